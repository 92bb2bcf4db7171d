#apos=straight
[[LOC:Saint-Bonnet-de-Four|SAINT-BONNET-DE-FOUR]] ([[LOC|Allier]])
Huit éoliennes, neuf votes, deux heures de cris

Il avait fallu déplacer la séance dans le gymnase. Cent vingt chaises, cent soixante personnes. « {{Q speaker="Louis Auboire" cue="a averti" ref="name"|Le premier qui siffle, je fais évacuer}} », a averti d'entrée le maire, [[PER|Louis Auboire]]. À la deuxième minute, on sifflait.

Le promoteur [[ORG|Valorem]] demandait un avis sur huit mâts de 180 mètres entre [[LOC|Chezelle]] et le [[LOC|bois de Fougères]]. Loyers attendus pour la commune : 74 000 euros l'an. Son chef de projet, [[PER|Yann Texier]], trente et un ans, a commencé un diaporama que l'on n'a pas vu, faute de rideaux. Il a parlé quand même. Le parc, a-t-il dit, serait visible « {{Q speaker="Yann Texier" cue="a dit" ref="pronoun"|de quelques maisons et de beaucoup de chevaux}} ». L'image se voulait apaisante.

En face, le collectif [[ORG|Vent debout en Bocage]] s'était réparti les rôles. [[PER|Françoise de La Bastide]], propriétaire à [[LOC|Vernusse]], pour le paysage. [[PER|Alain Meunier]], ancien chauffeur routier, pour le bruit. Une jeune mère pour les bébés. « {{Q speaker="?Une jeune mère" cue="null" ref="desc"|Vous dormez sous combien de décibels, monsieur ?}} » L'intéressé dormait, a-t-il concédé, près d'un périphérique. Applaudissements.

Un papier a circulé, signé d'un prétendu « {{N|[[ORG|Comité des vaches concernées]]}} ». Il n'a fait rire que les partisans. Car il y en avait : des éleveurs, une institutrice, le curé. Le [[ORG|Gaec des Trois Chênes]], à lui seul, toucherait de quoi refaire sa toiture. « {{Q speaker="?un des associés" cue="tonne" ref="desc"|Les mêmes qui nous parlent de beauté n'ont jamais dégelé un abreuvoir !}} » tonne un des associés. Le public s'est partagé. Un habitant a réclamé un référendum, que la loi n'impose pas, que le maire refuse, et qu'une pétition de 412 noms demandera.

Vint le vote, à bulletins secrets : cinq contre, quatre pour. M. [[PER:Louis Auboire|Auboire]] a annoncé le résultat d'une voix blanche, puis il a posé son écharpe sur la table. « {{Q speaker="Louis Auboire" cue="null" ref="none"|J'ai dit oui à tout ce qui pouvait nous faire vivre. Cherchez-moi un remplaçant.}} » Trois élus l'ont rattrapé dans la cour. L'un d'eux assure qu'il a « {{Q speaker="?L'un d'eux" cue="assure" ref="pronoun"|demandé deux jours pour réfléchir, et une bière}} ».

Jointe hier, la société [[ORG|Valorem]] dit prendre acte de l'avis et vouloir poursuivre « {{Q speaker="Valorem" cue="dit" ref="name"|dans le respect de chacun}} ».

La préfète consultera les [[ORG|Bâtiments de France]] en mai. Les chevaux, eux, n'ont pas été entendus.
