#apos=straight
[[ORG|Perchoir et cacahuètes]], carnet de bord d'un assistant parlementaire (12)

Mardi. La séance reprend à 15 h et je n'ai pas déjeuné. [[PER|Yaël Braun-Pivet]] préside. On en est à l'amendement 1 437, qui remplace "{{N|et}}" par "{{N|ainsi que}}". J'ai fait huit ans de droit.

Mon député (appelons-le [[PER|Bob]]) est rapporteur pour avis d'un texte dont tout le monde parle et que personne n'a ouvert, la [[MISC|loi Foncier pour tous]]. Hier, en réunion de groupe, il a tenté un trait d'esprit sur le cadastre. Glacial. "{{Q speaker="?la présidente" cue="a tranché" ref="desc"|Tu gardes ça pour ta circo}}", a tranché la présidente. Il a boudé jusqu'au fromage.

Mercredi, buvette. C'est ici que se fait la loi, entre le croque-monsieur et la porte battante. J'y croise [[PER|Ambre Sissoko]], qui travaille pour un sénateur centriste de l'[[LOC|Orne]]. Elle a toujours un coup d'avance. "{{Q speaker="Ambre Sissoko" cue="murmure" ref="pronoun"|Le [[ORG|Sénat]] va tout réécrire, même le titre}}", murmure-t-elle. Comme je fais l'étonné : "{{Q speaker="Ambre Sissoko" cue="null" ref="none"|Surtout le titre.}}" À la table voisine, un ancien ministre que je ne nommerai pas parlait dans deux téléphones. J'ai entendu, distinctement, "{{Q speaker="?un ancien ministre" cue="ai entendu" ref="desc"|dis-lui que j'ai rien promis, dis-lui que j'ai juste souri}}".

Jeudi, commission mixte paritaire. Sept et sept, huis clos, une bouteille d'eau pour trois. [[PER|Bob]] en est ressorti gris. Il paraît que [[ORG|Matignon]] a appelé à 11 h. Il paraît que [[ORG|Bercy]] a rappelé à 11 h 10, pour dire l'inverse. Le secrétaire de la commission, vingt-huit ans de maison, range ses stylos un par un ; je lui demande s'il a déjà vu ça. "{{Q speaker="?Le secrétaire de la commission" cue="null" ref="none"|En 1997, en pire, et le buffet était meilleur.}}"

Vendredi. Train de 13 h 46 pour la circo, [[LOC|Montluçon]], changement à [[LOC|Bourges]]. Sur le quai, un type l'a reconnu et lui a crié "{{Q speaker="?un type" cue="a crié" ref="desc"|au boulot !}}". Mon patron a levé sa sacoche, comme une preuve. Puis il s'est tourné vers moi. Il avait l'air d'un gamin. "{{Q speaker="Bob" cue="null" ref="none"|J'en avais une autre, sur le cadastre. Tu veux l'entendre ?}}"

Je l'ai entendue. Elle était bonne.
