#apos=straight
La foire aux châtaignes de [[LOC|Saint-Dizier-la-Forêt]] a tenu bon sous l'averse

Il a plu à neuf heures, à dix heures, à onze heures et quart. À midi, quelqu'un a eu l'idée de rentrer les tréteaux dans la grange des [[PER|Lacôte]], et la [[MISC|Foire à la châtaigne]], trente-deuxième du nom, a pu commencer pour de bon.

Sous la charpente, c'était la bousculade : boudin, cidre de [[LOC|Boussac]], miel du [[ORG|Rucher de Lisette]], paniers tressés par un détenu du centre de [[LOC|La Souterraine]]... enfin, un ancien détenu, tenait à rectifier l'intéressé. "{{Q speaker="?l'intéressé" cue="null" ref="none"|Dix-huit mois, et c'est là que j'ai appris l'osier. Mettez-le, ça fera vendre.}}" Son voisin de stand, [[PER|Aimé Desforges]], producteur à [[LOC|Bonnat]], tournait sa poêle à trous avec des gestes de lanceur de marteau. Trois cent quarante kilos grillés, un record.

Le comité des fêtes peut souffler. En juin, il avait failli jeter l'éponge, faute de bras. Sa présidente, [[PER|Véronique Peyrot]], avait alors placardé dans tous les commerces, du [[ORG|Café du Centre]] à la [[ORG|Coop]], un avis de décès bordé de noir : "{{N|La foire n'est plus, elle s'est éteinte faute de vous}}". Vingt-six volontaires s'étaient manifestés dans la semaine. "{{Q speaker="Véronique Peyrot" cue="reconnaît" ref="pronoun"|C'était de mauvais goût, reconnaît-elle. J'ai recommencé ?}}" Elle n'aura pas à le faire : le bureau compte désormais deux Anglais, [[PER|Colin]] et [[PER|Maggie Thwaite]], installés au hameau de [[LOC|Chez-Bastien]], et une Belge.

Elle remercie la municipalité, le [[ORG|Crédit agricole]] et M. [[PER|Pasquet]], qui a prêté son chapiteau. "{{Q speaker="Maggie Thwaite" cue="assure" ref="name"|Chez nous, à [[LOC|Ludlow]], on fait pareil avec les saucisses}}", assure [[PER:Maggie Thwaite|Maggie]], tablier noué.

L'après-midi a retrouvé son programme. La bourrée par les [[ORG|Gars et Filles de la Marche]], le concours du plus gros marron ([[PER|Enzo Lavaud]], 11 ans, 41 grammes), puis l'intronisation dans la [[ORG|Confrérie de la Bogue]] du sénateur [[PER|Éric Jeansannetas]] et du boulanger [[PER|Samir Toumi]]. Ce dernier avait pétri pour l'occasion un pain qu'il refuse d'appeler "{{N|creusois}}", le nom étant déjà pris par un gâteau. On l'a goûté. "{{Q speaker="?un membre du jury" cue="a jugé" ref="desc"|Un peu étouffe-chrétien}}", a jugé un membre du jury, avant d'en reprendre.

Seule ombre, le manège n'est pas venu. Un mot scotché sur la barrière expliquait qu'il était "{{Q speaker="?Un mot scotché sur la barrière" cue="expliquait" ref="desc"|retenu à [[LOC|Guéret]] par un essieu}}".

[[PER|D. Maumy]]
