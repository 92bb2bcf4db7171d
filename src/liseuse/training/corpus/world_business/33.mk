#apos=typo
[[PER|Maryvonne Sellier]], la voix des caisses

Elle arrive avec un Thermos, deux téléphones et, sous le bras, la convention collective, édition de 1999, annotée au crayon. “{{Q speaker="Maryvonne Sellier" cue="prévient" ref="pronoun"|Les jeunes la lisent sur écran. Moi j'aime bien l'entendre tomber sur la table}}”, prévient-elle.

À 58 ans, [[PER|Maryvonne Sellier]] négocie pour [[ORG|Force ouvrière]] chez [[ORG|Auchan]] depuis dix-huit ans. Chez ses interlocuteurs, on la surnomme “{{N|la [[PER:Maryvonne Sellier|Douane]]}}”, parce que rien ne passe sans fouille. Le sobriquet l'amuse. Elle y voit surtout la preuve qu'ils ont essayé.

Fille d'un bouilleur de cru de [[LOC|Domfront]], dans l'[[LOC|Orne]], elle a commencé à la poissonnerie de l'hyper de [[LOC|Flers]] un lundi de Pâques. Le chef de rayon l'avait accueillie par ces mots : “{{Q speaker="?Le chef de rayon" cue="avait accueillie" ref="desc"|Tu tiendras trois semaines.}}” Elle y est restée neuf ans. Lui, deux.

Sa bataille du moment concerne 2^389 suppressions de postes et, derrière, le passage de trois cents supermarchés sous les enseignes [[ORG|Intermarché]] et [[ORG|Netto]]. Officiellement, un “{{N|changement de bannière}}”. La négociatrice a fait rayer l'expression de l'accord de méthode. “{{Q speaker="Maryvonne Sellier" cue="null" ref="none"|Une bannière, on la suit. Là, on nous la passe sur le dos.}}”

En face, [[PER|Xavier Delpech-Amari]], directeur des relations sociales, ne cache pas une forme d'estime. Ils se tutoient dans l'ascenseur, se vouvoient en séance. “{{Q speaker="Xavier Delpech-Amari" cue="dit" ref="desc"|Elle lit les annexes, dit ce juriste. Vous n'imaginez pas ce que ça coûte, quelqu'un qui lit les annexes.}}” La [[ORG|CFTC]], majoritaire chez les cadres, lui reproche en revanche de faire durer. Un de ses délégués parle d'une posture “{{Q speaker="?Un de ses délégués" cue="parle" ref="desc"|de musée}}”.

Elle a perdu, souvent. En 2014 sur le dimanche. En 2017 sur les [[MISC|ordonnances Macron]], “{{N|lois scélérates}}” pour ses camarades de défilé, un adjectif qu'elle n'a jamais pu prononcer sans rire. Elle a gagné, parfois : le siège assis-debout, le droit de boire en caisse. Rien dans la presse. Une hôtesse de [[LOC|Noyelles-Godault]] lui a écrit l'an passé qu'elle pensait à elle “{{Q speaker="?Une hôtesse de Noyelles-Godault" cue="a écrit" ref="desc"|à chaque gorgée}}”. La lettre est dans la convention, page 112.

Et la retraite ? On la lui prédit chaque printemps. Son mari, [[PER|Lucien]], a repeint le camping-car, un [[MISC|Rapido]] de 2003. Destination [[LOC|Santander]]. “{{Q speaker="Lucien" cue="corrige" ref="desc"|Destination le portail, corrige l'intéressé. Ça fait quatre ans qu'il est devant le portail.}}”

[[PER|Solveig Hamon-Tual]]
