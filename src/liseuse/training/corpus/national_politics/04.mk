#apos=typo
Immigration : le [[ORG|Conseil constitutionnel]] censure la «~{{N|présomption de majorité}}~»

Les [[ORG:Conseil constitutionnel|Sages]] ont tranché, et sans trembler. Dans une décision de 41 pages rendue jeudi 12 juin, le [[ORG|Conseil constitutionnel]] a retoqué huit des trente et un articles de la loi relative à l'accueil des mineurs étrangers, dite [[MISC|loi Vasseur-Lemoine]].

Principale victime, l'article 6, qui faisait d'un jeune refusant une radiographie osseuse un adulte aux yeux de l'administration. L'institution présidée par [[PER|Richard Ferrand]] y voit une atteinte «~{{Q speaker="Conseil constitutionnel" cue="voit" ref="desc"|manifestement disproportionnée}}~» à l'intérêt supérieur de l'enfant. Sept cavaliers législatifs tombent avec lui, parmi lesquels la création d'un fichier commun aux départements et à l'[[ORG|Ofpra]].

[[ORG|Place Beauvau]], on a mis la matinée à réagir. L'entourage du ministre minimise : «~{{Q speaker="?L’entourage du ministre" cue="minimise" ref="desc"|Les trois quarts du texte sont intacts, le reste reviendra par une autre porte.}}~» Le sénateur [[PER|Régis Vasseur-Lemoine]] ([[ORG|LR]]), père de la loi, dénonce, lui, un «~{{Q speaker="Régis Vasseur-Lemoine" cue="dénonce" ref="name"|gouvernement des juges}}~», formule que son parti avait pourtant bannie de ses éléments de langage depuis le congrès de [[LOC|Chartres]].

À gauche, on savoure. [[PER|Inès Taleb-Rouvière]], avocate du [[ORG|Gisti]], rappelle que neuf associations, dont [[ORG|Utopia 56]], la [[ORG|Cimade]] et [[ORG|Médecins du monde]], avaient adressé une contribution aux [[ORG:Conseil constitutionnel|Sages]]. «~{{Q speaker="Inès Taleb-Rouvière" cue="note" ref="pronoun"|On nous disait militants, on découvre que nous étions juristes}}~», note-t-elle. Sa consœur [[PER|Pauline Chèze]] s'interroge toutefois sur la réserve d'interprétation qui accompagne l'article 9.

Le mot de «~{{N|bouclier}}~», sous lequel le gouvernement avait vendu sa réforme, n'apparaît nulle part dans la décision. Quant aux départements, ils attendent de savoir qui paiera. [[ORG|Départements de France]] chiffre à 210 millions d'euros le surcoût des évaluations. «~{{Q speaker="?un président de conseil départemental" cue="résume" ref="desc"|Nous sommes à l'os et on nous rend le squelette}}~», résume, dans un humour grinçant, un président de conseil départemental du [[LOC|Sud-Ouest]].

Sur le plateau de [[ORG|Public Sénat]], le constitutionnaliste [[PER|Benjamin Morel]] a prévenu qu'une révision demanderait les trois cinquièmes du [[ORG|Congrès]]. [[PER:Régis Vasseur-Lemoine|Vasseur-Lemoine]] les a déjà comptés. «~{{Q speaker="Régis Vasseur-Lemoine" cue="null" ref="none"|Il en manque cent dix. C'est moins que l'an dernier.}}~»

Promulgation possible dès lundi. [[ORG|Matignon]] étudie, d'après nos informations, l'hypothèse d'une nouvelle délibération, procédure dont le dernier usage remonte à 2003.
