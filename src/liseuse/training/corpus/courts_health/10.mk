#apos=typo
CONSOMMATION

Douze crèmes solaires au banc d'essai~: la moins chère monte sur le podium

Pour son numéro d'été, [[ORG|Le Caddie libre]] a envoyé douze flacons au laboratoire. Verdict~: trois recalés, et une surprise à 4,95~euros.

«~{{Q speaker="Perrine Olivaux" cue="rit" ref="pronoun"|J'ai relu le tableau trois fois}}~», rit-elle. [[PER|Perrine Olivaux]] dirige les essais comparatifs du mensuel. Sur les douze produits indice~50 achetés en avril chez [[ORG|Monoprix]], [[ORG|Lidl]], [[ORG|Aroma-Zone]] ou en pharmacie, cinq n'atteignent pas la protection UVA exigée par la recommandation européenne de 2006. Trois s'en éloignent franchement.

En tête, [[MISC|Lagon Lait Fondant]], du laboratoire basque [[ORG|Itsaso]]. Deuxième, [[MISC|Anthelios]], de [[ORG|La Roche-Posay]]. Troisième, et c'est là que le tableau fut relu, [[MISC|Cien Sun Family]]. La dernière place échoit à [[MISC|Soleil des Justes]], dont le flacon promet une «~{{N|protection 100^% consciente}}~».

Son fabricant, [[ORG|Maison Ombre]], conteste. Dans un courrier de six pages adressé à la rédaction, il met en cause «~{{Q speaker="Maison Ombre" cue="met en cause" ref="pronoun"|des conditions de stockage non documentées}}~» et rappelle que son indice a été certifié à [[LOC|Barcelone]] en 2022. Le magazine maintient ses résultats. «~{{Q speaker="Le Caddie libre" cue="note" ref="desc"|Les flacons ont voyagé dans un sac isotherme, avec un thermomètre}}~», note le titre, qui publie les relevés.

La [[ORG|Direction générale de la concurrence, de la consommation et de la répression des fraudes]] ([[ORG:Direction générale de la concurrence, de la consommation et de la répression des fraudes|DGCCRF]]) avait épinglé en 2023 un produit sur quatre. Elle travaille avec l'[[ORG|ANSM]] à une refonte des allégations. Fini, par exemple, l'«~{{N|écran total}}~», prohibé depuis longtemps mais encore vu sur un marché de [[LOC|Fréjus]].

Qu'en pensent les baigneurs~? À [[LOC|Saint-Jean-de-Monts]], où nous avons promené la liste, une mère de jumeaux a jeté un tube. «~{{Q speaker="?une mère de jumeaux" cue="fulmine" ref="pronoun"|Vingt-quatre euros, fulmine-t-elle. À ce tarif, j'aurais pu les laisser dans la voiture avec un parasol.}}~» Son voisin de serviette n'en met pas, il est «~{{Q speaker="?Son voisin de serviette" cue="null" ref="none"|de [[LOC|Marseille]]}}~».

La dermatologue [[PER|Mahasti Saghatchian-Bréal]] recommande la sobriété~: un chapeau, un tee-shirt, l'ombre entre midi et seize heures. «~{{Q speaker="Mahasti Saghatchian-Bréal" cue="insiste" ref="desc"|La meilleure crème, c'est celle dont on remet}}~», insiste la praticienne de l'[[ORG|hôpital Saint-Louis]], qui renvoie dos à dos marques et militants. Elle-même a signé, dans le même numéro, un encadré intitulé «~{{N|[[MISC|Trop blanc pour être honnête]]}}~».
