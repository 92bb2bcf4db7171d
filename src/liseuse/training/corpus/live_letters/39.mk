#apos=straight
CARNET

**[[PER|Irène Zylberman]], première arbitre**

La préfecture n'a pas mis les drapeaux en berne, elle non plus n'y tenait pas. [[PER|Irène Zylberman]], qui siffla le 7 mai 1978, à [[LOC|Villeneuve-d'Ascq]], le premier match de football officiel dirigé par une femme dans le [[LOC|Nord]], s'est éteinte le 12 juin. Elle avait 80 ans et habitait [[LOC|Hem]].

« {{Q speaker="Irène Zylberman" cue="null" ref="none"|On m'a donné un sifflet d'homme. Il est grave, ça m'a aidée.}} » C'était sa réponse, toujours la même, aux écoliers.

Elle avait grandi à [[LOC|Lens]], dans la cité des [[LOC|Alouettes]], au-dessus de la mercerie de ses parents, des juifs polonais qui avaient choisi la ville pour ses mines et n'y descendirent jamais. Le frère, [[PER|Simon]], jouait. La soeur comptait les fautes. À 17 ans elle savait par coeur le règlement, que le curé, arbitre lui aussi, lui avait prêté en disant "{{Q speaker="?le curé" cue="en disant" ref="desc"|c'est plus court que le [[MISC|Lévitique]]}}".

En 1981, un dirigeant de [[ORG|Dunkerque]] refusa d'entrer sur le terrain. Le rapport qu'il remit à la [[ORG|Ligue du Nord]], et que sa famille a conservé, tient en une ligne : l'arbitre, écrivait-il, était "{{Q speaker="?un dirigeant de Dunkerque" cue="écrivait" ref="pronoun"|compétent mais dame}}". Elle le fit encadrer.

[[PER|Marcel Vautrin]], qui l'avait notée en 1984, relève aujourd'hui qu'elle n'avait jamais "{{Q speaker="Marcel Vautrin" cue="relève" ref="name"|couru après l'action, l'action venait à elle}}". On la surnommait "{{N|la [[PER:Irène Zylberman|Douane]]}}", à [[LOC|Hazebrouck]], parce que rien ne passait. Le mot la flattait ; elle l'aurait préféré au masculin.

Elle n'accéda jamais à la première division. Un délégué de la [[ORG:Fédération française de football|FFF]] lui expliqua que ce n'était pas le moment. "{{Q speaker="Irène Zylberman" cue="glissait" ref="desc"|Ce n'est jamais le moment, il y a toujours un match}}", glissait la retraitée, qui finit en district, chez les moins de 13 ans, jusqu'à ses 71 ans.

[[PER|Capucine Hallez]], dont elle avait encouragé la cousine, est venue mercredi, en civil. Avant la mise en terre, une cornemuse, car elle aimait l'[[LOC|Écosse]], et trois coups de sifflet brefs. C'est son neveu, [[PER|Dov Zylberman-Picot]], qui soufflait. "{{Q speaker="Dov Zylberman-Picot" cue="murmure" ref="pronoun"|J'ai eu peur d'être hors-jeu}}", murmure-t-il.

La [[ORG|Fédération française de football]], par la voix d'un communiqué de quatre lignes, a salué "{{Q speaker="Fédération française de football" cue="a salué" ref="name"|une pionnière}}". [[LOC|Lens]], elle, va lui donner une rue. Il a fallu voter deux fois, la première délibération portant le nom "{{N|[[PER:Irène Zylberman|Zilberman]]}}".

[[PER|Blandine Accart]]
