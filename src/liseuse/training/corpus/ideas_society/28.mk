#apos=typo
GRAND ENTRETIEN

«^{{Q speaker="Hippolyte Zongo" cue="null" ref="none"|Le juge des enfants est le dernier médecin de campagne}}^»

Trente-quatre ans de cabinet, de [[LOC|Bobigny]] à [[LOC|Cayenne]] en passant par [[LOC|Charleville]]. [[PER|Hippolyte Zongo]] quitte la magistrature avec un livre, sans décoration et sans aigreur. Il nous reçoit à [[LOC|Givet]], dans la maison de l'éclusier.

[[ORG|Ardenne, la revue]]. – Vous souvenez-vous de votre premier dossier~?

[[PER|Hippolyte Zongo]]. – {{O speaker="Hippolyte Zongo"|Deux frères. Je les appelle [[PER|Castor]] et [[PER|Pollux]]. L'éducatrice du foyer, [[PER|Arlette Blin]], m'avait soufflé dans le couloir~: «^{{Q speaker="Arlette Blin" cue="avait soufflé" ref="desc"|Ne les séparez pas, ils partagent une seule paire de gants.}}^» Je les ai séparés. On n'avait qu'une place. C'est ma première décision et c'est une faute.}}

Vous l'écrivez, d'ailleurs.

{{O speaker="Hippolyte Zongo"|Il le fallait. Un collègue m'a traité de «^{{Q speaker="?Un collègue" cue="a traité" ref="desc"|flagellant}}^». Peut-être. [[PER|Jean-Pierre Rosenczveig]], que j'ai eu comme président, disait qu'il faut savoir relire ses jugements comme des lettres d'amour, avec effarement.}}

L'[[ORG|Aide sociale à l'enfance]] est-elle réparable~?

{{O speaker="Hippolyte Zongo"|Ma fille me demande cela. La réponse honnête~: je ne sais pas. À [[LOC|Revin]], une maison d'enfants, [[ORG|Le Nid de pie]], tourne avec sept éducateurs au lieu de quinze. J'y suis allé en mai. Une petite m'a pris la main~: «^{{Q speaker="?Une petite" cue="null" ref="none"|Vous êtes l'inspecteur ou le papa de quelqu'un~?}}^» J'ai dit que j'étais le juge. «^{{Q speaker="?Une petite" cue="null" ref="none"|Ah.}}^» C'est le «^{{N|ah}}^» le plus triste de ma carrière.}}

DANS SON OMBRE
[[PER|Nadège Collard]], greffière

«^{{Q speaker="Nadège Collard" cue="prévient" ref="pronoun"|Je n'ai rien à dire sur lui, j'ai tout écrit}}^», prévient-elle. Vingt ans à sa gauche. La fonctionnaire, 57 ans, née à [[LOC|Fumay]], fille d'ardoisier, a gardé tous ses stylos vides dans un bocal, «^{{Q speaker="Nadège Collard" cue="null" ref="none"|mille quatre cents et quelques}}^». D'elle, le magistrat dit qu'elle seule savait faire taire un avocat~: elle s'arrêtait de taper.

[[PER|Castor]], ou ce qu'il est devenu

Chauffeur chez [[ORG|Blablalines]], père de trois enfants. A lu le livre en deux nuits. A écrit à l'auteur une carte postale, une vue des [[LOC|Dames de Meuse]]~: «^{{Q speaker="Castor" cue="a écrit" ref="pronoun"|Vous étiez jeune aussi.}}^»

[[MISC|Une seule paire de gants]], d'[[PER|Hippolyte Zongo]], [[ORG|Terres de l'Ouest]], 224 p., 19 €.
