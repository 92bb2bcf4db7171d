#apos=straight
HISTOIRE LOCALE
Le jour où [[LOC|Senones]] eut un prince

Il y a un peu plus de deux siècles, la principauté de [[LOC|Salm-Salm]] cessait d'exister. Vendredi, à la [[LOC|salle Dom-Calmet]], l'[[ORG|Association des amis du Rabodeau]] a raconté cette disparition comme on raconte une partie de cartes perdue.

En 1751, un échange de villages entre [[PER|Nicolas-Léopold de Salm]] et l'ex-roi de [[LOC|Pologne]] avait dessiné un petit État souverain dans la vallée, avec douane, justice et impôts doux. Pour [[PER|Voltaire]], reçu à l'abbaye par Dom [[PER|Calmet]], on y vivait bien, entre la bibliothèque et la table. Mais la [[MISC|Révolution]] ferma la frontière aux grains. En février 1793, plus de farine. «~{{Q speaker="Colette Ferry-Marchal" cue="a expliqué" ref="name"|Le blocus a duré quelques semaines, il a suffi de montrer la clé du grenier}}~», a expliqué la conférencière, [[PER|Colette Ferry-Marchal]]. Le 2 mars, la [[ORG|Convention]] décréta la réunion. Les habitants avaient demandé à devenir français, si l'on en croit le procès-verbal, «~{{Q speaker="?le procès-verbal" cue="en croit" ref="desc"|avec des transports de joie}}~».

Des transports, une auditrice aurait aimé en voir la preuve. «~{{Q speaker="?une auditrice" cue="s'est étonnée" ref="pronoun"|Qui tenait la plume ?}}~» s'est-elle étonnée. Bonne question : c'était le commissaire [[PER|Couthon]]. L'ex-professeure de [[ORG|Beau Jardin]] a souri. «~{{Q speaker="Colette Ferry-Marchal" cue="null" ref="none"|La joie, sous un commissaire, c'est une figure imposée.}}~»

La causerie a aussi fait un sort à quelques légendes. Non, la princesse ne s'est pas enfuie dans un tonneau. Non, la ruelle dite «~{{N|de la Reine oubliée}}~» ne garde le souvenir d'aucune reine, mais d'une jument de la poste aux chevaux. Quant au trésor que des générations d'enfants ont cherché sous la [[LOC|Roche de la Vierge]], l'archiviste [[PER|Simon Mathis]], venu d'[[LOC|Épinal]], l'a situé avec précision : au [[ORG|Trésor public]].

La soirée s'est terminée par la lecture d'une lettre du menuisier [[PER|Joseph Lyautey]] (aucun rapport), qui se désolait en 1794 de payer désormais ses planches aux [[LOC|Vosges]] et son vin à la [[LOC|Meurthe]]. On y lit que la liberté est «~{{Q speaker="Joseph Lyautey" cue="lit" ref="none"|chose belle, mais mal rabotée}}~».

Président de l'association depuis 1994, [[PER|Pierre Valence]] a remercié la ville de [[LOC|Saint-Dié-des-Vosges]] pour le prêt de deux cartes. Il espère un classement du château, dont l'état, prévient-il, est «~{{Q speaker="Pierre Valence" cue="prévient" ref="pronoun"|celui d'un biscuit trempé}}~».

L'exposition [[MISC|Salm, un État dans la vallée]] se visite jusqu'au 30. Prochain rendez-vous, les pendus de [[LOC|Moussey]], avec [[PER|Ada Boilley]].
