#apos=typo
[[ORG|Radio Bartas]] – [[MISC|Le 18/19]], lundi 3 février. Script.

[Jingle]

[[PER:Léonie Causse|LÉONIE CAUSSE]]~: {{O speaker="Léonie Causse"|Bonsoir, il est 18~heures. À [[LOC|Millau]] la fromagerie [[ORG|Papillote]] placée en redressement, les salariés apprennent la nouvelle sur le parking. [[ORG|Rodez]] s'offre [[ORG|Laval]] et sort de la zone rouge. Et puis un âne dans un distributeur de billets, c'est la vidéo du jour, on ne vous dira pas que c'est faux tout de suite.}}

[[PER:Léonie Causse|LÉONIE CAUSSE]]~: {{O speaker="Léonie Causse"|[[ORG|Papillote]], donc. Cent vingt salariés. [[PER|Gaspard Nieto]], vous étiez devant la grille.}}

[[PER:Gaspard Nieto|GASPARD NIETO]]~: {{O speaker="Gaspard Nieto"|Oui [[PER:Léonie Causse|Léonie]], et il faisait moins deux. Le directeur est sorti en polaire, il a lu une feuille. Retournement de marché, tensions sur le lait, «~{{Q speaker="?Le directeur" cue="a lu" ref="pronoun"|une trajectoire à reconstruire ensemble}}~». Le mot «~{{N|licenciement}}~» n'a pas été prononcé. Ce qui, d'après [[PER|Djamila Ferrand]], de la [[ORG|CFDT]], ne rassure personne. La déléguée compte les lettres : «~{{Q speaker="Djamila Ferrand" cue="compte" ref="desc"|Redressement, licenciement : douze lettres chacun. On n’y gagne rien.}}~»}}

[Son : klaxons]

{{O speaker="Gaspard Nieto"|Derrière moi, une banderole, on peut y lire «~{{N|Le roquefort n'est pas à vendre, nous non plus}}~». Une emballeuse m'a pris par la manche. Elle ne veut pas donner son nom, elle a un crédit. Je vous la cite de mémoire~: «~{{Q speaker="?Une emballeuse" cue="cite" ref="pronoun"|On emballe de la [[ORG|Papillote]] depuis trente ans, et c'est nous qu'on plie.}}~»}}

[[PER:Léonie Causse|LÉONIE CAUSSE]]~: {{O speaker="Léonie Causse"|Et la [[ORG|préfecture de l'Aveyron]]~?}}

[[PER:Gaspard Nieto|GASPARD NIETO]]~: {{O speaker="Gaspard Nieto"|Elle se dit «~{{Q speaker="préfecture de l’Aveyron" cue="se dit" ref="pronoun"|pleinement mobilisée}}~». Deux conseillères de [[ORG|France Travail]] seront jeudi à la salle des fêtes.}}

[[PER:Léonie Causse|LÉONIE CAUSSE]]~: {{O speaker="Léonie Causse"|Football. Le [[ORG:Rodez|Raf]] bat [[ORG|Laval]] 2-1, doublé de [[PER|Abdoulaye Hadj-Rieu]]. C'est leur troisième succès au [[LOC|stade Paul-Lignon]]. L'entraîneur, [[PER|Didier Santini]], avait prévenu qu'on ne l'entendrait pas «~{{Q speaker="Didier Santini" cue="avait prévenu" ref="name"|chanter avant mai}}~».}}

{{O speaker="Léonie Causse"|L'âne, enfin. Il s'appelle [[PER|Robert]], il vit à [[LOC|Nant]], et il n'est jamais entré dans une agence du [[ORG|Crédit agricole]]. La vidéo a été fabriquée par une étudiante de [[LOC|Montpellier]], qui s'étonne du bruit. «~{{Q speaker="?une étudiante de Montpellier" cue="null" ref="none"|J'avais mis cinq pattes exprès.}}~» On n'avait pas compté.}}

{{O speaker="Léonie Causse"|À suivre, la météo de [[PER|Roselyne Vieillescazes]], puis «~{{N|[[MISC|Paroles d'Aubrac]]}}~», avec un vacher. Restez là.}}

Présentation~: [[PER|Léonie Causse]]. Reportage~: [[PER|Gaspard Nieto]]. Technique~: [[PER|Kaïs B.]]
