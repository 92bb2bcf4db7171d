L’OREILLE TENDUE : L’[[LOC|ACADIE]] ET L’[[LOC|ONTARIO]] FRANÇAIS EN QUELQUES LIGNES

[[LOC|Sudbury]]. L’[[ORG|Université de Sudbury]] accueillera ses premiers étudiants en français dès septembre, a confirmé sa rectrice, [[PER|Gisèle Charron-Mbeki]]. L’[[ORG|Amicale franco-nickel]], un groupe d’anciens, parle d’une journée « {{Q speaker="Amicale franco-nickel" cue="parle"|qu’on n’attendait plus}} ».

[[LOC|Dieppe]]. Le conseil a adopté en deuxième lecture l’arrêté sur l’affichage bilingue. Seule la conseillère [[PER|Joline Thibeault]] a voté contre.

[[LOC|Halifax]]. La [[ORG|Fédération acadienne de la Nouvelle-Écosse]] cherche des familles d’accueil pour la [[MISC|Finale des Jeux de l’Acadie]]. Inscriptions au bureau de la [[LOC|rue Inglis]].

[[LOC|Hearst]]. L’équipe des [[ORG|Lumberjacks]] recrute ! Le nouvel entraîneur se nomme [[PER|Réal Proulx]]; il a dirigé les [[ORG|Voyageurs de Timmins-Nord]] pendant neuf ans.

[[LOC|Pubnico-Ouest]]. Le [[MISC|Cap-Rouge IV]] est rentré à bon port. Tombé en panne au large de l’[[LOC|île de Sable]], le homardier a été remorqué par la [[ORG|Garde côtière canadienne]]. Son capitaine, [[PER|Delbé d’Entremont]], avait lancé l’alerte à 4 h 10. « {{Q speaker="Delbé d’Entremont" cue="raconté"|La mer était comme de l’encre}} », a-t-il raconté à [[ORG|CIFA]], la radio communautaire de [[LOC|Clare]].

[[LOC|Casselman]]. Trois fermes de l’[[LOC|Est ontarien]] touchées par la grippe aviaire. L’[[ORG|Agence canadienne d’inspection des aliments]] a imposé une zone de contrôle. L’[[ORG|ACIA]] précise que les œufs restent sans danger.

[[LOC|Charlottetown]]. [[PER|Angèle Arsenault]], la chanteuse disparue en 2014, aura sa rue. « {{N|[[MISC|Moi j’mange]]}} », son grand succès, résonnera à l’inauguration.

[[LOC|Grand-Sault]]. Le [[ORG|Réseau de santé Vitalité]] suspend les accouchements à l’[[ORG|Hôpital général de Grand-Sault]] jusqu’à lundi, faute d’obstétriciens. Les patientes seront dirigées vers [[LOC|Edmundston]].

[[LOC|Ottawa]]. L’animateur [[PER|Ziad Boghossian]] quitte [[ORG|Unique FM]] pour [[ORG|TFO]]. Du [[MISC|Matin du monde]], son émission phare, il dit garder « {{Q speaker="Ziad Boghossian" cue="dit"|les réveils à 3 h et les amis}} ».