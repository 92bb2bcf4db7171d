#apos=typo
À [[LOC|Verfeil-sur-Lande]], ceux des arbres et ceux d'en dessous

Reportage – [[PER|Kiran Beaumont]]

La plateforme est à onze mètres, entre deux platanes bicentenaires que le concessionnaire [[ORG|Atosca]], maître d'ouvrage, voudrait bien voir à terre. Dessus, quatre jeunes gens, un réchaud, une bâche, une bibliothèque où voisinent [[PER|Bruno Latour]] et le mode d'emploi d'une tronçonneuse. On leur envoie du houmous par une poulie. Ils s'appellent par des noms de bois : [[PER|Frêne]], [[PER|Sorbier]], [[PER|Ortie]]. Le quatrième répond à [[PER|Jean-Mi]], il est menuisier à [[LOC|Gaillac]].

«^{{Q speaker="Sorbier" cue="crie" ref="name"|Vous êtes de quel bord ?}}^» crie [[PER|Sorbier]] à notre approche. Pas de réponse satisfaisante. On s'assied.

En bas, les camions attendent. L'[[LOC|A69]], 53 kilomètres entre [[LOC|Toulouse]] et [[LOC|Castres]], a vu ses travaux annulés en février 2025 par le tribunal administratif, puis repris sur décision de la [[ORG|cour administrative d'appel de Toulouse]]. Les opposants ont retenu de la saga un seul mot, «^{{N|sursis}}^», et ils en ont fait une chanson. Les défenseurs du projet, emmenés par le sénateur [[PER|Philippe Folliot]], parlent de désenclavement. Le terme figure dans la déclaration d'utilité publique de 2018, seize fois.

Un conducteur d'engin, Portugais de [[LOC|Braga]], mange une orange dans sa cabine. «^{{Q speaker="Zé" cue="estime" ref="pronoun"|Moi je fais des routes, estime-t-il, eux ils font des cabanes. Le soir on a tous froid.}}^» Il s'appelle [[PER|Zé]]. On le salue ; les quatre du haut aussi.
Le chef d'escadron qui commande les gendarmes mobiles demande qu'on ne cite que son grade. Il a lu le roman de [[PER|Giono]], celui des chênes. «^{{Q speaker="?Le chef d’escadron" cue="null" ref="none"|C'est long à pousser, et c'est long à convaincre.}}^» À l'aube, il a proposé du café. Refus poli. Puis acceptation, sur une corde.

À la mairie, un registre. On y consigne les doléances depuis onze ans. Dernière page : une ligne sur le bruit, une autre, d'un commerçant, «^{{Q speaker="?un commerçant" cue="null" ref="desc"|ça va faire passer les gens devant chez nous sans s'arrêter}}^». Plus loin, l'archiviste a glissé une feuille de platane.

La nuit tombe. En haut, on allume une bougie, dans un pot de [[MISC|Nutella]]. Sur une pancarte, en lettres d'écorce : «^{{N|Ici commence l'ombre}}^».

[[PER|Ortie]] a 22 ans et une licence de lettres. «^{{Q speaker="Ortie" cue="confie" ref="pronoun"|Le plus dur, confie-t-elle en enfilant un pull, c'est de redescendre sans qu'on croie qu'on a perdu.}}^» Un sifflement monte du fossé : [[PER|Zé]] a démarré son radiateur.
