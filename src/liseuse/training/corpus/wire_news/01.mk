#apos=typo
[[LOC|Pérou]] : au moins 19 morts dans un séisme de magnitude 7,1 au large d'[[LOC|Arequipa]]

[[LOC|Lima]], 9 avr ([[ORG|AFP]]) – Un séisme de magnitude 7,1 a secoué dans la nuit de lundi à mardi le sud du [[LOC|Pérou]], faisant au moins 19 morts et 240 blessés, selon un bilan provisoire de l'[[ORG:Institut national de défense civile|Indeci]].

L'épicentre a été localisé en mer, à 52 km de [[LOC|Camaná]], à une profondeur de 28 km, d'après l'[[ORG|Institut géologique des États-Unis]] ([[ORG:Institut géologique des États-Unis|USGS]]). Une alerte au tsunami, déclenchée pour les côtes du [[LOC|Pérou]] et du nord du [[LOC|Chili]], a été levée deux heures plus tard.

À [[LOC|Caravelí]], l'hospice [[ORG|San Bartolomé]] s'est effondré sur ses pensionnaires. La maire, [[PER|Yesenia Quispe Huamán]], a dirigé elle-même les premières recherches. «~{{Q speaker="?un pompier volontaire" cue="raconte" ref="desc"|On creusait avec des assiettes, faute de pelles}}~», raconte un pompier volontaire arrivé avant les secours officiels. L'élue, jointe par [[ORG|RPP]], ne décolère pas : «~{{Q speaker="Yesenia Quispe Huamán" cue="ne décolère pas" ref="desc"|Ce bâtiment avait été déclaré sûr en octobre.}}~»

La [[LOC|Panaméricaine]] est coupée en quatre points, entre [[LOC|Ocoña]], [[LOC|Atico]] et [[LOC|Chala]]. Le chef de l'[[ORG|Institut national de défense civile]], le général [[PER|Juan Carlos Urcariegui]], parle d'une situation «~{{Q speaker="Juan Carlos Urcariegui" cue="parle" ref="name"|maîtrisée mais fragile}}~».

Dans la région, beaucoup dormaient encore mercredi matin sur les places, loin des «~{{N|maisons de 2001}}~», ces logements reconstruits à la hâte après le tremblement de terre d'[[LOC|Atico]].

Dans la capitale, [[PER|Hernando Tavera]], qui dirige le réseau sismologique de l'[[ORG|IGP]], a passé la nuit au téléphone. «~{{Q speaker="Hernando Tavera" cue="null" ref="none"|On me demande la date du prochain. Si je la connaissais, je dormirais.}}~» Le géophysicien s'attend à des répliques pendant six semaines, et redoute moins la mer que les versants. Deux hameaux d'éleveurs, [[LOC|Tororume]] et [[LOC|Alto Molino]], n'avaient toujours pas été joints mercredi à midi, alors qu'un hélicoptère [[MISC|Mi-17]] de la base de [[LOC|La Joya]] attendait que le brouillard se lève.

L'[[ORG|Union européenne]], le [[LOC|Brésil]], la [[LOC|Bolivie]] et le [[LOC|Japon]] ont proposé leur aide. Les classes sont suspendues jusqu'à lundi.
