#apos=typo
**[[ORG|Vingt-sept degrés]]** | La lettre climat du jeudi

*1. Ça fond*
Le [[LOC|glacier de Saint-Sorlin]] a perdu en un été ce qu'il perdait jadis en cinq. Sa gardienne, la glaciologue [[PER|Heïdi Sevestre]]… n'est pas sa gardienne, d'ailleurs, il n'en a pas, corrige gentiment un lecteur. Dont acte. Ceux qui le mesurent, à l'[[ORG|IGE]] de [[LOC|Grenoble]], ont planté leurs balises le 30~septembre. «~{{Q speaker="Delphine Sixte" cue="raconte" ref="name"|Trois étaient couchées dans l'eau, comme des mikados}}~», raconte [[PER|Delphine Sixte]]. On lui a demandé si elle y retournerait l'an prochain. «~{{Q speaker="Delphine Sixte" cue="null" ref="none"|Il faudra bien que quelqu'un tienne la main du malade.}}~»

*2. Ça chauffe*
Au [[ORG|Haut Conseil pour le climat]], on relit les virgules. L'avis sur la [[MISC|PPE 3]] sort mardi. D'après une membre, qui a tenu à ne pas apparaître, il sera «~{{Q speaker="?une membre" cue="D’après" ref="desc"|moins rude qu'il ne devrait}}~». [[PER|Jean-François Soussana]], le président, ne fera pas de déclaration d'ici là.

*3. Ça pousse*
Des oliviers à [[LOC|Lille]]~? La pépinière [[ORG|Les Deux Caps]] en a vendu 2~000. [[PER|Wim Vandaele]] s'en veut un peu. «~{{Q speaker="Wim Vandaele" cue="convient" ref="desc"|C'est de la déco, ça crèvera au premier vrai froid}}~», convient le pépiniériste. «~{{Q speaker="Wim Vandaele" cue="null" ref="none"|Mais y en aura-t-il un, de vrai froid~?}}~» Bonne question, [[PER:Wim Vandaele|Wim]].

*4. Ça plaide*
[[ORG|Notre affaire à tous]] et [[ORG|Greenpeace]] ont déposé mercredi un recours contre le méga-entrepôt de [[LOC|Fos]]. [[ORG|TotalEnergies]] n'y est pour rien, cette fois. Le promoteur, [[ORG|Prologis]], défend un bâtiment «~{{Q speaker="Prologis" cue="défend" ref="desc"|exemplaire}}~». Les riverains, eux, ont un autre mot, imprimable à moitié~: «~{{Q speaker="?Les riverains" cue="null" ref="desc"|une vraie s…}}~».

*5. Ça se lit*
[[MISC|Le Monde sans fin]], toujours lui, repasse en tête chez [[ORG|Decitre]]. Plus neuf~: [[MISC|Petite physique de la moiteur]], d'[[PER|Aïssatou Ndour-Keller]] ([[ORG|Wildproject]]).

*6. Ça rassure*
Le hérisson, classé «~{{N|quasi menacé}}~» par l'[[ORG|UICN]], traverse désormais sous la [[LOC|D943]], entre [[LOC|Loches]] et [[LOC|Cormery]], grâce à un tuyau. Coût~: 340~euros. Trois passages filmés. L'un des trois était un chat.

*7. Ça jargonne*
«~{{N|Sobriété heureuse}}~», «~{{N|trajectoire bas carbone}}~»… [[PER|Ulrich Fabre]], qui nous lit à [[LOC|Gaillac]], suggère de remplacer le tout par «~{{Q speaker="Ulrich Fabre" cue="suggère" ref="name"|moins}}~». Adopté.

À jeudi. — [[PER|Éva]] et [[PER|Pierre-Alix]]
