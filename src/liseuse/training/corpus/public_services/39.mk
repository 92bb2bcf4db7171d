#apos=typo
ASSOCIATIONS ET NATURE

Dans le [[LOC|marais de Goulaine]], la rainette a gagné un an

Le râle d'eau crie, la pelleteuse s'est tue. [[ORG|Bretagne Vivante]] et la [[ORG|LPO Loire-Atlantique]] ont obtenu, vendredi, que le chantier de la digue de [[LOC|la Haie-Fouassière]] soit repoussé à octobre 2027. Sous l'eau, il y avait des têtards. Beaucoup.

«~{{Q speaker="Cléo Raimbault" cue="précise" ref="name"|Quatre mille rainettes arboricoles, comptées à la lampe, dont une que j'ai comptée trois fois parce qu'elle me suivait}}~», précise [[PER|Cléo Raimbault]], 23~ans, service civique à la [[ORG:LPO Loire-Atlantique|LPO]]. Son rapport de quinze pages a décidé le juge des référés du [[ORG|tribunal administratif de Nantes]]. Lequel, dans une ordonnance rédigée sans effet, évoque «~{{Q speaker="?le juge des référés" cue="évoque" ref="pronoun"|une atteinte suffisamment certaine}}~» à l'espèce.

La [[ORG|Communauté de communes Sèvre et Loire]], qui porte l'ouvrage de 2,6~millions d'euros, est partagée. Son président a redit la nécessité de protéger 320~maisons ; son vice-président chargé de l'environnement, [[PER|Gildas Poupelin]], s'est rangé, à demi-mots, du côté des amphibiens. Le premier a lâché une phrase que l'on a beaucoup citée depuis : «~{{Q speaker="?Son président" cue="a lâché" ref="desc"|Les grenouilles, elles, savent nager.}}~»

On ne le lui a pas pardonné. La nuit suivante, une main a peint «~{{N|nager, c'est pas loger}}~» sur un transformateur. Les militants nient, avec gourmandise.

Cette histoire n'est pas qu'un conte. Depuis 2010 et la [[MISC|tempête Xynthia]], le [[LOC|pays nantais]] reconstruit ses digues tout en promettant à la [[ORG|Commission européenne]] de protéger ses [[MISC|Natura~2000]]. L'équilibre a un sigle, [[MISC|ERC]], pour éviter, réduire, compenser. [[PER|Virgile Monnet-Taïeb]], écologue au [[ORG|Muséum national d'histoire naturelle]], rappelle que le troisième verbe a pris la place des deux premiers. Son dernier ouvrage, «~{{N|[[MISC|Compter les absents]]}}~» ([[ORG|Actes Sud]]), traite précisément de cela. «~{{Q speaker="Virgile Monnet-Taïeb" cue="tempête" ref="pronoun"|Compenser un têtard, c'est creuser une mare et prier}}~», tempête-t-il.

Le [[ORG|Syndicat du bassin versant de Goulaine]] a, lui, préféré parler budget. L'arrêt du chantier lui coûtera 11~000~euros par mois. Le maire de [[LOC|Haute-Goulaine]], [[PER|Fabrice Cuchot]], a donc lancé une collecte. Une dame y a versé trois euros, accompagnés d'un mot : «~{{Q speaker="?Une dame" cue="null" ref="none"|Pour la rainette ou pour la digue, comme vous voulez, mais pas pour les avocats.}}~»

[[PER|Tanguy Lerat]] / [[ORG|Ouest-France]]
