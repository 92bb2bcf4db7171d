#apos=typo
AVIS D'ENQUÊTE PUBLIQUE – CARRIÈRE DES [[LOC|GRANDS-CHAUMES]] : CE QU'IL FAUT SAVOIR

Quoi ? La société [[ORG|Granulats de l'Aumance]], filiale d'[[ORG|Eurovia]], demande l'autorisation d'exploiter pendant trente ans une carrière de rhyolite sur 41~hectares, à cheval sur [[LOC|Hérisson]], [[LOC|Venas]] et [[LOC|Louroux-Bourbonnais]] ([[LOC|Allier]]).

Quand ? Du lundi 6~octobre, 9~heures, au vendredi 7~novembre, 17~heures.

Où ? Dossier en mairie et sur le site de la [[ORG|préfecture de l'Allier]]. Commissaire enquêteur : M. [[PER|Guy Lacroix]], officier en retraite, qui reçoit les 6, 18 et 29~octobre. Suppléante : Mme [[PER|Hélène Sarrazin-Mole]].

Pourquoi ça coince
En 2019, un premier projet, plus vaste, avait été retiré. Le nouveau épargne la source de [[LOC|Font-Vive]] mais rapproche les tirs de mines du hameau des [[LOC|Bruyères]], où vivent neuf familles. «~{{Q speaker="?une habitante" cue="confie" ref="desc"|Mes murs ont trois siècles et pas de fondations}}~», confie une habitante, croisée devant le panneau jaune réglementaire.

L'association [[ORG|Aumance vivante]], présidée par [[PER|Solveig Bardin]], a déjà rempli onze pages du registre. On y lit que l'étude d'impact «~{{Q speaker="Aumance vivante" cue="lit" ref="none"|oublie le sonneur à ventre jaune}}~», un crapaud. Faux, réplique [[PER|Édouard de La Faye]], directeur de la carrière : l'animal figure page 212, au chapitre «~{{N|Amphibiens et divers}}~». «~{{Q speaker="Édouard de La Faye" cue="ironise" ref="pronoun"|Encore faut-il aller jusque-là}}~», ironise-t-il.

Les camions, enfin. Soixante-dix passages par jour sur la [[LOC|D~3]]. Le maire d'[[LOC|Hérisson]], [[PER|Bernard Faureau]], conditionne son avis à une déviation. Il a reçu le soutien du [[ORG|Département]], propriétaire de la route, et celui, plus inattendu, de la [[ORG|FNSEA 03]]. Le syndicat agricole ne veut pas d'un «~{{Q speaker="FNSEA 03" cue="veut" ref="desc"|[[LOC|Fos-sur-Mer]] dans le bocage}}~».

Et après ?
Le commissaire a trente jours pour rendre son rapport. Sa conclusion, «~{{N|favorable}}~», «~{{N|favorable sous réserves}}~» ou «~{{N|défavorable}}~», ne lie pas la préfète. La [[ORG|MRAe]], elle, a déjà relevé une analyse des solutions de substitution «~{{Q speaker="MRAe" cue="a relevé" ref="name"|lacunaire}}~». Sur le plateau, les banderoles ont fleuri : «~{{N|Pas de poussière sur nos charolaises}}~», «~{{N|[[LOC|Hérisson]] pique}}~». M. [[PER:Guy Lacroix|Lacroix]], lui, reste impassible. Combien de contributions espère-t-il ? «~{{Q speaker="Guy Lacroix" cue="null" ref="none"|Je n'espère rien, je compte.}}~»

[[PER|L. B.]]
