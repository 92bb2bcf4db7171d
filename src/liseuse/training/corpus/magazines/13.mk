#apos=typo
HISTOIRE
1709, l'hiver où le vin gelait dans les verres

La nuit des Rois, le vent tourne. À [[LOC|Versailles]], le 6 janvier 1709, [[PER|Louis XIV]] tire encore les cartes; le 7, les carafes éclatent dans les buffets. La [[PER|Palatine]], belle-sœur du roi, trempe sa plume dans une encre qui durcit. «~{{Q speaker="Palatine" cue="écrit" ref="pronoun"|Je suis assise devant un grand feu, j'ai un paravent devant les portes, et je tremble à en perdre ma plume}}~», écrit-elle en substance à [[PER|Sophie de Hanovre]].

Ce fut plus qu'un coup de froid. En trois nuits, le thermomètre que [[PER|Philippe de La Hire]] tient à l'[[ORG|Observatoire]] perd vingt degrés. Le [[LOC|Rhône]] prend. La [[LOC|Garonne]] prend. Le vieux port de [[LOC|Marseille]] se couvre d'une peau grise. On traverse la lagune de [[LOC|Venise]] à pied, on ramasse les moineaux à la pelle; les oliviers de [[LOC|Provence]], les noyers du [[LOC|Dauphiné]], les vignes du [[LOC|Rouergue]] fendent avec un bruit de mousquet. Puis vient un faux printemps, et de nouveau le gel, qui tue le blé en herbe.

Un curé de l'[[LOC|Anjou]], dans la marge de son registre, compte ses morts en latin avant de passer, d'épuisement, au français : «~{{Q speaker="?Un curé de l’Anjou" cue="null" ref="desc"|Je n'ai plus de place sur la page.}}~» L'historien [[PER|Marcel Lachiver]] a évalué la catastrophe à 600^000 victimes, froid, faim et fièvres mêlés. [[PER|Blandine Croizat]], qui prépare une thèse à l'[[ORG|EHESS]], propose de réviser. Elle a dépouillé les comptes de quarante hôpitaux, de [[LOC|Beaune]] à [[LOC|Saint-Flour]]. «~{{Q speaker="Blandine Croizat" cue="nuance" ref="desc"|On mourait là où l'on marchait, nuance la doctorante. Les routes ont tué autant que les champs.}}~»

L'État, en guerre contre la moitié de l'[[LOC|Europe]], cherche du grain jusqu'en [[LOC|Barbarie]]. Le contrôleur général [[PER|Nicolas Desmaretz]] taxe, emprunte, recense. Dans les faubourgs, les placards fleurissent, dont cette parodie du [[MISC|Notre Père]] qui circula jusque chez les pages: «~{{N|Notre Père qui êtes à [[LOC|Versailles]], votre nom n'est plus glorifié}}~». La police de [[PER|d'Argenson]] chercha l'auteur. Un indicateur tenait une piste, puis la perdit : «~{{Q speaker="?Un indicateur" cue="null" ref="none"|Tout le monde l'a écrite.}}~»

À lire : [[MISC|Les Années de misère]], de [[PER:Marcel Lachiver|Lachiver]] ([[ORG|Fayard]]).
