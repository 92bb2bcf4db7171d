#apos=typo
SONDAGE. Municipales : l'insécurité ne fait plus la course en tête

Une enquête [[ORG|Ifop]] pour [[ORG|Sud Radio]] place la santé devant toutes les préoccupations des électeurs, y compris au [[ORG|RN]].

C'est une première depuis 2014. Interrogés sur ce qui comptera le plus dans l'isoloir, 46 % des Français citent l'accès aux soins, 41 % la sécurité, 33 % les impôts locaux. L'étude, réalisée auprès de 1 503 personnes du 3 au 6 octobre, bouscule les états-majors.

«~{{Q speaker="Frédéric Dabi" cue="observe" ref="name"|On a longtemps cru que le médecin était un sujet rural, observe [[PER|Frédéric Dabi]]. Il ne l'est plus.}}~» Le directeur général de l'[[ORG|Ifop]] renvoie à l'édition de 2020, dont les répondants ne cochaient la case qu'en cinquième choix. La politiste [[PER|Wided Saadaoui-Perrin]], qui enseigne à [[ORG|Sciences Po Lille]], n'est pas si catégorique : elle regrette une question «~{{Q speaker="Wided Saadaoui-Perrin" cue="regrette" ref="pronoun"|fermée à double tour}}~».

Dans les villes de plus de 100 000 habitants, la hiérarchie s'inverse cependant. À [[LOC|Marseille]], à [[LOC|Nantes]], à [[LOC|Grenoble]], la tranquillité publique reste en tête. Un conseiller du ministre de l'Intérieur en tire argument. «~{{Q speaker="?Un conseiller du ministre de l’Intérieur" cue="null" ref="desc"|Le soin, c'est ce qu'on réclame quand le reste tient debout.}}~»

Second enseignement, plus inattendu : 58 % des sondés se disent prêts à voter pour une liste citoyenne sans étiquette, ce que l'institut nomme «~{{N|la tentation du garde champêtre}}~». Les partis font les frais de cette défiance. [[ORG|Renaissance]] ne recueille que 9 % d'opinions favorables à l'échelon local, les [[ORG|Écologistes]] 17, [[ORG|LR]] 24. [[PER|Gabriel Attal]], questionné mercredi à [[LOC|Sceaux]], n'a pas commenté.

L'universitaire lilloise attire l'attention sur un dernier chiffre : 22 % des répondants ignorent le nom de leur maire. «~{{Q speaker="Wided Saadaoui-Perrin" cue="null" ref="none"|Et parmi eux, j'en connais qui ont voté pour lui.}}~»

À gauche, où l'on aime à répéter qu'un sondage est une photographie, le secrétaire national du [[ORG|PCF]], [[PER|Fabien Roussel]], prépare sa propre enquête. Même silence du côté de [[ORG|Debout la France]]. Seule la maire de [[LOC|Briare]], [[PER|Anne-Sophie Gardel]], qui conduit une liste baptisée «~{{N|[[ORG|Ni droite ni bidon]]}}~», s'est fendue d'un message. «~{{Q speaker="Anne-Sophie Gardel" cue="null" ref="none"|J'ai un médecin, deux infirmières et zéro parti. Je suis donc en avance.}}~»

Marge d'erreur : 2,5 points. Notice consultable auprès de la [[ORG|Commission des sondages]].
