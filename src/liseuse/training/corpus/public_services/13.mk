#apos=typo
Municipales : le second tour en direct dans le [[LOC|Vaucluse]]

20~h~00 | Les bureaux ferment à [[LOC|Avignon]], [[LOC|Orange]], [[LOC|Carpentras]] et [[LOC|Cavaillon]]. Ailleurs, dépouillement en cours.

20~h~09 | [[LOC|Mormoiron]]. Quatorze voix d'écart : [[PER|Agnès Vial]] l'emporte sur le sortant, [[PER|Régis Silvestre]]. Elle, en larmes : «~{{Q speaker="Agnès Vial" cue="null" ref="pronoun"|Je ne sais même pas où est la clé de la mairie.}}~»

20~h~16 | Un assesseur du bureau~12, à [[LOC|Carpentras]], nous raconte le bulletin de la soirée, nul évidemment. Un électeur y avait écrit «~{{N|[[PER|Raimu]] président}}~».

20~h~31 | [[LOC|Pernes-les-Fontaines]]. La liste [[ORG|Pernes Horizon]] en tête avec 51,8~%. «~{{Q speaker="Didier Carle" cue="s’est contenté" ref="name"|Les Pernois ont choisi}}~», s'est contenté [[PER|Didier Carle]].

20~h~44 | [[LOC|Avignon]]. Participation finale 58,2~%, selon la préfecture. «~{{Q speaker="?un membre de l’équipe Galzi" cue="souffle" ref="desc"|À ce niveau-là, je ne pronostique plus que la météo}}~», souffle un membre de l'équipe [[PER:Olivier Galzi|Galzi]].

20~h~58 | Au [[LOC:Le Thor|Thor]], recomptage. On parle de trois bulletins collés.

21~h~07 | L'[[ORG:Union populaire de L'Isle|Union populaire]] reconnaît sa défaite à [[LOC|L'Isle-sur-la-Sorgue]]. Dans un communiqué, elle dit prendre acte «~{{Q speaker="Union populaire de L’Isle" cue="dit" ref="pronoun"|d'un résultat que la droite saura gâcher toute seule}}~». Au siège de l'[[ORG|Union populaire de L'Isle]], [[LOC|quai Jean-Jaurès]], on a éteint la sono.

21~h~20 | «~{{N|Le [[PER:Lagneau|Maire des ronds-points]]}}~», comme le surnommait la presse en 2014, tire sa révérence : à [[LOC|Sorgues]], M. [[PER|Lagneau]] n'était pas candidat. Son dauphin, [[PER|Stéphane Garcia]], est élu.

21~h~35 | [[LOC|Avignon]] toujours. [[PER|Olivier Galzi]] et [[PER|David Fournier]] au coude-à-coude, 212~voix d'écart à 40~bureaux sur 57. [[LOC|Place de l'Horloge]], un serveur du [[ORG|Cintra]] résume la situation à sa façon : «~{{Q speaker="?un serveur du Cintra" cue="résume" ref="desc"|Ceux qui gagnent boivent en terrasse, ceux qui perdent boivent plus.}}~»

21~h~52 | Incident à [[LOC|Bollène]]. Le système de remontée des résultats, baptisé [[MISC|Eireann]], est tombé durant vingt minutes. Le ministère assure qu'il ne s'agit pas d'une attaque.

22~h~10 | [[PER|Agnès Vial]] a trouvé la clé. «~{{Q speaker="Agnès Vial" cue="null" ref="none"|Chez le boulanger, évidemment.}}~»

22~h~15 | Bonne nuit. Résultats complets dans [[ORG|La Provence]] et sur le site de [[ORG|Vaucluse Matin]].

Direct assuré par [[PER|Jessica Amoros]], [[PER|N. Bouvier]] et notre stagiaire [[PER|Paloma]].
