#apos=straight
[[MISC|PREMIER CLIENT]] — le podcast de celles et ceux qui ont vendu quelque chose à quelqu'un
Saison 3, épisode 11. Retranscription automatique relue par [[PER|Zoé]].

[[PER:Matthias Cordier|MATTHIAS]] : {{O speaker="Matthias Cordier"|Salut à toutes, salut à tous, c'est [[PER|Matthias Cordier]], et aujourd'hui je reçois, ben, une meuf que j'admire, [[PER|Hortense Bâ]], cofondatrice de [[ORG|26]]. Pas vingt-six quelque chose. Juste [[ORG|26]].}}

[[PER:Hortense Bâ|HORTENSE]] : {{O speaker="Hortense Bâ"|Comme le département. On est de [[LOC|Valence]], on avait pas d'idée, on avait un tampon.}}

[[PER:Matthias Cordier|MATTHIAS]] : {{O speaker="Matthias Cordier"|(rire) OK. Le pitch ?}}

[[PER:Hortense Bâ|HORTENSE]] : {{O speaker="Hortense Bâ"|On répare les poussettes. Voilà. En 2021 je suis dans une file chez [[ORG|Vertbaudet]], il y a un papa devant moi avec une roue dans la main, une roue à douze euros, et le vendeur lui fait : "{{Q speaker="?le vendeur" cue="fait" ref="desc"|On change pas la roue, monsieur, on change la poussette.}}" J'ai posé mes bodys et je suis partie.}}

[[PER:Matthias Cordier|MATTHIAS]] : {{O speaker="Matthias Cordier"|Et là tu appelles [[PER:Jun Park|Jun]].}}

[[PER:Hortense Bâ|HORTENSE]] : {{O speaker="Hortense Bâ"|[[PER|Jun Park]], mon associé, qui sort de chez [[ORG|Dassault Systèmes]]. Il dort. Il décroche, il dit "{{Q speaker="Jun Park" cue="dit" ref="pronoun"|non}}", il raccroche. Dix minutes plus tard, texto : "{{Q speaker="Jun Park" cue="null" ref="none"|Quelle marque, la roue ?}}"}}

[[PER:Matthias Cordier|MATTHIAS]] : {{O speaker="Matthias Cordier"|(rire) Le premier client, alors, c'est qui ?}}

[[PER:Hortense Bâ|HORTENSE]] : {{O speaker="Hortense Bâ"|Une nounou de [[LOC|Bourg-lès-Valence]]. Une [[MISC|Yoyo]] de chez [[ORG|Babyzen]], frein mort. On y a passé neuf heures. Elle nous a payés en ravioles. Après on a galéré, hein. Une dame de [[ORG|Bpifrance]] m'a sorti un truc, j'étais soufflée : "{{Q speaker="?Une dame de Bpifrance" cue="a sorti" ref="desc"|C'est mignon, mais où est la tech ?}}" Et le pire, c'est un fonds lyonnais, je dis pas lequel, ils nous ont dit qu'ils investissaient "{{Q speaker="?un fonds lyonnais" cue="ont dit" ref="pronoun"|pas dans la graisse}}".}}

[[PER:Matthias Cordier|MATTHIAS]] : {{O speaker="Matthias Cordier"|Et aujourd'hui ?}}

[[PER:Hortense Bâ|HORTENSE]] : {{O speaker="Hortense Bâ"|Quarante salariés, trois ateliers, [[LOC|Valence]], [[LOC|Saint-Priest]], [[LOC|Gennevilliers]]. La graisse va bien. Et depuis janvier, [[ORG|Vertbaudet]] nous envoie ses roues.}}

[[PER:Matthias Cordier|MATTHIAS]] : {{O speaker="Matthias Cordier"|Ton mot de la fin ?}}

[[PER:Hortense Bâ|HORTENSE]] : {{O speaker="Hortense Bâ"|Ma grand-mère, à [[LOC|Saint-Louis]], elle vendait des beignets. Elle avait un torchon au mur, dessus y avait écrit "{{N|un beignet, c'est un trou que quelqu'un a pris la peine d'entourer}}". Voilà, c'est notre business plan.}}

Épisode soutenu par [[ORG|Qonto]]. Musique : [[ORG|Polo & Pan]].
