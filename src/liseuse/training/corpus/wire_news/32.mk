#apos=typo
[[LOC|Turquie]] : la banque centrale ramène son taux directeur à 39,5 %

[[LOC|ISTANBUL]] – La [[ORG|Banque centrale de Turquie]] a abaissé jeudi son principal taux d'un point, à 39,5 %, un ralentissement après les 250 points de base de septembre.

Le geste, attendu par 17 des 21 économistes interrogés par [[ORG|Anadolu]], suit la première accélération des prix depuis seize mois. L'inflation a atteint 33,3 % en septembre, selon l'institut [[ORG|TÜİK]], et 63 % d'après le groupe indépendant [[ORG|ENAG]].

Le comité, que préside [[PER|Fatih Karahan]], relève des « {{Q speaker="?Le comité" cue="relève" ref="desc"|risques accrus liés aux prix alimentaires}} ». Sécheresse et gel ont ruiné les récoltes de noisettes à [[LOC|Ordu]] et d'abricots à [[LOC|Malatya]].

Au marché de [[LOC|Kadıköy]], le débat est plus court. « {{Q speaker="?une retraitée" cue="s’exclame" ref="desc"|La tomate a un cours, comme l'or ! Je regarde le matin et j'achète le soir}} », s'exclame une retraitée. Son marchand, [[PER|Orhan Değirmenci]], hausse les épaules : la « {{N|louche d'or}} » des ménagères, ces bracelets que l'on revend pièce à pièce, s'épuise.

[[PER|Selva Demiralp]], professeure à l'[[ORG|université Koç]], voit dans la décision « {{Q speaker="Selva Demiralp" cue="voit" ref="name"|un pas de côté plutôt qu'un pas en avant}} ». Elle juge la cible de 16 % pour fin 2026 hors d'atteinte. « {{Q speaker="Selva Demiralp" cue="détaille-t-elle" ref="pronoun"|Il faudrait que rien n'arrive, et il arrive toujours quelque chose}} », détaille-t-elle.

Les exportateurs, étranglés par le crédit, espéraient plus. À [[LOC|Denizli]], le fabricant de peignoirs [[ORG|Pamukova]] a mis 300 ouvrières au repos ; son patron, [[PER|Cengiz Aktürk]], garde les machines sous bâche. « {{Q speaker="Cengiz Aktürk" cue="null" ref="none"|Je paie 48 % pour emprunter et je vends à des gens qui paient 2. Faites le calcul à ma place, moi j'ai arrêté.}} » L'industriel songe à suivre ses concurrents en [[LOC|Égypte]], « {{Q speaker="Cengiz Aktürk" cue="songe" ref="desc"|sans joie}} ».

La livre s'échangeait à 41,9 pour un dollar. L'indice [[MISC|BIST 100]] gagnait 2,8 %, porté par [[ORG|Akbank]], [[ORG|Garanti]] et [[ORG|Türk Hava Yolları]].
