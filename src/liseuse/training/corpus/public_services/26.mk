#apos=typo
[[ORG|Consom'acteurs]] répond à vos litiges

**Démarchée au marché, elle change de fournisseur sans le savoir**

Un samedi de mars, [[PER|Ginette P.]], 79~ans, achète des poireaux à [[LOC|Romans-sur-Isère]]. Un jeune homme souriant, badge [[ORG|Énergie Clic]], lui demande sa facture [[ORG|EDF]] «~{{Q speaker="?Un jeune homme souriant" cue="demande" ref="desc"|juste pour comparer}}~». Elle ne l'a pas. Pas grave : son adresse suffira. Trois semaines plus tard, un courrier de résiliation l'informe qu'elle n'est plus cliente. «~{{Q speaker="Ginette P." cue="assure" ref="desc"|J'ai signé pour un stylo}}~», assure la retraitée.

Que dit la loi ? Le démarchage sur la voie publique n'est pas interdit ; la vente «~{{N|hors établissement}}~», si elle est signée, ouvre quatorze jours de rétractation. Ici, le contrat porte la mention «~{{N|lu et approuvé}}~», d'une main qui n'est pas la sienne. L'[[ORG|UFC-Que choisir]] de la [[LOC|Drôme]] a déposé plainte. Son conseiller énergie, [[PER|Loup Ferrier]], en est à son trentième cas. Son dicton tient sur une carte de visite : «~{{Q speaker="Loup Ferrier" cue="null" ref="none"|Ne montrez jamais votre facture à qui vous sourit.}}~»

La société [[ORG|Énergie Clic]], courtier de [[LOC|Villeurbanne]], nie. Ce commercial, «~{{Q speaker="Énergie Clic" cue="null" ref="none"|parti à [[LOC|Dubaï]]}}~», n'aurait jamais été le sien. Le médiateur national de l'énergie, [[PER|Olivier Challan Belval]], a reçu 11~300~litiges recevables l'an dernier. Il les résume, dans son rapport annuel intitulé «~{{N|[[MISC|Le client n'est pas un compteur]]}}~», à trois causes : la facture, la facture, la facture.

**Croquettes rappelées : je fais quoi du sac ?**

Les lots 4471 à 4479 de [[MISC|Poil Royal]], vendus chez [[ORG|Gamm Vert]] et [[ORG|Maxi Zoo]], contiennent un excès de vitamine~D. N'en donnez plus. Le fabricant, [[ORG|Lobelia]], de [[LOC|Vitré]], rembourse sur photo. Pour [[PER|Chi-Mai Tran]], vétérinaire à [[LOC|Bourg-de-Péage]], «~{{Q speaker="Chi-Mai Tran" cue="Pour" ref="name"|un chien qui boit deux bols d'eau par heure n'a pas soif, il a un rein en train de lâcher}}~». Elle refuse en revanche de croire aux rumeurs qui circulent sur [[ORG|TikTok]] ; là-bas, une prétendue «~{{N|infirmière canine}}~» conseille le charbon. Au rayon, une employée n'a pas de doute : «~{{Q speaker="?une employée" cue="null" ref="desc"|Le mien en mange et il va très bien, il s'appelle [[PER|Bonaparte]].}}~»

Vos lettres : [[ORG|Consom'acteurs]], 26100 [[LOC:Romans-sur-Isère|Romans]]. Réponses : [[PER|Aliénor Boiron]].
