#apos=straight
LA CRAIE ET LE RESTE, la chronique de [[PER|Ludivine Peyrabout]]

Mon collègue Monsieur [[PER|Page]]

Il s'appelle [[PER|Page]]. Monsieur [[PER|Page]], professeur de français au [[ORG|collège Olympe-de-Gouges]] de [[LOC|Montbard]], cela ne s'invente pas, et aucun élève, en vingt-six ans, n'a manqué l'occasion d'en faire une mauvaise blague. Mardi, en conseil pédagogique, il a levé la main. "{{Q speaker="Page" cue="a-t-il demandé" ref="pronoun"|Est-ce qu'on pourrait parler cinq minutes de lecture ?}}" a-t-il demandé. Silence. La principale a regardé sa montre.

On avait au menu les groupes de besoins, le plan de mobilité, la panne de [[ORG|Pronote]] et la visite de l'inspectrice. "{{Q speaker="?La principale" cue="null" ref="none"|On prend note, on y reviendra.}}" On n'y est pas revenu.

Alors je l'ai fait, moi, à la machine à café. [[PER|Page]] m'a montré son carnet. En septembre, ses 4e B ont ouvert [[MISC|Le Horla]]. Sur vingt-huit, neuf l'ont terminé. Parmi eux [[PER|Ismaël K.]], qui d'ordinaire ne finit rien, pas même ses phrases, et qui a rendu ceci, au crayon : "{{Q speaker="Ismaël K." cue="a rendu" ref="name"|J'ai pas dormi. Merci.}}" Cinq mots. "{{Q speaker="Page" cue="dit" ref="desc"|Vingt sur vingt}}", dit mon collègue, qui pourtant ne donne jamais plus de dix-sept.

Le ministère a un mot pour tout cela : "{{N|appétence}}". On mesure l'appétence, on la stimule, on la déclare "{{N|grande cause}}" au [[MISC|Salon du livre de Montreuil]]. [[PER|Jean-Michel Blanquer]] offrait des [[MISC|Fables]] aux CM2 ; ses successeurs ont offert le quart d'heure. Personne n'a offert de temps. Une documentaliste de [[LOC|Semur]] me le disait crûment : "{{Q speaker="?Une documentaliste de Semur" cue="disait" ref="desc"|On nous demande de faire aimer les livres et on ferme le CDI deux jours par semaine.}}"

Je ne suis pas nostalgique. La librairie [[ORG|Les Fleurs bleues]], sous les arcades, fait salle comble le samedi avec des mangas, et c'est très bien. Mais je voudrais qu'on cesse de dire que les enfants ne lisent plus quand c'est nous qui ne regardons plus ce qu'ils lisent.

[[PER|Page]] part en juin. On cherche un remplaçant. L'[[ORG|académie de Dijon]] propose un contractuel, douze heures, qui s'appelle, paraît-il, [[PER|Livret]]. Je vous promets que c'est vrai.

[[PER:Ludivine Peyrabout|L. P.]]
