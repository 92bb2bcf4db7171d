#apos=typo
Vos questions d'argent
L'avis de Me [[PER|Cordélia Abitbol-Franc]], notaire à [[LOC|Massy]]

«~{{Q speaker="Bernard" cue="null" ref="none"|Mon frère s'est installé chez maman, peut-il garder la maison~?}}~» [[PER|Bernard]], [[LOC|Nogent-le-Rotrou]]

Vous n'êtes pas le premier, cher monsieur, et votre lettre de neuf pages, avec plan du cellier, m'a rappelé la succession [[PER|Grandjean]]. Trois frères, [[PER:Paul Grandjean|Paul]], [[PER:Henri Grandjean|Henri]] et [[PER:Luc Grandjean|Luc]]~; une longère au [[LOC:Le Mesnil|Mesnil]]~; une mère qui avait dit à chacun «~{{Q speaker="?une mère" cue="avait dit" ref="pronoun"|elle sera pour toi}}~». À l'étude, les trois ont répété la phrase avec la même intonation. Nous avons tous entendu la défunte.

En droit, la parole donnée sur un pas de porte ne pèse rien. La loi du 23~juin 2006 vous offre cependant une issue, la «~{{N|soulte}}~», un joli mot pour un gros chèque. Votre frère peut se faire attribuer la maison s'il y habitait au décès, à condition de vous dédommager. Il vous a proposé 20~000~euros et la tondeuse. D'après votre récit, il juge l'offre «~{{Q speaker="?Votre frère" cue="juge" ref="pronoun"|fraternelle}}~». Faites estimer. À [[LOC:Nogent-le-Rotrou|Nogent]], ce mois-ci, selon les [[ORG|Notaires de France]], le mètre carré ancien se négocie aux alentours de 1~300~euros. La tondeuse ne compte pas.

Reste la question du chien, [[PER|Tango]], que vous voulez récupérer. Le [[MISC|code civil]] y voit depuis 2015 un «~{{N|être vivant doué de sensibilité}}~», soumis au régime des biens. Mon confrère du [[LOC:Le Mans|Mans]], Me [[PER|Aymeric Sorel]], a fait écrire dans un partage~: «~{{Q speaker="Aymeric Sorel" cue="a fait écrire" ref="name"|Le chien ira où il va}}~». Le juge a souri, le chien est resté.

Chez [[PER:Paul Grandjean|Paul]], [[PER:Henri Grandjean|Henri]] et [[PER:Luc Grandjean|Luc]], cela s'est terminé autrement. Ils ont vendu à un Anglais. Le jour de la signature, l'aîné a sorti de sa poche la clé du cellier, celle que leur mère cachait. L'acquéreur a compris le geste, pas la langue. «~{{Q speaker="?L’acquéreur" cue="dit" ref="pronoun"|Gardez, a-t-il dit, moi j'ai la porte.}}~» [[PER|Paul Grandjean]] la porte encore, il me l'a montrée l'an dernier, devant le [[ORG|Monoprix]]. «~{{Q speaker="Paul Grandjean" cue="null" ref="none"|C'est moi qui ai eu la maison, Maître.}}~»

Livret. [[PER|Sylvaine]], 71~ans, s'étonne que le sien soit rémunéré moins que l'inflation. Elle parle de «~{{Q speaker="Sylvaine" cue="parle" ref="pronoun"|vol en pantoufles}}~», l'expression est de son mari, et elle est exacte. Le taux du [[MISC|Livret~A]] est fixé par [[ORG|Bercy]] sur proposition du gouverneur de la [[ORG|Banque de France]]. Ils n'ont pas de pantoufles.
