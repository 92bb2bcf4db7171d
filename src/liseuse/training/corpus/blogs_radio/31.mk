#apos=typo
LA PHRASE EST-ELLE DE…

[[PER:Albert Camus|CAMUS]] n'a jamais parlé de pingouins, ni de solitude à ce propos

Elle orne des mugs, un mur de crèche à [[LOC|Vénissieux]] et, depuis dimanche, le discours du président du [[ORG|Modem]] du [[LOC|Rhône]]~: «~{{N|On ne se réchauffe pas seul.}}~» Signé, croit-on, [[PER|Albert Camus]]. Le lecteur qui nous a saisis, M. [[PER|Kacem Rolland]], avait un doute. Il écrit que cela sonnait à ses oreilles «~{{Q speaker="Kacem Rolland" cue="écrit" ref="pronoun"|trop court pour [[PER:Albert Camus|Camus]], trop long pour un pingouin}}~».

Il a raison. Nous avons interrogé la base numérisée de l'œuvre~: ni dans [[MISC|Noces]], ni dans [[MISC|La Peste]], ni dans les éditoriaux de [[ORG|Combat]]. Rien non plus dans la correspondance avec [[PER|Maria Casarès]]. À [[LOC|Lourmarin]], où il est enterré, une bénévole de l'association qui garde sa mémoire soupire au téléphone~: «~{{Q speaker="?une bénévole" cue="soupire" ref="desc"|On nous en envoie deux par semaine. Le mois dernier, il parlait du management.}}~»

La piste mène ailleurs. La plus ancienne trace remonte à un billet du 3~mai 2011, sur un blog de tricot, [[ORG|Mailles et merveilles]], tenu depuis [[LOC|Bourg-en-Bresse]] par [[PER|Josiane Perret]]. L'ancienne institutrice a aujourd'hui 77~ans et la phrase, elle s'en souvient très bien, puisqu'elle est d'elle. «~{{Q speaker="Josiane Perret" cue="null" ref="none"|C'était sous la photo d'un plaid.}}~» Qui a rajouté l'écrivain~? Elle l'ignore, et cela ne la vexe pas. «~{{Q speaker="Josiane Perret" cue="conclut" ref="desc"|Une fois, dans une salle d'attente, je l'ai lue sur l'affiche d'une mutuelle}}~», conclut la septuagénaire. «~{{Q speaker="Josiane Perret" cue="null" ref="none"|J'ai dit à la secrétaire que c'était de moi. Elle m'a souri comme on sourit aux fous.}}~»

Les spécialistes ne s'étonnent plus. Pour [[PER|Agnès Spiquel]], qui a beaucoup travaillé sur l'auteur de [[MISC|L'Étranger]], la notoriété agit comme un aimant~; [[PER|Oscar Wilde]], [[PER|Einstein]] et [[PER|Churchill]] en savent quelque chose. Au [[ORG|Modem]], on a modifié le texte du discours sur le site. L'orateur, contacté, l'a pris de bonne grâce~: il nous prie d'écrire qu'il doit «~{{Q speaker="?L’orateur" cue="prie d’écrire" ref="desc"|un bouquet à cette dame}}~». Elle préfère la laine.

Verdict~: attribution FAUSSE. [[PER|S. Vogel]] ([[ORG|Le Progrès de l'Ain]])
