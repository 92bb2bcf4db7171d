#apos=typo
Passage à niveau de [[LOC|Saint-Brès]]~: deux morts, et toujours la même question

Le train régional 876422 parti de [[LOC|Nîmes]] à 17~h^12 a percuté mercredi une voiture immobilisée sur la voie. Ses deux occupants, un couple de viticulteurs de [[LOC|Mudaison]], ont été tués sur le coup. Onze passagers ont été légèrement blessés.

[[PER|Alban]] et [[PER|Mireille Coste-Faure]] rentraient de chez le notaire. Leur [[MISC|Berlingo]] a calé, ou bien la barrière s'est abaissée trop tôt~: l'enquête, confiée au [[ORG|Bureau d'enquêtes sur les accidents de transport terrestre]] ([[ORG:Bureau d'enquêtes sur les accidents de transport terrestre|BEA-TT]]) et aux gendarmes, le dira. Un motard, arrêté de l'autre côté, a tout vu. «~{{Q speaker="?Un motard" cue="dit" ref="pronoun"|Elle est sortie, elle est revenue le chercher}}~», dit-il, et il ne dira rien de plus.

Le conducteur du train, 29 ans, a actionné le freinage d'urgence. «~{{Q speaker="Fabien Astruc" cue="rappelle" ref="name"|Un [[MISC|TER]] lancé à 140, c'est huit cents mètres pour s'arrêter. Il a fait ce qu'il fallait}}~», rappelle son collègue [[PER|Fabien Astruc]], délégué [[ORG|Sud-Rail]]. Le jeune homme a été pris en charge au [[ORG|CHU de Montpellier]].

«~{{Q speaker="Nadège Pagès-Dumoulin" cue="null" ref="none"|Nous avons écrit en 2014, en 2017, en 2020. Je vous montrerai les accusés de réception.}}~» [[PER|Nadège Pagès-Dumoulin]] préside l'association [[ORG|Rail et Riverains]]. Elle en veut à [[ORG|SNCF Réseau]], au département de l'[[LOC|Hérault]], un peu à tout le monde. Le PN~27 figure depuis 1998 sur la liste nationale des passages dits «~{{N|préoccupants}}~», à côté de celui d'[[LOC|Allinges]], en [[LOC|Haute-Savoie]], où sept collégiens avaient péri en 2008, et de celui de [[LOC|Millas]].

Un passage souterrain est à l'étude, répond la filiale de la [[ORG|SNCF]], qui chiffre l'ouvrage à 14~millions d'euros et le juge «~{{Q speaker="SNCF Réseau" cue="juge" ref="desc"|techniquement délicat}}~» à cause de la nappe. Qui paiera~? «~{{Q speaker="?un ingénieur" cue="lâche" ref="desc"|On se renvoie la facture depuis que je suis entré dans la boîte}}~», lâche un ingénieur proche de la retraite.

Au bord des rails, jeudi matin, des bouquets, une bouteille de muscat, et un mot d'enfant au feutre bleu~: «~{{N|À papi et mamie}}~». Le maire de [[LOC|Mudaison]] a fait mettre les drapeaux en berne. La cave coopérative [[ORG|Les Collines du Bourdic]], où le défunt siégeait, a suspendu la taille.

La circulation a repris à 21 heures sur une voie. [[PER:Alban|Alban]] avait 66 ans, son épouse 63. Le panneau «~{{N|Un train peut en cacher un autre}}~», tordu, a été ramassé par les techniciens.
