#apos=typo
[[ORG|Vestfjord]] abaisse ses prévisions et supprime 900 postes

Le groupe norvégien d'éolien en mer [[ORG|Vestfjord]] a abaissé mercredi ses objectifs annuels et annoncé 900 suppressions d'emplois, dont 350 au [[LOC|Danemark]] et 120 à [[LOC|Saint-Nazaire]]. L'action perdait 11,4 % à la mi-journée à la [[ORG|Bourse d'Oslo]].

Le bénéfice net du troisième trimestre recule de 38 %, à 1,9 milliard de couronnes (162 millions d'euros), pour un chiffre d'affaires de 14,2 milliards, quasi stable. [[ORG|Bloomberg]] attendait mieux.

En cause, la hausse des taux, l'arrêt du projet [[MISC|Bay State Wind 3]] aux [[LOC|États-Unis]] et une avarie sur le navire-grue [[MISC|Sleipnir]]. «~{{Q speaker="Marte Skogstad-Lie" cue="a dit" ref="name"|Nous avons voulu courir trois marathons dans la même semaine}}~», a dit aux analystes la directrice générale, [[PER|Marte Skogstad-Lie]]. La dirigeante promet désormais un groupe «~{{Q speaker="Marte Skogstad-Lie" cue="promet" ref="desc"|plus petit et plus têtu}}~».

Le plan, intitulé «~{{N|[[MISC|Cap calme]]}}~», prévoit 6 milliards de couronnes d'économies d'ici 2028. Il a été aussitôt rejeté par le syndicat [[ORG|Industri Energi]]. «~{{Q speaker="Industri Energi" cue="tonne" ref="desc"|Le calme, ce sera dans les ateliers vides}}~», tonne l'organisation dans un communiqué.

Le nouveau directeur financier, [[PER|Aslak Utsi]], venu d'[[ORG|Hydro]], a tenté d'adoucir le tableau. Les contrats signés, a-t-il rappelé, couvrent 80 % des revenus jusqu'en 2029. «~{{Q speaker="Aslak Utsi" cue="null" ref="none"|Notre problème n'est pas le vent, c'est le calendrier.}}~» Dans une note titrée «~{{N|[[MISC|Attendre la marée]]}}~», les analystes de [[ORG|DNB Markets]] ramènent malgré tout leur objectif de cours de 96 à 71 couronnes.

À [[LOC|Saint-Nazaire]], où [[ORG|Vestfjord]] assemble des fondations avec [[ORG|Chantiers de l'Atlantique]], on dit attendre des précisions. «~{{Q speaker="?un délégué du personnel" cue="résume" ref="desc"|Ici, on a appris la nouvelle par un SMS de la banque}}~», résume un délégué du personnel.

[[ORG|Ørsted]], [[ORG|RWE]] et [[ORG|Equinor]], concurrents du groupe, reculaient de 1 à 3 % dans son sillage. L'État norvégien détient 34 % du capital.
