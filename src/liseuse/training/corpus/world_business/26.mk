#apos=typo
PUBLICITÉ
«^{{N|Ta mère appelle}}^» : le spot d'[[ORG|Ondo]] qui divise les agences

Quarante secondes, un plan fixe, un téléphone qui vibre sur une table de cuisine. Personne ne décroche. Puis une signature : «^{{N|[[ORG|Ondo]]. Rien ne vous oblige à répondre.}}^» Depuis sa première diffusion sur [[ORG|TF1]], le 12 janvier, avant le journal de 20 heures, la campagne de l'opérateur mobile a valu à l'[[ORG|Autorité de régulation professionnelle de la publicité]] ([[ORG:Autorité de régulation professionnelle de la publicité|ARPP]]) 1^340 plaintes, un record.

«^{{Q speaker="?une plaignante" cue="écrit" ref="desc"|Je l'ai vue à côté de mon fils, qui a rigolé}}^», écrit une plaignante, dans un dossier que nous avons consulté. Une autre a joint la photo d'un combiné à cadran. Le jury de déontologie, que préside [[PER|Valérie Michel-Amsellem]], rendra son avis en février.

L'agence [[ORG|Le Fond de l'air]] défend un travail «^{{Q speaker="Le Fond de l’air" cue="défend" ref="name"|tendre, à deux doigts de la cruauté}}^». Fondée à [[LOC|Nantes]] par deux transfuges de [[ORG|BETC]], elle compte 26 personnes et un [[MISC|Lion d'or]]. [[PER|Bakary Sissoko]], son directeur de création, a écrit le film en écoutant la messagerie de sa grand-mère. Il s'étonne du bruit. «^{{Q speaker="Bakary Sissoko" cue="null" ref="none"|On m'accuse d'attaquer les mères. J'ai mis la mienne dans la pièce. Elle a ri à la dixième seconde, elle a pleuré à la trentième, elle m'a appelé le soir. J'ai décroché.}}^»

Chez les concurrents, on jase. «^{{Q speaker="?une directrice du planning d’un grand réseau" cue="siffle" ref="desc"|Ils ont tué une catégorie et ils demandent un prix pour cela}}^», siffle une directrice du planning d'un grand réseau. Une consœur plus bienveillante y lit plutôt le symptôme de ce que [[PER|Maurice Lévy]] appelait autrefois la «^{{N|guerre de l'attention}}^». Le rachat d'[[ORG|IPG]] par [[ORG|Omnicom]] a mis dehors des centaines de créatifs à [[LOC|New York]] ; ici, dit-elle, on se bat pour un forfait à 7,99 euros.

L'annonceur, lui, ne dit rien, ou pas grand-chose. [[PER|Constance Rodrigues-Park]], la patronne du marketing d'[[ORG|Ondo]], renvoie à l'[[ORG|Insee]] : 46^% des plus de 70 ans se sentent seuls. La campagne, elle l'assure, est à leur service. Et le slogan ? «^{{Q speaker="Constance Rodrigues-Park" cue="null" ref="none"|Il y a un deuxième film. Patience.}}^»

Dans cette suite, tournée à [[LOC|Calais]] avec la comédienne [[PER|Yolande Moreau]], le téléphone vibre encore et une main décroche. Le titre de travail était «^{{N|Allô ?}}^». [[PER:Bakary Sissoko|Sissoko]] a refusé qu'on le diffuse en premier. «^{{Q speaker="Bakary Sissoko" cue="plaide" ref="desc"|La tendresse d'abord, c'est de la mutuelle}}^», plaide l'auteur.
[[PER|Zoé Lemarchand]]
