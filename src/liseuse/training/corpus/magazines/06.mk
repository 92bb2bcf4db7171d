#apos=typo
LIVRES
La mère, la mer, le fisc

Roman. [[PER|Domitille Achard]] règle ses comptes, au centime près.

Tout commence par un avis de saisie. [[PER|Solange Perdrix]], 78 ans, ancienne mareyeuse au [[LOC:Le Guilvinec|Guilvinec]], doit 41^312 euros à l'État, et sa fille, comptable à [[LOC|Rennes]], découvre en ouvrant les cartons que la vieille a menti toute sa vie. Sur son âge, sur [[LOC|Dakar]], sur le père. [[MISC|La Part du congre]], troisième roman de [[PER|Domitille Achard]], se présente comme un livre de comptes : chaque chapitre porte une somme, chaque somme cache un mort.

L'idée pourrait n'être qu'une idée. [[PER:Domitille Achard|Achard]] en fait une langue, rêche, salée, qui tient de la criée et du rapport d'huissier. «^{{Q speaker="Domitille Achard" cue="lit" ref="none"|Elle vidait les lottes comme on ôte un manteau à un invité}}^», lit-on page 33. Ou ceci, du notaire, Me [[PER|Kerdoncuff]]: «^{{Q speaker="Kerdoncuff" cue="null" ref="name"|Votre mère n'a rien laissé, mais avec beaucoup d'ordre.}}^»

Née à [[LOC|Lorient]] en 1979, l'autrice fut dix ans contrôleuse des impôts. Elle en a gardé le goût des colonnes et le mot «^{{N|redevable}}^». Ses collègues de la [[ORG|DGFiP]] l'ont lue, paraît-il, stylo rouge en main. L'un d'eux lui a écrit qu'il y avait une erreur d'abattement au chapitre XII. «^{{Q speaker="Domitille Achard" cue="null" ref="none"|Il a raison, je l'ai laissée. C'est ma signature.}}^» On lui connaissait [[MISC|Fond de cale]], salué par [[PER|Marie-Hélène Lafon]], et un recueil de nouvelles introuvable. On ignorait qu'elle savait faire rire. Il faut lire la visite du commissaire-priseur, un M. [[PER|Lajoie]], triste à mourir, qui estime le congélateur et pleure sur les soupières.

Faut-il croire son éditrice, [[PER|Sabine Wespieser]], quand elle évoque «^{{Q speaker="Sabine Wespieser" cue="évoque" ref="pronoun"|un livre sur l'argent comme on n'en avait plus}}^» ? On pense à [[PER|Balzac]], c'est vrai, à [[MISC|César Birotteau]] sous la bruine; on pense surtout à [[PER|Annie Ernaux]], que la narratrice cite, chicane, et finit par voler à la [[ORG|Fnac]] de [[LOC|Quimper]]. Un juré du [[MISC|Femina]], sous le sceau du secret, confie l'avoir «^{{Q speaker="?Un juré du Femina" cue="confie" ref="desc"|relu à voix haute, au chien}}^».

Le dernier chiffre du livre est un zéro. On ne dira pas pourquoi.

[[MISC|La Part du congre]], de [[PER|Domitille Achard]], [[ORG|Sabine Wespieser éditeur]], 272 p., 22 €.
