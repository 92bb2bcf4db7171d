#apos=typo
FRET
[[ORG|Hexafret]], [[ORG|Lineas]], [[ORG|Captrain]] : la bataille du wagon isolé n'aura pas lieu

Trois ans après la directive qui devait tout changer, le transport de wagons à l'unité continue de se ratatiner. Un rapport du cabinet [[ORG|Traverse & associés]], que [[ORG|La Lettre du rail]] a consulté, en fait le constat sans prendre de gants.

«^{{Q speaker="Traverse & associés" cue="null" ref="none"|Le wagon isolé meurt de ses triages}}^» : la phrase ouvre le chapitre 2. [[LOC|Sibelin]], [[LOC|Woippy]], [[LOC|Miramas]] – cette dernière plateforme venait pourtant d'être rénovée pour 45 millions d'euros – tournent à 38 % de leur capacité. Les auteurs, [[PER|Édouard Pic]] et [[PER|Nawel Benhamouda]], ont passé dix-huit mois à compter les attelages. Ils concluent que seul le train entier gagne encore de l'argent, et que les chargeurs «^{{Q speaker="?les chargeurs" cue="disent" ref="desc"|aiment le rail le dimanche et le camion en semaine}}^», comme ces derniers le disent eux-mêmes.

À l'[[ORG|Association française du rail]] ([[ORG:Association française du rail|Afra]]), on s'étrangle. «^{{Q speaker="?un administrateur" cue="balaie" ref="desc"|Ce document sert à enterrer un malade qui marche}}^», balaie un administrateur. Chez [[ORG|Hexafret]], né sur les décombres de [[ORG|Fret SNCF]], la direction a préféré renvoyer aux chiffres : 2,1 milliards de tonnes-kilomètres perdues depuis janvier 2024, dont la moitié reprise par des concurrents.

[[PER|Frédéric Delorme]], longtemps patron de [[ORG|Rail Logistics Europe]], avait plaidé pour une aide doublée. [[ORG|Bercy]] l'a maintenue. Les 100 millions annuels iront désormais «^{{Q speaker="?on" cue="précise-t-on" ref="pronoun"|aux flux, plus aux opérateurs}}^», précise-t-on à [[ORG|Bercy]].

Sur le terrain, on bricole. À [[LOC|Gevrey-Chambertin]], un conducteur d'[[ORG|Europorte]] montre ses freins de voie bloqués à la cale de bois. À [[LOC|Nuits-Saint-Georges]], la tonnellerie [[ORG|Mercurey]] a renoncé à ses huit wagons par mois. «^{{Q speaker="Sandrine Mercurey" cue="se désole" ref="desc"|J'ai un embranchement depuis 1911, entretenu comme un salon. Il me sert à stationner}}^», se désole la patronne, [[PER|Sandrine Mercurey]], arrière-petite-fille du fondateur.

Reste le «^{{N|coupleur automatique}}^», ce [[MISC|DAC]] que [[LOC|Bruxelles]] promet depuis 2020 et dont les premiers essais, en [[LOC|Suède]], ont tenu par −31~°C. M. [[PER:Édouard Pic|Pic]] y voit la seule issue. Mme [[PER:Nawel Benhamouda|Benhamouda]], non : «^{{Q speaker="Nawel Benhamouda" cue="null" ref="name"|Un attelage n'a jamais rempli un train.}}^»

[[PER|Victor Lamotte]]
