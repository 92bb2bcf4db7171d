#apos=typo
Subventions fantômes à [[LOC|Aigrefeuille-le-Bas]] : trois ans requis contre l'ancien adjoint

Devant le [[ORG|tribunal correctionnel de La Roche-sur-Yon]], [[PER|Jean-Luc Mérieau]] a reconnu les chèques, pas le système.

Neuf associations, dont un club de pétanque sans boules, une chorale sans voix et un comité de jumelage avec une ville qui n'existe plus. Au total, 184 000 euros. Entre 2016 et 2021, l'ancien adjoint aux sports d'[[LOC|Aigrefeuille-le-Bas]] a signé les mandats, les commissaires aux comptes ont vu des tampons. L'enquête de la [[ORG|section de recherches de Nantes]] a établi que les fonds transitaient par un compte à la [[ORG|Caisse d'épargne]] ouvert au nom d'[[ORG|Horizon]], une structure créée par son gendre, [[PER|Freddy Gauvrit]].

«~{{Q speaker="?la présidente" cue="demande" ref="desc"|Monsieur, qui chantait, dans cette chorale ?}}~» demande la présidente. Le prévenu hésite. «~{{Q speaker="Jean-Luc Mérieau" cue="null" ref="none"|Ma belle-sœur, au début.}}~» La salle murmure.

Le vice-procureur, [[PER|Vincent Rahmani]], a requis trois ans, dont un ferme, ainsi que dix ans d'inéligibilité. Il a dit s'être heurté, dans cette affaire, «~{{Q speaker="Vincent Rahmani" cue="dit" ref="pronoun"|non à une fraude, mais à une habitude}}~». La partie civile, représentée par [[PER|Nadia Fouquet]], réclame la restitution intégrale. Le nouveau maire, [[PER|Eddy Roux]], en a profité pour livrer son sentiment à la sortie : «~{{Q speaker="Eddy Roux" cue="livrer" ref="name"|On croyait que les petites communes étaient trop petites pour ça.}}~»

En défense, Me [[PER|Alban Poirier]] a plaidé la confusion. Ce que le réquisitoire appelle «~{{N|détournement}}~», le conseil y voit des «~{{Q speaker="Alban Poirier" cue="voit" ref="desc"|arrangements de village}}~». Il a cité [[PER|Michel Audiard]], puis rappelé que son client, décoré des [[MISC|Palmes académiques]], avait animé pendant trente ans le club de basket des [[ORG|Étoiles vendéennes]].

Le gendre, lui, comparaissait libre. On l'a interrogé sur [[ORG|Horizon]] : quel était l'objet de cette association ? «~{{Q speaker="Freddy Gauvrit" cue="null" ref="none"|Regarder loin.}}~» [[PER:Freddy Gauvrit|Gauvrit]] n'a pas cherché à faire rire. Le couvreur a seulement reconnu, plus tard, avoir acheté un bateau, le [[MISC|Gai Luron]], «~{{Q speaker="Freddy Gauvrit" cue="reconnu" ref="desc"|avec ce qui traînait}}~».

[[PER:Jean-Luc Mérieau|Mérieau]] a pris la parole en dernier, les mains dans le dos. Le septuagénaire a juré n'avoir «~{{Q speaker="Jean-Luc Mérieau" cue="juré" ref="desc"|rien mis sous le matelas}}~». Le 9 avril, le jugement sera rendu. [[ORG|Anticor]], qui suivait l'audience, a déjà annoncé qu'elle ne ferait pas appel «~{{Q speaker="Anticor" cue="annoncé" ref="name"|d'un bon jugement}}~».

La commune, elle, n'a plus de chorale.
