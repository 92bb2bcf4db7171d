#apos=straight
[[ORG|Castel-Roc]] passe sous le pavillon d'[[ORG|Iliade]]

HÔTELLERIE - Les négociations duraient depuis l'été. Le groupe familial savoyard [[ORG|Castel-Roc]], onze hôtels de montagne entre [[LOC|Samoëns]] et [[LOC|Valloire]], a signé vendredi la cession de 80 % de ses parts au gestionnaire d'actifs [[ORG|Iliade]]. Le montant n'a pas été communiqué. Une source bancaire avance 130 millions d'euros, un chiffre que l'acheteur trouve "{{Q speaker="Iliade" cue="trouve" ref="desc"|flatteur}}".

[[ORG|Iliade]] possédait déjà les résidences [[ORG|Alpaga]] et le domaine de [[LOC|Chamrousse]], exploité sous contrat. [[PER|Philippine Rochas]], sa présidente, promet de ne pas toucher aux équipes. "{{Q speaker="Philippine Rochas" cue="assure" ref="pronoun"|On achète des réceptionnistes qui connaissent le prénom des clients, pas des murs}}", assure-t-elle. "{{Q speaker="Philippine Rochas" cue="null" ref="none"|Les murs, on en trouve.}}"

Dans la vallée, la nouvelle ne surprend qu'à moitié. "{{Q speaker="?un moniteur de ski" cue="dit" ref="desc"|Ça fait trois hivers que le petit-fils venait avec des messieurs en mocassins}}", dit un moniteur de ski. "{{Q speaker="?un moniteur de ski" cue="null" ref="none"|Ils regardaient la toiture, jamais les pistes.}}" Le petit-fils, c'est [[PER|Cyprien Castel]], 36 ans, troisième du nom à diriger l'affaire. Il reste deux ans. Son grand-père, [[PER|Roch Castel]], avait bâti le premier chalet en 1957 et collé son nom au prénom, à l'envers, pour faire château.

La [[ORG|CFDT]] a demandé un comité extraordinaire. L'élue au comité, [[PER|Nadège Perrillat]], redoute moins la vente que la suite, cet "{{N|asset light}}" dont les plaquettes d'[[ORG|Iliade]] sont pleines. "{{Q speaker="Nadège Perrillat" cue="null" ref="none"|Cherchez la femme de chambre dans leur schéma, il n'y en a pas.}}"

Restent les saisonniers, qui signent d'ordinaire en octobre pour décembre. Ils étaient 310 l'an passé, logés à [[LOC|Taninges]] dans un ancien couvent. Le nouveau propriétaire en garantit 290. "{{Q speaker="?une serveuse bretonne" cue="calcule" ref="desc"|Vingt de moins, c'est un étage de moins à chauffer}}", calcule une serveuse bretonne, cinq hivers au compteur, que M. [[PER:Cyprien Castel|Castel]] a saluée par son prénom en traversant le hall. Elle, non. Son chef de rang lui a soufflé que la prime dite "{{N|de neige}}" disparaîtrait avec l'ancienne direction ; interrogée sur ce point, la présidente n'a pas répondu, mais a demandé qu'on lui explique ce que c'était.

Quant au groupe [[ORG|Barrière]], longtemps donné favori, il s'était retiré en septembre. [[ORG|Accor]] n'a jamais confirmé avoir regardé le dossier. Restent les banques, [[ORG|Banque de Savoie]] et [[ORG|Caisse d'Épargne Rhône Alpes]], qui devront renoncer à certaines garanties avant le 31 janvier.

À [[LOC|Samoëns]], le [[ORG|Castel-Roc]] historique affiche complet pour Noël. Sur la porte, une affichette : "{{N|Établissement familial depuis 1957}}". On ne l'a pas encore enlevée.

[[PER|Damien Tavernier]], [[ORG|Le Messager]]
