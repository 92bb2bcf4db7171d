#apos=typo
La [[LOC|Sévenne]] vire au violet, personne n'a rien vu

C'est un promeneur qui a donné l'alerte. Le 3 mai, vers 19 heures, la rivière qui traverse [[LOC|Chuzelles]] a pris sur deux kilomètres la couleur d'un sirop de cassis. «~{{Q speaker="?un promeneur" cue="null" ref="none"|J'ai d'abord cru que c'étaient mes lunettes}}~». Six mois plus tard, quatre administrations, deux laboratoires et une brigade ont produit onze rapports. Nous les avons lus.

Le premier est signé de la [[ORG|police de l’environnement de l’Isère]]. Il désigne un exutoire pluvial, au droit du [[LOC|pont de l'Étang]], en aval de la zone d'activité [[LOC|Leveau]]. Trois entreprises y sont raccordées~: [[ORG|Tissages Point du jour]], qui n'emploie plus de teinture depuis 2016; [[ORG|Blanchisserie Mozart]]; et [[ORG|adn.couleurs]], neuf salariés, spécialiste du pigment alimentaire.

La troisième a tout du coupable idéal. «~{{Q speaker="Ragnhild Østby" cue="s’agace" ref="desc"|Nos colorants se mangent, on les met dans les yaourts~!}}~» s'agace sa fondatrice, la Norvégienne [[PER|Ragnhild Østby]]. Elle nous conduit à la cuve, en soulève le capot, plonge un doigt et le lèche. «~{{Q speaker="Ragnhild Østby" cue="null" ref="none"|Vous voyez, je suis vivante.}}~»

Le rapport n° 6, du [[ORG|BRGM]], trouble le tableau. Du violet de gentiane, écrit l'établissement, «~{{Q speaker="BRGM" cue="écrit" ref="desc"|d'usage vétérinaire ou textile}}~». Vétérinaire~? On cherche en amont. Il y a là le [[ORG|Haras des Trois Fontaines]], les serres [[ORG|Bonnard & fille]], et un élevage de truites au lieu-dit le [[LOC|Moulin-Vieux]], propriété de [[PER|Jean-Baptiste Genève]].

M. [[PER:Jean-Baptiste Genève|Genève]] ne reçoit pas. Par la vitre de son pick-up~: «~{{Q speaker="Jean-Baptiste Genève" cue="null" ref="none"|Demandez aux teinturiers.}}~» Or un ancien employé, que nous nommerons [[PER|Paco]], assure avoir vu verser «~{{Q speaker="Paco" cue="assure" ref="desc"|des bidons sans étiquette}}~» dans les bassins, contre un champignon. Selon une vétérinaire du [[LOC|Pilat]], la pratique, interdite depuis vingt ans, «~{{Q speaker="?une vétérinaire du Pilat" cue="Selon" ref="desc"|n'a jamais totalement disparu}}~».

Les services de l'État ont conclu, le 22 octobre, à une «~{{Q speaker="?Les services de l’État" cue="ont conclu" ref="desc"|pollution ponctuelle d'origine indéterminée}}~». La [[ORG|FNE Isère]] a porté plainte contre X. Depuis, l'eau est redevenue grise, sa couleur ordinaire, ce dont chacun, à la mairie, se félicite.

[[PER|Alix Nkounkou]] ([[ORG|L'Essor]])
