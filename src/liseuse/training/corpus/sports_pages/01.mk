#apos=typo
FOOTBALL. [[MISC|Ligue 1]] (11e journée)
[[ORG:FC Lorient|Lorient]] s'offre [[ORG|Toulouse]] au bout de la pluie

[[ORG:FC Lorient|LORIENT]] – [[ORG:Toulouse|TOULOUSE]] : 2-1 (0-1)

De notre correspondant [[PER|Ronan Quéméner]]

Pendant une heure, le [[LOC|Moustoir]] a eu froid. Puis un gamin de 19 ans a décidé de rentrer chez lui avec trois points. Entré à la place d'un [[PER|Baptiste Loiseau]] transparent, [[PER|Yacine Tirard]] a d'abord servi [[PER|Oumar Sylla-Prigent]] sur un plateau (64e), avant d'enrouler lui-même du gauche, à la 87e, le ballon qui sort le [[ORG|FC Lorient]] de la crise et renvoie [[ORG|Toulouse]] à ses doutes.

«~{{Q speaker="Yacine Tirard" cue="bafouille" ref="desc"|Je l'ai vue dedans quand j'ai entendu les gens, bafouille l'ailier, encore en chaussettes. Avec la pluie, j'avais les yeux fermés.}}~» Sa mère, infirmière à l'[[ORG|hôpital du Scorff]], était de garde. Elle a suivi la fin du match sur le téléphone d'un patient.

Les [[ORG:FC Lorient|Merlus]] avaient pourtant raté leur entame. Une relance trop molle de [[PER|Kjetil Haugland]], un contre à trois, et [[PER|Djibril N'Diaye]] ouvrait le score (22e). Dans le parcage visiteur, garni de 140 Toulousains venus en car, une bâche : «~{{N|Huit heures de route, on veut du spectacle}}~». Ils n'en ont eu que la moitié. À la pause, un dirigeant lorientais grinçait que son équipe jouait «~{{Q speaker="?un dirigeant lorientais" cue="grinçait" ref="desc"|comme un dimanche de braderie}}~».

Qu'a dit [[PER|Erwan Colleter]] à ses joueurs ? Le technicien refuse de livrer le secret. Il parle tout juste d'une «~{{Q speaker="Erwan Colleter" cue="parle" ref="pronoun"|mise au point courtoise}}~». Le gardien [[PER|Teddy Blanc]], lui, a retenu autre chose : «~{{Q speaker="Teddy Blanc" cue="null" ref="name"|Il a posé la feuille par terre et il a marché dessus.}}~»

Le fameux «~{{N|système [[PER:Erwan Colleter|Colleter]]}}~», cette défense à trois qui se mue en milieu à cinq et dont les suiveurs se gaussaient en août, a mis vingt minutes à étouffer le [[ORG:Toulouse|Téfécé]]. En face, on n'a pas cherché d'excuse. «~{{Q speaker="?on" cue="null" ref="none"|On perd parce qu'on recule, point.}}~»

Au classement, [[ORG:FC Lorient|Lorient]] (9e) double [[ORG|Angers]] et [[ORG|Nantes]]. Prochain rendez-vous vendredi à [[LOC|Auxerre]], sans [[PER:Kjetil Haugland|Haugland]], averti pour la troisième fois. Blanc seing, en revanche, pour [[PER:Yacine Tirard|Tirard]] : il sera titulaire. «~{{Q speaker="Erwan Colleter" cue="glisse" ref="name"|S'il se réveille}}~», glisse [[PER:Erwan Colleter|Colleter]], sourire en coin.

L'arbitre, M. [[PER|Lacaze]], a sorti sept cartons jaunes. 14 212 spectateurs. Pelouse grasse.
