#apos=straight
[[LOC|OYAPOCK]]. Un pont, deux pays et toujours pas de pain

La boulangère d'[[LOC|Oiapoque]] se lève à 3 heures. À 6 heures, sa pâte est cuite ; à 6 h 15, ses pains traversent le fleuve en pirogue, sous une bâche bleue. Le pont, elle ne l'a emprunté qu'une fois, le jour de l'inauguration, « {{Q speaker="Lucineide dos Santos Karipuna" cue="null" ref="none"|pour la photo}} ».

[[PER|Lucineide dos Santos Karipuna]] n'a pas le bon papier. Celui de transfrontalière, délivré par la [[LOC|France]], permet d'aller jusqu'à [[LOC|Saint-Georges]], pas plus loin. Encore faut-il un rendez-vous. « {{Q speaker="?La sous-préfecture" cue="répond" ref="desc"|Le logiciel ne reconnaît pas les noms de plus de 30 caractères}} », répond la sous-préfecture. Le sien en a 26. Elle a recompté.

Quatorze ans après la pose de la dernière dalle, l'ouvrage de 378 mètres voit passer 90 véhicules par jour. Les poids lourds brésiliens n'y sont toujours pas admis, faute d'assurance reconnue. Le député [[PER|Davy Rimane]] a posé six questions écrites. De l'autre côté, le sénateur [[PER|Randolfe Rodrigues]], élu de l'[[LOC|Amapá]], parle d'un « {{Q speaker="Randolfe Rodrigues" cue="parle" ref="name"|pont de cinéma}} ».

En septembre, [[LOC|Brasília]] avait promis de tout débloquer avant la [[MISC|COP30]] de [[LOC|Belém]]. Un décret a bien été publié au [[ORG|Diário Oficial]]. Puis la [[ORG|Receita Federal]] a découvert qu'elle n'avait pas de balance. « {{Q speaker="?Une douanière" cue="sourit" ref="desc"|On pèse au jugé, madame}} », sourit une douanière, à qui la maire de [[LOC|Saint-Georges]], venue avec nous, venait de demander combien de camions elle avait refoulés ce matin-là.

Pendant ce temps, [[ORG|Petrobras]] fore au large de l'embouchure de l'[[LOC|Amazone]], bloc 59. Les loyers ont triplé à [[LOC|Oiapoque]]. Des ingénieurs logent à l'hôtel [[ORG|Chácara du Rona]] et se font livrer des croissants. Le cacique [[PER|Edmilson Oliveira]], qui représente les villages de l'[[LOC|Uaçá]], appelle cette fièvre « {{N|o petróleo do café}} », le pétrole du petit déjeuner : pour l'instant, dit-il, on n'en a vu que les miettes. Il redoute une marée noire. [[ORG|Greenpeace]] aussi.

– {{Q speaker="?un piroguier" cue="demande" ref="desc"|Qui va à [[LOC:Saint-Georges|Saint-Geo]] ?}} demande un piroguier, moteur levé.

Onze personnes montent. Aucune n'a regardé vers l'amont, où le pont, vide, brillait comme une vaisselle. Mme [[PER:Lucineide dos Santos Karipuna|dos Santos Karipuna]] compte ses corbeilles. Elle a promis d'en garder une pour les gendarmes, « {{Q speaker="Lucineide dos Santos Karipuna" cue="null" ref="pronoun"|ils sont gentils, ils n'ont pas de boulanger}} ».

Reportage : [[PER|Aurélie Maïpouri]]
