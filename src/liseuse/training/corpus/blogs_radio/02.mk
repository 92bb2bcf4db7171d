#apos=typo
[[ORG|RADIO CÉVENNES]], [[MISC|L'INVITÉE DE 8 H 20]] — TRANSCRIPTION
Ce matin : [[PER|Clotilde Vézian]], présidente d'[[ORG|Alès Agglomération]]
[[PER:Bruno Salètes|BRUNO SALÈTES]] — {{O speaker="Bruno Salètes"|Bonjour [[PER|Clotilde Vézian]]. Alors, on va pas tourner autour du pot, la piscine, elle ouvre quand ?}}
[[PER:Clotilde Vézian|CLOTILDE VÉZIAN]] — {{O speaker="Clotilde Vézian"|Bonjour. Elle ouvre quand elle sera prête. Je… non mais je sais que ça fait rire. On a trouvé de l'amiante dans la galerie technique, voilà, c'est un bâtiment de 1974.}}
[[PER:Bruno Salètes|B. S.]] — {{O speaker="Bruno Salètes"|En mars, au micro de ma consœur [[PER|Inès Oudjani]], vous disiez «^{{Q speaker="Clotilde Vézian" cue="disiez" ref="pronoun"|à la rentrée, promis}}^». La rentrée, elle est passée, hein.}}
[[PER:Clotilde Vézian|C. V.]] — {{O speaker="Clotilde Vézian"|J'ai eu tort. Voilà. C'est assez rare qu'un élu le dise à la radio, vous pouvez couper et le repasser.}}
[[PER:Bruno Salètes|B. S.]] — {{O speaker="Bruno Salètes"|On a reçu un message d'une maman de [[LOC|Salindres]], je vous le lis : «^{{Q speaker="?une maman de Salindres" cue="null" ref="desc"|Mon fils entre en sixième et il ne sait pas nager. On fait quoi, on attend qu'il se noie dans le [[LOC|Gardon]] ?}}^» Vous lui répondez quoi, à cette dame ?}}
[[PER:Clotilde Vézian|C. V.]] — {{O speaker="Clotilde Vézian"|Qu'elle a raison d'être en colère. Que les créneaux à [[LOC|Bessèges]] sont ouverts aux scolaires depuis lundi. Et que l'entreprise, [[ORG|Socotherm Sud]], pour ne pas la nommer, nous a lâchés au milieu du gué.}}
[[PER:Bruno Salètes|B. S.]] — {{O speaker="Bruno Salètes"|L'entreprise, justement, que nous avons jointe hier. Elle conteste. Son directeur parle d'«^{{Q speaker="?Son directeur" cue="parle" ref="desc"|ordres et de contre-ordres}}^», je cite. Et l'un de vos vice-présidents, qui ne veut pas être nommé, confie à l'antenne que «^{{Q speaker="?l’un de vos vice-présidents" cue="confie" ref="desc"|personne ne pilotait}}^».}}
[[PER:Clotilde Vézian|C. V.]] — {{O speaker="Clotilde Vézian"|(Rires.) L'un de mes vice-présidents ! J'en ai quinze. Qu'il vienne me le dire au bureau, la porte est ouverte. Il y a même du café.}}
[[PER:Bruno Salètes|B. S.]] — {{O speaker="Bruno Salètes"|Un mot de [[MISC|Cratère Surfaces]], le festival revient en juillet, mais sans la région…}}
[[PER:Clotilde Vézian|C. V.]] — {{O speaker="Clotilde Vézian"|Sans la région pour l'instant. J'ai vu [[PER|Carole Delga]] à [[LOC|Nîmes]], on s'est parlé franchement. Bon, on est en [[LOC|Occitanie]], ça parle fort et après on mange ensemble.}}
[[PER:Bruno Salètes|B. S.]] — {{O speaker="Bruno Salètes"|Merci à vous. Il est 8 h 29, dans un instant la météo de [[PER|Joan Pagès]], et puis [[PER|Zaho de Sagazan]].}}
À retrouver en podcast sur le site de la station. Réalisation : [[PER|Mehdi Castanet]]. Standard : [[PER|Odile]].
