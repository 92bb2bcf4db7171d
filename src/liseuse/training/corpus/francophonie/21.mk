[[LOC|Tizi Ouzou]] : le wali inspecte le chantier du barrage de [[LOC|Souk n’Tleta]]

Le wali de [[LOC|Tizi Ouzou]], [[PER|Aboubakr Essedik Bouceta]], s’est rendu hier à [[LOC|Tadmaït]] pour s’enquérir de l’avancement du barrage de [[LOC|Souk n’Tleta]]. Accompagné du P/APW et du chef de daïra de [[LOC|Draâ Ben Khedda]], il a instruit l’entreprise [[ORG|Cosider Ouvrages]] de livrer la digue avant la fin du premier semestre.

Sur place, le directeur de l’[[ORG|Agence nationale des barrages et transferts]] ([[ORG:Agence nationale des barrages et transferts|ANBT]]), [[PER|Mohand Ouamer Aït Slimane]], a fait état d’un taux de 82 %. “{{Q speaker="Mohand Ouamer Aït Slimane" cue="expliqué"|Il reste à régler le cas de quatorze familles du village d’[[LOC|Imzizou]]}}”, a-t-il expliqué. Celles-ci, représentées par l’association [[ORG|Tagmats n Imzizou]], contestent les indemnisations.

“{{Q speaker="Ouardia Haddadou" cue="martèle"|Nous ne bougerons pas d’ici tant que l’[[ORG|OPGI]] ne nous aura pas remis les clés}}”, martèle Na [[PER|Ouardia Haddadou]], 74 ans, assise sous un frêne. Son fils, [[PER|Lyès]], travaille à [[LOC|Hassi Messaoud]] pour l’[[ORG|Enafor]].

Le barrage doit alimenter [[LOC|Boghni]], [[LOC|Draâ El Mizan]], [[LOC|Tizi Gheniff]] et une partie de la wilaya de [[LOC|Boumerdès]]. Les coupures d’eau, rappelle-t-on à l’[[ORG|Algérienne des eaux]], ont atteint cinq jours sur sept l’été dernier. Le niveau du barrage de [[LOC|Taksebt]] n’a jamais été aussi bas depuis 2002.

Le même jour, le wali a baptisé le [[ORG|lycée de Maâtkas]] du nom du chahid [[PER|Amar Ath Cheikh]]. À l’[[ORG|université Mouloud-Mammeri]] ([[ORG:université Mouloud-Mammeri|UMMTO]]), il a présidé l’ouverture du colloque sur [[PER|Mouloud Feraoun]], l’auteur du [[MISC|Fils du pauvre]].

Par ailleurs, le P-DG de [[ORG|Sonelgaz]] est attendu jeudi à [[LOC|Azazga]]. Il y inaugurera une agence et un poste transformateur.

[[PER|Hocine T.]], [[ORG|La Dépêche du Djurdjura]]