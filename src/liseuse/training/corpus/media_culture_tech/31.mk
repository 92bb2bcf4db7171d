#apos=straight
LOGICIELS - La panne de [[MISC|DocPilot]] prive 1.900 cabinets médicaux d'ordonnances

[[LOC|Rennes]], 4 novembre ([[ORG|AGM]]) - Un incident informatique a rendu inaccessible, mardi, pendant près de sept heures, le logiciel [[MISC|DocPilot]], utilisé par quelque 1.900 cabinets de généralistes, principalement en [[LOC|Bretagne]] et dans les [[LOC|Pays de la Loire]], a annoncé son éditeur, le groupe [[ORG|Séquoia Santé]].

L'origine en serait une mise à jour défectueuse du prestataire [[ORG|OVHcloud]], hypothèse que ce dernier a écartée. "{{Q speaker="OVHcloud" cue="a déclaré" ref="desc"|Nos infrastructures ont fonctionné normalement}}", a déclaré l'hébergeur roubaisien, évoquant "{{Q speaker="OVHcloud" cue="évoquant" ref="desc"|un certificat expiré côté client}}". [[ORG:Séquoia Santé|Séquoia]] a reconnu mercredi dans un second communiqué une "{{Q speaker="Séquoia Santé" cue="a reconnu" ref="name"|négligence interne}}" et présenté ses excuses.

Faute d'accès aux dossiers, plusieurs médecins ont rédigé leurs prescriptions à la main. "{{Q speaker="?une généraliste de Ploërmel" cue="a raconté" ref="desc"|J'avais perdu l'habitude, la pharmacienne m'a rappelée quatre fois pour déchiffrer}}", a raconté à l'[[ORG|AGM]] une généraliste de [[LOC|Ploërmel]] ([[LOC|Morbihan]]). À [[LOC|Cholet]] ([[LOC|Maine-et-Loire]]), une maison de santé a fermé ses portes à midi.

La [[ORG|Fédération des médecins de France]] a dénoncé "{{Q speaker="Fédération des médecins de France" cue="a dénoncé" ref="name"|une dépendance dont personne ne mesure le prix}}". Sa présidente pour la région, [[PER|Gaïd Plessis-Hamon]], demande l'instauration d'un mode dégradé obligatoire. "{{Q speaker="Gaïd Plessis-Hamon" cue="plaidé" ref="pronoun"|Un avion a deux moteurs, un cabinet n'a qu'un mot de passe}}", a-t-elle plaidé sur [[ORG|Ici Armorique]].

L'[[ORG|Agence du numérique en santé]] (ci-après désignée "{{N|l'[[ORG:Agence du numérique en santé|Agence]]}}" dans le contrat la liant à l'éditeur) avait accordé en 2023 à [[MISC|DocPilot]] la certification prévue par le [[MISC|Ségur du numérique]]. Contactée, elle a dit attendre "{{Q speaker="Agence du numérique en santé" cue="a dit" ref="pronoun"|un rapport circonstancié sous huit jours}}". Aucune fuite de données n'a été constatée "{{Q speaker="?une source proche du dossier" cue="selon" ref="desc"|à ce stade}}", selon une source proche du dossier.

[[ORG|Séquoia Santé]], fondé en 2011 à [[LOC|Cesson-Sévigné]], est détenu depuis l'an dernier par le fonds britannique [[ORG|Hg]]. Le titre de sa maison mère cotée, [[ORG|Sequoia Holding]], a perdu 3,8% à la Bourse de [[LOC|Londres]]. La société emploie 410 salariés. "{{Q speaker="Séquoia Santé" cue="assuré" ref="pronoun"|Les praticiens touchés seront indemnisés}}", a-t-elle assuré.

dl/mhb/as
