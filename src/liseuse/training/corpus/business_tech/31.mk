[[PER|Bérénice Kasparian]], la femme qui murmurait à l’oreille des caddies

PORTRAIT. Elle a vendu des collants sur les marchés, dirigé un [[ORG|Leader Price]] à [[LOC|Bobigny]], coulé une boîte. À 46 ans, la fondatrice de [[ORG|Kaddy]] équipe désormais 1 100 supermarchés de chariots connectés.

Le premier souvenir est une odeur : la lessive de l’arrière-boutique, [[LOC|rue de la Fraternité]], à [[LOC|Alfortville]]. Le père, [[PER|Hagop]], cordonnier, venait d’[[LOC|Alep]]. La mère, [[PER|Solange]], née [[PER|Le Floc’h]], de [[LOC|Plouguerneau]]. « {{Q speaker="Bérénice Kasparian" cue="dit"|Chez nous, on priait en arménien et on jurait en breton}} », dit-elle.

Mauvaise élève, elle rate [[ORG|HEC]], intègre l’[[ORG|Edhec]] par la petite porte. « {{Q speaker="Jean-Brice Rudaud-Fabre" cue="se souvient"|Elle négociait jusqu’au prix de la cantine}} », se souvient [[PER|Jean-Brice Rudaud-Fabre]], camarade de promotion. Suivent [[ORG|Procter & Gamble]], puis [[ORG|Carrefour]], où elle croise [[PER|Georges Plassat]] et, brièvement, [[PER|Alexandre Bompard]].

La chute, puis [[ORG|Kaddy]]

En 2012, elle lance [[ORG|Fripouille.fr]]. Faillite en dix-huit mois. Elle cite volontiers [[PER|Beckett]] sur les vertus de l’échec. Sur son bureau, une photo d’[[PER|Aznavour]], un fanion du [[ORG|Stade brestois]] et [[MISC|Le Petit Prince]] en arménien oriental.

L’idée vient d’une file d’attente, un soir de Noël, au [[ORG|Super U]] de [[LOC|Lannilis]]. Avec l’ingénieur [[PER|Gowtham Rajaratnam]], elle bricole un lecteur. [[PER|Moïse Assayag]], business angel, signe un chèque sur le capot d’une [[MISC|Twingo]].

Aujourd’hui [[ORG|Amazon]] la surveille, [[ORG|Walmart]] l’a invitée à [[LOC|Bentonville]]. On la dit dure. « {{Q speaker="Bérénice Kasparian" cue="corrige"|Exigeante}} », corrige [[PER:Bérénice Kasparian|Kasparian]]. « {{Q speaker="?une ancienne salariée" cue="nuance"|Épuisante, surtout}} », nuance une ancienne salariée. Elle a reçu en mai le [[MISC|prix Veuve Clicquot]] de la femme d’affaires. Sa fille, [[PER|Nariné]], veut être vétérinaire.