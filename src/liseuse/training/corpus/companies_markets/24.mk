#apos=typo
[[ORG|Fleur de Peau]] recrute à [[LOC|Grasse]] des nez et des bras

Elle n'aime pas qu'on la prenne en photo à côté des roses. «~{{Q speaker="Margaux Roustan" cue="tranche" ref="pronoun"|La rose, c'est douze jours par an, tranche-t-elle. Le reste, c'est de la comptabilité et du kérosène.}}~»

[[PER|Margaux Roustan]] dirige depuis avril [[ORG|Fleur de Peau]], la filiale grassoise de l'américain [[ORG|Coty]], et c'est la première fois que le poste échoit à quelqu'un qui a commencé par le laboratoire. Vingt-deux recrutements sont ouverts, dont quatre parfumeurs juniors. Les candidats se voient remettre six mouillettes et une feuille blanche. L'un d'eux, en octobre, a écrit «~{{Q speaker="?L’un d’eux" cue="a écrit" ref="desc"|odeur de tiroir de ma tante}}~»~: il a été pris.

[[ORG|Fleur de Peau]] livre [[ORG|Nina Ricci]], [[ORG|Chloé]] et une trentaine de marques indépendantes. Sa pâte de jasmin provient de [[LOC|Plascassier]] pour un tiers, d'[[LOC|Égypte]] pour le reste. [[ORG|Chanel]] a sécurisé ses propres champs, chez les [[PER|Mul]], à [[LOC|Pégomas]]~; [[ORG|Dior]] aussi. Les autres se partagent ce qui reste et se surveillent. Un courtier, sous couvert d'anonymat, parle de «~{{Q speaker="?Un courtier" cue="parle" ref="desc"|guerre en gants blancs}}~».

Au [[LOC|château Isnard]], la direction a inauguré en novembre un orgue partagé~: n'importe quel salarié peut y composer, même l'équipe de nuit. Le cariste [[PER|Mehdi Ouazzani]] y a passé trois soirées. Résultat~: une eau de figue verte, fraîche, un peu bancale, que ses collègues ont surnommée «~{{N|[[MISC|Palette n° 7]]}}~». [[PER:Margaux Roustan|Roustan]] l'a fait peser, et commercialiser à 300 flacons. «~{{Q speaker="Mehdi Ouazzani" cue="raconte" ref="pronoun"|J'ai eu un chèque et une odeur à mon nom, presque}}~», raconte-t-il.

Tout n'est pas si parfumé. La [[ORG|CFTC]] s'inquiète des horaires. Un accord d'annualisation est sur la table, et le syndicat ne signera, prévient-il, «~{{Q speaker="CFTC" cue="prévient" ref="pronoun"|ni demain ni par fatigue}}~». La négociation reprendra le 7 janvier.

Candidatures sur [[ORG|Indeed]] ou au [[LOC|chemin des Castors]].

[[PER|Hugo Pellegrin]]
