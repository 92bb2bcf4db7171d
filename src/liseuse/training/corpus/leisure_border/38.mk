#apos=typo
BROCANTE

Sous les platanes de [[LOC|L'Isle-sur-la-Sorgue]], le client négocie en dirhams

La scène s'est jouée à six heures, avant le café. Deux hommes, une commode, une lampe de poche. Le vendeur dit 900. L'acheteur ne dit rien. Le vendeur dit 700. «^{{Q speaker="?L’acheteur" cue="null" ref="none"|Je n'ai pas encore parlé.}}^» Il l'a eue à 620.

Vieux de soixante ans, le marché aux antiquités tient entre la [[LOC|Sorgue]] et la gare. Aux beaux jours, on y vient du [[LOC|Golfe]], de [[LOC|Zurich]] et de la colline d'à côté. Les cinq cents exposants ont une devise, «^{{N|tout est vrai sauf le reste}}^», que nul n'a jamais vue écrite. Président de l'[[ORG|Association des antiquaires du Pont-Bouquier]], [[PER|Fernand Bastide-Cohen]] fait le guide. Il a connu les files de 1978, les camions d'[[LOC|Allemagne]], les Américaines en blanc. «^{{Q speaker="Fernand Bastide-Cohen" cue="lance" ref="desc"|Aujourd'hui, on vend à des gens qui savent, lance le septuagénaire. C'est ruineux.}}^»

Savoir, c'est vite dit. Un couple hésite devant un fauteuil que l'étiquette attribue à [[PER|Jean Prouvé]]. L'étiquette est neuve. [[PER|Enzo Carbonel]], le marchand, un garçon en espadrilles, ajoute sans qu'on lui ait rien demandé qu'il «^{{Q speaker="Enzo Carbonel" cue="ajoute" ref="name"|n'a pas dit que c'était lui, seulement qu'il y avait de lui}}^». Un avocat aixois en vacances, qui écoutait, a ri si fort qu'on l'a invité à s'asseoir. Dans le fauteuil.

Il y a aussi, près du pont, le stand de [[PER|Zohra Belaïd]]. Elle ne vend que des poids de balance. Un par un, cinq cents modèles, de la livre de [[LOC|Marseille]] au marteau à sucre. Elle récite, et elle cite, de mémoire, la thèse de [[PER|Witold Kula]] sur les mesures et les hommes. Un conservateur du [[ORG|Mucem]] lui a acheté trois pièces le mois dernier. «^{{Q speaker="Zohra Belaïd" cue="null" ref="none"|Il m'a demandé le prix au kilo. J'ai cru qu'il plaisantait, mais il a sorti le décamètre.}}^»

Les choses changent. Un collectif, [[ORG|Puce & Code]], tourne avec une application qui lit les estampilles. Un brocanteur d'[[LOC|Apt]] est scandalisé~; il parle de «^{{Q speaker="?Un brocanteur d’Apt" cue="parle" ref="pronoun"|flic de poche}}^». Le jeune concepteur répond qu'il a appris le métier chez son oncle, et que l'oncle est content. La mairie, elle, a mis au budget des toilettes. Pour le reste, la «^{{N|taxe trottoir}}^», surnom local du droit de place, augmente de 4^%.

À midi, chacun replie. La commode, on la verra à [[LOC|Saint-Ouen]], jeudi, à 1^400.

[[PER|Laurent Tibi]], avec [[PER|Aude Chazel]]

[[ORG|Le Petit Vauclusien]]
