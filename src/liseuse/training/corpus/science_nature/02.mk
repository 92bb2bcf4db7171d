#apos=typo
SOUS LE PARKING, LA NÉCROPOLE

[[LOC|Bavay]] ([[LOC|Nord]]). Les fouilles préventives du chantier [[ORG|Nexity]] ont livré quarante-trois tombes, un four de potier et beaucoup d'impatience.

Il pleut depuis huit jours et les bâches claquent. Accroupie dans le carré C7, truelle à la main, [[PER|Hélène Wostyn]] gratte une terre qui colle comme du beurre. L'archéologue de l'[[ORG|Inrap]] tend un objet gros comme un ongle. «~{{Q speaker="Hélène Wostyn" cue="null" ref="none"|Un dé à jouer. En os. Et pipé : regardez, le six est lesté.}}~» Autour d'elle, quatorze personnes ont jusqu'au 30 novembre pour vider 2 800 mètres carrés de l'antique [[LOC|Bagacum]], capitale des Nerviens.

Le promoteur, lui, compte les semaines. «~{{Q speaker="?un cadre du groupe" cue="lâche" ref="desc"|Chaque squelette me coûte une grue}}~», lâche un cadre du groupe, qui tient à son anonymat et à son humour. Le maire, [[PER|Alain Fréhaut]], joue les médiateurs entre «~{{N|ceux d'en bas}}~» et ceux d'en haut, expressions forgées par les commerçants de la [[LOC|chaussée Brunehaut]] pour désigner fouilleurs et grutiers. «~{{Q speaker="Alain Fréhaut" cue="assure" ref="pronoun"|On aura et le parking et le musée}}~», assure-t-il sans préciser comment.

Ce qui intrigue les spécialistes, c'est le four. Daté du IIIe siècle, il contenait encore ses cruches, abandonnées en pleine cuisson.
Pour [[PER|Bram Verhoeven]], céramologue à l'[[ORG|université de Gand]], l'hypothèse d'un pillage est «~{{Q speaker="Bram Verhoeven" cue="Pour" ref="name"|séduisante, donc suspecte}}~». On l'a déjà servie pour [[LOC|Famars]], pour [[LOC|Tongres]], pour la villa de [[LOC|Mageroy]]. Le Flamand préfère un accident de chauffe. Dans son rapport intermédiaire, intitulé «~{{N|[[MISC|Feu mal éteint]]}}~», il y consacre six pages.

Mardi, la visite a tourné court. La [[ORG|Drac]] des [[LOC|Hauts-de-France]] avait envoyé un conservateur, [[PER|Toussaint Leclercq]], constater l'état d'une mosaïque. Devant la palissade, quelqu'un avait bombé «~{{N|Rendez-nous nos places}}~» ; les places de stationnement, s'entend. Une riveraine en imperméable jaune s'est approchée du fonctionnaire : «~{{Q speaker="?Une riveraine en imperméable jaune" cue="null" ref="desc"|Vos Romains, ils se garaient où ?}}~» Éclats de rire, même sous les casques.

La suite dépend du préfet. Si la mosaïque est classée, l'ensemble pourrait rejoindre le [[ORG|Forum antique de Bavay]], à 400 mètres de là, que dirige [[PER|Isabelle Brouillard]] et que le département du [[LOC|Nord]] finance. Sinon, elle sera déposée, c'est-à-dire découpée. [[PER:Hélène Wostyn|Wostyn]] a déjà vécu cela à [[LOC|Famars]]. «~{{Q speaker="Hélène Wostyn" cue="se souvient" ref="pronoun"|On photographie, on numérote, et le soir on ne parle pas beaucoup}}~», se souvient-elle.
