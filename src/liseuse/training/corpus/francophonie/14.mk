Aux [[ORG|Chambres fédérales]]: la réforme du rail passe d’un cheveu

[[LOC|BERNE]] Le [[ORG|Conseil national]] a accepté mercredi, par 98 voix contre 95, le crédit de 16,4 milliards de francs destiné au rail. La conseillère fédérale [[PER|Karin Keller-Sutter]] s’y opposait pour des raisons budgétaires; son collègue [[PER|Albert Rösti]] l’a défendu.

Au vote, les alliances traditionnelles ont volé en éclats. L’[[ORG|UDC]] s’est divisée, le [[ORG|PLR]] aussi. Le [[ORG|Centre]] a fait bloc derrière [[PER|Marie-Thérèse Zumstein]], sa cheffe de groupe. «{{Q speaker="Marie-Thérèse Zumstein" cue="lancé"|La [[LOC|Suisse romande]] paie depuis trente ans le prix de ses renoncements}}», a lancé la Fribourgeoise à la tribune.

Le conseiller national [[PER|Blaise Rochat-Perrin]] ([[ORG|Vert’libéraux]]/[[LOC|VD]]) a rappelé l’effondrement de [[LOC|Tolochenaz]], en 2021. «{{Q speaker="Blaise Rochat-Perrin" cue="ironisé"|Un trou, et c’est tout l’arc lémanique qui s’arrête}}», a-t-il ironisé. Entre [[LOC|Lausanne]] et [[LOC|Genève]], 68% des convois des [[ORG|CFF]] circulent à pleine charge.

Les [[LOC|Grisons]] oubliés?

Le dossier retourne au [[ORG|Conseil des États]]. Le sénateur grison [[PER|Reto Cavegn]] y défendra un tunnel sous l’[[LOC|Albula]] pour les [[ORG|Chemins de fer rhétiques]]. Son collègue tessinois [[PER|Fabio Bernasconi-Lurà]] veut, lui, prolonger [[MISC|AlpTransit]] jusqu’à [[LOC|Chiasso]].

Hors de l’hémicycle, les réactions ont fusé. L’association [[ORG|Rail d’Avenir]] parle d’«{{Q speaker="Rail d’Avenir" cue="parle"|un signal fort}}». La faîtière [[ORG|Economiesuisse]] s’inquiète pour le frein à l’endettement. L’[[ORG|Office fédéral des transports]] ([[ORG:Office fédéral des transports|OFT]]) chiffrera les variantes d’ici à l’été.

Le [[LOC|Valais]] et [[LOC|Neuchâtel]], qui ont écrit ensemble au [[ORG|Conseil fédéral]], se disent soulagés. «{{Q speaker="Laurent Favre-Bulle" cue="relève"|La ligne directe vers [[LOC|La Chaux-de-Fonds]] n’est plus un vœu pieux}}», relève [[PER|Laurent Favre-Bulle]], patron de [[ORG|TransN]]. L’initiative populaire «{{N|[[MISC|Pour un rail équitable]]}}» sera soumise au peuple en juin.

[[PER|Lise Bailat-Ducrey]], [[ORG|24 heures]]