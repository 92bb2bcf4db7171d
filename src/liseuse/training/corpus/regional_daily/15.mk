#apos=straight
CIRCULATION
Entre [[LOC|La Charité]] et [[LOC|Pouilly]], trois mois de feux alternés

C'est parti, et pour longtemps. Depuis lundi 7 heures, on circule sur une file au droit du pont de [[LOC|Mesves]], où l'entreprise [[ORG|Guintoli]] reprend la chaussée de l'ancienne [[LOC|RN 7]], devenue départementale et un peu oubliée. “{{N|Route barrée à 300 m}}”, annonce un panneau ; en réalité elle ne l'est pas, elle est seulement lente.

Le chantier coûte 2,8 millions d'euros. Le [[ORG|conseil départemental de la Nièvre]] en paie l'essentiel. Les communes verseront le reste, trottoirs compris, sauf une, qui a dit non. “{{Q speaker="Pascal Knopp-Vernet" cue="lance" ref="name"|Je ne vais pas payer pour que les camions passent plus vite devant l'école}}”, lance le maire récalcitrant, [[PER|Pascal Knopp-Vernet]]. Son homologue de [[LOC|Bulcy]] l'a joint au téléphone. La conversation, paraît-il, a été fraîche.

Les commerçants redoutaient l'été. Au [[ORG|Relais 200]], le routier qui doit son nom à la borne d'en face, le patron fait la grimace : moins douze couverts mardi, moins vingt mercredi. “{{Q speaker="?le patron" cue="dit" ref="pronoun"|La [[LOC:RN 7|Nationale]], c'est une veine, dit-il. Vous mettez un garrot, le bras part.}}” La gérante de la station [[ORG|Avia]], [[PER|Gwenaëlle Roy]], relativise. À l'en croire, on fait le plein “{{Q speaker="Gwenaëlle Roy" cue="À l'en croire" ref="pronoun"|plus volontiers quand on a eu le temps de regarder sa jauge}}”.

Techniquement, l'affaire est corsée. En retirant l'enrobé, les terrassiers sont tombés sur des pavés, puis sur un aqueduc de pierre qui ne figure sur aucun plan. L'[[ORG|Inrap]] a délégué [[PER|Camille Tran]], archéologue à [[LOC|Dijon]]. “{{Q speaker="Camille Tran" cue="a conclu" ref="pronoun"|XVIIIe siècle, peut-être [[PER|Perronet]], en tout cas du sérieux}}”, a-t-elle conclu après deux heures à plat ventre. L'ouvrage sera photographié et rebouché. Une riveraine, qui promenait son teckel, aurait préféré une vitre. Cela s'est vu à [[LOC|Autun]]. Trop cher, lui a répondu un chef d'équipe, “{{Q speaker="?un chef d'équipe" cue="a répondu" ref="desc"|et puis pour voir quoi ? De l'eau}}”.

Chef du service des routes à [[LOC|Cosne-sur-Loire]], [[PER|Didier Poupet]] promet de tenir le calendrier, “{{Q speaker="Didier Poupet" cue="promet" ref="name"|sauf nouvelle cathédrale}}”.

La déviation des poids lourds passe par l'[[LOC|A77]]. Le [[ORG|Smitan]], le syndicat des transports, a modifié deux arrêts : [[LOC|Les Bertranges]] et [[LOC|Moulin à vent]]. Fin des travaux : 14 septembre, si le ciel et l'aqueduc le veulent.
