Le Sommet devait durer deux jours ; il en aura duré quatre, faute d’accord entre les délégations sur la rédaction du dernier paragraphe et sur la place des virgules.
Convoqué par la commission des affaires économiques, [[PER|Emmanuel Faber]] est revenu sur la normalisation comptable, dont l'[[ORG|International Sustainability Standards Board]] a la charge à [[LOC|Francfort]].
À peine nommée, [[PER|Catherine MacGregor]] avait recentré [[ORG|Engie]] sur le gaz, les réseaux et les renouvelables, cédant [[ORG|Equans]] au groupe [[ORG|Bouygues]] pour 7 milliards.
Beaucoup de bruit pour rien, résume-t-on dans l’entourage de la ministre, où l’on rappelle que le décret d’application n’a toujours pas été rédigé.
Au nom du [[ORG|Groupe d’experts intergouvernemental sur l’évolution du climat]], le [[ORG|Giec]], la paléoclimatologue [[PER|Valérie Masson-Delmotte]] avait alerté les maires d’[[LOC|Arcachon]] et de [[LOC|Lacanau]].
Le [[ORG|New Yorker]], la [[ORG|Süddeutsche Zeitung]] et la [[ORG|Repubblica]] ont consacré leur une à l’élection de [[PER|Zohran Mamdani]], à [[LOC|New York]].
La ministre de la Culture n'ira pas à [[LOC|Angoulême]], le [[MISC|Festival international de la bande dessinée]] étant boycotté par la moitié des auteurs.
D’un naturel discret, le successeur de [[PER|Carlos Tavares]] a réuni les concessionnaires à [[LOC|Turin]], berceau de [[ORG|Fiat]], avant de filer à [[LOC|Auburn Hills]], dans le [[LOC|Michigan]].
Ni [[ORG|Bonduelle]] ni [[ORG|Cofigeo]] n’ont repris la conserverie de [[LOC|Quimperlé]], que [[ORG|D’Aucy]] voulait céder ; la [[ORG|Compagnie des Halles bretonnes]], inconnue au bataillon, s’est mise sur les rangs.
« Le vélo cargo, c’est la [[MISC|4CV]] des années 2020 », s’enflamme [[PER|Ombeline de Saint-Prix]], patronne de la marque tourangelle [[ORG|Bicyclo-Loire]], installée sur les rives du [[LOC|Cher]].
L’[[ORG|Éducation nationale]] recrute, l’[[ORG|Enseignement catholique]] aussi : [[ORG|Parcoursup]] a fermé, [[ORG|Pronote]] a rouvert, et le [[ORG|Snes-FSU]] compte 2 500 classes sans professeur.
Encore un mot sur le [[LOC|Groenland]] : [[LOC|Copenhague]] y dépêchera une frégate, [[LOC|Nuuk]] réclame des radars et [[LOC|Washington]] ne désarme pas.
[[ORG|Canal+]] a bouclé l’acquisition du sud-africain [[ORG|MultiChoice]] ; [[PER|Maxime Saada]] vise désormais cent millions d’abonnés, de [[LOC|Johannesburg]] à [[LOC|Abidjan]].
Il n’est bon bec que d’[[LOC|Alger]] ? [[PER|Abdelmadjid Tebboune]] a gracié [[PER|Boualem Sansal]], à la demande du président allemand [[PER|Frank-Walter Steinmeier]], saluent les éditions [[ORG|Gallimard]].
[[PER|Pascal Demurger]], à [[LOC|Niort]], plaide pour une entreprise « à mission » ; son homologue de [[ORG|Scor]], [[PER|Thierry Léger]], préfère parler de rendement et de [[LOC|Floride]].
La [[ORG|Shem]], filiale d’[[ORG|Engie]], exploite une cinquantaine de barrages dans la vallée d’[[LOC|Ossau]] et sur la [[LOC|Dordogne]], mais ne dira rien avant l’examen de la [[MISC|loi Battistel-Bolo]].
VU D'AILLEURS. POURQUOI LES PATRONS DE [[LOC|DETROIT]] ENVIENT [[ORG|TOYOTA]], [[ORG|HYUNDAI]] ET, PLUS ÉTONNANT, L'USINE QUE [[ORG|BMW]] VIENT D'OUVRIR À [[LOC|DEBRECEN]]
Le président du directoire de [[ORG|Vivendi]], [[PER|Arnaud de Puyfontaine]], n’a pas souhaité dire si [[ORG|Universal Music Group]] resterait longtemps dans le portefeuille du groupe.
Le [[MISC|prix Albert-Londres]] a couronné [[PER|Julie Brafman]], de [[ORG|Libération]], et, dans la catégorie audiovisuelle, un documentaire diffusé par [[ORG|Arte]] sur les enfants de [[LOC|Marioupol]].
À [[LOC|Washington]], les républicains, à ne pas confondre avec [[ORG|Les Républicains]] de [[PER|Retailleau]], conservent la [[ORG|Chambre des représentants]] d’un souffle, à en croire [[ORG|CNN]] et [[ORG|Fox News]].
Et si [[ORG|Nestlé]] vendait [[ORG|Perrier]] ? La question, posée à [[LOC|Vevey]] comme à [[LOC|Vergèze]], dans le [[LOC|Gard]], n’a pas encore trouvé de réponse.
À [[LOC|Lausanne]], l'[[ORG|EPFL]] et, à [[LOC|Zurich]], l'[[ORG|ETH]] ont mis en ligne [[MISC|Apertus]], un modèle de langage entraîné sur la machine [[MISC|Alps]], près de [[LOC|Lugano]].
Sans le [[LOC|Danube]], pas de blé ukrainien ; sans [[LOC|Constanta]], le grand port roumain, pas de débouché vers l’[[LOC|Égypte]], premier acheteur mondial.
Jusqu’[[ORG|Intel]], qui renonce à [[LOC|Magdebourg]], les fondeurs américains révisent un à un leurs ambitions européennes, au désespoir du Land de [[LOC|Saxe-Anhalt]].
Promise à [[LOC|Fos-sur-Mer]], l’usine [[ORG|GravitHy]] produira du fer réduit à l’hydrogène, pour peu que [[ORG|Rio Tinto]] et [[ORG|Siemens]], ses actionnaires, confirment leur mise.