#apos=straight
RUGBY
Quatre essais, une bagarre et une prolongation : [[ORG:US Bressane Pays de l'Ain|Bourg]] n'a rien oublié

On avait quitté la [[ORG:US Bressane Pays de l'Ain|Bressane]] en mai, lessivée. On l'a retrouvée samedi soir au [[LOC|stade Marcel-Verchère]], à [[LOC|Bourg-en-Bresse]], plus teigneuse qu'avant. Contre [[ORG|Suresnes]], qui menait 17-3 à la demi-heure, les hommes de [[PER|Kevin Dupéron]] ont mis quatre essais et, il faut le dire, quelques gifles.

Tout part d'une mêlée. Le pilier tongien [[PER|Semisi Vaka'uta]] la tourne, l'arbitre siffle, un talonneur se relève trop vite. Trente joueurs dans le paquet, deux remplaçants en chasuble, un soigneur perdu. « {{Q speaker="?le quatrième arbitre" cue="soufflait" ref="desc"|J'ai compté jusqu'à onze puis j'ai arrêté}} », soufflait le quatrième arbitre, un enseignant de [[LOC|Mâcon]]. Bilan, un rouge de chaque côté. À treize contre treize avec les jaunes, [[ORG:US Bressane Pays de l'Ain|Bourg]] a trouvé de l'espace.

[[PER|Loris Chapuis-Morel]] d'abord (44e), puis le demi de mêlée [[PER|Jérôme Petit]], au ras, comme un voleur. [[PER:Kevin Dupéron|Dupéron]], qui réclamait depuis septembre une équipe « {{Q speaker="Kevin Dupéron" cue="réclamait" ref="name"|capable de défendre cinq minutes sur sa ligne}} », l'a vue défendre huit. L'[[ORG:US Bressane Pays de l'Ain|USBPA]] repassait devant. Dans la tribune, une banderole réclamait depuis la première minute « {{N|Du lard, pas du caviar}} », et chacun y lisait ce qu'il voulait, y compris un reproche au président.

Lequel président, [[PER|Jean-Noël Guichon]], a pris la chose du bon côté. La phrase lui plaît, jure-t-il. « {{Q speaker="Jean-Noël Guichon" cue="null" ref="none"|Le caviar, on n'a pas le budget. Le lard, j'en amène.}} » Quant à la buvette, elle était tenue par l'[[ORG|Amicale des anciens du violet]], et on y trouvait autre chose.

Côté francilien, l'entraîneur jugeait l'arbitrage « {{Q speaker="?l'entraîneur" cue="jugeait" ref="desc"|créatif}} » et s'en tenait là. Son troisième-ligne [[PER|Ousmane Ly]], lui, avait la lèvre ouverte et de l'humour. « {{Q speaker="Ousmane Ly" cue="dit" ref="pronoun"|Je venais pour la poularde, a-t-il dit en montrant son pansement. On m'a servi le plumage.}} »

Il restait dix minutes, une pénalité sur le poteau, puis une prolongation que le règlement de la [[MISC|Coupe Nationale]] imposait. L'ouvreur [[PER|Théo Lyon]] l'a conclue d'un drop des quarante mètres. À [[LOC|Lyon]], où il est né, on parle déjà de le faire revenir ; le [[ORG|LOU]] n'a pas commenté.

[[ORG|US Bressane Pays de l'Ain]] - [[ORG|Suresnes]] : 30-27 a.p.
Les points. [[ORG:US Bressane Pays de l'Ain|Bourg]] : 4 E [[PER:Loris Chapuis-Morel|Chapuis-Morel]] (44e, 71e), [[PER:Jérôme Petit|Petit]] (52e), [[PER:Semisi Vaka'uta|Vaka'uta]] (66e) ; 2 T, 1 P, 1 D [[PER:Théo Lyon|Lyon]]. [[ORG|Suresnes]] : 3 E, 3 T, 2 P.

Prochaine journée le 14 : la [[ORG:US Bressane Pays de l'Ain|Bressane]] se déplace à [[LOC|Périgueux]], où le [[ORG|CAP]] reste sur cinq succès. [[PER:Loris Chapuis-Morel|Chapuis-Morel]], touché aux côtes, est incertain. La commission de discipline se réunira mercredi à [[LOC|Marcoussis]].
