#apos=straight
JEUX DE PLATEAU - LE GRAND FORMAT

[[MISC|Tourbe]], ou comment s'ennuyer à quatre sans voir passer trois heures

Une boîte de 3,1 kg. Un plateau couleur de mousse. Soixante-quatre jetons "sphaigne", vingt cabanes en bois, un livret de quarante pages. Et pas un dé. Avec [[MISC|Tourbe]], les éditions [[ORG|Marque blanche]] prennent le contre-pied de tout ce qui se vend.

On y incarne, dans l'[[LOC|Irlande]] de 1890, des familles qui découpent le sol pour se chauffer. Chaque brique extraite avance la piste de l'eau. À la fin, tout le monde perd ; il s'agit de perdre en dernier. L'auteur, [[PER|Théophile Nkoulou]], 29 ans, a trouvé l'idée dans un car, entre [[LOC|Galway]] et [[LOC|Clifden]]. "{{Q speaker="Théophile Nkoulou" cue="raconte" ref="pronoun"|Le chauffeur commentait chaque trou, raconte-t-il. Il disait : ici, mon grand-père a eu chaud}}."

Les premiers prototypes duraient sept heures. [[PER|Marina Stojanović]], qui dirige la maison nancéienne, a sorti les ciseaux. Elle revendique des jeux "{{Q speaker="Marina Stojanović" cue="revendique" ref="pronoun"|sans vainqueur mais pas sans cruauté}}". Une ligne tenue depuis [[MISC|Grisou]], l'[[MISC|As d'or]] expert que personne n'attendait, et que le petit monde des joueurs a vite rebaptisé "{{N|le [[MISC:Grisou|Germinal en carton]]}}".

Nous avons fait tourner la bête au [[ORG|Moi j'm'en fous je triche]], le bar à jeux du quartier [[LOC|Saint-Michel]], à [[LOC|Toulouse]] (oui, c'est son nom). Table de gauche, deux couples. À la première crue, silence. À la deuxième, [[PER|Ambre Lacaze]], une habituée, a reposé ses cartes : "{{Q speaker="Ambre Lacaze" cue="null" ref="name"|C'est le premier jeu qui me fait honte de gagner.}}" Son compagnon, lui, cherchait dans la règle s'il était permis de démissionner. Ça l'est, page 31 : le paragraphe s'intitule "{{N|Partir pour [[LOC|Boston]]}}" et rapporte quatre points.

Des réserves ? Oui. L'iconographie, confiée à [[PER|Wen]], est superbe et illisible sous une lampe jaune. Le prix aussi pique : 74 euros. À en croire [[PER:Marina Stojanović|Stojanović]], il était "{{Q speaker="Marina Stojanović" cue="À en croire" ref="name"|impossible de descendre plus bas avec du bois européen et un tirage de 2 000 exemplaires}}". Sur [[ORG|BoardGameGeek]], on s'écharpe déjà à propos du terme "{{N|décroissance ludique}}", imprimé au dos de la boîte ; un contributeur l'estime "{{Q speaker="?un contributeur" cue="estime" ref="desc"|aussi vendeur qu'une angine}}". [[ORG|Asmodee]], qui distribue, n'a pas commenté.

En face, [[ORG|Iello]] prépare pour octobre [[MISC|Petits Fours]], un jeu de pâtisserie à 18 euros, et [[ORG|Gigamic]] une version de poche de [[MISC|Quarto]]. Chacun sa tourbe.

Verdict : 8/10.
Les plus : le silence, la piste de l'eau, le mode solo signé [[PER|Ombeline R.]]
Les moins : la lampe.

[[PER|Gaspard Teyssèdre]], avec le concours des joueurs du [[ORG|Club de l'Ours]], à [[LOC|Blagnac]]
