#apos=typo
FAMILLES
Deux cent onze [[PER|Castelnau]] dans un pré

Vu du ciel, c'est une noce. De près, ils ont tous le même menton. Samedi, à [[LOC|Castelnau-de-Guers]], où aucun n'est né, les descendants d'[[PER|Eugénie Castelnau]], repasseuse, se sont réunis pour la première fois depuis 1957. La dernière fois, un oncle avait sorti un fusil.

Pourquoi là~? «~{{Q speaker="Marthe Castelnau-Diop" cue="avoue" ref="desc"|Parce que le nom était déjà sur le panneau, ça économisait une banderole}}~», avoue l'organisatrice. [[PER|Marthe Castelnau-Diop]], documentaliste à l'[[ORG|Insee]], a mis quatre ans à remonter les branches. Elle les a rangées par couleurs. Les rouges sont de [[LOC|Marseille]], les bleus de [[LOC|Nouméa]], les verts se sont perdus. Un dimanche, elle a reçu de [[LOC|Valparaíso]] un mail de [[PER|Raúl Castelnau]], dentiste, qui disait seulement «~{{Q speaker="Raúl Castelnau" cue="disait" ref="name"|Yo también tengo la barbilla}}~». Moi aussi, j'ai le menton.

Le repas est servi sous les chênes. On se dit «~{{N|cousin}}~» sans savoir à combien. [[PER:Paul Castelnau|Paul]], 92~ans, trône, dernier témoin du fusil. L'ancien tonnelier ne veut pas en parler. Un neveu insiste. «~{{Q speaker="Paul Castelnau" cue="lâche" ref="name"|Il n'était pas chargé. C'est le seul détail qu'on ait oublié de raconter}}~», lâche enfin [[PER|Paul Castelnau]].

À l'ombre, une question revient, que personne n'ose~: qui était le père~? L'ancêtre eut cinq enfants, aucun mari. Le registre de [[LOC|Pézenas]] porte cinq fois la mention «~{{N|né de père non dénommé}}~». On avance un curé, un meunier, le comte. Une généalogiste amateure, assise là par amitié, a proposé les tests d'[[ORG|ADN-Origines]]~; l'ancien a levé sa canne. «~{{Q speaker="Paul Castelnau" cue="null" ref="none"|Elle a voulu qu'on ne sache pas. On ne va pas la trahir pour un bocal.}}~» Le silence a duré. Puis, d'une table d'enfants, quelqu'un, très haut~: «~{{Q speaker="?quelqu’un" cue="null" ref="desc"|Moi, je crois que c'est le facteur~!}}~»

Vers cinq heures, séance photo. [[PER|Ibra]], le mari de [[PER:Marthe Castelnau-Diop|Marthe]], monté sur un escabeau, réclame du calme, n'obtient que des mentons. À sa gauche, une dame que personne ne connaît sourit de toutes ses dents. Couleur de badge~? Aucune. On interroge. Elle avait vu les voitures depuis la [[LOC|D~32]], elle s'appelle [[PER|Lucienne Bonnet]], veuve, sans famille. «~{{Q speaker="Lucienne Bonnet" cue="s’excuse" ref="desc"|J'ai pensé qu'à deux cent onze, on ne compterait pas}}~», s'excuse l'intruse. La documentaliste a sorti son feutre. Elle lui a fait un badge jaune.

Il y a donc désormais des jaunes. «~{{Q speaker="Marthe Castelnau-Diop" cue="décrété" ref="pronoun"|Deux cent douze}}~», a-t-elle décrété.

[[PER|Rose Fabrègues]]
