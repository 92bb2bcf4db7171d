#apos=typo
BANDE DESSINÉE
[[PER:Marie-Zélie Thériault|Tarzile]] enlève son masque, et c'est pire

On ne connaissait d'elle qu'un nez rouge sur [[ORG|Instagram]] et trois albums chez [[ORG|Misma]]. [[PER:Marie-Zélie Thériault|Tarzile]], autrice québécoise installée à [[LOC|Angoulême]], a fini par signer de son vrai nom, [[PER|Marie-Zélie Thériault]], le volume le plus nu de la rentrée : [[MISC|Chambre froide]], récit d'un été passé à la morgue de l'[[ORG|Hôtel-Dieu de Lévis]].

Elle avait 19 ans, il fallait payer la session. On lui avait dit : «~{{Q speaker="?on" cue="dit" ref="pronoun"|Tu vas voir, c'est tranquille}}~». C'est tranquille, en effet. Elle pousse des chariots, elle remplit des registres. Chaque corps a droit à une case, une seule, sans texte, avec ses pieds. L'effet est redoutable. Vers la page 80, un grand-père déclaré mort a les chaussettes de travers, une verte, une bleue, et l'on se surprend à pleurer sur la bleue.

Le noir est partout, mais un noir de craie, frotté, presque tendre. L'autrice dessine debout, sur des nappes de la cantine de la [[ORG|Maison des auteurs]]. Son éditeur, [[PER|Guillaume Tamisier]], a dû scanner les taches. «~{{Q speaker="Guillaume Tamisier" cue="concède" ref="name"|C'est la première fois que je corrige une planche avec du savon, concède [[PER:Guillaume Tamisier|Tamisier]].}}~» Un libraire de [[LOC|Cognac]], chez qui elle dédicaçait samedi, l'a vue refuser de dessiner autre chose que des orteils. Il en garde un, encadré, à la caisse.

Elle ne s'explique pas beaucoup. Dans la préface, deux lignes pour [[PER|Julie Doucet]], une pour [[PER|Chester Brown]], rien pour les siens. À la radio, pressée de dire pourquoi un nez de clown et pourquoi l'avoir ôté, la dessinatrice a laissé un blanc si long que l'animateur a annoncé la météo. Puis, tout bas : «~{{Q speaker="Marie-Zélie Thériault" cue="null" ref="none"|Parce que le mort du 14 juillet riait.}}~»

Sur le bandeau, l'éditeur a imprimé «~{{N|Il fait bon}}~», en bleu de givre.

Trois regrets. Un lettrage épais, qui mange les silences ; une couverture ratée ; un dernier chapitre où le frère, [[PER|Jean-Guy]], vient dire ce qu'on avait compris. Trois broutilles à côté de cette page 112 où, la nuit, tous les tiroirs s'ouvrent ensemble «~{{Q speaker="Marie-Zélie Thériault" cue="écrit" ref="none"|pour faire de l'air}}~», est-il écrit.

Sélection officielle d'[[MISC|Angoulême]]. Ce serait justice.

[[MISC|Chambre froide]], [[ORG|Misma]], 148 p., 25 €.

[[PER|Rémi I.]]
