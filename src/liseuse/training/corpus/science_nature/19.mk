#apos=straight
[[MISC|Tempête Bérénice]] : une nuit, heure par heure

22 h 10. À la [[LOC|pointe de Penmarc'h]], l'anémomètre de [[ORG|Météo-France]] indique 131 km/h. Le prévisionniste de garde à [[LOC|Guipavas]] note dans son journal : "{{Q speaker="?Le prévisionniste de garde" cue="note" ref="desc"|C'est parti, et ce n'est pas fini.}}"

23 h 40. Premier toit arraché, celui du [[LOC|gymnase Suzanne-Lenglen]], à [[LOC|Pont-l'Abbé]]. Personne à l'intérieur. Trois voitures dessous.

0 h 25. Un arbre sur la voie entre [[LOC|Rosporden]] et [[LOC|Quimper]]. Le [[MISC|TER]] de 23 h 52 reste bloqué avec 41 voyageurs. Dans la rame, [[PER|Malo Quéméneur]] sort son bandonéon. Il en joue jusqu'à trois heures. "{{Q speaker="?Une passagère" cue="raconte" ref="desc"|Au début c'était charmant}}", raconte une passagère.

1 h 15. [[ORG|Enedis]] compte 212 000 foyers sans courant dans le [[LOC|Finistère]], 90 000 dans les [[LOC|Côtes-d'Armor]]. L'opérateur déclenche la [[ORG|Fire]], sa force d'intervention rapide.

2 h. Rafale à 168 à [[LOC|Ouessant]]. La gardienne du sémaphore, [[PER|Gwendoline Malgorn]], a cru voir bouger le phare du [[LOC:Le Créac'h|Créac'h]]. "{{Q speaker="Gwendoline Malgorn" cue="dit" ref="pronoun"|Il n'a pas bougé, c'est moi}}", nous a-t-elle dit ce matin en riant, mais pas trop.

3 h 30. À la cellule de crise de la [[ORG|préfecture du Finistère]], on emploie un mot rare, "{{N|bombe}}", pour bombe météorologique : une chute de 24 hectopascals en vingt-quatre heures. Le terme a plus de quarante ans, il vient du [[ORG|MIT]]. Il fait toujours son effet sur les élus.

5 h. Le vent mollit. Le maire de [[LOC|Loctudy]] fait le tour de sa commune à vélo. Des câbles partout. Devant la conserverie [[ORG|Belle-Vague]], il tombe sur la patronne, [[PER|Perrine Cosquer]], assise sur une caisse. "{{Q speaker="Perrine Cosquer" cue="lance" ref="desc"|Si tu viens pour la taxe foncière, lui lance la cheffe d'entreprise, elle est dans le port.}}"

7 h. Premier bilan : un mort à [[LOC|Landivisiau]], un automobiliste de 58 ans ; quatorze blessés. Le ministre de la Transition écologique, attendu à midi, parle sur [[ORG|France Info]] d'une "{{Q speaker="?Le ministre de la Transition écologique" cue="parle" ref="desc"|mobilisation totale}}". Chez les sinistrés, on en est au café.

9 h 20. Climat ou hasard ? La question arrive toujours avec le jour. [[PER|Davide Faranda]], climatologue au [[ORG|CNRS]], publiera son analyse d'attribution sous huitaine avec le groupe [[ORG|ClimaMeter]]. Il se méfie des raccourcis et ne dira ni oui ni non. "{{Q speaker="Davide Faranda" cue="null" ref="none"|Une tempête n'a pas de carte d'identité. Mais on peut relever ses empreintes.}}"

11 h. Sur la vitrine brisée d'une boulangerie de [[LOC|Plobannalec]], un carton : "{{N|Ouvert. Très ouvert.}}"
