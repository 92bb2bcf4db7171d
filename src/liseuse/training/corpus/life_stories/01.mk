#apos=typo
DISPARITION
[[PER|Simone Kerbrat]], la dame aux mobylettes

Elle disait d'elle-même qu'elle n'avait «~{{Q speaker="Simone Kerbrat" cue="disait" ref="pronoun"|jamais su marcher}}~». À 19 ans, l'infirmière libérale de [[LOC|Plounévézel]] achetait sa première [[MISC|Motobécane]], une bleue. Il y en eut onze. [[PER|Simone Kerbrat]] est morte dimanche à l'[[ORG|hôpital de Carhaix]], où elle avait fait ses classes. Elle avait 91 ans.

Fille de journaliers, cadette de sept, [[PER:Simone Kerbrat|Simone]] aurait dû, comme ses sœurs [[PER|Anna]] et [[PER|Philomène]], partir bonne à [[LOC|Paris]]. Une religieuse en décida autrement, mère [[PER|Saint-Gildas]], directrice du pensionnat. «~{{Q speaker="Saint-Gildas" cue="écrivit" ref="pronoun"|Cette enfant a des mains}}~», écrivit-elle au père, qui ne savait pas lire. Le recteur traduisit. Diplôme en 1955, une chambre au-dessus de chez [[PER|Le Goff]], le charron, et vingt-deux communes à couvrir.

On l'appelait la [[PER:Simone Kerbrat|Pétrolette]]. Dans les [[LOC|Monts d'Arrée]], on savait au bruit qui allait mal. «~{{Q speaker="?une ancienne patiente" cue="raconte" ref="desc"|Si elle coupait le moteur avant la côte, c'était pour une toilette. Si elle montait à fond, on mettait de l'eau à chauffer}}~», raconte une ancienne patiente, rencontrée au portail du cimetière. Le docteur [[PER|Yann Quéméneur]], qui lui devait selon ses mots «~{{Q speaker="Yann Quéméneur" cue="selon" ref="pronoun"|tout ce qui n'est pas dans les livres}}~», a tenu à porter le cercueil.

En 1983, quand le centre de soins avait été menacé, la quinquagénaire s'était assise sur la [[LOC|RN~164]] avec sa machine, sous une pancarte en breton, «~{{N|Ar yec'hed da bep hini}}~». Les gendarmes lui avaient offert du café. «~{{Q speaker="Simone Kerbrat" cue="null" ref="none"|Du jus de chaussette. J'ai failli me lever.}}~»

Retraitée à 70 ans passés, elle refusa la [[MISC|Légion d'honneur]], accepta un carburateur. Sa nièce, [[PER|Anna Kerbrat]], filleule de l'aînée dont elle porte le nom, trie depuis lundi les carnets de tournées~: soixante-deux, tous de la marque [[ORG|Clairefontaine]]. Sur le dernier, daté de 2003, l'infirmière a noté «~{{Q speaker="Simone Kerbrat" cue="a noté" ref="desc"|Rien à signaler, sinon le printemps}}~».

Les obsèques ont eu lieu mercredi en l'[[LOC|église Saint-Trémeur]]. Le [[ORG|Moto-club du Poher]] ouvrait le cortège, moteurs éteints.

[[PER|Goulven Riou]]
