Handball, basket, volley: nos 10 coups de cœur (et de gueule) de la saison en salle
[[ORG|Indoor]], le mensuel - Juin 2025 - Dossier coordonné par [[PER|Samia Boudiaf]], avec [[PER|Y. Le Corre]] et [[PER|P. Zakarian]]
1/ [[ORG|Metz]], encore
Vingt-sept titres, dit le panneau des [[LOC|Arènes]]. Les filles de [[PER|Emmanuel Mayonnade]] ont rajouté le championnat au musée. Mais l’image de l’année, c’est cette demi-finale du [[MISC|Final Four]], à [[LOC|Budapest]]. [[PER|Sarah Bouktit]], pivot, portée par tout un car. « {{Q speaker="Maud Kieffer" cue="sanglotait"|On pleure en lorrain}} », sanglotait [[PER|Maud Kieffer]], du kop [[ORG|Les Dragonnes]].
2/ Le réveil de [[ORG|Créteil]]
Relégué, ruiné, repris. L’[[ORG|US Créteil]] (handball) devait disparaître; il remonte en [[MISC|Starligue]]. Son sauveur est un ancien gardien, [[PER|Mihai Popescu-Rey]], qui tient trois boulangeries à [[LOC|Maisons-Alfort]]. Le quadragénaire a mis 400.000 euros sur la table. Il les avait mis de côté pour un four.
3/ Nos amies de [[ORG|Landerneau]]
Elles ont changé de nom trois fois en cinq ans: [[ORG|LBB]], [[ORG|Landerneau Bretagne Basket]], aujourd’hui [[ORG|Léon Basket]]. Rien n’y fait, [[LOC|La Cimenterie]], leur salle, se remplit. La meneuse australienne [[PER|Tess Hargreaves]] y a appris le breton. À [[LOC|Bourges]], en mars, elle a apostrophé l’arbitre dans le texte. Personne n’a su traduire, pas même le délégué de la [[ORG|Fédération française de basket-ball]] ([[ORG:Fédération française de basket-ball|FFBB]]).
4/ LE COUP DE GUEULE
Pourquoi les finales du [[MISC|Championnat de France]] de volley ont-elles été diffusées à 23 heures, en différé, sur une chaîne (la [[ORG|Chaîne L’Équipe]] n’y est pour rien) que personne ne reçoit ? [[ORG|Tours]] contre [[ORG|Montpellier]] méritait mieux. La [[ORG|Ligue nationale de volley]] invoque un calendrier contraint. Nous invoquons, nous, le bon sens.
5/ Deux [[PER|Diarra]] pour un maillot
[[PER|Ibrahim Diarra]], 19 ans, arrière de [[ORG|Cholet Basket]]; [[PER|Moussa Diarra]], 33 ans, intérieur du même [[ORG|Cholet]]. Ils viennent tous deux de [[LOC|Ségou]], ne sont pas parents, et ont reçu le même numéro, le 7, à la suite d’une erreur d’[[ORG|Adidas]]. Ils ont joué le match aller du quart de [[MISC|Coupe d’Europe FIBA]] en se le prêtant. La [[ORG|Fiba]] a tiqué. Le vétéran a pris le 77. « {{Q speaker="Moussa Diarra" cue="philosophe"|Je suis deux fois plus vieux}} », philosophe-t-il.
6/ Monsieur 1.000
On l’appelle [[PER|Papy]], il a 52 ans, et le 11 avril, [[PER|Stéphane Ostrowiak]] a sifflé son millième match, un [[ORG|Nanterre 92]] - [[ORG|Le Mans]]. À la pause, les deux coachs, [[PER|Pascal Donnadieu]] en tribune, lui ont offert un sifflet en chocolat. L’arbitre nordiste, agent de la [[ORG|SNCF]] à [[LOC|Hazebrouck]], ne l’a pas mangé.
LE TABLEAU
Discipline – Champion – Championne
Hand – [[ORG|PSG]] – [[ORG|Metz]]
Basket – [[ORG|Paris Basketball]] – [[ORG|Basket Landes]]
Volley – [[ORG|Tours]] – [[ORG|Levallois Paris]]
7/ L’exil de [[PER|Jovana Petrović-Ilić]]
Partie de [[LOC|Novi Sad]] après l’effondrement de l’auvent de la gare, en novembre 2024, la passeuse serbe joue à [[ORG|Quimper]] avec un brassard noir. La ligue l’a autorisé. Seize matchs, seize minutes de silence, une par victime. Le public du [[LOC|gymnase Michel-Gloaguen]] se lève désormais avant elle.
8/ La der de [[PER|Nikola Karabatić]]... c’était l’an dernier. Mais au [[LOC|stade Pierre-de-Coubertin]], on n’a toujours pas enlevé la banderole. « {{Q speaker="Roland Minvielle" cue="plaide"|Elle tient un tuyau}} », plaide le gardien des lieux, [[PER|Roland Minvielle]].
9/ L’effet [[PER|Wembanyama]]
Au [[LOC:Le Chesnay|Chesnay]], où [[PER|Wemby]] a grandi, le club compte 640 licenciés, deux fois plus qu’avant la draft 2023. Il manque des panneaux. Le prodige des [[ORG|Spurs]], en janvier, en a offert quatre lors du [[MISC|NBA Paris Game]], à [[LOC|Bercy]]. Ils mesurent 3,05 mètres. Comme les autres, ont déploré les enfants.
10/ Et la palme de l’année…
… revient à la [[ORG|Jeanne d’Arc de Vichy]] qui, privée de chauffage par un litige entre [[ORG|Engie]] et l’agglo, a disputé sa finale de [[MISC|Nationale 1]], le 1er juin, en doudoune. Le coach, [[PER|Guillaume Vizade-Roux]], y a vu un avantage. « {{Q speaker="Guillaume Vizade-Roux" cue="commente"|À [[LOC|Vichy]], on transpire d’habitude dans l’eau chaude, commente l’intéressé. Là, on a couru pour avoir chaud. Défense: zéro panier encaissé en six minutes !}} » Battus de deux points par [[ORG|Caen]], ses hommes ont regagné les vestiaires. La douche, elle, était tiède. Le capitaine, [[PER|Jonas Krüger]], y est resté une heure.
Lire aussi : [[PER|Earvin Ngapeth]], retour à [[LOC|Poitiers]] ?
Photos: [[ORG|KMSP]], [[ORG|Icon Sport]], DR. Illustration: [[PER|Soledad]]
© [[ORG|Indoor]] 2025 – Reproduction interdite
