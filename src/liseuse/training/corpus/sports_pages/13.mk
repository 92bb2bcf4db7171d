#apos=typo
VOILE. [[MISC|Transat Café L'Or]]
«~{{Q speaker="Aurèle Cozannet" cue="null" ref="none"|Le mât est dans l'eau, nous, non}}~»

À 340 milles dans l'ouest des [[LOC|Canaries]], l'[[MISC|Ocean Fifty]] [[MISC|Horizon]] a démâté mercredi à 4 h 20 (heure française). Ses deux marins, [[PER|Aurèle Cozannet]] et [[PER|Fanch Le Gall-Moreno]], sont sains et saufs. Ils rentrent au moteur vers [[LOC|Mindelo]], au [[LOC|Cap-Vert]], à la vitesse d'un vélo d'enfant.

Le message est tombé sur la messagerie de la direction de course, laconique. Trois mots, une position, une faute de frappe. [[PER|Francis Le Goff]], le directeur de course, a d'abord cru à une farce. Puis le téléphone du skipper a répondu. «~{{Q speaker="Aurèle Cozannet" cue="a-t-il décrit" ref="pronoun"|Un bruit de bouteille de lait, a-t-il décrit. Le gréement est venu se coucher sous le vent, bien élevé. On a coupé ce qu'on pouvait.}}~» Son équipier dormait. Il a demandé si c'était l'heure.

Le trimaran, sorti du chantier [[ORG|Kerbihan Composites]] en 2023, menait la flotte depuis la [[LOC|Galice]], devant [[MISC|Viabilis Océans]], de [[PER|Baptiste Hulin]], et [[MISC|Koesio]], d'[[PER|Erwan Le Roux]]. Au [[LOC:Le Havre|Havre]], l'équipe technique avait remplacé un étai. Faut-il y voir un lien ? La question irrite. Le boat captain [[PER|Titouan Perennou]] exclut d'avance «~{{Q speaker="Titouan Perennou" cue="exclut" ref="name"|tout roman policier}}~». Un préparateur d'une écurie concurrente estime pourtant qu'à force de gagner des kilos on a fabriqué «~{{Q speaker="?Un préparateur d’une écurie concurrente" cue="estime" ref="desc"|des cathédrales en allumettes}}~».

La classe s'interroge depuis le chavirage de [[MISC|Solidaires en peloton]]. Sa jauge, adoptée sous le sobriquet de «~{{N|règle de la ficelle}}~», limite le nombre d'espars de rechange : deux mâts par bateau et par saison. Or [[MISC|Horizon]] avait déjà cassé en avril, à [[LOC|Port-la-Forêt]]. Le commanditaire, [[ORG|Feuille à feuille]], coopérative de thé de [[LOC|Guingamp]], a fait savoir qu'il resterait «~{{Q speaker="Feuille à feuille" cue="a fait savoir" ref="name"|jusqu'à la dernière tasse}}~».

À [[LOC|Fouesnant]], la mère de [[PER:Fanch Le Gall-Moreno|Fanch]] a appris la nouvelle par [[ORG|Ouest-France]]. Elle n'a pas pleuré. «~{{Q speaker="?la mère de Fanch" cue="null" ref="none"|Il a toujours eu le sommeil lourd}}~» : voilà tout ce que la vieille dame a consenti à en dire, avant de raccrocher et de rappeler aussitôt pour demander s'il lui restait du pain.

Derrière, la course continue. Chez les [[MISC|Imoca]], [[MISC|Charal]] pointe en tête, talonné par [[MISC|11th Hour Racing]] et par [[MISC|Marque blanche]], le plan [[PER|Manuard]] de [[PER|Violette Dorange]]. Premières arrivées prévues à [[LOC|Fort-de-France]] le 9. Au petit jour, un avitailleur de [[LOC|Mindelo]] tenait déjà un carton à bout de bras, sur le quai : «~{{N|Bem-vindos, [[MISC|Horizon]]}}~».

[[PER|Nolwenn Guivarc'h]]
