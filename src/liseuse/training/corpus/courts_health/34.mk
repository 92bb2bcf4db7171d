#apos=typo
Le secret de l'avocat face au coffre-fort numérique~: une QPC très attendue

DROIT. [[LOC|Rue de Montpensier]], les neuf Sages ont quinze jours pour décider si les juges peuvent saisir sans filtre le cloud d'un cabinet.

L'histoire commence par un fichier mal nommé. «~{{N|[[MISC|Divers 2]]}}~», dans l'espace partagé du cabinet [[ORG|Haddad Quentin]], contenait 4^000 messages échangés avec un promoteur d'[[LOC|Antibes]]. Les enquêteurs de l'[[ORG|Office anticorruption de la police judiciaire]] l'ont copié. La bâtonnière n'était pas là~; personne ne l'avait appelée.

Saisie, la [[ORG|cour d'appel d'Aix-en-Provence]] a validé. La [[ORG|Cour de cassation]] a transmis la question. Mardi, devant le [[ORG|Conseil constitutionnel]], Me [[PER|Rachel Lindon]] a plaidé sept minutes, montre en main. «~{{Q speaker="Rachel Lindon" cue="lancé" ref="pronoun"|On ne perquisitionne plus un bureau, on perquisitionne une mémoire}}~», a-t-elle lancé. Pour le [[ORG|Conseil national des barreaux]], intervenant, un confrère plus sobre, Me [[PER|Anatole Jeuland]], a cité la décision du 19 janvier 2023 et réclamé un juge des libertés «~{{Q speaker="Anatole Jeuland" cue="réclamé" ref="name"|présent avant, pendant et après}}~».

Le représentant de [[ORG|Matignon]] a défendu l'équilibre de la [[MISC|loi Dupond-Moretti]]. Selon lui, l'hébergeur étant américain, la règle «~{{N|un coffre, une clé}}~» n'a plus guère de portée. La maxime, que l'on enseigne depuis les années 1980, vient d'un arrêt oublié du [[ORG|tribunal de grande instance de Nanterre]].

[[PER|Laurent Fabius]] n'est plus là~; c'est [[PER|Richard Ferrand]] qui préside. Il n'a posé qu'une question, courte, sur le coût d'un tri. Une conseillère en a posé quatre. «~{{Q speaker="?un habitué des bancs" cue="décrypte" ref="desc"|Quand ils demandent le prix, c'est qu'ils ont déjà choisi la marchandise}}~», décrypte un habitué des bancs.

Chez les magistrats, on s'inquiète d'une nouvelle cause de nullité. La présidente de l'[[ORG|Union syndicale des magistrats]] ([[ORG:Union syndicale des magistrats|USM]]), qui n'était pas à l'audience, juge la réforme demandée «~{{Q speaker="?La présidente de l’Union syndicale des magistrats" cue="juge" ref="desc"|légitime dans son principe, ruineuse dans ses délais}}~». Sa remarque a été reprise le soir même par le professeur [[PER|Olivier Lassalle-Roy]], qui publie vendredi à la [[ORG|Semaine juridique]] un article intitulé «~{{N|[[MISC|Le tri ou le cri]]}}~». L'universitaire bordelais propose un greffe dédié, indépendant. Il faudrait, dit-il, «~{{Q speaker="Olivier Lassalle-Roy" cue="dit" ref="pronoun"|un notaire de la saisie}}~».

Me [[PER:Rachel Lindon|Lindon]] n'y croit pas trop. En sortant, elle a croisé le promoteur, lequel n'a pas droit à la parole. «~{{Q speaker="Rachel Lindon" cue="null" ref="none"|J'ai vingt ans de barre, et je dépends d'un mot de passe.}}~»

Décision le 12.
