#apos=typo
SCÈNES
[[MISC|Le Cid]] sans duel : le pari mal compris du [[LOC|Théâtre de la Halle]]

Qu'on se rassure, [[PER|Rodrigue]] a du cœur. Il lui manque l'épée. Au [[LOC|Théâtre de la Halle]], à [[LOC|Carcassonne]], la compagnie [[ORG|Théâtre de la Halle]], la maison et la troupe portant le même nom, joue jusqu'au 30 un [[PER|Corneille]] sans une goutte de sang.

Vendredi, à la première, des spectateurs sont partis. Dix-neuf. Un vieil abonné les a comptés, debout dans l'allée. «~{{Q speaker="?Un vieil abonné" cue="null" ref="none"|J'ai payé pour un comte mort.}}~» Le metteur en scène, [[PER|Simon Delétang-Ruffié]], s'y attendait. Il avait fait imprimer dans le programme une liste de «~{{N|choses que vous ne verrez pas}}~», duel compris.

À la place, deux chaises, un gâteau, une conversation. [[PER|Chimène]] (l'étonnante [[PER|Nawel Kerroumi]], passée par le [[ORG|TNS]]) découpe, [[PER|Rodrigue]] (le très jeune [[PER|Paul-Émile Rose]]) attend sa part. «~{{Q speaker="Nawel Kerroumi" cue="justifie" ref="desc"|Quand on aime quelqu'un dont le père a giflé le vôtre, on commence par manger}}~», justifie la comédienne au bar. Et de rire, la bouche pleine, de sa propre théorie.

L'ancien directeur, [[PER|Hubert Salles]], 83 ans, s'est fâché en public. Il parle d'un texte «~{{Q speaker="Hubert Salles" cue="parle" ref="pronoun"|mangé}}~». Il a le droit : en 1979, il avait donné la pièce avec quarante figurants et un vrai cheval, [[PER|Babylone]], mort sur la [[LOC|N113]] l'été suivant. [[PER:Hubert Salles|Salles]] raconte l'épisode dans «~{{N|[[MISC|Quarante figurants]]}}~», ses mémoires, publiés chez [[ORG|Garae]]. Dans un coin du hall, l'affiche de l'époque proclame «~{{N|Du panache, de l'honneur, et un cheval}}~». Le cheval avait donc déjà son public.

Le soutien vient d'où on ne l'attendait pas. La municipalité a fait savoir qu'elle maintenait la subvention. La [[ORG|DRAC Occitanie]] aussi. «~{{Q speaker="?une élue" cue="dit" ref="desc"|Je n'ai rien compris et je n'ai pas bougé de la soirée}}~», dit une élue, ce qui vaut peut-être toutes les critiques. [[ORG|L'Indépendant]] a mis trois étoiles, [[ORG|Midi Libre]] deux, la troisième étant laissée au lecteur.

On apprend, au dernier acte, que l'épée est dans le gâteau. C'était donc ça. On ne dira pas la suite. «~{{Q speaker="Simon Delétang-Ruffié" cue="demandé" ref="desc"|Ne racontez pas la fève}}~», a demandé le metteur en scène.

En tournée : [[LOC|Narbonne]] ([[LOC|Théâtre + Cinéma]]), les 4 et 5 ; [[LOC|Alès]] ([[LOC|Le Cratère]]), le 12 ; [[LOC|Foix]] ([[LOC|L'Estive]]), le 19.
