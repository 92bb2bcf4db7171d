#apos=straight
[[ORG|Mercosur]] : [[LOC|Varsovie]] et [[LOC|Paris]] à la recherche d'une minorité de blocage

[[LOC|BRUXELLES]] – Six pays sur vingt-sept, et bientôt peut-être huit : les adversaires de l'accord entre l'[[ORG|Union européenne]] et le [[ORG|Mercosur]] ont compté leurs forces, lundi, en marge d'un conseil Agriculture.

La [[LOC|Pologne]], la [[LOC|France]], l'[[LOC|Irlande]], l'[[LOC|Autriche]], la [[LOC|Hongrie]] et la [[LOC|Lituanie]] réclament un "{{N|frein d'urgence}}" applicable en dix jours à la viande bovine, à la volaille, au sucre et au miel. "{{Q speaker="?un diplomate" cue="grince" ref="desc"|On ne bloque rien avec des Belges qui s'abstiennent}}", grince un diplomate, en référence à la [[LOC|Belgique]], où régions et fédéral ne s'accordent pas.

Pour le commissaire à l'Agriculture [[PER|Christophe Hansen]], le texte comporte "{{Q speaker="Christophe Hansen" cue="Pour" ref="name"|des garde-fous solides}}". La [[ORG|Commission européenne]] espère une signature au sommet de [[LOC|Foz do Iguaçu]], où se retrouveront l'[[LOC|Argentine]], le [[LOC|Brésil]], le [[LOC|Paraguay]] et l'[[LOC|Uruguay]].

Devant le bâtiment [[LOC|Juste Lipse]], trois cents agriculteurs de la [[ORG|Fugea]] et du [[ORG|Boerenbond]] avaient garé leurs tracteurs. "{{N|Notre fin sera votre faim}}", lisait-on sur une remorque. [[PER|Wout Claessens]], éleveur à [[LOC|Diest]], se dit prêt à revenir "{{Q speaker="Wout Claessens" cue="se dit" ref="name"|avec les vaches}}". À quelques mètres, des militants des [[ORG|Jeunes Européens fédéralistes]] distribuaient du maté.

[[LOC|Berlin]] pousse au contraire à conclure. "{{Q speaker="Alois Rainer" cue="a fait valoir" ref="name"|Vingt-cinq ans, c'est un âge raisonnable pour se marier}}", a fait valoir le ministre allemand, [[PER|Alois Rainer]].
