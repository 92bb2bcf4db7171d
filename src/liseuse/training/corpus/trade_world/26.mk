#apos=straight
DÉFENSE – [[ORG|KNDS]], [[ORG|MBDA]] et les autres : qui tiendra la cadence ?

C'est l'« {{N|économie de guerre}} » vue de l'atelier : un obus de 155 mm se fait en onze jours, si tout va bien. Il en faut quarante pour le payer. Devant la [[ORG|commission de la défense]], les industriels ont passé une matinée à expliquer la différence.

C'est la députée [[PER|Natalia Pouzyreff]] qui avait demandé cette audition, à huis clos partiel. [[PER|Nicolas Chamussy]], le directeur général de [[ORG|KNDS France]], a dévidé le fil : les corps sortent des [[ORG|Forges de Tarbes]], la poudre de chez [[ORG|Eurenco]], à [[LOC|Bergerac]] ; l'assemblage, de [[LOC|La Chapelle-Saint-Ursin]], dans le [[LOC|Cher]]. Il a été interrompu deux fois par la sonnerie d'un téléphone. « {{Q speaker="?un élu" cue="a plaisanté" ref="desc"|Vous voyez, on vous commande}} », a plaisanté un élu.

La [[MISC|loi de programmation militaire]] ([[MISC:loi de programmation militaire|LPM]]) prévoit 16 milliards pour les munitions jusqu'en 2030. Or l'autorisation n'est pas le chèque. Les PME le savent bien, qui avancent l'acier. « {{Q speaker="Christophe Lemarchand" cue="soupire" ref="desc"|Je suis le banquier de la guerre, et personne ne m'a demandé ma garantie}} », soupire le patron d'[[ORG|Ajustage Berruyer]], [[PER|Christophe Lemarchand]], quatre-vingts compagnons à [[LOC|Vierzon]], sous-traitant de rang trois.

Autour de la table, on a parlé aussi du [[MISC|MICA]], du [[MISC|Caesar Mk II]], des bombes [[MISC|AASM]] que [[ORG|Safran]] livre désormais « {{Q speaker="?le ministère" cue="d'après" ref="desc"|par centaines et non plus par dizaines}} », d'après le ministère. Chez [[ORG|MBDA]], le délai d'un [[MISC|Aster]] est passé de 42 à 18 mois. Une rapporteure en a douté. Le président de séance, [[PER|Bertrand Aubrac]], a levé le nez. « {{Q speaker="Bertrand Aubrac" cue="null" ref="none"|Ce sera vérifié sur pièces et sur place, madame, et de préférence avant la fin du siècle.}} »

Restent les bras. [[LOC|Bourges]], qui fabriquait ses tourneurs au [[ORG|lycée Jean-Mermoz]], en importe : huit sont arrivés du [[LOC|Portugal]] en juin. L'[[ORG|UIMM]] a ouvert une école à [[LOC|Roanne]]. Et l'armée ? Du côté de la [[ORG|Direction générale de l'armement]] ([[ORG:Direction générale de l'armement|DGA]]), on assure tenir désormais réunion tous les lundis, café compris. « {{Q speaker="Direction générale de l'armement" cue="fait valoir" ref="desc"|Nous ne demandons pas pourquoi c'est en retard mais qui peut l'empêcher}} », fait valoir l'administration.

L'ordre du jour appelait ensuite le [[MISC|Scaf]], le programme d'avion commun avec l'[[LOC|Allemagne]] et l'[[LOC|Espagne]]. Il a été reporté.

[[PER|Laure Bassompierre]] ([[ORG|La Tribune de la défense]])
