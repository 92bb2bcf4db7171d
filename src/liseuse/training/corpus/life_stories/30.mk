#apos=typo
PATRIMOINE ET FOI
Le chandelier de [[LOC|Saint-Mihiel]] a retrouvé sa cave

Pendant quatre-vingts ans, on y a rangé des pommes. La petite synagogue de la [[LOC|rue du Four]], à [[LOC|Saint-Mihiel]], dans la [[LOC|Meuse]], a été rouverte dimanche. Il n'y a plus un seul juif dans la ville. Il y avait trois cents personnes sur le trottoir.

«^{{Q speaker="?Un monsieur très droit" cue="chuchote" ref="desc"|J'ai cassé un carreau ici, en 1951}}^», chuchote un monsieur très droit. Sa femme lui serre le bras. On attend le grand rabbin, [[PER|Haïm Korsia]], on attend la fanfare.

À l'origine de l'affaire, un protestant. [[PER|Jean-Daniel Oberlin]], 69 ans, pasteur à la retraite, cherchait une cave pour ses conserves. Derrière les clayettes, il a gratté le plâtre, trouvé une lettre, puis deux. «^{{Q speaker="Jean-Daniel Oberlin" cue="plaisante" ref="pronoun"|J'ai d'abord lu à l'envers, plaisante-t-il. En théologie, cela arrive.}}^» Le propriétaire, un garagiste, voulait bien vendre. Pas cher. Il tenait, dit-on, l'endroit pour «^{{Q speaker="?un garagiste" cue="tenait" ref="desc"|pas très franc}}^», à cause du froid.

La souscription de la [[ORG|Fondation du patrimoine]] n'a pas suffi. Sont venus ensuite la [[ORG|Drac Grand Est]], le [[MISC|Loto du patrimoine]], une brocante. L'abbé [[PER|Étienne Mangin]] a vendu ses vinyles de [[PER|Johnny]]. La maçonne, [[PER|Solange Pernot]], a travaillé le samedi en oubliant de facturer, ce qu'un fidèle venu de [[LOC|Metz]] lui a reproché tendrement^: pas le samedi, madame. «^{{Q speaker="Solange Pernot" cue="s’est exclamée" ref="desc"|J'ai réparé une synagogue en violant le shabbat^!}}^», s'est exclamée l'artisane. Le dimanche suivant, elle a pris son jour.

Le plus difficile fut le nom. Une plaque, posée en 1947, parlait de disparus «^{{N|morts pour la [[LOC|France]]}}^». Or [[PER|Berthe Lévy]], mercière, et ses fils [[PER:André Lévy|André]] et [[PER:Maurice Lévy|Maurice]] ont été arrêtés le 9~mars 1944 par des gendarmes français. La professeure d'histoire du [[ORG|lycée Alfred-Kastler]], Mme [[PER|Weill-Caro]], a bataillé. «^{{Q speaker="Weill-Caro" cue="répétait" ref="pronoun"|Ils sont morts de la [[LOC|France]]}}^», répétait-elle au conseil municipal. On a gravé^: «^{{N|Arrêtés ici}}^».

Une dame s'est avancée, appuyée sur une canne. [[PER|Rachel Dreyfus-Lévy]], 90 ans, arrière-petite-cousine, vit à [[LOC|Haïfa]]. Le maire lui tendait un micro. Elle l'a écarté, a regardé le plafond, les étoiles repeintes à l'or, les clous où pendaient les cageots. «^{{Q speaker="Rachel Dreyfus-Lévy" cue="null" ref="none"|Ça sent encore la pomme}}^». Puis elle a ri, et la fanfare, croyant que c'était le signal, a joué.

[[PER|Basile Humblot]]
