#apos=typo
DIRECT. Guerre en [[LOC|Ukraine]] : frappes sur [[LOC|Kharkiv]], réunion à [[LOC|Istanbul]], ce qu'il faut retenir de ce jeudi

07:12 – L'essentiel de la nuit. L'armée de l'air ukrainienne dit avoir abattu 81 drones sur 104. Deux morts à [[LOC|Kharkiv]], dans le district de [[LOC|Saltivka]], selon le maire [[PER|Ihor Terekhov]].

08:40 – [[LOC|Zaporijjia]] : la centrale de nouveau sur une seule ligne. L'[[ORG|Agence internationale de l'énergie atomique]] ([[ORG:Agence internationale de l'énergie atomique|AIEA]]) confirme. Son directeur, [[PER|Rafael Grossi]], qualifie la situation de «^{{Q speaker="Rafael Grossi" cue="qualifie" ref="name"|fragile, ni plus ni moins qu'hier}}^».

09:55 – Vu de la cave. Notre envoyée spéciale [[PER|Oksana Lemercier]] a passé la nuit dans le métro de [[LOC|Kharkiv]], station [[LOC|Studentska]]. On y fait la classe le matin. Une institutrice y corrige des dictées à la frontale : «^{{Q speaker="?Une institutrice" cue="null" ref="desc"|Ils écrivent “{{N|sirène}}” sans faute. “{{N|Plage}}”, non.}}^»

11:20 – [[ORG:Kremlin|KREMLIN]]. «^{{Q speaker="Dmitri Peskov" cue="null" ref="none"|Nous n'attendons pas de percée, nous attendons des réponses.}}^» [[PER|Dmitri Peskov]] s'exprimait devant quelques agences, dont [[ORG|Tass]] et [[ORG|RIA Novosti]]. Le [[ORG|Kremlin]] ne confirme pas la présence de [[PER|Vladimir Medinski]] à [[LOC|Istanbul]].

12:05 – Question d'un lecteur, [[PER|Gérard]] (de [[LOC|Thonon]]). {{O speaker="Gérard"|Que sont ces « {{N|dents de dragon}} » dont vous parliez hier ?}}
Bonjour, ce sont des pyramides de béton qui arrêtent les chars. L'expression date de la [[LOC|ligne Siegfried]].

13:31 – [[ORG|UE]]. Les ambassadeurs des Vingt-Sept n'ont pas trouvé d'accord sur le vingtième paquet de sanctions. La [[LOC|Slovaquie]] bloque. «^{{Q speaker="?une source européenne" cue="s’agace" ref="desc"|On négocie avec un garagiste, pas avec un État}}^», s'agace une source européenne. La haute représentante, [[PER|Kaja Kallas]], sera ce soir à [[LOC|Tallinn]].

15:10 – [[LOC|Istanbul]]. Les délégations sont entrées au [[LOC|palais de Dolmabahçe]]. Côté ukrainien, c'est [[PER|Roustem Oumerov]] qui mène. Pas de poignée de main devant les caméras.

16:48 – 300 pour 300. Un échange de prisonniers est annoncé. À [[LOC|Tchernihiv]], des femmes attendent les cars avec des portraits plastifiés. L'une tient celui de son fils, [[PER|Bohdan Prytoula]], 24 ans, de la [[ORG|36e brigade d'infanterie de marine]]. «^{{Q speaker="?L’une" cue="répète" ref="pronoun"|Il doit être au fond, il a toujours aimé le fond du car}}^», répète-t-elle. Quand le dernier passager est descendu, elle a replié le portrait.

18:02 – Fin de la réunion. Une heure et quatorze minutes. M. [[PER:Roustem Oumerov|Oumerov]] la dit «^{{Q speaker="Roustem Oumerov" cue="dit" ref="name"|utile pour les listes}}^». Ce direct est terminé, merci de l'avoir suivi.
