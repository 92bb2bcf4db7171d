#apos=typo
FESTIVAL DU DOCUMENTAIRE
Palmarès de [[LOC|Lussac]] : un film sans paroles, une jurée qui parle

Dimanche, à 17 h, sous la halle, il a fallu trois micros pour annoncer un film qui ne dit rien. Le [[MISC|Grand Prix des Rencontres du réel]] est allé à “{{N|[[MISC|Sel]]}}”, de la Bolivienne [[PER|Ximena Quispe]], quatre-vingt-dix minutes au bord du [[LOC|salar d'Uyuni]], pas un mot. La salle a applaudi. Puis elle s'est tournée vers le jury.

“{{Q speaker="Dominique Cabrera" cue="confessé" ref="desc"|Nous avons débattu cinq heures. Nous étions d'accord au bout de dix minutes, mais il y avait du fromage}}”, a confessé sa présidente. [[PER|Dominique Cabrera]], cinéaste, était entourée de [[PER|Nadir Moknèche]], du monteur [[PER|Josué Ferrer-Lay]] et de l'exploitante [[PER|Béa Lambert]], du [[LOC|Cinéma Le Rex]] de [[LOC|Montmorillon]]. Selon [[PER:Béa Lambert|Lambert]], le niveau des premiers films était “{{Q speaker="Béa Lambert" cue="Selon" ref="name"|le plus haut depuis dix ans}}”.

Le [[MISC|prix du public]], doté par [[ORG|Crédit Mutuel Océan]], distingue [[PER|Pierre Lacroix-Souma]] pour “{{N|[[MISC|Les mains de mon facteur]]}}”. On l'attendait. Son auteur, pas du tout, qui s'était levé à l'aube pour distribuer le courrier. “{{Q speaker="Pierre Lacroix-Souma" cue="bredouillé" ref="desc"|J'avais laissé le vélo en bas}}”, a bredouillé le lauréat, en uniforme. Il est toujours à [[ORG|La Poste]]. C'était le sujet du film.

Tous n'étaient pas contents. Une productrice dont le titre n'a rien eu, croisée au buffet, parle d'un cru “{{Q speaker="?Une productrice dont le titre n’a rien eu" cue="parle" ref="desc"|frais comme une cave}}”. Elle en boit un verre. Un distributeur s'amuse de l'étiquette “{{N|cinéma du silence}}”, lancée par [[ORG|Télérama]] en 2019, et qui se vend, dit-on, jusqu'à [[LOC|Séoul]].

Parmi les absents, [[PER|Wang Bing]], empêché par un visa. On a projeté “{{N|[[MISC|Jeunesse (Le Printemps)]]}}” quand même, 3 h 35, et quarante-deux personnes sont restées jusqu'au bout. À la sortie, une bénévole leur remettait une soupe et un bon de réduction de la librairie [[ORG|Les Belles Pages]]. “{{Q speaker="?une bénévole" cue="null" ref="none"|C'est la même soupe qu'au premier rang de 2009, à l'ail.}}”

Le palmarès. [[MISC:Grand Prix des Rencontres du réel|Grand Prix]] : [[MISC|Sel]], [[PER:Ximena Quispe|X. Quispe]]. [[MISC|Prix spécial]] : [[MISC|Fanfare]], [[PER|Laurent Saint-Jean]]. [[MISC:prix du public|Prix du public]] : [[MISC|Les mains de mon facteur]], [[PER:Pierre Lacroix-Souma|P. Lacroix-Souma]]. Mention : [[MISC|Route 8]], [[PER|Lila Benamor]].
