#apos=typo
[[LOC|Burkina Faso]] : une attaque contre un convoi de ravitaillement fait plus de 30 morts

[[LOC:Abidjan|ABIDJAN]] – Au moins 34 personnes, dont 11 civils, ont été tuées dimanche dans l'attaque d'un convoi qui ralliait [[LOC|Djibo]], dans le nord du [[LOC|Burkina Faso]], a-t-on appris lundi de sources sécuritaires et locales.

« {{Q speaker="?un transporteur rescapé" cue="a rapporté" ref="desc"|Ils ont laissé passer les blindés et ouvert le feu sur les camions de riz}} », a rapporté un transporteur rescapé, joint par téléphone depuis [[LOC|Abidjan]]. Une source hospitalière à [[LOC|Ouahigouya]] évoque « {{Q speaker="?Une source hospitalière à Ouahigouya" cue="évoque" ref="desc"|une soixantaine de blessés, surtout par balles}} ».

L'assaut a été revendiqué dans la soirée par le [[ORG|Groupe de soutien à l'islam et aux musulmans]] ([[ORG:Groupe de soutien à l'islam et aux musulmans|Jnim]]), affilié à [[ORG|Al-Qaïda]]. [[LOC|Djibo]], soumise à un blocus depuis 2022, dépend de ces colonnes que les habitants appellent « {{N|les trains}} ».

Le [[ORG|ministère burkinabè de la Sécurité]] n'avait pas réagi lundi soir. Seul l'émir du [[LOC|Soum]], [[PER|Amadou Tidiane Dicko]], a pris la parole sur [[ORG|Radio Oméga]] pour demander l'ouverture d'un corridor. « {{Q speaker="Amadou Tidiane Dicko" cue="null" ref="none"|Nous enterrons nos morts sans linceul. Qu'on nous envoie au moins du tissu.}} »

À [[LOC|Djibo]], le sac de mil se négocie 60.000 francs CFA, trois fois le prix de [[LOC|Kaya]]. Le chef coutumier, qui a lui-même perdu deux neveux sur cette route, ne s'en prend à personne. «~{{Q speaker="Amadou Tidiane Dicko" cue="dit-il" ref="pronoun"|La faim n'a pas d'uniforme}}~», dit-il seulement. Le dernier largage du [[ORG|PAM]] remonte au 9 mars, et l'aérodrome n'accueille plus que les appareils militaires.

L'[[ORG|Alliance des États du Sahel]], qui réunit le [[LOC|Burkina Faso]], le [[LOC|Mali]] et le [[LOC|Niger]], a récemment lancé une « {{N|force unifiée}} » de 5.000 hommes, basée à [[LOC|Niamey]]. Pour [[PER|Aïssatou Lompo-Weiss]], du centre [[ORG|Sahel Horizons]] à [[LOC|Dakar]], elle reste « {{Q speaker="Aïssatou Lompo-Weiss" cue="Pour" ref="name"|une armée de papier}} ».

Selon l'ONG [[ORG|Acled]], les violences ont fait plus de 26.000 morts dans le pays depuis 2015.
