#apos=typo
[[ORG|RADIO CAMPUS GRENOBLE]] – [[MISC|Les Idées larges]] – notes de l'émission du 19

Invitée~: [[PER|Tereza Vondráčková]], philosophe, [[ORG|Université Charles de Prague]], pour [[MISC|La Honte et le Miroir]] (traduction de [[PER|Barbora Faure]], [[ORG|éditions Noir sur Blanc]]). Aux manettes~: [[PER|Zacharie]] et [[PER|Loubna Bezzaz]].

→ 2'10. D'où vient la honte~? Pas d'[[PER|Adam]], répond-elle, mais du deuxième regard. Elle convoque [[PER|Sartre]] au trou de la serrure et, plus inattendu, [[PER|Bernard Williams]]. «~{{Q speaker="Tereza Vondráčková" cue="résume" ref="desc"|La culpabilité me dit ce que j'ai fait, la honte me dit ce que vous avez vu}}~», résume l'invitée. [[PER|Zacharie]] rougit, on l'entend.

→ 11'45. Séquence «~{{N|micro-trottoir}}~», [[LOC|cours Berriat]] et [[LOC|place Saint-Bruno]]. La question~: de quoi avez-vous eu honte cette semaine~?
— {{Q speaker="?un livreur" cue="null" ref="none"|De mes chaussettes, chez une cliente.}} (un livreur)
— {{Q speaker="?une dame" cue="null" ref="none"|De mon fils. Et puis d'avoir eu honte de mon fils.}} (une dame)
— {{Q speaker="?un monsieur" cue="null" ref="none"|Je ne réponds pas aux sondages.}} (un monsieur)

→ 20'. Musique~: [[PER|Zdeněk Bína]], puis [[ORG|Grand Blanc]], [[ORG|Mange-Bitume]] et [[PER|Pomme]].

→ 26'30. Peut-on se passer de la honte~? Désaccord en studio. [[PER:Loubna Bezzaz|Loubna]] défend la fierté, au sens de la [[MISC|Marche des fiertés]]. «~{{Q speaker="Loubna Bezzaz" cue="dit" ref="pronoun"|À 15 ans, à [[LOC|Échirolles]], j'aurais donné un bras pour qu'on me vole ma honte}}~», dit-elle. La philosophe reprend la balle au bond, mais la coupe en deux~: il y aurait «~{{Q speaker="Tereza Vondráčková" cue="reprend" ref="desc"|la honte qu'on vous met et la honte qui vous garde}}~». Une auditrice, par texto~: «~{{Q speaker="?Une auditrice" cue="null" ref="desc"|Et celle qui rapporte~?}}~» Silence, c'était la meilleure question.

→ 41'. L'objet. Chaque semaine, quelqu'un apporte un objet. [[PER:Tereza Vondráčková|Tereza]] a sorti un miroir de poche, cadeau de sa logeuse de [[LOC|Malá Strana]], fêlé le 21 août 1968.

Liens~: la conférence de l'invitée à l'[[ORG|ENS de Lyon]]; le film [[MISC|La Honte]], de [[PER|Bergman]] (au [[LOC|Club]], séance unique); l'article de [[ORG|Philonomist]]. Le mot «~{{N|hanba}}~», en tchèque, se prononce avec un h qui souffle.

Semaine prochaine~: [[PER|Gaspard Koenig]] et les vers de terre.
