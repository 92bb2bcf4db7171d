#apos=typo
CONSOMMATION. L'entretien
[[PER|Hakim Berrada]] : «~{{Q speaker="Hakim Berrada" cue="null" ref="name"|Un compteur ne se trompe presque jamais, une facture souvent}}~»
Médiateur bénévole à [[LOC|Vierzon]], ancien releveur chez [[ORG|EDF]], il reçoit deux fois par mois à l'[[LOC|espace Maurice-Caron]]. Ses conseils avant l'hiver.

Vous avez traité combien de dossiers cette année ?
{{O speaker="Hakim Berrada"|Cent douze, dont soixante sur l'énergie. C'est moins qu'en 2023, quand [[ORG|Ohm Énergie]] et les autres changeaient de prix comme de chemise. Ce qui monte, c'est l'eau. Les gens découvrent une fuite au bout de deux ans.}}

Que peut-on faire dans ce cas ?
{{O speaker="Hakim Berrada"|Invoquer la [[MISC|loi Warsmann]]. Si la fuite est après compteur, sur une canalisation, et que vous la faites réparer sous un mois, la facture est plafonnée. Le fournisseur doit vous prévenir. Il oublie. Le mois dernier, une dame de [[LOC|Mehun]] m'apporte une note de 3^100 euros. Au téléphone, le conseiller lui avait dit «~{{Q speaker="?le conseiller" cue="dit" ref="desc"|fallait pas arroser}}~». Elle habite au quatrième étage.}}

Et elle a été remboursée ?
{{O speaker="Hakim Berrada"|En onze jours. J'ai écrit à [[ORG|Véolia]], copie au [[ORG|médiateur de l'eau]]. La réponse tenait en une ligne : «~{{Q speaker="Véolia" cue="null" ref="desc"|Nous procédons à la régularisation.}}~» Pas d'excuses, mais un virement.}}

Les offres dites «~{{N|vertes}}~», on peut s'y fier ?
{{O speaker="Hakim Berrada"|Regardez le label [[MISC|VertVolt]], de l'[[ORG|Ademe]]. Sans lui, c'est du papier. [[ORG|Enercoop]] l'a, [[ORG|Plüm]] l'a, d'autres non. Et comparez sur le site du [[ORG|Médiateur national de l'énergie]], pas sur ceux qui vous rappellent dans la minute.}}

On vous surnomme [[PER:Hakim Berrada|Colombo]]. Cela vous agace ?
{{O speaker="Hakim Berrada"|C'est le maire, [[PER|Corinne Ollivier]] pardon, la maire, qui a commencé. J'ai un vieil imper. Ma femme [[PER|Sylvie]], elle, trouve que je ressemble surtout à la facture : long et incompréhensible.}}

Un dernier conseil ?
{{O speaker="Hakim Berrada"|Photographiez votre compteur le 1er de chaque mois. Mon père, à [[LOC|Oujda]], notait tout sur le mur de la cuisine, au crayon. Il disait : «~{{Q speaker="?Mon père" cue="disait" ref="pronoun"|Ce qui est écrit n'a pas besoin de crier.}}~»}}

Propos recueillis par [[PER|Édith Monnier]]
Permanence les 1er et 3e jeudis, [[LOC|rue de la Gaucherie]]. Gratuit.
