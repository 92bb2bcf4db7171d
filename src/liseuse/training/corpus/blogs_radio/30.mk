#apos=straight
[[MISC|Chère Mathilde]], le courrier du cœur (et du reste) de [[ORG|Femme du Sud]]

« {{Q speaker="Renarde" cue="null" ref="none"|Chère [[PER|Mathilde]],

J'enseigne le français en maison d'arrêt, à [[LOC|Seysses]]. J'ai 54 ans, un divorce, un chat, et je crois que je suis tombée amoureuse d'une phrase. Un de mes élèves, je l'appellerai [[PER|Icare]] parce qu'il s'est fait prendre en sautant d'un toit, a rendu une copie sur [[MISC|Le Petit Prince]]. Sujet : apprivoiser. Il a écrit "{{Q speaker="Icare" cue="a écrit" ref="pronoun"|c'est laisser la porte ouverte et que l'autre reste quand même}}". Depuis, je n'en dors plus. J'ai montré la feuille à ma sœur. Elle a ri : "{{Q speaker="?ma sœur" cue="a ri" ref="pronoun"|Ma pauvre, il l'a trouvée sur [[ORG|TikTok]].}}" J'ai vérifié, non. Une surveillante, à qui je demandais conseil entre deux grilles, m'a mise en garde : "{{Q speaker="?Une surveillante" cue="a mise en garde" ref="desc"|Ils écrivent tous bien quand ils ont le temps.}}" Suis-je ridicule ?}} »

[[PER|Renarde]], [[LOC|Haute-Garonne]]

Chère [[PER|Renarde]],

Non. Vous êtes professeure. On vous a rendu une bonne copie, cela n'arrive pas si souvent, demandez à [[PER|Daniel Pennac]]. Mais vous ne me dites pas tout. Dans le coin de votre lettre, sous le timbre de l'[[ORG|Unicef]], vous avez gribouillé puis barré un chiffre et un mois. J'imagine une date de sortie.

Je ne suis ni juge ni psychologue. J'ai soumis votre question, sans votre nom, à [[PER|Leïla Cazalbou]], qui a dirigé vingt ans les études au [[ORG|Genepi]] de [[LOC|Toulouse]]. Sa réponse vaut mieux que la mienne : "{{Q speaker="Leïla Cazalbou" cue="null" ref="pronoun"|Qu'elle mette une note. Une vraie, avec des remarques en rouge. C'est ce qu'il attend, et c'est ce qui la protège.}}" Elle ajoute, l'ancienne bénévole, qu'un détenu de [[LOC|Muret]] garde encore, dans son portefeuille, un 14 sur 20.

Le [[PER|Renard]] du livre, relisez-le, ne suit personne. Il regarde le blé.

[[PER|Mathilde]]

Une question ? Écrivez au journal, [[LOC|allées Jean-Jaurès]]. La semaine prochaine : "{{Q speaker="?un lecteur de Foix" cue="se plaint" ref="desc"|Ma femme parle au robot aspirateur}}", se plaint un lecteur de [[LOC|Foix]].
