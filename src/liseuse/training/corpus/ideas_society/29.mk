#apos=straight
Petits labos, grandes pannes

Au [[ORG:Laboratoire interdisciplinaire des récifs méditerranéens|Lirem]], on ne cherche plus, on colmate

[[LOC|Perpignan]]. - Le congélateur a lâché un samedi de canicule. Moins 80, puis plus 19. Onze ans d'échantillons de corail, perdus. "{{Q speaker="Naïma Rebattu" cue="dit" ref="pronoun"|J'ai trouvé une flaque rose, dit-elle, c'était ma thèse.}}" [[PER|Naïma Rebattu]], 29 ans, doctorante au [[ORG|Laboratoire interdisciplinaire des récifs méditerranéens]] ([[ORG:Laboratoire interdisciplinaire des récifs méditerranéens|Lirem]]), n'a pas pleuré. Elle a épongé.

L'histoire a couru la toile sous le mot-dièse "{{N|#flaquerose}}". Des messages sont arrivés de [[LOC|Kiel]], de [[LOC|Townsville]], de l'[[ORG|Academia Sinica]] de [[LOC|Taipei]], où le généticien [[PER|Chen Wei-lun]] offrait d'envoyer ses doublons. L'université, elle, a d'abord évoqué un "{{Q speaker="?L'université" cue="a évoqué" ref="desc"|incident mineur de maintenance}}".

Le technicien qui aurait dû intervenir ? Parti en 2022, non remplacé. Le groupe électrogène ? Au devis. [[PER|Pascal Olibo-Grau]], directeur adjoint, collectionne ces devis dans une chemise verte, baptisée "{{N|[[MISC|Les Misérables]]}}". Il en lit un. Il en lit deux. "{{Q speaker="Pascal Olibo-Grau" cue="s'interrompt" ref="pronoun"|Le troisième est plus drôle}}", s'interrompt-il, et il ne le lit pas.

Un rapport du [[ORG|Hcéres]], en 2023, louait pourtant "{{Q speaker="Hcéres" cue="louait" ref="desc"|une unité d'excellence au rayonnement international}}". [[ORG|France Universités]] chiffre à 57 milliards les besoins de rénovation. D'un côté, la louange ; de l'autre, l'éponge.

Que reste-t-il ? Des carnets, des amitiés, une chance. Car une plongeuse du [[ORG|Club Les Grandes Oreilles]], à [[LOC|Banyuls]], avait gardé chez elle, entre les sorbets, quarante tubes qu'on lui avait confiés un jour d'encombrement. "{{Q speaker="?une plongeuse" cue="null" ref="none"|Mon mari croyait que c'était du crabe}}". Ces quarante tubes-là sont sauvés. Ils voyagent désormais dans une glacière [[MISC|Campingaz]], du [[LOC|cap Béar]] à la [[LOC|rue Paul-Alduy]].

La jeune femme soutiendra malgré tout, en mars. Titre provisoire : "{{N|[[MISC|Mémoire thermique d'une gorgone]]}}". Son jury, dit-on, lui a conseillé d'ajouter un chapitre sur les congélateurs. Elle y pense. "{{Q speaker="Naïma Rebattu" cue="null" ref="none"|Ce sera le seul où j'aurai des données complètes.}}"

[[PER|Ghislain Cabestany]]
