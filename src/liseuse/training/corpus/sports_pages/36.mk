#apos=straight
ESCALADE
Dans la salle de [[ORG|Voie blanche]], l'or a un goût de magnésie

[[PER|Naïlé Meignan-Öz]] a gagné dimanche l'étape de [[MISC|Coupe du monde]] de bloc, à [[LOC|Innsbruck]]. Mardi, à 9 heures, elle ouvrait les vestiaires de la salle lyonnaise où elle travaille à l'accueil.

— {{Q speaker="?un habitué" cue="demande" ref="desc"|C'est toi, la télé ?}} demande un habitué en tendant sa carte.

— {{Q speaker="Naïlé Meignan-Öz" cue="null" ref="none"|C'est ma sœur.}}

Elle n'a pas de sœur. Elle a un frère, ingénieur à [[LOC|Izmir]], une mère couturière à [[LOC|Villeurbanne]] et un père qui a regardé la finale dans son taxi, garé devant [[LOC|Perrache]], compteur éteint. Vingt-deux ans, un mètre cinquante-sept, des doigts comme des clés de douze. Personne ne l'attendait. Dans les pronostics de [[ORG|Fanatic Climbing]], son nom figurait à la dernière ligne, mal orthographié.

Le quatrième bloc a tout décidé. Une dalle couchée, sans prises, un de ces problèmes que les ouvreurs appellent méchamment « {{N|savonnettes}} ». La Slovène [[PER|Janja Garnbret]] y a glissé cinq fois. La Japonaise [[PER|Mao Nakamura]], quatre. [[PER:Naïlé Meignan-Öz|Meignan-Öz]] l'a regardé deux minutes sur les quatre que lui accorde le règlement, puis elle a ôté un chausson. « {{Q speaker="Naïlé Meignan-Öz" cue="raconte" ref="desc"|Pieds nus, je sentais le grain, raconte la Villeurbannaise. C'est comme la fac. Quand tu ne comprends rien, tu te déchausses.}} »

Est-ce permis ? L'[[ORG|IFSC]] a mis quarante minutes à répondre que oui. L'ouvreur en chef, [[PER|Alois Rainer]], un Tyrolien à moustache, a fini par trouver l'idée « {{Q speaker="Alois Rainer" cue="trouver" ref="name"|vexante}} ». À la [[ORG|Fédération française de la montagne et de l'escalade]], on a ressorti le dossier d'une grimpeuse refusée deux fois au pôle de [[LOC|Voiron]]. Motif : « {{Q speaker="Fédération française de la montagne et de l'escalade" cue="Motif" ref="none"|profil atypique.}} »

Elle n'en fait pas un drame. Son coach, [[PER|Rémi Samyn-Duhart]], en fait une affiche : il a encadré la lettre au-dessus du pan. Le patron de [[ORG|Voie blanche]], [[PER|Loup Chambon]], a proposé un congé. Refusé. « {{Q speaker="Naïlé Meignan-Öz" cue="null" ref="none"|Si je ne tiens pas la caisse, qui va m'empêcher de grimper ?}} »

Sur la porte, la machine à café porte depuis lundi une étiquette neuve : « {{N|Champions : demi-tarif}} ». Elle paie plein pot. Prochain départ pour [[LOC|Berne]], vendredi, en car de nuit. [[PER|Oriane Bertone]] lui a prêté un oreiller.

[[PER|Maxence Tirole]]
