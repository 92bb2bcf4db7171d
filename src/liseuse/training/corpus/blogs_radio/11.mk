#apos=typo
**[[ORG|Marque blanche]]**, la newsletter des médias qui n'ont plus d'argent
Vendredi. Il fait beau, quelqu'un a encore été racheté.

☞ **[[ORG|Ebra]], suite (mais pas fin).** Aux [[ORG|Dernières Nouvelles d'Alsace]], la motion de défiance a recueilli 78~% des suffrages. La direction assure vouloir «~{{Q speaker="?La direction" cue="assure" ref="desc"|renouer le fil}}~». Le [[ORG|SNJ]] parle pelote. «~{{Q speaker="SNJ" cue="résume" ref="desc"|Cela fait trois ans qu'on tricote sans laine}}~», résume le syndicat dans un tract que nous nous sommes procuré.

☞ **Départs.** [[PER|Augustin Trapenard]] reste où il est. [[PER|Lola Vasseur-Diop]], elle, s'en va. La cheffe du numérique de [[ORG|La Montagne]] rejoint [[ORG|Rue89 Lyon]]… non, pardon, [[ORG|Mediacités]]. À ses équipes, elle a envoyé ce mot d'adieu~: «~{{Q speaker="Lola Vasseur-Diop" cue="a envoyé" ref="pronoun"|Éteignez les notifications, appelez les gens.}}~»

☞ **L'IA du jour.** Un site nommé [[ORG|Actu Bocage]] publie 140 articles par jour sans employer personne. Nous avons écrit à son rédacteur en chef, [[PER|Marc Delorme]]. Sa photo vient d'une banque d'images. Ses réponses arrivent en quatre secondes. «~{{Q speaker="Marc Delorme" cue="null" ref="none"|Je suis passionné par le territoire depuis toujours}}~», et, à la question de savoir lequel~: «~{{Q speaker="Marc Delorme" cue="null" ref="none"|Excellente question~!}}~» L'hébergeur, [[ORG|o2switch]], dit ne pas intervenir sur les contenus. La [[ORG|CPPAP]], saisie, prendra son temps.

☞ **Confidences de machine à café.** Un ancien de [[ORG|Prisma]]~: «~{{Q speaker="?Un ancien de Prisma" cue="null" ref="desc"|Avant, on avait des lecteurs et pas de données. Maintenant on a des données.}}~» Sa voisine de table, passée par [[ORG|Bayard]], a corrigé qu'«~{{Q speaker="?Sa voisine de table" cue="a corrigé" ref="desc"|avant, on avait surtout la pub}}~».

☞ **Le mot.** «~{{N|Synergie}}~»~: huit fois dans la note interne du [[ORG|Groupe Lanterne]]. «~{{Q speaker="Estelle Ravier" cue="relève" ref="name"|Neuf avec le titre}}~», relève [[PER|Estelle Ravier]], déléguée [[ORG|CFDT]], qui a de bons yeux.

☞ **On a aimé.** Le long récit de [[PER|Florence Aubenas]] dans [[ORG|Le Monde]]. Le silence de sept secondes laissé par [[PER|Sonia Devillers]]. Le numéro «~{{N|Rien à signaler}}~» du fanzine [[ORG|Zut]], dont les pages étaient blanches (panne d'imprimante, admet le patron~; on s'en doutait).

☞ **Agenda.** Lundi, [[MISC|Assises du journalisme]] à [[LOC|Tours]]. Mardi, [[PER|Rodolphe Belmer]] devant le [[ORG|Sénat]]. Mercredi, dodo.

→ [Lire en ligne] [Se désabonner, mais ça nous ferait de la peine]
