#apos=typo
[[LOC|Sénégal]] : [[LOC:Thiaroye-sur-Mer|Thiaroye]], la mer, l'urne

Ils votent le matin, ils partent le soir. La formule court à [[LOC|Thiaroye-sur-Mer]] depuis les législatives, et chacun s'en attribue la paternité. Sur la plage, entre deux carcasses de thon, trois pirogues neuves sèchent au soleil. Aucune n'ira pêcher.

[[PER|Yayi Bayam Diouf]], qui a perdu son fils en 2006, préside le [[ORG|Collectif des femmes pour la lutte contre l'émigration clandestine]] ([[ORG:Collectif des femmes pour la lutte contre l'émigration clandestine|Coflec]]). Elle ne croit plus aux affiches. Celle de l'[[ORG|Organisation internationale pour les migrations]], «~{{N|Barsa wala barsakh, pensez-y}}~», pâlit au mur du dispensaire. «~{{Q speaker="Yayi Bayam Diouf" cue="null" ref="none"|Penser, ils ne font que ça. Ils pensent depuis l'école.}}~»

En novembre 2024, le [[ORG|Pastef]] avait raflé neuf bureaux sur dix dans le quartier. On chantait le nom de [[PER|Ousmane Sonko]], on repeignait les trottoirs. Le parti tient désormais l'[[ORG|Assemblée nationale]] et le pays compte ses dettes : 119^% du PIB une fois les comptes remis à plat, un prêt du [[ORG|FMI]] suspendu. «~{{Q speaker="?un mareyeur" cue="bougonne" ref="desc"|Ils ont trouvé la caisse vide, d'accord. Mais pourquoi ils nous la montrent tous les jours ?}}~» bougonne un mareyeur. Le député [[PER|Guy Marius Sagna]], de passage, a pris des notes. L'ancienne Première ministre [[PER|Aminata Touré]] prône la patience.

À [[LOC|Dakar]], l'accord de pêche avec l'[[ORG|UE]], non renouvelé, devait rendre les eaux aux artisans. On y croise toujours des bateaux-usines. L'administration les dit sénégalais. L'équipage parle mandarin. Cette fiction juridique, la «~{{N|sénégalisation}}~», agace jusqu'au directeur de l'antenne locale de [[ORG|Greenpeace]], [[PER|Abdoulaye Ndiaye-Preira]], qui la tient pour «~{{Q speaker="Abdoulaye Ndiaye-Preira" cue="tient" ref="name"|un simple changement de pavillon sur la même marmite}}~».

Sept jours de mer jusqu'à [[LOC|El Hierro]]. L'an passé, près de 47^000 arrivées aux [[LOC|Canaries]], puis une chute, les Mauritaniens ayant serré la vis moyennant 210 millions de [[LOC|Bruxelles]]. Les passeurs sont descendus d'un cran, vers [[LOC|Kafountine]], vers [[LOC|Banjul]]. Le chef de quartier, El Hadj [[PER|Mbaye Gaye Sy]], reçoit encore des appels de mères. Il décroche. «~{{Q speaker="Mbaye Gaye Sy" cue="confie" ref="desc"|Je dis toujours que le réseau est mauvais là-bas}}~», confie le septuagénaire.

Sur l'une des coques, un menuisier peint un nom en lettres vertes. Ce n'est pas un prénom de fiancée, ni un verset. «~{{N|[[MISC|Projet 2050]]}}~», comme le plan du gouvernement. Nous lui demandons si c'est une plaisanterie. Il trempe son pinceau. «~{{Q speaker="?un menuisier" cue="null" ref="pronoun"|C'est une date de retour.}}~»

[[PER|Ndèye Khady Thioune]]
