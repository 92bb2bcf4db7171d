Entrevue — [[PER|Rosalie Tremblay-Nguyen]] : « {{Q speaker="Rosalie Tremblay-Nguyen" cue="null"|J’écris mieux dans un char que dans un chalet}} »

Trois ans après [[MISC|Les Corneilles de l’avenue du Parc]], l’auteure-compositrice-interprète lance vendredi [[MISC|Sapinière]], son quatrième album, sous étiquette [[ORG|Bonsound]]. Le [[ORG|Devoir du Samedi]] l’a jointe à [[LOC|Petite-Vallée]], où elle répète.

Vous avez enregistré loin de [[LOC|Montréal]]. Pourquoi?

— J’étais tannée des tours de condos de [[LOC|Griffintown]]. [[PER|Patrick Watson]] m’avait parlé d’une vieille église de [[LOC|Kamouraska]], retapée par [[PER|Joss Turgeon]], le batteur de [[ORG|Karkwa-sur-Mer]]. On y est restés onze jours.

Sur [[MISC|Tadoussac, minuit]], on entend votre grand-mère.

— Oui, [[PER|Bà Nội]]! Elle a quitté [[LOC|Saïgon]] en 1975, elle a abouti à [[LOC|Sherbrooke]], puis elle est tombée en amour avec [[PER|Gilles Vigneault]]. Elle me disait toujours : « {{Q speaker="Bà Nội" cue="disait"|Ton pays, c’est ta bouche.}} »

On vous compare à [[PER|Klô Pelgag]], à [[PER|Ariane Moffatt]], à [[PER|Safia Nolin]]...

— Ça me flatte. Mais mes héroïnes, c’étaient [[PER|Pauline Julien]] et [[PER|Björk]].

Vous avez remporté deux [[MISC|Félix]], en 2022, au [[MISC|Gala de l’ADISQ]]. Ça change quoi?

— Rien, sauf que [[ORG|ICI Première]] te rappelle. L’[[ORG|ADISQ]] fait un beau travail. Mais dans le métro, personne ne me reconnaît, pas même à la station [[LOC|Laurier]].

Et la [[LOC|France]]?

— On jouera aux [[MISC|Francofolies]], à [[LOC|La Rochelle]], puis à la [[LOC|Cigale]]. Ma gérante, [[PER|Fabienne Ouimet]], rêve du [[MISC|Paléo]], en [[LOC|Suisse]].

[[MISC|Sapinière]], de [[PER|Rosalie Tremblay-Nguyen]], en magasin et sur [[ORG|Bandcamp]] le 14 mars. Lancement au [[LOC|Ausgang Plaza]], le 20.

Propos recueillis par [[PER|Dominic Lavertu]]