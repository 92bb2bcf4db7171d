#apos=typo
COMTÉ
La fruitière de [[LOC|Champrougier]] sort un 18,3 et une colère

Dix-huit et trois dixièmes sur vingt : le jury du [[MISC|Concours général agricole]] n'avait pas vu cela depuis 2015. La meule, numéro 4 317, vingt-deux mois de cave à [[LOC|Poligny]], portait la croûte des anciens et le numéro de la coopérative de [[LOC|Champrougier]]. Elle a eu l'or. Les quatorze sociétaires, eux, ont eu la gueule de bois.

Car à la même heure, dans leur salle de réunion, ils votaient sur la vente du lait à [[ORG|Lactalis]]. Par neuf voix contre cinq, ils ont dit non. «~{{Q speaker="Sébastien Gaulard" cue="commente" ref="name"|J'ai voté contre moi-même, si vous voulez savoir}}~», commente le président, [[PER|Sébastien Gaulard]], fromages et dettes sur les bras. La mise aux normes lui coûtera 640 000 euros. Le groupe en proposait 41 centimes le litre. «~{{Q speaker="?un jeune producteur" cue="soupire" ref="desc"|Une médaille ne rembourse pas une salle de traite}}~», soupire un jeune producteur, arrivé en retard, bottes de deux tons.

Le fromager s'appelle [[PER|Ludwig Bourgeois]]. Il est né à [[LOC|Fribourg]], a appris chez les moines de [[LOC|Tamié]] et s'exprime rarement. On lui a posé la question du secret. Il n'y en a pas. «~{{Q speaker="Ludwig Bourgeois" cue="null" ref="none"|Le lait. Le reste, on fait ce qu'on peut pour ne pas le gâter.}}~» Ses aides l'appellent «~{{N|le [[PER:Ludwig Bourgeois|Taiseux]]}}~» ; sur l'étiquette, la coopérative préfère «~{{N|affiné avec patience}}~». À [[LOC|Arlay]], un restaurateur étoilé voudrait tout acheter. Les voisins vont s'en mordre les doigts.

À [[LOC|Poligny]], le [[ORG|CIGC]], l'interprofession, s'est fendu d'un communiqué. L'organisme y salue «~{{Q speaker="CIGC" cue="salue" ref="desc"|une victoire collective}}~». Dans le canton, le mot collectif n'est pas du goût de tout le monde. La fédération des coopératives y voit une preuve. L'inspecteur qui nous reçoit, lui, en préfère un autre : cohérence. La fruitière s'est installée en 1957 dans une ancienne scierie, dont le local de vente sent encore le sapin. On y trouve du morbier, du beurre, de la crème, et la meule, fendue en deux, prête à l'œil.

Dimanche, portes ouvertes de 9 heures à midi. Parking à la [[LOC|Croix-de-l'Épine]].
