#apos=typo
Questions au gouvernement : la séance où l'on parla de fromage

Mercredi, 15 h 04. [[PER|Yaël Braun-Pivet]] agite la sonnette. L'hémicycle est aux trois quarts plein, ce qui est beaucoup pour un jour de [[MISC|Coupe de France]].

[[PER|Anthony Boulogne-Petit]] ouvre le bal. Le député [[ORG|RN]] de [[LOC|Meurthe-et-Moselle]] attaque sur la fermeture de l'[[ORG|hôpital de Mont-Saint-Martin]]. Puis viennent [[PER|Cyrielle Chatelain]], [[PER|Laurent Wauquiez]], [[PER|Boris Vallaud]], dans l'ordre du tirage. À la huitième question, [[PER|Bruno Chapeau]] ([[ORG|DR]]) se lève. Il brandit un livarot.

«~{{Q speaker="Bruno Chapeau" cue="null" ref="none"|Ce fromage, madame la ministre, n'a plus le droit de s'appeler fromage !}}~» Le règlement de l'[[ORG|Assemblée nationale]] interdit les objets, la présidente le rappelle. «~{{Q speaker="Yaël Braun-Pivet" cue="tranche" ref="pronoun"|Rangez-le, ou mangez-le}}~», tranche-t-elle. Sur les travées, on s'esclaffe.

La ministre chargée de la Consommation, [[PER|Roselyne Hébrard]], lit son papier. Elle promet de revoir la circulaire, qu'elle reconnaît «~{{Q speaker="Roselyne Hébrard" cue="reconnaît" ref="pronoun"|maladroite}}~». L'élu du [[LOC|Calvados]] n'en démord pas : «~{{Q speaker="Bruno Chapeau" cue="null" ref="desc"|Maladroite, c'est quand on la lâche. Vous l'avez signée.}}~» Il a été applaudi, même par [[ORG|LFI]], où l'on ne connaît plus le Normand que sous le nom de «~{{N|[[PER:Bruno Chapeau|Monsieur Plateau]]}}~».

Pendant ce temps, dans le public, des collégiens de [[LOC|Senlis]] prenaient des notes pour leur journal, [[ORG|La Gazette du cloître]]. L'un d'eux demandait si l'on avait droit au goûter. «~{{Q speaker="?leur professeure" cue="chuchotait" ref="desc"|Chut, c'est la République}}~», chuchotait leur professeure d'histoire.

Mme [[PER:Roselyne Hébrard|Hébrard]], native de [[LOC|Pont-l'Évêque]], a pourtant gardé le dernier mot. «~{{Q speaker="Roselyne Hébrard" cue="null" ref="none"|Chez moi, monsieur le député, on le sert en fin de repas.}}~»

Le reste fut plus grave. Sur l'[[LOC|A69]], [[PER|Christine Arrighi]] a interpellé le gouvernement. Sur l'[[LOC|Ukraine]], [[PER|Benjamin Haddad]] a répondu. Le ministre de l'Intérieur, [[PER|Laurent Nuñez]], a été pris à partie à propos des dégâts de la [[MISC|Nuit blanche]] de [[LOC|Bordeaux]] ; il a lu le chiffre des interpellations, trente-huit, et rien d'autre. Un député soupirait, en sortant : «~{{Q speaker="?Un député" cue="soupirait" ref="desc"|Je venais pour [[LOC|Kiev]], je repars avec du livarot.}}~»

16 h 46. Fin. Les huissiers ont ouvert les fenêtres.
