#apos=typo
NEIGE. [[LOC|Lyon]], la [[LOC|Loire]], l'[[LOC|Ain]] : le point en continu

18 h 40. [[LOC|A 47]]. Poids lourds stockés à [[LOC|Givors]]. File de 9 km.
18 h 32. Aucun bus [[ORG|TCL]] depuis 17 h. Métros A et B, marche normale. C, ralentie. Funiculaire, oui.
18 h 15. [[LOC|RN 7]], [[LOC|col de la République]] fermé. [[LOC|RN 88]] praticable d'[[LOC|Yssingeaux]] au [[LOC:Le Puy|Puy]], pneus neige.
17 h 58. [[LOC|Saint-Exupéry]] : 41 vols annulés. [[ORG|easyJet]] 19, [[ORG|Transavia]] 11, [[ORG|Volotea]] 4. Piste 1 dégagée. « {{Q speaker="?un voyageur" cue="témoigne" ref="desc"|On a mangé des bretzels froids avec des Suédois, c'était convenable}} », témoigne un voyageur bloqué depuis midi.
17 h 41. Une naissance à [[LOC|Andrézieux]], dans un [[MISC|Kangoo]], sur la bande d'arrêt d'urgence. La sage-femme, au téléphone, a guidé le père. Le bébé s'appellera [[PER|Blanche]], « {{Q speaker="?le père" cue="null" ref="none"|vu le décor}} ».
17 h 20. À la [[ORG|préfecture du Rhône]], on demande de reporter tout déplacement. Même consigne dans la [[LOC|Loire]]. Le cabinet s'en tient au mot « {{N|différable}} », que d'aucuns trouvent flou, et que nul lexique ne définit.
16 h 55. [[ORG|Enedis]]. 22 400 foyers sans électricité, surtout dans le [[LOC|Pilat]] et à [[LOC|Tarare]]. 300 techniciens. « {{Q speaker="Enedis" cue="promet" ref="desc"|Un retour à la normale avant minuit pour les deux tiers d'entre eux}} », promet l'entreprise.
16 h 30. Sortie des classes. La [[ORG|Métropole]] a prévenu les familles à 14 h 10. Une directrice de [[LOC|Caluire]] a laissé un mot : « {{Q speaker="?Une directrice de Caluire" cue="a laissé" ref="desc"|Les enfants sont au chaud, les maîtres aussi, prenez votre temps.}} »
16 h 02. Réseau d'[[LOC|Oullins]] saturé. [[PER|Joël Corbier]] déneige au balai devant le [[ORG|cinéma Mourguet]], où [[MISC|La Reine des neiges]] est à l'affiche. Le hasard, dit l'exploitant, fait bien les choses.
15 h 48. Le chiffre, « {{Q speaker="Météo-France" cue="selon" ref="name"|rarement vu en novembre}} » selon [[ORG|Météo-France]] : 23 cm à [[LOC|Bron]], record de 1982 battu.
15 h 10. [[LOC|Bellegarde]], collision entre un car et une déneigeuse. Deux blessés légers. [[LOC|RD 1084]] coupée.
14 h 30. Début de ce suivi. Il neige. « {{Q speaker="Béa Villon" cue="prévient" ref="desc"|Ne riez pas de la petite couche, prévient la prévisionniste. C'est une avant-garde.}} » [[PER|Béa Villon]], de [[ORG|Météo-France]] à [[LOC|Bron]], l'avait annoncée dimanche. On l'avait moquée.
[[PER|Oscar Ménabé]], [[PER|Fleur Dutilleul]]
