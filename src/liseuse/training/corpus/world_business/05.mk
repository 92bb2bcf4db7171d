#apos=typo
[[LOC|Colombie]] : la paix en pause dans le [[LOC|Catatumbo]]

[[LOC|Cúcuta]] ([[LOC|Colombie]]), 9 mars ([[ORG|AFP]]) – L'[[ORG|Armée de libération nationale]] ([[ORG:Armée de libération nationale|ELN]]) a relâché dimanche quatre fonctionnaires enlevés en janvier près de [[LOC|Tibú]], dans le nord-est de la [[LOC|Colombie]], a annoncé la [[ORG|Défenseure du peuple]], qui a salué «^{{Q speaker="Défenseure du peuple" cue="a salué" ref="name"|un geste tardif mais réel}}^».

Remis à une mission du [[ORG|Comité international de la Croix-Rouge]] ([[ORG:Comité international de la Croix-Rouge|CICR]]) et de l'[[ORG|Église catholique]], ils ont été conduits en hélicoptère à [[LOC|Cúcuta]]. Leur état de santé est bon, selon une source médicale. L'un d'eux, topographe, a juste eu le temps d'adresser quelques mots aux journalistes massés derrière la barrière : «^{{Q speaker="?L’un d’eux" cue="null" ref="desc"|J'ai compté les arbres. Il en manque beaucoup.}}^»

Le [[LOC|Catatumbo]], frontalier du [[LOC|Venezuela]], compte parmi les principales zones de culture de la coca au monde. Les combats opposant l'[[ORG:Armée de libération nationale|ELN]] au [[ORG|Front 33]], une dissidence des ex-[[ORG|Farc]], y ont fait plus de 100 morts et déplacé 60^000 personnes en un an. Ils ont aussi mis à mal la politique de «^{{N|paix totale}}^» du président [[PER|Gustavo Petro]], dont le mandat s'achève en août.

Le chef de l'État avait suspendu les discussions, accusant la guérilla de crimes de guerre. Son ancien négociateur, [[PER|Otty Patiño]], n'a pas souhaité commenter. «^{{Q speaker="?une religieuse de Convención" cue="a confié" ref="desc"|Les dialogues, ici, on ne sait plus qui les fait, et avec qui}}^», a confié à l'[[ORG|AFP]] une religieuse de [[LOC|Convención]].

À [[LOC|Ocaña]], les maires de sept communes ont demandé au ministre de la Défense, [[PER|Pedro Sánchez]], de ne pas retirer les deux bataillons arrivés en renfort. «^{{Q speaker="Yaneth Villamizar Duque" cue="a déclaré" ref="name"|Nous ne voulons ni caméras ni condoléances, nous voulons un calendrier}}^», a déclaré en leur nom [[PER|Yaneth Villamizar Duque]], édile d'[[LOC|Hacarí]]. Selon elle, les rançons exigées des commerçants portent désormais un nom comptable, la «^{{N|contribution de voisinage}}^».

Dans un message diffusé sur [[ORG|X]], le [[ORG|Front 33]] a estimé que ces libérations constituaient «^{{Q speaker="Front 33" cue="a estimé" ref="name"|une mise en scène électorale}}^». La campagne présidentielle bat son plein : le sénateur [[PER|Iván Cepeda]], héritier de la gauche au pouvoir, et l'avocat [[PER|Abelardo de la Espriella]] dominent les sondages pour le premier tour, prévu le 31 mai.

jmo-vel/ad/lch
