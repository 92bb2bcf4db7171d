#apos=typo
ÉNERGIES MARINES | [[ORG|Nérée]] immerge enfin sa turbine dans le [[LOC|raz Blanchard]]

Trois reports pour cause de houle, un pour cause de douane. La quatrième tentative fut la bonne : samedi à l'étale de 14 h 20, le navire câblier [[MISC|Olympic Triton]] a posé par 34 mètres de fond, au large d'[[LOC|Auderville]], le tripode et la nacelle de [[MISC|Galatée 2]]. Puissance : 2,5 mégawatts. Raccordement en mars si [[ORG|Enedis]] tient le calendrier.

[[ORG|Nérée]] était attendu au tournant. La société cherbourgeoise a levé 41 millions d'euros en cinq ans et n'avait, jusqu'ici, rien produit d'autre que des rapports. « {{Q speaker="Soizic Le Guern" cue="concède" ref="name"|On nous a assez traités de bureau d'études qui fait des selfies en ciré}} », concède [[PER|Soizic Le Guern]], directrice technique, un café froid à la main sur le quai de [[LOC|Goury]]. L'ingénieure vient d'[[ORG|OpenHydro]], dont la faillite en 2018 l'avait laissée sans emploi avec un bébé de trois semaines.

Les pales tournent dans les deux sens du courant, sans orientation. Brevet déposé. Un concurrent, qui exploite la zone voisine, juge la solution « {{Q speaker="?Un concurrent" cue="juge" ref="desc"|robuste}} » mais doute du rendement. Chez [[ORG|Normandie Hydroliennes]] comme chez [[ORG|HydroQuest]], pas de commentaire officiel.

Les pêcheurs, eux, commentent. Trente-cinq caseyeurs travaillaient ce carré. Le [[ORG|comité régional des pêches de Normandie]] a obtenu un chenal et une indemnité dont le montant reste secret. À l'[[ORG|Auberge des Grottes]], où [[PER|Nérée Lecouvey]], patron du [[MISC|P'tit Mousse]], a pris un verre, le prénom amuse la tablée. « {{Q speaker="Nérée Lecouvey" cue="grogne" ref="desc"|Moi j'étais là avant eux, et j'ai pas levé un sou}} », grogne le patron pêcheur. À la table derrière, une voix : « {{Q speaker="?une voix" cue="null" ref="desc"|T'as levé que le coude !}} »

Reste le tarif. La [[ORG|Commission de régulation de l'énergie]] doit se prononcer sur un complément de rémunération que [[ORG|Nérée]] espère supérieur à 250 euros le mégawattheure. La « {{N|filière}} » des discours officiels, elle, attend toujours un véritable appel d'offres de l'État. Mme [[PER:Soizic Le Guern|Le Guern]] ne veut pas y penser ce soir. « {{Q speaker="Soizic Le Guern" cue="null" ref="none"|Ce soir, je regarde l'eau.}} »

[[PER|Yann-Ber Lozach]], à [[LOC|La Hague]]
