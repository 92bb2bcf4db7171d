#apos=typo
SÉRIE. Showrunneuse de «~{{N|[[MISC|Quai numéro 6]]}}~», [[PER|Salomé Ferrand-Ivanov]] a passé un an avec les contrôleurs de la [[ORG|SNCF]]

Elle arrive en retard, d'un train supprimé. Elle jure que non, ce n'est pas de la promotion. À 41 ans, l'ancienne scénariste d'[[MISC|Engrenages]] signe pour [[ORG|Canal+]] huit épisodes tournés à bord du [[LOC|Paris]]-[[LOC|Clermont-Ferrand]], la ligne la plus redoutée du pays.

Comment vous est venue cette idée ?
{{O speaker="Salomé Ferrand-Ivanov"|D'une panne, en janvier 2021, à hauteur de [[LOC|Cosne-sur-Loire]]. Six heures. Au bout de deux, un contrôleur a posé sa casquette et il a fait l'inventaire des sandwichs. Il s'appelait [[PER|Franck Delorme]], j'ai son numéro. Il m'a dit : «~{{Q speaker="Franck Delorme" cue="dit" ref="pronoun"|Ici, je suis le maire.}}~» Voilà, j'avais le pilote.}}

Vos personnages ne parlent pas comme à la télévision…
{{O speaker="Salomé Ferrand-Ivanov"|J'ai beaucoup noté. Les agents disent d'un voyageur sans titre qu'il est «~{{N|en promenade}}~». Un chef de bord de [[LOC|Nevers]] répétait «~{{Q speaker="?Un chef de bord de Nevers" cue="répétait" ref="desc"|on n'est pas en retard, on est en poésie}}~». Je n'aurais pas osé l'inventer. [[PER|Laure Calamy]], qui joue [[PER|Nadège]], l'a volé au montage.}}

La direction a-t-elle lu les scripts ?
{{O speaker="Salomé Ferrand-Ivanov"|Oui, et elle a demandé un changement. Un seul. Que le train arrive, au huitième. J'ai dit que je verrais.}}

Certains syndicats vous reprochent d'embellir.
{{O speaker="Salomé Ferrand-Ivanov"|[[ORG|SUD-Rail]] a trouvé le premier épisode «~{{Q speaker="SUD-Rail" cue="trouvé" ref="name"|sucré}}~», c'est leur droit. La [[ORG|CFDT]] m'a envoyé des madeleines. Je ne fais pas un documentaire. [[PER|Raymond Depardon]] l'a fait, et mieux, avec des gens qui ne jouaient pas.}}

Il y aura une suite ?
{{O speaker="Salomé Ferrand-Ivanov"|[[PER|Fabrice de la Patellière]], qui dirige la fiction, attend les chiffres. Moi, les horaires.}}

À la fin de l'entretien, son téléphone vibre : le 17 h 57 a cinquante minutes de retard. Elle le montre, hilare. «~{{Q speaker="Salomé Ferrand-Ivanov" cue="commente" ref="pronoun"|Saison 2}}~», commente-t-elle.
Propos recueillis par [[PER|Jules Amiot]]
