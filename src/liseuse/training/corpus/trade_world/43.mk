#apos=typo
HANDBALL. Les comptes de [[ORG:Brest Bretagne Handball|Brest Bretagne]] virent au rouge clair

Une semaine après son quart de finale perdu à [[LOC|Györ]], le [[ORG:Brest Bretagne Handball|BBH]] a annoncé un déficit de 640~000 euros. La lettre aux abonnés, signée du nouveau président, [[PER|Goulven Salaün]], en donne la raison en une ligne : la [[LOC|tribune Quéguiner]] est restée vide onze soirs.

“{{Q speaker="Goulven Salaün" cue="null" ref="none"|Nous avons vendu des loges à des gens qui n'aimaient pas le bruit}}”, y lit-on. On n'a pas souvenir d'une telle franchise dans la [[MISC|Ligue Butagaz Énergie]]. À la [[ORG|Commission nationale de contrôle et de gestion]] ([[ORG:Commission nationale de contrôle et de gestion|CNCG]]), l'arbitre financier du hand, un membre admet avoir relu la phrase “{{Q speaker="?un membre" cue="admet" ref="desc"|pour le plaisir}}”.

Concrètement, le budget perdra un cinquième, de 6,8 à 5,4 millions. La Danoise [[PER|Freja Holm-Kristoffersen]] part à [[LOC|Odense]]. La gardienne [[PER|Camille Depuiset]] reste. [[PER|Pablo Morel]], l'entraîneur, a reçu des assurances, dont il refuse de parler autrement que par proverbes. “{{Q speaker="Pablo Morel" cue="élude" ref="pronoun"|Quand la marée baisse, on voit qui a gardé sa combinaison}}”, élude-t-il.

Les concurrents ont de la peine, ils l'ont tous dit. [[ORG|Metz]], qui court après l'[[MISC|Euroligue]], a perdu [[ORG|Lidl]] la saison dernière ; [[ORG|Nantes]], ses droits télé. [[ORG|beIN]] n'a pas renchéri. Au syndicat des joueuses, l'[[ORG|AJPH]], [[PER|Allison Pineau]] réclame une garantie salariale commune. “{{Q speaker="Allison Pineau" cue="rappelle" ref="desc"|Une saison, c'est dix mois de courses et dix mois de loyer}}”, rappelle l'ancienne demi-centre. D'autres ajoutent “{{Q speaker="?D’autres" cue="ajoutent" ref="pronoun"|deux mois d'espoir}}”.

Le club est à vendre ? Pas exactement. Le conseil d'administration a mandaté la banque [[ORG|Arkéa]] pour faire entrer un tiers, 30 % tout au plus. Le groupe de conserves [[ORG|La Belle-Iloise]] aurait été sondé. [[ORG|Le Télégramme]] évoque aussi une société d'[[LOC|Oslo]], [[ORG|Fjord Arena]], que la mairie n'a jamais vue. Quant à l'[[LOC|Arena]] (on dit ici l'[[LOC:Arena|Aréna]], ou “{{N|le tas de fer}}”), elle changera de nom en 2027. Les supporters, les [[ORG|Irréductibles du Ponant]], ont fait imprimer une banderole : “{{N|Appelez-la comme vous voulez, on y sera}}”.

Vendredi, le [[ORG|Brest Bretagne Handball]] recevra [[ORG|Plan-de-Cuques]]. Places à 9 euros, comme en 2011.

[[PER|Enora Quiniou]]
