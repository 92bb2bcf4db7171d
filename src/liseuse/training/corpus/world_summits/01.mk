#apos=typo
Quotas de pêche : à [[LOC|Bruxelles]], une nuit de merlan et de café froid

[[LOC|Bruxelles]], correspondance

À 4^h^20, l'ascenseur du bâtiment [[LOC|Europa]] s'est ouvert sur un ministre en chaussettes. Le Portugais [[PER|Tomé de Sá Carneiro]] avait retiré ses souliers vers minuit, au moment où la présidence chypriote déposait son troisième compromis sur la sole de la [[LOC|mer Celtique]]. «^{{Q speaker="Tomé de Sá Carneiro" cue="null" ref="none"|On ne signe bien que pieds nus}}^», et il a filé vers la salle 50.3.

Le [[ORG|Conseil]] s'est accordé, mardi à l'aube, sur les captures de l'an prochain. Moins 11^% pour le merlan, statu quo sur la langoustine, une hausse symbolique pour le lieu jaune. La [[ORG|Commission]], qui voulait couper deux fois plus, s'est rangée en bougonnant. Le commissaire [[PER|Costas Kadis]] n'a pas pris la parole devant la presse. Son entourage, lui, parle d'un texte «^{{Q speaker="?Son entourage" cue="parle" ref="desc"|tenable, sans plus}}^».

Entre les délégations, le mot de la nuit aura été «^{{N|flexibilité interannuelle}}^», ces dix pour cent que l'on emprunte au stock de l'année suivante et que personne ne rend. L'[[LOC|Espagne]] en réclamait quinze. La [[LOC|Suède]], zéro. «^{{Q speaker="Maj-Britt Söderlund" cue="null" ref="name"|Un poisson emprunté est un poisson mort.}}^» Ainsi [[PER|Maj-Britt Söderlund]], représentante de [[LOC|Stockholm]], a-t-elle refermé le débat, sous les rires.

Côté français, le [[ORG|Comité national des pêches]] respire. Son vice-président, le Guilviniste [[PER|Ronan Le Pemp]], attendait le verdict au [[ORG|Grapevine]], le pub de la [[LOC|place du Luxembourg]]. «^{{Q speaker="Ronan Le Pemp" cue="calcule" ref="pronoun"|Quarante bateaux sauvés, calcule-t-il sur un dessous de bock. Peut-être quarante-deux.}}^» L'ONG [[ORG|Bloom]] fait une autre addition. Pour l'association, les Vingt-Sept ont «^{{Q speaker="Bloom" cue="Pour" ref="desc"|enterré l'avis des scientifiques avec les honneurs}}^». Le [[ORG|Conseil international pour l'exploration de la mer]] ([[ORG:Conseil international pour l'exploration de la mer|Ciem]]) recommandait en effet de ne rien prélever du tout en merlan à l'ouest de l'[[LOC|Irlande]].

Reste l'annexe dont nul ne parle, celle qui dépend de [[LOC|Londres]]. Les consultations [[ORG|UE]]-[[LOC|Royaume-Uni]] reprennent jeudi ; celles avec la [[LOC|Norvège]], en janvier. «^{{Q speaker="?un diplomate balte" cue="glisse" ref="desc"|On a partagé un gâteau dont le voisin tient le couteau}}^», glisse un diplomate balte, avant de chercher un taxi.

À 5 heures, les interprètes dormaient sur la moquette. M. [[PER:Tomé de Sá Carneiro|de Sá Carneiro]] a retrouvé une seule de ses chaussures.
