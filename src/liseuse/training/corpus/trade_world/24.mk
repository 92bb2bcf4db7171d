#apos=typo
LETTRE DE [[LOC|LA PAZ]]
Les réverbères d'[[LOC|El Alto]] s'éteignent à 20 heures
[[PER|Camilo Ledezma]], correspondance

La file commence devant la station-service [[ORG|Copacabana]], passe l'angle de l'[[LOC|avenue Juan Pablo II]], contourne une école et finit dans un terrain vague, 1~400 camions plus loin. On y joue aux cartes, on s'y marie presque. «~{{Q speaker="Wilson Choque Mamani" cue="jure" ref="name"|Ma fille a fait ses premiers pas entre deux bennes}}~», jure [[PER|Wilson Choque Mamani]], qui attend du gazole depuis lundi.

Le pays qui exportait du gaz au [[LOC|Brésil]] et à l'[[LOC|Argentine]] n'en a plus assez pour les siens. Les puits de [[LOC|Margarita]] et de [[LOC|San Alberto]] s'épuisent ; [[ORG|YPFB]], la compagnie publique, importe neuf dixièmes de son diesel, payés en dollars que la [[ORG|Banque centrale de Bolivie]] n'a plus.

Élu à l'automne, le président [[PER|Rodrigo Paz]] a promis de lever les subventions. L'a-t-il fait ? Un tiers, un décret, puis une marche arrière. Les mineurs de [[LOC|Huanuni]] étaient descendus sur la capitale, la dynamite à la ceinture. Chez eux, un dirigeant de la [[ORG|Central Obrera Boliviana]] résume l'affaire à un bras de fer «~{{Q speaker="?un dirigeant de la Central Obrera Boliviana" cue="résume" ref="desc"|entre un ventre et une calculette}}~».

[[PER|Tatiana Arce Kohlberg]] penche pour la calculette. Économiste à l'[[ORG|Université catholique bolivienne]], elle a quitté le [[ORG|FMI]] et [[LOC|Washington]] pour une chaire sans chauffage. «~{{Q speaker="Tatiana Arce Kohlberg" cue="null" ref="none"|Le litre est vendu le quart de son prix. À [[LOC|Puno]], de l'autre côté du lac, il en vaut quatre. Alors le litre, il nage}}~», et elle montre, sur une carte du [[LOC|Titicaca]], les criques par lesquelles filent les barques. Puis se reprend : la contrebande, ajoute l'universitaire, «~{{Q speaker="Tatiana Arce Kohlberg" cue="ajoute" ref="desc"|c'est aussi la seule politique sociale qui arrive à l'heure}}~».

Ailleurs, on improvise. Le téléphérique [[MISC|Mi Teleférico]], orgueil de l'ère [[PER|Evo Morales]], ne roule plus le dimanche. Le journal [[ORG|El Deber]] a réduit son format. La brasserie [[ORG|Paceña]] livre à dos de mule dans les [[LOC|Yungas]]. Sur un mur de la [[LOC|place San Francisco]], une main a tracé : «~{{N|On veut du gasoil, pas des discours}}~».

Une vendeuse de salteñas coupe court. «~{{Q speaker="?Une vendeuse de salteñas" cue="null" ref="none"|Moi, je cuis au bois}}~» Elle en a fait grimper le prix, quand même.
