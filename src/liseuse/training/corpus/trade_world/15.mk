#apos=typo
VOILE. [[MISC|Transat Café L'Or]] : [[PER:Baptiste Lemaître|Lemaître]] et [[PER:Solenn Quéau|Quéau]] enroulent les [[LOC|Açores]] en tête des [[MISC|Class40]]

Il y avait une chance sur trois pour que ça passe. C'est passé. En plongeant dans le sud dès la [[LOC|pointe Saint-Mathieu]], quand le reste de la flotte allait chercher la dorsale, [[PER|Baptiste Lemaître]] et [[PER|Solenn Quéau]] ont pris 74 milles d'avance sur leurs poursuivants. Leur plan [[PER|Raison]], [[MISC|Graine de sel]], était hier à 16 heures au nord de [[LOC|São Miguel]].

– {{Q speaker="Solenn Quéau" cue="écrit" ref="desc"|On a mangé chaud. Du coup, on est insupportables}}, écrit le bord dans un message reçu pendant la nuit. C'est elle qui tient la plume : lui dort.

À terre, le routeur [[PER|Christian Dumard]] n'a pas été surpris. Le tandem de [[LOC|La Trinité-sur-Mer]] s'était entraîné tout l'été avec le pôle [[ORG|Finistère course au large]], et le bateau, mis à l'eau en mai chez [[ORG|JPS Production]], passe bien dans le clapot. Reste l'électronique. Un pilote a rendu l'âme devant [[LOC|Ouessant]]. [[PER|Tugdual Morvan]], le préparateur, dort mal. « {{Q speaker="Tugdual Morvan" cue="avoue" ref="pronoun"|Le second, je l'ai démonté trois fois. Je n'ai rien trouvé, ce qui ne m'a pas rassuré}} », avoue-t-il. Sur le tableau de marche, la case reste barrée d'un « {{N|à surveiller}} ».

Derrière, [[PER|Ian Lipinski]] et [[PER|Antoine Carpentier]], sur [[MISC|Crédit Mutuel]], concèdent cinq heures. [[MISC|La Boulangère Bio]] est troisième, [[MISC|Everial]] quatrième. Chez les [[MISC|Imoca]], [[MISC|Charal]], de [[PER|Jérémie Beyou]], a repris la main sur [[MISC|Macif Santé Prévoyance]] dans la nuit ; en [[MISC|Ultim]], l'arrivée à [[LOC|Fort-de-France]] est attendue pour mardi. Abandon confirmé de [[MISC|Tourteau & Fils]], le voilier du chef étoilé [[PER|Malo Tourteau]], rentré à [[LOC|Lorient]] sans quille, ou presque.

Ce dernier a pris la chose avec philosophie. « {{Q speaker="Malo Tourteau" cue="a-t-il déclaré" ref="pronoun"|J'ai perdu du poids sous la flottaison, a-t-il déclaré en débarquant à la base des sous-marins. Le bateau est à vendre. Le livre de bord aussi.}} »

Au [[LOC:Le Havre|Havre]], d'où la flotte s'était élancée dimanche, on a fermé le village avec un jour de retard. [[LOC|Le Havre]] avait vu passer, d'après l'organisation, 480~000 visiteurs. « {{Q speaker="?un bénévole" cue="corrige" ref="desc"|Plus la pluie, qui compte double}} », corrige un bénévole de la [[ORG|SNSM]].

Prochain pointage à 20 heures.
