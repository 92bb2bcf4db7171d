#apos=typo
VRAI OU FAUX. Non, la ville de [[LOC|Saint-Étienne]] n'a pas interdit les crèches de Noël pour «^{{N|respect des sensibilités}}^»

La publication a été vue 1,3 million de fois sur [[ORG|X]] et presque autant sur [[ORG|TikTok]]. On y voit une affichette à en-tête municipal, scotchée sur une porte vitrée : « {{Q speaker="?une affichette à en-tête municipal" cue="null" ref="none"|Par mesure de respect des sensibilités, aucune crèche ne sera installée cette année}} ». Le compte qui l'a diffusée, [[ORG|Forez Libre Info]], parle de «^{{Q speaker="Forez Libre Info" cue="parle" ref="name"|capitulation}}^».

**D'où vient l'image ?** Pas du [[LOC|Forez]]. Une recherche inversée sur [[ORG|TinEye]] fait remonter la photo à décembre 2016, à [[LOC|Andenne]], en [[LOC|Belgique]]. Le logo a été ajouté : la version utilisée, bleue et ronde, n'a été adoptée par la municipalité stéphanoise qu'en 2021. La police de caractères, elle, s'appelle «^{{N|[[MISC|Poppins]]}}^» ; le graphiste [[PER|Loïc Vandamme]], qui a dessiné la charte, y voit «^{{Q speaker="Loïc Vandamme" cue="y voit" ref="name"|la signature d'un amateur pressé}}^».

**Que dit la mairie ?** Qu'elle est lasse. Jointe par [[ORG|Le Vérificateur]], elle parle d'un montage «^{{Q speaker="?la mairie" cue="parle" ref="pronoun"|grossier et récurrent}}^» et précise qu'une crèche est visible, comme chaque année, à la [[LOC|Grand'Église]]. C'est exact : nous y sommes allés. Une paroissienne y époussetait l'âne. «^{{Q speaker="?Une paroissienne" cue="null" ref="none"|On m'a appelée de [[LOC|Nice]] pour me demander si j'étais en danger.}}^»

**Que dit la loi ?** L'article 28 de la [[MISC|loi de 1905]] interdit les emblèmes religieux sur les édifices publics. Le [[ORG|Conseil d'État]] a nuancé, en 2016 : une crèche est licite si elle présente «^{{Q speaker="Conseil d’État" cue="a nuancé" ref="name"|un caractère culturel, artistique ou festif}}^». Professeure à [[ORG|Lyon-III]], [[PER|Anne-Sophie Thivolet]] rappelle que ce critère, baptisé «^{{N|test du santon}}^» par ses étudiants, laisse une large marge. «^{{Q speaker="Anne-Sophie Thivolet" cue="s’amuse" ref="desc"|J'ai vu un préfet mesurer un bœuf, s'amuse la juriste.}}^»

**Qui se cache derrière le compte ?** Son administrateur, un certain [[PER|Max C.]], n'a pas souhaité répondre à nos questions, sinon pour nous inviter à «^{{Q speaker="Max C." cue="inviter" ref="pronoun"|changer de métier}}^». La publication était toujours en ligne mercredi soir.

**Notre verdict : faux.**

[[PER|Samira Ould-Kaci]] et [[PER|Jean-Noël Fabre]]
