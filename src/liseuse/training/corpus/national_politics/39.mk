#apos=typo
À 27 ans, il était le plus jeune maire du [[LOC|Cher]]. Il a rendu les clés à cause d'une haie.

Sa porte n'a jamais été repeinte. On y lit encore, à l'encre noire, «~{{N|[[PER:Anatole Guérineau|Guérineau]] dehors}}~», et en dessous, plus petit, «~{{N|s'il vous plaît}}~». C'est ce «~{{N|s'il vous plaît}}~», raconte [[PER|Anatole Guérineau]], qui l'a décidé.

L'histoire commence en avril, à [[LOC|Sancy-les-Forges]], 640 habitants, un bar-tabac et une église classée. Le jeune élu, ancien collaborateur de [[PER|Bruno Sido]], prend un arrêté pour rabattre une haie sur la voie communale. La haie appartient à [[PER|Gérard Bizet]], un retraité de [[ORG|Michelin]]. Le soir même, deux pneus crevés. Une semaine après, la lettre.

«~{{Q speaker="?un gendarme" cue="dit" ref="desc"|On en voit tous les mois, des haies}}~», lui a dit un gendarme, sans méchanceté. La [[ORG|brigade de Sancerre]] a ouvert une enquête pour menaces. L'auteur des inscriptions n'a pas été identifié ; M. [[PER:Gérard Bizet|Bizet]], qui dément, a taillé sa haie de ses mains. Il a fait paraître dans [[ORG|Le Berry républicain]] une mise au point où il se dit «~{{Q speaker="Gérard Bizet" cue="dit" ref="pronoun"|fatigué des feuilles et des hommes}}~».

Au [[ORG|Sénat]], la loi du 21 mars 2024, que ses promoteurs appellent la loi «~{{N|bouclier}}~», alourdit les peines. «~{{Q speaker="Anatole Guérineau" cue="sourit" ref="desc"|Un bouclier, c'est lourd, il faut quelqu'un pour le porter}}~», sourit l'ancien maire, devenu responsable de rayon chez [[ORG|Truffaut]]. Il ne se plaint pas. L'[[ORG|Association des maires de France]] a recensé 2 501 atteintes aux élus l'an dernier, en baisse. «~{{Q speaker="Thierry Chebance" cue="null" ref="none"|On en déclare moins parce qu'on y croit moins}}~» : [[PER|Thierry Chebance]], qui dirige son antenne berrichonne, sait de quoi il parle, il en a deux à son actif.

Sa grand-mère, [[PER|Paulette]], l'avait prévenu. Elle avait été conseillère en 1965. «~{{Q speaker="Paulette" cue="disait" ref="pronoun"|Petit, ce sont les haies qui font les guerres}}~», disait-elle. Il l'avait pris pour du folklore. Depuis, la liste unique [[ORG|Sancy demain]] se prépare. Elle a pour tête une bergère. L'unique tract de la campagne tient sur une ligne : «~{{N|Un maire, deux lumières, des trottoirs, la paix}}~».
