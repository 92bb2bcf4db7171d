#apos=typo
START-UP

Cinq jeunes pousses repérées cette semaine

[[ORG|Kantik]] ([[LOC|Rennes]]). [[ORG|Kantik]] transforme les réunions de copropriété en procès-verbaux lisibles. 1,4 million d'euros auprès de [[ORG|Breizh Up]] et de [[PER|Thierry Petit]], le cofondateur de [[ORG|Showroomprivé]]. Sa présidente, [[PER|Aziliz Morvan]], vise les syndics bénévoles, «~{{Q speaker="Aziliz Morvan" cue="vise" ref="name"|ces héros du dimanche soir}}~».

[[ORG|14h52]] ([[LOC|Bordeaux]]). Un nom pareil ne s'oublie pas. C'est l'heure à laquelle [[PER|Paul Sarrazin]] et [[PER|Ming Duong]] ont, paraît-il, quitté leur emploi chez [[ORG|Cdiscount]]. [[ORG|14h52]] loue des chaises de bureau reconditionnées. «~{{Q speaker="?une cliente" cue="témoigne" ref="desc"|On m'a livré un fauteuil de notaire à deux euros par mois}}~», témoigne une cliente bègloise. Le slogan, «~{{N|Assis, pas soumis}}~», a failli leur coûter un contrat avec la [[ORG|Ville de Bordeaux]].

[[ORG|Lormand]] ([[LOC|Caen]]). Ici, l'ambiguïté est voulue. [[PER|Arthur Lormand]] a donné son patronyme à sa marque de cidre sans alcool parce que «~{{Q speaker="Arthur Lormand" cue="null" ref="pronoun"|ça sonnait comme un vrai Normand enrhumé}}~». [[ORG|Lormand]] a vendu 400~000 bouteilles, s'installe chez [[ORG|Monoprix]] et a réuni 3 millions autour d'[[ORG|Asterion Ventures]]. Le principal intéressé jure qu'au téléphone il ne dit jamais «~{{N|[[ORG|Lormand]] à l'appareil}}~», mais allô, comme tout le monde.

[[ORG|Bêta-Pi]] ([[LOC|Sophia Antipolis]]). Deux chercheurs de l'[[ORG|Inria]], [[PER|Oriane Cattaneo]] et [[PER|S. Ramaswamy]], ont mis au point un capteur qui entend vieillir le béton. [[ORG|Vinci Autoroutes]] l'essaie sur un viaduc de l'[[LOC|A8]]. La première parle d'un «~{{Q speaker="Oriane Cattaneo" cue="parle" ref="desc"|stéthoscope à ponts}}~», le second ne parle pas~: il est reparti pour [[LOC|Chennai]] jusqu'en mars.

[[ORG|Pépins]] ([[LOC|Avignon]]). L'équipe de [[PER|Léonie Fabre]] presse les noyaux d'abricot que les conserveries jettent. De l'huile, de la farine, un abrasif pour coques de bateau. Un investisseur local, refroidi par la récolte, s'est retiré la veille de la signature~; [[ORG|Crédit Agricole Alpes Provence]] a pris sa place. «~{{Q speaker="Léonie Fabre" cue="philosophe" ref="desc"|Il nous a traités de rêveurs, c'est moins grave que de voleurs}}~», philosophe la Vauclusienne.

Vous lancez votre boîte~? Écrivez à la rédaction, en évitant si possible «~{{N|disruptif}}~».
