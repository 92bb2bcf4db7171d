ENTRETIEN. [[PER|Armelle Quintin-Roche]] : « {{Q speaker="Armelle Quintin-Roche" cue="null"|Les archives de la police sont pleines de gens qui attendent}} »
L’historienne publie [[MISC|Les Passants ordinaires]], enquête sur vingt ans de mains courantes à [[LOC|Belleville]]. Propos recueillis par [[PER|Noé Lambrechts]]
Publié le 21 septembre 2024 à 07h00 - Réservé aux abonnés
Maîtresse de conférences à l’[[ORG|université Paris-Nanterre]], membre de l’[[ORG|Institut d’histoire du temps présent]] ([[ORG:Institut d’histoire du temps présent|IHTP]]), [[PER|Armelle Quintin-Roche]] a passé neuf ans au [[LOC:Le Pré-Saint-Gervais|Pré-Saint-Gervais]], dans les magasins de la [[ORG|préfecture de police de Paris]]. Elle en tire un livre étrange, sans héros, que publie [[ORG|La Découverte]].
[[ORG|L’Hebdo des idées]]: Pourquoi les mains courantes ?
[[PER|Armelle Quintin-Roche]]: Parce que personne n’en veut. Les grandes affaires, [[PER|Landru]], [[PER|Stavisky]], la bande à [[PER|Bonnot]], ont leurs cartons, leurs romanciers, leurs films. Un chat perdu [[LOC|rue des Pyrénées]], en 1934, n’a que moi.
Vous commencez en 1926, vous finissez en 1946. Ce n’est pas neutre.
Non. J’ai voulu enjamber la [[MISC|Seconde Guerre mondiale]] au lieu de m’y arrêter. Le brigadier [[PER|Ferdinand Louvel]] écrit de la même plume en 1938 et en 1942. Il note un tapage, une fugue, puis, en juillet 1942, des scellés. Il ne change pas d’encre. Il a cette formule, « {{Q speaker="Ferdinand Louvel" cue="formule"|logement vide, robinet ouvert}} », à propos d’un appartement de la [[LOC|rue Julien-Lacroix]]. Trois jours après la [[MISC|rafle du Vel’ d’Hiv]]. J’ai mis un mois avant de tourner la page.
Un autre nom revient, celui de [[PER|Rywka Zylberman]].
Elle est partout. Couturière, née à [[LOC|Radom]], elle dépose onze mains courantes entre 1931 et 1941. Contre le concierge, contre [[ORG|Singer]], pour un vélo, pour un mot. Elle finit par connaître les agents. L’un d’eux, [[PER|Paul Kerjean]], la fera passer en [[LOC|Creuse]]. Elle est morte à [[LOC|Haïfa]] en 1989. Son fils, [[PER|Daniel Zylberman]], m’a reçue à [[LOC|Créteil]]; il m’a dit: « {{Q speaker="Daniel Zylberman" cue="dit"|Ma mère se plaignait de tout. C’est ce qui l’a sauvée.}} »
Photo : [[PER|Armelle Quintin-Roche]] chez elle, à [[LOC|Pantin]]. © [[PER|Youri Lenquette]] (photo d’archives)
On vous sent proche d’[[PER|Arlette Farge]].
Comment ne pas l’être ? [[MISC|Le Goût de l’archive]], c’est notre bréviaire. Mais il y a aussi [[PER|Georges Perec]], le [[PER|Simenon]] des petites gens, [[PER|Patrick Modiano]] bien sûr. Quand j’ai lu [[MISC|Dora Bruder]], j’étais en hypokhâgne au [[ORG|lycée Lakanal]], à [[LOC|Sceaux]]. Je n’ai pas compris tout de suite que c’était un livre d’histoire.
Certains de vos collègues vous reprochent de raconter.
Vous pensez à la recension parue dans [[ORG|Vingtième Siècle]]. [[PER|Bernard Quintin]] y parle d’une « {{Q speaker="Bernard Quintin" cue="parle"|histoire sans hypothèse}} ». Je précise que ce n’est pas mon ex-mari, lui s’appelle [[PER|Benoît]] et il est dentiste. Plus sérieusement, mon contradicteur a raison, il n’y a pas d’hypothèse. Il y a 14 206 fiches. L’[[ORG|Agence nationale de la recherche]] les a mises en ligne avec le consortium [[ORG|Huma-Num]]. Qu’il en tire une.
Que reste-t-il de ce [[LOC|Belleville]]-là ?
Des cours, des escaliers. La [[ORG|Bellevilloise]], qui était une coopérative et qui est une salle. Le commissariat a été transféré, l’ancien est devenu un [[ORG|Franprix]]. Au rayon surgelés, à l’emplacement exact des cellules, j’ai rencontré un monsieur qui y avait été enfermé en 1961, le 17 octobre. Il cherchait des petits pois.
Dernière question : qu’attendent-ils, tous ces gens ?
Qu’on écrive leur nom correctement. [[PER|Zylberman]] y figure avec un S, un C, deux N. Le brigadier [[PER:Ferdinand Louvel|Louvel]], lui, s’y est repris à trois fois. À la onzième plainte, c’était bon.
BIO EXPRESS
1976. Naissance à [[LOC|Saint-Lô]]
2005. Thèse à l’[[ORG|EHESS]] sous la direction d’[[PER|Alain Cottereau]]
2012. [[MISC|Prix Augustin-Thierry]] pour [[MISC|La Nuit des guichets]]
2024. [[MISC|Les Passants ordinaires]] ([[ORG|La Découverte]], 412 pages, 24 euros)
Elle sera dimanche aux [[MISC|Rendez-vous de l’histoire]] de [[LOC|Blois]].
