#apos=typo
E-SPORT. [[ORG|Solary]] perd [[PER:Théotime Garance|Kyto]], et un peu de son accent

[[LOC|Tours]] — Les claviers se sont tus à 1 h 12, lundi. Trois cartes à une, la finale de la [[MISC|LFL]], la ligue française de [[MISC|League of Legends]], venait d'échapper à [[ORG|Solary]] au profit de [[ORG|Karmine Corp Blue]]. Dans la minute, sur [[ORG|Twitch]], 61 000 personnes ont vu [[PER:Théotime Garance|Kyto]] retirer son casque, le poser de travers, puis dire ce qu'il avait préparé depuis août.

«~{{Q speaker="Théotime Garance" cue="dire" ref="name"|J'arrête la scène. Pas les jeux, la scène. J'ai 24 ans et je ne sais toujours pas cuire un œuf.}}~»

[[PER:Théotime Garance|Kyto]], c'est [[PER|Théotime Garance]] à l'état civil, né à [[LOC|Joué-lès-Tours]], fils d'une factrice et d'un prof d'allemand. Jungleur pendant six ans, il a porté le maillot violet dans toutes les catégories. Son départ a surpris la structure. «~{{Q speaker="?la directrice sportive" cue="reconnaît" ref="desc"|Il m'avait demandé une poêle pour Noël, j'aurais dû comprendre}}~», reconnaît la directrice sportive, qui préfère ne pas être citée nommément tant que les contrats ne sont pas déposés.

Le marché, lui, n'attend pas. [[ORG|Gentle Mates]] s'est déjà manifesté, sans que l'on sache si c'est pour le joueur ou pour le commentateur. [[ORG|Vitality]] et [[ORG|BDS]], non. Le streameur [[PER|Kameto]], copropriétaire de la [[ORG:Karmine Corp Blue|KC]], a salué un adversaire «~{{Q speaker="Kameto" cue="a salué" ref="name"|impossible à détester}}~».

On aurait tort d'y voir un caprice. Depuis deux ans, plusieurs équipes de la ligue ont réduit la voilure. [[ORG|Riot Games]], l'éditeur, a ramené les places de dix à huit ; une «~{{N|rationalisation}}~», selon le terme retenu par ses services, qui a fait jaser les pros. Un ancien midlaner, aujourd'hui vendeur chez [[ORG|Boulanger]], tranche : «~{{Q speaker="?Un ancien midlaner" cue="tranche" ref="desc"|On était des champions, on est devenus une ligne de budget.}}~»

Le médecin [[PER|Sarah Chauvin-Lo]], qui suit une dizaine de joueurs au [[ORG|CHRU de Tours]], n'est pas étonnée. Poignets, cervicales, sommeil, tout s'use plus vite qu'au bureau. Dans un livre à paraître chez [[ORG|Le Pommier]], «~{{N|[[MISC|Réflexes d'hiver]]}}~», elle raconte la retraite d'un garçon de 19 ans. À propos de celle de [[PER:Théotime Garance|Kyto]], elle ne dit qu'un mot : «~{{Q speaker="Sarah Chauvin-Lo" cue="dit" ref="pronoun"|Bravo.}}~»

Hier, le jeune homme a mis en ligne une vidéo de quarante secondes. On y voit une casserole, de l'eau, un minuteur. Pas de musique. À l'écran, ces mots : «~{{Q speaker="Théotime Garance" cue="null" ref="none"|Six minutes, coulant.}}~» Elle a dépassé le million de vues avant le journal de 20 heures.

[[PER|Jean-Noël Marchais]]
