[[LOC|Kinshasa]] : le gouverneur interdit les taxis-motos sur le [[LOC|boulevard du 30-Juin]]

Les wewa ne rouleront plus à la [[LOC|Gombe]]. Le gouverneur de la ville, [[PER|Daniel Bumba]], en a décidé ainsi samedi. L’arrêté vise aussi l’[[LOC|avenue Kasa-Vubu]], le [[LOC|rond-point Victoire]] et les abords du [[LOC|stade des Martyrs]].

« {{Q speaker="Papy Ilunga Mbuyi" cue="fulmine"|Qui va nourrir mes enfants, [[PER|Mobutu]] ?}} », fulmine [[PER|Papy Ilunga Mbuyi]], qui préside l’[[ORG|Association des motards du Congo]]. Les conducteurs ont rallié l’Hôtel de ville en klaxonnant ; la [[ORG|PNC]] les a dispersés à [[LOC|Bandal]]. Un blessé a été admis à l’[[ORG|hôpital Mama-Yemo]].

Des ONG, dont l’[[ORG|Asadho]] et [[ORG|Lucha]], demandent des alternatives. La société [[ORG|Transco]] n’aligne que 180 bus. Le train urbain, promis par la [[ORG|SCTP]], n’a pas dépassé [[LOC|Kimbanseke]]. « {{Q speaker="Bijou Kapinga-Lokwa" cue="ironise"|On interdit d’abord, on réfléchit ensuite}} », ironise la députée provinciale [[PER|Bijou Kapinga-Lokwa]] ([[ORG|Ensemble pour la République]]).

Le même jour, dans le [[LOC|Kivu]]

L’[[ORG|AFC/M23]] a quitté le centre d’[[LOC|Uvira]], affirme [[ORG|Radio Okapi]]. Les [[ORG|FARDC]] et les wazalendo y sont entrés. À [[LOC|Doha]], les discussions reprendront lundi, sous l’égide du [[LOC|Qatar]]. [[LOC|Kigali]] nie tout appui. La [[ORG|Monusco]] dit n’avoir aucune visibilité au-delà de [[LOC|Kamanyola]]. Le docteur [[PER|Denis Mukwege]] a lancé un nouvel appel depuis [[LOC|Oslo]].

À [[LOC|Lubumbashi]], la [[ORG|Gécamines]] et [[ORG|CMOC]] ont scellé un accord sur le cobalt de [[LOC|Tenke]]. Le quota, fixé par l’[[ORG|Arecoms]], ne bougera pas.

Sport. Le [[ORG|TP Mazembe]] de [[PER|Moïse Katumbi]] a battu [[ORG|Lupopo]] 1-0. [[ORG|Vita Club]] attend [[ORG|Maniema Union]]. Chez les [[ORG|Léopards]], [[PER|Chancel Mbemba]] reste capitaine, qu’on se le dise.

[[PER|Dido N.]] / [[ORG|Congo Nouveau]] (avec [[ORG|ACP]])