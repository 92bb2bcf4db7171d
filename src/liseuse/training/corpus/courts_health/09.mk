#apos=typo
Alerte alimentaire~: que sait-on des fromages [[MISC|Val Perdu]]~?

Cinq départements, dix-sept malades, un lot de reblochons et beaucoup de questions. Le point sur la contamination qui inquiète les [[LOC|Alpes]].

Combien de personnes sont touchées~?
Dix-sept, dont onze enfants, selon le dernier décompte de [[ORG|Santé publique France]]. Six ont développé un syndrome hémolytique et urémique, complication rénale grave. Une fillette de 3 ans, hospitalisée à [[ORG|Femme-Mère-Enfant]], à [[LOC|Bron]], est sortie lundi de réanimation. «~{{Q speaker="?son père" cue="glisse" ref="desc"|Elle a réclamé des frites, on a pleuré}}~», glisse son père.

D'où vient la bactérie~?
Les analyses de l'[[ORG|Institut Pasteur]] désignent une souche d'Escherichia coli O26, retrouvée chez douze patients et dans trois fromages au lait cru affinés par la [[ORG|fruitière du Val Perdu]], à [[LOC|Saint-Sorlin-le-Bas]]. Le directeur de la coopérative, [[PER|Gustave Combaz]], a stoppé la production de lui-même le 3. «~{{Q speaker="Gustave Combaz" cue="affirme" ref="desc"|Je n'ai pas attendu le coup de téléphone, j'ai des petits-enfants}}~», affirme l'ancien berger. La [[ORG|Direction départementale de la protection des populations]] ([[ORG:Direction départementale de la protection des populations|DDPP]]) de la [[LOC|Savoie]] confirme la date, pas le motif.

Quels produits faut-il rapporter~?
Ceux qui portent l'estampille FR~73.261.050~CE, vendus entre le 12 et le 30 sous les étiquettes [[MISC|Val Perdu]], [[MISC|Le Petit Alpage]] et «~{{N|fromage de nos montagnes}}~» au rayon coupe. La liste figure sur [[ORG|Rappel Conso]]. [[ORG|Intermarché]] et [[ORG|Grand Frais]] ont vidé leurs bacs. Une crémière de [[LOC|Chambéry]] a gardé les siens en vitrine, avec un écriteau~: «~{{Q speaker="?Une crémière de Chambéry" cue="null" ref="none"|Ils ne sont pas rappelés, ils sont juste bons}}~».

Le lait cru est-il en cause~?
Voilà le débat qui fâche. Pour la microbiologiste [[PER|Estelle Loukiadis]], consommer du lait cru avant 5 ans reste «~{{Q speaker="Estelle Loukiadis" cue="Pour" ref="name"|une mauvaise idée, même à la ferme}}~». La filière redoute qu'on remette sur la table le projet de pictogramme rouge que ses détracteurs appellent déjà «~{{N|la tête de mort}}~». Une crainte infondée, rétorque-t-on au [[ORG|ministère de l'Agriculture]], où l'on parle d'une simple «~{{Q speaker="?on" cue="parle" ref="pronoun"|mention de bon sens}}~».

Que faire en cas de symptômes~?
Diarrhée, surtout sanglante, pâleur, fatigue dans les quinze jours~: consulter sans attendre. Un numéro vert a été ouvert. «~{{Q speaker="Laurine Bal" cue="témoigne" ref="name"|Les gens veulent surtout savoir s'ils peuvent faire la tartiflette}}~», témoigne [[PER|Laurine Bal]], qui tient le standard. Oui~: à plus de 70~degrés, la bactérie meurt.

[[PER|Violaine Chappaz-Ruiz]]
