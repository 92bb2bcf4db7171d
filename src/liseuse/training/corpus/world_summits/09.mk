#apos=typo
[[MISC|CAN]] : le billard diplomatique de [[LOC|Rabat]]

On a beaucoup parlé pelouses, un peu moins tribunes. Pendant le tournoi, la loge officielle du [[LOC|stade Moulay-Abdellah]] aura vu défiler onze ministres, deux présidents, un émir et [[PER|Samuel Eto'o]]. Chacun y a croisé chacun. Le football marocain a une vertu que n'ont pas les chancelleries, il oblige les gens à s'asseoir.

Prenez le 4 janvier. [[LOC|Sénégal]]-[[LOC|Soudan]] au programme, match de petite affiche à [[LOC|Tanger]]. Dans les salons du [[LOC|Grand Stade]], le ministre soudanais des Affaires étrangères et un émissaire d'[[LOC|Abou Dhabi]] ont partagé, quarante minutes durant, une table basse et un plat de msemen. «^{{Q speaker="?un témoin" cue="assure" ref="desc"|Ils n'ont parlé que du hors-jeu}}^», assure un témoin. Personne n'est obligé de le croire.

[[PER|Fouzi Lekjaa]], à la fois patron de la [[ORG|Fédération royale marocaine de football]] et ministre du Budget, déteste qu'on emploie l'expression «^{{N|diplomatie du ballon}}^». La formule a été popularisée par un mémoire de l'[[ORG|Université internationale de Rabat]] et il y voit «^{{Q speaker="Fouzi Lekjaa" cue="voit" ref="pronoun"|un titre de colloque}}^». Nous l'utiliserons donc peu.

N'empêche. Depuis 2017, le royaume a signé 44 conventions avec des fédérations du continent, de [[LOC|Moroni]] à [[LOC|Nouakchott]]. Stages au [[LOC|complexe Mohammed-VI]] de [[LOC|Maâmora]], maillots, parfois un terrain. L'ancien gardien des [[ORG|Lions de la Téranga]] [[PER|Cheikh Tidiane Sarr-Diémé]], qui conseille la [[ORG|CAF]], se souvient du scepticisme initial. «^{{Q speaker="Cheikh Tidiane Sarr-Diémé" cue="null" ref="none"|À [[LOC|Accra]], on nous traitait de commis voyageurs. Les mêmes téléphonent aujourd'hui pour savoir quand arrive la pelouse.}}^»

L'envers existe. À [[LOC|Salé]], à [[LOC|Agadir]], une jeunesse a défilé l'automne dernier derrière des banderoles «^{{N|Des stades, d'accord, mais les hôpitaux ?}}^». Le mouvement [[ORG|GenZ 212]] n'a pas désarmé sur [[ORG|Discord]]. L'un de ses modérateurs, connu sous le pseudonyme d'[[PER|Atlas_07]], écrivait dimanche que la fête était «^{{Q speaker="Atlas_07" cue="écrivait" ref="desc"|belle et chère}}^». On ne saurait mieux dire.

Dans trois ans et demi, ce sera la [[MISC|Coupe du monde]], partagée avec l'[[LOC|Espagne]] et le [[LOC|Portugal]]. Le commissaire portugais [[PER|António Laranjo]] est venu compter les sièges. À la sortie, il a dit avoir vu «^{{Q speaker="António Laranjo" cue="dit" ref="pronoun"|une répétition générale sans souffleur}}^». C'était un éloge. Enfin, nous l'avons compris ainsi.

[[PER|Hicham Benmoussa-Lahlou]], [[ORG|Le Matin du Détroit]]
