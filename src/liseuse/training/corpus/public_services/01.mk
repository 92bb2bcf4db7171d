#apos=typo
EN DIRECT. [[MISC:tempête Ninon|NINON]] : l'[[LOC|Ille-et-Vilaine]] et la [[LOC|Loire-Atlantique]] en rouge, la [[LOC|RN~137]] coupée à [[LOC:Bain-de-Bretagne|Bain]]

L'essentiel
– [[ORG|Météo-France]] maintient deux départements en vigilance rouge «~{{N|crues}}~» jusqu'à vendredi, 6~heures.
– Un homme est porté disparu à [[LOC|Guipry-Messac]], au lieu-dit [[LOC|le Port]].
– Pas de trains entre [[LOC|Rennes]] et [[LOC|Redon]].

22~h~14. Derniers chiffres du [[ORG|Codis~35]] : 611~interventions depuis midi, dont 74~évacuations. À [[LOC|Pléchâtel]], la passerelle a lâché.

21~h~50. À [[LOC|Redon]], le maire, [[PER|Pascal Duchêne]], attend le pic «~{{Q speaker="Pascal Duchêne" cue="attend" ref="name"|vers 4~heures, avec la marée}}~». Le gymnase de la [[LOC|rue Lafayette]] accueille 130~personnes. Parmi elles, [[PER|Odette Hignet]], 88~ans, qui a vécu 1936, 1995, 2001. «~{{Q speaker="Odette Hignet" cue="null" ref="none"|On compte les crues comme d'autres les petits-enfants.}}~»

21~h~22. Une source proche des secours nous indique que les recherches ont été suspendues à [[LOC:Guipry-Messac|Guipry]]. «~{{Q speaker="?Une source proche des secours" cue="indique" ref="desc"|Trop de courant, trop de bois.}}~» Le [[MISC|Dragon~35]] redécollera à l'aube.

20~h~47. La petite [[PER|Ninon]], elle, n'y est pour rien. Ou plutôt si, nous écrit une lectrice de [[LOC|Bruz]] : «~{{Q speaker="?une lectrice de Bruz" cue="écrit" ref="desc"|Ma fille s'appelle comme la tempête, elle a 6~ans, elle demande pardon à tout le monde.}}~»

20~h~05. La [[ORG|SNCF]] a affrété des cars au départ de [[LOC|Rennes]]. Sur le parking, une feuille scotchée : «~{{N|[[LOC|Redon]] = quai 3, merci de ne pas insulter les agents}}~».

19~h~38. Le point route avec la [[ORG|Dir Ouest]]. [[LOC|RN~137]] fermée dans les deux sens entre [[LOC|Bain-de-Bretagne]] et [[LOC|Grand-Fougeray]] ; [[LOC|D~177]] sous 40~cm d'eau à [[LOC|Langon]] ; [[LOC|A~84]] praticable, prudence au viaduc.

18~h~55. «~{{Q speaker="Maud Le Tallec" cue="prévient" ref="pronoun"|La [[LOC|Vilaine]] a pris 90~centimètres en cinq heures, le [[LOC|Semnon]] plus d'un mètre}}~», prévient-elle. [[PER|Maud Le Tallec]] dirige le service de prévision [[ORG|Vilaine-Côtiers bretons]], qui alimente [[ORG|Vigicrues]].

18~h~30. L'[[ORG|Établissement public Eaux et Vilaine]] a ouvert en grand le [[LOC|barrage d'Arzal]]. La manœuvre, surnommée «~{{N|la chasse d'eau}}~», inquiète le [[ORG|comité conchylicole de Pénestin]]. Son président, [[PER|Loïg Tatibouët]], redoute «~{{Q speaker="Loïg Tatibouët" cue="redoute" ref="name"|trois semaines de moules invendables}}~».

17~h~40. Bonsoir à tous. La [[MISC|tempête Ninon]] aborde la [[LOC|Bretagne]]. Ce direct est animé par [[PER|Ysé Carpentier]] et [[PER|T. Blanchet]], avec nos correspondants.
(Photo : [[PER|Vincent Harel]] / [[ORG|Le Mascaret]])
