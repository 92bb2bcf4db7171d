#apos=straight
Coincée huit heures dans un [[MISC|Intercités]], elle raconte tout en 43 messages

Tout commence par une photo de sandwich. « {{Q speaker="Romane Quéré" cue="null" ref="none"|Il est 14h, je suis dans le [[LOC|Paris]]-[[LOC|Clermont]], on s'arrête au milieu des colzas. Il me reste la moitié d'un jambon-beurre. Suivez-moi}} » : ainsi débute, dimanche, le fil de [[PER|Romane Quéré]], traductrice de 31 ans, sur [[ORG|Bluesky]]. Lundi matin, il avait été lu deux millions de fois.

La suite ? Une galerie. Il y a « {{N|[[PER|Papy Sudoku]]}} », qui ne lève jamais la tête. Il y a une bande de rugbymen de [[LOC|Vichy]], partis fêter un enterrement de vie de garçon et bientôt à court de bière. Il y a le contrôleur, [[PER|Fabrice]], héros du fil, dont chaque annonce est retranscrite. « {{Q speaker="Fabrice" cue="null" ref="none"|Mesdames messieurs, j'aimerais vous dire quelque chose, mais on ne m'a rien dit}} » (message 9). « {{Q speaker="Fabrice" cue="null" ref="none"|On me dit qu'on va me dire}} » (message 14). À 17h40, panne de climatisation ; à 18h20, une passagère accouche presque, fausse alerte. Message 27 : « {{Q speaker="Romane Quéré" cue="null" ref="none"|[[PER|Fabrice]] vient de s'asseoir à côté de moi. Il a enlevé sa casquette. Il mange mon jambon-beurre. C'est mérité}} ».

Les réponses valent le voyage. « {{Q speaker="?un abonné" cue="écrit" ref="desc"|Donnez la [[MISC|Légion d'honneur]] à cet homme}} », écrit un abonné. Un autre, cheminot à [[LOC|Nevers]], rappelle que la ligne attend sa rénovation « {{Q speaker="?Un autre, cheminot à Nevers" cue="rappelle" ref="desc"|depuis que mon fils est né, et il passe le bac}} ». Le député [[PER|André Chassaigne]] a relayé le tout, comme le compte officiel de [[ORG|Michelin]], allez savoir pourquoi.

Jointe par [[ORG|L'Allier libre]], la jeune femme tombe des nues. Elle voulait, dit-elle, « {{Q speaker="Romane Quéré" cue="dit-elle" ref="pronoun"|juste que [sa] mère sache à quelle heure venir}} » la chercher. Deux éditeurs lui ont écrit. Elle a aussi reçu un bon d'achat de 16 euros.

Côté [[ORG|SNCF Voyageurs]], on invoque une caténaire arrachée près de [[LOC|Saincaize]]. « {{Q speaker="?on" cue="souffle-t-on" ref="pronoun"|L'agent a fait preuve d'un grand sens du service}} », souffle-t-on, sans confirmer son prénom. Il a pourtant signé le dernier message, dicté sur le quai à 22h11 : « {{Q speaker="Fabrice" cue="dicté" ref="pronoun"|Terminus. Je vous aime bien. Reprenez vos affaires.}} »

[[PER|L. Desbois]]
