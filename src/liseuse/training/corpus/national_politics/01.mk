#apos=typo
Loi agricole : nuit blanche et coups de sang à l'[[ORG:Assemblée nationale|Assemblée]]

[[LOC|Paris]], 21 mai ([[ORG|AFP]]) – Il était 4 h 12, mercredi, quand les députés ont achevé l'examen de l'article 3 du projet de loi sur l'eau agricole, texte que ses opposants n'appellent plus que la loi «~{{N|bassine}}~». Un sobriquet que la rapporteure, [[PER|Hélène Castagnou]] ([[ORG|MoDem]]), ne veut plus entendre.

«~{{Q speaker="Hélène Castagnou" cue="répété" ref="pronoun"|Il n'y a pas un mètre cube de bassine dans ce texte, pas un}}~», a-t-elle répété à l'[[ORG|Assemblée nationale]], debout, la voix cassée, face aux bancs de [[ORG|La France insoumise]].

En cause : la possibilité laissée au préfet d'autoriser un ouvrage de stockage avant que l'étude hydrologique ne soit close. Les socialistes avaient déposé 212 amendements de suppression, les [[ORG|Écologistes]] 340, dont un, signé [[PER|Tanguy Le Bihan]], qui proposait de remplacer «~{{N|ouvrage}}~» par «~{{N|confiscation}}~». Rejeté. «~{{Q speaker="Tanguy Le Bihan" cue="null" ref="none"|Au moins, le procès-verbal en gardera la trace}}~», et le député des [[LOC|Côtes-d'Armor]] s'est rassis.

La ministre de l'Agriculture, [[PER|Annie Genevard]], a donné un avis défavorable à la quasi-totalité des modifications. À l'heure où la buvette fermait, un collaborateur du groupe [[ORG|Ensemble pour la République]] confiait son inquiétude : «~{{Q speaker="?un collaborateur du groupe Ensemble pour la République" cue="confiait" ref="desc"|On a trente voix d'avance à minuit, six à trois heures. Faites le calcul pour vendredi.}}~»

Le scrutin solennel est prévu le 27. La [[ORG|FNSEA]] appelle à voter le texte «~{{Q speaker="FNSEA" cue="appelle" ref="name"|sans en retirer une virgule}}~», tandis que la [[ORG|Confédération paysanne]] réunira ses troupes [[LOC|place des Invalides]]. De son côté, le collectif [[ORG|Bassines non merci]] a écrit aux 577 députés. La [[ORG|Coordination rurale]], elle, juge la copie «~{{Q speaker="Coordination rurale" cue="juge" ref="name"|tiède}}~».

Vers deux heures, on a cru à l'accalmie. Puis l'insoumise [[PER|Maryam Delcourt-Sy]] a demandé à la rapporteure combien de ces ouvrages avaient déjà été construits sans étude. «~{{Q speaker="Hélène Castagnou" cue="null" ref="none"|Aucun, ma chère collègue, aucun à ma connaissance.}}~» L'oratrice n'a pas lâché le micro : «~{{Q speaker="Maryam Delcourt-Sy" cue="null" ref="desc"|Votre connaissance s'arrête donc à [[LOC|Mauzé]] ?}}~» Suspension de séance, dix minutes.

Au [[ORG|Sénat]], le texte avait été adopté en mars par 219 voix contre 111. Si les deux chambres ne s'accordaient pas, une commission mixte paritaire se réunirait avant l'été, sous la présidence de la sénatrice [[PER|Maud Estivals]]. Mme [[PER:Hélène Castagnou|Castagnou]], élue du [[LOC|Gers]], n'y siégerait que comme suppléante.

[[ORG|Réservoir 79]], qui fédère les irrigants du [[LOC|Mignon]], avait affrété deux cars. Ses adhérents ont suivi les débats depuis les tribunes, puis sont repartis à l'aube pour [[LOC|Niort]].
