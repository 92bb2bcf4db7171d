#apos=typo
Le divan de [[PER:Paloma Reig|Paloma]]
Chaque semaine, la psychologue [[PER|Paloma Reig]] répond à vos questions. Écrivez-lui à la rédaction de [[ORG|Nous deux demain]].

«~{{Q speaker="Clémence" cue="null" ref="none"|Ma belle-mère range ma cuisine}}~»
«~{{Q speaker="Clémence" cue="null" ref="none"|Nous avons emménagé à [[LOC|Vannes]], à trois rues de chez elle. Elle a un double des clés, pour le chat. Quand je rentre, les bols sont à la place des assiettes. J'en ai parlé à mon mari, il m'a répondu que c'était de l'amour. Je n'ose plus acheter une casserole.}}~» [[PER|Clémence]], 34 ans

La réponse de [[PER|Paloma Reig]]
Chère [[PER|Clémence]], vous m'écrivez une page entière sur les bols et une ligne sur votre mari. Relisez-vous~: «~{{Q speaker="Clémence" cue="null" ref="pronoun"|il m'a répondu que c'était de l'amour}}~». Cette phrase-là, vous la rangez bien vite au fond du placard.

Une patiente que j'ai suivie à [[LOC|Lorient]] vivait la même chose. Elle avait fini par coller des étiquettes partout, sel, poivre, couvercles. Sa belle-mère en avait été ravie. «~{{Q speaker="?Sa belle-mère" cue="écriée" ref="pronoun"|Enfin un peu d'ordre~!}}~», s'était-elle écriée. Ce jour-là, ma patiente a compris que l'autre ne l'attaquait pas, elle travaillait. Ancienne cantinière, veuve à 50 ans, elle ne savait dire je t'aime qu'avec un torchon.

Est-ce une raison~? Non. Le pédiatre [[PER|Donald Winnicott]] parlait de la mère «~{{N|suffisamment bonne}}~»~; on attend toujours le livre sur la bru suffisamment polie. Reprenez la clé. Pas en douce, pas pendant que le chat, comment s'appelle-t-il~? [[PER|Moutarde]], dort sur le radiateur. Invitez-la, ouvrez les portes, et demandez-lui où elle aurait mis les bols, elle, à votre âge. Puis remettez-les où vous voulez, devant elle.

Quant à votre époux, qui trouve cela «~{{N|mignon}}~», ou qui le trouverait si vous le lui demandiez, donnez-lui une mission~: le chat.

On nous écrit aussi
[[PER|Norbert]], de [[LOC|Sète]], veut savoir si l'on peut quitter un club de lecture «~{{Q speaker="Norbert" cue="veut savoir" ref="name"|sans avoir l'air de détester [[PER|Proust]]}}~». On peut. Dites que vous avez adopté un chien.

[[PER|M.-F.~L.]] me reproche d'avoir défendu le «~{{N|temps pour soi}}~». La lectrice de [[LOC|Châteauroux]] a élevé cinq enfants et me demande, en majuscules, «~{{Q speaker="M.-F.~L." cue="demande" ref="desc"|OÙ EST-CE QUE ÇA SE VEND}}~». Je cherche, madame. Je vous écris dès que j'ai l'adresse.
