#apos=straight
Au marché de [[LOC|Ducos]], on tracte entre les mangues et les ministres

[[PER|Steevy Lordinot]] a mal aux pieds. Depuis cinq heures, le candidat du [[ORG|PPM]] à la législative partielle arpente le marché de [[LOC|Ducos]], chemise trempée, une pile de tracts sous l'aisselle. "{{Q speaker="Steevy Lordinot" cue="souffle" ref="pronoun"|Les gens prennent, plient, et ça cale la balance}}", souffle-t-il.

Le scrutin du 22 juin a été provoqué par la démission d'[[PER|Edmonde Ferdinand]], partie diriger l'[[ORG|Agence de développement de la Caraïbe]]. Sept noms sont en lice. L'électorat, lui, n'a que deux mots à la bouche : "{{N|vie chère}}". En cette saison, le paquet de café [[ORG|Élot]] s'affiche à 9,80 euros au rayon de [[ORG|Carrefour Génipa]]. Une étudiante, qui pointe le prix du pouce, prévient qu'elle votera blanc, "{{Q speaker="?Une étudiante" cue="prévient" ref="desc"|comme le sucre}}".

[[PER|Raphaël Martinel]], lui, ne tracte pas. L'avocat, champion de la liste [[ORG|Péyi-A]], s'est installé sous l'auvent de [[ORG|Chez Man Titine]] et laisse venir. Quatre dames l'entourent. Il leur parle du procès dit "{{N|des vélos du [[LOC:Le Lamentin|Lamentin]]}}", qu'il a plaidé en 2019, puis de son grand-père coupeur de canne. "{{Q speaker="?L'une d'elles" cue="soupire" ref="desc"|Il cause bien, mais est-ce qu'il sait où je mets ma poubelle ?}}", soupire l'une d'elles en s'éloignant.

Reste l'écologie. Depuis qu'[[PER|Aurore Bellemare-Zaïre]] a sorti l'affaire des boues rouges de [[LOC|Génipa]], la liste [[ORG|Mangrove]] grimpe. La biologiste se déplace à vélo, sans escorte, et salue les chiens par leur nom. Son mot d'ordre, "{{N|Pas touche au palétuvier}}", figure sur des tee-shirts que l'on s'arrache. "{{Q speaker="Aurore Bellemare-Zaïre" cue="confie" ref="desc"|J'ai vendu plus de tee-shirts que de programmes}}", confie la candidate, qui ne semble pas s'en plaindre.

Sa tante [[PER|Mireille]] pose une question sur les algues. "{{Q speaker="Aurore Bellemare-Zaïre" cue="null" ref="none"|Les sargasses, tatie, c'est le chapitre trois.}}" La vieille dame hoche la tête. Elle avait réclamé, dit-elle, "{{Q speaker="Mireille" cue="réclamé" ref="pronoun"|un chapitre en gros caractères}}".

Parmi les autres prétendants, on relève [[PER|Guy Saint-Cyr]], dit "{{N|[[PER:Guy Saint-Cyr|Papa Jacquot]]}}", et [[PER|Nora Placide]], qui porte les couleurs de [[ORG|Reconquête]]. Mme [[PER:Nora Placide|Placide]] a fait rire tout le marché en annonçant, au mégaphone, "{{Q speaker="Nora Placide" cue="annonçant" ref="name"|la fin de la pluie dès le premier tour}}". Un grain est tombé dans la minute.

À midi, les bâches se replient. La radio du poissonnier, calée sur [[ORG|Zouk TV]], annonce que [[PER|Serge Letchimy]] ne donnera pas de consigne.
