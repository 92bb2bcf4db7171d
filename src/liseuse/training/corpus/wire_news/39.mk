#apos=typo
[[ORG|Union africaine]] : un plan à 12 milliards pour l'eau, les conflits en toile de fond

[[LOC|ADDIS ABEBA]] – Les chefs d'État de l'[[ORG|Union africaine]] ([[ORG:Union africaine|UA]]) ont adopté dimanche une feuille de route pour l'accès à l'eau, thème officiel d'un sommet dominé en coulisse par les guerres au [[LOC|Soudan]] et dans l'est de la [[LOC|République démocratique du Congo]].

Le document, la «~{{N|[[MISC|Déclaration d'Addis-Abeba sur l'eau]]}}~», chiffre les besoins à 12 milliards de dollars par an. Qui paiera ? «~{{Q speaker="?un conseiller ministériel" cue="ironise" ref="desc"|Les mêmes que d'habitude, c'est-à-dire personne}}~», ironise un conseiller ministériel.

Le président de la [[ORG|Commission de l'UA]], [[PER|Mahmoud Ali Youssouf]], a plaidé pour une taxe de 0,2 % sur les importations, déjà votée en 2016 et appliquée par une vingtaine de pays. Le Djiboutien dit ne pas vouloir d'une organisation qui «~{{Q speaker="Mahmoud Ali Youssouf" cue="dit" ref="desc"|tende la sébile à ses anciens maîtres}}~».

Sur le [[LOC|Soudan]], l'[[ORG|Autorité intergouvernementale pour le développement]] ([[ORG:Autorité intergouvernementale pour le développement|Igad]]) et l'[[ORG|ONU]] proposent une «~{{N|trêve des semailles}}~» de six semaines. Les deux camps ont écouté. Sur la [[LOC:République démocratique du Congo|RDC]], l'[[LOC|Angola]] a rendu compte de sa médiation. «~{{Q speaker="João Lourenço" cue="a admis" ref="name"|J'ai porté des messages, je ne suis pas sûr qu'on les ait ouverts}}~», a admis son président, [[PER|João Lourenço]].

La seule ovation fut pour une invitée. À 81 ans, l'ingénieure sénégalaise [[PER|Ndèye Coumba Thiaw]] a raconté le premier forage de [[LOC|Linguère]], en 1968, et la fête qui suivit. Puis elle a regardé la salle. «~{{Q speaker="Ndèye Coumba Thiaw" cue="null" ref="none"|Ce puits, messieurs, vous l'avez promis neuf fois. Il en faut un dixième, le premier est à sec.}}~» Le secrétaire général de l'[[ORG|ONU]], [[PER|António Guterres]], s'est levé pour applaudir.

Le [[LOC|Burundi]] a pris la présidence tournante. Seuls huit dirigeants sur cinquante-cinq étaient encore là à la photo de clôture. «~{{Q speaker="?on" cue="commentait" ref="pronoun"|C'est le buffet qui a fait le quorum}}~», commentait-on dans les couloirs.
