#apos=straight
[[ORG:École normale supérieure|ENS]], [[ORG:Polytechnique|X]], [[ORG|Mines]] : les concours à l'heure du doute

Les grandes écoles rouvrent, une fois encore, le chantier de leur recrutement. À l'[[ORG:École normale supérieure|ENS]], un rapport interne préconise la suppression de l'oral de culture.

C'est un document de trente et une pages, daté du 2 octobre, que [[ORG|AEF]] a révélé et que [[ORG|Le Trombone]], le journal des élèves, a commenté sous ce titre : "{{N|Oral, ô désespoir}}". Commandé par la direction de l'[[ORG|École normale supérieure]], rédigé par la sociologue [[PER|Priscille Hautecombe]] et le mathématicien [[PER|Bálint Szűcs]] (que tout le monde, [[LOC|rue d'Ulm]], appelle [[PER:Bálint Szűcs|Szűcs]] sans savoir le prononcer), il constate que les admis viennent de quarante lycées. Toujours les mêmes : [[ORG|Louis-le-Grand]], [[ORG|Henri-IV]], [[ORG|Fénelon]], le [[ORG|Parc]], [[ORG|Sainte-Geneviève]], [[ORG|Lakanal]], [[ORG|Kléber]].

"{{Q speaker="Priscille Hautecombe" cue="résume" ref="desc"|L'oral mesure d'abord l'aisance à être mesuré}}", résume la sociologue. Son co-auteur se veut moins définitif. Il a, dit-il, "{{Q speaker="Bálint Szűcs" cue="dit" ref="pronoun"|changé trois fois d'avis, ce qui est un bon score pour un jury}}".

La réaction n'a pas tardé. Dans une lettre ouverte, quatre-vingts anciens, parmi lesquels [[PER|Cédric Villani]], défendent "{{Q speaker="?quatre-vingts anciens" cue="défendent" ref="desc"|le dernier moment où l'on écoute un candidat penser}}". Plus direct, un professeur de khâgne à [[LOC|Nancy]] s'étrangle : "{{Q speaker="?un professeur de khâgne à Nancy" cue="s'étrangle" ref="desc"|On casse le thermomètre parce qu'il a de l'accent.}}"

Et les principaux intéressés ? [[PER|Wissem]], boursier, admis en 2022 depuis le [[ORG|lycée Faidherbe]], à [[LOC|Lille]], avait tiré au sort le mot "{{N|merveilleux}}". Il s'en souvient au mot près. "{{Q speaker="Wissem" cue="null" ref="none"|J'ai parlé de la baraque à frites de mon oncle. Ils ont ri, puis ils ont posé de vraies questions. Par écrit, je n'aurais jamais osé.}}"

L'[[ORG|Unef]] ne se prononce pas. [[ORG|Talens]], le programme d'égalité des chances de l'école, non plus. La ministre, interrogée à l'[[ORG|Assemblée]], a renvoyé à "{{Q speaker="?La ministre" cue="a renvoyé" ref="desc"|l'autonomie pleine et entière des établissements}}".

Vote du conseil le 12 décembre. À [[ORG|Polytechnique]], on regarde. On n'en pense pas moins.

[[PER|F. d'Orsan]]
