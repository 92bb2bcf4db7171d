#apos=typo
SANTÉ
À [[LOC|Ouessant]], le dentiste arrive par le bateau

Le fauteuil voyage en caisse. Il pèse 94 kilos, replié, et le [[MISC|Fromveur II]] facture son passage au tarif des motos. Tous les seconds jeudis, quand la houle le permet, [[PER|Samira Le Gall-Haddad]] débarque au [[LOC|Stiff]] avec lui, une assistante, et des pains au chocolat pour l'agent du port.

Les enfants l'ont rebaptisée la «~{{N|[[PER:Samira Le Gall-Haddad|Petite Souris]]}}~».

On n'avait plus vu de chirurgien-dentiste sur l'île depuis 1987. Pour une carie, il fallait compter une journée, deux en hiver; beaucoup arrachaient. [[PER|Jean-Do]], 71 ans, goémonier, s'en est chargé seul, à la pince, un soir de [[MISC|Route du Rhum]]. «~{{Q speaker="Jean-Do" cue="admet" ref="pronoun"|La mauvaise, admet-il. L'autre, elle est encore là.}}~» Il ouvre la bouche pour prouver.

Le projet porte un nom d'oiseau, [[MISC|Sterne]]. Monté par l'association [[ORG|Les Îles du Ponant]] et la [[ORG|CPTS Iroise]], il couvre aussi [[LOC|Molène]] et [[LOC|Sein]]. L'[[ORG|ARS Bretagne]] paie le fauteuil, la commune prête la salle du conseil, où le portrait du président de la République, décroché, laisse la place à la radio murale. On opère sous le buste en plâtre. Le deuxième adjoint ne s'y fait pas : «~{{Q speaker="?Le deuxième adjoint" cue="null" ref="desc"|J'ai voté le budget mercredi et jeudi j'y ai perdu une molaire.}}~»

La praticienne, elle, a 38 ans, un cabinet à [[LOC|Plouzané]], cinq mois d'attente. Pourquoi ajouter cela ? Son père, marin de commerce à [[LOC|Béjaïa]], avait les dents d'un homme qui n'a jamais été à terre assez longtemps. «~{{Q speaker="Samira Le Gall-Haddad" cue="null" ref="none"|Il riait la main devant. Je n'aime pas les gens qui rient la main devant.}}~» Elle perd 300 euros par tournée.

Est-ce généralisable ? À l'[[ORG|Ordre des chirurgiens-dentistes]], on applaudit sans s'engager. [[PER|Yannick Neuder]], lorsqu'il était ministre, avait cité l'expérience. Un élu finistérien, moins poli, rappelle que la même [[ORG:ARS Bretagne|ARS]] avait «~{{Q speaker="?Un élu finistérien" cue="rappelle" ref="desc"|égaré le dossier trois fois, dont une à [[LOC|Rennes]]}}~». Contactée, l'agence évoque «~{{Q speaker="ARS Bretagne" cue="évoque" ref="desc"|une montée en charge progressive}}~».

16 h 10. Le bateau siffle. Il reste deux patients, dont un bébé qui n'a pas de dents et que sa mère est venue montrer quand même.

[[PER|Tifenn Corre]]
