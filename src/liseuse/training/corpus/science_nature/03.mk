#apos=straight
Neurosciences. Pourquoi le cerveau aime tant se tromper de visage

Vous saluez un inconnu dans le métro. Gêne, sourire, excuses. Ce petit naufrage porte un nom savant, la paramnésie de familiarité, et un nom de couloir : au laboratoire [[ORG|Cogitamus]], à [[LOC|Bron]], on dit « {{N|faire un [[PER|Gérard]]}} », en hommage à un technicien qui reconnaissait tout le monde.

L'équipe de [[PER|Priya Ramanujam-Colin]] vient d'y consacrer une étude dans [[ORG|Current Biology]]. Soixante-deux volontaires, des électrodes, et neuf cents portraits dont la moitié fabriqués par ordinateur. Résultat : le gyrus fusiforme s'allume 80 millisecondes avant que l'on sache de qui il s'agit. Une éternité. « {{Q speaker="Priya Ramanujam-Colin" cue="résume" ref="desc"|Le cerveau dit oui, puis il cherche la question}} », résume la neurologue.

Ce que le grand public appelle « {{N|mémoire photographique}} » n'existe donc pas davantage, insiste-t-elle, que le « {{N|sixième sens}} » des magazines de salle d'attente. Son collègue genevois [[PER|Jean-Rodolphe Piccard]], du [[ORG|Campus Biotech]], se montre plus réservé. À ses yeux l'échantillon est « {{Q speaker="Jean-Rodolphe Piccard" cue="À ses yeux" ref="pronoun"|maigre, et beaucoup trop étudiant}} ». On y compte, il est vrai, cinquante inscrits en licence à [[ORG|Lyon 1]].

Un ancien doctorant du groupe, parti dans le privé, va plus loin :
"{{Q speaker="?Un ancien doctorant du groupe" cue="null" ref="desc"|On a refait l'analyse chez nous un dimanche. L'effet tient, mais il fond de moitié.}}"

Interrogée sur ce point, [[PER:Priya Ramanujam-Colin|Ramanujam-Colin]] ne se démonte pas. "{{Q speaker="Priya Ramanujam-Colin" cue="null" ref="none"|Qu'il publie. Les données sont en ligne, elles l'étaient avant l'article.}}"

Reste l'usage. [[ORG|Dassault Systèmes]], qui cofinance la chaire avec l'[[ORG|Inserm]] et la [[ORG|Fondation pour l'audition]], rêve d'un test de dépistage. L'association [[ORG|Visages perdus]], où se retrouvent quelque 400 prosopagnosiques, s'inquiète d'un "{{N|permis de reconnaître}}", mot lâché en plaisantant lors d'un colloque à [[LOC|Lille]] et devenu, sur [[ORG|Reddit]], une affaire. Sa présidente, [[PER|Monique Blanc]], 71 ans, n'a jamais su distinguer ses deux fils. Elle les fait parler. « {{Q speaker="Monique Blanc" cue="confie" ref="desc"|La voix, ça ne ment pas, confie la retraitée. Ou alors pas longtemps.}} »

Blanc comme neige, le laboratoire ? Le comité d'éthique des [[ORG|Hospices civils de Lyon]] rendra son avis en juin.

[[PER|Gaspard Thiéblemont]]
