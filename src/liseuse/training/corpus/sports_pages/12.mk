#apos=straight
BIATHLON / [[MISC|Coupe du monde]]
Au [[LOC:Le Grand-Bornand|Grand-Bornand]], le vent a tiré avant tout le monde

[[LOC:Le Grand-Bornand|LE GRAND-BORNAND]] ([[LOC|Haute-Savoie]]) - Les drapeaux ont prévenu. À midi, ils dormaient. À 14 h 15, au moment où [[PER|Lou Jeanmonnot]] s'est allongée pour la première fois, ils claquaient vers le village. Elle a attendu. Neuf secondes, une éternité, la carabine posée contre la joue, avant de tourner les molettes de trois crans. Cinq sur cinq. Derrière elle, la Suédoise [[PER|Hanna Öberg]] n'a pas attendu : trois tours de pénalité.

"{{Q speaker="Lou Jeanmonnot" cue="a raconté" ref="desc"|Je regardais un petit bout de rubalise, à gauche de la cible 1. Tant qu'il bougeait, je ne bougeais pas}}" : la Franc-Comtoise a raconté sa victoire au pied du podium, un bol de reblochonnade à la main, devant 17 000 personnes dont beaucoup étaient montées de [[LOC|Thônes]] à pied.

La poursuite dames offrait aux [[ORG|Bleues]] l'occasion de vérifier une rumeur. Depuis la fin novembre, la presse norvégienne moque "{{N|l'école du patient}}", cette manière française de tirer lentement que [[ORG|NRK]] a chronométrée image par image. Le responsable du tir, [[PER|Jean-Paul Giachino-Burlet]], ne goûte que modérément. Il aimerait qu'on lui dise où l'on gagne "{{Q speaker="Jean-Paul Giachino-Burlet" cue="aimerait" ref="pronoun"|en tirant vite à côté}}".

Deuxième à 12 secondes, [[PER|Justine Braisaz-Bouchet]] a été la plus rapide sur les skis. La native d'[[LOC|Albertville]] avait deux fautes au compteur et le sourire quand même ; "{{Q speaker="Justine Braisaz-Bouchet" cue="dit-elle" ref="pronoun"|chez moi c'est une bonne moyenne}}", dit-elle. [[PER|Océane Michelon]] termine sixième, [[PER|Camille Coupé-Lachat]], 20 ans, quarante-troisième pour sa deuxième course à ce niveau.

Chez les fabricants de fart, la journée a laissé des traces. La température est montée de sept degrés en deux heures. Un technicien savoyard, lunettes embuées, admettait sans détour avoir eu "{{Q speaker="?Un technicien savoyard" cue="admettait" ref="desc"|la main lourde sur la poudre}}". Le camion des [[ORG|Bleus]] a été visité par des enfants de l'[[ORG|école Aimé-Favre]]. Sur l'un des dessins accrochés à la portière, une biathlète souriait sous ces mots : "{{N|Vise le chocolat}}".

Le comité d'organisation, dirigé par [[PER|Yannick Aujouannet]], a demandé aux spectateurs de quitter la vallée par vagues. À la navette du [[LOC|Chinaillon]], on patientait à 17 heures dans une ambiance de bal. "{{Q speaker="?un père de famille" cue="lançait" ref="desc"|Le vent, on l'a eu de face, on l'aura dans le dos}}", lançait un père de famille d'[[LOC|Annemasse]].

Le classement : 1. [[PER:Lou Jeanmonnot|L. Jeanmonnot]], 29'48"3 (1 faute) ; 2. [[PER:Justine Braisaz-Bouchet|J. Braisaz-Bouchet]], à 12"1 (2) ; 3. [[PER|Elvira Öberg]] (Suè), à 20"8 (1) ; 4. [[PER|Maren Kirkeeide]] (Nor), à 31"5 (2).
