#apos=typo
VRAI OU FAUX

Non, le [[ORG|Sénat]] n'a pas voté une «~{{N|taxe sur les potagers}}~»

Une vidéo vue deux millions de fois affirme que les jardins de plus de cinquante mètres carrés seront taxés en 2026. D'où vient l'histoire ?

Elle est signée [[PER|Didier_du_38]], un compte [[ORG|TikTok]] qui cumule 612 000 abonnés. On y voit un homme moustachu, devant des salades, marteler : «~{{Q speaker="Didier_du_38" cue="marteler" ref="desc"|Ils vont vous compter les courgettes.}}~» Contacté, l'auteur a supprimé sa vidéo mais maintient ses propos. «~{{Q speaker="Didier_du_38" cue="null" ref="none"|J'ai lu, j'ai compris, j'ai planté.}}~»

Le fond, d'abord. L'article 22 du projet de loi de finances, adopté en première lecture le 3 décembre, porte sur les parcs de loisirs. Il vise des sociétés comme [[ORG|Center Parcs]] ou [[ORG|Nigloland]]. À aucun moment on n'y lit le mot potager. La sénatrice [[PER|Fabienne Jourda-Roussel]], qui l'a rédigé, s'en étrangle encore au téléphone. «~{{Q speaker="Fabienne Jourda-Roussel" cue="soupire" ref="desc"|On me menace pour des haricots}}~», soupire l'élue de l'[[LOC|Isère]].

La confusion viendrait d'un rapport de [[ORG|France Stratégie]], «~{{N|[[MISC|Sols, eau, jardins : qui paie quoi ?]]}}~», qui évoquait, page 73, une redevance «~{{Q speaker="France Stratégie" cue="évoquait" ref="desc"|de principe}}~». [[PER|Basile N'Diaye]], un économiste cité dans ce document, nuance : il avait calculé, à la demande du ministère, ce que coûterait une telle mesure, pas plus. «~{{Q speaker="?un ancien directeur de cabinet" cue="s’amuse" ref="desc"|On appelle ça chiffrer, pas taxer}}~», s'amuse un ancien directeur de cabinet.

L'économiste lui-même cultive, à [[LOC|Sceaux]], douze mètres carrés de blettes. «~{{Q speaker="Basile N’Diaye" cue="null" ref="none"|À l'époque, j'aurais été exonéré.}}~» Il garde de cette affaire un courriel d'insultes, le seul, assure le chercheur, «~{{Q speaker="Basile N’Diaye" cue="assure" ref="desc"|sans faute d'orthographe}}~».

Comment une note est-elle devenue un impôt ? Par paliers. Le 28 novembre, un agrégateur nommé [[ORG|Le Réveil du contribuable]] a titré sur un «~{{N|potager à 400 euros}}~». Le lendemain, le député [[PER|Alexandre Chabrol]] a posé une question écrite. Le surlendemain, la vidéo naissait. Le parlementaire n'a pas donné suite, mais son équipe dit avoir «~{{Q speaker="?son équipe" cue="dit" ref="desc"|voulu relayer une crainte}}~».

Au [[ORG|ministère de l'Économie]], on dément en trois mots. À la [[ORG|DGFiP]], en une page. Aucun texte déposé ne prévoit, d'ailleurs, de recenser les potagers. Verdict : faux.
