PARFUMS
[[MISC|Shalimar]] a cent ans, [[MISC|Ninon]] débarque

Un siècle et pas une ride. Imaginé en 1925 par [[PER|Jacques Guerlain]], [[MISC|Shalimar]] doit son nom aux jardins que l’empereur [[PER|Shah Jahan]] offrit à [[PER|Mumtaz Mahal]], près de [[LOC|Lahore]]. Chez [[ORG|Guerlain]], [[LOC|68, avenue des Champs-Élysées]], on a donc ressorti le flacon en cristal de [[ORG|Baccarat]].

Les anniversaires font vendre, les prénoms aussi. Après [[MISC|Chloé]], [[MISC|Loulou]], [[MISC|Anaïs Anaïs]] et la [[MISC|Petite Robe noire]], voici [[MISC|Ninon]], premier jus de la maison grassoise [[ORG|Alziary]]. Derrière, un nez de 31 ans, [[PER|Ninon Fabre]]. « {{Q speaker="Ninon Fabre" cue="assure"|C’est mon patron qui l’a baptisé, moi j’avais proposé [[MISC|Orage]]}} », assure [[PER:Ninon Fabre|Ninon]], formée à l’[[ORG|Isipca]] puis chez [[ORG|Givaudan]]. La fragrance, iris et pierre mouillée, évoque l’[[LOC|Estérel]] après la pluie.

À [[LOC|Grasse]], on connaît les [[PER|Alziary]] depuis 1820 : gantiers, puis parfumeurs, puis ruinés. [[PER|Côme Alziary]], 44 ans, rachète en 2019 la bastide familiale, [[LOC|chemin des Roumiguières]], avec l’appui de [[ORG|Baou Capital]], dit-on, et de la [[ORG|Caisse des dépôts]], c’est certain. Il plante du jasmin, embauche sa cousine, dépose la marque. [[ORG|Sephora]] lui ouvre ses portes, [[ORG|Marionnaud]] hésite. [[MISC|Ninon]] coûte 98 euros les 50 ml, deux fois moins que le [[MISC|N°5]] d’en face.

« {{Q speaker="Côme Alziary" cue="plaisante"|[[PER|Ernest Beaux]] a mis des aldéhydes, nous des cailloux}} », plaisante [[PER:Côme Alziary|Côme]]. [[PER|Marilyn Monroe]] n’en dormira pas. Reste à convaincre [[LOC|New York]], où [[ORG|Coty]] et [[ORG|Estée Lauder]] règnent. [[PER|Estée Lauder]], vendeuse hors pair, avait commencé, elle aussi, par la crème d’un oncle.

Exposition : « {{N|[[MISC|Sillages]]}} », [[ORG|Musée international de la parfumerie]], jusqu’au 2 mars. Rose de mai en mai, cela va de soi.

[[PER|Clotilde Ansquer]] pour [[ORG|Madame]]