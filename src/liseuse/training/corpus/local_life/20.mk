#apos=typo
INONDATIONS. Revivez la journée de mardi dans la vallée de l'[[LOC|Aude]]
Par la rédaction de [[LOC|Narbonne]]
6~h~12 – Le pluviomètre de [[LOC|Lagrasse]] affiche 187~mm depuis minuit. [[ORG|Vigicrues]] place l'[[LOC|Orbieu]] en rouge.
6~h~50 – «~{{Q speaker="?Une lectrice de Ribaute" cue="écrit" ref="desc"|L'eau est au portail, le chat est sur l'armoire, nous aussi bientôt.}}~» Une lectrice de [[LOC|Ribaute]] nous écrit sur [[ORG|WhatsApp]]. Nous lui répondons de couper l'électricité.
7~h~35 – Les cars de [[ORG|liO]] ne circulent pas. Établissements fermés : [[ORG|collège Joseph-Anglade]], [[ORG|lycée Ernest-Ferroul]], toutes les écoles du [[LOC|Lézignanais]].
8~h~20 – [[PER|Christelle Bonnafous]], maire de [[LOC|Saint-Martin-des-Puits-Neufs]], est bloquée dans le clocher avec le cantonnier. «~{{Q speaker="Christelle Bonnafous" cue="plaisante" ref="desc"|On a une belle vue, plaisante l'édile au téléphone. Enfin, une vue.}}~»
9~h~15 – Le capitaine [[PER|Farid Meziane]], du [[ORG|Sdis 11]], fait état de 94 hélitreuillages. Aucun disparu. Il supplie les automobilistes de rester chez eux, et le répète, «~{{Q speaker="Farid Meziane" cue="répète" ref="pronoun"|même pour aller chercher la belle-mère}}~».
10~h~40 – Sur la [[LOC|D611]], le pont n'est plus là. Il datait de 1906.
11~h~05 – [[LOC|Lézignan]] : le [[ORG|FCL XIII]] ouvre son club-house. La cave coopérative [[ORG|Les Vignerons du Pech]] prête ses chariots.
12~h~30 – Point presse. Le préfet évoque un phénomène «~{{Q speaker="?Le préfet" cue="évoque" ref="desc"|d'une intensité comparable à 2018}}~». Il n'a pas prononcé le mot «~{{N|exceptionnel}}~», note l'une de nos journalistes. Il est interrompu par un viticulteur en cuissardes : «~{{Q speaker="?un viticulteur en cuissardes" cue="interrompu" ref="desc"|Comparable, comparable… En 2018, j'avais encore une cave !}}~»
14~h~10 – [[ORG|Orange]] confirme une panne de réseau à [[LOC|Orange]]… non, à [[LOC|Ornaisons]]. Mille excuses aux Vauclusiens.
15~h~55 – La décrue s'amorce en amont, annonce [[ORG:Vigicrues|Vigicrues]]. L'onde atteindra [[LOC|Cuxac]] vers 22 heures. Là-bas, [[PER|Paul Combes]], 88 ans, qui a vécu 1999, monte ses bocaux à l'étage. Il ne veut pas partir. Il a dit à son fils «~{{Q speaker="Paul Combes" cue="dit" ref="pronoun"|cette fois, je sais nager}}~».
18 heures – [[ORG|Matignon]] ? Pas de déplacement prévu ce soir, selon [[ORG:Franceinfo|Franceinfo]]. Le ministre délégué viendra demain.
20~h~30 – Fin de ce direct. Merci à [[PER|Agathe Cros]], [[PER|Malik Sow]] et [[PER|J. Izard]], sur le terrain depuis l'aube. Et à la lectrice de [[LOC|Ribaute]], dont voici le dernier message : «~{{Q speaker="?la lectrice de Ribaute" cue="null" ref="desc"|Tout le monde au sec. Le chat boude.}}~»
