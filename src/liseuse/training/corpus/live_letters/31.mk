#apos=typo
**Grève du 6~novembre~: trafic «^{{N|quasi normal}}^» sur le papier, pagaille à [[LOC|Perrache]]**
*Ce fil est actualisé par la rédaction de [[ORG|Rue des Canuts]] et par vos messages.*

**12:40** Merci à [[PER|Lucas]], à [[PER|Rayhane]] et à «^{{N|[[PER|La Tortue du D]]}}^», qui nous ont envoyé des photos. On ferme.

**12:06** La préfète sort de la réunion de crise. [[PER|Fabienne Bussière-Lambert]] refuse de parler de paralysie. «^{{Q speaker="Fabienne Bussière-Lambert" cue="préfère" ref="pronoun"|Une mobilité contrainte, préfère-t-elle. Les gens marchent, c'est très bien.}}^» Elle a fait l'aller-retour à moto.

**11:31** [[ORG|Sytral Mobilités]] corrige~: un métro sur deux sur la ligne~D, aucun sur la~C. «^{{Q speaker="Sytral Mobilités" cue="admet" ref="desc"|Nous avions confondu les deux grilles}}^», admet l'autorité organisatrice.

**10:58** Sur la [[LOC|passerelle du Vercors]], [[PER|Christelle Ouattara]], aide-soignante à [[ORG|Saint-Joseph Saint-Luc]], a fait demi-tour. Elle finit à 22~heures, n'a pas de voiture, et sa cheffe lui a conseillé, dit-elle, «^{{Q speaker="?sa cheffe" cue="a conseillé" ref="desc"|de venir la veille}}^». Elle rit. «^{{Q speaker="Christelle Ouattara" cue="null" ref="none"|Je dors où, dans la pharmacie~?}}^»

**10:20** À [[LOC|Perrache]], la sono répète que le train de [[LOC|Roanne]] partira. Il part.

**09:47** Manif. Départ de la [[LOC|Manufacture des tabacs]], 4^200 personnes d'après le cabinet [[ORG|Occurrence]], 15^000 selon la [[ORG|CGT]]. On croise un carton «^{{N|On n'a pas deux vies, mais vous avez deux retraites}}^», un bonhomme de paille au nom de [[PER|Colbert]], un chien en chasuble [[ORG|Sud]]. Il s'appelle [[PER|Germinal]].

**09:05** [[PER|Hugues Vermorel]], conducteur, qui parle au nom de l'intersyndicale, juge la rencontre de ce matin «^{{Q speaker="Hugues Vermorel" cue="juge" ref="name"|courtoise, donc inutile}}^». Le mot a déplu au cabinet de la présidente de région. Le conducteur de la ligne~C, vingt-six ans de maison, enfonce le clou~: «^{{Q speaker="Hugues Vermorel" cue="enfonce" ref="desc"|On nous offre du temps. On voulait du personnel.}}^»

**08:12** Le «^{{N|service garanti}}^», que la loi de 2007 n'appelle d'ailleurs jamais ainsi, tient à peu près. Un bus sur trois à [[LOC|Vénissieux]], aucun à [[LOC|Rillieux]].

**07:40** L'ambiance~? [[PER|Mickaël Tran-Combe]], vendeur de beignets devant la [[LOC|Part-Dieu]], la mesure en glaçage. «^{{Q speaker="Mickaël Tran-Combe" cue="fait" ref="pronoun"|Un jour de grève, c'est deux fois plus de chocolat, fait-il. La colère, ça creuse.}}^»

**06:30** Bonjour. Il fait nuit, les tramways dorment à [[LOC|Meyzieu]]. On commence.
