Le déraillement d’un train de marchandises de [[ORG|Fret SNCF]] près de [[LOC|Culoz]] a interrompu dimanche le trafic entre [[LOC|Chambéry]], [[LOC|Genève]] et [[LOC|Ambérieu-en-Bugey]].
Dopées par l’[[MISC|Euro]], les inscriptions féminines ont bondi au [[ORG|Racing Club de Strasbourg]], mais aussi à [[ORG|Haguenau]] et à [[ORG|Vendenheim]], bastion historique du football alsacien.
Vexés par la lourde défaite concédée à [[LOC|Twickenham]], les Gallois ont répondu de belle manière à [[LOC|Cardiff]], sous les yeux de l'ancien ailier [[PER|Shane Williams]].
[[LOC|Bratislava]], [[LOC|Ljubljana]] et [[LOC|Sofia]] ont joint leur voix à celle de [[LOC|Helsinki]] pour réclamer le maintien du programme [[MISC|Copernicus]], menacé par les coupes budgétaires.
Le général [[PER|Roméo Dallaire]], qui commandait les casques bleus à [[LOC|Kigali]] en 1994, a témoigné devant le [[ORG|Tribunal pénal international pour le Rwanda]], à [[LOC|Arusha]].
Puisqu’[[LOC|Amiens]] renonce, puisqu’[[LOC|Arras]] hésite, c’est [[LOC|Douai]] qui recevra la [[MISC|Gay Pride des Hauts-de-France]], le 8 juin, entre le beffroi et la [[LOC|Scarpe]].
Quand [[PER|Barbara]] chantait « [[MISC|Göttingen]] », rappelle la germaniste [[PER|Bénédicte Ackermann]], peu de Français auraient su placer [[LOC|Göttingen]] sur une carte.
Le footballeur [[PER|Sadio Mané]] a financé un hôpital et un collège à [[LOC|Bambali]], son village natal de [[LOC|Casamance]], dans le sud du [[LOC|Sénégal]].
Sans [[PER|N’Golo Kanté]], blessé, ni [[PER|Aurélien Tchouaméni]], suspendu, [[PER|Didier Deschamps]] a convoqué deux nouveaux milieux pour affronter l’[[LOC|Islande]] à [[LOC|Reykjavik]].
[[PER|Paul Biya]], 92 ans, dirige le [[LOC|Cameroun]] depuis 1982 ; seul [[PER|Teodoro Obiang Nguema]], en [[LOC|Guinée équatoriale]], compte davantage d’années au pouvoir.
« Un [[PER|Platini]], ça ne s'achète pas, ça se trouve à [[LOC|Jœuf]] », aime à dire [[PER|Gérard Zambelli]], recruteur bénévole de l'[[ORG|AS Nancy-Lorraine]].
Partie de [[LOC|Sangatte]] à 5 h 12, la nageuse [[PER|Fleur Wattrelos]] a touché les galets de [[LOC|Douvres]] treize heures plus tard, escortée par un dauphin.
« Sans [[ORG|Erasmus]] ni bourse, je n’aurais jamais vu [[LOC|Coimbra]] », admet [[PER|Jordan Wojciechowski]], boursier de [[LOC|Bruay-la-Buissière]] devenu océanographe à [[LOC|Faro]].
Du [[MISC|Débarquement]], [[PER|Odette Lecoq-Barrington]] garde un chewing-gum : un soldat de l’[[LOC|Oregon]] le lui avait tendu à [[LOC|Sainte-Mère-Église]], près de [[LOC|Carentan]].
Le [[ORG|Cerema]] et le [[ORG|BRGM]] s'accordent : à [[LOC|Lacanau]] comme à [[LOC|Soulac-sur-Mer]], le trait de côte aura reculé de cinquante mètres en 2050.
C’est avec un [[MISC|Leica]] d’occasion que [[PER|Henri Cartier-Bresson]], né à [[LOC|Chanteloup-en-Brie]], partit pour la [[LOC|Côte d’Ivoire]], où il contracta la bilharziose.
Ouverts dans la foulée de [[MISC|MeToo]], les débats du [[MISC|Forum mondial Normandie pour la paix]] ont réuni à [[LOC|Caen]] [[PER|Shirin Ebadi]], [[PER|Denis Mukwege]] et 2 000 lycéens.
Les manifestants, venus de [[LOC|Melle]], de [[LOC|Sainte-Soline]] et de [[LOC|Lezay]], ont défilé sous la bannière de [[ORG|Bassines non merci]] jusqu’au pont de la [[LOC|Sèvre niortaise]].
« [[PER|Serena]] et [[PER|Venus]] m'ont tout appris », jure [[PER|Djeneba Fofana-Lesieur]], 14 ans, sacrée samedi aux [[MISC|Petits As]], à [[LOC|Tarbes]].
Le préfet de la [[LOC|Haute-Marne]] a réquisitionné deux stations-service, l’une à [[LOC|Langres]], l’autre à [[LOC|Joinville]], pour approvisionner les soignants et les ambulances.
Le [[ORG|GIGN]] n’a finalement pas eu à intervenir : retranché dans une grange de [[LOC|Sainte-Sévère-sur-Indre]], l’homme s’est rendu après avoir parlé à sa sœur.
Le [[LOC|Luberon]] manque d’eau, le [[LOC|Verdon]] aussi, et la [[ORG|Société du canal de Provence]] n’exclut plus de restreindre l’arrosage autour de [[LOC|Pertuis]].
Le marathonien éthiopien [[PER|Haile Gebreselassie]], l'Algérien [[PER|Noureddine Morceli]] et la Mozambicaine [[PER|Maria Mutola]] parraineront le meeting d'athlétisme de [[LOC|Sotteville-lès-Rouen]].
En attendant le verdict de la [[ORG|Cour européenne des droits de l’homme]], à [[LOC|Strasbourg]], [[PER|Régine Thouvenot]] continue d’élever ses chèvres à [[LOC|Bussang]].
Voici trois ans que [[ORG|Duralex]], la verrerie de [[LOC|La Chapelle-Saint-Mesmin]], reprise en coopérative, se bat pour ses fours, ses brevets et son gobelet [[MISC|Picardie]].