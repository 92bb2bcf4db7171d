#apos=straight
DIRECT - Commission d'enquête sur les eaux en bouteille : le patron de [[ORG|Sourceval]] face aux sénateurs

* 16h20. Levée. "{{Q speaker="Antoine Meunier-Rabah" cue="conclut" ref="desc"|Nous nous reverrons, monsieur}}", conclut le rapporteur.

* 16h11. Une dernière pour la route. Le sénateur du [[LOC|Puy-de-Dôme]], qu'on disait assoupi, a demandé l'heure exacte du dernier contrôle. Personne, côté entreprise, ne la connaît.

* 15h58. Échange tendu. Le rapporteur, [[PER|Antoine Meunier-Rabah]], produit un courriel interne de mars 2021 où un cadre recommande de "{{Q speaker="?un cadre" cue="recommande" ref="desc"|laisser couler jusqu'à l'été}}". [[PER|Philippe Ostermann]] assure le découvrir. Le sénateur : "{{Q speaker="Antoine Meunier-Rabah" cue="null" ref="desc"|Vous en étiez le destinataire.}}" Le dirigeant boit un verre d'eau. Du robinet, note un huissier.

* 15h44. Entendue en visioconférence, la toxicologue [[PER|Irène Szabo]], de l'[[ORG|université de Lorraine]], estime le risque "{{Q speaker="Irène Szabo" cue="estime" ref="name"|faible, mais mal documenté}}". Elle récuse en revanche le mot "{{N|pollution}}", qui figurait sur sa convocation.

* 15h31. Sur la microfiltration, le PDG invoque le secret industriel. [[PER|Laurence Muller-Bronn]] s'impatiente, [[PER|Hervé Gillé]] prend des notes, la présidente rappelle à l'audité qu'il a prêté serment.

* 15h10. "{{Q speaker="Philippe Ostermann" cue="null" ref="none"|Notre eau est sûre, elle l'a toujours été, mes enfants la boivent.}}" [[PER|Philippe Ostermann]] lit son propos liminaire, onze pages. La direction de [[ORG|Sourceval]], filiale du groupe suisse [[ORG|Helvaqua]], a changé trois fois en deux ans. Il arrive de [[ORG|Danone]].

* 14h52. Avant lui, les syndicats. Pour la [[ORG|CFE-CGC]], [[PER|Delphine Source]] (oui) a raconté les nuits de 2020, les bidons de charbon actif livrés sans étiquette. Elle tremblait. "{{Q speaker="Delphine Source" cue="a-t-elle dit" ref="pronoun"|Nous demandions à quoi ça servait, a-t-elle dit. On nous répondait que c'était pour la limpidité.}}"

* 14h37. Un ancien de la répression des fraudes, entendu à huis clos mardi, avait selon nos informations employé le mot "{{Q speaker="?Un ancien de la répression des fraudes" cue="avait employé" ref="desc"|système}}". Les avocats de l'industriel contestent le terme.

* 14h30. Bonjour. En attendant l'ouverture, rappel des faits. En janvier 2024, [[ORG|Le Monde]] et [[ORG|Radio France]] révélaient le recours de plusieurs minéraliers à des traitements interdits. [[ORG|Nestlé Waters]] l'avait reconnu. [[ORG|Sourceval]], qui exploite la marque [[MISC|Claire des Monts]] à [[LOC|Saint-Yorre-le-Haut]], l'avait nié. La [[ORG|DGCCRF]] a depuis saisi la justice. La commission est présidée par [[PER|Claudie Hirsch-Palmer]].

(Direct : [[PER|Axel Thimonier]]. Photo [[PER|G. Delahaye]]/[[ORG|SIPA]])
