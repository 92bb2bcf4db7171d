#apos=typo
Restitutions : le tambour d'[[LOC|Adiaké]] repart, la caisse reste

Il aura fallu une grue, deux lois et un siècle. Jeudi, à l'aube, le [[ORG|musée du quai Branly]] a remis à la [[LOC|Côte d'Ivoire]] le tambour [[MISC|Assoukoua]], quatre mètres, 390 kilos, confisqué en 1911 par l'administrateur [[PER|Marc Simon-Duval]].

La cérémonie fut brève. La ministre ivoirienne de la Culture, [[PER|Françoise Remarck]], a touché le bois, longuement. Elle n'a pas lu son discours. «~{{Q speaker="?Un chef abouré" cue="traduit" ref="desc"|Il a froid}}~», a traduit l'interprète d'un chef abouré, qui venait de murmurer quelques mots contre la peau. On a monté le chauffage.

Dans le langage officiel, l'objet n'est pas restitué mais «~{{N|mis à disposition préalable}}~», le temps que le [[ORG|Parlement]] vote le déclassement. Ce vocabulaire fait bondir [[PER|Sylvestre Kakou Brou]]. L'historien, maître de conférences à l'[[ORG|université Félix-Houphouët-Boigny]], a consacré douze ans à la question ; il tient la formule pour «~{{Q speaker="Sylvestre Kakou Brou" cue="tient" ref="pronoun"|un cache-sexe juridique}}~». Le rapport [[PER|Sarr]]-[[PER|Savoy]], remis en 2018, plaidait déjà pour une loi générale. Elle n'est toujours pas inscrite.

Au musée, l'émotion était réelle. La restauratrice [[PER|Camille Buisson]] a veillé huit mois l'instrument, rongé par un insecte au nom charmant, la petite vrillette. «~{{Q speaker="Camille Buisson" cue="null" ref="none"|Je lui parlais de la pluie. Je n'avais pas d'autre sujet.}}~» Son président, [[PER|Emmanuel Kasarhérou]], a salué les équipes.

Et la caisse ? C'est l'anecdote du jour. Fabriquée sur mesure par la société [[ORG|LP Art]], elle ne passait pas la porte de l'[[MISC|Airbus A330]] d'[[ORG|Air Côte d'Ivoire]]. Onze centimètres. Quelqu'un a proposé de scier, quelqu'un d'attendre. «~{{Q speaker="?un manutentionnaire" cue="suggéré" ref="desc"|Sortez-le donc, il a fait l'aller sans boîte}}~», a suggéré un manutentionnaire de [[LOC|Roissy]]. Ainsi fut fait, sous quatre couvertures.

À [[LOC|Abidjan]], un hangar climatisé l'attend au [[ORG|musée des Civilisations]]. À [[LOC|Adiaké]], sur la lagune [[LOC|Aby]], on aurait préféré la place. Le vieux sage abouré n'a pas d'avis, ou n'en dit rien. Interrogé sur ce qu'il ressentait, il a demandé du thé. Puis, se tournant vers la salle : «~{{Q speaker="?Le vieux sage abouré" cue="null" ref="pronoun"|Vous l'avez bien gardé. Vous l'avez mal écouté.}}~»
[[PER|Clémence Yao-Thibault]]
