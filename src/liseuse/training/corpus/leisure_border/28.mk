#apos=typo
COIFFURE

Les ciseaux de [[PER:Rabia Zitouni|Rabia]] ne parlent que le vendredi

Il y a un salon, à [[LOC|Roubaix]], où l'on coupe sans miroir. Il n'a pas d'enseigne, seulement un ruban bleu noué à la poignée du 47, [[LOC|rue de Lannoy]].

Dedans, deux fauteuils de dentiste, une plante en plastique et une femme de 58 ans qui a décidé de ne plus rien montrer avant d'avoir fini. [[PER|Rabia Zitouni]] a travaillé vingt-deux ans chez [[ORG|Jean Louis David]], au [[ORG|V2]]. Un jour, dit-elle, une adolescente est repartie en larmes à cause de son reflet de trois quarts. Depuis, les glaces sont retournées contre le mur. Le vendredi, et le vendredi seulement, on peut demander à voir. Le reste de la semaine, on sort en confiance.

«~{{Q speaker="?une dame en manteau rose" cue="assure" ref="desc"|Je ne me suis pas vue depuis le 4 mars et je dors mieux}}~», assure une dame en manteau rose. Elle vient de [[LOC|Wattrelos]], en bus, pour ça. Sa fille, en revanche, trouvait que la maison avait des airs de secte. Le mot «~{{N|secte}}~», [[PER:Rabia Zitouni|Rabia]] le coupe net. Elle est trop chère pour une secte.

Vingt-six euros la coupe. La technique se nomme «~{{N|à la nuque}}~», et elle remonte à un barbier kabyle, son grand-père [[PER|Hocine]], qui rasait les mineurs de la [[LOC|fosse 9]] à l'aveugle pendant les coupures d'électricité. La presse américaine a découvert l'affaire en mai, par une photo d'[[PER|Alice Brisset]]. Un magazine y a vu «~{{Q speaker="?Un magazine" cue="vu" ref="desc"|la fin du selfie}}~». Il a dépêché une journaliste, qui a pleuré, paraît-il, pas de tristesse.

Chez les confrères, on ricane, poliment. [[PER|Vincenzo Laurenti]], président de l'[[ORG|Union nationale des entreprises de coiffure]] dans le [[LOC|Nord]], y voit une mode. «~{{Q speaker="Vincenzo Laurenti" cue="reconnaît" ref="desc"|Elle coupe droit, c'est déjà rare}}~», reconnaît le syndicaliste, coupé, la veille, par elle. Il a payé, il est revenu.

L'an dernier, une marque de cosmétiques a offert de reprendre le concept. [[ORG|Rituel 9]], dix-huit points de vente, en proposait 150^000 euros, sous le nom d'[[MISC|Autre vue]]. Refus. La patronne préfère se louer une maison à [[LOC|Tigzirt]]. On lui dit qu'elle aurait pu se reposer. Elle pose les ciseaux. «~{{Q speaker="Rabia Zitouni" cue="null" ref="none"|Pour regarder quoi~? Moi~?}}~»

Vendredi, nous avons demandé à voir. Notre nuque est, en effet, une bonne idée.

Texte~: [[PER|Blandine Hochart]]
