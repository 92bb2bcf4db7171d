#apos=typo
LES CONFIDENTIELS DE LA SEMAINE
par [[PER|Agathe Roumier]] et [[PER|J.-B. Sarrazin]]
[[ORG|Matignon]] compte ses chaises
Le dîner devait réunir douze ministres, ils furent dix-neuf. À la dernière minute, le chef de cabinet a fait ajouter une table dans le salon jaune. «~{{Q speaker="?un convive" cue="souffle" ref="desc"|On aurait dit un mariage où personne n'aime le marié}}~», souffle un convive. [[PER|Amélie de Montchalin]] est arrivée après le fromage.
Le fantôme du [[LOC|boulevard Saint-Germain]]
Depuis qu'il a quitté la direction d'[[ORG|Horizons]], [[PER|Lucas Verdeil]] ne répond plus. Ses amis l'ont surnommé «~{{N|le [[PER:Lucas Verdeil|sous-marin]]}}~». L'intéressé jure qu'il écrit un livre. Le titre, déjà déposé chez [[ORG|Grasset]] : «~{{N|[[MISC|Personne n'attend]]}}~». Un éditeur de la maison, qui l'a lu, se montre moins lyrique : «~{{Q speaker="?Un éditeur de la maison" cue="null" ref="desc"|Deux cents pages, et pas un seul nom.}}~»
Guerre froide à [[LOC|Vaugirard]]
Rien ne va plus entre [[PER|Florian Hautecombe]] et les fédérations du [[LOC|Grand Est]]. Au siège des [[ORG:Les Républicains|Républicains]], [[LOC|rue de Vaugirard]], on relativise, et l'on renvoie vers le secrétaire général adjoint, [[PER|Othman Nasrou]]. Dans le [[LOC|Bas-Rhin]], la déléguée [[PER|Mireille Hoffschir]] a rendu son bureau. Elle y a laissé une carte postale, représentant le [[LOC|mont Sainte-Odile]], avec ces mots : «~{{Q speaker="Mireille Hoffschir" cue="null" ref="pronoun"|Je vous laisse la vue.}}~»
Un bleu à la buvette
Il ne connaissait pas les usages. Élu en mars dans l'[[LOC|Aisne]], [[PER|Kévin Delattre-Owono]] ([[ORG|RN]]) s'est assis à la table que l'on dit, depuis [[PER|Philippe Séguin]], «~{{N|celle des présidents}}~». Silence. «~{{Q speaker="Kévin Delattre-Owono" cue="raconte" ref="pronoun"|J'ai cru que j'avais de la sauce sur la cravate}}~», raconte-t-il, bon prince. Depuis, l'ancien livreur d'[[ORG|Amazon]] déjeune au [[ORG|Bourbon]], la brasserie d'en face.
À un photographe, le même expliquait comment il tenait ses permanences, dans un ancien lavomatique de [[LOC|Tergnier]]. «~{{Q speaker="Kévin Delattre-Owono" cue="null" ref="none"|On vient avec son linge, on repart avec un rendez-vous.}}~»
Le chiffre
47. C'est, selon la questure, le nombre de trottinettes mal garées relevées en un trimestre dans la cour d'honneur du [[LOC|Palais-Bourbon]]. «~{{Q speaker="?un huissier" cue="soupire" ref="desc"|Et la moitié à des collaborateurs qui ont voté contre les voitures}}~», soupire un huissier.
Dernière minute
[[PER|Sacha Houlié]] planche, avec le think tank [[ORG|Marque blanche]], sur une réforme du scrutin. Nom de code : [[MISC|Alambic]].
