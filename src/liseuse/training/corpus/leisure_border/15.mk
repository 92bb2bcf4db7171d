#apos=straight
"{{Q speaker="Armelle Delcourt" cue="null" ref="none"|Ici, on ne demande pas le numéro [[ORG|INAMI]] d'une vache}}"

[[LOC|RUMES]] / [[LOC|BACHY]]. Vétérinaire des deux côtés de la frontière, [[PER|Armelle Delcourt]] raccroche après trente-trois ans de vêlages.

Q. Vous avez exercé à cheval sur deux pays. C'est légal ?
{{O speaker="Armelle Delcourt"|Depuis 1996, à peu près. Avant, on me laissait passer parce que j'avais les bras sales. Un brigadier des [[ORG|douanes françaises]] me disait toujours : "{{Q speaker="?Un brigadier des douanes françaises" cue="disait" ref="desc"|Docteur, rien à déclarer, sinon votre odeur ?}}" Il a fini par m'acheter un veau.}}

Q. Qu'est-ce qui change d'un côté à l'autre ?
{{O speaker="Armelle Delcourt"|Le café. Le reste, non. À [[LOC|Taintignies]] comme à [[LOC|Cysoing]], l'éleveur attend trop longtemps avant d'appeler, puis il vous reproche d'arriver tard. Mon associé, [[PER|Wim De Backer]], qui venait de [[LOC|Deinze]], appelait ça "{{N|la médecine du dernier quart d'heure}}".}}

Q. La blanc-bleu belge, c'est vous qui la faites naître au bistouri...
{{O speaker="Armelle Delcourt"|J'ai fait 9 400 césariennes. Je ne m'en vante pas. Un journaliste a écrit dans [[ORG|Le Courrier de l'Escaut]] que j'étais "{{Q speaker="?Un journaliste" cue="a écrit" ref="desc"|la sage-femme du steak}}". J'ai ri, puis j'ai moins ri. On a sélectionné un animal qui ne peut plus sortir tout seul. Avec la [[ORG|Faculté de médecine vétérinaire]] de [[LOC|Liège]], on travaille sur des lignées à vêlage facile. Ça prendra vingt ans.}}

Q. Vous partez sans successeur ?
{{O speaker="Armelle Delcourt"|Si ! [[PER|Youssra Belhadj]], diplômée d'[[ORG|Oniris]], à [[LOC|Nantes]]. Elle a grandi à [[LOC|Roubaix]] au huitième étage, et elle vous retourne un veau comme une crêpe. Le premier jour, un fermier lui a demandé si elle avait "{{Q speaker="?un fermier" cue="a demandé" ref="desc"|déjà vu une bête en vrai}}". Elle a répondu qu'elle en avait une devant elle. Ils sont amis.}}

Q. Et maintenant ?
{{O speaker="Armelle Delcourt"|Je vais au [[ORG|Musée de la vie rurale]] d'[[LOC|Huissignies]] ranger leurs forceps. Ma fille dit que c'est de l'acharnement. [[PER|Jane Goodall]] travaillait encore à 91 ans, non ?}}

Sur le pas de la porte, M. [[PER|Lepers]], éleveur à [[LOC|La Glanerie]], apporte une tarte. Il n'a "{{Q speaker="Lepers" cue="null" ref="pronoun"|rien à dire à la presse}}". Il reste pourtant vingt minutes, le temps de deux parts, et lâche dans l'escalier qu'il a donné à sa meilleure laitière le prénom de la vétérinaire. "{{Q speaker="Armelle Delcourt" cue="crie" ref="desc"|Je le savais, elle me l'a dit !}}" crie la retraitée.

Entretien : [[PER|Séverine Plouvier]]
