SAGA
Chez les [[PER|Boissonnade]], le roquefort se transmet par les femmes

Sur le mur de la salle à manger, elles sont six, en médaillon. [[PER|Philomène]], [[PER|Berthe]], [[PER|Augustine]], [[PER|Odette]], [[PER|Marie-Ange]], [[PER:Clarisse Boissonnade|Clarisse]]. À [[LOC|Saint-Jean-d’Alcapiès]], on dit « {{N|les dames}} ». [[PER|Clarisse Boissonnade]], 41 ans, dirige depuis janvier la fromagerie [[ORG|Boissonnade]], 62 salariés, fondée au pied du [[LOC|Combalou]] en 1868.

M. et Mme [[PER|Boissonnade]], ses parents, habitent encore au-dessus de l’atelier. [[PER|Marie-Ange]] et [[PER|Régis]] se sont rencontrés au bal des pompiers de [[LOC|Saint-Affrique]], en 1975 ; il était de la famille [[PER|Vernhet]], des brebis jusqu’au plateau. C’est lui qui a pris le nom. « {{Q speaker="Régis" cue="esclaffe"|Au régiment, on m’appelait la mariée}} », s’esclaffe [[PER|Régis]].

Face à [[ORG|Société]], propriété de [[ORG|Lactalis]], et à [[ORG|Papillon]], la petite maison pèse 2 % du marché. Société contre famille, résume-t-on au village. En mai, le géant mayennais a proposé un rachat ; le groupe d’[[PER|Emmanuel Besnier]] n’a pas commenté. Refusé. À l’[[ORG|Insee]] comme à la [[ORG|Confédération générale de Roquefort]], on salue l’entêtement.

La relève ? [[PER:Clarisse Boissonnade|Clarisse]] a deux garçons, [[PER|Tom]] et [[PER|Noé]]. « {{Q speaker="Clarisse Boissonnade" cue="philosophe"|La nature a de l’ironie}} », philosophe-t-elle. Une nièce, [[PER|Jade Puech-Boissonnade]], étudie l’affinage à l’[[ORG|Enil]] d’[[LOC|Aurillac]]. Sa tante l’a inscrite au [[MISC|Concours général agricole]] : médaille d’argent, pour un bleu sans nom, que [[PER:Jade Puech-Boissonnade|Jade]] a baptisé le [[MISC|Septième Médaillon]].

Ils exportent désormais au [[LOC|Québec]] et au [[LOC|Danemark]]. Les taxes de [[LOC|Washington]] ont fermé la porte américaine. À [[LOC|Roquefort-sur-Soulzon]], où la [[ORG|Confédération paysanne]] manifestait jadis avec [[PER|José Bové]], on sait attendre. Vingt-quatre mois, dans le noir, à 10 degrés.

[[PER|Pierrick Amans]], [[ORG|Centre Presse Aveyron]]