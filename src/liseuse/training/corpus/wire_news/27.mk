#apos=straight
[[ORG:Cour pénale internationale|CPI]] : trente ans de réclusion pour un chef de milice centrafricain

[[LOC|LA HAYE]], 24 juil - La [[ORG|Cour pénale internationale]] a condamné jeudi à trente ans de prison l'ancien chef de milice [[PER|Maxime Zoumbélé]], dit "{{N|[[PER:Maxime Zoumbélé|Général Douze]]}}", pour crimes de guerre et crimes contre l'humanité commis en 2013 et 2014 dans l'ouest de la [[LOC|Centrafrique]].

Vêtu d'un costume gris, l'accusé de 49 ans a écouté la sentence casque sur les oreilles. "{{Q speaker="Ingmar Thulin" cue="a énoncé" ref="name"|Vous saviez, vous étiez là, vous avez compté les camions}}", a énoncé le juge président, [[PER|Ingmar Thulin]]. La chambre a retenu vingt-huit chefs, dont meurtre, torture et transfert forcé de la population musulmane de [[LOC|Bossangoa]].

La procureure adjointe, la Fidjienne [[PER|Nazhat Shameem Khan]], avait réclamé davantage. La défense, par la voix de Me [[PER|Geert-Jan Knoops]], fera appel.

À [[LOC|Bangui]], le verdict a été retransmis sous une bâche du quartier [[LOC|PK5]]. "{{Q speaker="?un commerçant" cue="compte" ref="desc"|Trente ans, j'en aurai quatre-vingts, je ne le reverrai pas}}", compte un commerçant dont les deux frères ont été tués. [[PER|Hadja Mahamat Saleh]], qui parle au nom des victimes, se dit "{{Q speaker="Hadja Mahamat Saleh" cue="se dit" ref="name"|soulagée et fatiguée}}". L'enseignante redoute surtout l'après : "{{Q speaker="Hadja Mahamat Saleh" cue="redoute" ref="desc"|Ses lieutenants tiennent boutique au bout de ma rue.}}"

Les anti-balaka ("{{N|invincibles}}" ou "{{N|anti-balles AK}}", l'origine est discutée) s'étaient formés contre la rébellion de la [[ORG|Séléka]].

Deux autres procès se tiennent devant la [[ORG|Cour pénale spéciale]], à [[LOC|Bangui]].
