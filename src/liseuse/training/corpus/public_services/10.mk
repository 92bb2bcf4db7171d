#apos=straight
PRATIQUE
Eau coupée mardi : quelles rues, quelles heures, que faire ?

[[ORG|Suez]] interviendra dans la nuit du mardi 12 au mercredi 13 mai, de 22 h à 5 h, sur la conduite de 600 qui alimente l'est de [[LOC|Dunkerque]]. Voici la liste.
Coupure totale : [[LOC|rue de l'Amiral-Ronarc'h]], [[LOC|rue Dampierre]], [[LOC|quai des Hollandais]], [[LOC|Malo-les-Bains]] (entre l'[[LOC|avenue Kléber]] et la digue), [[LOC|Rosendaël]] (secteur [[LOC|Tente Verte]]).
Baisse de pression : [[LOC|Leffrinckoucke]], [[LOC|Zuydcoote]], [[LOC|Bray-Dunes]], [[LOC|Ghyvelde]]. À [[LOC|Téteghem]], rien.
L'opération, baptisée "{{N|[[MISC|Nuit blanche]]}}" par des ingénieurs facétieux, doit remplacer une vanne de 1957. "{{Q speaker="Faustine Deswarte" cue="promet" ref="name"|On ne la refera pas avant soixante-dix ans}}", promet la responsable d'exploitation, [[PER|Faustine Deswarte]]. Un ancien du service, qui a posé ses congés exprès, en doute : "{{Q speaker="?Un ancien du service" cue="null" ref="desc"|Celle d'à côté, elle est de 1956.}}"
Faut-il faire des réserves ? Oui, dix litres par personne suffisent. Des bouteilles seront distribuées de 18 h à 21 h à la [[LOC|Halle aux sucres]] et au [[ORG|Leclerc]] de la [[LOC|rue de la Cunette]].
L'eau sera-t-elle potable ensuite ? Elle peut être rousse. L'[[ORG|ARS Hauts-de-France]] recommande de laisser couler "{{Q speaker="ARS Hauts-de-France" cue="recommande" ref="name"|jusqu'à ce qu'on voie le fond de l'évier}}". N'utilisez ni lave-linge ni cafetière avant 8 h.
Et les dialysés ? Chaque patient connu du [[ORG|centre hospitalier de Dunkerque]] a été appelé. Si ce n'est pas votre cas, le 03 28 00 00 00.
Les pompiers ? Le [[ORG|Sdis 59]] disposera de deux citernes au fort de [[LOC|Petite-Synthe]].
Et la bière, demandera-t-on ? La brasserie [[ORG|Bommelaers]] a brassé d'avance. "{{Q speaker="?on" cue="rassure" ref="pronoun"|Deux mille litres, on tiendra le siège}}", rassure-t-on au comptoir.
À noter. Le [[ORG|Syndicat de l'eau du Dunkerquois]], propriétaire du réseau, a rappelé que ces travaux n'avaient pas de lien avec l'enquête en cours sur les solvants. Le collectif [[ORG|Robinet clair]] voudrait le croire. Mais, objecte son animateur, [[PER|Tancrède Petit]], personne n'a vu les analyses de mars, celles qu'il appelle "{{N|les fantômes}}". Le syndicat renvoie à son site, où elles sont, écrit-il, "{{Q speaker="Syndicat de l'eau du Dunkerquois" cue="écrit-il" ref="pronoun"|en cours de mise en ligne}}".
[[PER|M. Loones]] - [[ORG|Le Phare dunkerquois]]
