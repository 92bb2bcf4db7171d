#apos=straight
[[ORG|LA GAZETTE DES COQUELICOTS]] — n° 87, feuille d'information des adhérents

Le mot de la présidente

Chères toutes, chers tous,

L'année fut rude mais nous voilà. Quand la toiture de la [[LOC|salle Agora]] est tombée, en février, j'ai reçu dans l'heure un message de [[PER|Gwladys]], notre trésorière : « {{Q speaker="Gwladys" cue="message" ref="name"|On a 412 euros et un parapluie.}} » Nous avons aujourd'hui un toit, un bail (merci la [[ORG|SCIC Bien commun]] !) et un second parapluie. Je dis merci à [[PER|Nono]], à [[PER|Abdoulaye]], à [[PER|Mireille T.]], à [[PER|Mireille V.]], aux jumeaux [[PER|Perrot]], à [[PER|Đặng Thị Hoa]] et à [[PER|Saturnin]], qui se reconnaîtra.

[[PER|Josette Bellec-Diarra]]

En bref

• La [[ORG|Fondation Daniel-et-Nina-Carasso]] nous a dit oui ! Son comité, réuni à [[LOC|Paris]], a aimé « {{Q speaker="Fondation Daniel-et-Nina-Carasso" cue="a aimé" ref="desc"|la joyeuse rigueur}} » du projet de potager partagé du [[LOC|Bois-Perrin]]. On encadre.

• [[MISC|Festisol]] : réunion mardi chez [[ORG|Kaléido]], 18 h 30. On cherche des volontaires pour la buvette. « {{Q speaker="?les volontaires de l'an dernier" cue="préviennent" ref="desc"|Prévoyez des gants}} », préviennent les volontaires de l'an dernier.

• Notre atelier vélo s'appelle désormais « {{N|Ça roule}} ». L'ancien nom, « {{N|Cyclofficine}} », ne passait pas au téléphone.

Paroles d'apprenante

[[PER|Nazanin]] suit les cours de français du jeudi. Arrivée de [[LOC|Chiraz]] avec sa fille, elle a écrit ce texte que nous publions sans y toucher : « {{Q speaker="Nazanin" cue="a écrit" ref="pronoun"|Au début je disais bonjour à tout le monde dans le bus C4. Les gens regardaient le téléphone. Maintenant je dis bonjour seulement au chauffeur, et lui il répond.}} » Sa fille ajoute, au bas de la page, qu'elle préfère « {{Q speaker="?Sa fille" cue="ajoute" ref="desc"|le gâteau de [[PER|Mireille]], celle avec les lunettes}} ».

Nécrologie

[[PER|Yvon Tanguy]] nous a quittés le 3 novembre. Plombier chez [[ORG|Savelys]], délégué de l'[[ORG|Union locale CFDT]], bénévole ici depuis la première heure (et donc avant, [[LOC|rue de la Mabilais]]). Il disait des réunions qu'elles étaient « {{Q speaker="Yvon Tanguy" cue="disait" ref="pronoun"|la seule fuite qu'on ne répare pas}} ». Nous avons chanté [[MISC|Bella ciao]] au [[LOC|cimetière de l'Est]], un peu faux, comme il aimait.

Prochaine assemblée générale : samedi 18, [[ORG|école Liberté]], entrée par la [[LOC|rue Jean-Macé]].
