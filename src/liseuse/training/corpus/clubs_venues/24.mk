#apos=straight
MERCATO EXPRESS, vendredi 30 janvier, 18 h

18 h 02. — On commence par [[ORG|Nice]], qui cherche un latéral. Le nom de [[PER|Cristiano Lucarelli Jr]] revient. [[ORG|Udine]] demande 6 M€. Un joueur "{{Q speaker="Alain Perrin-Diaz" cue="dixit" ref="name"|pas prêt pour nos côtés}}", dixit [[PER|Alain Perrin-Diaz]], consultant maison. Le vestiaire niçois a une autre idée, [[PER|Ali Abdi]], qui est déjà là.

18 h 17. [[ORG|Toulouse]] prête [[PER|Edhy Zuliani]] à [[ORG|Dunkerque]]. Sans option. "{{Q speaker="?une source proche du dossier" cue="glisse" ref="desc"|Le gamin voulait du vent, il en aura}}", glisse une source proche du dossier.

18 h 31. Pas de [[PER|Neymar]] à [[LOC|Bastia]]. On a vérifié, on vous le doit. La rumeur venait d'un compte parodique, [[ORG|Corsica Foot Leaks]], et elle a tenu quarante minutes. À la buvette de [[LOC|Furiani]], quelqu'un avait eu le temps de peindre "{{N|[[PER:Neymar|Ney]] 10}}" sur un carton de pizza.

18 h 48. OFFICIEL. [[PER|Mamadou Coulibaly]] (l'ex-Rémois, pas le Salernitain) signe dix-huit mois au [[ORG|Red Star]]. Le club audonien précise dans son message que le joueur portera le 6, "{{Q speaker="Red Star" cue="précise" ref="desc"|comme la ligne qui n'arrive pas jusqu'ici}}".

19 h 05. [[ORG|Auxerre]]-[[ORG|Metz]], ce n'est pas une affiche de dimanche, c'est une bataille : les deux veulent [[PER|Kelvin Amoako]], 20 ans, de [[ORG|Nordsjælland]]. L'[[ORG:Auxerre|AJA]] offre un an de plus. [[ORG|Metz]], un balcon sur la [[LOC|Moselle]]. L'agent, [[PER|Frans Hoek-Mensah]], fait durer. "{{Q speaker="Frans Hoek-Mensah" cue="null" ref="none"|Il aime les deux. Il est poli.}}"

19 h 20. Coup de fil de [[LOC|Guingamp]]. L'entraîneur [[PER|Sylvain Ripoll]] veut garder [[PER|Amadou Sagna]]. Question du confrère de [[ORG|Ouest-France]] : et s'il y a une offre ? "{{Q speaker="Sylvain Ripoll" cue="répondu" ref="pronoun"|Je raccroche}}", a-t-il répondu, avant de le faire.

19 h 44. On nous écrit pour demander ce qu'est un "{{N|joker médical}}". C'est un remplaçant autorisé hors période, sur dossier. Voilà.

20 h 10. [[ORG|Lorient]] récupère [[PER|Bamo Meïté]], [[ORG|Saint-Étienne]] libère [[PER|Ben Old]], et [[ORG|Le Mans]] attend un fax. Un fax, en 2026. "{{Q speaker="?la secrétaire du club" cue="s'excuse" ref="desc"|On a gardé la machine par superstition}}", s'excuse la secrétaire du club, que tout [[LOC|Le Mans]] connaît sous son prénom.

20 h 15. Fin. [[PER|Hugo M.]] et [[PER|Samira Lekhal]] rendent l'antenne.
