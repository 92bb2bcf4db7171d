#apos=typo
Sommet [[LOC|Chine]]-[[LOC|Afrique]] : cinquante délégations et un ordre du jour de porcelaine

([[ORG|Agence Kalam]]) – [[LOC|Pékin]], le 4 septembre. Le tapis rouge mesurait 120 mètres, et il fallait les parcourir sans regarder ses chaussures. Au [[LOC|Grand Palais du peuple]], [[PER|Xi Jinping]] a serré, mercredi soir, cinquante et une mains africaines. La photo de famille a duré sept minutes. L'échange bilatéral, pour les plus chanceux, douze.

La [[LOC|Chine]] promet 50 milliards de dollars sur trois ans, des droits de douane nuls pour trente-trois pays et mille projets baptisés «~{{N|petits et beaux}}~», expression forgée par le [[ORG|Mofcom]] pour tourner la page des barrages géants. Le Zambien [[PER|Hakainde Hichilema]] a parlé dette. Le Sénégalais [[PER|Bassirou Diomaye Faye]], souveraineté. Le président de la [[ORG|Commission de l'Union africaine]] n'est intervenu qu'à huis clos.

Dans les couloirs, la musique change. «~{{Q speaker="?un ministre d’Afrique australe" cue="souffle" ref="desc"|On nous offre un pont et on nous vend le péage}}~», souffle un ministre d'[[LOC|Afrique australe]], les yeux sur le buffet. À deux pas, [[PER|Ouyang Meilin]], qui dirige l'institut d'études africaines de l'[[ORG|université normale du Zhejiang]], n'a rien perdu de la phrase. Elle sourit. Ce grief-là, observe la chercheuse, «~{{Q speaker="Ouyang Meilin" cue="observe" ref="desc"|a l'âge de la ligne [[LOC|Tanzanie]]-[[LOC|Zambie]]}}~», construite dans les années 1970. Un train qui roule toujours, un peu.

Que veulent les capitales ? Transformer sur place. Le [[LOC|Zimbabwe]] n'exporte plus de lithium brut ; la [[LOC|Guinée]] réclame une raffinerie au consortium [[ORG|Winning]]. [[PER|Aïssatou Baldé-Koné]], conseillère du Premier ministre guinéen, juge les offres reçues «~{{Q speaker="Aïssatou Baldé-Koné" cue="juge" ref="name"|généreuses en PowerPoint}}~». Côté chinois, l'équipementier [[ORG|Sinoma]] et le fabricant de motos [[ORG|Haojue]] tiennent stand.

Et les Européens ? Invités comme observateurs, ils observent. L'axe [[LOC|Moscou]]-[[LOC|Pékin]] les obsède plus que l'[[LOC|Afrique]]. Le [[ORG|Financial Times]] signalait lundi que l'initiative européenne [[MISC|Global Gateway]] n'avait décaissé qu'un tiers des montants. «~{{Q speaker="?un diplomate belge" cue="null" ref="desc"|Nous avons un nom anglais et un budget de canton.}}~» Le mot est d'un diplomate belge ; il a circulé toute la journée.

Reste la déclaration finale, dix-neuf pages, adoptée par acclamation avant le dîner. Elle cite onze fois le «~{{N|destin partagé}}~». On y cherche en vain le verbe rembourser.

[[PER|Djibril N'Guessan]] et [[PER|Zhao Ting]]
