#apos=typo
DIRECT – Procès de l'incendie de l'[[ORG|Aurore]] : la gérante à la barre

[[ORG|Tribunal correctionnel de Limoges]], sixième jour. [[PER|Paul Ventre]] et [[PER|Lilia Hamdaoui]], sur place.

18:30 – L'audience est suspendue. Reprise demain, 9 heures, avec le sapiteur [[PER|Ewald Krämer]].

17:58 – La question des extincteurs. Il y en avait trois, périmés. Me [[PER|Solal]], pour la [[ORG|Macif]], demande qui en était informé. Long silence. «^{{Q speaker="Dolorès Aït-Kaci" cue="finit par lâcher" ref="desc"|Tout le monde et donc personne}}^», finit par lâcher la prévenue.

17:21 – [[PER|Dolorès Aït-Kaci]] s'avance. Cheveux courts, tailleur gris. Elle dit «^{{Q speaker="Dolorès Aït-Kaci" cue="dit" ref="pronoun"|mes clients}}^» pour parler des morts ; le président la reprend.

— {{Q speaker="?le président" cue="null" ref="none"|Dites leurs prénoms, madame.}}
— {{Q speaker="Dolorès Aït-Kaci" cue="null" ref="none"|[[PER|Anaïs]], [[PER|Wilfried]], [[PER|Jade]], [[PER|Petit-Louis]].}}

17:05 – Pendant la pause, on s'échange sur les marches le surnom que donnait la presse à l'établissement, le «^{{N|bar des adieux}}^», trouvaille d'un secrétaire de rédaction en mal de une. Une mère l'entend. «^{{Q speaker="?Une mère" cue="null" ref="none"|Mon fils est mort dans un bar, pas dans un titre.}}^»

16:12 – L'ex-adjoint au maire [[PER|Denis Lebas-Marchand]] est interrogé sur l'avis défavorable de 2015, que ses services avaient classé sous l'étiquette «^{{N|à revoir si affluence}}^». Il soutient avoir signé sans lire. «^{{Q speaker="Denis Lebas-Marchand" cue="ajoute" ref="pronoun"|On signait deux cents pièces par jour, ajoute-t-il. C'est une explication, pas une excuse.}}^»

14:47 – Selon une source judiciaire, le parquet n'exclut pas de requalifier une partie des faits. Le ministère public, à l'audience, a seulement évoqué un dossier «^{{Q speaker="?Le ministère public" cue="a seulement évoqué" ref="desc"|qui respire encore}}^».

13:30 – Lecture d'une lettre. Un pompier volontaire de [[LOC|Panazol]], qui ne viendra pas, raconte l'escalier en colimaçon. La mousse d'isolation, vendue sous la marque [[MISC|Confort Plus]], fondait. Il conclut par ces mots : «^{{Q speaker="?Un pompier volontaire de Panazol" cue="conclut" ref="pronoun"|Depuis, je ne supporte plus les anniversaires.}}^»

09:15 – Bonjour. La salle est pleine. Au premier rang, l'association [[ORG|Onze Bougies]], qui réunit les familles, porte un ruban jaune. Sa présidente, [[PER|Sandrine Petit]], n'attend plus «^{{Q speaker="Sandrine Petit" cue="attend" ref="name"|ni pardon ni chiffres}}^». Le procès doit s'achever le 14.

Rappel : dans la nuit du 3 au 4 mars 2018, un feu s'était déclaré au sous-sol d'un bar de la [[LOC|rue de la Boucherie]], l'[[ORG|Aurore]]. Bilan : onze morts.
