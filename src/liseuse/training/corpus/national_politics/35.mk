#apos=typo
TRIBUNE
«~{{N|Rendez-nous nos percepteurs}}~»

par [[PER|Solange Ménétrier]], maire de [[LOC|Chaudes-Combes]] ([[LOC|Haute-Loire]])

Je n'ai jamais aimé payer mes impôts. Mais j'aimais bien l'homme à qui je les portais. Il s'appelait M. [[PER|Jourde]], il avait un bureau à [[LOC|Saugues]], une plante grasse et une horloge. En 2022, l'horloge est partie à [[LOC|Langeac]], puis l'homme à la retraite.

Depuis, mes administrés vont à la [[ORG|maison France services]]. On y rend bien service, je ne dis pas le contraire. [[PER|Coralie]], qui y tient l'accueil, est une sainte. Seulement, pour un acte de notoriété, il lui faut un code, et le code arrive par SMS, et l'antenne d'[[ORG|Orange]] est en panne depuis le 11 novembre. «~{{Q speaker="Coralie" cue="soupire" ref="pronoun"|Je fais des miracles, mais pas les mardis}}~», soupire-t-elle.

On me répond «~{{Q speaker="?On" cue="répond" ref="pronoun"|dématérialisation}}~». Le mot a sept syllabes, la ligne n'a plus de tonalité. L'an passé, j'ai interrogé le directeur départemental, qui a eu la courtoisie de m'écrire. Il parlait d'une offre «~{{Q speaker="?le directeur départemental" cue="parlait" ref="pronoun"|plus resserrée et donc plus proche}}~». J'ai relu trois fois. Mon mari, qui a été couvreur, prétend que c'est une erreur de géométrie.

Je ne suis d'aucun parti. J'ai voté [[PER|Chaban]] une fois, [[PER|Mitterrand]] deux. Au conseil, nous sommes onze, dont un chasseur, une institutrice, [[PER|Mourad]] le boulanger. Quand il a fallu baptiser notre salle, ils ont tous dit [[LOC|salle Jourde]].

La [[ORG|commission Woerth]] sur la décentralisation nous a reçus. [[PER|Éric Woerth]] a écouté poliment. À la sortie, un de ses collaborateurs m'a tendu une carte, et il m'a glissé, en me tenant la porte : «~{{Q speaker="?un de ses collaborateurs" cue="glissé" ref="pronoun"|Madame, chez nous aussi, ils ont fermé.}}~» Il venait de l'[[LOC|Allier]].

Alors je propose ceci. Que l'on garde un percepteur pour trois cantons, avec une voiture, une [[MISC|Dacia]], rien de luxueux. Nous paierons l'essence. Que l'on arrête surtout de nous parler de «~{{N|proximité}}~» comme on parle à un malade. La proximité, c'est quand on sonne et que quelqu'un vient.

La [[ORG|Cour des comptes]] dira ce que cela coûte. Ce que coûte l'absence, elle ne l'a pas encore chiffré. Moi, je l'ai vu : un vieux voisin, [[PER|Fernand Alibert]], qui tapait à la vitre d'un bureau vide. «~{{Q speaker="Fernand Alibert" cue="null" ref="none"|Il va bien finir par rentrer.}}~»
