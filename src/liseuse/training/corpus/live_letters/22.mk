#apos=straight
**Mort de [[PER|Gilbert Mazières]], dit «^{{N|[[PER:Gilbert Mazières|Bébert]]}}^», dernier fondeur de cloches du [[LOC|Quercy]]**

CULTURE — Il disait n'avoir jamais entendu une seule de ses cloches. La surdité l'avait pris à 24 ans, quelques mois après la première coulée. [[PER|Gilbert Mazières]] est mort lundi 17 novembre, à l'[[ORG|hôpital de Figeac]], d'une insuffisance respiratoire. Il avait 88 ans.

Son père tenait une forge à [[LOC|Assier]]. L'été 1944, la [[ORG|division Das Reich]] traversa le bourg et le gamin se terra sous l'enclume, où il resta, racontait-il avec les mains, «^{{Q speaker="Gilbert Mazières" cue="racontait" ref="pronoun"|le temps d'apprendre le goût du fer}}^». Apprenti chez [[ORG|Paccard]], à [[LOC|Annecy]], il revint au pays en 1962 avec un diapason et une dette.

On lui doit le bourdon de [[LOC|Moissac]], trois carillons au [[LOC|Québec]], et cette petite cloche de douze kilos, [[MISC|Mauricette]], que [[PER|Agnès Varda]] voulut pour un film et garda. La cinéaste lui avait commandé, sur un bristol que la famille conserve, «^{{Q speaker="Agnès Varda" cue="avait commandé" ref="desc"|un son qui ait l'air d'avoir pris le soleil}}^».

«^{{Q speaker="?un ouvrier portugais" cue="confie" ref="pronoun"|Quand la coulée ratait, il caressait le moule comme une bête}}^», confie celui qui l'assista trente ans, un ouvrier portugais qui n'a pas souhaité voir son nom dans le journal, parce que, dit-il, «^{{Q speaker="?un ouvrier portugais" cue="dit" ref="pronoun"|le mien n'est pas gravé dessus}}^».

Les honneurs vinrent tard. Maître d'art en 2001, chevalier des [[MISC|Arts et Lettres]], il refusa la [[MISC|Légion d'honneur]] : «^{{Q speaker="Gilbert Mazières" cue="null" ref="none"|Trop léger.}}^» Les instances patrimoniales le rangèrent ensuite parmi les «^{{N|trésors vivants}}^», terme japonais importé, qu'il prononçait de travers et faisait rimer avec pas vivants.

L'[[ORG|Union Quercy-Cloches]], qui rachète l'atelier, a fait sonner mardi, à sa mémoire, la volée de [[LOC|Lacapelle-Marival]]. Sur le faire-part, une seule ligne, de sa main : «^{{Q speaker="Gilbert Mazières" cue="null" ref="pronoun"|Tout cela va finir par s'entendre.}}^»

Sa fille, [[PER|Maylis Mazières-Tran]], à la tribune de l'église, a lu la ligne, puis y a mis la sienne. «^{{Q speaker="Maylis Mazières-Tran" cue="null" ref="none"|Parle pour toi, papa.}}^» Puis la quinquagénaire a ôté ses boules [[MISC|Quies]] et dit aux enfants de chœur qu'ils pouvaient, maintenant, «^{{Q speaker="Maylis Mazières-Tran" cue="dit" ref="desc"|y aller de bon cœur}}^».

[[PER|Clotilde Ségur]]
