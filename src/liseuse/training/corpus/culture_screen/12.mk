#apos=typo
Exposition. [[PER|Berthe Weill]] n'était pas la seule : à [[LOC|Roubaix]], trois marchandes sortent de l'ombre

Elles vendaient des tableaux, elles en perdaient, elles en cachaient sous les lits. Elles signaient d'une initiale pour que les clients croient écrire à un monsieur. Avec «~{{N|[[MISC|Madame C. vous attend]]}}~», le musée [[ORG|La Piscine]] rend leur nom à trois galeristes du siècle dernier : [[PER|Colette Weil-Allard]], [[PER|Jeanne Bucher]] et [[PER|Zofia Lubomirska]].

Le parcours commence par une porte. La vraie, celle du [[LOC|3, rue du Cherche-Midi]], retrouvée chez un brocanteur de [[LOC|Tourcoing]] avec sa boîte aux lettres et trente lettres dedans. «~{{Q speaker="Hélène Duquesnoy" cue="confie" ref="desc"|J'ai pleuré, puis j'ai cherché des gants}}~», confie la commissaire, [[PER|Hélène Duquesnoy]]. Parmi les enveloppes, une facture de [[PER|Kees van Dongen]] jamais réglée, et un mot de [[PER|Suzanne Valadon]] : «~{{Q speaker="Suzanne Valadon" cue="null" ref="name"|Rendez-moi la nature morte ou l'argent, mais pas le baratin.}}~»

Cent quarante œuvres suivent. Le clou, un nu de [[PER|Modigliani]] prêté par le [[ORG|musée de Grenoble]], tient seul un mur. On lui préférera peut-être les carnets de comptes, exposés à plat, où [[PER:Zofia Lubomirska|Lubomirska]] note chaque soir ses ventes, ses refus et le prix du charbon. En regard de décembre 1941, une ligne : «~{{Q speaker="Zofia Lubomirska" cue="null" ref="none"|Rien. Étoile.}}~» Elle mourut à [[LOC|Sobibor]].

Le catalogue emploie pour les désigner le terme de «~{{N|passeuses}}~», que leurs descendants n'aiment pas tous. Le petit-fils de [[PER|Colette Weil-Allard]], venu de [[LOC|Montevideo]] pour le vernissage, s'est planté devant le panneau. «~{{Q speaker="?Le petit-fils de Colette Weil-Allard" cue="null" ref="none"|Passeuse, passeuse… Elle vendait, monsieur. Et cher.}}~»

La scénographie de l'agence [[ORG|Nuit blanche & Associés]] a l'élégance de se faire oublier. Tout juste regrette-t-on des cartels trop bas et une bande-son, commandée à [[PER|Chapelier Fou]], qui couvre les voix. La directrice du musée a prévu de la baisser.

Combien de marchandes entre 1900 et 1950 ? Quarante-deux à [[LOC|Paris]], selon l'inventaire que la commissaire a dressé avec l'[[ORG|INHA]]. Une dizaine seulement a laissé des archives. «~{{Q speaker="Hélène Duquesnoy" cue="dit" ref="pronoun"|Les autres, dit-elle, on ne connaît d'elles que leurs dettes.}}~» L'exposition voyagera : [[LOC|Bâle]] en mai, puis le [[ORG|Jewish Museum]] de [[LOC|New York]].

Jusqu'au 8 mars. Fermé le lundi, le 25 décembre et le 1er janvier. Photo : [[PER|A. Leprince]].
