#apos=straight
HOCKEY SUR GLACE. [[MISC|Synerglace Ligue Magnus]], 19e journée

Les [[ORG:Rapaces de Gap|Rapaces]] à court d'ailes, les [[ORG:Brûleurs de loups de Grenoble|Brûleurs de loups]] sans pitié

[[ORG:Rapaces de Gap|Gap]] – [[ORG:Brûleurs de loups de Grenoble|Grenoble]] : 1-6 (0-2, 1-2, 0-2)

[[LOC|Alp'Arena]] ? Non : vendredi, faute de glace à l'[[LOC|Alp'Arena]], les [[ORG|Rapaces de Gap]] jouaient chez l'ennemi, à la [[LOC|patinoire Pole Sud]], tout en étant "{{N|à domicile}}". Un groupe frigorifique a rendu l'âme mercredi. Bref : la [[LOC|N85]], le [[LOC|col Bayard]], la neige, et six buts dans la musette.

"{{Q speaker="?le capitaine gapençais" cue="soupirait" ref="desc"|On a pris le car pour recevoir. C'est un concept}}", soupirait le capitaine gapençais. Les [[ORG|Brûleurs de loups de Grenoble]], invaincus depuis la [[MISC|Coupe de France]], n'en demandaient pas tant. Doublés de [[PER|Aku Kestilä]] et de [[PER|Sacha Treille]], buts de [[PER|Damien Fleury]] et du jeune [[PER|Noé Vuillermoz]], dix-huit ans et appareil dentaire. [[PER:Aku Kestilä|Kestilä]], élu joueur du match, a salué une équipe "{{Q speaker="Aku Kestilä" cue="salué" ref="name"|sérieuse pendant soixante minutes}}".

Pour [[ORG:Rapaces de Gap|Gap]], le Letton [[PER|Arvids Ozols]] a sauvé l'honneur en supériorité. Sur le banc, [[PER|Éric Blais]] n'a pas levé la voix. C'est à un mot qu'il en avait, ce "{{N|manifestement}}" qu'on ajoute désormais à toutes les décisions vidéo, et qui lui reste en travers. "{{Q speaker="Éric Blais" cue="demandé" ref="pronoun"|Manifeste pour qui ?}}", a-t-il demandé, fort poliment.

Son homologue [[PER|Jyrki Aho]] regardait déjà mardi. Le Finlandais trouve sa troisième ligne "{{Q speaker="Jyrki Aho" cue="trouve" ref="desc"|encore endormie}}", ce qui promet. La glace, elle, c'est l'affaire de la Ville. "{{Q speaker="?l'adjoint aux sports" cue="fait savoir" ref="desc"|La pièce vient d'[[LOC|Autriche]], elle a passé le [[LOC|Brenner]]}}", a fait savoir l'adjoint aux sports dans la soirée. À [[LOC|Gap]], les patineurs du dimanche attendront.

Côté tribunes, deux cents supporters hauts-alpins avaient suivi, dont les [[ORG|Vultures 05]] et leur tambour. Ils ont chanté jusqu'au bout "{{N|Chez nous c'est partout}}", refrain improvisé qui fit rire jusqu'au public isérois.

Les autres résultats. [[ORG|Rouen]] - [[ORG|Angers]] 4-3 (t.a.b.) ; [[ORG|Amiens]] - [[ORG|Chamonix]] 2-5 ; [[ORG|Anglet]] - [[ORG|Nice]] 3-1 ; [[ORG|Marseille]] - [[ORG|Briançon]] 4-4 a.p. ; [[ORG|Cergy-Pontoise]] - [[ORG|Bordeaux]], remis.

À [[LOC|Grenoble]], [[PER|Pauline Jullien-Roche]]
