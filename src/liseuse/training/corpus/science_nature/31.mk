#apos=straight
Six militants du climat jugés pour de la peinture lavable

[[ORG|Tribunal correctionnel de Nancy]], vendredi, 13 h 30. La présidente vérifie d'abord que le micro fonctionne. Il ne fonctionne pas. On jugera donc à voix nue [[PER|Clémence Aubry]], [[PER|Isidore Nkoulou]] et quatre autres membres de [[ORG|Dernière rénovation]], devenue [[ORG|Riposte alimentaire]], puis autre chose. Le 4 mai, ils ont jeté deux litres de gouache sur la façade de la succursale [[ORG|BNP Paribas]], [[LOC|rue Saint-Jean]].

La représentante du parquet a le ton las. Elle requiert 500 euros d'amende et l'inscription au casier. Elle ne croit pas à l'"{{N|état de nécessité}}", dit-elle, cette notion que les avocats de la cause plaident d'une ville à l'autre depuis l'affaire dite des "{{N|décrocheurs de portraits}}".

"{{Q speaker="?la représentante du parquet" cue="insiste" ref="pronoun"|Il y avait d'autres moyens, insiste-t-elle. Ils étaient moins photogéniques.}}"

[[PER:Isidore Nkoulou|Nkoulou]], 29 ans, infirmier au [[ORG|CHRU de Nancy]], se lève. Il parle d'un vieil homme mort dans son service le 19 août 2023, le jour à 41 degrés. "{{Q speaker="Isidore Nkoulou" cue="null" ref="none"|Il m'a demandé pardon d'avoir chaud. Voilà mon mobile.}}" Silence. Même l'huissier a cessé d'écrire.

En face, Me [[PER|Aude Lyon-Robert]], pour la banque, présente un devis de 3 870 euros. Elle conteste la lavabilité. "{{Q speaker="Aude Lyon-Robert" cue="plaide" ref="desc"|Un pigment rouge sur une pierre d'[[LOC|Euville]], plaide l'avocate, c'est une tache pour cent ans.}}" Le gardien de la succursale, cité, a fait rire la salle. On l'interroge sur la couleur. "{{Q speaker="?le gardien de la succursale" cue="null" ref="pronoun"|Plutôt framboise, madame la juge. Ma femme a le même vernis.}}"

Pour la défense, Me [[PER|Karim Ferchichi]] a convoqué [[PER|Valérie Masson-Delmotte]] par lettre et [[PER|Victor Hugo]] de mémoire. La climatologue, dans un courrier de douze lignes lu à la barre, se borne à rappeler les chiffres du sixième rapport du [[ORG|Giec]]. [[PER:Victor Hugo|Hugo]], lui, a été coupé.

Un septième prévenu manquait : il passait son permis. Le tribunal a accepté le mot d'excuse. [[PER|Louis Ternier]], le plus âgé des six, 61 ans, ancien de l'[[ORG|ONF]], tenait à la main un papier plié : "{{Q speaker="Louis Ternier" cue="null" ref="name"|Désolé pour la façade, pas pour le reste}}". On ne l'a pas autorisé à le lire ; il l'a montré.

Délibéré au 12 septembre. À la sortie, quelqu'un a dit que c'était l'anniversaire de la banquière. On a chanté.
