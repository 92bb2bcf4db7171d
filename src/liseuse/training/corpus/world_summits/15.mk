#apos=typo
[[LOC|Liban]]. Le préfet des ruines

PORTRAIT — On le croise chaque matin, casquette et gilet fluo, sur la route de [[LOC|Bint Jbeil]]. [[PER|Hassan Fakih el-Amine]] dirige l'[[ORG|Union des municipalités du Jabal Amel]], vingt et un villages dont onze par terre. Son bureau est un conteneur. Sa secrétaire est sa fille.

Il a 58 ans, un diplôme de l'[[ORG|Insa Lyon]], une manie des tableaux. Colonne A, la maison. Colonne B, le propriétaire. Colonne C, ce qu'il en reste. En novembre 2024, quand la trêve fut signée, le tableur comptait 6^412 lignes. «^{{Q speaker="Hassan Fakih el-Amine" cue="plaisante" ref="desc"|J'ai commencé par la mienne, plaisante l'ingénieur. Colonne C : le citronnier.}}^»

Élu sur une liste d'union où voisinaient [[ORG|Amal]], le [[ORG|Hezbollah]] et des indépendants, il n'appartient à personne, ce qui, dans le [[LOC|Sud]], suppose de déjeuner avec tout le monde. Certains le disent trop prudent. «^{{Q speaker="?une enseignante d’Aïtaroun" cue="tranche" ref="desc"|Il mesure l'eau pendant que la barque coule}}^», tranche une enseignante d'[[LOC|Aïtaroun]], revenue habiter une seule pièce, avec sa mère et une chèvre.

L'argent de la reconstruction ne vient pas. La [[ORG|Banque mondiale]] a débloqué 250 millions de dollars, une goutte. [[LOC|Téhéran]] promet, [[LOC|Riyad]] attend, [[LOC|Paris]] convoque des conférences. À [[LOC|Beyrouth]], le gouvernement de [[PER|Nawaf Salam]] lie tout à la remise des armes. Le maire de [[LOC|Yaroun]], un chrétien, [[PER|Hanna Chahine]], résume en grattant son toit de tôle : «^{{Q speaker="Hanna Chahine" cue="résume" ref="name"|Ils discutent des fusils. Moi, il me faudrait des fenêtres.}}^»

Les drones passent. On a fini par leur donner un prénom, «^{{N|[[MISC|Oum Kamel]]}}^», du nom du modèle [[MISC|MK]], et les enfants imitent leur bourdonnement. La [[ORG|Finul]], dont le mandat expire, plie ses cartes. Au carrefour de [[LOC|Tibnine]], le bataillon italien a offert ses parpaings. Un sous-officier, le regard sur ses bottes, s'excuse presque : «^{{Q speaker="?Un sous-officier" cue="s’excuse" ref="desc"|On aurait voulu laisser mieux.}}^»

Le soir, [[PER:Hassan Fakih el-Amine|Fakih el-Amine]] reçoit. Narguilé, dossiers, dattes. Il lit [[PER|Amin Maalouf]] et du [[PER|Simenon]]. Un visiteur lui demande s'il croit à la paix. Il réfléchit, rallume un charbon. La paix, non, pas trop. Le béton, si. Il a même choisi le titre de ses mémoires, qu'il n'écrira pas : «^{{N|[[MISC|Colonne D]]}}^».

[[PER|Rita Abou Khaled]], [[ORG|L'Orient des deux rives]]. Photo : [[PER|Anwar Zreik]]
