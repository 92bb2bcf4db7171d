[[LOC|Arc jurassien]] : nos brèves régionales

[[LOC|MOUTIER]] Le transfert vers le canton du [[LOC|Jura]] est digéré, ou presque. La crèche [[ORG|Les Razmokets]] a changé de numéro d’agrément, d’assureur et même de fournisseur de compotes. «{{Q speaker="Séverine Schaffter" cue="plaisante"|On n’a gardé que les enfants}}», plaisante la directrice, [[PER|Séverine Schaffter]].

[[LOC|LE LOCLE]] [[ORG|Zenith]] et [[ORG|Tissot]] réduisent leur temps de travail. Le syndicat [[ORG|Unia]] compte 3000 horlogers au chômage partiel, de [[LOC|Tramelan]] au [[LOC:Le Sentier|Sentier]]. Pour [[PER|Raphaël Thiébaud]], secrétaire régional, la faute en revient aux droits de douane voulus par [[PER|Donald Trump]]. La [[ORG|Convention patronale]] table sur une reprise au printemps.

[[LOC|BIENNE]] [[PER|Hugo Zbinden]], 17 ans, a remporté le concours [[MISC|La Science appelle les jeunes]] avec un robot tondeur baptisé [[MISC|Röstigraben]]. Il partira à [[LOC|Stockholm]] en décembre.

[[LOC|YVERDON-LES-BAINS]] Le tribunal a condamné l’ex-patron de la boîte [[ORG|Amalgam’Bis]] à 18 mois avec sursis. [[PER|Florim K.]] avait touché indûment un crédit Covid. Il recourra au [[ORG|Tribunal fédéral]], à [[LOC|Mon-Repos]].

[[LOC|FLEURIER]] «{{Q speaker="Nicole Petitpierre" cue="assure"|L’absinthe, la vraie, ne ment jamais}}», assure [[PER|Nicole Petitpierre]]. Sa distillerie [[ORG|La P’tite Bleue]] a décroché l’or au [[MISC|Concours suisse des produits du terroir]]. Sa [[MISC|Clandestine du Soliat]] titre 53 degrés.

[[LOC|ESTAVAYER]] Incendie de ferme à [[LOC|Sévaz]]: quarante bovins sauvés par les pompiers. L’[[ORG|ECAB]] estime les dégâts à deux millions de francs.

[[LOC|PORRENTRUY]] Le [[MISC|Rock’Air]] affiche complet. En tête d’affiche: [[PER|Stephan Eicher]], [[ORG|Hubeskyla]], [[ORG|The Young Gods]] et la rappeuse [[PER|KT Gorique]].

[[LOC|NEUCHÂTEL]] [[ORG|Viteos]] baissera ses tarifs de 6% dès janvier, confirme l’[[ORG|ElCom]]. Le conseiller communal [[PER|Mauro Moruzzi]] n’y voit pas un cadeau électoral.