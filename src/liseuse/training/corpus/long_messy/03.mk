JUSTICE
« {{Q speaker="Rosa Fonteneau" cue="null"|Je voulais juste qu’il s’arrête}} » : devant les assises, les mots de [[PER|Rosa Fonteneau]]
La [[ORG|cour d’assises de la Charente-Maritime]] juge depuis mardi une aide-soignante de 52 ans, accusée d’avoir tué son compagnon, à [[LOC|Marennes-le-Vieux]], le soir du 14 juillet 2022.
De notre envoyé spécial à [[LOC|Saintes]], [[PER|Emmanuel Trividic]]
Elle est entrée dans le box sans regarder personne. Petite, les cheveux gris tirés, un gilet trop grand. [[PER|Rosa Fonteneau]] comparaît libre mais elle s’est assise là où l’on s’assied quand on a peur de déranger. Le président, [[PER|Alexis de Kermadec]], lui a  demandé deux fois de parler plus fort.
Ce soir-là, le feu d’artifice venait de finir. [[PER|Dominique Braud]], ostréiculteur, 55 ans, était rentré vers 23 h 30 du [[ORG|Café de la Marine]]. Il avait bu. L’accusée aussi, « {{Q speaker="Rosa Fonteneau" cue="précise"|pour dormir}} », précise-t-elle. Une dispute, une gifle, le couteau à huîtres sur l’évier. Un seul coup. Les secours du [[ORG|Sdis 17]] sont arrivés à 0 h 12. Trop tard.
— {{Q speaker="Alexis de Kermadec" cue="demande"|Pourquoi n’êtes-vous pas partie, madame ?}} demande le magistrat.
— {{Q speaker="Rosa Fonteneau" cue="null"|Où ça, monsieur le président ?}}
Silence. Le médecin légiste, [[PER|Ingrid Paulsen]], du [[ORG|CHU de Poitiers]], détaille ensuite les lésions. Elle a relevé sur le  corps de l’accusée dix-sept hématomes « {{Q speaker="Ingrid Paulsen" cue="relevé"|d’âges différents}} ». L’experte refuse d’aller plus loin. L’avocat général, [[PER|Sylvain Moreau-Thibault]], la presse de questions; la praticienne maintient.
Les deux filles
Puis vient le tour des filles. [[PER|Manon Braud]], 27 ans, née d’une première union de la victime, s’est constituée partie civile. Elle ne lâche pas des yeux celle qu’elle appelait « {{N|belle-maman}} ». « {{Q speaker="Manon Braud" cue="dit"|Mon père n’était pas un saint, dit-elle. Mais il n’avait pas de  couteau dans la main.}} » Son conseil, Me [[PER|Bénédicte Garreau]], du [[ORG|barreau de La Rochelle]], pose une main sur son épaule.
[[PER|Léa Fonteneau]], 24 ans, est la fille de l’accusée. Elle avait 12 ans quand sa mère s’est installée à [[LOC|Marennes-le-Vieux]]. De cette maison de la [[LOC|rue des Salines]], elle se rappelle les portes. « {{Q speaker="Léa Fonteneau" cue="se rappelle"|On apprenait à les fermer sans bruit.

« Quand il rentrait, on comptait les pas. Six pas, c’était bon, il allait se coucher. Sept, il venait dans la cuisine.

« Le 14, maman m’a téléphoné. Elle a  dit : il y a eu sept pas.}} »
Dans la salle, une jurée s’essuie les yeux. M. [[PER:Alexis de Kermadec|de Kermadec]] suspend l’audience.
À la reprise, on entend les voisins, les collègues, le patron du café. [[PER|Gilles Pinsonneau]], maire de la commune à l’époque, admet avoir été alerté. Une assistante sociale du [[ORG|conseil départemental de la Charente-Maritime]] lui avait écrit. « {{Q speaker="Gilles Pinsonneau" cue="concède"|J’ai  classé la lettre, concède l’ancien élu. C’est tout.Je l’ai classée.}} » Me [[PER:Bénédicte Garreau|Garreau]] bondit. De l’autre côté, les défenseurs de [[PER|Rosa Fonteneau]], Mes [[PER|Nadia Belkhir]] et [[PER|Corentin Roux]], se contentent de noter.
L’association [[ORG|Escale 17]], qui héberge des femmes victimes de violences à [[LOC|Rochefort]], a été citée par la défense. Sa directrice, [[PER|Pascale Uhart]], a rappelé que la loi du 30 juillet 2020 permettait au médecin de signaler. Selon elle, « {{Q speaker="Pascale Uhart" cue="Selon"|trois portes se sont fermées avant celle de la cuisine}} ". La [[ORG|Fédération nationale Solidarité Femmes]], que sa structure a rejointe en 2016, suit le procès.
Repères
2009 : [[PER|Rosa Fonteneau]] rencontre [[PER|Dominique Braud]] à [[LOC|Royan]].
2015 : première main courante, à la [[ORG|brigade de gendarmerie de Marennes]].
2022 : les faits. Détention de neuf mois à la maison d’arrêt pour femmes de [[LOC|Poitiers-Vivonne]].
2025 : procès. Verdict attendu vendredi.
Elle encourt trente ans de réclusion, la circonstance de concubinage étant retenue. À 19 heures, en quittant le palais, la quinquagénaire a croisé [[PER:Manon Braud|Manon]]. Ni l’une ni l’autre  ne s’est arrêtée. Puis, au bout de quelques mètres, la plus jeune s’est retournée.
