#apos=typo
EN DIRECT. Crues~: l'[[LOC|Orb]] redescend à [[LOC|Béziers]], l'inquiétude se déplace vers l'[[LOC|Aude]]

Par [[PER|Ludivine Escande]] et notre correspondant [[PER|Tarik Benhaddou]]

**19~h~42. Fin de ce direct.** Merci de l'avoir suivi. [[ORG|Vigicrues]] maintient le [[LOC|Fresquel]] en orange jusqu'à demain midi.

**18~h~55. Réouverture partielle de l'[[LOC|A9]].** Les camions restent stockés à hauteur de [[LOC|Vendres]]. «~{{Q speaker="?un chauffeur lituanien" cue="souffle" ref="desc"|Quatorze heures, deux sandwichs, pas de toilettes}}~», souffle au téléphone de [[PER|Tarik Benhaddou]], dans un anglais approximatif, un chauffeur lituanien qui allait à [[LOC|Lérida]].

**17~h~20. Le maire de [[LOC|Cuxac-d'Aude]] sur le pont.** Rappelons qu'ici on mesure tout à l'aune de 1999. La digue construite depuis porte un surnom, «~{{N|la ceinture}}~», que [[PER|Gérard Pech-Roux]], ancien adjoint, n'a jamais aimé. Il trouve le mot «~{{Q speaker="Gérard Pech-Roux" cue="trouve" ref="pronoun"|trop rassurant}}~».

**16~h~03. Le bilan.** Trois blessés légers, selon la [[ORG|préfecture de l'Hérault]]. Le sous-préfet [[PER|Aymeric d'Orsan]] a démenti toute disparition. Une source proche des secours se montre plus prudente~: «~{{Q speaker="?Une source proche des secours" cue="se montre plus prudente" ref="desc"|Tant qu'on n'a pas ouvert les caves de la rue basse, personne ne sait rien.}}~»

**15~h~30. Vos questions.** [[PER|@Mireille34]] nous demande si l'épisode est ce qu'on appelle un «~{{N|cévenol}}~». Pas au sens strict, répond [[PER|Inès Calvayrac]], prévisionniste à [[ORG|Météo-France]]. «~{{Q speaker="Inès Calvayrac" cue="détaille" ref="pronoun"|Le relief n'y est pour rien ou presque, c'est la mer qui pousse, détaille-t-elle. On a 17^°C en surface au large d'[[LOC|Agde]].}}~»

**13~h~12. À [[LOC|Sérignan]], le camping attend.** Les bungalows du [[ORG|Clos des Tamaris]] ont été évacués dès 5~heures. «~{{Q speaker="?la gérante" cue="null" ref="none"|J'ai réveillé deux cent dix personnes avec une casserole.}}~» La gérante sert désormais le café aux pompiers du [[ORG|Sdis 34]], qui ont baptisé leur barque «~{{N|[[MISC|Titine]]}}~».

**11~h~46. L'[[ORG|ASBH]] reporte son match.** Le club de rugby devait recevoir [[ORG|Oyonnax]] au [[LOC|stade Raoul-Barrière]]. [[ORG:ASBH|Béziers]] et la [[ORG|LNR]] cherchent une date.

**9~h~05. Bonjour à tous.** [[LOC|Béziers]] se réveille les pieds dans l'eau. Au [[LOC|Faubourg]], le boulanger [[PER|Kamel Sfar]] a vendu ses croissants sur l'escalier de l'église. Combien~? «~{{Q speaker="Kamel Sfar" cue="dit" ref="pronoun"|Tous, dit-il. Même les brûlés.}}~»
