#apos=typo
Mercato : [[PER|Ilias Benkirane]], l'été des six valises

Il devait signer à [[LOC|Bergame]], il a posé devant l'[[LOC|Etna]], il jouera finalement à [[LOC|Strasbourg]]. Récit d'un transfert où tout le monde s'est dit surpris.

Le lundi 14 juillet, à 7 h 50, [[PER|Ilias Benkirane]] est à [[LOC|Orly]], valise cabine, casquette vissée. L'[[ORG|Atalanta]] l'attend pour la visite médicale. Le [[ORG|Stade de Reims]], son club formateur, a donné son accord pour 13 millions d'euros, bonus compris. À 8 h 15, son téléphone sonne. «^{{Q speaker="?un proche du joueur" cue="raconte" ref="desc"|On lui a dit de ne pas embarquer. Il pensait à un canular}}^», raconte un proche du joueur, présent ce matin-là.

Que s'est-il passé ? Deux versions s'affrontent. Selon l'agent [[PER|Rodolphe Amsellem]], patron de la société [[ORG|Onze Mètres]], les Italiens auraient découvert «^{{Q speaker="Rodolphe Amsellem" cue="Selon" ref="name"|une vieille histoire de ménisque}}^» sur un compte rendu d'imagerie. À [[LOC|Reims]], on assure au contraire que [[ORG:Atalanta|Bergame]] avait changé de cible dès le samedi. Le médecin du club champenois, [[PER|Laure Sanchez-Tual]], a tenu à faire savoir que le genou du milieu de 22 ans était «^{{Q speaker="Laure Sanchez-Tual" cue="faire savoir" ref="name"|d'une banalité décourageante}}^».

Suivent neuf jours de ballet. [[ORG|Catane]], remonté en [[MISC|Serie B]], le fait venir et le photographie. [[ORG|Watford]] appelle. L'[[ORG|AZ Alkmaar]] aussi. Un club saoudien, jamais nommé, propose par courriel de tripler le salaire. Dans les couloirs du [[LOC|centre Raymond-Kopa]], les coéquipiers l'ont rebaptisé «^{{N|[[PER:Ilias Benkirane|Interrail]]}}^». Lui n'en rit pas tout de suite. «^{{Q speaker="Ilias Benkirane" cue="confie" ref="pronoun"|J'avais six clés dans la poche et aucune n'ouvrait, confie-t-il aujourd'hui. Ma sœur faisait et défaisait le sac.}}^»

C'est elle, [[PER|Hajar Benkirane]], étudiante en droit à [[ORG|Assas]], qui a repris la main. Elle a lu les contrats, les a surlignés, et posé une question que nul n'avait posée : dans quelle équipe allait-il jouer ? Le directeur sportif du [[ORG|Racing]], [[PER|Marc Keller]] à ses côtés, a répondu par un schéma sur une nappe. «^{{Q speaker="Hajar Benkirane" cue="null" ref="none"|C'était le seul papier sans chiffre.}}^»

La presse transalpine, de la [[ORG|Gazzetta dello Sport]] à [[ORG|Tuttosport]], a vite parlé de «^{{N|caso [[PER:Ilias Benkirane|Benkirane]]}}^». L'[[ORG|UNFP]], le syndicat des joueurs, préfère y voir «^{{Q speaker="UNFP" cue="voir" ref="name"|un cas d'école}}^» pour la réforme de la licence d'agent, ce serpent de mer que la [[ORG|Fifa]] ressort chaque hiver. «^{{Q speaker="UNFP" cue="insiste" ref="desc"|Un joueur ne devrait jamais apprendre son avenir dans une file d'embarquement}}^», insiste l'organisation.

Présenté jeudi à la [[LOC|Meinau]], le natif d'[[LOC|Épernay]] a hérité du numéro 24. Comme le nombre de jours, a-t-il compté, entre [[LOC|Orly]] et [[LOC|Strasbourg]].

[[PER|Thibaud Weiss]] et [[PER|A. K.]]
