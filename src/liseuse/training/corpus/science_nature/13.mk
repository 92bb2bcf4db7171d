#apos=typo
PÊCHE
Quatre semaines à quai : les fileyeurs du [[LOC:Le Guilvinec|Guilvinec]] refont leurs comptes

[[ORG|Le Marin des grèves]] | Reportage : [[PER|Nolwenn Kersaudy]] | Photos : [[PER|T. Vuong]]

Les mailles pendent aux grues comme du linge. Sous la halle à marée de [[LOC|Kérity]], un chat fait sa toilette sur une balance. Pour la troisième année de suite, la pêche au filet, au chalut pélagique et à la senne est interdite dans le [[LOC|golfe de Gascogne]] du 22 janvier au 20 février, au bénéfice du dauphin commun.

— {{Q speaker="Armel Le Corre" cue="null" ref="none"|Vous voulez du poisson ? Il y a [[ORG|Lidl]].}}

[[PER|Armel Le Corre]], patron du [[MISC|Gwalarn]], 12 mètres, ne rit pas vraiment. L'indemnité couvre 80 à 85 % de son chiffre, mais elle arrive en juin. Ses deux matelots, Sénégalais, sont rentrés à [[LOC|Mbour]]. L'un d'eux, au téléphone, demande s'il neige. L'autre ne reviendra pas.

L'association [[ORG|Sea Shepherd]] a compté 38 échouages depuis le début de l'hiver, contre 1 200 il y a trois ans. L'observatoire [[ORG|Pelagis]], à [[LOC|La Rochelle]], confirme la baisse sans crier victoire. «~{{Q speaker="Pelagis" cue="écrit" ref="desc"|Deux saisons ne font pas une tendance}}~», écrit l'unité du [[ORG|CNRS]] dans sa lettre de février. Au [[ORG|Comité national des pêches]], on s'agace de ce qu'on y nomme une «~{{N|écologie de la punition}}~» ; la formule n'est pas neuve, elle avait servi contre les quotas de lieu jaune.

Les dispositifs acoustiques, ces pingers que les marins ont surnommés «~{{N|les criquets}}~», équipent désormais 290 navires. Que valent-ils ? D'après une note d'[[ORG|Ifremer]], les captures accidentelles reculent de 60 %. «~{{Q speaker="?un observateur embarqué" cue="tempère" ref="desc"|Sauf quand la batterie est morte, et elle est souvent morte}}~», tempère un observateur embarqué, qui a passé quarante jours en mer l'an dernier.

Mercredi, le secrétaire d'État a reçu une délégation à [[LOC|Quimper]]. À la sortie, [[PER:Armel Le Corre|Le Corre]] n'a rien voulu dire. [[PER|Soizic Guéguen]], mareyeuse, a parlé pour lui. «~{{Q speaker="Soizic Guéguen" cue="résumé" ref="desc"|On nous a servi du café et de la considération, a résumé la patronne de [[ORG|Perle d'Iroise]]. Le café était bon.}}~»

À la criée, le lieu est monté à 14 euros. Le merlu vient d'[[LOC|Écosse]]. Sur la porte des toilettes, un farceur a écrit au feutre : «~{{N|Réservé aux cétacés}}~».
