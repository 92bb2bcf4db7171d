#apos=typo
MODE
Chez [[ORG|Aurore]], le bouton fait de la résistance

On la croyait morte deux fois. La marque [[ORG|Aurore]], fondée en 1931 à [[LOC|Méru]], dans l'[[LOC|Oise]], capitale mondiale de la nacre, a survécu à la fermeture éclair, à la liquidation de 1984 et à un passage chez un fonds luxembourgeois. La voilà qui défile, ou presque: mardi, en marge de la [[MISC|Fashion Week]], douze silhouettes blanches ont traversé le marché de [[LOC|Barbès]] sous les vivats des vendeurs de menthe.

Aux commandes, depuis dix-huit mois, [[PER|Oksana Prigent]], 34 ans, née à [[LOC|Lviv]], élevée à [[LOC|Guingamp]], passée par l'[[ORG|Institut français de la mode]] et le studio de [[ORG|Lemaire]]. Elle a hérité de onze ouvriers et de quatre tonnes de coquilles. «~{{Q speaker="Oksana Prigent" cue="explique" ref="desc"|Je ne dessine pas une veste, j'imagine où les doigts vont, explique la directrice artistique. Le reste, c'est du tissu qui suit.}}~» D'où ces manteaux à boutonnage dorsal (on s'habille à deux, ou pas du tout), ces chemises à quarante-neuf pressions, ce trench en lin d'[[LOC|Hondschoote]].

L'actionnaire, la holding [[ORG|Trois Aiguilles]], ne s'attend pas à des miracles. [[PER|Bertrand Cassegrain]], qui la préside, table sur l'équilibre en 2027, «~{{Q speaker="Bertrand Cassegrain" cue="table" ref="pronoun"|si la nacre veut bien}}~». Elle ne veut pas toujours : le trocas de [[LOC|Nouvelle-Calédonie]] a pris 30~%, et les douanes de [[LOC|Roissy]] ont gardé une cargaison deux mois.

À l'atelier, [[LOC|rue du Moulin-Baudet]], la doyenne s'appelle [[PER|Josiane]]. Elle perce à l'oreille. Son voisin d'établi, recruté à l'automne chez [[ORG|France Travail]], n'a pas encore la main, mais déjà l'opinion. «~{{Q speaker="?Son voisin d’établi" cue="null" ref="none"|Ma copine bosse chez [[ORG|Shein]], à la logistique. Le soir, on ne parle pas boulot.}}~»

Les acheteurs, eux, rôdent. [[ORG|Dover Street Market]] a pris six pièces, le [[ORG|Bon Marché]] quatre, [[ORG|Beams]] tout le reste. Une journaliste de [[ORG|Vogue Italia]] y voyait «~{{Q speaker="?Une journaliste de Vogue Italia" cue="voyait" ref="desc"|le contraire d'un logo}}~». [[PER|Tilda Swinton]] porterait le manteau; la maison ne confirme pas.

Reste le slogan d'avant-guerre, ressorti des archives et imprimé sur les étiquettes : «~{{N|[[ORG|Aurore]], ça tient}}~». L'héritière des fondateurs, 91 ans, venue en fauteuil au défilé, a vérifié en tirant sur un bouton. «~{{Q speaker="?L’héritière des fondateurs" cue="constaté" ref="pronoun"|Ça tient}}~», a-t-elle constaté.

[[PER|Marguerite Oyono]]
