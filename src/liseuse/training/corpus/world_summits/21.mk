#apos=typo
EN BREF – [[LOC|ASIE]]

[[LOC|JAPON]]
Un sous-marin nommé désir. Faut-il doter les [[ORG|Forces d'autodéfense]] de bâtiments à propulsion nucléaire ? Le ministre de la Défense, [[PER|Shinjirō Koizumi]], n'exclut rien. À [[LOC|Kure]], port d'attache de la flotte, une association de survivants de l'atome, [[ORG|Hibaku no Kai]], a déposé 11.000 signatures. Sa présidente, [[PER|Chiyoko Maruyama]], 88 ans, s'est déplacée en personne. «~{{Q speaker="Chiyoko Maruyama" cue="null" ref="none"|J'ai demandé à l'officier s'il était né avant ou après. Il a compris la question.}}~»

[[LOC|CORÉE DU SUD]]
[[LOC|Panmunjom]] sans haut-parleurs. Les enceintes que [[LOC|Séoul]] braquait vers le nord ont été démontées une à une. [[LOC|Pyongyang]] a fait de même, en partie. Un paysan de [[LOC|Paju]] s'est plaint de mal dormir, «~{{Q speaker="?Un paysan de Paju" cue="plaint" ref="desc"|à cause du calme}}~». Le ministre de l'Unification [[PER|Chung Dong-young]] évoque des «~{{Q speaker="Chung Dong-young" cue="évoque" ref="name"|gestes minuscules}}~». Les conservateurs du [[ORG|Parti du pouvoir au peuple]] crient au cadeau.

[[LOC|SRI LANKA]]
Le thé se rebiffe. La grève des cueilleuses de [[LOC|Nuwara Eliya]] entre dans sa troisième semaine. Elles réclament 2.000 roupies par jour, contre 1.350. Le syndicat [[ORG|Ceylon Workers' Congress]] négocie avec les planteurs, parmi lesquels [[ORG|Dilmah]]. L'accord trouvé lundi, aussitôt surnommé par la base «~{{N|la deuxième infusion}}~», a été rejeté à main levée.

[[LOC|KIRGHIZSTAN]]-[[LOC|TADJIKISTAN]]
Une frontière enfin droite. Les derniers 11 kilomètres ont été bornés à [[LOC|Vorukh]]. L'affaire durait depuis [[PER|Staline]]. Un géomètre kirghize, [[PER|Almazbek Toktogoulov]], y aura passé la moitié de sa carrière ; il part à la retraite vendredi. «~{{Q speaker="Almazbek Toktogoulov" cue="dit" ref="pronoun"|Ma femme, dit-il, prétend que j'ai épousé un ruisseau.}}~»

[[LOC|PHILIPPINES]]
[[MISC|Kalmaegi]], deux mois après. Sur l'île de [[LOC|Cebu]], 4.200 familles vivent encore sous tente. La [[ORG|Croix-Rouge philippine]] réclame des tôles. Plusieurs maires dénoncent des «~{{Q speaker="?Plusieurs maires" cue="dénoncent" ref="desc"|digues fantômes}}~», payées et jamais coulées. La commission d'enquête du [[ORG|Sénat]] a repris ses travaux, présidés par [[PER|Panfilo Lacson]].

[[LOC|NÉPAL]]
Sept partis, un fauteuil. Le [[ORG|Congrès népalais]], l'[[ORG|UML]], le [[ORG|Centre maoïste]], le [[ORG|RSP]], le [[ORG|Janata Samajbadi]], les royalistes du [[ORG|RPP]] et un nouveau venu, [[ORG|Ujyaalo]], ont signé un code de bonne conduite. «~{{N|Ni gourdins ni grillades}}~», en résume le titre officieux : interdiction d'offrir des banquets aux électeurs.

[[PER|C. Tanaka-Weiss]], avec [[ORG|Kyodo]] et [[ORG|Yonhap]]
