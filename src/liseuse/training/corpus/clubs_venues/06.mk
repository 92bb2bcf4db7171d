#apos=straight
Judo : à [[LOC|Bellande]], on apprend d'abord à tomber

Le tatami est bleu, les murs sont jaunes, et il faut enlever ses chaussures avant d'entrer dans l'escalier. Au [[ORG|Dojo bellandais]], tout le monde obéit, même l'inspecteur d'académie, même [[PER|Teddy Riner]], venu en octobre pour trente minutes et resté deux heures.

« {{Q speaker="Yvette Makiadi" cue="dit" ref="desc"|Ici on ne gagne rien. On salue, on chute, on resalue}} », dit la maîtresse des lieux. [[PER|Yvette Makiadi]], 59 ans, ceinture noire sixième dan, a fondé l'école en 1998 avec deux kimonos prêtés par le [[ORG|Secours populaire]]. Elle en compte aujourd'hui trois cent dix, avec les enfants dedans.

Trois de ces enfants ont fini sur un podium mondial. La plus connue, [[PER|Assia Benyoucef-Roland]], bronze à [[LOC|Tachkent]] en moins de 57 kg, s'entraîne désormais à l'[[ORG|Insep]]. Elle revient le mercredi. Un garçon de neuf ans lui demande si ça fait mal. — {{Q speaker="Assia Benyoucef-Roland" cue="null" ref="none"|Seulement quand tu te relèves pas.}}

Le succès attire, forcément. La [[ORG|Fédération française de judo]] a labellisé la maison « {{N|club formateur trois étoiles}} », ce qui ouvre droit à 4 000 euros et à un autocollant. Dans « {{N|[[MISC|Petites salles, grands champions]]}} », le rapport qu'il a remis en mai au comité directeur, le cadre technique [[PER|Gildas Auneau]] cite [[LOC|Bellande]] en exemple. Le [[ORG|Judo Club Étoile d'Angers]], à vingt kilomètres, a voulu racheter le nom. Un parent d'élève parle d'une « {{Q speaker="?Un parent d'élève" cue="parle" ref="desc"|OPA sur les goûters}} ». Mme [[PER:Yvette Makiadi|Makiadi]], elle, hausse les épaules : le nom n'appartient à personne, le goûter non plus.

Reste le toit. Il fuit. La communauté de communes a inscrit 70 000 euros au budget, puis les a retirés. « {{Q speaker="?un agent des services techniques" cue="résume" ref="desc"|Le devis datait d'avant l'[[LOC|Ukraine]]}} », résume un agent des services techniques croisé sur l'échelle. En attendant, deux bassines bleues, fort bien placées, délimitent ce que les juniors ont surnommé « {{N|la piscine olympique}} ».

Dimanche se tiendra à la [[LOC|salle Beauséjour]] le challenge [[MISC|Kano des petits]]. Au programme : poussins à 9 h, benjamins à 11 h, démonstration de jujitsu du maître [[PER|Hiroshi Katanishi]] et tombola. [[PER:Assia Benyoucef-Roland|Assia]] remettra les coupes. « {{Q speaker="Yvette Makiadi" cue="prévenu" ref="desc"|Qu'elle les astique avant}} », a prévenu la fondatrice.

[[PER|Camille Douet]], photo [[PER|Philippe Aubry]] / [[ORG|Le Courrier de l'Ouest]]
