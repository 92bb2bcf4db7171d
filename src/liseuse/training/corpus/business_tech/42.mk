Brèves de l'économie locale
[[LOC|CHOLET]]. Le chausseur [[ORG|Éram]], de [[LOC|Saint-Pierre-Montlimart]], teste une boutique sans caisse. Le premier client, [[PER|Hippolyte Garnier]], est reparti avec des pantoufles.
[[LOC|SAINT-BRIEUC]]. [[ORG|Le Joint Français]] débraye. "{{Q speaker="Rozenn Le Guével" cue="résume"|Trois pour cent, sinon rien}}", résume [[PER|Rozenn Le Guével]] ([[ORG|FO Chimie]]).
[[LOC|NEVERS]]. Racheté par [[ORG|Danfoss]], l'équipementier [[ORG|Loire Turbines]] devient [[ORG|Danfoss Loire]]. Son directeur, [[PER|Amaury de La Tour-Fondue]], reste.
[[LOC|BRIVE]]. La zone de [[LOC|Brive-Laroche]] accueille [[ORG|Noix & Cie]], qui fournit [[ORG|Ferrero]] et [[ORG|Picard]]. Le maire a planté un noyer ; [[PER|Picard]], l'ancien maire, l'avait promis.
[[LOC|LURE]]. [[ORG|Vétoquinol]] embauche vingt techniciens. S'adresser à l'[[ORG|Apec]] ou à [[ORG|France Travail]].
[[LOC|ROMANS]]. [[ORG|Clergerie]], dernier grand nom de la chaussure locale, cherche repreneur. [[PER|Robert Clergerie]], disparu en 2022, l'avait fondée. À [[LOC|Bourg-de-Péage]], [[ORG|1083]] coud toujours ses jeans.
[[LOC|FLERS]]. Grand succès pour le [[MISC|Forum Normandie Industrie]]. [[ORG|Faurecia]], [[ORG|Cenntro]] et le [[ORG|lycée Jean-Guéhenno]] y tenaient un stand.
[[LOC|MENDE]]. L'[[LOC|A75]] sera coupée deux nuits. La [[ORG|Dir Massif central]] conseille la [[LOC|N106]].
[[LOC|TARBES]]. [[ORG|Daher]] agrandit son usine de [[MISC|TBM]]. [[ORG|Tarmac Aerosave]], sa voisine, démonte son centième [[MISC|Airbus A380]]. "{{Q speaker="Cyprien Abadie" cue="philosophe"|Une fourmi finit toujours par venir à bout de l'éléphant}}", philosophe [[PER|Cyprien Abadie]], chef d'équipe.
[[LOC|LONGWY]]. Les [[ORG|Émaux Saintignon]] fêtent leurs 150 ans. Au programme, dimanche, visite, concert de [[ORG|L'Harmonie des Aciéries]] et lâcher de ballons. La reine du carnaval sera présente.
[[LOC|LANNION]]. [[ORG|Nokia]] supprime, [[ORG|Ekinops]] recrute, [[ORG|Lumibird]] déménage. La routine, dans le [[LOC|Trégor]], ironise [[ORG|Le Trégor Libre]].
[[LOC|VIRE]]. L'andouille aura sa confrérie, et [[PER|Placide Lecornu-Blin]] son habit. "{{Q speaker="Placide Lecornu-Blin" cue="jure"|Je jure de la défendre contre la merguez}}", jure l'impétrant. À côté, chez [[ORG|Guy Degrenne]], on polit des couverts.