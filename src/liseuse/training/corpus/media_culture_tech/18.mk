#apos=typo
[[MISC|FASHION WEEK]]

Chez [[ORG|Isabel Lune]], la révolte vient des ourlets

Deux cents chaises d'école, un néon, un seau. Au [[LOC|Garage Amelot]], mardi soir, le décor disait tout de la saison d'[[ORG|Isabel Lune]]~: on avait coupé dans le superflu. La “{{N|sobriété heureuse du vestiaire}}”, concept éprouvé de la maison, a fait sourire [[PER|Jean-Charles de Castelbajac]]. On avait aussi, hélas, coupé dans les invitations, et [[PER|Catherine Deneuve]] est restée dix minutes sous la pluie à parlementer avec un garçon en oreillette.

Passé l'incident, la collection. [[PER|Isabel Lune]], née [[PER:Isabel Lune|Isabel Luna Ortega]] à [[LOC|Valparaíso]], y renverse ses propres codes~: le manteau se porte à l'envers, la doublure dehors, les fils pendants. Trente-deux passages, pas un bouton. “{{Q speaker="Isabel Lune" cue="a expliqué" ref="desc"|J'ai voulu montrer le travail, et cacher la femme qui l'a fait, parce qu'elle déteste qu'on la regarde}}”, a expliqué la créatrice en coulisses. Cette femme, c'est [[PER|Josiane Pruvost]], première d'atelier, que la maison a arrachée à sa retraite. Elle n'était pas dans la salle. “{{Q speaker="Josiane Pruvost" cue="dira" ref="pronoun"|J'avais mon feuilleton}}”, nous dira-t-elle le lendemain.

On retiendra une robe en papier de soie, “{{N|la [[MISC|Calque]]}}”, comme l'ont aussitôt surnommée les petites mains, et le retour du bas de pantalon inégal, cette manie de 1994. [[PER|Suzy Menkes]] avait alors écrit du bien de ce que [[ORG|Madame Figaro]] qualifiait, lui, de “{{Q speaker="Madame Figaro" cue="qualifiait" ref="name"|mode de convalescents}}”. Trente ans après, le mot est imprimé sur un tee-shirt à 290 euros. Justice poétique.

Au même moment, dans le [[LOC|Marais]], [[ORG|adieu.]] (le point est dans le nom) présentait ses souliers sur des tapis de course. Il y eut une cheville foulée et une bonne blague. “{{Q speaker="?un acheteur coréen" cue="a soufflé" ref="desc"|Enfin une marque qui avance}}”, a soufflé un acheteur coréen à [[PER|Rick Owens]], venu soutenir le duo. L'Américain a gardé ses lunettes. [[ORG|Rouje]] organisait un goûter~; [[ORG|Sézane]] également~; les deux avaient choisi le même pâtissier.

Les affaires, pendant ce temps. [[ORG|Kering]] n'a toujours pas dit s'il entrait au capital d'[[ORG|Isabel Lune]], dont le chiffre d'affaires (11 millions d'euros) fait rêver surtout par sa marge. Un proche du dossier tempère~: il y voit “{{Q speaker="?Un proche du dossier" cue="voit" ref="pronoun"|un flirt, pas des fiançailles}}”. L'intéressée, elle, laisse dire. Interrogée sur le montant, la styliste a montré le seau. Il servait, en réalité, à recueillir une fuite.

En fin de soirée, une ouvrière a tout de même saisi le micro pour remercier l'absente. “{{Q speaker="?une ouvrière" cue="null" ref="none"|Elle nous a appris à faire des points que personne ne verra jamais. Ce soir, vous les avez vus. Elle va être furieuse.}}” C'était le plus bel hommage.

[[PER|Apolline Sicard]]
