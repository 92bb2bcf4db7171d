#apos=typo
DERNIÈRE

[[PER:Gabrielle Ancelin-Mbaye|Gabrielle]] qui juge

[[PER|Gabrielle Ancelin-Mbaye]]. À 67 ans, la magistrate range ses codes. Trente-neuf ans de tribunal pour enfants, à [[LOC|Bobigny]] puis [[LOC|Saint-Brieuc]], et un rire qu'on entend de la salle des pas perdus.

Elle reçoit debout, près d'une photocopieuse. Il faut être prévenu, dit-on au greffe, «~{{Q speaker="?on" cue="dit" ref="pronoun"|elle pose plus de questions que vous}}~». Et de fait, au bout de sept minutes, c'est le journaliste qui raconte sa mère.

Sa mère à elle, [[PER|Marie-Awa]], chantait à l'[[LOC|Olympia]], à [[LOC|Dakar]], une salle que plus personne ne situe. Le père, breton, gardait les phares. Du croisement, elle tient le goût des tempêtes et des voix basses. «~{{Q speaker="Gabrielle Ancelin-Mbaye" cue="précise" ref="pronoun"|Pas des cris}}~», précise-t-elle.

Première audience, [[LOC|Bobigny]], octobre 1986. Un gamin a volé deux cassettes de [[PER|Renaud]] au [[ORG|Prisunic]], à [[LOC|Drancy]]. Elle s'apprête à le tancer. Il la devance~: «~{{Q speaker="?Un gamin" cue="devance" ref="pronoun"|Je préfère vous le dire, madame, j'avais le lecteur aussi.}}~» Relaxe~? Admonestation. Elle l'a revu vingt ans plus tard, élagueur, une bouture sous le bras.

On a beaucoup glosé sur sa manière. «~{{N|La juge aux chaises}}~», titrait [[ORG|Le Télégramme]] en 2003~: elle supprimait l'estrade, asseyait tout le monde en rond. [[PER|Robert Badinter]], qu'elle croisa une fois dans un ascenseur, trouva l'idée dangereuse. Il lui en fit le reproche entre le deuxième et le quatrième étage, en ces termes~: «~{{Q speaker="Robert Badinter" cue="fit le reproche" ref="pronoun"|Madame, on ne juge pas au salon.}}~» Elle avait appuyé, elle, sur le cinquième.

Elle n'aime pas le mot «~{{N|vocation}}~». Ni «~{{N|dossier}}~». Elle dit petit. «~{{Q speaker="Gabrielle Ancelin-Mbaye" cue="null" ref="none"|Le petit, c'est juridiquement faux, et c'est tout à fait exact.}}~» Depuis la réforme du [[MISC|code de la justice pénale des mineurs]], en 2021, elle a le sentiment d'avoir gagné une date et perdu un visage.

[[PER|Soufiane D.]], 43~ans, éducateur au foyer [[ORG|Les Alizés]], fut placé par elle à 9~ans. Il n'en tire ni gloire ni amertume. La retraitée le couve du regard, puis lui demande s'il a mangé. «~{{Q speaker="Soufiane D." cue="répond" ref="name"|Voilà, répond [[PER|Soufiane D.]], pareil depuis trente ans.}}~»

Elle part, donc. Un cageot, un ficus. On avait prévu un discours du premier président de la [[ORG|cour d'appel de Rennes]], elle l'a coupé, elle a remercié les huissiers, par ordre d'ancienneté~; la salle s'est levée, et l'on n'a pas trouvé assez de chaises.

Texte [[PER|Ludovic Perrin-Traoré]]. Photo [[PER|Anaïs Boudot-Ly]]
