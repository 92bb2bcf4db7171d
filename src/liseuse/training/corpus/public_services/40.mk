#apos=typo
BRÈVES – RHÔNE-ALPES SUD

[[LOC|PRIVAS]] – Le [[ORG|Sdis 07]] change de patron. Le contrôleur général [[PER|Hervé Delorme]] prend la suite de [[PER|Alain Rivière]], qui fut l'homme de l'incendie de [[LOC|Rochemaure]]. Passation sans fanfare. À ses équipes, le nouveau venu a demandé une chose : «^{{Q speaker="Hervé Delorme" cue="a demandé" ref="desc"|m'appeler quand ça va mal, et surtout quand ça va bien}}^».

[[LOC|VALENCE]] / [[LOC|TAIN-L'HERMITAGE]] – Fermeture nocturne de l'[[LOC|A~7]] dans le sens sud, nuits du 3 et du 4, de 21~heures à 6~heures. Déviation par la [[LOC|RN~7]]. [[ORG|Vinci]] promet un enrobé qui réduira le bruit «^{{Q speaker="Vinci" cue="promet" ref="name"|de moitié}}^», notion que l'acoustique ignore.

[[LOC|MONTÉLIMAR]] – Le quinquagénaire interpellé mardi après l'attaque du bureau de tabac a été placé sous mandat de dépôt. Devant le juge, il a contesté «^{{Q speaker="?Le quinquagénaire interpellé mardi" cue="a contesté" ref="pronoun"|le mot braquage, vu l'arme}}^». Une banane.

[[LOC|LA VOULTE]] – Enquête publique sur l'extension du camping [[ORG|Les Cigales]], 8~avril au 9~mai. Commissaire : [[PER|Hiba Zerrouki-Martin]].

[[LOC|GRIGNAN]] – Le collectif [[ORG|La Lavande debout]] occupera le rond-point du [[LOC|Fraysse]] samedi. Motif : l'interdiction d'un insecticide contre la cécidomyie. À la [[ORG|chambre d'agriculture de la Drôme]], qui le soutient à mi-voix, on parle d'«^{{Q speaker="?on" cue="parle" ref="pronoun"|une filière à cinq étés de l'extinction}}^».

[[LOC|DIE]] – La [[ORG|brigade de gendarmerie de Die]] déconseille le [[LOC|GR~93]] entre le [[LOC|col de Rousset]] et le [[LOC|refuge de Pré-Grandu]] : trois chiens de protection sans troupeau. «^{{Q speaker="?un randonneur belge" cue="note" ref="desc"|Les chiens travaillent, la sieste est pour moi}}^», note, dans le cahier du refuge, un randonneur belge.

[[LOC|CREST]] – Quatre élèves du [[ORG|lycée François-Jean-Armorin]] ont remporté le concours de la [[ORG|fondation CGénial]] avec un capteur de pollens nommé «^{{N|[[MISC|Atchoum]]}}^». Ils iront à [[LOC|Houston]].

[[LOC|PIERRELATTE]] – Exercice grandeur nature, mercredi, autour du site du [[LOC|Tricastin]] : sirènes à 9~h~15, alerte sur les téléphones par [[MISC|FR-Alert]]. «^{{Q speaker="?les haut-parleurs" cue="diront" ref="desc"|Ceci est un exercice}}^», diront les haut-parleurs. La [[ORG|préfecture de la Drôme]] demande aux habitants de rester chez eux «^{{Q speaker="préfecture de la Drôme" cue="demande" ref="name"|ou de continuer à vivre, au choix}}^», pour peu qu'ils aient les fenêtres closes. [[ORG|EDF]] et [[ORG|Orano]] y participeront. À [[LOC|Saint-Paul-Trois-Châteaux]], une boulangère a prévu de sortir sur le pas de sa porte, «^{{Q speaker="?une boulangère" cue="null" ref="none"|pour voir si on a l'air malin}}^».

[[LOC|ROMANS]] – Hausse de 3~% de la taxe d'ordures au [[ORG|Sirctom]]. Pas de vote avant mai, dit son président, [[PER|P.~Orfeuvre]].

[[PER|R. C.]], [[PER|H. Malosse]], à [[LOC:VALENCE|Valence]]
