#apos=typo
GRIPPE AVIAIRE / Deuxième hiver vacciné, premiers doutes

Le canard 4 217 n'a rien demandé. On lui a pris une goutte de sang à l'aile, on l'a reposé dans la paille ; il s'est ébroué et il est allé boire. Dans six jours, à [[LOC|Ploufragan]], une machine dira s'il est protégé.

Soixante-douze millions de palmipèdes vaccinés en deux campagnes, dix foyers l'an dernier contre 1 378 trois hivers plus tôt : la [[LOC|France]] est un cas d'école. «~{{Q speaker="Jean-Luc Guérin" cue="rappelle" ref="name"|On nous avait dit que c'était impossible, puis que c'était inutile}}~», rappelle [[PER|Jean-Luc Guérin]], professeur à l'[[ORG|École nationale vétérinaire de Toulouse]]. Mais un variant du H5N1 a été isolé en [[LOC|Vendée]], chez un éleveur de [[LOC|Saint-Fulgent]], dans un lot à jour de ses deux doses.

Alerte ou accident ? [[PER|Béatrice Grasland]], virologue à l'[[ORG|Anses]], réfute les deux mots. Elle dit «~{{Q speaker="Béatrice Grasland" cue="dit" ref="pronoun"|signal}}~» et demande des séquences. De son côté, le [[ORG|Comité interprofessionnel des palmipèdes à foie gras]], le [[ORG:Comité interprofessionnel des palmipèdes à foie gras|Cifog]], se veut rassurant. Sa directrice, [[PER|Marie-Pierre Pé]], souligne que la filière a perdu moins de bêtes que lors des hivers dits «~{{N|noirs}}~».

Sur le terrain, la dose coûte. 15 centimes pièce, 96 millions d'euros en tout, que les pouvoirs publics couvrent à 70 %, contre 85 % auparavant. Le calcul ne passe pas. «~{{Q speaker="?un accouveur des Deux-Sèvres" cue="se plaint" ref="desc"|On vaccine le canard et on plume l'éleveur}}~», se plaint un accouveur des [[LOC|Deux-Sèvres]].

À l'export, autre histoire. Les [[LOC|États-Unis]], qui avaient fermé leur porte aux volailles françaises, l'ont entrebâillée en janvier. [[LOC|Tokyo]] hésite. «~{{Q speaker="?un diplomate agricole" cue="décrit" ref="desc"|On négocie espèce par espèce, comme [[PER|Noé]]}}~», décrit un diplomate agricole revenu de [[LOC|Séoul]] sans contrat et avec un rhume.

La [[ORG|Confédération paysanne]] ramène au plein air. Pour [[PER|Maïté Laborderie]], sa responsable locale, volaillère dans le [[LOC|Gers]], le mot «~{{N|claustration}}~», choisi par l'administration et pas par la nature, dit assez ce qu'il fait. Elle ne confine plus. Une amende de 750 euros l'attend ; la paysanne l'a punaisée dans l'abri des poussins. «~{{Q speaker="Maïté Laborderie" cue="null" ref="none"|Comme ça, ils sauront qui ils ont à la maison.}}~»

Le 4 217 est positif aux anticorps. Bravo à lui.
