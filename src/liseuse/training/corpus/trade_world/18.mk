#apos=typo
Grève au rail : « {{Q speaker="?un accompagnateur" cue="null" ref="none"|On n'arrête pas les trains, on arrête de faire semblant}} »

[[PER|SOPHIE VANDERLINDEN]]

Un train sur trois hier matin entre [[LOC|Namur]] et [[LOC|Bruxelles]], zéro sur la dorsale wallonne, des navetteurs résignés : le troisième jour d'arrêt de travail à la [[ORG|SNCB]] a ressemblé aux deux premiers. Sauf qu'il neigeait.

La phrase est d'un accompagnateur croisé sur le quai 4 d'[[LOC|Ottignies]], brassard rouge et vert – il a deux cartes, celle de la [[ORG|CGSP Cheminots]] et, « {{Q speaker="?un accompagnateur" cue="dit" ref="pronoun"|pour embêter ma femme}} », dit-il, celle de la [[ORG|CSC Transcom]]. À 58 ans, il voit reculer sa pension de quatre ans. La faute à la réforme [[ORG|Arizona]], du nom de la coalition fédérale.

Le ministre de la Mobilité, [[PER|Jean-Luc Crucke]] ([[ORG|Les Engagés]]), a convié tout le monde jeudi [[LOC|rue Ducale]]. Ira ? N'ira pas ? La secrétaire permanente [[PER|Ludivine Bodart]] a consulté ses troupes par [[ORG|WhatsApp]]. Réponse de la base, majoritaire et fleurie, qu'elle traduit pour la presse par « {{Q speaker="Ludivine Bodart" cue="traduit" ref="pronoun"|une disponibilité prudente}} ».

Du côté patronal, on chiffre. L'[[ORG|UWE]] estime la perte à huit millions par jour ; [[ORG|Infrabel]] s'en tient à un tweet. À [[LOC|Jemelle]], le carrier [[ORG|Lhoist]] a mis ses pierres sur des camions, que pointe [[PER|Giuseppe Farris]], chef d'équipe depuis l'an 2000. « {{Q speaker="Giuseppe Farris" cue="fulmine" ref="pronoun"|Quarante-quatre convois au lieu de deux rames. Après, ils viendront nous parler du climat}} », fulmine-t-il.

Et les gens ? [[PER|Mehdi Aït Brahim]], opticien à [[LOC|Gembloux]], a dormi chez son beau-frère. [[PER|Colette Lejeune-Piron]] est venue en tracteur jusqu'à [[LOC|Fleurus]], pour de vrai, dans celui du voisin : elle avait un scanner au [[ORG|Grand Hôpital de Charleroi]]. « {{Q speaker="Colette Lejeune-Piron" cue="souligne" ref="desc"|Il avait le chauffage, lui}} », souligne la septuagénaire.

Au [[ORG|MR]], le président [[PER|Georges-Louis Bouchez]] remet sur la table le service minimum. [[ORG|Ecolo]] et le [[ORG|PTB]] y voient une provocation. [[LOC|Flandre]] et [[LOC|Wallonie]] sont pour une fois logées à la même enseigne : à [[LOC|Gand]] aussi, les guichets étaient clos.

Prochain rendez-vous le 26. En attendant, l'horloge d'[[LOC|Ottignies]] est arrêtée sur 7 h 04. Rien à voir avec la grève, jure l'affichette : « {{N|Panne. Réparation prévue : mars 2023}} ».
