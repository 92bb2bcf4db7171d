#apos=typo
Animaux
Adieu [[PER|Bao]], bonjour la dette

Il y a une photo qu'elle ne montre pas. [[PER|Delphine Kieffer]], cheffe soigneuse, l'a sur son téléphone, entre un plombier et un anniversaire. On y voit le panda roux [[PER|Bao]], mort le 3 janvier à dix-sept ans, roulé dans sa couverture de l'[[ORG|OL]]. «~{{Q speaker="Delphine Kieffer" cue="null" ref="none"|Il dormait comme ça. C'est bête, hein, de pleurer un voleur de raisin.}}~»

Le [[ORG|Parc des Charmettes]], 41 hectares au nord de [[LOC|Bourg-en-Bresse]], ne s'en remettra peut-être pas. Fréquentation en baisse, factures de chauffage des serres, procès avec l'ex-directeur : la société [[ORG|Faune Développement]], propriétaire, a été placée en redressement le 21 février par le [[ORG|tribunal des activités économiques de Lyon]]. Trois repreneurs se sont déclarés. Le premier, [[ORG|Looping]], exploite des parcs d'attractions. Le deuxième, un groupe belge, [[ORG|Pairi Daiza]], regarde. Le troisième tient à rester discret, à ceci près qu'il est venu avec un ours en peluche.

Les soigneurs redoutent ce que la corporation nomme un «~{{N|parc à la découpe}}~». Deux girafes à [[LOC|Thoiry]], le tigre à [[LOC|Amnéville]], les loutres on ne sait où. «~{{Q speaker="?l’administrateur judiciaire" cue="promis" ref="desc"|Aucun animal ne sera cédé avant l'audience}}~», a promis l'administrateur judiciaire. La [[ORG|Fondation 30 millions d'amis]] veut bien y croire, mais voudrait le lire.

Pour l'éthologue [[PER|Thaddée Lagrange]], de l'[[ORG|université de Rennes]], qui a travaillé six ans avec les macaques du parc, la situation illustre la fin d'un modèle. Il ne s'étonne pas que l'affaire serve d'exemple à ceux qui réclament l'abolition des zoos. «~{{Q speaker="Thaddée Lagrange" cue="plaide" ref="desc"|Je leur demande seulement où ils mettent les trois cents pensionnaires d'aujourd'hui}}~», plaide le scientifique. L'association [[ORG|Code animal]], visée, répond par une brochure, «~{{N|[[MISC|Fermer sans abandonner]]}}~».

Le dimanche, les habitués viennent quand même. Un petit garçon, bonnet de raton laveur, demande devant l'enclos vide : «~{{Q speaker="?Un petit garçon" cue="demande" ref="desc"|Il est parti en vacances, [[PER|Bao]] ?}}~» Sa mère regarde ses chaussures. La guide, elle, n'a pas hésité : «~{{Q speaker="?La guide" cue="null" ref="desc"|Oui, très loin. Et sans nous.}}~» Devant le cabanon, un panneau de l'année dernière demande de «~{{N|ne pas réveiller les pandas}}~». Il n'y en a jamais eu qu'un.

L'audience aura lieu le 18 mars. En attendant, le raisin est toujours livré, cinq kilos par semaine. [[PER:Delphine Kieffer|Kieffer]] n'a pas eu le cœur de résilier. Elle le donne aux lémuriens.
