#apos=typo
[[LOC|Kerlouarn]]. Fest-noz, lessive et soupe au lard : la semaine des associations

La saison repart chez [[ORG|Avel Vor]]. Dimanche, la troupe de danse bretonne tiendra son assemblée générale à 10^h^30 dans la [[LOC|salle Ty-Plijadur]], suivie d'un repas (12^€, inscriptions chez [[PER|Annick Quéré]] ou au [[ORG|bar de l'Ancre]]). Au programme : le remplacement du sonneur [[PER|Goulven Abgrall]], parti vivre à [[LOC|Montréal]], et le déplacement au [[MISC|Festival de Cornouaille]]. «^{{Q speaker="Annick Quéré" cue="prévient" ref="desc"|On cherche aussi des hommes. Quatre danseuses pour un danseur, ça ne fait pas une gavotte}}^», prévient la trésorière.

Du côté de la paroisse, la kermesse aura bien lieu. Le doute planait depuis que le père [[PER|Emmanuel Tshibangu]] a été appelé à [[LOC|Landivisiau]]. Son successeur, l'abbé [[PER|Le Saint]], arrivera début juillet. On l'attend, à [[LOC|Kerlouarn]], avec curiosité : «^{{Q speaker="?une fidèle" cue="glisse" ref="desc"|Avec un nom pareil, il part avec de l'avance}}^», glisse une fidèle en remplissant les paniers garnis.

[[ORG|Les Lavandières]] ne désarment pas. Elles étaient sept mardi autour du bassin de [[LOC|Pont-Glas]], à gratter la mousse au couteau. Bénévole de la première heure, [[PER|Soizic Cam]] a fait ses comptes : 340 heures depuis janvier. «^{{Q speaker="Soizic Cam" cue="null" ref="none"|Le département nous a donné un panneau. Un panneau !}}^» La [[ORG|Fondation du patrimoine]], elle, pourrait financer le toit.

Enfin, le «^{{N|café papote}}^» du jeudi change d'adresse. Fini l'arrière-salle de [[ORG|Chez Momo]] : rendez-vous désormais à la [[LOC|médiathèque Anjela-Duval]], qui a le chauffage. [[PER|Momo]] ne s'en formalise pas. Il gardera, dit-il, «^{{Q speaker="Momo" cue="dit" ref="pronoun"|la belote et les bavards}}^».

À noter

• Samedi 5, 14^h : concours de palets, [[LOC|terrain du Roz]]. Mises + 50^%.
• Dimanche 6 : vide-greniers de l'[[ORG|APEL Saint-Pol]]. 3^€ le mètre.
• Mercredi 9 : permanence de [[PER|Sandrine Le Feur]], députée, mairie, 9^h à 11^h.
• Vendredi 11 : projection du [[MISC:Le Cheval d'orgueil|Cheval d'orgueil]], d'après [[PER|Pierre-Jakez Hélias]], à la [[LOC|salle Ty-Plijadur]]. Entrée libre.

Contact de la correspondante : [[PER|M.-T. Riou]], pour [[ORG|Le Télégramme]].
