#apos=typo
CENTRE DE FORMATION
La [[ORG:Berrichonne de Châteauroux|Berrichonne]] fabrique des pieds gauches, mais pas seulement

Il est 6 h 40 à la [[LOC|Tremblaire]]. Vingt-deux garçons dorment encore, un vingt-troisième coupe des pommes. Il s'appelle [[PER|Joris Makengo-Bellier]], il aura 17 ans en mars, et le football, chez lui, vient après les tartes.

À la [[ORG|Berrichonne de Châteauroux]], la formation compte trois matières : le ballon, la classe et la cuisine. L'idée est de [[PER|Bernadette Auroy]], qui dirige l'internat depuis 2015. Elle l'appelle «~{{N|le troisième poste}}~», parce qu'il n'existe sur aucune feuille de match. «~{{Q speaker="Bernadette Auroy" cue="explique" ref="desc"|Un joueur sur cent quarante fait carrière. Les autres mangent aussi}}~», explique l'ancienne proviseure.

Le club a pourtant de quoi se vanter. [[PER|Florent Malouda]] est passé par ces chambres à deux lits. [[PER|Bafétimbi Gomis]], non, mais il a visité. Un tableau, dans l'entrée, aligne soixante-trois noms devenus professionnels et, sur la même ligne, dans la même taille, onze boulangers, deux infirmiers, un notaire.

Ce mélange agace. Un recruteur du voisin tourangeau le dit sans détour, c'est «~{{Q speaker="?Un recruteur du voisin tourangeau" cue="dit" ref="desc"|une colo avec des crampons}}~». La [[ORG|Ligue du Centre-Val de Loire]] a pour sa part relevé, dans un audit intitulé «~{{N|[[MISC|Former moins, former mieux ?]]}}~», un taux d'abandon de 9 %, le plus bas des centres agréés.

[[PER:Joris Makengo-Bellier|Makengo-Bellier]] lit peu les audits. Arrivé de [[LOC|Vierzon]] à treize ans, il ne savait pas tenir un couteau. «~{{Q speaker="Joris Makengo-Bellier" cue="se rappelle" ref="pronoun"|La première semaine, j'ai mis un pansement à chaque doigt, se rappelle-t-il. Le coach m'a mis gardien.}}~» Le coach, c'est [[PER|Olivier Saragaglia]], qui nie tout lien de cause à effet. Selon [[PER:Olivier Saragaglia|Saragaglia]], le garçon a surtout gagné «~{{Q speaker="Olivier Saragaglia" cue="Selon" ref="name"|huit kilos et de l'autorité}}~» en deux saisons.

Chaque mercredi, les parents peuvent déjeuner. Ils s'assoient où ils veulent. Une mère, venue d'[[LOC|Issoudun]] en car, goûte la blanquette de son fils et se tait. Puis : «~{{Q speaker="?Une mère" cue="null" ref="none"|C'est meilleur que son pied droit.}}~»

Le soir, extinction à 22 heures. On éteint, on chuchote, on rallume. Dans la chambre 7, au-dessus d'un poster de [[PER|Kylian Mbappé]], quelqu'un a collé la fiche d'une pâte brisée. [[ORG:Berrichonne de Châteauroux|Châteauroux]], samedi, jouait à [[LOC|Orléans]]. Les U19 ont gagné 3 à 1, but de [[PER:Joris Makengo-Bellier|Makengo-Bellier]], du gauche.

La réforme du statut d'apprenti, entrée en vigueur en septembre et que la profession nomme déjà «~{{N|[[MISC|loi cantine]]}}~», pourrait obliger d'autres centres à ouvrir leurs fourneaux. [[PER:Bernadette Auroy|Auroy]] a été entendue en mai au [[ORG|Sénat]]. Elle y a défendu l'internat mixte, sans convaincre la [[ORG:Ligue du Centre-Val de Loire|Ligue]].

[[PER|Valentin Perrochon]]
