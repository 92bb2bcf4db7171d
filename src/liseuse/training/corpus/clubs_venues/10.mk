#apos=typo
FOOTBALL FÉMININ. [[PER|Inès Bougherara]] quitte le [[ORG|Paris FC]] pour [[ORG:Gotham FC|Gotham]] : dans les coulisses d'un oui

Elle a signé dans une cuisine. Celle de sa tante, à [[LOC|Vénissieux]], carrelage marron, fenêtre sur le plateau des [[LOC|Minguettes]]. Vendredi, à 23 h 12, [[PER|Inès Bougherara]], 23 ans, onze sélections, est devenue joueuse du [[ORG|Gotham FC]] jusqu'en 2029, et l'on a coupé un gâteau au citron.

Le [[ORG|Paris FC]], où elle avait marqué dix-sept fois, perçoit 650 000 euros. Un record pour la maison. À [[LOC|Orly]], où s'entraîne la section, la nouvelle a pourtant laissé un goût de fer. «~{{Q speaker="?une cadre du vestiaire" cue="glisse" ref="desc"|On construit, on vend, on construit}}~», glisse une cadre du vestiaire. L'entraîneuse [[PER|Sandrine Soubeyrand]] a souhaité bonne chance à son ailière, puis on a parlé du match contre [[ORG|Fleury]].

L'[[ORG|Olympique lyonnais]] s'était aussi manifesté. [[ORG:Olympique lyonnais|OL Lyonnes]], devrait-on dire, puisque tel est le nom que [[PER|Michele Kang]] a donné à l'équipe et que certains anciens persistent à mettre entre guillemets. Née à un quart d'heure du [[LOC|Groupama Stadium]], la joueuse y songea une nuit entière. «~{{Q speaker="Inès Bougherara" cue="raconte" ref="pronoun"|[[LOC|Lyon]], c'est chez moi. Mais chez moi, c'est aussi l'endroit où je rangeais les courses}}~», raconte-t-elle.

Le père, chauffeur aux [[ORG|TCL]], aurait préféré. L'agente, [[PER|Sonia Souid]], avait une préférence aussi, mais ne l'a jamais donnée. Interrogée, elle s'en tient à un principe, «~{{Q speaker="Sonia Souid" cue="s’en tient" ref="pronoun"|c'est la joueuse qui pousse la porte}}~». À la table de la cuisine, un cousin juriste a lu l'avenant à voix haute, en anglais, avec l'accent de la série «~{{N|[[MISC|Ted Lasso]]}}~».

«~{{Q speaker="Nadège Colomb" cue="observe" ref="name"|Elle sait jouer dos au but, et elle progresse à chaque stage}}~», observe [[PER|Nadège Colomb]], qui l'a dirigée trois saisons chez les U15. La formatrice cite volontiers [[PER|Kadidiatou Diani]] en exemple de patience.

Dans le [[LOC|New Jersey]], on attend donc une gauchère. Le site [[ORG|The Equalizer]] la range déjà parmi les cinq arrivées «~{{Q speaker="The Equalizer" cue="range" ref="name"|les plus excitantes}}~» de l'hiver. La [[ORG|NWSL]], la ligue américaine, doit encore valider le dossier. La [[ORG|FFF]], elle, a déjà faxé le formulaire, et tout le monde a trouvé cela exotique.

Son premier club, l'[[ORG|AS Minguettes]], touchera 31 000 euros d'indemnités de formation. La présidente, [[PER|Malika Zerguine]], compte sur ses doigts : deux jeux de maillots, des buts neufs, le loyer du local. «~{{Q speaker="Malika Zerguine" cue="null" ref="none"|Et un four. Ici on n'a jamais eu de four.}}~»

L'arrivée d'[[PER:Inès Bougherara|Inès]] aux [[LOC|États-Unis]] doit être officialisée lundi, à [[LOC|Harrison]]. Le règlement qui permet ces départs en cours de saison, et que les clubs français ont surnommé «~{{N|la passoire de janvier}}~», sera discuté au printemps par la [[ORG|Fifa]]. [[PER:Sonia Souid|Souid]] y est favorable. La [[ORG|Ligue féminine de football professionnel]] demande, elle, un délai d'un an.

[[PER|Elsa Corbin]]
