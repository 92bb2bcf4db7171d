[[LOC|Bénin]] – [[LOC|Togo]] : la semaine en dix lignes

1. [[LOC|Cotonou]]. Le président [[PER|Patrice Talon]] a inauguré le pont de [[LOC|Fifadji]]. [[ORG|Sogea-Satom]] l’a construit en 26 mois.

2. [[LOC|Lomé]]. [[PER|Faure Gnassingbé]], président du Conseil, a reçu [[PER|Lacina Zerbo]]. L’[[ORG|ANC]] de [[PER|Jean-Pierre Fabre]] et la [[ORG|DMP]] ont dénoncé une rencontre hors de propos.

3. [[LOC|Ouidah]]. Un demi-million de fidèles aux [[MISC|Vodun Days]]. La chanteuse [[PER|Angélique Kidjo]] et le groupe [[ORG|Gangbé Brass Band]] ont fait danser la plage d’[[LOC|Avlékété]]. « {{Q speaker="Houawé Agbo" cue="dit"|Les ancêtres aiment aussi la sono}} », a dit le dignitaire dah [[PER|Houawé Agbo]].

4. [[LOC|Kara]]. La [[ORG|Nouvelle Société cotonnière du Togo]] ([[ORG:Nouvelle Société cotonnière du Togo|NSCT]]) relève son prix. [[ORG|Olam]] en est l’actionnaire majoritaire.

5. [[LOC|Tanguiéta]]. Trois rangers d’[[ORG|African Parks]] blessés dans la [[LOC|Pendjari]]. Une opération de ratissage est en cours, d’après [[ORG|La Nation]].

6. [[LOC|Kpalimé]]. L’[[ORG|OTR]] saisit 2 tonnes de cigarettes. Un chauffeur ghanéen et son apprenti, [[PER|Kossi Amétépé]], ont été déférés.

7. [[LOC|Porto-Novo]]. La [[ORG|Criet]] juge [[PER|Aristide Dossou-Gbété]]. L’ex-intendant aurait détourné 412 millions au préjudice du [[ORG|CNHU]]. « {{Q speaker="Aristide Dossou-Gbété" cue="null"|Je n’ai rien signé.}} »

8. [[LOC|Dapaong]]. Réouverture du [[ORG|lycée Nassablé]], un an après. [[ORG|Plan International]] a offert 600 tables.

9. [[LOC|Abomey-Calavi]]. Football : les [[ORG|Guépards]] de [[PER|Gernot Rohr]] se préparent à l’[[ORG|académie Marina]]. [[PER|Steve Mounié]] et [[PER|Jodel Dossou]] sont du voyage. Les [[ORG|Éperviers]], eux, sont à [[LOC|Kégué]].

10. [[LOC|Aného]]. [[PER|Edem Kodjovi-Lawson]], champion de rame, traversera le [[LOC|lac Togo]] à la nage. Le défi, dit-il, est « {{Q speaker="Edem Kodjovi-Lawson" cue="dit-il"|pour la paix et pour ma mère}} ».

Réalisé par [[PER|Prudence Hounkpè]], [[ORG|L’Autre Quotidien du Golfe]]