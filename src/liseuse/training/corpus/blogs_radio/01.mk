#apos=typo
Le dernier noir du [[ORG|Balto]]

Posté un lundi de pluie, rubrique «~{{N|Comptoirs}}~»

Je n'y allais plus beaucoup, au [[ORG|Balto]]. Une fois par mois, peut-être, quand je descendais à [[LOC|Malestroit]] pour la pharmacie. Alors de quel droit est-ce que je pleure sa fermeture~? Samedi, à 19~h, [[PER|Marie-Jo Guillotin]] a baissé le rideau. Trente-quatre ans qu'elle le levait. Son fils [[PER|Yann]], qui est chauffagiste à [[LOC|Ploërmel]], tenait la lampe, parce que bien sûr le néon avait rendu l'âme la veille.

Il y avait du monde. Trop, a-t-elle grogné, «~{{Q speaker="Marie-Jo Guillotin" cue="a-t-elle grogné" ref="pronoun"|si vous étiez venus comme ça en février, je fermerais pas}}~». Personne n'a répondu. On regardait nos chaussures. Près du baby-foot, un retraité de l'équarrissage que je connais seulement de vue m'a soufflé~: «~{{Q speaker="?un retraité de l’équarrissage" cue="a soufflé" ref="desc"|Maintenant, faudra boire chez soi. Donc faudra boire seul.}}~» J'ai noté la phrase au dos d'un ticket de la [[ORG|FDJ]].

Les chiffres, puisqu'on m'en réclame toujours en commentaire. En 1960, deux cent mille cafés en [[LOC|France]]. Moins de quarante mille aujourd'hui. [[ORG|1000 cafés]], l'initiative du [[ORG|Groupe SOS]], en rouvre quelques-uns~; le nôtre n'a pas été retenu. Bourg trop gros. Ou trop petit. Le courrier, que la patronne a scotché au-dessus du percolateur, n'est pas très clair~: «~{{Q speaker="?Le courrier" cue="null" ref="desc"|votre candidature ne s'inscrit pas dans la maille territoriale visée}}~». La maille~! [[PER:Hervé Tricot|Tricot]], le facteur (c'est son vrai nom, [[PER|Hervé Tricot]]), en a fait des plaisanteries toute la soirée.

[[PER|Hassan Benkirane]] a pris la parole sans qu'on lui demande rien. Il coupe les cheveux en face depuis 2009. Il a parlé de son arrivée, des hommes qui se retournaient, et de cette femme derrière son zinc qui lui avait servi un café sans poser de question. «~{{Q speaker="Hassan Benkirane" cue="null" ref="none"|Elle m'a juste dit~: «~{{Q speaker="Marie-Jo Guillotin" cue="a dit" ref="pronoun"|Avec ou sans sucre~?}}~» J'ai failli chialer.}}~»

Moi aussi.

L'ancien adjoint [[PER|Loïc Tréhin]], jugeant la municipalité «~{{Q speaker="Loïc Tréhin" cue="jugeant" ref="name"|coupable de tiédeur}}~», a payé ce qu'il appelle toujours, avec un accent qui n'est pas d'ici, le «~{{N|coup de l'étrier}}~». On n'a pas discuté.

Vers 22~heures il ne restait qu'un fond de [[MISC|Suze]] et l'ardoise, où quelqu'un avait effacé les prix pour écrire «~{{N|Merci pour tout}}~». Le local est en vente chez [[ORG|Orpi]]. Une agence d'intérim serait intéressée, ou bien un [[ORG|Basic-Fit]], on ne sait pas. Si le coeur vous en dit, laissez vos souvenirs dessous. Pas d'insultes, je modère depuis mon téléphone et j'ai de gros doigts.

[[PER|Solenn K.]]
