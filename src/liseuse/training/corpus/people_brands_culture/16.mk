HIPPISME. [[PER|Kapriol du Bocage]] entre dans la légende

[[LOC|Vincennes]], dimanche. Il pleuvait si fort qu’on ne distinguait plus les casaques. Mais lui, on l’a reconnu : liste blanche, foulée de métronome, [[PER|Kapriol du Bocage]] a remporté le [[MISC|Prix d’Amérique]] devant [[PER|Idao de Tillard]] et [[PER|Go On Boy]]. À 17 contre 1.

Sur le sulky, [[PER|Mathis Lecourtois]], 23 ans, a levé sa cravache comme on lève un verre. « {{Q speaker="Mathis Lecourtois" cue="hurlait"|C’est pour [[PER|Pépé]], c’est pour [[PER|Pépé]] !}} » hurlait-il au micro d’[[ORG|Equidia]]. [[PER|Pépé]] ? [[PER|Marcel Lecourtois]], 88 ans, éleveur à [[LOC|Saint-Hilaire-du-Harcouët]], resté devant sa télé avec [[PER|Ourasi]], son teckel. Le vrai [[PER|Ourasi]], quatre victoires ici même, a sa statue à l’entrée de l’hippodrome de [[LOC|Vincennes]].

L’entraîneur, [[PER|Jean-Michel Bazire]], aurait pu l’acheter. Le propriétaire en titre, l’[[ORG|Écurie du Lys]], appartient pour un tiers au footballeur [[PER|Antoine Griezmann]] et pour deux tiers aux frères [[PER|Baudron]], bouchers à [[LOC|Granville]]. « {{Q speaker="Didier" cue="ironise"|Pour une fois qu’un boucher aime un cheval vivant}} », ironise l’aîné, [[PER|Didier]].

Au [[ORG|PMU]] de la [[LOC|place du Marché]], à [[LOC|Villedieu-les-Poêles]], un parieur a touché 43 000 euros pour un quinté dans l’ordre : [[PER:Kapriol du Bocage|Kapriol]], [[PER:Idao de Tillard|Idao]], [[PER:Go On Boy|Boy]], puis [[PER|Joumba]] et [[PER|Emeraude]]. Il a offert sa tournée, puis sa sacoche, puis s’est rendormi.

La suite ? Le [[MISC|Prix de Paris]], le 23 février, peut-être l’[[MISC|Elitloppet]], à [[LOC|Stockholm]], en mai. La [[ORG|SETF]], la société mère du trot, y verrait une belle vitrine. Questionné sur le sujet, M. [[PER:Jean-Michel Bazire|Bazire]] a souri. Kapriole ou non, l’équidé dort en [[LOC|Normandie]], sous la garde de sa chèvre, [[PER|Brigitte]].