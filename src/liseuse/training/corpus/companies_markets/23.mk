#apos=typo
Batteries^: [[ORG|Volcania Cells]] met [[LOC|Dunkerque]] à l'heure d'hiver

[[PER|Justine Declercq]]

Les murs sont là. Les machines aussi, sous plastique. Il manque les commandes. [[ORG|Volcania Cells]], qui devait produire ses premières cellules en mars sur le port, décale son démarrage d'un an et ramène sa capacité initiale de 16 à 6 gigawattheures. [[ORG|ACC]], à [[LOC|Douvrin]], et [[ORG|Verkor]], à quelques encablures, gardent leur calendrier.

«^{{Q speaker="Henrik Aasen" cue="explique" ref="name"|Nous adaptons le rythme à une demande qui progresse moins vite que ce que tout le secteur prévoyait en 2022}}^», explique [[PER|Henrik Aasen]], le directeur du site, un Norvégien arrivé de [[ORG|Freyr]]. «^{{Q speaker="Henrik Aasen" cue="null" ref="none"|Le bâtiment, lui, est dimensionné pour la suite.}}^» [[ORG:Volcania Cells|Volcania]] emploie 260 personnes^; 90 seront mises en activité partielle au 1er février. Les autres, expédiées pour six semaines chez l'équipementier [[ORG|Wuxi Lead]], en [[LOC|Chine]], apprendront à régler ce qui, pour l'instant, ne tourne pas.

À l'annonce, la [[ORG|CFDT]] n'a pas quitté la salle. [[PER|Bruno Vanderbeken]], son délégué, l'a même trouvée «^{{Q speaker="Bruno Vanderbeken" cue="trouvée" ref="name"|honnête}}^». Les tracts de [[ORG|Solidaires]] sont moins tendres, qui ressortent la «^{{N|[[LOC|Vallée de la batterie]]}}^» chère aux communicants, barrée d'un trait rouge. Dans un message, le président de la [[ORG|communauté urbaine de Dunkerque]] demande que l'on conserve «^{{Q speaker="?le président de la communauté urbaine de Dunkerque" cue="demande" ref="desc"|les formations, même si l'on perd les dates}}^».

[[LOC|Bourbourg]], où habite la moitié des embauchés, vit au rythme des navettes vides. Au tabac, on ne parle que de ça. «^{{Q speaker="?on" cue="null" ref="none"|Avec [[ORG|Arcelor]], on savait au moins qui engueuler.}}^» Une maman fait remarquer que la crèche promise, elle, vient d'ouvrir. Son fils y est seul le vendredi.

Les clients annoncés se font attendre. [[ORG|Renault]] s'approvisionne ailleurs, [[ORG|Ampere]] négocie, et le constructeur de bus [[ORG|Heuliez]], qui avait paraphé en 2023 une lettre d'intention, n'en a jamais reparlé. «^{{Q speaker="Henrik Aasen" cue="assure" ref="desc"|Les discussions se poursuivent avec trois constructeurs, dont deux français}}^», assure le Scandinave.

[[ORG|EDF]] a confirmé la ligne. Le ministère, lui, invoque la réforme européenne des flottes, ce fameux «^{{N|signal de demande}}^» dont on parle dans la filière depuis cinq ans.
