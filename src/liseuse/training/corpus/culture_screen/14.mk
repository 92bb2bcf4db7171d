#apos=typo
Festivals : le grand écart
Cachets, sécurité, canicule : les organisateurs voient leurs marges fondre. Tour de [[LOC|France]] des scènes qui tiennent, et de celles qui plient.

Le tableur de [[PER|Pauline Ravaud]] a trois couleurs, et le vert manque. La directrice de [[MISC|Sème ton son]], 22 000 entrées le week-end dernier près de [[LOC|Moulins]], fait défiler les lignes : 71 000 euros de gardiennage, contre 38 000 en 2019. « {{Q speaker="Pauline Ravaud" cue="ironise" ref="pronoun"|Je paie plus cher le videur que la chanteuse}} », ironise-t-elle.

Même grimace à [[LOC|Saint-Nolff]], à [[LOC|Hérouville]] ou au [[LOC:Le Barcarès|Barcarès]]. Selon le [[ORG|Prodiss]], deux festivals sur trois ont fini l'été dans le rouge. Le [[ORG|SMA]], qui regroupe les structures indépendantes, donne un chiffre plus bas, mais une image plus rude : celle d'un secteur « {{Q speaker="SMA" cue="donne" ref="name"|en apnée subventionnée}} ».

Il y a ceux qui grossissent. [[ORG|Live Nation]] a pris en mars la majorité de [[MISC|Garorock]], [[ORG|AEG]] celle de [[MISC|Rock en Seine]], et [[ORG|Combat]], le groupe de [[PER|Matthieu Pigasse]], fait ses courses. Il y a ceux qui rapetissent exprès. En [[LOC|Ardèche]], le minuscule [[MISC|Tango en caleçon]] limite la jauge à 400, supprime les têtes d'affiche et cuisine lui-même. Son trésorier, [[PER|Yves Prévert]], agriculteur, en fait une doctrine, la « {{N|décroissance à guirlandes}} ». Les collègues sourient. Beaucoup recopient.

« {{Q speaker="?un programmateur du Grand Est" cue="dit" ref="desc"|Un agent anglais m'a demandé 400 000 pour quarante minutes, dit un programmateur du [[LOC|Grand Est]]. J'ai cru à une erreur de virgule.}} » [[PER:Yves Prévert|Prévert]], lui, paie tout le monde pareil : 350 euros, une truite et le train. Cela n'a pas suffi à retenir [[PER|Zaho de Sagazan]], venue en 2021, trop chère depuis. « {{Q speaker="Yves Prévert" cue="null" ref="none"|Elle nous envoie des cartes postales.}} »

Au ministère, on planche sur un fonds d'urgence. La précédente enveloppe, baptisée « {{N|[[MISC|plan Parasol]]}} » par ses détracteurs, avait servi à huit maisons, toujours les mêmes. Le rapporteur du budget au [[ORG|Sénat]], [[PER|Didier Rambaud]], n'y voit pas de scandale ; la [[ORG|Cour des comptes]] non plus.

À [[LOC|Moulins]], on démonte. Sur la porte des toilettes sèches, un festivalier a laissé au feutre son avis : « {{Q speaker="?un festivalier" cue="null" ref="desc"|Meilleur concert de l'année.}} » La patronne n'a pas voulu l'effacer.
[[PER|Enzo Guittard]]
