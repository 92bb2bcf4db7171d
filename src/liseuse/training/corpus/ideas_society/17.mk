#apos=typo
Les clarisses de [[LOC|Cormontreuil]] cèdent leurs murs, pas leurs abeilles

Elles étaient vingt-neuf en 1974. Elles sont cinq, dont une de 97 ans, sœur [[PER|Marie-Ange]], qui continue de sonner les vêpres à l'aide d'une ficelle nouée au pied de son lit. Le 8 décembre, le monastère passera aux mains d'[[ORG|Habitat et Humanisme]]. Dix-huit logements, une salle commune, un potager. La chapelle reste chapelle.

«~{{Q speaker="Claire-Emmanuel" cue="rectifie" ref="desc"|On n'abandonne rien, on passe la main}}~», rectifie l'abbesse. Mère [[PER|Claire-Emmanuel]] a 71 ans, un doctorat de chimie de l'[[ORG|université de Liège]] et des bottes. C'est elle qui a mené la négociation contre deux autres candidats, le promoteur [[ORG|Cloître & Compagnie]] et un fonds qui voulait faire là un «~{{N|éco-lieu premium}}~». «~{{Q speaker="Claire-Emmanuel" cue="null" ref="none"|Ils ont parlé de spa. J'ai pensé à sainte [[PER|Claire]], j'ai toussé.}}~»

Dans le voisinage, on prend la nouvelle diversement. Une commerçante de la [[LOC|rue Victor-Hugo]] redoute «~{{Q speaker="?Une commerçante de la rue Victor-Hugo" cue="redoute" ref="desc"|des gens qu'on ne connaît pas}}~». Le curé, l'abbé [[PER|Fidèle Nzuzi]], venu du [[ORG|diocèse de Boma]], a rapporté le propos en chaire. Il l'a commenté d'un trait~: «~{{Q speaker="Fidèle Nzuzi" cue="a commenté" ref="pronoun"|Moi non plus, vous ne me connaissiez pas.}}~»

Et les abeilles~? Quarante ruches, alignées face à la [[LOC|montagne de Reims]]. Le miel, vendu sous la marque [[MISC|Miel des Pauvres Dames]], faisait vivre la maison. Les sœurs l'emportent, avec l'extracteur, chez les bénédictines de [[LOC|Saint-Thierry]]. L'apiculteur du rucher-école de [[LOC|Taissy]] s'est proposé pour le transport, de nuit, à trente à l'heure. «~{{Q speaker="?L’apiculteur" cue="a conseillé" ref="pronoun"|Il faudra leur chanter quelque chose}}~», a-t-il conseillé, à moitié sérieux.

Habituée des deuils administratifs, la [[ORG|Corref]] recense une centaine de fermetures par an. Son service immobilier reconnaît qu'une reprise associative demeure «~{{Q speaker="Corref" cue="reconnaît" ref="desc"|l'exception heureuse}}~». L'[[ORG|archidiocèse de Reims]] y voit un signe.

Sœur [[PER|Marie-Ange]] n'y voit plus grand-chose. Quand on lui a expliqué qu'il y aurait des enfants dans le cloître, elle a demandé lesquels. On ne savait pas. «~{{Q speaker="Marie-Ange" cue="null" ref="none"|Alors il faut prévoir des goûters.}}~»

[[PER|Blandine Tahon]] (avec [[ORG|La Croix]])
