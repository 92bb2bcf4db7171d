#apos=typo
[[LOC|VALPELLINE]]. La fontine, le loup et le sac de sel

[[LOC|Aoste]] – Le chemin monte raide au-dessus de [[LOC|Bionaz]]. Au bout, une étable à voûte de pierre, soixante-deux vaches castanes, et un homme qui ne dort plus. [[PER|Ivo Petitjacques]] a perdu onze génisses en juin. «~{{Q speaker="Ivo Petitjacques" cue="fait" ref="pronoun"|Le chien de mon père suffisait~; le mien, il regarde}}~», fait-il en montrant un patou affalé.

La Région autonome a dénombré l'an dernier dix meutes sur son territoire. Elle indemnise, elle prête des clôtures, elle attend surtout que [[LOC|Rome]] se décide sur les tirs. [[PER|Marco Carrel]], assesseur à l'agriculture, a redit devant le [[ORG|Conseil de la Vallée]] que la pression devenait excessive. Dans les alpages, on parle moins bas. Un berger roumain de [[LOC|By]], qui en est à sa douzième saison, prétend avoir vu «~{{Q speaker="?Un berger roumain de By" cue="prétend" ref="desc"|quatre ombres et huit yeux}}~» au bord du [[LOC|lac d'Incliousa]]. On le croit volontiers~: il ne boit que du petit-lait.

Ce n'est pourtant pas de loup que l'on débattait samedi à la [[ORG|Coopérative producteurs lait et fontine]], à [[LOC|Saint-Christophe]], mais d'étiquette. Faut-il distinguer la fontine d'alpage de celle de la plaine~? Oui, soutient le consortium de tutelle, qui a créé une croûte marquée. Non, répond [[PER|Egidio Blanc]], affineur dans une ancienne mine de cuivre d'[[LOC|Ollomont]]. M. [[PER:Egidio Blanc|Blanc]] redoute un fromage «~{{Q speaker="Egidio Blanc" cue="redoute" ref="name"|à deux vitesses, l'un pour les vitrines de [[LOC|Milan]], l'autre pour la fondue}}~». Le consortium avait intitulé sa présentation «~{{N|La montagne a du goût}}~»~; quelqu'un, au fond, a rectifié~: «~{{Q speaker="?quelqu’un" cue="a rectifié" ref="desc"|La montagne a des dettes.}}~»

Rires, puis silence. La meule d'été se paie 9,80 euros le kilo au producteur, à peine plus qu'en 2019, quand le sel, le gasoil et l'héliportage ont pris un tiers. Et la relève~? À l'[[ORG|Institut agricole régional]], vingt-trois diplômés l'an dernier, dont neuf filles. L'une d'elles, [[PER|Nives Charrère]], de [[LOC|Doues]], a demandé la parole en patois, langue que l'assistance comprend mieux que le procès-verbal. Traduction de la demoiselle elle-même~: «~{{Q speaker="Nives Charrère" cue="null" ref="desc"|Je ne veux ni pitié ni drone. Je veux un toit et une route.}}~»

La séance s'est close sur un vote reporté. Dehors, on a ouvert une bouteille de [[MISC|Blanc de Morgex]], et la discussion est repartie sur l'[[ORG|Aygreville]], battu aux tirs au but par [[ORG|Borgaro]]. Le nom du loup n'a plus été prononcé. Ici on l'appelle «~{{N|le cousin}}~».

[[PER|Césarine Jordaney]], [[ORG|Le Messager valdôtain]]
