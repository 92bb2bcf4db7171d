#apos=typo
PÊCHE
Coquille : la [[LOC|baie de Saint-Brieuc]] ouvre sous tension

[[LOC|Erquy]], lundi, 10~h~15. Quarante-cinq minutes, pas une de plus. Deux cent douze navires attendent, moteurs au ralenti, que la vedette des [[ORG|Affaires maritimes]] lève le pavillon. [[PER|Yannig Hélary]], patron du [[MISC|Petit Prince]], 11,90~m, surveille le sondeur et la radio. Sur le canal~8, quelqu'un chante.

— {{Q speaker="Yannig Hélary" cue="lâche" ref="pronoun"|Il y a du monde au balcon}}, lâche-t-il.

— {{Q speaker="?son matelot" cue="corrige" ref="desc"|Il y a surtout du mazout à payer}}, corrige son matelot, un gars de [[LOC|Pléneuf]] qui embarque pour la première saison.

L'[[ORG|Ifremer]] annonce une biomasse record, 71~000 tonnes. La note, signée de la biologiste [[PER|Spyridoula Karakis]], se veut prudente ; la chercheuse y parle d'un stock «~{{Q speaker="Spyridoula Karakis" cue="parle" ref="desc"|généreux mais jeune}}~». De quoi nourrir la querelle. Le [[ORG|comité des pêches des Côtes-d'Armor]] veut garder deux jours par semaine ; les Normands de [[LOC|Port-en-Bessin]], quatre.

À terre, à la criée, les cours ne suivent pas : 2,35~€ le kilo à l'ouverture, contre 2,90 l'an dernier. «~{{Q speaker="?un mareyeur" cue="s’emporte" ref="desc"|Les Écossais nous arrosent de noix congelées, et il faudrait applaudir ?}}~», s'emporte un mareyeur. [[PER|Cédric Quemper]], qui dirige l'[[ORG|OP Cobrenord]], le laisse dire. À son avis, la faute en revient surtout aux grandes surfaces, [[ORG|Carrefour]] et [[ORG|Grand Frais]] en tête. «~{{Q speaker="Cédric Quemper" cue="null" ref="none"|Elles ont repoussé leurs promotions de trois semaines.}}~»

Le mot du jour, c'est «~{{N|remontée}}~». On appelle ainsi l'autorisation individuelle de sortir après l'heure, réservée aux bateaux qui ont cassé. L'an dernier, 300 accordées. Trop, estime la [[ORG|DDTM]], qui promet de «~{{Q speaker="DDTM" cue="promet" ref="name"|serrer les boulons}}~». Et de citer le cas d'un dragueur de [[LOC|Saint-Quay-Portrieux]] tombé en panne onze fois en novembre.

Reste le parc éolien. Ses 62~mâts, exploités par [[ORG|Ailes Marines]], sont sortis du champ des conversations, pas de celui des radars. «~{{N|La forêt}}~», disent les anciens. [[PER|Marie-Jo Carfantan]], veuve de marin et figure de la [[ORG|Maison de la coquille]], y a vu, un matin, un vol de fous de Bassan faire demi-tour. «~{{Q speaker="Marie-Jo Carfantan" cue="raconte" ref="pronoun"|Comme devant un sens interdit}}~», raconte-t-elle.

11~heures pile. Le [[MISC|Petit Prince]] remonte sa dernière traîne, 180~kilos, deux étoiles de mer et une botte.

Texte et photo [[PER|Ronan Kervella]]
