#apos=typo
TRIBUNES. À [[LOC|Saint-Étienne]], les deux virages se parlent enfin

Quatorze ans de silence. Depuis une histoire de bâche volée en 2011, les [[ORG|Magic Fans]], en haut du nord, et les [[ORG|Green Angels]], en face, ne chantaient plus ensemble. Jeudi, sept hommes se sont assis au [[ORG|Bar de la Poste]], [[LOC|rue Charles-Rebour]], autour d'un plateau de charcuterie. Il y avait là deux quinquagénaires, un infirmier, un comptable, trois jeunes gens dont les mères avaient téléphoné. La réunion a duré quatre heures.

«~{{Q speaker="?un comptable" cue="raconte" ref="desc"|On a parlé d'eux pendant trois heures et de nous pendant une}}~», raconte le comptable, qui tient à son anonymat. Le club, que préside [[PER|Ivan Gazidis]], n'avait envoyé personne. La direction se contente de «~{{Q speaker="?La direction" cue="se contente" ref="desc"|saluer une démarche adulte}}~».

Le déclic ? L'[[LOC|Angleterre]], assure le sociologue [[PER|Nicolas Hourcade]], qui travaille sur le sujet depuis trente ans. En janvier, l'interdiction de déplacement prise contre les supporters de [[ORG|Grenoble]] a réveillé de vieux réflexes. Chez les plus anciens, le mot d'ordre de «~{{N|tous contre le bleu}}~» a refait surface ; les plus jeunes, eux, ne savent pas très bien de quel bleu il s'agit.

[[PER|Régis Charrier-Bonnet]], ancien capo, rigole en fumant. Il a prêté la sono. «~{{Q speaker="Régis Charrier-Bonnet" cue="explique" ref="pronoun"|Un virage, c'est une famille qui se parle par drapeau, explique-t-il. Et là, on n'avait plus que des drapeaux.}}~» Samedi, contre [[ORG|Annecy]], un chant commun partira à la 33e, l'année de fondation de l'[[ORG|ASSE]]. Puis on verra bien.

Les autres regardent. À [[LOC|Lens]], le [[ORG|Kop Sang et Or]] a fait passer un message. À [[LOC|Nantes]], la [[ORG|Brigade Loire]] aussi. L'[[ORG|Association nationale des supporters]], par la voix de [[PER|Pierre Barthélemy]], avocat, y voit «~{{Q speaker="Association nationale des supporters" cue="voit" ref="name"|un exemple d'honneur}}~». La [[ORG|LFP]], sollicitée, n'a pas répondu.

Au commissariat central, le commandant [[PER|Tristan Ozanne]] ne cache pas un doute. «~{{Q speaker="Tristan Ozanne" cue="lâche" ref="pronoun"|Deux virages qui s'entendent, ça fait un demi-cercle de plus, lâche-t-il. On a passé la journée à refaire les schémas.}}~» Le préfet de la [[LOC|Loire]] a néanmoins renoncé à l'arrêté prévu.

Sur la façade du bar, un panneau de bois, repeint vingt fois, annonce depuis hier : «~{{N|Paix armée jusqu'à dimanche}}~». La patronne, Mme [[PER|Chantelouve]], a posé en dessous un bouquet de genêts. Elle n'est pas dupe. Elle veut juste que ça dure «~{{Q speaker="Chantelouve" cue="veut" ref="pronoun"|le temps d'un match aller}}~».

À la 33e, on entendra aussi les mouettes. Il n'y en a jamais eu dans le [[LOC|Forez]].

[[PER|Lucien Devaux-Haffad]]
