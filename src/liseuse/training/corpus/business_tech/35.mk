Luxe : [[ORG|Maison Ravelle]] passe chez [[ORG|LVMH]], la fin d'une exception

Elle était l'une des dernières indépendantes. La [[ORG|Maison Ravelle]], gantier à [[LOC|Millau]] depuis 1854, rejoint le giron de [[ORG|LVMH]]. Le numéro un mondial du luxe, contrôlé par la famille de [[PER|Bernard Arnault]], a repris 60 % des parts à [[PER|Guillemette Ravelle-Aubrac]], qui en garde la direction.

"{{Q speaker="Guillemette Ravelle-Aubrac" cue="justifie"|J'avais le choix entre un fonds qui me revendrait dans cinq ans et une maison qui sait ce qu'est un agneau}}", justifie l'héritière. [[ORG|Hermès]] et [[ORG|Chanel]], clients historiques, ont été prévenus la veille. [[ORG|Causse]], le voisin gantier, appartient déjà au second.

Un secret du [[LOC|Causse Noir]]

Dans l'atelier, [[LOC|quai de la Tannerie]], les coupeuses [[PER|Nelly Fabrègues]] et [[PER|Oumou Traoré]] n'ont pas levé la tête. "{{Q speaker="Nelly Fabrègues" cue="glisse"|Un pouce raté, c'est un gant perdu, actionnaire ou pas}}", glisse la première. La seconde a ganté [[PER|Catherine Deneuve]] pour [[MISC|Potiche]], [[PER|Beyoncé]] pour une tournée et [[PER|Lady Gaga]] pour le [[MISC|Met Gala]].

Le modèle [[MISC|Larzac]], cousu main, coûte 480 euros. Il sera bientôt vendu [[LOC|avenue Montaigne]], à [[LOC|Ginza]] et dans la [[LOC|galerie Vittorio-Emanuele II]], à [[LOC|Milan]].

La concurrence, elle, s'active. [[ORG|Kering]] s'est offert [[ORG|Creed]], [[ORG|Richemont]] a cédé [[ORG|Yoox Net-a-Porter]], [[ORG|Prada]] a racheté [[ORG|Versace]]. [[ORG|Puig]] guette. "{{Q speaker="?un banquier d'affaires" cue="résume"|Il reste dix ateliers à vendre en [[LOC|France]], et vingt acheteurs}}", résume un banquier d'affaires.

À [[LOC|Millau]], le maire se félicite. Le viaduc, la course des [[MISC|Templiers]] et les gants : la ville tient ses trois vitrines. Les Millavois, eux, attendent les embauches.