#apos=typo
Trois adresses pour déjeuner à [[LOC|Nantes]] sans se ruiner (ni s'ennuyer)

[[ORG|Pickles]], le classique. [[ORG|Omija]], le chic. Et puis, depuis septembre, [[ORG|Zébulon]]. Le nom vient d'un ressort, celui de la banquette. [[PER|Violaine Poisson]], qui a tenu la salle de [[ORG|Roza]] pendant huit ans, y propose une formule à 17 euros, entrée comprise, dans un ancien magasin de bretelles de la [[LOC|rue Scribe]].

On s'assoit, on sursaute. «~{{Q speaker="Violaine Poisson" cue="rit" ref="pronoun"|Je les ai fait retapisser, pas réparer}}~», rit-elle. Derrière le passe, [[PER|Koffi Amani]], Abidjanais de 31 ans formé chez [[PER|Alexandre Couillon]], à [[LOC|Noirmoutier]]. Son attiéké aux palourdes a déjà ses fidèles~; une étudiante en droit avoue venir «~{{Q speaker="?une étudiante en droit" cue="avoue" ref="desc"|trois fois par semaine, et réviser après}}~».

À deux pas, la cantine [[ORG|Marelle]] reste une valeur sûre. Pas de viande le lundi, pas de poisson le mardi, et le mercredi on improvise. La maison s'est fait connaître par son «~{{N|menu à l'envers}}~», dessert en premier, que le [[ORG|Fooding]] avait jugé «~{{Q speaker="Fooding" cue="avait jugé" ref="name"|régressif avec méthode}}~». Depuis, c'est complet. M. [[PER|Marelle]]~? Il n'y en a pas, mais il ne se passe pas un midi sans qu'un commercial demande à lui parler.

La troisième table n'en est pas une~: un comptoir, neuf tabourets, le marché de [[LOC|Talensac]] sous le nez. [[PER:Guy le Turbot|Guy]], dit «~{{N|[[PER|Guy le Turbot]]}}~», écaille, grille, encaisse. Il ne prend ni carte ni réservation. «~{{Q speaker="Guy le Turbot" cue="râle" ref="pronoun"|J'ai quatre-vingts grammes de beurre par assiette, râle-t-il, vous croyez que j'ai une main pour le téléphone~?}}~» Nous n'avons pas osé demander son nom de famille.

Le pain, partout, vient de la [[ORG|Boulangerie d'Antan]]. Le café, de [[ORG|Caffè Cataldi]], à [[LOC|Hennebont]]. Quant au muscadet, c'est toujours le même, celui de [[PER|Jo Landron]], dont l'étiquette au clown promet, comme chacun sait, «~{{N|amphibolite}}~».

Et pour le soir, direction [[LOC|Trentemoult]]~: on vous en parle jeudi.

[[PER|Alix Beauséjour]]. Photos~: [[PER|Théo Pineau]]
