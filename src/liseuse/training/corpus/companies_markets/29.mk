#apos=straight
La brasserie [[ORG|Bellenaert]] fait mousser le [[LOC|Vieux-Lille]]

À 32 ans, [[PER|Firmin Bellenaert]] n'a pas le physique de l'emploi : mince, buveur d'eau. Sa blonde, elle, titre 8,5. La brasserie [[ORG|Bellenaert]], née dans la cave de sa grand-mère à [[LOC|Hem]], ouvre samedi un bar de 300 mètres carrés [[LOC|rue de Gand]], juste en face du [[ORG|Palais de la Bière]], qui ne s'en plaint pas. « {{Q speaker="?le gérant d'en face" cue="sourit" ref="desc"|Plus on est de mousses}} », sourit le gérant d'en face.

Les travaux ont duré quinze mois et révélé une voûte du XVIIe siècle, dont l'architecte des Bâtiments de France a exigé la conservation. Coût supplémentaire : 180 000 euros. La banque, un temps, a parlé de « {{Q speaker="?La banque" cue="a parlé" ref="desc"|trou dans le plafond, dans tous les sens du terme}} ».

Pas de quoi dégoûter l'intéressé. Il en a profité pour créer une triple baptisée [[MISC|Voûte]]. À la carte, huit pressions, du welsh au maroilles, un poulet à la bière. Pas de burger. « {{Q speaker="Firmin Bellenaert" cue="null" ref="none"|On sert ce qu'on mangeait chez ma grand-mère le dimanche, rien de plus.}} » Plusieurs voisins, qui avaient signé en mai une pétition contre le bruit, ont reçu un carton de douze bouteilles. Les plus âgés l'ont gardé, une riveraine l'a rapporté, avec un mot : « {{Q speaker="?une riveraine" cue="null" ref="desc"|Merci, je bois du thé.}} »

Le brasseur a signé avec [[ORG|Carrefour]] et [[ORG|Match]] pour la région. Il a dit non à [[ORG|Auchan]], à [[ORG|Heineken]] aussi, qui voulait entrer au capital. De cette visite, [[PER:Firmin Bellenaert|Bellenaert]] garde un souvenir amusé : le négociateur lui a parlé d'un segment « {{Q speaker="?le négociateur" cue="a parlé" ref="desc"|craft premium}} », mot qu'il a dû chercher. La bière, ici, on dit simplement qu'elle est bonne ou qu'elle est chère.

Avec 4 100 hectolitres, [[ORG|Bellenaert]] reste loin de [[ORG|Goudale]] et de [[ORG|3 Monts]]. Son comptable, [[PER|Driss Haddad]], qui suit de près le prix du malt, recommande « {{Q speaker="Driss Haddad" cue="recommande" ref="name"|de finir la cave avant d'attaquer le grenier}} ».

Soirée d'ouverture samedi à 18 heures, concert des [[ORG|Cowboys fringants d'Hellemmes]] compris.

[[PER|Manon Ryckebusch]]
