#apos=typo
PORTRAIT
[[PER|Sylvaine Bonnal]], le volant et l'hémicycle

Elle a gardé la veste fluo dans le coffre. On ne sait jamais, une crevaison, un barrage. Pendant dix-neuf ans, [[PER|Sylvaine Bonnal]] a conduit des 44 tonnes entre [[LOC|Mende]] et [[LOC|Rungis]] pour [[ORG|Transports Malaval]], avant d'être élue, à la surprise de sa propre mère, députée de la [[LOC|Lozère]].

Au [[LOC|Palais-Bourbon]], les premiers jours, les gardes lui demandaient son badge, pas à ses voisins. «~{{Q speaker="Sylvaine Bonnal" cue="null" ref="none"|Je leur tendais ma carte de tachygraphe, ça les faisait rire. Une fois sur deux.}}~» La quinquagénaire parle vite, ponctue de la main droite comme si elle passait une vitesse. Sa colistière de 2020, [[PER|Régine Pagès]], conseillère municipale de [[LOC|Langogne]], ne s'étonne de rien : «~{{Q speaker="Régine Pagès" cue="null" ref="name"|Elle négociait déjà les quais de déchargement comme d'autres les traités.}}~»

Son groupe, [[ORG|LIOT]], lui a confié la loi sur les aires de repos, texte modeste que la presse spécialisée a baptisé «~{{N|loi douche}}~». Quatre articles, votés à l'unanimité ; [[ORG|Les Routiers]], le guide, lui a consacré sa couverture. Dans les couloirs, certains collègues sourient. «~{{Q speaker="?Un député de la majorité" cue="lâche" ref="desc"|C'est très gentil, les douches, mais ça ne fait pas un budget}}~», lâche un député de la majorité, qui préfère rester anonyme.

Elle hausse les épaules. Née à [[LOC|Marvejols]] d'un père facteur et d'une mère ouvrière chez [[ORG|Tricots Jourdan]], l'ancienne conductrice n'a pas oublié la fermeture de l'atelier, en 1991, ni le calicot qui barrait la grille : «~{{N|Ici on coud, là-bas on compte}}~». Elle avait seize ans. Adhérente à la [[ORG|CFDT]] à vingt-deux, déléguée à trente, elle en claque la porte lors de la réforme des retraites.

De cette rupture, elle ne garde pas rancune. «~{{Q speaker="Sylvaine Bonnal" cue="balaie" ref="pronoun"|On se fâche avec sa famille, on ne la quitte pas}}~», balaie-t-elle. Le secrétaire départemental de l'époque, [[PER|Francis Trémolières]], l'a croisée à la [[MISC|foire de la Saint-Michel]]. Le syndicaliste l'a embrassée, puis lui a glissé : «~{{Q speaker="Francis Trémolières" cue="glissé" ref="desc"|Tu nous dois encore deux timbres.}}~»

De ses idoles, elle cite [[PER|Simone Veil]], un peu, et [[PER|Mano Solo]], beaucoup. Le dimanche, elle pousse jusqu'au [[LOC|lac de Naussac]] avec son fils, [[PER|Enzo]], apprenti à l'[[ORG|Urma]]. À propos de lui, l'élue se fait brève. «~{{Q speaker="Sylvaine Bonnal" cue="fait" ref="desc"|Il vote contre moi, sans doute}}~». Puis elle éclate de rire.

En 2027 ? [[PER:Sylvaine Bonnal|Bonnal]] ne promet rien. Son permis poids lourd, en tout cas, est valable jusqu'en 2029. Le patron de [[ORG|Transports Malaval]], [[PER|Jean-Noël Malaval]], l'a dit à qui voulait l'entendre : une cabine l'attend.
