#apos=typo
EN DIRECT
[[ORG|Commission d'enquête sur les marchés publics de l'éclairage]] : suivez l'audition de [[PER|Romuald Prigent]]

L'ancien directeur de l'[[ORG|Union des groupements d'achats solidaires]] ([[ORG:Union des groupements d'achats solidaires|Ugas]]) est entendu ce matin au [[LOC|palais du Luxembourg]].

9 h 02. La [[LOC|salle Médicis]] est comble. Le président [[PER|Simon Uzenat]] prend place. À sa droite, le rapporteur, [[PER|Dany Wattebled]].

9 h 06. «~{{Q speaker="Romuald Prigent" cue="jure" ref="pronoun"|Je jure de dire toute la vérité}}~», jure M. [[PER:Romuald Prigent|Prigent]], main droite levée. La gauche tient un gobelet.

9 h 21. Premier échange vif. [[PER|Ghislaine Delcourt-Sanz]], élue de l'[[LOC|Aude]], cite une note de 2019, quatre pages, sur les lampadaires de [[LOC|Mende]]. «~{{Q speaker="Ghislaine Delcourt-Sanz" cue="null" ref="none"|Ces lampadaires, on les a payés trois fois. À [[LOC|Mende]] même, il n'y en a qu'une rangée. Où sont les deux autres ?}}~»

9 h 23. Silence, puis réponse. «~{{Q speaker="Romuald Prigent" cue="null" ref="none"|Dans un hangar à [[LOC|Vierzon]], madame la sénatrice. Avec un très joli plan.}}~» Rires.

9 h 40. Il est question du groupe [[ORG|Citélum]], devenu filiale d'[[ORG|EDF]], et du lyonnais [[ORG|SVEC]]. Le témoin se borne à rappeler que la [[ORG|DGCCRF]] n'a rien retenu. Il qualifie les contrôles de «~{{Q speaker="Romuald Prigent" cue="qualifie" ref="pronoun"|visite de musée}}~».

10 h 05. Suspension. Dans le couloir, un collaborateur de la commission s'agace auprès de notre journaliste [[PER|Nour Fahmi]] : «~{{Q speaker="?un collaborateur de la commission" cue="s’agace" ref="desc"|On cherche des kilowatts, on trouve des bons mots}}~».

10 h 17. Reprise. M. [[PER:Dany Wattebled|Wattebled]] demande s'il existait une consigne de [[ORG|Bercy]]. Non, mais une habitude, «~{{Q speaker="Romuald Prigent" cue="dit" ref="desc"|un parfum}}~», dit l'intéressé. Le rapporteur lit alors un courriel interne : «~{{Q speaker="?un courriel interne" cue="null" ref="desc"|[[LOC|Blois]] veut le même, [[LOC|Chartres]] aussi, dépêchons-nous avant que les prix baissent}}~».

10 h 31. Question de la sénatrice [[PER|Olivia Richard]] sur les communes d'outre-mer. Une seule réponse, [[LOC|Kourou]], et elle est exacte.

10 h 44. Fin de l'audition. «~{{Q speaker="Simon Uzenat" cue="conclut" ref="desc"|Nous vous remercions, conclut le président. Nous n'éteignons pas la lumière.}}~» L'expression «~{{N|filière lumière}}~» aura été prononcée trente-deux fois.

À 14 heures : [[PER|Wendy Alcaraz-Lê]], de l'[[ORG|Ademe]], et les représentants du [[ORG|Syndicat de l'éclairage]]. Compte rendu complet vendredi sur [[ORG|Public Sénat]], canal 13.
