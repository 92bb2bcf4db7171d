#apos=typo
GRAND ÂGE. Aux [[ORG:Les Glycines|Glycines]], on vote pour la soupe

Le bureau ouvre à 10~heures dans la véranda de l'Ehpad [[ORG|Les Glycines]], à [[LOC|Argenton]]. Isoloir en paravent, urne en carton, [[PER|Robert Prévost]] à la table d'émargement, très digne, décorations dehors. Question posée aux 71 résidents~: faut-il supprimer la soupe du soir~?

«~{{Q speaker="?une dame en bleu" cue="répond" ref="desc"|Je vote contre, quelle que soit la question}}~», répond une dame en bleu. L'idée vient du conseil de la vie sociale, où siège une ancienne inspectrice du travail, [[PER|Denise Roux-Mercadier]], 88~ans. Elle a connu les grèves de [[ORG|Lip]] et ne voit aucune raison de finir ses jours sur un vermicelle imposé. Dans son tract, l'octogénaire accuse la cuisine d'une «~{{Q speaker="Denise Roux-Mercadier" cue="accuse" ref="desc"|dérive vers le velouté}}~».

La direction a pris la chose au sérieux. Le groupe [[ORG|Emera]], ou peut-être était-ce [[ORG|DomusVi]], avait rénové ailleurs un réfectoire en «~{{N|restaurant d'ambiance}}~»~; ici, l'établissement est public et le mur est beige. Le chef, [[PER|Bruno Saintonge]], encaisse. Douze ans d'armée, cinq de brasserie. «~{{Q speaker="Bruno Saintonge" cue="soupire" ref="pronoun"|J'ai nourri des légionnaires, soupire-t-il. Ils rendaient les assiettes.}}~»

On fait campagne. Côté oui, un slogan, «~{{N|Ni froide ni fade}}~». Côté non, le poème d'un pensionnaire, lu au micro par [[PER|Marguerite Fay]], en chaise roulante, les ongles faits. Les familles s'en mêlent~: une fille a téléphoné de [[LOC|Toronto]], outrée que sa mère ne puisse plus se coucher «~{{Q speaker="?une fille" cue="null" ref="desc"|avec quelque chose de chaud}}~». La mère, elle, dormait.

Quinze heures. Un bulletin sur deux porte une rature. [[PER:Robert Prévost|Robert]] vérifie, recompte, se trompe, recompte. C'est l'aide-soignante de nuit, [[PER|Jessica]], passée chercher ses clés, qui trouve~: 33 oui, 33 non. Et trois nuls, dont un «~{{N|J'aime [[PER|Jessica]]}}~» qu'on ne montrera à personne.

Silence. Puis une voix, du fond, celle de M. [[PER|Tonnerre]], 96~ans, qu'on croyait sourd. «~{{Q speaker="Tonnerre" cue="null" ref="none"|Un jour sur deux.}}~» On applaudit. Le chef met sa toque sous son bras. Il fera du potage les jours pairs. L'ex-inspectrice, battue sans l'être, a demandé un procès-verbal, l'a signé d'une main ferme et a conclu, à l'adresse du directeur~: «~{{Q speaker="Denise Roux-Mercadier" cue="a conclu" ref="desc"|Maintenant, parlons du coucher à dix-neuf heures.}}~»

[[PER|Léonie Cattiaux]]
