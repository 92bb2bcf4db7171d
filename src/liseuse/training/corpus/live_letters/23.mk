#apos=straight
DÉTECTEUR DE RUMEURS | Le débat de [[ORG|Hexagone TV]] passé au tamis

Deux heures et onze minutes d'antenne, cent quatorze affirmations chiffrées. Nous en avons retenu cinq.

1. « {{Q speaker="Ronan Bellec-Diop" cue="a lancé" ref="name"|Les éoliennes tuent plus d'oiseaux que les chats}} », a lancé [[PER|Ronan Bellec-Diop]]. FAUX. Les félins domestiques en tuent environ 75 millions par an en [[LOC|France]], selon le [[ORG|Muséum]] ; les 10 000 éoliennes, entre 50 000 et 200 000. L'intéressé, recontacté, précise : « {{Q speaker="Ronan Bellec-Diop" cue="précise" ref="desc"|Je parlais du [[LOC|Finistère]]. Et encore, le soir.}} »

2. « {{Q speaker="?la candidate de l'Alliance verte" cue="null" ref="none"|On a fermé une maternité par semaine.}} » Phrase de la candidate de l'[[ORG|Alliance verte]], reprise telle quelle par [[ORG|Le Parisien]]. PLUTÔT VRAI sur 2019-2024, si l'on compte les centres périnataux. L'économiste [[PER|Iris Pelletan]], de l'[[ORG|Irdes]], met en garde contre le mot "{{N|fermeture}}", qui additionne des choses qui n'ont rien à voir. "{{Q speaker="Iris Pelletan" cue="insiste" ref="pronoun"|Un regroupement, c'est parfois un soin qui s'éloigne et parfois un soin qui commence, insiste-t-elle.}}"

3. La "{{N|[[MISC|taxe Robin]]}}". M. [[PER:Ronan Bellec-Diop|Bellec-Diop]] l'a brandie quatre fois, sans dire de quoi il parlait. Il s'agit d'un prélèvement de 0,03 % sur les gros dépôts, proposé en 2021 par [[PER|Guy Robin-Chassagne]], obscur rapporteur d'une mission dissoute depuis, et qui n'existe pas. INVENTÉ.

4. "{{Q speaker="?le modérateur" cue="null" ref="none"|Nos écoles comptent vingt-huit langues.}}" C'est le modérateur qui l'a dit, entre deux pubs. L'[[ORG|Éducation nationale]] en dénombre bien davantage dans la seule [[ORG|académie de Créteil]]. SOUS-ESTIMÉ. On se moque ici, bien sûr : ce chiffre portait sur [[LOC|Nouméa]].

5. "{{Q speaker="?un auditeur de Bourges" cue="a affirmé" ref="desc"|Ma retraite a baissé de moitié}}", a affirmé un auditeur de [[LOC|Bourges]] à la toute fin. On l'a rappelé. L'ancien couvreur a sorti ses relevés ; moins 4,2 %. Il s'est excusé, puis il a ajouté que c'était "{{Q speaker="?un auditeur de Bourges" cue="a ajouté" ref="pronoun"|la moitié de ce qui restait}}". INDÉCIDABLE.

La chaîne, que nous avons interrogée sur l'absence de vérification en direct, parle d'un dispositif "{{Q speaker="Hexagone TV" cue="parle" ref="desc"|en rodage}}". Sur [[ORG|X]], le hashtag "{{N|#OnVousRegarde}}" a recueilli 41 000 messages, dont la moitié provenait de [[LOC|Lagos]].

[[PER|Violaine Mercadier]], avec [[PER|Sofiane R.]]
