#apos=typo
MÉDIAS
Le [[ORG|Courrier des Vosges]] vendu pour un euro et une imprimerie

C'est un titre de 1869, une rotative de 1994 et 27^000 lecteurs dont l'âge moyen, dit-on au marketing, «~{{Q speaker="?on" cue="dit" ref="pronoun"|commence à ressembler à une espérance de vie}}~». Mardi, le groupe [[ORG|Estrella Presse]] a cédé le [[ORG:Courrier des Vosges|Courrier]] à [[PER|Anselme Voirin]], 44 ans, fils d'un scieur de [[LOC|Rambervillers]] enrichi dans les palettes. Prix : un euro. L'acheteur reprend aussi la dette, 2,6 millions, et les murs de l'imprimerie d'[[LOC|Épinal]].

La rédaction, 41 cartes de presse, a découvert son patron en visioconférence. Il portait un pull, il avait lu le journal. «~{{Q speaker="Anselme Voirin" cue="a-t-il commencé" ref="pronoun"|Je ne vais pas vous parler de contenu, a-t-il commencé. Un journal n'est pas une palette.}}~» Certains ont trouvé cela rassurant. Une secrétaire de rédaction a noté en majuscules sur son bloc le mot «~{{N|PALETTE}}~» et ne l'a plus quitté des yeux.

Le [[ORG|SNJ]] demande une charte d'indépendance et l'ouverture immédiate de la clause de cession. Au [[ORG:Courrier des Vosges|Courrier]], trente personnes pourraient s'en saisir. «~{{Q speaker="Fatoumata Claudel" cue="plaide" ref="name"|On n'a rien contre les scieurs, plaide la déléguée, [[PER|Fatoumata Claudel]]. On voudrait juste savoir qui tient la scie.}}~»

[[PER:Anselme Voirin|Voirin]] possède déjà une radio, [[ORG|Sapin FM]], et 12^% de la chaîne locale [[ORG|Vosges TV]]. Élu d'opposition, sans étiquette, à [[LOC|Gérardmer]], il a juré de se retirer en mars. La députée de la circonscription, [[PER|Sylviane Gégout]], a trouvé la promesse «~{{Q speaker="Sylviane Gégout" cue="a trouvé" ref="name"|élégante, et donc à vérifier}}~».

Les concurrents comptent. [[ORG|Vosges Matin]], qui appartient au groupe [[ORG|Ebra]], filiale du [[ORG|Crédit mutuel]], domine le département. Un de ses chefs d'agence, croisé au marché, se dit content. «~{{Q speaker="?Un de ses chefs d’agence" cue="null" ref="none"|Tout seul, on devient mauvais. On devenait mauvais.}}~»

Reste à trouver des abonnés. L'équipe a carte blanche pour une formule qu'elle a baptisée en interne «~{{N|le [[MISC|Gros]]}}~», un hebdomadaire de 64 pages paraissant le jeudi, avec un quotidien numérique. L'idée vient de la pigiste judiciaire, la plus jeune de la maison. Elle l'avait défendue devant les anciens propriétaires, qui l'avaient félicitée et n'en avaient pas parlé depuis.

À la sortie, dans la [[LOC|rue Rualménil]], le kiosquier avait son avis, comme tous les kiosquiers. «~{{Q speaker="?le kiosquier" cue="null" ref="desc"|Le [[ORG:Courrier des Vosges|Courrier]], c'est les morts et le foot. Le jour où ils arrêtent les morts, je ferme.}}~» Sa devanture annonçait pourtant, au feutre : «~{{N|Presse, ça revient}}~».

[[PER|Hubert Dieudonné]]
