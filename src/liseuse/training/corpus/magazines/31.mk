#apos=typo
PORTRAIT – Elle rend la justice entre les vaches

Ce n'est pas qu'elle n'aime pas la ville, c'est que la ville n'a pas d'odeur. Alors, chaque vendredi, au sortir du palais, cette juge à chignon, qui vient d'envoyer trois personnes derrière les barreaux et une quatrième en cure, troque ses escarpins contre des bottes [[ORG|Aigle]], grimpe dans une [[MISC|Kangoo]] qui pue le suint, et roule jusqu'à [[LOC|Ornolac]], où l'attendent quatre-vingts brebis tarasconnaises, un patou, un mari et un fax.

Le fax, c'est pour les urgences. Le mari, [[PER|Joan]], parle aux bêtes en occitan. Quant au patou, il porte le nom de l'ancien procureur, et la présidente du [[ORG|tribunal judiciaire de Foix]], [[PER|Bérangère Arnaud-Koné]], 49 ans, n'a jamais voulu dire si c'était un hommage. Elle s'en amuse : «~{{Q speaker="Bérangère Arnaud-Koné" cue="s’en amuse" ref="pronoun"|Il aboie à la place de l'autre, et il mord moins.}}~»

On dira qu'elle a le sens de la formule. On dira surtout qu'elle a le sens des dossiers. L'affaire du barrage, c'est elle. La fermeture de l'abattoir de [[LOC|Pamiers]], encore elle. Un avocat, qui l'a croisée dans les deux, reste prudent : «~{{Q speaker="?Un avocat" cue="reste prudent" ref="desc"|Elle vous laisse parler vingt minutes et vous rend votre phrase repassée.}}~» Me [[PER|Solal]], l'ancien bâtonnier, va plus loin et salue une «~{{Q speaker="Solal" cue="salue" ref="name"|femme d'une dureté tendre}}~».

Fille d'un facteur ivoirien de [[LOC|Bouaké]] et d'une institutrice de [[LOC|Lavelanet]], elle a passé l'[[ORG|ENM]] du premier coup, gagné le surnom de «~{{N|[[PER:Bérangère Arnaud-Koné|Bergère]]}}~», tenu le [[ORG|tribunal pour enfants de Bobigny]], détesté la [[ORG|Chancellerie]], où on l'avait mise à compter les juges. De [[LOC|Paris]], elle a gardé une amie, [[PER|Marie-Cécile]], et l'horreur des badges. «~{{Q speaker="Bérangère Arnaud-Koné" cue="null" ref="none"|Là-haut, on est en costume pour savoir ce que les gens mangent. Ici ils me le disent au rayon fromage.}}~»

Le rayon fromage, c'est celui du [[ORG|Super U]] de [[LOC|Tarascon]], lieu de toutes les réconciliations. On y a vu la magistrate pousser son chariot derrière un homme qu'elle avait condamné en 2019 pour un vol de cuivre. Il s'est retourné. Il l'a remerciée, devant la caissière, «~{{Q speaker="?un homme" cue="remerciée" ref="pronoun"|rapport à ma mère}}~», sans plus d'explications, et chacun a payé ses œufs.

On lui prête d'autres ambitions : [[LOC|Toulouse]], la [[ORG|Cour de cassation]]. Le [[ORG|Conseil supérieur de la magistrature]] l'aurait sondée. Elle a une réponse toute prête, empruntée à son père, qu'elle sert avec un sourire de guichet : «~{{Q speaker="Bérangère Arnaud-Koné" cue="sert" ref="pronoun"|On ne change pas de tournée quand les chiens vous connaissent.}}~»

Dimanche, l'agnelage. [[LOC|Foix]] attendra.

[[PER|Mathilde Escoubès]]
