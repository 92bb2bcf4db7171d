#apos=typo
[[LOC|Nouméa]] : le nickel, les banques et le vieux [[PER:Hilarion Wamowe|Wamo]]

On l'attendait à 9 heures, il est arrivé à 10 h 30, chemise à fleurs et dossier sous le bras. [[PER|Hilarion Wamowe]], 77 ans, grand chef du district de [[LOC|Poya]], venait parler de la [[ORG|Société Le Nickel]] ([[ORG:Société Le Nickel|SLN]]) devant la commission du [[ORG|Congrès de la Nouvelle-Calédonie]]. Il n'a pas ouvert le dossier.

«^{{Q speaker="Hilarion Wamowe" cue="dit" ref="pronoun"|Vous me donnez des tonnes. Je vous donne des dates}}^», a-t-il dit. 1880, la mine. 1917, la révolte. 1975, l'eau rouge. «^{{Q speaker="Hilarion Wamowe" cue="null" ref="none"|Et puis 2024, quand mes petits-neveux ont brûlé ce que mes frères avaient construit. J'ai pleuré deux fois : pour les uns et pour les autres.}}^» Silence dans l'hémicycle. Le rapporteur loyaliste, [[PER|Grégoire Lafleur-Kasarhérou]], a posé son stylo.

Sur le fond, rien de neuf. L'usine de [[LOC|Doniambo]] tourne à 60^%, celle de [[LOC|Koniambo]], [[ORG|KNS]], reste froide depuis le départ de [[ORG|Glencore]]. Le repreneur indien que le patronat surnomme «^{{N|le fiancé fantôme}}^» a demandé trois semaines de plus. L'[[MISC|accord de Bougival]], signé en juillet 2025 puis renié par le [[ORG|FLNKS]], prévoyait un plan de relance. Un cadre indépendantiste y voit toujours «^{{Q speaker="?Un cadre indépendantiste" cue="voit" ref="desc"|un chèque posé sur une tombe}}^».

La députation de [[LOC|Wallis-et-Futuna]], dont 8^000 compatriotes travaillent sur le [[LOC|Caillou]], a fait part de son inquiétude. Selon [[ORG|Eramet]], maison mère, les pertes cumulées dépassent le milliard. [[PER|Tevita Lataï]], délégué du [[ORG|Soenc Nickel]], ne conteste pas l'addition, «^{{Q speaker="Tevita Lataï" cue="null" ref="name"|mais qui a commandé le repas ?}}^» Il tenait à la main un exemplaire du code minier de 2009.

L'après-midi, on a auditionné les banques. Les trois directeurs ont employé dix-sept fois le mot résilience, d'après notre comptage. À la sortie, l'un d'eux a consenti une phrase : «^{{Q speaker="?l’un d’eux" cue="consenti" ref="desc"|Nous prêterons le jour où quelqu'un saura qui gouverne.}}^»

Le grand chef, resté au fond de la salle, n'a rien commenté. Dehors, [[LOC|place des Cocotiers]], un gamin l'a reconnu et l'a appelé «^{{N|vieux}}^», ce qui est ici la première des politesses. [[PER:Hilarion Wamowe|Wamo]], comme l'appelait [[PER|Jean-Marie Tjibaou]], lui a donné le dossier. Pour dessiner derrière.

[[ORG|La Voix du Caillou]] — [[PER|Yvon Marescot]]
