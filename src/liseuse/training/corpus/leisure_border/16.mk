#apos=typo
Vu d'ici, par [[PER|Solange Tremblay-Okafor]]

Le dépanneur de [[LOC|Port-Cartier]] ne vend plus de vers

J'ai appris la nouvelle en faisant le plein. Plus de vers au frigo, entre le lait et la bière. [[PER|Ti-Jean Vollant]], le patron d'[[ORG|Appâts du Golfe]], a soixante et onze ans et mal aux genoux. Il ne les ramasse plus. Il m'a regardée comme si j'étais responsable. «~{{Q speaker="Ti-Jean Vollant" cue="null" ref="none"|C'est vous autres, avec votre pêche à la tablette.}}~»

Il n'a pas tort. Au [[LOC|lac Walker]], l'été passé, j'ai croisé plus de sonars que de cannes. On pêche aujourd'hui en regardant un écran de douze pouces, où la truite apparaît en orange. Mon beau-frère appelle ça «~{{N|jouer au [[MISC|Nintendo]]}}~». Il en possède deux. Sur les réseaux, le compte [[ORG|Mordus 418]] publie des vidéos où un gars de [[LOC|Sept-Îles]], casquette à l'envers, crie «~{{Q speaker="?un gars de Sept-Îles" cue="crie" ref="desc"|check ben ça}}~» à chaque prise. Soixante mille abonnés. C'est trois fois la ville.

La [[ORG|Fédération québécoise des chasseurs et pêcheurs]] se garde de trancher. Elle rappelle, dans son [[MISC|Guide du pêcheur responsable]], que la limite de prises n'a pas changé. Une biologiste de l'[[ORG|Université du Québec à Rimouski]] m'a envoyé des courbes. J'ai compris qu'elles descendaient. [[PER|Line Caron]], porte-parole du ministère, juge la ressource «~{{Q speaker="Line Caron" cue="juge" ref="name"|globalement stable}}~». Globalement, moi aussi.

Remarquez, personne ne s'ennuie du ver. Ça gigote, ça pue, ça fait crier les enfants. [[PER|Alexis-le-Trotteur]] lui-même, s'il revenait, prendrait un leurre à 29,95~$. Mais je repense à mon père, sur le quai de [[LOC|Godbout]], qui m'apprenait à les enfiler. «~{{Q speaker="?mon père" cue="disait" ref="pronoun"|Excuse-toi avant}}~», disait-il. Je m'excusais. On a mangé bien des poissons polis.

Vendredi, je suis retournée voir [[PER:Ti-Jean Vollant|Ti-Jean]]. Il avait enlevé la pancarte «~{{N|Vers frais, servez-vous, refermez la porte}}~». À la place, une petite annonce de la [[ORG|Pourvoirie du Six]], qui cherche un homme à tout faire. «~{{Q speaker="Ti-Jean Vollant" cue="grommelé" ref="pronoun"|Ils veulent que je montre aux touristes comment c'était, a-t-il grommelé. Vingt piasses de l'heure pour être vieux.}}~» Va-t-il y aller~? Il a levé l'épaule qui ne lui fait pas mal.

J'ai acheté des chips. Une dame derrière moi demandait des vers. Personne n'a ri.

[[ORG|Le Nord-Côtier]]
