#apos=straight
Petites valeurs : [[ORG|Tessili]] et [[ORG|Orphéa]] convolent, la cote applaudit mollement

Le bruit courait depuis trois semaines, il a été confirmé lundi à 18 heures passées. L'accord [[ORG|Tessili]]–[[ORG|Orphéa]] donnera naissance, au 1er avril, à un fabricant de textiles techniques pesant 190 millions d'euros de ventes. Les actionnaires du premier recevront sept titres du second pour quatre des leurs. [[PER|Noé Castaing]], le patron d'[[ORG|Orphéa]], présidera l'ensemble ; [[PER|Tessa Lillois]] en assurera la direction générale.

Sur [[ORG|Euronext Growth]], [[ORG|Tessili]] a pris 6,2 % mardi, [[ORG|Orphéa]] 0,9 %. Un écart que les habitués interprètent sans peine. "{{Q speaker="?un gérant lyonnais" cue="raille" ref="desc"|Il y en a un qui se marie et un qui paie le traiteur}}", raille un gérant lyonnais actif sur les deux lignes. Le même rappelle que M. [[PER:Noé Castaing|Castaing]] avait juré en octobre, devant la [[ORG|SFAF]], ne rien vouloir acheter "{{Q speaker="Noé Castaing" cue="avait juré" ref="name"|avant d'avoir digéré la [[LOC|Turquie]]}}". La filiale d'[[LOC|Izmir]] perd toujours de l'argent.

Chez [[ORG|TP ICAP Midcap]], [[PER|Solène Marie]] a relevé son opinion. L'analyste trouve le prix "{{Q speaker="Solène Marie" cue="trouve" ref="desc"|défendable}}", à condition que les synergies, chiffrées à 8 millions, soient au rendez-vous. Elle n'aime pas en revanche la "{{N|clause coucou}}", nom donné par les juristes de la place à cet article des statuts qui permet au nouveau venu de désigner trois administrateurs sur sept.

L'histoire a commencé, paraît-il, dans un ascenseur de [[LOC|La Défense]]. Mme [[PER:Tessa Lillois|Lillois]] portait un échantillon sous le bras ; M. [[PER:Noé Castaing|Castaing]] l'a pris pour une nappe. "{{Q speaker="Tessa Lillois" cue="raconte" ref="pronoun"|Il m'a demandé le prix du mètre, j'ai donné celui de l'action}}", raconte-t-elle. Deux banques, [[ORG|Rothschild & Co]] d'un côté, [[ORG|Alantra]] de l'autre, ont ensuite fait monter l'addition. Les salariés de [[LOC|Vizille]] ont été prévenus par un courriel dont l'objet, "{{N|Une belle histoire}}", a été moqué jusque dans les couloirs du siège. La [[ORG|CFE-CGC]] d'[[ORG|Orphéa]], qui se dit "{{Q speaker="CFE-CGC" cue="se dit" ref="name"|ni pour ni contre, bien au contraire}}", réclame le texte complet.

Dans le reste de la cote, [[ORG|Vergnet]] lâche 11 %, sans nouvelle. [[ORG|Poujoulat]] s'arroge 2 %. [[ORG|Lormand]], dont les comptes ont été certifiés avec réserve, a vu sa cotation suspendue à la demande de l'[[ORG|Autorité des marchés financiers]] ; dans un courriel laconique, il assure que tout va "{{Q speaker="Lormand" cue="assure" ref="pronoun"|bien et vite}}". [[ORG|Delta Plus]], [[ORG|Kerlink]] et [[ORG|Hoffmann Green]] terminent inchangés.

Côté introductions, [[ORG|Nérée]] repousse la sienne à l'automne. "{{Q speaker="Bryan, Garnier & Co" cue="dit-on" ref="desc"|La fenêtre est ouverte mais il y a du courant d'air}}", dit-on à la banque chargée de l'opération, qui n'est autre que [[ORG|Bryan, Garnier & Co]].

L'indice [[MISC|Enternext PEA-PME 150]] a progressé de 0,14 %.

[[PER|Benoît Duc]], avec [[ORG|Agefi-Dow Jones]]
