#apos=straight
LE CROQUIS

Mercredi, 15 heures. La sonnerie, puis le frottement des cuirs. Au [[ORG|Sénat]], on n'entre pas en séance, on y descend. L'hémicycle est aux trois quarts plein, les tribunes débordent de collégiens de [[LOC|Bar-le-Duc]], l'un d'eux compte les calvities à voix basse. « {{Q speaker="?l'un d'eux" cue="null" ref="none"|Quarante-deux, monsieur.}} » Le professeur confirme.

Questions d'actualité, donc. La sénatrice de la [[LOC|Meuse]] [[PER|Élodie Ravignan]] ouvre le feu sur la fermeture de onze trésoreries. Elle a tiré de son cartable une petite caisse en bois, du genre à ranger les œufs, et l'agite sous le nez du ministre des Comptes publics. Les centristes grognent, car l'objet est interdit ; l'élue meusienne n'en a cure.

– {{Q speaker="Élodie Ravignan" cue="null" ref="none"|Voilà votre réseau de proximité, monsieur le ministre. Il tient dans une boîte à œufs !}}
– {{Q speaker="Gérard Lavallois-Roux" cue="null" ref="none"|Rangez la boîte.}}

C'était le président de séance, [[PER|Gérard Lavallois-Roux]], et l'on apprend qu'il y a, dans le règlement, un article pour cela. [[PER|Jocelyn Ansart]], le ministre, se lève. Il a cette voix d'aéroport. Il parle de « {{Q speaker="Jocelyn Ansart" cue="parle" ref="pronoun"|points d'accueil en mobilité}} », et l'on comprend qu'il s'agit d'un fourgon.

Cette trouvaille administrative, « {{N|le guichet itinérant}} », avait été lancée en 2011 par [[PER|Valérie Pécresse]], alors au [[ORG|ministère du Budget]]. Elle existe donc depuis si longtemps que personne n'en a vu. Au banc des commissions, un conseiller lâche, très bas, que le fourgon en question est « {{Q speaker="?un conseiller" cue="lâche" ref="desc"|chez le garagiste de [[LOC|Commercy]] depuis février}} ». On s'esclaffe. Mme [[PER:Élodie Ravignan|Ravignan]] n'a pas tout à fait fini.

– {{Q speaker="Élodie Ravignan" cue="null" ref="none"|Alors répondez aux œufs !}}

Une dizaine de voix, à gauche, reprennent : « {{Q speaker="?Une dizaine de voix" cue="reprennent" ref="desc"|Aux œufs ! Aux œufs !}} » Le ministre a souri, ce qui a été noté au [[ORG|Journal officiel]] sous la forme « {{N|(Sourires.)}} ».

Plus tard vint Mme [[PER|de Sèze-Bouaziz]], avec sa loi « {{N|[[MISC|petites lignes]]}} ». On se tut. Le groupe [[ORG|RDPI]] vota contre, « {{Q speaker="RDPI" cue="expliqua" ref="pronoun"|pour ne pas rendre la chose pire}} », expliqua-t-il.

Les collégiens sont partis au premier temps mort. À la sortie, [[LOC|rue de Vaugirard]], l'un tira de sa poche une boîte de réglisse. Vide. Les œufs, eux, étaient restés, douze, intacts, dans la buvette.

[[PER|Sabine Charrette]]
