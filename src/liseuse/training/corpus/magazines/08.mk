#apos=typo
THÉÂTRE. «~{{N|[[MISC|Bérénice]]}}~» à la caisse

Transposer [[PER:Jean Racine|Racine]] dans un hypermarché à la veille de sa fermeture : l'idée fleure l'atelier de lycée. [[PER|Kheira Mansouri-Duval]] l'a eue, l'a gardée dix ans dans un tiroir et en tire, au [[LOC|Théâtre de Sartrouville]], deux heures de grâce sous les néons.

[[PER|Titus]] vient d'être nommé directeur régional. [[PER|Bérénice]] tient la caisse 4. Entre eux, un règlement intérieur, et un vigile, [[PER|Antiochus]], qui l'aime en silence depuis cinq plans sociaux. Pas un alexandrin n'a bougé. Quand [[PER|Nadège Okombi]], blouse bleue, cheveux tirés, demande «^{{Q speaker="Nadège Okombi" cue="demande" ref="name"|Dans un mois, dans un an, comment souffrirons-nous}}^», les bips s'arrêtent, et la salle, où ce soir-là s'étaient assis trois rangs de vrais caissiers de l'[[ORG|Auchan]] de [[LOC|Poissy]], cesse de tousser.

— {{Q speaker="?une femme du deuxième rang" cue="souffle" ref="desc"|C'est mot pour mot ce que m'a dit le mien}}, souffle une femme du deuxième rang à l'entracte.
— {{Q speaker="?sa voisine" cue="interroge" ref="desc"|En vers?}} interroge sa voisine.
— {{Q speaker="?une femme du deuxième rang" cue="null" ref="none"|Non. Mais il pleurait pareil.}}

«^{{Q speaker="Nadège Okombi" cue="s’amuse" ref="name"|J'ai appris la douchette avant le vers}}^», s'amuse [[PER:Nadège Okombi|Okombi]], qui a fait un stage de huit jours, badge compris, sous un faux «^{{N|prénom commercial}}^».

La metteuse en scène, qui a grandi aux [[LOC:Les Mureaux|Mureaux]] et fait ses classes au [[ORG|TNS]] sous [[PER|Stéphane Braunschweig]], refuse qu'on parle d'actualisation. Le mot la fait bondir : «^{{Q speaker="Kheira Mansouri-Duval" cue="fait bondir" ref="pronoun"|On n'actualise pas [[PER:Jean Racine|Racine]], on le laisse entrer.}}^» Le reste relève de l'artisanat: lumières de [[PER|Caty Olive]], costumes chinés chez [[ORG|Emmaüs]], bande-son où traînent [[MISC|Les Moulins de mon cœur]] et l'annonce d'une promotion sur le jambon.

Faiblesses ? Un [[PER|Titus]] (le jeune [[PER|Côme Brizard]]) trop cravaté pour souffrir, un prologue vidéo dont on aurait pu se dispenser. Qu'importe. À la fin, le rideau de fer descend, un vrai, celui d'un magasin [[ORG|Casino]] de l'[[LOC|Isère]], et sur le métal quelqu'un a tracé au marqueur le dernier mot de la pièce. «^{{N|Hélas}}^», avec deux L, comme aile.

[[MISC|Bérénice]], de [[PER|Jean Racine]], jusqu'au 2 février. Puis à la [[ORG|Comédie de Béthune]], au [[LOC:Le Quai|Quai]] ([[LOC|Angers]]) et à [[LOC|Vire]].

[[PER|F. de la T.]]
