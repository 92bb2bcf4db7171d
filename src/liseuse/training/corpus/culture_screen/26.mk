#apos=straight
[[LOC|Metz]]: l'orchestre cherche chef, et le trouve dans les rangs

[[LOC:Metz|METZ]] ([[LOC|Moselle]]) - L'[[ORG|Orchestre national de Metz Grand Est]] a choisi mardi sa première trompette, [[PER|Liv Sørensen-Weber]], pour succéder à [[PER|David Reiland]] à la direction musicale. Élue par ses pairs avec 58 voix sur 72, la Danoise de 37 ans prendra ses fonctions en septembre.

C'est, de mémoire de musicien, une première en [[LOC|France]]. "{{Q speaker="?un altiste" cue="confie" ref="desc"|On avait reçu cent dix dossiers et on regardait par la fenêtre}}", confie un altiste. En décembre, un remplacement de dernière minute, dans [[PER|Sibelius]], a tout changé: le chef invité bloqué à [[LOC|Helsinki]], elle avait posé la trompette et pris la baguette. À l'entracte, le président de la métropole, [[PER|François Grosdidier]], était passé en coulisses.

La nouvelle directrice ne promet pas de révolution, seulement "{{Q speaker="Liv Sørensen-Weber" cue="promet" ref="desc"|moins de pupitres, plus d'oreilles}}". Son programme comporte néanmoins [[PER|Kaija Saariaho]], [[PER|Gabriel Pierné]], enfant du pays, et une commande à [[PER|Camille Pépin]]. Le syndicat [[ORG|Snam]] s'est réjoui. L'[[ORG|Association française des orchestres]] a salué dans un communiqué "{{Q speaker="Association française des orchestres" cue="salué" ref="name"|un signal}}", sans préciser lequel.

Au bar de l'[[LOC|Arsenal]], on fêtait mardi soir celle que ses collègues surnomment "{{N|Viking}}". Il y avait de la bière et des kransekager. [[PER:David Reiland|Reiland]] a envoyé un message vidéo; "{{Q speaker="David Reiland" cue="dit" ref="pronoun"|tu verras, on entend moins bien devant}}", y dit-il.

Reste un détail pratique. Qui jouera de la trompette? Un concours est ouvert. L'annonce, rédigée par l'intéressée, précise que le candidat devra supporter "{{Q speaker="Liv Sørensen-Weber" cue="précise" ref="none"|une cheffe qui connaît tous vos trucs}}".

[[ORG|AFP]]
