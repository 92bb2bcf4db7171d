#apos=straight
ENTRETIEN
[[PER|Solveig Amrani]], réanimatrice d'enfants : « {{Q speaker="Solveig Amrani" cue="null" ref="name"|On ne ment pas à quelqu'un qui a un doudou}} »

Elle dirige depuis 2019 la réanimation pédiatrique du [[ORG|CHU de Rennes]]. Avant, [[ORG|Necker]], [[LOC|Haïti]], un doctorat sur le sommeil. [[PER|Solveig Amrani]] publie [[MISC|Lettre à Timothée]] ([[ORG|Éditions du Seuil]]), récit d'une nuit de garde. Nous avons bu un chocolat, machine du troisième, deux sucres.

Le petit garçon du livre a existé. Il s'appelait autrement. À 5 ans, branché de partout, il a demandé à l'interne s'il allait mourir. Le jeune homme est parti chercher un chef. « {{Q speaker="Solveig Amrani" cue="corrige" ref="pronoun"|Il a couru, corrige-t-elle. Ce n'est pas pareil, et c'était la bonne réponse.}} » Elle est entrée, elle s'est assise par terre. « {{Q speaker="Solveig Amrani" cue="null" ref="none"|Je lui ai dit que je ne savais pas, que je resterais.}} »

Chez elle, on ne prononce pas le mot « {{N|combat}} ». Elle déteste les enfants héros, les « {{N|petits guerriers}} » des cagnottes. « {{Q speaker="Solveig Amrani" cue="tranche" ref="desc"|Quand on perd une guerre, on est un vaincu. [[PER|Timothée]] n'a rien perdu}} », tranche la médecin. Sa cadre de santé, [[PER|Brigitte Allain]], renchérit. Il faudrait aussi bannir « {{N|partir}} », parce qu'un jour une fillette a refusé les vacances.

On l'a fâchée, un peu, avec la tarification. Sur ses huit lits, deux sont fermés. La direction invoque des « {{Q speaker="?La direction" cue="invoque" ref="desc"|ajustements saisonniers}} ». La quadragénaire soupire, ouvre un tiroir, en sort une liste de prénoms tapée à la machine, sans un chiffre. Elle l'avait tendue à la ministre de passage, celle-là ou une autre. Celle-ci avait lu, pâli. « {{Q speaker="?la ministre de passage" cue="demandé" ref="pronoun"|Ce sont les décès ?}} », avait-elle demandé. Non : les refus.

Son enfance est une carte. Un père kabyle, contrôleur aérien à [[LOC|Brest]]. Une mère norvégienne, [[PER|Astrid Holm]], soprano, à qui elle doit son prénom de [[PER|Grieg]], l'air de [[MISC|Peer Gynt]] qu'on chante pour attendre. « {{Q speaker="Solveig Amrani" cue="null" ref="none"|Dans les couloirs, je le fredonne. Une maman m'a suppliée d'arrêter, une autre de recommencer.}} »

Vers 19 heures, bip. Elle est debout avant la deuxième note. On la voit de dos, blouse, chaussettes à rayures, tresse ; elle a oublié son gobelet. Sur le carton, au feutre, une infirmière inconnue a inscrit à sa place le seul diplôme qui compte, ici, aux yeux de tout le service, un surnom : « {{N|[[PER:Solveig Amrani|Maman Ours]]}} ».

[[PER|Delphine Coatanéa]]
