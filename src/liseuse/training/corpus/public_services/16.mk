#apos=typo
[[MISC|ORION 26]] : le [[LOC|Larzac]] sous le feu (à blanc)

[[LOC|LA CAVALERIE]] ([[LOC|Aveyron]]), 11~avril
De notre envoyé spécial [[PER|Aymeric Vidal-Prats]]

Cinq heures du matin, deux degrés, un vent à décoller les casques. Sous la bâche, la caporale-cheffe [[PER|Teura T.]] réchauffe ses mains contre le moteur d'un [[MISC|Griffon]]. L'ennemi s'appelle [[LOC|Mercure]] ; il a envahi [[LOC|Arnland]], pays imaginaire dont la capitale, pour la semaine, se confond avec [[LOC|Millau]]. «~{{Q speaker="Teura T." cue="rigole" ref="pronoun"|Hier on a défendu la zone commerciale, rigole-t-elle. Les gens filmaient.}}~»

L'exercice mobilise 12~500~militaires de la [[ORG|13e~DBLE]], du [[ORG|8e~RPIMa]], de la [[ORG|brigade franco-allemande]] et de neuf pays de l'[[ORG|Otan]]. En mer, le [[MISC|Charles-de-Gaulle]] et le [[MISC|Mistral]]. Dans les airs, des [[MISC|Rafale]] de [[LOC|Mont-de-Marsan]], des [[MISC|Caracal]], un seul [[MISC|Reaper]]. Tout se joue sous l'étiquette «~{{N|haute intensité}}~», empruntée aux Américains et brandie à tort et à travers, au grand dam du général [[PER|Loïc Kermorvan]]. L'officier, qui commande la division, préfère parler de «~{{Q speaker="Loïc Kermorvan" cue="parler" ref="desc"|guerre, tout court}}~».

Dans un pré, un drone s'écrase. Jurons. Un civil s'approche : c'est l'ingénieur de [[ORG|Delair]]. Le brouilleur d'en face, un prototype de [[ORG|Thales]], vient de faire merveille. «~{{Q speaker="?l’ingénieur de Delair" cue="null" ref="none"|Trente mille euros dans les genêts}}~», et il part ramasser.

Le [[LOC|Larzac]], on ne l'oublie pas, a une mémoire. [[PER|José Bové]] habite à quatre kilomètres. À l'entrée du [[ORG|GAEC des Baumes]], un drap peint clame «~{{N|Des moutons, pas des canons}}~», copie du slogan de 1973 ; en dessous, plus petit : «~{{N|agneaux à vendre}}~». L'exploitante, [[PER|Maëlle Jonquet]], refuse de s'opposer à quoi que ce soit. Une indemnité de 1~100~euros lui a été promise pour l'herbe couchée. «~{{Q speaker="Maëlle Jonquet" cue="commente" ref="name"|J'attends de voir la tête du chèque}}~», commente [[PER:Maëlle Jonquet|Jonquet]].

Le scénario, lui, court jusqu'au 30. Il prévoit une cyberattaque contre l'[[ORG|hôpital de Saint-Affrique]], un afflux de réfugiés à [[LOC|Sète]] et une campagne de désinformation. Sur ce dernier front, la réalité a pris de l'avance. Lundi, un compte [[ORG|Telegram]] annonçait la mort de quatre légionnaires. «~{{Q speaker="?un porte-parole de l’état-major" cue="a démenti" ref="desc"|Ils sont à la douche}}~», a démenti un porte-parole de l'état-major.

Photo : ADC [[PER|Lucie Marchal]]/[[ORG|ECPAD]]
