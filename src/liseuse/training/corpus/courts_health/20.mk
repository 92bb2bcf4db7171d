#apos=straight
ENTRETIEN

[[PER|Aïcha Konaté-Briand]] : « {{Q speaker="Aïcha Konaté-Briand" cue="null" ref="name"|Annoncer un cancer, ça s'apprend comme un accord de guitare}} »

Oncologue au [[ORG|centre Eugène-Marquis]] de [[LOC|Rennes]], elle publie « {{N|[[MISC|La Chaise d'à côté]]}} » (éditions [[ORG|Locus Solus]]), récit de vingt ans de consultations.

Pourquoi ce titre ?

{{O speaker="Aïcha Konaté-Briand"|Parce que dans mon bureau il y a deux chaises, et que le malade ne s'assied jamais sur la bonne. Il prend celle de l'accompagnant. Ma secrétaire, [[PER|Solenn]], prétend que c'est à cause du radiateur. Moi je crois que personne ne veut de la première place.}}

Vous racontez une scène très dure, à [[LOC|Fougères]], en 2009.

{{O speaker="Aïcha Konaté-Briand"|J'étais interne. Un homme, agriculteur, m'a demandé s'il verrait les foins. J'ai répondu par une statistique. Il s'est tourné vers sa femme et lui a dit : « {{Q speaker="?Un homme" cue="dit" ref="pronoun"|Traduis-moi la demoiselle}} ». J'ai eu honte pendant dix ans. Aujourd'hui, je demande d'abord : « {{Q speaker="Aïcha Konaté-Briand" cue="demande" ref="pronoun"|Qu'est-ce que vous voulez savoir ?}} »}}

Le « {{N|dispositif d'annonce}} » du [[MISC|plan cancer]] de 2003 n'a donc rien changé ?

{{O speaker="Aïcha Konaté-Briand"|Il a tout changé sur le papier. Il a créé des infirmières formidables. Mais il suppose du temps, et j'ai vingt-deux minutes. Mon maître, le professeur [[PER|Pierre Kerbrat]], disait qu'il fallait garder « {{Q speaker="Pierre Kerbrat" cue="disait" ref="pronoun"|une main sur la poignée et l'autre sur l'épaule}} ». Lui n'avait pas de logiciel à remplir.}}

Que pensez-vous du débat sur la fin de vie au [[ORG|Sénat]] ?

{{O speaker="Aïcha Konaté-Briand"|Je me méfie des mots. « {{N|Aide à mourir}} », « {{N|secourisme de la mort}} », chacun dégaine le sien. J'ai des patients qui me parlent d'y aller, en [[LOC|Belgique]] ou en [[LOC|Suisse]]. J'en ai d'autres qui me demandent juste d'ouvrir la fenêtre. La [[ORG|Convention citoyenne]] avait écouté tout le monde, elle.}}

Un collègue vous a reproché d'écrire sur vos malades.

{{O speaker="Aïcha Konaté-Briand"|Plusieurs, même. L'un d'eux m'a laissé un mot sur mon pare-brise : "{{Q speaker="?L'un d'eux" cue="null" ref="none"|On soigne, on ne publie pas}}". C'est élégant, un pare-brise. J'ai changé tous les noms, demandé toutes les autorisations. Une veuve de [[LOC|Vitré]] a refusé, j'ai retiré son chapitre. C'était le meilleur.}}

Et la guitare ?

{{O speaker="Aïcha Konaté-Briand"|Je joue mal. [[PER|Baden Powell]], le Brésilien, m'a sauvée de l'internat. Au [[LOC|Jardin moderne]], il y a un atelier le mercredi soir. On m'y appelle « {{N|[[PER:Aïcha Konaté-Briand|Doc]]}} », et personne ne me montre ses grains de beauté. Enfin, presque.}}

Propos recueillis par [[PER|Ewen Jaouen]]
