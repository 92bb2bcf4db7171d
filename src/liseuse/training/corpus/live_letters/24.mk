#apos=typo
[[PER|Wassim Ferrer]]~: «~{{Q speaker="Wassim Ferrer" cue="null" ref="name"|Un banc, c'est un poste d'observation}}~»

**FOOTBALL.** Doublure depuis neuf ans, le gardien de [[ORG|Guingamp]] a joué quatorze matchs officiels. Il s'apprête à disputer la finale de la [[MISC|Coupe de France]] face à [[ORG|Strasbourg]].

— {{O speaker="Paul-Henri Goasdoué"|Racontez-nous l'appel du coach.}}

— {{O speaker="Wassim Ferrer"|Il était 6~heures et demie. J'étais à la boulangerie de [[LOC|Ploumagoar]], en file, derrière une dame qui comptait ses pièces. «~{{Q speaker="Sylvain Ripoll" cue="a fait" ref="pronoun"|Tu es assis~?}}~», il a fait. J'ai répondu que non, que je suis toujours debout avant 7~heures. [[PER|Sylvain Ripoll]] ne plaisante jamais, donc j'ai attendu.}}

— {{O speaker="Paul-Henri Goasdoué"|Vous remplacez [[PER|Enzo Basilio]], blessé.}}

— {{O speaker="Wassim Ferrer"|Je le remplace depuis neuf ans dans ma tête~! Non, je plaisante. [[PER:Enzo Basilio|Enzo]] m'a écrit un texto~: «~{{Q speaker="Enzo Basilio" cue="a écrit" ref="name"|Prends mes gants, ils connaissent le chemin.}}~» Ils me sont trop grands.}}

— {{O speaker="Paul-Henri Goasdoué"|On vous surnomme «~{{N|le [[PER:Wassim Ferrer|Bibliothécaire]]}}~». Ça vient d'où~?}}

— {{O speaker="Wassim Ferrer"|D'[[LOC|Auxerre]]. Je lisais pendant les trajets, [[PER|Romain Gary]], [[PER|Leïla Slimani]], peu importe. Un soutien de la [[LOC|tribune Vaux]] avait fait une pancarte, «~{{N|Chut, [[PER:Wassim Ferrer|Ferrer]] révise}}~». Le surnom a suivi. À [[LOC|Guingamp]] ils l'ont appris avant mon prénom.}}

— {{O speaker="Paul-Henri Goasdoué"|Vos adversaires vous trouvent «~{{Q speaker="?Vos adversaires" cue="trouvent" ref="desc"|trop poli}}~».}}

— {{O speaker="Wassim Ferrer"|Un attaquant du [[ORG|Paris FC]] m'a dit, après un penalty, «~{{Q speaker="?Un attaquant du Paris FC" cue="a dit" ref="desc"|merci, vous aussi}}~». C'est le meilleur compliment de ma carrière. Je lui avais souhaité bonne soirée.}}

— {{O speaker="Paul-Henri Goasdoué"|Et dimanche~? Comment on s'endort~?}}

— {{O speaker="Wassim Ferrer"|Le [[LOC|Stade de France]], cette «~{{N|marmite}}~» des affiches, je ne l'ai vu qu'en bas, derrière les publicités. Ma mère, qui habite [[LOC|Perpignan]] et ne regarde pas le foot, a prévu une pizza. «~{{Q speaker="?Ma mère" cue="null" ref="none"|Si tu gagnes tu la payes, si tu perds je la paye.}}~» On gère ainsi l'argent chez nous.}}

*Entretien~: [[PER|Paul-Henri Goasdoué]]*
