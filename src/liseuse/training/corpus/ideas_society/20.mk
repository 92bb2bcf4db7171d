#apos=straight
L'ART DE NE PAS RÉPONDRE (au téléphone)

Il y avait, dans l'appartement de ma grand-mère, à [[LOC|Szeged]], un téléphone noir que l'on n'avait pas le droit de décrocher avant la quatrième sonnerie. "{{Q speaker="Ilona" cue="disait" ref="pronoun"|Les gens pressés rappellent, disait-elle, et les autres n'ont rien à dire.}}" Elle s'appelait [[PER|Ilona]], elle avait survécu à deux régimes, et je crois que cette règle y était pour quelque chose.

J'y repense chaque fois que mon écran affiche un numéro inconnu. 09, 04, 01 : [[ORG|Bonjour Énergie]], [[ORG|Mutuelle du Soleil]], un certain [[PER|Kevin]] du "{{N|service travaux}}". [[PER|Roland Barthes]] a tout dit de l'attente amoureuse, dans les [[MISC|Fragments d'un discours amoureux]], mais il n'avait pas connu le démarchage. L'attente, écrivait-il, est un enchantement : "{{Q speaker="Roland Barthes" cue="écrivait" ref="pronoun"|J'ai reçu l'ordre de ne pas bouger.}}" Nous, nous avons reçu l'ordre de ne plus jamais être immobiles.

Une amie qui enseigne la psychologie à l'[[ORG|Université nationale de Séoul]], [[PER|Bae Min-jung]], nomme "{{N|callophobie}}" la peur de la sonnerie chez ses étudiants. Elle y a consacré un livre. "{{Q speaker="Bae Min-jung" cue="m'écrit" ref="pronoun"|Ils ne craignent pas la voix, m'écrit-elle, mais le fait qu'elle ne s'efface pas.}}" J'ai trouvé cela très juste. Je le lui ai dit. Par message.

Peut-on être injoignable sans être impoli ? [[PER|Sénèque]], à qui [[PER|Lucilius]] écrivait trop souvent, répondait quand il voulait. Dans son "{{N|château d'eau}}" de [[LOC|Bollingen]], [[PER|Jung]] se passait d'électricité. [[PER|Bartleby]], lui, avait une formule, dont on a fait des sacs en toile : "{{Q speaker="Bartleby" cue="null" ref="name"|I would prefer not to.}}" Notez le conditionnel. La politesse tient tout entière dans ce conditionnel.

Un contradicteur, dans ce journal, m'a reproché l'an dernier ma "{{Q speaker="?Un contradicteur" cue="a reproché" ref="desc"|posture d'aristocrate du silence}}". Il a raison sur un point : celui qui attend une place en crèche, un appel de la [[ORG|CAF]], les résultats de l'[[ORG|institut Bergonié]], décroche à la première sonnerie. Ne pas répondre est un luxe, le dernier peut-être qui ne s'achète pas chez [[ORG|Cent pour Cent Lin]].

[[PER|Ilona]] est morte un jeudi. Le téléphone a sonné. J'ai compté jusqu'à quatre.

[[PER|Judit Farkas-Morel]]
