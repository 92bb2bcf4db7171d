[[MISC|Ligue 1 Mobilis]] (22e journée) : le [[ORG|MCA]] freine, la [[ORG|JSK]] en profite

Le choc de la journée, disputé vendredi au [[LOC|stade Ali-La-Pointe]] de [[LOC|Douéra]], a accouché d’une souris. Le [[ORG|Mouloudia]] et le [[ORG|CR Belouizdad]] se sont quittés dos à dos (0-0), devant 38 000 spectateurs.

À la même heure, à [[LOC|Tizi Ouzou]], la [[ORG|JS Kabylie]] se promenait face au [[ORG|MC El Bayadh]] (3-0). [[PER|Lahlou Akhrib]] a signé un doublé et [[PER|Massinissa Nait-Salem]], un minot de 19 ans formé à [[ORG|Larbaâ Nath Irathen]], a ouvert son compteur. “{{Q speaker="Massinissa Nait-Salem" cue="lâché"|J’ai pensé à mon père, qui vendait des bouteilles d’eau devant le stade}}”, a lâché le gamin, ému.

Dans le bas du tableau, l’[[ORG|ASO Chlef]] a pris un point précieux à [[LOC|Khenchela]], tandis que l’[[ORG|Olympique Akbou]] s’incline à domicile devant l’[[ORG|ES Sétif]]. Les Sétifiens remontent à la sixième place. Le derby oranais n’aura pas lieu : le [[ORG|MCO]] a demandé un report à la [[ORG|Ligue de football professionnel]].

[[PER:Djamel Belmadi|Belmadi]], c’est de l’histoire ancienne ? Sûr que non : le nom de [[PER|Djamel Belmadi]] était encore scandé au virage sud.

[[ORG|Verts]] : [[PER:Vladimir Petković|Petković]] consulte

Le sélectionneur [[PER|Vladimir Petković]] communiquera sa liste le 14. [[PER|Riyad Mahrez]], auteur d’un but avec [[ORG|Al-Ahli]], est annoncé. [[PER|Amine Gouiri]] se remet doucement à l’[[ORG|OM]]. Selon le site [[ORG|DZ Ballon]], [[PER|Ilan Benyahia-Faure]], défenseur de [[ORG|Caen]], aurait changé de nationalité sportive. La [[ORG|FAF]] n’a ni confirmé ni démenti. Pour rappel, l’[[LOC|Algérie]] recevra la [[LOC|Zambie]] au [[LOC|stade Nelson-Mandela]] de [[LOC|Baraki]], avant la [[MISC|CAN]].

Volley-ball : en finale de la [[MISC|Coupe d’Algérie]] dames, le [[ORG|GS Pétroliers]] affrontera le [[ORG|WA Tlemcen]] mardi à la [[LOC|salle Harcha]].

Boxe : [[PER|Imane Khelif]] a reçu les clés de [[LOC|Tiaret]].