#apos=straight
TOURISME – [[LOC|La Bourboule]] joue sa station sur un toit

Trois ans de travaux, un casino fermé, une promesse : en juin, les [[LOC|Grands Thermes]] rouvriront. Les commerçants voudraient déjà y être.

Du [[LOC|pont Wilson]], on voit tout. La coupole ocre, les échafaudages, et la [[LOC|Dordogne]], qui n'est ici qu'un enfant. "{{Q speaker="Tony Rougier" cue="soupire" ref="name"|J'ai passé deux étés à vendre des glaces à des ouvriers}}", soupire [[PER|Tony Rougier]], vendeur de chouchous, appuyé sur son triporteur.

La décision remonte à 2021. La commune, propriétaire, avait alors confié le bâtiment au groupe [[ORG|Arverne Thermal]], filiale de [[ORG|Aquavie]]. Montant : 21 millions d'euros, dont 6 de la [[ORG|Banque des territoires]]. Depuis, l'eau arsenicale continue de couler dans le sous-sol, et les curistes de couler ailleurs, à [[LOC|Royat]] ou au [[LOC:Le Mont-Dore|Mont-Dore]]. "{{Q speaker="Jean-Baptiste Olagnon" cue="chiffre" ref="name"|Nous visons 9 000 curistes la première année, contre 6 400 avant la fermeture}}", chiffre [[PER:Jean-Baptiste Olagnon|Olagnon]], le maire.

À l'[[ORG|Hôtel des Deux Colonnes]], [[PER|Faustine Ondongo-Vial]] a enlevé la moitié des matelas. Elle garde les autres pour l'ouverture. Sa mère, qui tenait l'endroit avant elle, avait vu [[PER|Édith Piaf]] descendre l'escalier pieds nus. Le mot "{{N|bien-être}}", imprimé sur les affiches, ne lui évoque rien. "{{Q speaker="Faustine Ondongo-Vial" cue="souffle" ref="pronoun"|Moi je vends des chambres et des tartines, souffle-t-elle. Le reste, c'est des peignoirs.}}"

Pour l'architecte, [[PER|Ignace Le Meur]], tout tient dans la couverture : refaire à l'identique un dôme que ses prédécesseurs avaient coulé en béton en 1904, avec des ardoises de [[LOC|Trélazé]]. La pose a pris sept mois. "{{Q speaker="Ignace Le Meur" cue="plaide" ref="desc"|Si ça fuit, c'est toute la station qui prend l'eau}}", plaide l'homme de l'art. Il a dessiné aussi, dans la cour, une piscine extérieure qui a fait hurler l'Architecte des bâtiments de France, avant de l'apaiser.

Reste l'opération séduction. L'office de tourisme, [[LOC|place de la République]], a commandé une campagne au slogan malin, "{{N|Respirez, on s'occupe du reste}}". [[PER|Jean-Baptiste Olagnon]], lui, préfère celui des années trente, retrouvé sur une affiche : "{{N|[[LOC|La Bourboule]], où l'enfant guérit}}". Un conseiller de l'opposition estime pour sa part que "{{Q speaker="?Un conseiller de l'opposition" cue="estime" ref="desc"|les deux visent des gens qui n'ont pas d'enfants}}".

Sur le chantier, on n'entend plus que les oiseaux. Un peintre termine les volets, vert amande. Il est de [[LOC|Murat-le-Quaire]], à deux kilomètres. Sa mère y fut masseuse. "{{Q speaker="?Un peintre" cue="null" ref="none"|Quarante ans de boue, elle a eu de belles mains jusqu'à la fin.}}"

[[PER|Léon Tardivel]]
