#apos=straight
VOS DROITS
Démarchage : le piège des « {{N|nettoyeurs de toit}} »

"{{Q speaker="?Le jeune homme en gilet fluo" cue="null" ref="none"|Madame, vous avez des mousses, ça va percer, on est dans la rue, on vous fait un prix.}}" C'est ainsi que tout commence, un mardi vers 11 heures, devant le pavillon de [[PER|Jeannine Prost]], à [[LOC|Champagnole]]. Le jeune homme en gilet fluo a une tablette, une échelle, un sourire. Deux heures plus tard, l'ancienne institutrice a signé pour 7 800 euros.

L'histoire est banale, hélas. À l'[[ORG|UFC-Que Choisir du Jura]], [[PER|Solange Bouvret]] tient un classeur vert où elle range les devis. Il y en a 61 depuis septembre. Trois enseignes reviennent sans cesse : [[ORG|Toit & Moi]], [[ORG|Horizon]] et [[ORG|Habitat 39]], dont deux ont déjà été radiées. "{{Q speaker="Solange Bouvret" cue="observe" ref="desc"|Les sociétés meurent, les commerciaux restent}}", observe la bénévole.

Ce que dit la loi
Vous avez quatorze jours pour vous rétracter, et rien ne peut vous être demandé pendant les sept premiers. Un contrat signé à domicile sans bordereau est nul. La [[MISC|loi Hamon]] de 2014 le prévoit noir sur blanc.

Oui, mais le chèque est parti ? Écrivez quand même. "{{Q speaker="?une avocate du barreau de Lons" cue="conseille" ref="desc"|Recommandé, copie à la banque, copie à la [[ORG|DDETSPP]]}}", conseille une avocate du [[ORG|barreau de Lons]], qui préfère rester anonyme, plusieurs dossiers étant en cours. Le service répond sous un mois. De son côté, la [[ORG|DGCCRF]] publie sur son site la liste des sociétés sanctionnées ; dans un rapport de mars, elle relève des pratiques "{{Q speaker="DGCCRF" cue="relève" ref="pronoun"|proches de l'abus de faiblesse}}" dans un tiers des contrôles.

À qui s'adresser
– [[ORG|Maison de justice et du droit]], [[LOC|rue Regard]], le lundi.
– [[ORG|France Services]], sur rendez-vous.
– La plateforme [[ORG|SignalConso]].

Mme [[PER:Jeannine Prost|Prost]] a récupéré son argent, moins 900 euros. Elle a aussi posé un autocollant sur sa boîte : « {{N|Ni pub, ni mousse}} ». On lui a demandé si elle avait eu peur, ce jour-là. "{{Q speaker="Jeannine Prost" cue="null" ref="none"|Non. Il était poli. Il m'a parlé de sa grand-mère.}}" Et d'ajouter, en refermant le portail : "{{Q speaker="Jeannine Prost" cue="ajouter" ref="none"|C'est ça que je ne lui pardonne pas.}}"

Dossier : [[PER|Nils Berthoz]]
