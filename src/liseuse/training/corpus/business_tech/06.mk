Nucléaire : à [[LOC|Flamanville]], [[ORG|EDF]] monte en puissance, [[LOC|Penly]] s’impatiente

Mise à jour du 3 février, 14 h 20

L’[[MISC|EPR]] de [[LOC|Flamanville]] ([[LOC|Manche]]) n’a plus rien d’un fantôme. Raccordé au réseau de [[ORG|RTE]] en décembre 2024, il poursuit ses paliers sous l’œil de l’[[ORG|Autorité de sûreté nucléaire et de radioprotection]] ([[ORG:Autorité de sûreté nucléaire et de radioprotection|ASNR]]), née de la fusion de l’[[ORG|ASN]] et de l’[[ORG|IRSN]].

À 180 kilomètres de là, sur la [[LOC|côte d’Albâtre]], un autre chantier démarre. [[ORG|Eiffage]] a décroché le terrassement et le génie civil des deux [[MISC|EPR2]] de [[LOC|Penly]]. Les cuves seront forgées par [[ORG|Framatome]] au [[LOC:Le Creusot|Creusot]], en [[LOC|Saône-et-Loire]] ; les turbines, par [[ORG|Arabelle Solutions]] à [[LOC|Belfort]].

« {{Q speaker="Gérald Houllemare" cue="prévient"|Il nous manque 400 soudeurs et pas un seul logement}} », prévient [[PER|Gérald Houllemare]], vice-président de l’agglomération. L’école de soudage [[ORG|Hefaïs]], à [[LOC|Cherbourg-en-Cotentin]], tourne à plein régime.

Les opposants n’ont pas désarmé. [[ORG|Greenpeace]], le [[ORG|Réseau Sortir du nucléaire]] et un collectif local, les [[ORG|Falaises debout]], ont saisi le [[ORG|Conseil d’État]]. Le [[ORG:Conseil d’État|Conseil]] doit se prononcer au printemps. [[PER|Perrine Lemasurier]], porte-parole des [[ORG|Falaises debout]], parle d’un « {{Q speaker="Perrine Lemasurier" cue="parle"|pari à 70 milliards sur une falaise qui recule}} ».

La facture, précisément. La [[ORG|Cour des comptes]] réclame un devis ferme. [[ORG|Bercy]] aussi. Le PDG d’[[ORG|EDF]] promet de le livrer avant la fin de l’année. L’uranium, lui, viendra du [[LOC|Kazakhstan]], de la [[LOC|Namibie]] et du [[LOC|Canada]], a fait savoir [[ORG|Orano]], qui agrandit par ailleurs son usine de [[LOC|Pierrelatte]], sur le site du [[LOC|Tricastin]].