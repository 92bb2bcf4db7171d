#apos=typo
[[LOC|Corée du Nord]] : tir de missiles à courte portée, [[LOC|Séoul]] et [[LOC|Tokyo]] protestent

[[LOC:Séoul|SÉOUL]] – La [[LOC|Corée du Nord]] a tiré mercredi plusieurs missiles balistiques à courte portée vers la [[LOC|mer du Japon]], que [[LOC|Séoul]] nomme [[LOC:mer du Japon|mer de l'Est]], a annoncé l'[[ORG|état-major interarmées sud-coréen]].

Les engins, partis de [[LOC|Junghwa]], au sud de [[LOC|Pyongyang]], ont parcouru environ 350 km. C'est le premier essai depuis cinq mois, une semaine avant le sommet de l'[[ORG|Apec]] à [[LOC|Gyeongju]].

«~{{Q speaker="?un responsable militaire" cue="a précisé" ref="desc"|Nous les avons suivis de la mise à feu jusqu'à l'impact}}~», a précisé un responsable militaire. À [[LOC|Tokyo]], la Première ministre [[PER|Sanae Takaichi]] a convoqué un conseil. Son porte-parole, [[PER|Minoru Kihara]], a jugé l'essai «~{{Q speaker="Minoru Kihara" cue="a jugé" ref="name"|regrettable}}~» et signalé qu'il n'avait pas atteint la zone économique exclusive.

[[PER|Kim Jong Un]] avait exhibé le 10 octobre, au défilé des 80 ans du [[ORG|Parti du travail]], le missile [[MISC|Hwasong-20]], présenté par l'agence [[ORG|KCNA]] comme «~{{Q speaker="KCNA" cue="présenté" ref="name"|l'arme la plus puissante}}~» du pays. Les experts l'appellent, moins solennellement, «~{{N|le grand cigare}}~».

[[PER|Lim Eul-chul]], de l'[[ORG|université Kyungnam]], y lit un message à plusieurs adresses. «~{{Q speaker="Lim Eul-chul" cue="analyse" ref="desc"|On ne tire pas pour tester, on tire pour être invité}}~», analyse le professeur.

À [[LOC|Washington]], le [[ORG|département d'État]] a redit son attachement à la défense de ses alliés. [[PER|Donald Trump]], attendu en [[LOC|Asie]] la semaine prochaine, n'a rien écrit sur [[ORG|Truth Social]]. L'ancien négociateur [[PER|Joseph Yun]] n'en est pas étonné. «~{{Q speaker="Joseph Yun" cue="null" ref="none"|Quand personne ne crie, c'est que deux personnes chuchotent.}}~» Le diplomate, en poste à [[LOC|Séoul]] jusqu'à l'été, se garde toutefois de parier sur une rencontre à [[LOC|Panmunjom]].

Sur l'île de [[LOC|Baengnyeong]], à portée de canon, une pêcheuse n'a pas interrompu sa journée : «~{{Q speaker="?une pêcheuse" cue="null" ref="desc"|Les ormeaux n'écoutent pas la radio.}}~»
