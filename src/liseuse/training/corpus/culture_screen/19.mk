#apos=straight
STREET ART
[[LOC|Brest]]: qui a peint la baleine du [[LOC|quai Malbert]]?

Samedi matin, les premiers joggeurs ont cru à une bâche. Elle fait trente et un mètres, elle est bleue, elle a un œil de femme. Sur le pignon aveugle des anciens [[ORG|Établissements Cloarec]], au-dessus du port de commerce, une baleine regarde la rade.

Pas de signature, hormis ces mots, au pochoir: "{{N|Rendez le large}}". Et depuis, la ville joue aux devinettes. On cite [[PER|Pakone]], on cite [[PER|Wen2]], tous deux d'ici; le premier a démenti par une photo de son plâtre. Une autre piste mène à [[PER|Roa]], le Gantois. "{{Q speaker="?on" cue="tranche" ref="pronoun"|Trop de poils pour un cétacé}}", tranche-t-on au [[ORG|Vauban]], où l'affaire se plaide à l'heure de l'apéritif.

Une agente de sécurité a vu, vers 4 heures, une nacelle et deux silhouettes. "{{Q speaker="?Une agente de sécurité" cue="raconte" ref="pronoun"|J'ai demandé le papier, ils m'ont montré un papier}}", raconte-t-elle. Il portait l'en-tête de [[ORG|Brest métropole]]. La collectivité assure n'avoir rien commandé, mais [[PER|Réza Salami]], l'adjoint à la culture, hésite entre l'amende et le vernissage. "{{Q speaker="Réza Salami" cue="null" ref="none"|Juridiquement, c'est une dégradation. Entre nous, c'est un cadeau.}}"

Le propriétaire, lui, ne rit pas. [[PER|Goulven Cloarec]], 70 ans, devait vendre la halle à un promoteur rennais, [[ORG|Groupe Launay]], qui comptait raser en février. Une pétition circule pour l'en empêcher; elle a recueilli 8 200 noms. L'industriel retraité y voit "{{Q speaker="Goulven Cloarec" cue="voit" ref="desc"|un hold-up au rouleau}}". Il déposera plainte. Contre X, forcément.

Ce que les aménageurs appellent "{{N|friche d'attente}}" devient parfois, par la grâce de trois pots de glycéro, un monument. L'historienne de l'art [[PER|Stéphanie Lemoine]] l'a montré pour [[LOC|Berlin]] et [[LOC|Lisbonne]]. Plus près, à [[LOC|Lorient]], la fresque du [[LOC|K3]] a sauvé son mur. À [[LOC|Vannes]], non.

Dimanche, des enfants de [[LOC|Recouvrance]] sont venus avec des craies. L'un a dessiné un plongeur, l'autre un sous-marin de l'[[LOC|Île Longue]]. Leur animatrice, [[PER|Typhaine Blanchard]], les a laissés faire. "{{Q speaker="Typhaine Blanchard" cue="sourit" ref="pronoun"|De toute façon, il va pleuvoir, sourit-elle. Il pleut toujours sur les baleines.}}"

La police a, dit-on, relevé une empreinte. De chaussure. Taille 36.
[[PER|Maël Jaouen]] (avec [[ORG|Le Télégramme]])
