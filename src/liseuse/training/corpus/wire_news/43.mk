#apos=straight
[[LOC|Colombie]] : reprise à [[LOC|Doha]] des pourparlers avec l'[[ORG:Armée gaitaniste de Colombie|EGC]]

[[LOC|BOGOTA]] - Gouvernement colombien et [[ORG|Armée gaitaniste de Colombie]] ([[ORG:Armée gaitaniste de Colombie|EGC]]), plus connue comme le [[ORG:Armée gaitaniste de Colombie|Clan du Golfe]], ont signé vendredi au [[LOC|Qatar]] un document prévoyant le regroupement de combattants dans trois zones du [[LOC|Chocó]] et de [[LOC|Córdoba]] à partir du 1er mars.

[[LOC|Mutatá]] n'en est pas. "{{Q speaker="?un conseiller municipal" cue="regrette" ref="desc"|On a eu la guerre en premier et on aura la paix en dernier}}", regrette un conseiller municipal de cette bourgade.

Le négociateur en chef, [[PER|Álvaro Jiménez]], s'est gardé de tout triomphe. "{{Q speaker="Álvaro Jiménez" cue="a-t-il prévenu" ref="pronoun"|Un papier ne désarme personne, il dit seulement où poser le fusil}}", a-t-il prévenu. En face, celui qui signe "{{N|[[PER|Raúl Jaramillo]]}}", un nom de guerre, a promis d'arrêter le recrutement de mineurs.

Le texte ne parle ni d'amnistie ni de "{{N|sujétion à la justice}}", la notion qui hante le [[ORG|Congrès]] depuis trois ans. À droite, le [[ORG|Centre démocratique]] dénonce un accord "{{Q speaker="Centre démocratique" cue="dénonce" ref="name"|de fin de bail}}", la présidentielle étant prévue en mai. La [[ORG|Mission d'appui de l'OEA]] surveillera l'application, avec la [[LOC|Norvège]], l'[[LOC|Espagne]] et la [[LOC|Suisse]].

À [[LOC|Quibdó]], la chanteuse [[PER|Goyo]] donnait samedi un concert gratuit. La native de [[LOC|Condoto]] n'a pas voulu bouder : "{{Q speaker="Goyo" cue="n'a pas voulu bouder" ref="desc"|Même une demi-bonne nouvelle, chez nous, ça se danse.}}"

Les affrontements ont chassé 60.000 personnes cette année, selon la [[ORG|Defensoría del Pueblo]].
