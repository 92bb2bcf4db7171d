#apos=straight
ÉCOLE – Classe unique de [[LOC|Saint-Véran-le-Bas]] : quatorze élèves, six niveaux et un poêle

« {{Q speaker="?un petit" cue="demande" ref="desc"|Maître, ça prend combien d'n, [[PER|Hannibal]] ?}} », demande un petit. Deux, répond sans se retourner une grande de CM2, et l'histoire reprend : [[PER|Hannibal]], les éléphants, le [[LOC|col de la Traversette]] juste au-dessus, peut-être.

[[PER|Mathieu Allemand]] enseigne depuis onze ans dans la classe unique. Il remplace [[PER|Josette Eymard]], quarante rentrées, que tout le monde appelle encore « {{N|Madame}} » et qui, certains jeudis, vient lire [[MISC|Le Petit Nicolas]] au fond de la salle. L'ancienne institutrice n'est pas une nostalgique. « {{Q speaker="Josette Eymard" cue="avertit" ref="pronoun"|Ne me faites pas dire que c'était mieux}} », avertit-elle. « {{Q speaker="Josette Eymard" cue="null" ref="none"|J'ai eu des hivers à dix-sept degrés dans l'encrier.}} »

Ce matin, dictée pour quatre, lecture pour trois, et [[PER|Aya]], cinq ans, qui découpe une lune. Les grands corrigent les moyens. La méthode ne porte pas de nom. L'inspectrice de [[LOC|Briançon]] a écrit « {{Q speaker="?L'inspectrice de Briançon" cue="a écrit" ref="desc"|coopération spontanée}} » dans son rapport, ce qui a beaucoup fait rire [[PER|Nils Brunet]], dix ans. Il a expliqué, lui, que « {{Q speaker="Nils Brunet" cue="a expliqué" ref="pronoun"|sinon le maître meurt}} ».

À la récréation, on compte : quatorze aujourd'hui, onze à la rentrée, parce que les [[PER|Ferreira]] s'en vont. Le père est perchiste, la station de [[LOC|Molines]] ne l'a pas repris. Sous douze, l'[[ORG|académie d'Aix-Marseille]] examine. Le mot fait peur. Une mère, appuyée à la barrière, le mâche avec dégoût : « {{Q speaker="?Une mère" cue="mâche" ref="desc"|Examiner. Comme chez le dentiste.}} » Le directeur académique, joint par téléphone, ne veut pas parler de fermeture, mais d'un « {{Q speaker="?Le directeur académique" cue="parler" ref="desc"|regroupement à étudier}} » avec [[LOC|Château-Queyras]], à quarante minutes l'hiver.

[[PER:Mathieu Allemand|Allemand]] a fait ses calculs. Il a aussi trois enfants, inscrits ici, [[PER|Zoé]], [[PER|Tom]] et [[PER:Aya|Aya]], justement. On lui a reproché de « {{N|gonfler les effectifs}} ». Il sourit mal. « {{Q speaker="Mathieu Allemand" cue="glisse" ref="desc"|Le quatrième est pour juin}} », glisse l'enseignant.

Midi. Le poêle, un [[MISC|Godin]] de 1931, a besoin de deux bûches ; c'est le tour de [[PER:Nils Brunet|Nils]]. Sur la porte, la règle numéro un, en lettres découpées : « {{N|On a le droit de se tromper, pas de se moquer}} ». La règle numéro deux a été mangée par une chèvre.

[[PER|Lætitia Poncet]]
