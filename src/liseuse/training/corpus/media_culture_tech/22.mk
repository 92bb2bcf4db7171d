#apos=straight
Enchères. Une toile attribuée à [[PER|Rosa Bonheur]] s'envole à [[LOC|Fontainebleau]]

La scène, à l'[[ORG|hôtel des ventes Osenat]], n'a pas excédé quatre minutes. Estimé 20~000 euros, “{{N|[[MISC|Le Repos des bœufs nivernais]]}}” est monté par paliers de cinq mille, puis de dix. À 260~000, il ne restait plus que deux enchérisseurs~: un téléphone et un monsieur au fond, en gilet de chasse. “{{Q speaker="?un monsieur au fond" cue="a lancé" ref="desc"|Trois cents, qu'on en finisse}}”, a lancé ce dernier. On en a fini. Avec les frais, 384~000 euros.

Le gilet n'a pas donné son nom. Il a seulement précisé qu'il agissait pour une “{{Q speaker="?Le gilet" cue="précisé" ref="pronoun"|personne qui aime les bêtes}}”. [[PER|Jean-Pierre Osenat]], au marteau, l'a remercié par une plaisanterie sur les veaux que la décence nous interdit.

Toute la question est dans l'adjectif. “{{N|Attribuée à}}”, en langage de salle, signifie que l'œuvre a été faite à l'époque de l'artiste et que l'on a de bonnes raisons de croire à sa main. Ce n'est pas “{{N|de}}”, c'est mieux que “{{N|atelier de}}”, et c'est infiniment au-dessus de “{{N|genre de}}”. L'experte, [[PER|Katia Brunel-Szabo]], du cabinet [[ORG|Turquin]], s'appuie sur une étiquette de l'[[MISC|Exposition universelle]] de 1867 et sur le dessin d'un sabot. “{{Q speaker="Katia Brunel-Szabo" cue="dit" ref="pronoun"|Personne ne ment sur un sabot}}”, dit-elle.

À [[LOC|Thomery]], au [[LOC|château de Rosa Bonheur]], la propriétaire, [[PER|Katherine Brault]], se garde de trancher. Elle n'a pas vu la toile de près. “{{Q speaker="Katherine Brault" cue="dit" ref="desc"|Laissons les bœufs se reposer}}”, dit la châtelaine. Un spécialiste, qui l'a vue, tient pour [[PER|Auguste Bonheur]], le frère, dont il juge la pâte “{{Q speaker="?Un spécialiste" cue="juge" ref="pronoun"|plus grasse, plus bavarde}}”. Un autre pencherait pour [[PER|Nathalie Micas]]. Bref, on se dispute en famille.

Le tableau sortait d'un salon de [[LOC|Nevers]] où il avait, soixante ans durant, dominé un téléviseur. Les vendeurs, deux sœurs, en ignoraient tout. L'aînée l'appelait “{{N|les vaches de papa}}”~; la cadette avait proposé de le donner à [[ORG|Emmaüs]]. Prévenues par texto du résultat, elles étaient chez le dentiste. “{{Q speaker="?la cadette" cue="a dit" ref="desc"|J'avais la bouche ouverte, elle l'est restée}}”, nous a dit la cadette.

Dans la même vacation, un service de la [[ORG|manufacture de Sèvres]] a fait 12~000 euros, une lettre de [[PER|George Sand]] 3~100 et un lot de chaises cannées n'a pas trouvé preneur. Le [[ORG|musée d'Orsay]], présent, n'a pas préempté. “{{Q speaker="?on" cue="glisse" ref="desc"|Nous avons déjà un labourage}}”, glisse-t-on à la conservation, non sans un soupir.
