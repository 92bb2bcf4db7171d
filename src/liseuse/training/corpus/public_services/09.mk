#apos=typo
Grève à la [[ORG|SNCF]] : suivez la journée de mobilisation

7~h~05 – [[LOC|Lyon]]. Un [[MISC|TER]] sur trois. Rien vers [[LOC|Saint-Étienne]] avant 9~h~30.
7~h~20 – [[LOC|Gare du Nord]], hall vide ou presque. Une voix au haut-parleur, entre deux bips : «^{{Q speaker="?Une voix au haut-parleur" cue="null" ref="desc"|Le train qui n'est pas affiché n'est pas là.}}^»
7~h~48 – [[PER|Sabine Lacombe]], de [[ORG|SUD-Rail]], sur [[ORG|RMC]]. «^{{Q speaker="Sabine Lacombe" cue="null" ref="name"|Nous ne faisons pas grève contre les voyageurs, nous faisons grève contre un tableau Excel.}}^» Le tableau en question est celui des roulements de conducteurs, que la direction présente comme «^{{N|la nouvelle grille}}^», nom que la secrétaire fédérale récuse.
8~h~10 – [[LOC|Lille]]. Des lycéens de [[LOC|Seclin]] attendent le bus de remplacement depuis une heure. Arrivée du bus. Il est plein. «^{{Q speaker="?l’un d’eux" cue="lance" ref="desc"|Contrôle de maths annulé, vive la [[ORG|CGT]] !}}^», lance l'un d'eux.
8~h~33 – À [[LOC|Nice]], [[ORG|Transdev]], qui exploite désormais la liaison vers [[LOC|Marseille]], roule normalement. La [[ORG|Région Sud]] s'en félicite dans un tweet aussitôt moqué.
9~heures – Réaction du gouvernement. Le ministre des Transports estime, au micro de [[PER|Apolline de Malherbe]], que le conflit «^{{Q speaker="?Le ministre des Transports" cue="estime" ref="desc"|peut se régler d'ici ce soir}}^». [[ORG|Matignon]] n'a pas voulu commenter.
9~h~41 – [[LOC|Rennes]]. 400 cheminots devant la direction régionale. On lit sur une pancarte : «^{{N|Ma grille, mes horaires, mes insomnies}}^».
10~h~15 – [[PER|Jean-Aimé Mougenot]], patron des [[MISC|TER]], promet «^{{Q speaker="Jean-Aimé Mougenot" cue="promet" ref="name"|quatre trains sur cinq}}^» demain. Les organisations n'y croient pas.
10~h~52 – [[LOC|Toulouse]]. La ligne D est interrompue à [[LOC|Muret]] : une vache. Rien à voir avec le mouvement, précise le gestionnaire des voies, [[ORG|SNCF Réseau]], dont l'humoriste de service ajoute : «^{{Q speaker="?l’humoriste de service" cue="ajoute" ref="desc"|Elle n'avait pas déposé de préavis.}}^»
11~h~30 – Cortège à [[LOC|Paris]] entre [[LOC|Montparnasse]] et la [[LOC|place de la Nation]]. L'[[ORG|Unsa Ferroviaire]] défile derrière, à part. Pourquoi~? «^{{Q speaker="Unsa Ferroviaire" cue="null" ref="none"|Parce que nous avons signé l'accord de 2023 et que nous assumons.}}^»
12~h~04 – Fin de ce direct. Prévisions pour vendredi à 17~heures sur l'appli [[MISC|SNCF Connect]].
[[PER|Iris Vanhove]] et [[PER|Bastien Le Guen]], avec les rédactions de [[LOC|Lyon]] et [[LOC|Lille]]
