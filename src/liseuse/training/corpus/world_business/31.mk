#apos=straight
STREAMING : LES PETITS LABELS FONT LEURS COMPTES

[[PER|Djibril Ancelin]] a imprimé le relevé, agrafé les trente pages, surligné le total. Pour 1,4 million d'écoutes au troisième trimestre, son label, [[ORG|Fugue en sol]], a touché 3 918 euros. "{{Q speaker="Djibril Ancelin" cue="dit" ref="pronoun"|Le surligneur est compté à part}}", dit-il.

Nous sommes à [[LOC|Rennes]], pendant les [[MISC|Trans Musicales]], dans l'arrière-salle du bar [[ORG|Le Penny Lane]]. Une quinzaine de producteurs indépendants y tiennent réunion. Ordre du jour : le nouveau mode de rémunération de [[ORG|Deezer]], dit "{{N|centré sur l'artiste}}", et celui, tout différent, que [[ORG|Spotify]] applique depuis 2024, sans un centime sous les mille écoutes annuelles.

"{{Q speaker="?une programmatrice" cue="demande" ref="desc"|Mille, c'est qui ?}}" demande une programmatrice. C'est la moitié du catalogue de son voisin.

[[PER|Wen]], elle, est du bon côté du seuil. La chanteuse de [[LOC|Saint-Pierre-des-Corps]] (un prénom, pas de photo, deux disques d'or) a quitté [[ORG|Universal]] l'an dernier pour s'autoproduire. Elle s'est levée au fond, tout le monde s'est retourné. "{{Q speaker="Wen" cue="null" ref="none"|J'ai un conseil et il est nul : faites des titres courts. J'ai enlevé le pont d'une chanson, elle rapporte le double. J'aimais bien ce pont.}}"

Silence. Quelqu'un tousse.

Le [[ORG|Centre national de la musique]] a envoyé un observateur, qui prend des notes et reconnaît que l'aide sélective ne compense pas. Le fonctionnaire n'a pas de solution ; il a une étude, "{{N|[[MISC|Qui gagne quoi ?]]}}", à paraître au printemps. Sur le fléau des morceaux fabriqués par des machines, il avance un chiffre communiqué par [[ORG|Deezer]] : 50 000 dépôts par jour, un tiers du total. La plateforme les étiquette. "{{Q speaker="?un éditeur nantais" cue="râle" ref="desc"|Ils étiquettent la crue}}", râle un éditeur nantais.

La [[ORG|Sacem]], dirigée par [[PER|Cécile Rap-Veber]], a porté plainte en [[LOC|Allemagne]] avec son homologue, la [[ORG|Gema]], contre [[ORG|Suno]]. On attend. Chez [[ORG|Because]], chez [[ORG|Wagram]], les juristes sont plus nombreux que les attachés de presse, plaisante-t-on, et ce n'est presque plus une plaisanterie.

Vers minuit, [[PER:Djibril Ancelin|Ancelin]] replie ses feuilles. Ce fils de disquaire vend désormais des cassettes, à cent exemplaires, numérotées. Cela s'appelle dans le métier un "{{N|produit de conviction}}". Il en a écoulé quarante ce soir, soit, calcule-t-il, "{{Q speaker="Djibril Ancelin" cue="calcule-t-il" ref="pronoun"|deux cent mille écoutes}}". La prochaine sera consacrée à un chœur de femmes de [[LOC|Quimperlé]], le [[ORG|Chœur Ébréché]]. Aucune ne sait ce qu'est un pont.

[[PER|Lucas Tréhin]]
