#apos=typo
Théâtre
À [[LOC|Valenciennes]], [[PER|Adama Diop-Ferrand]] prend les clés du [[ORG:Le Tamis|Tamis]] sans éteindre les braises

C'est donc lui. Au terme d'une procédure de quatorze mois, entrecoupée de deux recours et d'un jury recomposé, le metteur en scène [[PER|Adama Diop-Ferrand]] a été nommé mardi à la direction du [[ORG:Le Tamis|Tamis]], scène nationale de [[LOC|Valenciennes]]. Le [[ORG|ministère de la Culture]] l'a fait savoir par un texte de quatre lignes.

Il avait contre lui trois candidates. L'une, [[PER|Maud Rigaux]], dirige le [[ORG|Manège de Maubeuge]] ; l'autre, [[PER|Claire Lassère]], s'est retirée en avril ; la troisième n'a pas souhaité que l'on donne son nom. «~{{Q speaker="?la troisième" cue="observe" ref="pronoun"|J'ai passé l'oral devant une chaise vide}}~», observe-t-elle, sans aigreur.

La chaise était celle de la Région. À l'hôtel de Région, on renvoie vers l'agenda. Le maire, [[PER|Loïc Degand]], a voté pour ; un membre du jury, lui, parle d'un «~{{Q speaker="?un membre du jury" cue="parle" ref="desc"|choix par fatigue}}~». La formule a fait le tour des loges avant le déjeuner.

L'intéressé a quarante-quatre ans, une compagnie, [[ORG|Les Ombres portées]], dix-neuf spectacles, dont une [[MISC|Bérénice]] jouée dans un garage à [[LOC|Anzin]]. Il arrive avec une idée qui inquiète et qui tente, déprogrammer le samedi. «~{{Q speaker="Adama Diop-Ferrand" cue="explique" ref="pronoun"|Le samedi, les gens d'ici vont voir leur mère. On jouera quand ils en reviennent, explique-t-il. Le dimanche à cinq heures, avec de la soupe.}}~» Dans son projet, cela s'appelle «~{{N|le théâtre d'après la vaisselle}}~», et la page suivante contient une recette.

Les techniciens sont en grève perlée depuis septembre. Le [[ORG|Synptac-CGT]] réclame neuf postes. «~{{Q speaker="Synptac-CGT" cue="prévient" ref="desc"|La soupe, il faudra quelqu'un pour l'éclairer}}~», prévient le syndicat. On se donne un mois. «~{{Q speaker="Séverine Mathot" cue="indiqué" ref="name"|Les négociations reprendront après la nomination de l'administrateur}}~», a indiqué [[PER|Séverine Mathot]], qui assure l'intérim.

L'équipe sortante laisse un déficit de 212 000 euros et un public fidèle, 58 000 entrées. [[PER|Roland Daumas]], à la tête de la maison de 2009 à 2024, a envoyé un message à son successeur. Un mot. «~{{Q speaker="Roland Daumas" cue="null" ref="none"|Dors.}}~»

Le premier lever de rideau de la saison, [[MISC|Les Paravents]], de [[PER|Genet]], est maintenu au 12 janvier. La représentation du samedi 14, elle, ne l'est plus. [[PER:Loïc Degand|Degand]] a promis d'y aller le dimanche.

[[PER|Bénédicte Hautecœur]]
