#apos=typo
[[LOC:Séoul|SÉOUL]], 3 mars ([[ORG|Agence du Pacifique]]) - Le groupe sud-coréen [[ORG|Hanwha Ocean]] a remporté face à l'allemand [[ORG|TKMS]] la première tranche d'un contrat de sous-marins polonais, ont indiqué lundi deux sources proches du dossier.

L'offre porte sur trois bâtiments de type [[MISC|KSS-III]], livrables à partir de 2032 à [[LOC|Gdynia]], pour 8,4 milliards de dollars. [[ORG|Naval Group]], [[ORG|Saab]] et [[ORG|Navantia]] avaient été éliminés en décembre. «~{{Q speaker="?l’une des sources" cue="a déclaré" ref="desc"|C'est le délai qui a tranché, pas le prix}}~», a déclaré l'une des sources, qui a requis l'anonymat.

Ni la présidence de [[LOC|Varsovie]], ni le chantier n'ont voulu confirmer. Le vice-ministre polonais de la Défense, [[PER|Cezary Rudnik]], n'a pas démenti pour autant : «~{{Q speaker="Cezary Rudnik" cue="a-t-il dit" ref="pronoun"|J'ai lu la presse de [[LOC|Busan]] avec intérêt}}~», a-t-il dit à [[ORG|TVN24]].

À la [[ORG|Bourse de Séoul]], le titre [[ORG:Hanwha Ocean|Hanwha]] (042660) bondissait de 13,6 % à la mi-journée, tandis que [[ORG|HD Hyundai]] cédait 2,1 %. L'indice [[MISC|Kospi]] gagnait 0,8 %.

[[LOC:Séoul|SÉOUL]] EN QUÊTE DE DÉBOUCHÉS

Pour les arsenaux coréens, la [[LOC|Pologne]] était déjà cliente : chars [[MISC|K2]], obusiers [[MISC|K9]], avions [[MISC|FA-50]]. La [[LOC|mer Baltique]], peu profonde, convient mal à de gros sous-marins, objecte [[PER|Bärbel Tönnies]], de l'institut [[ORG|Kiel Maritime]]. L'ancienne officière de la [[ORG|Deutsche Marine]] y voit «~{{Q speaker="Bärbel Tönnies" cue="y voit" ref="desc"|une baleine dans une baignoire}}~».

Le programme, baptisé «~{{N|[[MISC|Orka]]}}~», attend depuis douze ans. Les équipages seront formés à [[LOC|Jinhae]]. D'ici là, [[LOC|Varsovie]] loue à la [[LOC|Suède]] le [[MISC|Södermanland]], modernisé mais âgé de trente-six ans. «~{{Q speaker="?un marin" cue="a commenté" ref="desc"|Il fait le bruit de sa génération}}~», a commenté un marin, sourire en coin.

L'analyste [[PER|Kwon Hye-jin]], chez [[ORG|Mirae Asset]], relève son objectif à 108~000 wons. [[ORG|Moody's]] maintient sa note. Reste, écrit-elle, «~{{Q speaker="Kwon Hye-jin" cue="écrit" ref="pronoun"|l'inconnue du transfert de technologie}}~», que le contrat de [[LOC|Brasilia]] avait, en son temps, rendu explosive. Le suspense prendra fin le 14 mars.

(Rédigé par [[PER|Noé Barranger]], édité par [[PER|Sun-hee Lim-Carrère]])
