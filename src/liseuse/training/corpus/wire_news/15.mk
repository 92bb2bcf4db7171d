#apos=typo
[[LOC|Guinée-Bissau]] : couvre-feu levé, la date des élections reste floue

[[LOC|BISSAU]] ([[ORG|Lusa]]). Les autorités de transition ont levé vendredi le couvre-feu en vigueur depuis trois semaines dans la capitale, sans dire quand les électeurs retourneraient aux urnes.

Dans un décret lu à la télévision publique [[ORG|TGB]], la junte se borne à promettre un scrutin «~{{Q speaker="?la junte" cue="promettre" ref="desc"|dès que les conditions le permettront}}~». La [[ORG|Communauté économique des États de l'Afrique de l'Ouest]] ([[ORG:Communauté économique des États de l'Afrique de l'Ouest|Cédéao]]) réclame un calendrier d'ici au 15 janvier, faute de quoi elle prendra des «~{{N|sanctions ciblées}}~», expression consacrée pour le gel des avoirs et les interdictions de voyage.

Sur le marché de [[LOC|Bandim]], la vie a repris. «~{{Q speaker="Mariama" cue="soupire" ref="name"|Le soir, c'est là que je gagne. Trois semaines sans soirs !}}~» soupire [[PER|Mariama]], vendeuse de noix de cajou.

Le médiateur sierra-léonais [[PER|Alhaji Fofanah-Bangura]] a rencontré mercredi les dirigeants du [[ORG|PAIGC]], du [[ORG|Madem-G15]] et du [[ORG|PRS]], puis l'évêque de [[LOC|Bafatá]], [[PER|Victor Quematcha]]. Aucun n'a voulu décrire l'entretien. Le juriste [[PER|Ansumane Cabi]] parle, lui, de «~{{Q speaker="Ansumane Cabi" cue="parle" ref="name"|transition sans boussole}}~». «~{{Q speaker="Ansumane Cabi" cue="insiste" ref="desc"|Il n'y a même pas de fichier électoral, il a brûlé}}~», insiste le professeur.

Pour l'heure, les écoles publiques restent fermées, faute de salaires plus que de sécurité. Le secrétaire général de l'[[ORG|UNTG]], la principale centrale, en veut aux bailleurs. «~{{Q speaker="Laureano Pires Vaz" cue="null" ref="none"|On nous gèle pour punir ceux qui n'ont jamais froid}}~» : [[PER|Laureano Pires Vaz]] promet une marche le 20. Le syndicaliste, emprisonné en 1998, s'attend à un accueil «~{{Q speaker="Laureano Pires Vaz" cue="s’attend" ref="desc"|musclé}}~».

[[LOC|Lisbonne]] et l'[[ORG|Union africaine]] ont appelé à libérer les détenus. Indépendante du [[LOC|Portugal]] depuis 1974, la [[LOC|Guinée-Bissau]] figure parmi les pays les plus pauvres du monde.
