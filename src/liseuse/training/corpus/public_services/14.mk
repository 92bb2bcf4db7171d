#apos=straight
Déchets : l'usine de [[LOC|Bellecombe]] brûlera-t-elle jusqu'en 2045 ?

"{{Q speaker="?un élu" cue="résume" ref="desc"|On nous demande de choisir entre la peste et le camion}}", résume un élu en quittant, vendredi, la réunion du [[ORG|Sitom Nord-Isère]]. Ordre du jour unique : faut-il reconstruire l'incinérateur de [[LOC|Bellecombe]], ouvert en 1985, ou exporter vers [[LOC|Lyon]] et [[LOC|Grenoble]] les 160 000 tonnes qu'il avale chaque année ?

Le président du syndicat, [[PER|Yannick Belle]], a présenté trois scénarios, nommés d'après des cépages. "{{N|[[MISC|Mondeuse]]}}" : four neuf, 210 millions d'euros. "{{N|[[MISC|Verdesse]]}}" : tri renforcé, four réduit. "{{N|[[MISC|Persan]]}}" : fermeture. Le premier a sa faveur. "{{Q speaker="Yannick Belle" cue="a-t-il lancé" ref="pronoun"|Je n'ai pas été élu pour envoyer nos poubelles chez les autres}}", a-t-il lancé sous les murmures de la salle.

Car de l'autre côté de la grille, les adhérents de [[ORG|Zéro Four]], combinaison blanche et masque à gaz, distribuaient des œufs. Ceux de [[LOC|Frontonas]] et de [[LOC|Satolas-et-Bonce]], d'après les mesures de l'[[ORG|ARS]], ne doivent plus être consommés. Une retraitée avait accroché à son panier "{{N|œufs de Pâques, garantis dioxine}}". Elle a refusé de donner son nom ; elle a donné l'omelette.

[[ORG|Atmo Auvergne-Rhône-Alpes]] se veut nuancé. L'organisme, qui analyse les lichens depuis 2006, note une baisse "{{Q speaker="Atmo Auvergne-Rhône-Alpes" cue="note" ref="desc"|réelle mais incomplète}}" des retombées. [[PER|Camilo Restrepo-Blin]], toxicologue à l'[[ORG|université Grenoble-Alpes]], cité par les deux camps, s'agace de l'être. Il n'a jamais, dit-il, écrit que l'usine était sûre, ni qu'elle tuait. "{{Q speaker="Camilo Restrepo-Blin" cue="null" ref="none"|J'ai écrit qu'il fallait mesurer.}}"

Et le prix ? La [[ORG|Capi]], principale cliente, redoute une taxe à 190 euros par foyer. Sa vice-présidente, [[PER|Chantal Rebeix]], s'est interrogée sur le sens du mot "{{N|valorisation}}", employé 74 fois dans l'étude de [[ORG|Setec]]. Puis elle a quitté la table avec les délégués de [[LOC|L'Isle-d'Abeau]], [[LOC|Vaulx-Milieu]] et [[LOC|Saint-Quentin-Fallavier]].

Le [[ORG|Département de l'Isère]] n'a pas de compétence mais une opinion ; [[ORG|Dalkia]], titulaire du contrat, n'en a officiellement aucune. "{{Q speaker="Dalkia" cue="jure" ref="desc"|Nous ferons ce qu'on nous dira}}", jure l'industriel. Vote le 12 décembre.

[[PER|Rose Magnin]]
