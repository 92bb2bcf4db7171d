#apos=typo
[[ORG:Marine nationale|MARINE NATIONALE]] – L'[[MISC|Amiral Ronarc'h]] rentre à [[LOC|Brest]] après cinq mois de mer

La frégate de défense et d'intervention a accosté samedi à 10~h~04 au [[LOC|quai des Flottilles]]. Cent vingt-cinq marins, 36~000~nautiques, de la [[LOC|mer Rouge]] à [[LOC|Guam]].

Le commandant, le capitaine de vaisseau [[PER|Aubin de Kersauzon-Prigent]], a descendu la coupée le dernier. Son équipage revenait de l'[[MISC|opération Aspides]], conduite par l'[[ORG|Union européenne]] contre les attaques houthies. «~{{Q speaker="Aubin de Kersauzon-Prigent" cue="a-t-il résumé" ref="pronoun"|Un navire de commerce, une fois passé, ne dit jamais merci}}~», a-t-il résumé. «~{{Q speaker="Aubin de Kersauzon-Prigent" cue="null" ref="none"|Nous, si, on a la radio.}}~»

Premier bâtiment de sa classe, livré par [[ORG|Naval Group]], l'[[MISC|Amiral Ronarc'h]] avait essuyé de vives critiques pendant ses essais. Des ingénieurs de [[LOC|Lorient]] parlaient de «~{{N|frégate numérique}}~» avec fierté ; des mécaniciens, avec un soupir. En escale à [[LOC|Djibouti]], le turbo d'un diesel a cédé. «~{{Q speaker="?un second maître" cue="raconte" ref="desc"|On a changé la pièce à la lampe frontale, 51~degrés dans le local}}~», raconte un second maître de 22~ans.

Sur le quai, des pancartes. «~{{N|Papa, le chien a grossi}}~». «~{{N|[[PER|Léon]] a perdu quatre dents}}~». [[PER|Maïwenn Cozic]], enseignante à [[LOC|Plougastel-Daoulas]], patiente avec ses jumelles. Son mari, officier radar, était le seul à ne pas avoir le droit de dire où il était. Comment a-t-elle fait ? «~{{Q speaker="Maïwenn Cozic" cue="null" ref="none"|Je regardais la météo du monde entier.}}~» Le préfet maritime, le vice-amiral d'escadre [[PER|Jean-François Quérat]], a remis à six marins la [[MISC|croix de la Valeur militaire]].

En coulisses, la suite se prépare. La [[LOC|Grèce]] attend sa quatrième unité, la [[LOC|Suède]] a choisi le modèle français au printemps, et les ouvriers de [[ORG|Naval Group]] espèrent une commande danoise. «~{{Q speaker="CGT" cue="tempère" ref="name"|Le carnet est plein, les ateliers sont vides}}~», tempère le syndicat majoritaire, la [[ORG|CGT]], qui dénonce l'intérim. À [[LOC|Brest]], le plan d'embauche porte un nom emprunté à un lieu-dit voisin, «~{{N|[[MISC|Pen ar Bed]]}}~» ; la direction en attend 400~soudeurs, un quart seulement ont signé.

Après les permissions, la frégate entrera en bassin jusqu'en mars. Le [[ORG|Service de soutien de la flotte]] a prévu 31~000~heures de travail. Elle repartira pour l'[[LOC|Atlantique Nord]], dans le groupe aéronaval du [[MISC|Charles-de-Gaulle]] d'après une source militaire, qui ne souhaite pas en dire plus «~{{Q speaker="?une source militaire" cue="souhaite" ref="desc"|sur la profondeur de l'eau}}~».

[[PER|Gaëlle Lahuec]], photos SM [[PER|Bryan T.]] ([[ORG|Marine nationale]])
