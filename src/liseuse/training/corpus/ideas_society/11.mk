#apos=typo
ENQUÊTE | Sous les pins de [[LOC|Lapouyade]], le bassin numéro 4

Pendant dix-neuf ans, [[ORG|Sibelko]] n'y fut pour rien~: c'est un sous-traitant presque inconnu, [[ORG|Terre & Sens]], qui enfouissait là des boues que personne n'analysait. Des documents internes obtenus par [[ORG|Le Canard des Landes]] permettent de reconstituer le circuit.

Par [[PER|Mahaut Destouesse]] et [[PER|Lê Quang Minh]]

Le puits de [[PER|Gérard Pontacq]] est à 140 mètres du bassin. L'eau y est claire. Elle sent la pomme. «~{{Q speaker="Gérard Pontacq" cue="répète" ref="desc"|La pomme, on ne se méfie pas de la pomme}}~», répète le retraité en refermant le couvercle. Selon l'analyse commandée à [[ORG|Eurofins]] par l'association [[ORG|Sources vives en Haute-Gironde]], elle contient du 1,4-dioxane à quarante fois la valeur guide.

À l'origine, il y a un contrat. Signé en 2004 avec une usine de vernis de [[LOC|Bassens]], il évoque des «~{{N|matières premières secondaires}}~». Le mot déchet n'apparaît nulle part. La note d'un cadre, datée du 6 mars 2011, est moins pudique~: «~{{Q speaker="?un cadre" cue="null" ref="desc"|Ne plus rien écrire sur le 4. Appeler.}}~»

Qui savait~? [[ORG|Terre & Sens]] a changé trois fois de nom, [[ORG:Terre & Sens|Agrivert 33]], puis [[ORG:Terre & Sens|Humus]], puis de nouveau [[ORG|Terre & Sens]]. Son gérant, [[PER|Cyprien Labat-Mora]], nous a reçus dans un bureau du [[LOC|quai de Bacalan]]. «~{{Q speaker="Cyprien Labat-Mora" cue="soutient" ref="pronoun"|J'ai racheté une coquille, soutient-il, je n'ai pas racheté ses fantômes.}}~» Il affirme avoir alerté la [[ORG|Dreal]] dès 2020. La [[ORG|Dreal]] n'en retrouve pas trace. «~{{Q speaker="Dreal" cue="indique" ref="desc"|Aucun courrier n'a été enregistré}}~», indique le service.

Une source proche du dossier corrige~: «~{{Q speaker="?Une source proche du dossier" cue="corrige" ref="desc"|Il y a bien eu un mail. Il est resté dans la boîte d'un agent muté à [[LOC|Limoges]].}}~»

L'inspecteur d'alors, aujourd'hui en retraite, n'a pas souhaité être cité. Au bout du fil, juste ceci~: «~{{Q speaker="?L’inspecteur d’alors" cue="null" ref="none"|On était deux pour trois cents sites. Faites la division.}}~»

Le [[LOC|Meudon]], ruisseau qui porte un nom de banlieue, coule en contrebas vers la [[LOC|Saye]], puis l'[[LOC|Isle]]. En août, des pêcheurs de l'[[ORG|AAPPMA Le Gardon guîtrais]] y ont ramassé des vairons morts. Le parquet a ouvert une enquête~; une juge du [[ORG|pôle régional de l’environnement de Bordeaux]] est saisie.

[[PER:Gérard Pontacq|Pontacq]] arrose ses tomates à l'eau de pluie. Ses voisins, non.
