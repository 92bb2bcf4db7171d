#apos=typo
[[PER|Philomène Ortolan]], «~{{N|[[MISC|Le mot dans l'assiette]]}}~», sur [[ORG|Radio Cabestan]]

Ce matin, chers auditeurs, un mot qui colle aux doigts~: tatin. Avec une minuscule, comme poubelle. Les pauvres [[PER|Tatin]]~! Vous savez, les deux sœurs de [[LOC|Lamotte-Beuvron]], [[PER:Stéphanie Tatin|Stéphanie]] et [[PER|Caroline Tatin]]~: on leur a tout pris, jusqu'à la majuscule.

L'histoire, tout le monde la connaît et elle est fausse. Un jour de chasse, l'aînée, tête en l'air, oublie la pâte, la pose par-dessus, retourne. Un miracle. Au bourg, quand j'y suis passée, on m'a arrêtée devant la gare. «~{{Q speaker="?une dame à caniche" cue="a grondée" ref="desc"|[[PER:Stéphanie Tatin|Stéphanie]] n'oubliait jamais rien, madame, elle était de la [[LOC|Sologne]]}}~», m'a grondée une dame à caniche. Je présente mes excuses à la [[LOC|Sologne]].

Qui a lancé la légende~? [[PER|Curnonsky]], prince élu des gastronomes, dans les années 1920. Il lui fallait une étourdie. La cuisinière, elle, n'a laissé qu'une phrase, recueillie par un voyageur de commerce en rubans, qui avait réclamé la recette. La demoiselle a essuyé ses mains. «~{{Q speaker="Stéphanie Tatin" cue="null" ref="none"|Monsieur, il faut du feu dessous et du feu dessus, et qu'on vous laisse tranquille au milieu.}}~» Je connais des traités de philosophie moins complets.

L'auberge existe encore, c'est l'[[ORG|Hôtel Tatin]]. Une confrérie veille, les [[ORG|Lichonneux de tarte Tatin]], robe et chapeau. Leur grand maître de l'époque où j'ai goûté, un ancien des chemins de fer, m'avait fait jurer. Pas de cannelle, pas de crème. J'ai juré. Il a ajouté, tout bas, d'un air de contrebande~: «~{{Q speaker="?Leur grand maître" cue="a ajouté" ref="pronoun"|Une petite pointe de sel, mais je ne vous ai rien dit.}}~» Il ne m'a rien dit.

Depuis, on tatine tout. Tatin d'endives, de navets, de bananes. Chez [[ORG|Picard]], la mention «~{{N|façon tatin}}~», ce petit mot, façon, qui autorise le crime. À [[LOC|Tokyo]], un chef, [[PER|Kenji Arakawa]], en fait une pas plus grosse qu'une pièce, et il la sert à l'endroit. Je lui ai demandé pourquoi. Il s'est incliné. «~{{Q speaker="Kenji Arakawa" cue="expliqué" ref="pronoun"|Pour que le client fasse lui-même l'erreur}}~», a-t-il expliqué. C'est le seul qui ait compris.

Et vos pommes~? [[MISC|Reine des reinettes]], bien sûr, comme toujours, sinon une [[MISC|Belle de Boskoop]]. Un auditeur de [[LOC|Romorantin]], [[PER|Gaston]], m'écrit qu'il les coupe en quatre, «~{{Q speaker="Gaston" cue="écrit" ref="name"|comme un homme}}~». Non, [[PER|Gaston]]. En deux, comme des sœurs.

À demain, pour un autre mot volé~: sandwich.
