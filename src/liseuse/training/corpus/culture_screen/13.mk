#apos=straight
PATRIMOINE. Le clocher de [[LOC|Saint-Véran-sous-Aigues]] sauvé par une tombola (et par un sénateur)

Il penchait de quarante-deux centimètres. Assez pour que l'architecte des bâtiments de France, en 2021, tende un ruban rouge et interdise la messe. Trois hivers plus tard, le coq a été remonté dimanche, sous les vivats, au sommet de l'[[LOC|église Saint-Véran]].

« {{Q speaker="?le charpentier" cue="crié" ref="desc"|Doucement, il est plus vieux que ta grand-mère !}} » a crié le charpentier à son apprenti, vingt-six mètres au-dessus du cimetière. En bas, [[PER|Colette Mauduit]] filmait avec sa tablette. Institutrice à la retraite, présidente des [[ORG|Amis du clocher]], elle a vendu en trois ans 11 400 billets de tombola, dont un à la [[ORG|Fondation du patrimoine]], qui a gagné un jambon.

Coût du chantier : 612 000 euros. La [[ORG|Drac]] en a payé 40 %, le département de l'[[LOC|Aude]] 20, le [[MISC|Loto du patrimoine]] 15. Pour le reste, il a fallu ruser. Un soir de 2023, le sénateur [[PER|Achille Bonnafous]] est venu dîner. « {{Q speaker="Colette Mauduit" cue="raconte" ref="desc"|Je l'ai placé face à la fissure}} », raconte la présidente. Entre la daube et le fromage, l'élu audois aurait promis 90 000 euros de réserve parlementaire, laquelle n'existe plus depuis 2017. Il les a trouvés quand même.

Tout le village ne pavoise pas. Sur la porte du foyer, on lit encore l'affichette des opposants, « {{N|Un toit pour l'école d'abord}} ». L'instituteur actuel, [[PER|Rémi Lopez]], l'a signée. Il reconnaît que le clocher est « {{Q speaker="Rémi Lopez" cue="reconnaît" ref="pronoun"|superbe, et sec, lui}} ». Deux seaux recueillent la pluie dans sa classe de CM1.

La mairie renvoie à la loi dite « {{N|des deux tiers}} », surnom local d'un règlement intercommunal que personne n'a jamais su nous montrer. [[PER|Jean Toulouse]], premier adjoint, n'en démord pas : impossible de mener les deux chantiers de front. « {{Q speaker="Jean Toulouse" cue="null" ref="none"|C'est mathématique.}} »

L'entreprise [[ORG|Compagnons de la Cabardès]], de [[LOC|Mazamet]], a remplacé quatorze poutres. Dans l'une d'elles, un maître d'œuvre avait gravé, en occitan, la date de 1788 et une plainte que [[PER|Miquèla Stenta-Vidal]], de l'[[ORG|université Paul-Valéry]], a traduite : « {{Q speaker="?un maître d'œuvre" cue="gravé" ref="desc"|On m'a payé moitié.}} » Rien de nouveau sous les tuiles.

Le gros lot de la tombola, une voiture sans permis, est allé à l'abbé [[PER|Kizito Mbala]]. Il n'a pas le permis, ça tombe bien.
