#apos=straight
FACT-CHECKING. Non, un "{{N|hôtel pour migrants}}" n'ouvrira pas à [[LOC|Bellegarde-en-Marche]]

La rumeur a mis quatre jours à faire le tour du plateau. Elle en mettra sans doute quarante à s'éteindre.

Au commencement, une affichette scotchée à l'arrêt de car : "{{N|Réunion d'information, ancien [[ORG|hôtel du Lion d'or]], jeudi 18 h}}". Rien d'autre. Sur le groupe [[ORG|Facebook]] "{{N|Tu sais que tu viens de [[LOC:Bellegarde-en-Marche|Bellegarde]] si…}}", [[PER|Jacky Lamoureux]] s'interroge : "{{Q speaker="Jacky Lamoureux" cue="s'interroge" ref="name"|Encore un truc qu'on nous cache ?}}" Quelqu'un répond : "{{Q speaker="?Quelqu'un" cue="répond" ref="pronoun"|80 Afghans, ma nièce bosse à la préf.}}" Le samedi, le site [[ORG|Creuse Réelle]] en fait un titre, points d'exclamation compris. Le dimanche, la maire, [[PER|Solange Pardoux]], reçoit une balle de fusil par la poste.

Qu'y a-t-il de vrai ? L'hôtel, oui. Il a été racheté en mai par la foncière [[ORG|Demain dimanche]], basée à [[LOC|Ivry]], pour 74 000 euros. Le projet, consultable par tous, prévoit "{{Q speaker="?Le projet" cue="prévoit" ref="desc"|douze logements adaptés au grand âge et un cabinet infirmier}}". Sa chargée de mission, [[PER|Anh-Thu Gauthier]], avait imprimé l'affichette chez elle. "{{Q speaker="Anh-Thu Gauthier" cue="null" ref="none"|Je n'avais plus d'encre, alors j'ai fait court.}}"

De son côté, la préfecture est catégorique : aucun centre n'est programmé dans la commune, "{{Q speaker="?la préfecture" cue="null" ref="desc"|ni à court ni à moyen terme}}". L'[[ORG|Ofii]] non plus ne connaît pas [[LOC:Bellegarde-en-Marche|Bellegarde]]. Et la fameuse nièce ? Elle existe. Elle travaille bien en préfecture, mais à [[LOC|Châteauroux]], aux cartes grises. "{{Q speaker="?la fameuse nièce" cue="null" ref="none"|J'ai parlé de quatre-vingts dossiers afghans sur mon bureau. Des permis de conduire.}}"

L'auteur du message l'a retiré. [[ORG|Creuse Réelle]], non. Interrogé par téléphone, son animateur, qui signe [[PER|Le Veilleur]], campe sur ses positions et rétorque qu'il n'a "{{Q speaker="Le Veilleur" cue="rétorque" ref="pronoun"|fait que relayer une inquiétude}}". Une plainte a été déposée au [[ORG|parquet de Guéret]] pour menaces de mort.

Jeudi, à 18 heures, la réunion a eu lieu. Cent douze présents, quatre gendarmes. Mme [[PER:Solange Pardoux|Pardoux]] a parlé de monte-escaliers pendant une heure. À la fin, un vieil homme a levé la main. Il voulait savoir si l'on pouvait s'inscrire. "{{Q speaker="Solange Pardoux" cue="a souri" ref="desc"|Vous êtes le premier, [[PER:Jacky Lamoureux|Jacky]]}}", a souri l'édile.

[[PER|Noé Tabard]] | vérification : [[PER|B. Klein]]
