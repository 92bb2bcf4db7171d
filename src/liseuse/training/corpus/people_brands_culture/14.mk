GRAND ENTRETIEN
[[PER|Sékou Dramé]] : « {{Q speaker="Sékou Dramé" cue="null"|La langue est une valise à double fond}} »

Romancier, lauréat du [[MISC|prix Renaudot]] pour « {{N|[[MISC|Bamako-sur-Seine]]}} », l’auteur publie « {{N|[[MISC|Monsieur Tirailleur]]}} » ([[ORG|Seuil]]). Propos recueillis par [[PER|Apolline Weiss]], à [[LOC|Dakar]].

Pourquoi ce héros, [[PER|Bakary Coulibaly]], revient-il de livre en livre ?

Parce que [[PER:Bakary Coulibaly|Bakary]] ne me lâche pas. Dans le premier, il balayait la [[LOC|gare de Lyon]]. Là, il a cent ans et il raconte [[LOC|Monte Cassino]] à un journaliste de [[ORG|Libération]] qui n’écoute pas.

Vous citez [[PER|Ahmadou Kourouma]], mais aussi [[PER|Georges Perec]].

[[PER:Ahmadou Kourouma|Kourouma]] m’a donné le droit, [[PER:Georges Perec|Perec]] la méthode. Et ma mère les proverbes. À [[LOC|Kita]], on disait : « {{N|L’hyène a beau jeûner, elle ne devient pas chèvre.}} » J’ai mis dix ans à comprendre.

Votre prix a réveillé une polémique...

Oh, [[PER|Jean-Noël Lapalud]], du [[ORG|Figaro magazine]], a écrit que mon français était « {{Q speaker="Jean-Noël Lapalud" cue="écrit"|épicé}} ». Le critique est gourmand, voilà tout. [[PER|Mabanckou]] m’a téléphoné pour rire. L’[[ORG|Académie française]], elle, n’a rien dit.

Vous vivez ici, près de la corniche. Pourquoi pas [[LOC|Paris]] ?

L’hiver ! Et puis [[LOC|Gorée]] est à vingt minutes. J’enseigne à l’[[ORG|université Cheikh-Anta-Diop]], je vais au café de [[PER|Mame Awa]], je regarde jouer le [[ORG|Jaraaf]]. [[PER|Cheikh Anta Diop]] habitait à deux rues. Mon fils s’appelle [[PER|Zinédine]] ; le sien, [[PER|Voltaire]], vend des téléphones.

Le cinéma vous fait signe ?

[[PER|Abderrahmane Sissako]] a lu le livre. [[ORG|Canal+]] aussi, dit-on. S’ils veulent tourner à [[LOC|Ouakam]], qu’ils se dépêchent : on y construit des tours. Le [[MISC|Sommet de la Francophonie]] a tout fait grimper, les loyers comme le poisson.