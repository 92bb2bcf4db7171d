#apos=typo
PATRIMOINE

La chapelle rachetée 1 euro coûtera 740~000

[[LOC|Saint-Cirq-le-Vieux]] ([[LOC|Lot]]) — Le toit est tombé un dimanche de Pentecôte, pendant que les gens étaient à la pêche. Il n'y a eu ni blessé ni témoin, hormis un âne. Depuis, la chapelle [[LOC|Notre-Dame-des-Neiges]] regarde le ciel, et le ciel le lui rend bien.

La [[ORG|Fondation du patrimoine]] l'a retenue parmi les 102 sites de son [[MISC|Loto du patrimoine]]. À l'énoncé de la nouvelle, [[PER|Stéphane Bern]] a parlé, sur [[ORG|RTL]], d'un «~{{Q speaker="Stéphane Bern" cue="a parlé" ref="name"|petit miracle roman}}~». Le maire en a fait imprimer un calicot. Il y a renoncé quand une paroissienne, bonne latiniste, lui a signalé que l'édifice datait de 1846.

Acquise par l'association [[ORG|Les Amis du clocher penché]] pour un euro symbolique, elle doit son surnom, la «~{{N|[[LOC:Notre-Dame-des-Neiges|Borgne]]}}~», à une rosace murée en 1905. Le devis, établi par [[PER|Hyacinthe Delpech]], architecte à [[LOC|Cahors]], s'élève à 740~000 euros. Il l'annonce d'une traite, puis boit un verre d'eau. «~{{Q speaker="Hyacinthe Delpech" cue="null" ref="none"|Les bois sont sains. C'est la seule bonne nouvelle, alors je la répète.}}~»

À la [[ORG:direction régionale des affaires culturelles d'Occitanie|Drac]], où l'on finance d'ordinaire des châteaux, le dossier a dérouté. Pas classée, pas inscrite, pas ancienne. «~{{Q speaker="?un conservateur" cue="se serait interrogé" ref="desc"|Pourquoi sauver ça~?}}~» se serait interrogé un conservateur devant [[PER:Hyacinthe Delpech|Delpech]], selon le compte rendu que nous avons lu. La réponse est arrivée de l'[[ORG|école Marie-Curie]] de [[LOC|Gramat]]. Vingt-quatre enfants de CM2 ont recensé les graffitis du mur nord. Il y en a 318, laissés par des bergers, des maquisards, un certain [[PER|Fusil]], et une [[PER|Adeline]] qui fut sans doute très aimée.

Le plus long tient en une ligne~: «~{{Q speaker="Fusil" cue="grava" ref="desc"|Nous étions sept, il pleut, on attend le pain}}~», grava l'homme au nom d'arme, le 11 juin 1944. [[PER|Delphine Rouquet]], archiviste aux [[ORG|Archives départementales du Lot]], y voit «~{{Q speaker="Delphine Rouquet" cue="voit" ref="name"|le meilleur communiqué de la [[MISC|Résistance]] locale}}~». Elle a lancé un appel à témoins dans [[ORG|La Dépêche]] et dans [[ORG|La Vie quercynoise]]. «~{{Q speaker="Delphine Rouquet" cue="null" ref="none"|J'espérais une lettre. J'ai eu une voix.}}~»

Une dame de 97 ans a téléphoné de [[LOC|Decazeville]]. Elle se souvenait du pain. Elle se souvenait aussi de [[PER|Fusil]], qui s'appelait [[PER:Fusil|Pierre Lacroix]] et qu'elle avait failli épouser. «~{{Q speaker="?Une dame de 97 ans" cue="dit" ref="pronoun"|Il était beau, mais il écrivait sur les murs}}~», a-t-elle dit à l'archiviste. La [[ORG|direction régionale des affaires culturelles d'Occitanie]] a débloqué 90~000 euros en mars.

[[PER|J.-B. Vialard]] / [[PER|Emma Cos]] (photo)
