#apos=typo
LUXE
La main de [[LOC|Pantin]]
Portrait. [[PER|Célestine Okoumba]] forme les maroquiniers d'une maison qui ne dit jamais leur nom.

Elle reconnaît une couture à l'oreille. Le fil de lin, quand on le tire trop vite, chante un demi-ton plus haut. «^{{Q speaker="Célestine Okoumba" cue="null" ref="none"|Les petits ne me croient pas, alors je me retourne, face au mur, et je leur annonce leurs fautes.}}^»

[[PER|Célestine Okoumba]] a 51 ans, des lunettes sur le front et le titre de «^{{N|maître-formatrice}}^», que la maison [[ORG|Desmarest Frères]] a inventé pour elle. Née à [[LOC|Port-Gentil]], élevée à [[LOC|Cholet]], elle a cousu des chaussures chez [[ORG|Eram]], puis des sièges de [[MISC|Falcon]], puis plus rien pendant deux ans. Une annonce de [[ORG|France Travail]] l'a conduite à [[LOC|Pantin]], derrière le [[LOC|canal de l'Ourcq]], dans un bâtiment de verre sans enseigne.

On y fabrique le [[MISC|Vingt-Deux]], un sac à 9^400 euros dont la liste d'attente est, officiellement, un mythe. Chaque pièce est cousue par un seul artisan, qui y laisse un poinçon de deux lettres caché sous la doublure. «^{{Q speaker="?un ancien salarié" cue="confie" ref="desc"|C'est la seule signature qu'on vous demande, et personne ne la voit}}^», confie un ancien salarié, parti ouvrir une cordonnerie aux [[LOC:Les Lilas|Lilas]].

Les ventes du secteur reculent. En [[LOC|Chine]], le groupe suisse [[ORG|Richemont]] a fermé des boutiques ; [[ORG|Gucci]] change de styliste comme de saison. Chez [[ORG:Desmarest Frères|Desmarest]], indépendant depuis 1871, on embauche : 260 selliers d'ici à 2027, dont un tiers à [[LOC|Aubusson]]. Un syndicaliste y voit moins de romantisme que de calcul. Les cadences ont augmenté, assure-t-il, sous couvert d'un programme intitulé «^{{N|[[MISC|Geste juste]]}}^».

Là-dessus, la formatrice se ferme. «^{{Q speaker="Célestine Okoumba" cue="finit-elle par dire" ref="pronoun"|Le geste juste, moi je le fais en dix-huit minutes. Si l'on me dit douze, je change de métier}}^», finit-elle par dire. Puis elle demande que l'on n'écrive pas le mot «^{{N|passion}}^», qui la fatigue.

À midi, les apprentis mangent dehors. L'un arrive de la restauration, l'autre du [[ORG|conservatoire de Pantin]], une troisième, [[PER|Maï-Linh]], était pharmacienne. Que disent-ils d'elle ? «^{{Q speaker="Maï-Linh" cue="répond" ref="desc"|Qu'elle fait peur pendant une semaine}}^», répond l'ex-pharmacienne. Ils l'appellent «^{{N|Madame [[PER:Célestine Okoumba|Alêne]]}}^», pas devant elle. Elle le sait.

En 2024, elle a porté pour la première fois un [[MISC:Vingt-Deux|Vingt-Deux]], le temps d'une photo du magazine maison. On lui a repris le sac en sortant. Dans la doublure, elle avait eu le temps de chercher les deux lettres. C'étaient les siennes.
[[PER|Astrid Bonnemaison]] (photos : [[PER|Kenji Morel]])
