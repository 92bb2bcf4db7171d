#apos=typo
AU [[ORG|TRIBUNAL DE SOISSONS]]
Trois affaires, un mercredi

Le radar et le jumeau

[[PER|Damien Wattiez]] n'a jamais roulé à 171~km/h sur la [[LOC|RN2]]. Il le dit, il le redit, et il ajoute, pour qu'on comprenne : «~{{Q speaker="Damien Wattiez" cue="ajoute" ref="pronoun"|J'ai un frère.}}~» Le frère est au fond de la salle. Même visage, même blouson. Il se lève et désigne l'autre. La présidente, [[PER|Hélène Szymanski]], consulte la photo floue, ôte ses lunettes, les remet. «~{{Q speaker="Hélène Szymanski" cue="null" ref="none"|Messieurs, l'un de vous deux ment, et il le fait très bien.}}~» Relaxe au bénéfice du doute. À la sortie, l'un des deux a chuchoté «~{{Q speaker="?l’un des deux" cue="chuchoté" ref="desc"|tu me dois un resto}}~». Lequel ? Mystère.

Chez [[ORG|Babou]], 41 paires

Elle avait tout rendu. [[PER|Mireille D.]], 59 ans, ancienne caissière, chapardait des chaussons pour enfants qu'elle déposait devant la maternelle. Pas pour les vendre : «~{{Q speaker="Mireille D." cue="explique" ref="pronoun"|Ils ont froid aux pieds, explique-t-elle. On les voit, en face, par la fenêtre.}}~» L'enseigne, représentée par Me [[PER|Okoye]], ne réclame qu'un euro. La procureure, [[PER|Inès Vandeputte]], sèche, parle d'une «~{{Q speaker="Inès Vandeputte" cue="parle" ref="name"|générosité aux frais d'autrui}}~». La prévenue acquiesce. Le parquet propose un stage de citoyenneté, le tribunal suit. L'[[ORG|école Les Marronniers]] a écrit une lettre de soutien, cotée «~{{N|pièce 14}}~» et décorée de gommettes.

L'échelle de trop

Depuis 2017, les consorts [[PER|Château]] et M. [[PER|Vigne]] se disputent un mur à [[LOC|Vic-sur-Aisne]]. Le second a scié, de nuit, l'échelle du premier. «~{{Q speaker="Vigne" cue="clame" ref="desc"|Elle dépassait chez moi de trente centimètres. J'ai scié trente centimètres}}~», clame le retraité à la barre. On a mesuré : quarante-deux. L'expert, [[PER|Ludger Hoffmann]], géomètre à [[LOC|Laon]], l'atteste. Dans leurs plaintes, les parties s'étaient traitées de noms que le [[MISC|Littré]] ignore. Une voisine, citée comme témoin, a été interrogée sur le caractère des deux hommes. «~{{Q speaker="?Une voisine" cue="null" ref="none"|Avant le mur, ils allaient aux champignons ensemble.}}~» Médiation ordonnée. Me [[PER|Sylvère Brisset]] a plaidé onze minutes ; Me [[PER|Lola Perrin-Kaboré]], trois. Il a perdu.

Prochaine audience : le 21. Sept dossiers, dont celui de l'ancien président de l'[[ORG|AS Fère-en-Tardenois]].

[[PER|Grégoire Talma]] ([[ORG|L'Union]])
