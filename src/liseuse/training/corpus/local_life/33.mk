#apos=straight
[[ORG|COUR D'ASSISES DE LA MANCHE]]
«~{{Q speaker="Gaëtan Hublot" cue="null" ref="none"|Je ne demande pas qu'on me croie}}~»

[[LOC|Coutances]], troisième jour. L'accusé a changé de pull. Du bleu au gris ; c'est la mère qui choisit, elle les apporte pliés dans un sac [[ORG|Leclerc]]. [[PER|Gaëtan Hublot]], 33 ans, mécanicien à [[LOC|Villedieu-les-Poêles]], répond de l'incendie qui a tué un homme, [[PER|Roger Sauvey]], dans la nuit du 3 novembre 2021.

L'homme dormait dans l'atelier. Personne ne le savait, sauf peut-être un chat. C'est toute la question : savait-il, [[PER:Gaëtan Hublot|Hublot]], que le vieux commis avait été mis à la porte par sa logeuse ? «~{{Q speaker="?sa logeuse" cue="jure" ref="pronoun"|Je l'ai dit à tout le monde au marché}}~», jure celle-ci, que le président [[PER|Emmanuel Bourdon]] doit prier de s'asseoir. Tout le monde, ce n'est pas l'accusé.

Un ancien client, [[PER|Mustapha Oussar]], s'avance. Il avait laissé sa [[MISC|Clio]] pour une courroie. Il raconte le garage, les dettes, l'assurance doublée en août. À la cour, il répète une phrase entendue un soir dans la bouche du garagiste : «~{{Q speaker="Gaëtan Hublot" cue="entendue" ref="desc"|Ça prendrait vite, ici, avec l'huile.}}~» Silence. Les jurés notent. L'avocate de la défense, Me [[PER|Judith Amouroux]], demande si c'était une menace ou une crainte. Le témoin hésite. «~{{Q speaker="Mustapha Oussar" cue="reconnaît" ref="pronoun"|C'était comme la météo}}~», reconnaît-il.

Puis l'expert en incendie, un ancien de l'[[ORG|IRCGN]]. Deux départs de feu, selon lui, «~{{Q speaker="?l'expert en incendie" cue="selon" ref="pronoun"|dont un que je ne m'explique pas}}~». L'avocat général, [[PER|Thierry Kerjean]], a déplié un plan. Ses doigts suivent les flèches. La sœur de M. [[PER:Roger Sauvey|Sauvey]], [[PER|Micheline]], ferme les yeux, elle qui n'avait pas vu son frère depuis neuf ans et se le reproche.

Alors l'accusé se lève, sans qu'on l'ait prié. Il dit n'avoir rien su, ni pour le matelas, ni pour l'homme. «~{{Q speaker="Gaëtan Hublot" cue="null" ref="none"|Je ne demande pas qu'on me croie. Je demande qu'on comprenne que je n'aurais jamais pu dormir, sinon.}}~» Sa mère pleure. «~{{Q speaker="?on" cue="annonce" ref="pronoun"|L'audience est suspendue}}~», annonce-t-on.

Reste l'argent. Un notaire de [[LOC|Granville]], Me [[PER|Lafosse]], est venu dire ce qu'il avait refusé de signer, en septembre 2021, et pourquoi. Un employé du [[ORG|Crédit maritime]] a parlé d'échéances repoussées quatre fois. La partie civile, représentée par Me [[PER|Hicham Rouane]], tient là son mobile ; elle s'y accroche, chiffres en main, pendant une heure et demie, au point que l'un des assesseurs se frotte les yeux. Les factures d'huile, les relances de l'[[ORG|Urssaf]], la prime de l'assureur : tout est projeté sur le mur, en grand, sous la mention «~{{N|pièces de comparaison}}~».

On rouvrira à 14 heures, avec la lecture des écoutes. Verdict vendredi. Sur les bancs de la presse, [[ORG|La Manche libre]], [[ORG|Tendance Ouest]] et un journaliste de [[ORG|Paris Match]] partagent une prise.

[[PER|Justine Le Monnier]]
