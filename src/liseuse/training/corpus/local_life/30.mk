#apos=straight
PÊCHE. Au [[LOC:Le Guilvinec|Guilvinec]], on débarque à moitié prix

Il est 16 h 30 et les chalutiers rentrent, en file, comme les vaches. [[LOC|Le Guilvinec]] vit de ce retour. Sur la terrasse, des touristes attendent ; sous la criée, des mareyeurs. Les uns mitraillent, les autres comptent.

Ce lundi, la langoustine vivante est partie à 9,40 euros. Le prix d'il y a vingt ans. "{{Q speaker="Yvon Cariou" cue="null" ref="none"|Je ne fais pas le plein, je fais la monnaie.}}" [[PER|Yvon Cariou]], patron du [[MISC|Petit Mousse]], n'a pas levé les yeux de ses caisses. Il a deux matelots, un Sénégalais et un Bigouden, payés à la part. Le mois dernier, leur part faisait 1 180 euros.

Que s'est-il passé ? D'abord le gasoil, ensuite les importations. Et puis cette décision prise à [[LOC|Luxembourg]] : le quota de lieu jaune ramené à presque rien. "{{Q speaker="?un matelot" cue="peste" ref="desc"|On le rejette mort. Allez expliquer ça à mon gosse}}", peste un matelot du [[MISC|War Raog]], la cigarette éteinte aux lèvres. À côté, le capitaine, [[PER|Ronan Le Berre]], lui fait signe de se taire.

[[ORG|Les Pêcheurs de Bretagne]], l'organisation de producteurs qui regroupe 650 navires, ne conteste pas l'avis du [[ORG|CIEM]], seulement son calendrier. Elle demande un étalement "{{Q speaker="Les Pêcheurs de Bretagne" cue="demande" ref="pronoun"|sur trois campagnes}}". À [[LOC|Bruxelles]], un fonctionnaire chargé du dossier se montre prudent : "{{Q speaker="?un fonctionnaire chargé du dossier" cue="se montre prudent" ref="desc"|Le stock ne lit pas les calendriers.}}" L'association [[ORG|Bloom]], elle, réclame davantage.

Le plan de sortie de flotte a déjà envoyé treize bateaux à la casse. Au chantier de [[LOC|Lesconil]], la [[MISC|Belle Bigoudène]] attend son tour, une croix blanche peinte sur l'étrave. On dit ici « {{N|partir à la ferraille}} ». Son dernier armateur, [[PER|Jo Tanneau]], n'a pas voulu assister au déchirage. Le vieil homme nous a reçus chez lui, dos à la mer. "{{Q speaker="Jo Tanneau" cue="lâche" ref="desc"|On m'a donné l'argent, lâche le marin. Je l'ai mis de côté. Il sent le gasoil.}}"

Ce soir, à la salle polyvalente, réunion publique en présence de [[PER|Liliane Tanguy]]. Le comité local promet d'y parler "{{Q speaker="?Le comité local" cue="promet" ref="desc"|franchement}}". Dehors, sur le mur : « {{N|Mer à louer}} ».

[[PER|Bleuenn Cosquer]]
