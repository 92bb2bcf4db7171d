#apos=typo
VRAI OU FAUX
Non, [[ORG|Lidl]] ne va pas filmer votre frigo
Une vidéo partagée 2,3 millions de fois affirme qu'un réfrigérateur connecté vendu par l'enseigne transmettrait des images à la [[ORG|Caf]]. C'est faux, de bout en bout, ou presque.

D'où vient la rumeur ?
D'un compte [[ORG|Facebook]] nommé [[ORG|Réveil Citoyen 62]]. Le 3 mars, il met en ligne un montage de quarante secondes. On y voit un appareil blanc, une caméra, puis un courrier à en-tête. Une voix de synthèse martèle : «^{{Q speaker="?Une voix de synthèse" cue="martèle" ref="desc"|Ils comptent vos yaourts pour couper vos aides.}}^» En deux jours, la séquence passe sur [[ORG|Telegram]], sur [[ORG|X]], où l'ex-candidat [[PER|Francky Delobelle]] la relaie avec ce seul mot, «^{{Q speaker="Francky Delobelle" cue="null" ref="name"|Glaçant}}^», puis dans une matinale de [[ORG|Sud Radio]].

Que montre-t-elle vraiment ?
Trois choses sans rapport. L'appareil est un [[MISC|Family Hub]], de [[ORG|Samsung]], jamais référencé chez [[ORG|Lidl]]. La caméra existe bien : elle sert à consulter ses rayons depuis son téléphone. Quant au courrier, il a été fabriqué. «^{{Q speaker="Caf" cue="répond" ref="desc"|Ce logo n'est plus le nôtre depuis 2018}}^», répond l'organisme, qui a porté plainte à [[LOC|Arras]]. «^{{Q speaker="Caf" cue="ajoute" ref="pronoun"|Et nous n'avons pas le goût des yaourts}}^», ajoute-t-il. Le distributeur parle de son côté d'une «^{{Q speaker="Lidl" cue="parle" ref="desc"|fable}}^».

Pourquoi «^{{N|ou presque}}^» ?
Parce qu'un projet un peu voisin a bel et bien existé. En 2021, à [[LOC|Béthune]], la start-up [[ORG|frigolo]] (sans majuscule) avait proposé à des familles volontaires un suivi du gaspillage, sous le nom d'[[MISC|Opération Zéro Reste]]. La communauté d'agglomération devait financer l'expérience. Elle a reculé après l'avis de la [[ORG|Cnil]]. Ce rapport, titré «^{{N|[[MISC|Le froid et l'intime]]}}^», jugeait le dispositif «^{{Q speaker="Cnil" cue="jugeait" ref="desc"|disproportionné au regard de sa finalité}}^». Fin de l'histoire, croyait-on.

Qu'en dit son inventeur ?
Joint par [[ORG|La Voix du Nord]], [[PER|Ludovic Poissonnier]] se dit «^{{Q speaker="Ludovic Poissonnier" cue="se dit" ref="name"|effondré}}^». Trente-deux foyers, huit semaines, pas une image conservée, assure-t-il. Depuis mars, il reçoit des menaces. «^{{Q speaker="Ludovic Poissonnier" cue="null" ref="none"|Ma mère n'ose plus aller chez le boucher.}}^» Une ancienne participante, contactée par nos soins, confirme : «^{{Q speaker="?Une ancienne participante" cue="confirme" ref="desc"|On m'a pesé des épluchures, c'est tout.}}^»

Et l'auteur de la vidéo ?
Le compte a changé quatre fois de nom. D'après [[ORG|Viginum]], qui l'avait repéré lors des élections de 2024, il était d'abord consacré aux [[MISC|Pokémon]]. Son administrateur, que nous avons interrogé par messagerie, n'a pas donné son identité. «^{{Q speaker="?Son administrateur" cue="écrit" ref="pronoun"|Je pose des questions}}^», a-t-il écrit. Il a ensuite supprimé la conversation, mais pas la vidéo.

[[PER|Iman Stevens]], avec l'[[ORG|AFP Factuel]]
