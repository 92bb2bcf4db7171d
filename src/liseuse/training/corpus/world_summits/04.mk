#apos=typo
[[LOC|Moldavie]]
QUI SONT LES CANDIDATS À LA MAIRIE DE [[LOC:Bălți|BĂLȚI]] ?
Deuxième ville du pays, russophone et frondeuse, [[LOC|Bălți]] vote dimanche. Dix noms sur le bulletin, sept que l'on retient.
La préparation du scrutin a tourné au feuilleton. Deux têtes de liste ont été radiées par la [[ORG|Commission électorale centrale]], réintégrées par la [[ORG|cour d'appel de Bălți]], puis radiées derechef. «~{{Q speaker="?une assesseure du bureau n° 14" cue="soupire" ref="desc"|Je ne plastifie plus les affiches}}~», soupire une assesseure du bureau n° 14.
— [[PER|Corneliu Ababii]] ([[ORG|Parti Action et Solidarité]], [[ORG:Parti Action et Solidarité|PAS]]). Médecin, 44 ans, soutenu par la présidente [[PER|Maia Sandu]]. Promet l'eau chaude l'été. Son slogan, «~{{N|Robinet ouvert, ville ouverte}}~», a fait rire jusqu'à [[LOC|Chișinău]].
— [[PER|Alexandru Nesterovschi-Popa]] (sans étiquette). A longtemps vendu des pneus sous l'enseigne [[ORG|Horizon]]. Il se dit «~{{Q speaker="Alexandru Nesterovschi-Popa" cue="se dit" ref="pronoun"|ni des Russes ni des Roumains, de la [[LOC|rue Ștefan]]}}~».
— [[PER|Svetlana Grosu]] ([[ORG|Parti des socialistes]]). Professeure de chimie. On la surnomme «~{{N|la [[PER:Svetlana Grosu|Dame de fer-blanc]]}}~», ce qu'elle prend pour un compliment.
— [[PER|Nicolae Chirtoacă]] ([[ORG|Notre Parti]]). Dauphin revendiqué de [[PER|Renato Usatîi]], maire pendant deux mandats.
— [[PER|Ludmila von Bukow]] ([[ORG|Verts]]). Descendante d'une famille allemande de [[LOC|Bessarabie]]. Veut nettoyer le [[LOC|Răut]], «~{{Q speaker="Ludmila von Bukow" cue="null" ref="none"|cette rivière que nous prenons pour une poubelle}}~».
— [[PER|Ion Tătaru]] ([[ORG|Alternativa]]). Trente ans, influenceur.
— [[PER|Vasile Bolea junior]] ([[ORG|Renaissance]]). Absent des deux débats de [[ORG|BTV]].
Que disent les sondages ? Peu de chose. L'institut [[ORG|iData]] donne le médecin en tête d'un souffle, avec un tiers d'indécis. «~{{Q speaker="Mihai Țurcanu" cue="avertit" ref="name"|Ici l'électeur ment par politesse}}~», avertit le sociologue [[PER|Mihai Țurcanu]].
Et la [[LOC|Russie]] ? La candidate socialiste, interrogée jeudi sur ses trois voyages à [[LOC|Moscou]], les a qualifiés de «~{{Q speaker="Svetlana Grosu" cue="qualifiés" ref="desc"|visites chez ma sœur}}~». Le [[ORG|Service de renseignement et de sécurité]] n'a pas commenté. Du côté de l'[[ORG|Union européenne]], une mission de 300 policiers et juristes reste déployée dans le pays au titre de l'[[MISC|EUPM Moldova]].
Au marché central, on se fiche pas mal de la géopolitique. «~{{Q speaker="?une vendeuse de graines" cue="tranche" ref="desc"|Celui qui bouche les trous de la [[LOC|rue Decebal]], je l'épouse}}~», tranche une vendeuse de graines. Second tour éventuel le 30.
