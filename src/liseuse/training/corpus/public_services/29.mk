#apos=typo
Hôpital sous clé : comment [[LOC|Saverne]] a tenu

Le 8~janvier, 3~h~17, une imprimante s'est mise à cracher toute seule. Sur la feuille, en anglais, un logo de crâne et un délai : «~{{Q speaker="?la feuille" cue="null" ref="none"|Vous avez 72 heures.}}~» Dans les sous-sols du [[ORG|centre hospitalier de Saverne]], à ce moment-là, seul un agent de sécurité veillait, et lui a cru à une blague.

C'en était une, en un sens, très chère. Quatre mois plus tard, le [[ORG|CERT Santé]] publie le récit de l'attaque. On y découvre que le point d'entrée fut la machine à café connectée d'une salle de garde. «~{{Q speaker="Aurélia Stutzmann" cue="reprend" ref="name"|Café, dossier patient, imagerie, dans cet ordre}}~», reprend [[PER|Aurélia Stutzmann]], responsable de la sécurité des systèmes. Elle avait réclamé de cloisonner le réseau ; le budget avait servi à repeindre les urgences.

Le bureau de presse tient à ce que soit écrit le mot «~{{N|résilience}}~». Les soignants en ont un autre, qu'il est inutile d'imprimer. Une cadre de réanimation, [[PER|Fatoumata Sow-Klein]], a fait rouvrir les ardoises d'écolier dans les couloirs. Les prescriptions se transmettaient à la voix, d'un étage à l'autre, par estafettes. «~{{Q speaker="Fatoumata Sow-Klein" cue="se souvient" ref="desc"|Les internes n'avaient jamais écrit une ordonnance à la main, se souvient l'infirmière. Deux se sont trompés de siècle.}}~»

Il n'y eut pas de mort, souligne le rapport. Sept patients ont été transférés à [[LOC|Haguenau]], deux à [[LOC|Strasbourg]]. Une interne assure, elle, «~{{Q speaker="?Une interne" cue="assure" ref="desc"|qu'on a eu de la chance jusqu'au ridicule}}~». L'[[ORG|ARS Grand Est]] a versé 900~000~euros. Le [[ORG|parquet de Paris]], section cyber, a identifié un suspect, «~{{Q speaker="parquet de Paris" cue="a identifié" ref="name"|résidant hors de l'[[ORG|Union européenne]]}}~».

Surtout, la ville s'est mobilisée. Le [[ORG|Département]] a prêté ses scanners. Le club de scrabble a saisi des données. Le facteur, M. [[PER|Lettre]], distribuait les résultats d'analyse. À l'entrée du [[ORG|Super U]], une affichette recensait les besoins : «~{{N|stylos noirs, papier, patience}}~».

Le directeur, [[PER|Olivier Kauffmann]], a annoncé en mars un plan baptisé «~{{N|[[MISC|Rosace]]}}~», 4~millions d'euros, une salle blanche et un exercice par trimestre. La prochaine simulation aura lieu sans prévenir, ce qui fait dire à un brancardier, pas dupe : «~{{Q speaker="?un brancardier" cue="dire" ref="desc"|C'est donc vendredi.}}~»

[[PER|Ségolène Ruch]] / [[ORG|DNA]]
