[[PER|Nadia Calviño]] l’a redit à [[LOC|Luxembourg]] : la [[ORG|BEI]] financera désormais les casernes, les drones et même la base lituanienne de [[LOC|Rudninkai]].
Pas de Conseil des ministres mercredi : le chef de l'État sera en voyage officiel et le porte-parole du gouvernement répondra, comme à l'accoutumée, aux questions de la presse.
[[PER|Pap Ndiaye]], [[PER|Gabriel Attal]], [[PER|Amélie Oudéa-Castéra]], [[PER|Nicole Belloubet]], [[PER|Anne Genetet]], [[PER|Élisabeth Borne]] : la [[LOC|rue de Grenelle]] a vu défiler six ministres en trois ans.
Le [[ORG|Conseil de l’Europe]], à ne pas confondre avec le [[ORG|Conseil européen]] d’[[PER|António Costa]], réunit quarante-six pays sur les bords de l’[[LOC|Ill]].
Mises bout à bout, les annonces de [[MISC|Choose France]] représentent 40 milliards d’euros, dont 6,4 au titre du logisticien [[ORG|Prologis]] et 3,6 pour [[ORG|Digital Realty]].
Peu de dirigeants ont, comme [[PER|Sébastien Bazin]], ouvert un hôtel par jour ; le patron d’[[ORG|Accor]] parie sur [[ORG|Ennismore]] et sur la relance du [[MISC|Venice Simplon-Orient-Express]].
« Il faut que l'État tienne parole », assène [[PER|Dupont-Garrigues]], conseillère départementale du [[LOC|Lot-et-Garonne]], en refermant son dossier d'un coup sec.
[[PER|Sandrine Rousseau]] siffle, [[PER|Sacha Houlié]] s’interpose, [[PER|Charles de Courson]] lit ses notes : la commission des finances ressemblait mercredi à une cour de récréation.
Selon [[ORG|Bloomberg]], le fonds souverain [[ORG|Mubadala]] négocierait l’entrée au capital de [[ORG|Crusoe]], un spécialiste américain des centres de calcul établi à [[LOC|Denver]].
La [[ORG|Confédération générale des planteurs de betteraves]] ne décolère pas ; [[PER|Franck Sander]] a convié la presse dans son exploitation d’[[LOC|Ohlungen]], dans le [[LOC|Bas-Rhin]].
À la faveur d’un remaniement, le ministère change de nom pour la quatrième fois en deux ans, ce qui désole les imprimeurs et réjouit les humoristes.
Ainsi parlait [[PER|Bergé-Lafitte]], répond [[PER|Aubertin]], mais c'était avant qu'[[ORG|Enercoop]] et [[ORG|Ilek]] n'augmentent leurs tarifs.
GRÈVE À LA [[ORG|SNCF]] : TROIS [[MISC|TGV]] SUR QUATRE ENTRE [[LOC:Lyon|LYON]] ET [[LOC|MONTPELLIER]], PRÉCISE [[PER|JEAN CASTEX]], ARRIVÉ À LA TÊTE DE L’ENTREPRISE À L’AUTOMNE
Au [[ORG|lycée agricole de Quetigny]], aux portes de [[LOC|Dijon]], la [[ORG|chambre d’agriculture de Côte-d’Or]] teste avec [[ORG|Arvalis]] des variétés de blé moins gourmandes en azote.
Le tribunal a nommé Me [[PER|Hélène Bourbouloux]] administratrice judiciaire de [[ORG|Brandt]], dont les sites d’[[LOC|Orléans]] et de [[LOC|Vendôme]] emploient 700 personnes dans le [[LOC|Loiret]] et le [[LOC|Loir-et-Cher]].
C’est à [[LOC|Vaux-sous-Aubigny]], village haut-marnais de huit cents âmes, que la plasturgiste [[ORG|Injectal]] a décidé d’installer sa deuxième usine, préférée à [[LOC|Dole]].
Le rapport de [[PER|Mario Draghi]], celui d'[[PER|Enrico Letta]] : l'[[LOC|Europe]] commande des diagnostics à l'[[LOC|Italie]], constate le laboratoire d'idées [[ORG|Bruegel]].
[[ORG|Blablacar]] rachète [[ORG|Obilet]], [[ORG|FlixBus]] lorgne le train, [[ORG|Trenitalia]] double ses liaisons vers [[LOC|Lyon]] : sur les rails et la route, la concurrence s’aiguise.
[[LOC|Madrid]] et [[LOC|Lisbonne]], privés d’électricité le 28 avril, réclament à la [[LOC|France]] de nouvelles lignes à travers les [[LOC|Pyrénées]] et sous le [[LOC|golfe de Gascogne]].
Le [[MISC|Beaujolais nouveau]] est arrivé, l’inflation aussi, plaisante-t-on au comptoir du [[ORG|Café des Messageries]], à [[LOC|Mâcon]], où l’on suit sur [[ORG|CNews]] le discours du Premier ministre.
Le [[ORG|Marché d’intérêt national]] de [[LOC|Rungis]], dont [[ORG|Altarea]] et le [[ORG|Crédit agricole Assurances]] sont actionnaires, réfléchit à une annexe au [[LOC|triangle de Gonesse]], dans le [[LOC|Val-d’Oise]].
Cinq ans après le [[MISC|Brexit]], [[LOC|Douvres]] et [[LOC|Calais]] apprennent à vivre avec l'[[MISC|Entry/Exit System]], le nouveau contrôle biométrique que gère [[ORG|eu-LISA]].
La [[ORG|DGCCRF]], dont la nouvelle directrice vient du [[ORG|ministère de la Transition écologique]], a doublé ses prélèvements à l’aéroport de [[LOC|Roissy]].
Le [[ORG|tribunal de commerce de Lille Métropole]] a homologué l’offre de [[ORG|Cristal Union]] sur la sucrerie de [[LOC|Souppes-sur-Loing]], en [[LOC|Seine-et-Marne]], convoitée aussi par [[ORG|Tereos]].
Alors que [[LOC|Bakou]] et [[LOC|Erevan]] s’apprêtent à signer la paix, [[LOC|Ankara]] se dit disposée à rouvrir sa frontière avec l’[[LOC|Arménie]].