#apos=straight
Le grand hamster revient, le colza aussi

[[ORG|L'Ami des champs]], 14 juin

Il pèse 400 grammes, il a mauvais caractère et il a failli coûter cher à la [[LOC|France]]. Condamnée en 2011 par la [[ORG|Cour de justice de l'Union européenne]], elle avait laissé filer le grand hamster, Cricetus cricetus, que les paysans du [[LOC|Kochersberg]] chassaient pour sa peau.
Quatorze ans plus tard, les comptages du printemps sont bons : 1 204 terriers entre [[LOC|Geispolsheim]], [[LOC|Innenheim]] et [[LOC|Obernai]], contre 714 l'an passé. "{{Q speaker="Florian Hausswirth" cue="null" ref="none"|On n'osait pas l'écrire. On a recompté deux fois.}}" [[PER|Florian Hausswirth]], chargé de mission au [[ORG|Groupe d'étude et de protection des mammifères d'Alsace]] ([[ORG:Groupe d'étude et de protection des mammifères d'Alsace|Gepma]]), attribue l'embellie aux bandes de blé laissées sur pied.

C'est ici que le bât blesse. Ces bandes, connues sous le nom de "{{N|collectives hamster}}", obligent une centaine d'exploitants à décaler leur moisson. [[PER|Marthe Zumsteeg]], polycultrice à [[LOC|Griesheim-près-Molsheim]], touche 526 euros par hectare. Elle trouve que c'est "{{Q speaker="Marthe Zumsteeg" cue="trouve" ref="pronoun"|juste, mais tout juste}}". Son voisin, qui ne veut pas de son nom dans le journal, a renoncé l'hiver dernier : "{{Q speaker="?Son voisin" cue="null" ref="desc"|Je cultive du blé pour des gens, pas pour des rongeurs.}}"

À la [[ORG|chambre d'agriculture d'Alsace]], on s'en tient à la prudence. L'organisme consulaire rappelle que le contrat expire en 2027 et que "{{Q speaker="chambre d'agriculture d'Alsace" cue="rappelle" ref="desc"|personne, à ce jour, n'a signé la suite}}". Le ministère renvoie à la région, la région à l'[[LOC|Europe]].

Du côté des chercheurs, l'optimisme se mâtine de chimie. [[PER|Caroline Habold]], écophysiologiste au [[ORG|CNRS]] de [[LOC|Strasbourg]], a montré que les femelles nourries au seul maïs dévoraient leurs petits, faute de vitamine B3. Le maïs rend fou, avait titré à l'époque [[ORG|Le Parisien]] ; la chercheuse n'a jamais goûté ce raccourci. Depuis, elle mélange tournesol, luzerne et radis dans ce que ses étudiants appellent "{{N|le menu du chef}}".

Au lâcher du 6 juin, quarante bêtes nées à [[ORG|NaturOparC]], à [[LOC|Hunawihr]], ont gagné la plaine. Des écoliers de [[LOC|Bischoffsheim]] tenaient une banderole : "{{N|Bienvenue chez toi}}". L'un des pensionnaires a mordu le photographe des [[ORG|DNA]]. "{{Q speaker="Florian Hausswirth" cue="diagnostiqué" ref="name"|Parfaite santé}}", a diagnostiqué [[PER:Florian Hausswirth|Hausswirth]].
