Batteries : la « {{N|vallée}} » des [[LOC|Hauts-de-France]] tient bon, malgré la chute de [[ORG|Northvolt]]

De notre envoyé spécial à [[LOC|Dunkerque]], [[PER|Philibert Maertens]]

Du haut du beffroi de [[LOC|Bourbourg]], on voit tout : la mer, les éoliennes et le toit blanc de [[ORG|Verkor]]. À l’intérieur, la première ligne crache ses cellules pour l’[[MISC|Alpine A390]]. À [[LOC|Douvrin]], [[ORG|Automotive Cells Company]] ([[ORG:Automotive Cells Company|ACC]]), l’alliance de [[ORG|Stellantis]], de [[ORG|Mercedes-Benz]] et de [[ORG|Saft]], apprivoise ses rebuts. À [[LOC|Douai]], le sino-japonais [[ORG|AESC]] fournit la [[MISC|R5]] de [[ORG|Renault]].

La faillite du suédois [[ORG|Northvolt]] a jeté un froid. « {{Q speaker="Benoîte Cuvelier" cue="observe"|[[LOC|Skellefteå]], c’était notre phare, et le phare s’est éteint}} », observe [[PER|Benoîte Cuvelier]], déléguée générale du pôle [[ORG|Élan Batterie]]. Le taïwanais [[ORG|ProLogium]] a décalé son calendrier. [[ORG|XTC]] et [[ORG|Orano]] ont revu le leur. [[ORG|Eramet]] a renoncé.

Reste les Chinois. [[ORG|CATL]] domine le monde depuis [[LOC|Ningde]]. Ses ingénieurs, on les croise au [[ORG|Novotel]] de [[LOC|Grande-Synthe]], où le patron, [[PER|Fred]], a appris à dire « {{N|bonjour}} » en mandarin.

Du lithium dans l’[[LOC|Allier]]

Pour alimenter tout cela, il faudra du lithium. [[ORG|Imerys]] veut en extraire à [[LOC|Échassières]], c’est le projet [[MISC|Emili]]. En [[LOC|Alsace]], [[ORG|Lithium de France]] et [[ORG|Électricité de Strasbourg]] sondent la saumure. L’association [[ORG|Stop Mines 03]] s’y oppose. « {{Q speaker="Zélie Aucouturier" cue="demande"|Qui paiera l’eau ?}} », demande sa trésorière, [[PER|Zélie Aucouturier]].

À l’[[ORG|université du Littoral Côte d’Opale]], on forme déjà la relève. [[PER|Kenza]], 20 ans, y croit dur comme fer. Ou comme nickel.

[[PER:Benoîte Cuvelier|Cuvelier]] veut voir plus loin que la tempête. « {{Q speaker="Benoîte Cuvelier" cue="martèle"|Un champion, ça se juge à dix ans, pas à dix trimestres}} », martèle-t-elle. Me [[PER|Anthelme Roussin]], l’avocat d’[[PER:Zélie Aucouturier|Aucouturier]] et des riverains, promet un recours dès lundi.