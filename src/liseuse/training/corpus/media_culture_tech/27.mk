#apos=typo
ENTRETIEN
[[PER|Zineb Aubrac]]~: «~{{Q speaker="Zineb Aubrac" cue="null" ref="none"|Un algorithme qui s'excuse, ça m'inquiète davantage}}~»
Ingénieure chez [[ORG|Hugging Face]] puis au [[ORG|LNE]], elle dirige depuis septembre le laboratoire [[ORG|Contrefort]], qui teste les modèles d'intelligence artificielle avant leur mise en service dans les administrations.
— Vous avez recalé en février l'assistant de [[ORG|France Travail]]. Pourquoi~?
— {{O speaker="Zineb Aubrac"|Parce qu'il mentait poliment. On lui demandait le montant d'une allocation, il se trompait, on le reprenait, il s'excusait, il donnait un autre chiffre faux. Mes collègues ont appelé ça le «~{{N|syndrome du majordome}}~». Sur 4~000 échanges, 212 étaient de ce type. L'opérateur nous a écrit que c'était «~{{Q speaker="France Travail" cue="a écrit" ref="desc"|résiduel}}~». Pour les 212, c'est un loyer.}}
— L'éditeur, [[ORG|Sopra Steria]], a contesté vos méthodes.
— {{O speaker="Zineb Aubrac"|Il a eu raison de le faire, c'est son rôle, et nos jeux d'essai sont publics. Il a trouvé une erreur. Une. Nous avons remercié, corrigé, republié. Je ne suis pas là pour faire la police. D'ailleurs le [[MISC|règlement européen sur l'IA]], que les gens nomment maintenant [[MISC:règlement européen sur l'IA|AI Act]] comme s'il s'agissait d'un film, ne nous donne aucun pouvoir de sanction.}}
— Un ministre a parlé de vous comme d'«~{{Q speaker="?Un ministre" cue="a parlé" ref="desc"|empêcheurs de coder en rond}}~»…
— {{O speaker="Zineb Aubrac"|C'est drôle. Je l'ai fait floquer sur des sweats. Il nous en a commandé un.}}
— Que testez-vous en ce moment~?
— {{O speaker="Zineb Aubrac"|Un outil de tri de courriers pour la [[ORG|Cnav]], un traducteur pour l'[[ORG|Ofpra]], et, pour la ville de [[LOC|Roubaix]], un agent vocal qui s'appelle [[MISC|Jeanne]]. Ça marche bien, [[MISC|Jeanne]]. Une vieille dame a raccroché en disant~: «~{{Q speaker="?Une vieille dame" cue="disant" ref="desc"|Vous remercierez votre mère de vous avoir si bien élevée.}}~» L'équipe a fait silence. Moi, j'ai noté~: absence d'avertissement. Il faut que les gens sachent à qui ils causent.}}
— Votre nom est lourd à porter~?
— {{O speaker="Zineb Aubrac"|Aucun lien avec [[PER|Lucie]] et [[PER|Raymond Aubrac]]. Mon grand-père était épicier à [[LOC|Meknès]], il s'appelait [[PER|Oubrahim]], et un commis de mairie, en 1962, a entendu autre chose. Ce plateau, l'[[LOC|Aubrac]], je n'y suis allée qu'une fois. J'ai mangé un aligot, j'ai pensé à lui. Il disait d'[[LOC|Aurillac]], où il livrait, que c'était «~{{Q speaker="Oubrahim" cue="disait" ref="pronoun"|le [[LOC|pôle Nord]] avec des fromages}}~».}}
— Et vous, utilisez-vous ces machines~?
— {{O speaker="Zineb Aubrac"|Pour les recettes. [[MISC|Claude]] m'a sauvé une mayonnaise.}}
Recueilli par [[PER|Bastien Oudot]]
