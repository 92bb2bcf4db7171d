AUTO
[[MISC|Renault 5]], [[MISC|Citroën C5]], [[MISC|Peugeot 205]] : les noms qui reviennent

Il y eut d’abord des hommes. [[PER|Louis Renault]], à [[LOC|Billancourt]] ; [[PER|André Citroën]], [[LOC|quai de Javel]] ; [[PER|Armand Peugeot]], à [[LOC|Valentigney]]. Puis des usines, puis des chiffres. Au [[MISC|Mondial de l’auto]], qui ouvre mardi, on revient aux prénoms, aux souvenirs, aux grands-pères.

[[ORG|Renault]] a ouvert le bal. Élue voiture de l’année, la [[MISC|R5]] électrique est fabriquée à [[LOC|Douai]] ; la [[MISC|Twingo]] la suivra, dessinée à [[LOC|Guyancourt]] et assemblée à [[LOC|Novo Mesto]], en [[LOC|Slovénie]]. [[PER|Luca de Meo]] parti chez [[ORG|Kering]], c’est [[PER|François Provost]] qui tient le volant. En face, [[ORG|Stellantis]] hésite : une [[MISC|2CV]] ? [[ORG|Citroën]] y travaille sans le dire. Une [[MISC|205]] ? [[ORG|Peugeot]] dément sans convaincre.

« {{Q speaker="Honorine Bugat" cue="analyse"|La nostalgie, c’est ce qui reste quand on n’a plus d’avance}} », analyse [[PER|Honorine Bugat]], du cabinet [[ORG|Mobilis]]. Les Chinois, eux, n’ont pas de grand-père à ressusciter. [[ORG|BYD]] étale une berline, la [[MISC|Seal]], à 29 900 euros. [[ORG|Leapmotor]] et [[ORG|Xpeng]] louent chacun 900 m2.

La curiosité du salon vient de [[LOC|Molsheim]]. Non pas de [[ORG|Bugatti]] (absent), mais d’un garage, [[ORG|Ateliers Wendling]], qui greffe des batteries dans des [[MISC|Méhari]]. « {{Q speaker="Mercedes Wendling" cue="jubile"|Mon prénom me condamnait à la mécanique}} », jubile la patronne, [[PER|Mercedes Wendling]]. Fille d’Espagnole, comme la petite [[PER|Mercédès Jellinek]], dont le père, concessionnaire à [[LOC|Nice]], donna le nom aux autos de [[ORG|Daimler]]. [[ORG|Mercedes]] a d’ailleurs un stand, hall 4. [[PER:Mercedes Wendling|Mercedes]] y est allée, on lui a offert un parapluie.

Le président de la République inaugurera la manifestation, [[LOC|porte de Versailles]]. Jusqu’au 19 octobre. La [[ORG|PFA]], la filière, attend 500 000 visiteurs. [[PER|Côme Riboulet]]