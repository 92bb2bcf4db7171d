#apos=typo
Les talibans et [[LOC|Islamabad]] prolongent leur trêve après une nuit de discussions à [[LOC|Istanbul]]

Un communiqué de neuf lignes, lu à l'aube dans le hall de l'hôtel [[ORG|Conrad]] : l'[[LOC|Afghanistan]] et le [[LOC|Pakistan]] ont accepté jeudi de maintenir le cessez-le-feu conclu le 19 octobre à [[LOC|Doha]], selon la [[LOC|Turquie]] et le [[LOC|Qatar]], médiateurs.

«~{{Q speaker="?un participant" cue="a lâché" ref="desc"|On s'est disputé deux heures sur le mot frontière}}~», a lâché un participant, la cravate dans la poche. Pour [[LOC|Kaboul]], il n'y a là qu'une «~{{N|ligne imaginaire}}~», la [[LOC|ligne Durand]], tracée en 1893 par sir [[PER|Mortimer Durand]].

Le ministre pakistanais de la Défense, [[PER|Khawaja Asif]], s'est dit prudent. La partie afghane, emmenée par [[PER|Rahmatullah Najib]], réclame la réouverture immédiate de [[LOC|Torkham]] et de [[LOC|Chaman]]. Là-bas, 5.000 camions de grenades et de raisins pourrissent. «~{{Q speaker="Haji Gul Marjan" cue="null" ref="none"|La trêve est bonne, mes raisins sont morts}}~» : [[PER|Haji Gul Marjan]], qui exporte vers [[LOC|Lahore]], n'a plus rien à livrer. Le sexagénaire chiffre ses pertes à «~{{Q speaker="Haji Gul Marjan" cue="chiffre" ref="desc"|deux mariages et une maison}}~».

[[LOC|Islamabad]] accuse son voisin d'abriter le [[ORG|Tehrik-e-Taliban Pakistan]] ([[ORG:Tehrik-e-Taliban Pakistan|TTP]]), ce que les talibans nient. La mission des [[ORG|Nations unies]] sur place, la [[ORG|Manua]], a dénombré 50 civils tués en une semaine.

Au bazar de [[LOC|Spin Boldak]], le changeur [[PER|Ustad Latif]] suit le cours de la roupie et celui des rumeurs. La seconde monnaie, plaisante-t-il, est «~{{Q speaker="Ustad Latif" cue="plaisante-t-il" ref="pronoun"|la plus stable des deux}}~». L'[[LOC|Iran]] a proposé ses bons offices, la [[LOC|Chine]] aussi, et [[LOC|Riyad]] garde le silence depuis la signature de son pacte de défense avec le [[LOC|Pakistan]].

Le mécanisme de vérification, encore à définir, est qualifié d'«~{{Q speaker="?un diplomate turc" cue="qualifié" ref="desc"|horloge sans aiguilles}}~» par un diplomate turc. Rendez-vous est pris pour le 6 novembre.
