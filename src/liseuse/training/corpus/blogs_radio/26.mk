#apos=typo
[[ORG|RFI]] / [[MISC|Grand Reportage]]. Script validé. Titre antenne : À [[LOC|Nouakchott]], les poissons partent en farine. Durée : 19'30. Reporter : [[PER|Awa Lefranc-Thiam]].
LANCEMENT (studio). À [[LOC|Nouakchott]], trente usines transforment la sardinelle en farine, destinée aux élevages de [[LOC|Norvège]] ou de [[LOC|Chine]]. Les pêcheurs artisanaux n'ont plus rien. Reportage d'[[PER|Awa Lefranc-Thiam]].
[AMBIANCE 1 : marché, vagues, moteur qui tousse.]
COMMENTAIRE. Cinq heures, plage des pêcheurs. Les pirogues rentrent, peintes comme des cahiers d'écolier. [[PER|Sidi Ould Brahim]] saute à l'eau. Dans sa caisse, onze poissons.
[SON : [[PER|Sidi Ould Brahim]], pêcheur, traduit du hassanya] {{O speaker="Sidi Ould Brahim"|Onze. Regarde. Avant on en jetait onze pour les chats.}}
COMMENTAIRE. À côté, son neveu démêle un filet. Lui ne veut pas dire son nom, il a signé pour un chalutier turc. « {{Q speaker="?son neveu" cue="null" ref="none"|Mon oncle dit que je travaille pour le diable. Le diable paie le vendredi.}} »
[AMBIANCE 2 : machine. On tousse.]
COMMENTAIRE. Voici l'usine [[ORG|Atlantic Protéine]], la plus grande. Sur le portail on lit, en trois langues, « {{N|Entrée interdite}} ». Personne n'a voulu nous recevoir. Au téléphone, une voix finit par nous dicter que la société respecte « {{Q speaker="?une voix" cue="dicter" ref="desc"|la totalité des quotas en vigueur}} ». Des quotas ? [[PER|Mariem Kane]] sourit. La biologiste a travaillé quinze ans à l'[[ORG|Imrop]].
[SON : [[PER|Mariem Kane]]] {{O speaker="Mariem Kane"|Le quota, il existe, il est beau, il est encadré au mur. Mais qui pèse ? C'est l'usine qui pèse.}}
COMMENTAIRE. Elle nous emmène voir les fumeuses de poisson. Elles étaient quatre-vingts, elles sont douze. Leur présidente, [[PER|Coumba Dia]], tient encore son registre, une colonne pour les dettes.
[SON : [[PER|Coumba Dia]]] {{O speaker="Coumba Dia"|Le ministre est venu. Il a goûté, il a dit : « {{Q speaker="?Le ministre" cue="a dit" ref="pronoun"|C'est le goût de mon enfance.}} » Je lui ai dit : eh bien, c'est fini, l'enfance.}}
COMMENTAIRE. À l'autre bout de la chaîne, il y a un saumon. Il a grandi au large de [[LOC|Bergen]]. [[ORG|Mowi]], le premier producteur mondial, indique se fournir « {{Q speaker="Mowi" cue="indique" ref="name"|auprès de sources certifiées}} ». En [[LOC|Mauritanie]], la nuit tombe. On éteint la plage.
[FIN. [[LOC|Nouakchott]], [[PER|Awa Lefranc-Thiam]], [[ORG|RFI]].]
