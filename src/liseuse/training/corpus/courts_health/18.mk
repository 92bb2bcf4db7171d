#apos=typo
À [[LOC|Rennes]], l'université gèle 62 postes et ferme un amphi~: récit d'une semaine de bras de fer

De notre correspondante [[PER|Lénaïg Thomas-Okonkwo]]

LUNDI. Le mail arrive à 22~h~47. Expéditeur~: la présidence de l'[[ORG|université Rennes~2]]. Objet~: «~{{N|Point de situation budgétaire}}~». Soixante-deux postes gelés, un déficit de 5,4~millions, la bibliothèque fermée le samedi. À minuit, la boucle [[ORG|Signal]] des doctorants compte 800 membres.

MARDI. Assemblée générale, hall~B. On vote le blocage par 611 voix contre 97. [[PER|Tomás Arrieta-Leduc]], étudiant en licence de breton, membre de l'[[ORG|Union pirate]], monte sur un radiateur. «~{{Q speaker="Tomás Arrieta-Leduc" cue="s’exclame" ref="pronoun"|On ne bloque pas la fac, on bloque sa liquidation~!}}~» s'exclame-t-il. Une enseignante de musicologie, au fond, n'a pas levé la main. «~{{Q speaker="?Une enseignante de musicologie" cue="null" ref="none"|J'ai soixante copies et plus de chauffage, je suis déjà bloquée.}}~»

MERCREDI. Le président, [[PER|Vincent Gouëset]], refuse d'envoyer la police. Il le fait savoir par communiqué, en rappelant la «~{{N|franchise universitaire}}~», vieille dame née à la [[ORG|Sorbonne]] au Moyen Âge. L'[[ORG|Uni]] crie à la capitulation. Le syndicat de droite dénonce dans un tract une direction «~{{Q speaker="Uni" cue="dénonce" ref="desc"|aux ordres des poubelles}}~». Les poubelles, de fait, barrent la [[LOC|place du Recteur-Le-Moal]].

JEUDI. Un amphi est évacué, mais pour d'autres raisons~: un morceau du faux plafond est tombé au rang~11. Personne dessous. «~{{Q speaker="Bernard Coz" cue="lâche" ref="name"|Ça fait deux ans qu'on met des seaux}}~», lâche [[PER|Bernard Coz]], agent technique, en déroulant la rubalise. L'amphi portait le nom de [[PER|Louis Guilloux]]. Les étudiants ont aussitôt ajouté dessous, au marqueur~: «~{{N|[[MISC|Le Sang noir]]}}~». On a les lettres qu'on peut.

VENDREDI. Négociation. Autour de la table, la [[ORG|Ferc-Sup]], le [[ORG|Snesup]], les élus étudiants, le rectorat. La directrice générale des services, [[PER|Amina Belkacem-Vidal]], pose un tableau~: quarante-et-un postes au lieu de soixante-deux, la bibliothèque rouverte. Elle demande que l'on cesse de parler de plan social. «~{{Q speaker="Amina Belkacem-Vidal" cue="fait valoir" ref="desc"|Nous ne licencions personne, nous ne remplaçons pas, ce n'est pas la même douleur}}~», fait valoir la cadre. Rires jaunes.

Le ministre [[PER|Philippe Baptiste]] suit l'affaire, assure son entourage. À [[LOC|Paris]], on ne croit guère à une contagion. À [[LOC|Nantes]] et à [[LOC|Toulouse]], des amphis sont déjà convoqués.

SAMEDI. La bibliothèque est fermée. Sur la porte, «~{{N|Réouverture prochaine}}~».
