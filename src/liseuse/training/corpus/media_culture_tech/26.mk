#apos=typo
MÉDIAS

[[ORG|Le Courrier de l'Argonne]] cherche un repreneur qui sache lire

Cent cinquante-deux ans, 4~300 abonnés, sept journalistes et un chat~: le plus vieil hebdomadaire de la [[LOC|Meuse]] a été placé lundi en redressement par le [[ORG|tribunal de commerce de Bar-le-Duc]]. Les offres doivent être déposées avant le 30.

Il y en a trois. La première émane d'[[ORG|Ebra]], le pôle presse du [[ORG|Crédit mutuel]], déjà propriétaire de [[ORG|L'Est républicain]]. Elle conserve le titre et deux postes. La deuxième est signée [[ORG|Aurore Médias]], holding d'un promoteur de [[LOC|Metz]] qui possède deux radios, un golf et un site d'annonces. La troisième tient sur une page arrachée à un cahier~: c'est celle des lecteurs.

«~{{Q speaker="Jean-Loup Varennes" cue="sourit" ref="name"|On a 61~000 euros et une machine à plier}}~», sourit [[PER|Jean-Loup Varennes]], instituteur à la retraite, qui a lancé la souscription au marché de [[LOC|Clermont-en-Argonne]]. Dans sa besace, des chèques de dix euros, une promesse de vente de vache. La candidature s'intitule «~{{N|À nous de signer}}~». Elle a reçu le soutien du [[ORG|Fonds pour une presse libre]] et, plus surprenant, du sous-préfet. M. [[PER:Jean-Loup Varennes|Varennes]] la défend sans emphase. «~{{Q speaker="Jean-Loup Varennes" cue="ajoute" ref="pronoun"|On ne rachète pas un journal, on se cotise pour les obsèques ou pour le baptême}}~», ajoute-t-il.

Chez [[ORG:Aurore Médias|Aurore]], on ne prend pas ces amateurs à la légère. On promet même de «~{{Q speaker="?on" cue="promet" ref="pronoun"|muscler l'offre locale}}~». Comprendre~: des vidéos. On aurait donc une rédaction «~{{N|augmentée}}~», selon l'adjectif à la mode, que quelqu'un a souligné trois fois au crayon dans l'exemplaire affiché à la machine à café. Le texte serait rédigé à [[LOC|Metz]] par un outil nommé [[MISC|Gutenbot]], puis relu sur place. «~{{Q speaker="?une secrétaire de rédaction" cue="demande" ref="desc"|Relu par qui~? Par le chat~?}}~» C'est une secrétaire de rédaction qui demande, trente et un ans de titres et d'intertitres.

Le plus inquiet n'est pas celui qu'on croit. [[PER:Edmond Soubise|Bolet]], ainsi que ses confrères ont toujours surnommé [[PER|Edmond Soubise]], 84 ans, tient la chronique des champignons depuis 1971. Il ne l'a jamais fait payer. «~{{Q speaker="Edmond Soubise" cue="précise" ref="desc"|J'ai empoisonné personne, précise le mycologue. Allez demander ça à une machine.}}~»

Le [[ORG|SNJ-CGT]] a pris position pour les lecteurs, sans illusions. La [[ORG|Filpac]] aussi. L'administratrice judiciaire, Me [[PER|Catherine Nivet]], a indiqué qu'elle examinerait «~{{Q speaker="Catherine Nivet" cue="a indiqué" ref="name"|le sérieux avant le pittoresque}}~».

À la [[ORG|Maison de la presse]] de [[LOC|Varennes]], la patronne a mis une boîte à côté de la caisse. Dessus, au feutre~: «~{{N|Sauvez le [[ORG:Le Courrier de l'Argonne|Courrier]], il m'emballe la vaisselle}}~». Le prochain numéro paraîtra vendredi. Il sera double, c'était prévu pour la foire.
