#apos=straight
PAROLES DE MARIN

"{{Q speaker="François Cozic" cue="null" ref="none"|J'ai passé quarante ans à attendre une lettre, elle était dans mon sac}}"

Je m'appelle [[PER|François Cozic]], [[PER:François Cozic|Fañch]] pour les vivants, j'ai 82 ans, j'habite au-dessus du port du [[LOC:Le Guilvinec|Guilvinec]], troisième volet bleu. J'ai embarqué à 14 ans sur le [[MISC|Petite Anne]], un malamok de mon oncle. Le patron m'a regardé vomir, il a dit : "{{Q speaker="?Le patron" cue="a dit" ref="pronoun"|Bon, il est baptisé.}}" Voilà mes études.

Ensuite la grande pêche. Saint-pierre, langoustine, lieu noir, tout ce qui se mange et qui ne rapporte plus. Puis les cargos, la [[ORG|Delmas]], la côte d'[[LOC|Afrique]]. À [[LOC|Pointe-Noire]], en 1968, j'ai rencontré [[PER|Léontine Mabiala]], qui vendait des beignets au pied de la coupée. On a dansé deux soirs au [[ORG|Ma Campagne]]. Elle avait mis un papier dans mon vareuse, je l'ai senti, je ne l'ai pas lu. Je ne savais pas lire, figurez-vous, et j'avais honte. On appelait ça "{{N|ne pas avoir ses lunettes}}".

Le sac est parti au grenier. Moi, je me suis marié avec [[PER|Marie-Jo]], une [[PER|Le Corre]], une bonne personne. Elle lisait pour moi. Elle a fait l'école du soir avec moi, à 50 ans, chez mademoiselle [[PER|Briant]]. "{{Q speaker="Briant" cue="criait" ref="pronoun"|[[PER:François Cozic|Cozic]], le b n'est pas un d retourné de colère !}}", qu'elle criait. J'ai eu mon certificat la même année que mon petit-fils son brevet. Sur le journal, le [[ORG|Télégramme]], ils ont mis que j'étais une "{{Q speaker="Télégramme" cue="ont mis" ref="pronoun"|leçon de persévérance}}". Un gars du bistrot a découpé l'article et l'a collé dans les toilettes. "{{Q speaker="?Un gars du bistrot" cue="null" ref="none"|Au moins, tout le monde le lira.}}"

[[PER:Marie-Jo|Marie]] est partie en 2017. C'est en rangeant que ma fille [[PER|Nolwenn]] a trouvé. Le papier était bien plié, un peu gras. Elle me l'a tendu sans un mot. J'ai lu tout seul, en suivant avec le doigt : "{{Q speaker="Léontine Mabiala" cue="null" ref="none"|Je viens d'avoir mon poste d'institutrice à [[LOC|Dolisie]]. Reviens, et je t'apprendrai.}}"

Vous voyez. Elle avait deviné.

J'ai écrit. À 78 ans, j'ai écrit à [[LOC|Dolisie]], à "{{N|Mme l'institutrice}}", sans nom de rue. Au bout de huit mois, une dame a répondu, sa nièce. [[PER:Léontine Mabiala|Léontine]] avait tenu la classe jusqu'en 2004. Elle racontait aux élèves qu'elle avait eu un fiancé en mer, et quand on lui demandait s'il était mort, elle répondait, c'est la nièce qui l'écrit : "{{Q speaker="Léontine Mabiala" cue="répondait" ref="pronoun"|Non, il déchiffre.}}"

Propos recueillis par [[PER|Erwan Pérennou]]
