#apos=straight
LES FILMS DE LA SEMAINE

[[MISC|LA TABLE RONDE]] (**)
De [[PER|Anselme Quintard]]. Avec [[PER|Hafsia Herzi]], [[PER|Damien Bonnard]].
Trois sœurs se disputent un salon de thé, et le meuble qui va avec. On n'attendait guère de ce huis clos tourné en dix-huit jours à [[LOC|Forcalquier]], sinon des tasses. Or la table tourne, au sens propre, et le film avec elle : à chaque quart d'heure le point de vue change de chaise. Exercice? Oui, mais [[PER|Hafsia Herzi]] y met du sang. "{{Q speaker="Anselme Quintard" cue="plaisante" ref="desc"|Le chef op a eu le mal de mer en [[LOC|Provence]]}}", plaisante le cinéaste dans le dossier de presse. La musique vient d'un limonaire; les éditions de [[ORG|La Table ronde]], précisons-le, n'y sont pour rien.

[[MISC|HORIZON 7]] (o)
De [[PER|Grant Pellew]]. Avec [[PER|Dana Kesselring]].
La [[LOC|Terre]] se vide, une dentiste la rebouche. On schématise à peine. L'affiche promet "{{N|le choc de l'année}}", sans préciser laquelle. Deux cents millions de dollars, une lune en plastique, un méchant nommé [[PER|Vorn]] et un humour de cantine. Un adolescent, dans la rangée de devant, a lâché sa console pour regarder : c'était l'extinction de la lumière. Rendons-lui la parole, il sera notre critique invité: "{{Q speaker="?Un adolescent" cue="null" ref="pronoun"|Le premier, on y croyait. Là, même le vaisseau s'ennuie.}}" La [[ORG|Paramount]] a déjà commandé le 8.

[[MISC|GARE AUX GORILLES]] (***)
De [[PER|Violaine Mbarga]]. Documentaire.
Au [[LOC|Gabon]], dans le [[LOC|parc de la Lopé]], un primatologue de [[LOC|Libreville]] a passé vingt ans à se faire oublier. Il s'appelle [[PER|Edmond Ndong Obame]]; ses gorilles, [[PER|Antoine]], [[PER|Madame]] et le [[PER|Préfet]], font semblant de ne pas le voir. La réalisatrice, elle, a fait semblant de ne pas les filmer, et le résultat, patient, presque muet, serre la gorge. Une scène: le vieux mâle s'approche, pose la main sur le carnet du savant, la retire. "{{Q speaker="Edmond Ndong Obame" cue="souffle" ref="pronoun"|Il a lu}}", souffle-t-il. Tout le film tient dans ce passé composé. Présenté à [[MISC|Cinéma du réel]], où il a eu le [[MISC|prix des bibliothèques]], il sort dans neuf salles. "{{Q speaker="?son exploitant du Quartier latin" cue="se désole" ref="desc"|J'ai plus de demandes de parents d'élèves que de programmateurs}}", se désole son exploitant du [[LOC|Quartier latin]], qui le garde jusqu'en mai.

Et aussi : [[MISC|Les Oubliés de Sète]], un court métrage de 1958, copie neuve. À l'affiche au [[LOC:Le Champo|Champo]].

[[PER|Isaac Trévidic]]
