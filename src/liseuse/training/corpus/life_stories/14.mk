#apos=straight
Au jardin avec [[PER|Hortense Buis]]

Mars, ou la patience

Ne touchez à rien. C'est le conseil du mois et il me vaudra, comme chaque année, des lettres. « {{Q speaker="?un abonné de Cholet" cue="écrivait" ref="desc"|Si je ne taille pas maintenant, quand donc ?}} », m'écrivait un abonné de [[LOC|Cholet]]. Après les saints de glace, monsieur, ou jamais, vos lilas vous remercieront.

Mon maître, [[PER|Gilles Clément]], a inventé le [[MISC|Jardin en mouvement]] ; je me contente d'un jardin à l'arrêt. La cabane s'appelle [[LOC|Sans-Souci]], la poule rescapée [[PER|Sévigné]] parce qu'elle raconte tout, et le rosier grimpant, un [[MISC|Pierre de Ronsard]] planté par ma grand-mère, monte jusqu'à la chambre. À côté, une [[MISC|Mme Alfred Carrière]] qui ne fait pas d'efforts. « {{Q speaker="?ma grand-mère" cue="disait" ref="pronoun"|Elle est comme les [[PER|Carrière]], elle vit sur son nom}} », disait-elle. Je n'ai jamais su de quels [[PER|Carrière]] elle parlait.

Au potager, semez les fèves, [[MISC|Aguadulce]] si vous êtes au sud de la [[LOC|Loire]]. Sous abri, la tomate. Vous me demandez tous la [[MISC|Cœur de bœuf]] ; celle que vend [[ORG|Jardiland]] n'en est souvent qu'une cousine. J'ai interrogé là-dessus [[PER|Ewa Sobczak]], qui tient le conservatoire [[ORG|Graines de rien]] dans la [[LOC|Drôme]]. La semencière ne s'emporte jamais, sauf là : elle parle d'un fruit « {{Q speaker="Ewa Sobczak" cue="parle" ref="pronoun"|creux, côtelé, décoratif, bref d'un pouf}} ». Demandez-lui plutôt la [[MISC|Noire de Crimée]] ou la [[MISC|Jeanne d'Arc]], qui se mange cuite.

Le mot du mois est « {{N|paillage}} ». Mon neveu, [[PER|Rémi]], paysagiste à [[LOC|Créteil]], l'emploie douze fois par repas. Il m'a livré un mètre cube de copeaux, pour « {{Q speaker="Rémi" cue="null" ref="none"|réveiller les vers}} ». Les vers dormaient bien. [[PER:Sévigné|Sévigné]] a tout dispersé en une matinée, dans un désordre que le pauvre garçon, bon joueur, a trouvé « {{Q speaker="Rémi" cue="a trouvé" ref="desc"|assez contemporain}} ».

Enfin, une visite. Le [[LOC|Jardin des Cinq Sens]], à [[LOC|Yvoire]], rouvre le 12 avril. À l'entrée, un panneau de bois : « {{N|Ici on touche}} ». On m'a reproché d'avoir touché une dame. C'était une camarade de pension que je n'avais pas revue depuis 1971. Elle m'a reconnue à l'odeur. « {{Q speaker="?une camarade de pension" cue="dit" ref="pronoun"|Toujours le chèvrefeuille}} », a-t-elle dit. J'ai rougi comme une [[MISC|Reine des reinettes]].

[[PER|H. B.]]
