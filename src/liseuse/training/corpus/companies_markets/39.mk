#apos=typo
EN BREF

■ [[ORG|Alsachim]] recrute. Le fabricant de molécules marquées d'[[LOC|Illkirch]] ouvre 18 postes de chimistes. «~{{Q speaker="Camille Hoffarth" cue="justifie" ref="name"|Nous avons du mal à suivre les commandes des laboratoires coréens}}~», justifie la DRH, [[PER|Camille Hoffarth]].

■ [[LOC|Angers]]. [[ORG|Végépolys Valley]] et l'incubateur [[ORG|Pastorale]] s'associent. L'accord prévoit une serre commune. Le pôle y voit «~{{Q speaker="Végépolys Valley" cue="y voit" ref="desc"|un premier germe}}~», un agriculteur présent à la signature «~{{Q speaker="?un agriculteur présent à la signature" cue="y voit" ref="desc"|une photo de plus}}~».

■ Reprise. [[ORG|Nérée Lunettes]] reprend la lunetterie jurassienne [[ORG|Lamy]], à [[LOC|Morez]], et conserve 61 salariés sur 84. Le tribunal avait écarté l'offre de [[PER|Jean-Baptiste Jura]], jugée «~{{Q speaker="?Le tribunal" cue="jugée" ref="desc"|incomplète}}~». L'éconduit ne fera pas appel~: «~{{Q speaker="Jean-Baptiste Jura" cue="null" ref="desc"|Je suis opticien, j'ai vu que c'était flou.}}~»

■ Licenciements. [[ORG|Sogefi]], à [[LOC|Vire]], supprime 57 emplois. Le constructeur automobile [[ORG|Stellantis]], son premier client, n'a pas reconduit deux contrats. «~{{Q speaker="?la direction du site" cue="fait-on savoir" ref="pronoun"|Nous avons cherché d'autres débouchés jusqu'au bout}}~», fait-on savoir à la direction du site. L'accord [[ORG|CFDT]]-[[ORG|CFTC]] prévoit une prime supra-légale de 22~000 euros, que la [[ORG|CGT]] qualifie de «~{{Q speaker="CGT" cue="qualifie" ref="name"|pourboire}}~».

■ Déménagement. Le siège de [[ORG|Jallatte]] quitte [[LOC|Saint-Hippolyte-du-Fort]] pour [[LOC|Nîmes]]. La maire du village, [[PER|Rose-Marie Teulon]], parle d'un «~{{Q speaker="Rose-Marie Teulon" cue="parle" ref="name"|deuil}}~»~; on lui promet en retour un musée de la chaussure, annonce qu'elle connaît sous le nom de «~{{N|[[ORG|musée Godillot]]}}~» depuis 2009.

■ Rectificatif. Dans notre édition d'hier, nous écrivions que [[ORG|Fabrique Lestrade]] allait fermer. C'est [[ORG|Fabrique Estrade]], sa voisine. L'une et l'autre ont bien voulu en rire. «~{{Q speaker="Fabrique Lestrade" cue="dit-on" ref="desc"|Cela nous a valu quarante coups de fil et deux commandes}}~», dit-on chez la première.

■ Record. [[ORG|Airbus]] a livré 87 avions en novembre, dont 68 de la famille [[MISC|A320]], à [[LOC|Toulouse]], [[LOC|Hambourg]], [[LOC|Tianjin]] et [[LOC|Mobile]]. L'avionneur juge l'objectif annuel «~{{Q speaker="Airbus" cue="juge" ref="desc"|tenable}}~».

■ Prix. La [[ORG|Fondation Entreprendre]] a décerné son prix 2025 à [[PER|Célestine Ouattara]], qui fabrique à [[LOC|Vaulx-en-Velin]] des biberons sans plastique sous la marque [[ORG|Lolo]]. Son slogan de campagne, «~{{N|Le lait, point}}~», a été retiré~: un pédiatre l'avait trouvé obscur. La lauréate l'avait conçu pendant un bain. «~{{Q speaker="Célestine Ouattara" cue="null" ref="none"|Il était clair dans la baignoire.}}~»

■ Agenda. [[MISC|Le Printemps des entrepreneurs]] se tiendra le 7 avril à la [[LOC|Halle Tony-Garnier]], à [[LOC|Lyon]].
