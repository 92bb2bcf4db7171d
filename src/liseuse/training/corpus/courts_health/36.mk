#apos=typo
Correctionnelle. Trois ans après la mort de [[PER|Dylan Ferrand-Petit]], 18 ans, la scierie devant ses juges

[[LOC|Épinal]]. Il avait commencé le lundi. Le mercredi, à 16~h~20, son bras a été happé par le convoyeur d'écorces. Sa mère a appris la nouvelle par un camarade, sur [[ORG|Snapchat]].

La [[ORG|scierie Mougeotte]], de [[LOC|La Bresse-en-Vôge]], et son gérant, [[PER|Raymond Mougeotte]], comparaissaient lundi devant le [[ORG|tribunal correctionnel d'Épinal]] pour homicide involontaire. Trois capteurs sur quatre avaient été shuntés, autrement dit neutralisés à l'aide de fil électrique. «~{{Q speaker="Raymond Mougeotte" cue="balbutie" ref="desc"|Ça tombait tout le temps en défaut, balbutie le patron, 67 ans, mains à plat. On a fait comme mon père.}}~»

L'inspectrice du travail avait écrit deux fois. Le second courrier porte un tampon~: «~{{N|vu}}~». La présidente le fait circuler. Que fallait-il comprendre~? Le prévenu ne sait plus. Il croit que c'est sa comptable qui tamponnait. Sa comptable, entendue, n'a pas souvenir du «~{{Q speaker="?Sa comptable" cue="null" ref="none"|moindre tampon}}~».

[[PER|Cynthia Petit]], la mère, prend la barre à deux mains. Elle porte le sweat de son fils, aux couleurs du [[ORG|SAS Épinal]]. «~{{Q speaker="Cynthia Petit" cue="dit" ref="pronoun"|Il m'avait montré ses chaussures de sécurité, il était fier, dit-elle. Elles sont neuves.}}~» Le tribunal baisse les yeux, l'huissier aussi. Derrière, l'oncle [[PER|Maxence]] se lève et sort.

Le représentant de [[ORG|Groupama]], l'assureur, s'abstient. Me [[PER|Xavier Iochum]], pour la [[ORG|CGT]], partie civile, rappelle que douze jeunes de moins de 20 ans sont morts au travail l'an passé. Il pèse ses mots. «~{{Q speaker="Xavier Iochum" cue="null" ref="none"|Je ne parlerai pas de fatalité, elle n'est pas citée à comparaître.}}~» La loi de 1976, dite «~{{N|[[MISC|loi des cinq jours]]}}~» par les vieux préventeurs, exigeait une formation renforcée. Il en reste un article. Aucun des anciens de la scierie, appelés à témoigner, ne l'avait suivie. L'un d'eux lâche que, dans l'atelier, «~{{Q speaker="?L’un d’eux" cue="lâche" ref="desc"|le capteur, c'était le plus vieux}}~».

La défense demande que l'on tienne compte du chiffre d'affaires, de la famille, du bassin d'emploi. «~{{Q speaker="Clotilde Vautrin" cue="fait observer" ref="desc"|Quarante foyers regardent cette salle}}~», fait observer l'avocate, [[PER|Clotilde Vautrin]]. Le procureur, lui, requiert 150^000 euros d'amende contre l'entreprise, deux ans avec sursis contre le dirigeant et l'affichage du jugement.

Où~? Sur la porte, en grand, à côté du panneau réglementaire. On y lit déjà~: «~{{N|124 jours sans accident}}~».

Le délibéré sera rendu le 9 décembre. [[PER:Dylan Ferrand-Petit|Dylan]] aurait eu 21 ans le 4.
