[[PER|Aïssata Camara-Lindon]] : "{{Q speaker="Aïssata Camara-Lindon" cue="null"|Un tribunal n'est pas un guichet}}"
ENTRETIEN. Présidente de l'[[ORG|Union syndicale des juges du Centre]], la magistrate publie [[MISC|L'Audience de 14 heures]] ([[ORG|Seuil]]). Elle exerce au [[ORG|tribunal judiciaire de Bourges]].
[[ORG|Ouest-Centre]] : Pourquoi ce titre ?
[[PER|Aïssata Camara-Lindon]] : Parce qu'à 14 heures, partout, de [[LOC|Bobigny]] à [[LOC|Basse-Terre]], des gens attendent sur un banc. À [[LOC|Bourges]], le banc vient de [[LOC|La Chapelle-Saint-Ursin]], il a été sculpté par un détenu, [[PER|Rémy]]. J'y ai vu pleurer un huissier.
Vous racontez vos débuts à [[LOC|Hénin-Beaumont]].
La fameuse "{{N|comparution immédiate}}" ! J'avais 26 ans, je sortais de l'[[ORG|École nationale de la magistrature]], un dossier sous chaque bras. La greffière, [[PER|Josiane Kaczmarek]], m'a prise à part. Elle m'a dit : "{{Q speaker="Josiane Kaczmarek" cue="dit"|Petite, ici la loi arrive avec le train de 8 h 12, et il est souvent en retard}}".
Le garde des sceaux promet 1 500 postes. Y croyez-vous ?
[[PER|Éric Dupond-Moretti]] puis [[PER|Didier Migaud]] et [[PER|Gérald Darmanin]] ont tous défendu leur budget, c'est juste. Le [[ORG|ministère de la Justice]] embauche. Mais la [[ORG|Cepej]], au [[ORG|Conseil de l'Europe]], rappelle que nous avons 11 juges pour 100 000 habitants, contre 25 en [[LOC|Allemagne]].
Qu'attendez-vous du nouveau procès d'appel du [[MISC|Mediator]] ?
Rien que je puisse dire ici ! En revanche, le procès des attentats du [[LOC|Bataclan]], le [[MISC|V13]] d'[[PER|Emmanuel Carrère]], a montré ce que nous savons faire : du temps, du silence.
L'[[ORG|USM]] et le [[ORG|Syndicat de la magistrature]] vous soutiennent-ils ?
L'[[ORG|USM]], oui ; l'autre, cela dépend des jours. Et le bâtonnier [[PER|Maurice Vasselin]] a relu mon chapitre 4. Dans la marge, il a noté "{{Q speaker="Maurice Vasselin" cue="noté"|vrai, hélas}}".
Un livre de chevet ?
[[MISC|Bleak House]], de [[PER|Dickens]]. On y juge depuis si longtemps que plus personne ne sait quoi. C'était [[LOC|Londres]]. Enfin, presque.
Propos recueillis par [[PER|Hugo Lestang]]