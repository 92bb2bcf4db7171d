#apos=typo
VOS DROITS · La page de [[PER|Jeanne Pinchon]]

«~{{Q speaker="Marcelle D." cue="null" ref="none"|Mon opérateur me facture une chaîne que je n'ai jamais regardée}}~»

La question. [[PER|Marcelle D.]], de [[LOC|Vierzon]], nous écrit une longue lettre au stylo violet. Elle a souscrit en 2022 une box chez [[ORG|Nuage]], filiale de [[ORG|Télécentre]]. Depuis septembre, 6,99 euros apparaissent chaque mois sous l'intitulé «~{{N|[[MISC|Pack Étoile]]}}~». Au téléphone, un conseiller lui a garanti qu'elle avait «~{{Q speaker="?un conseiller" cue="garanti" ref="desc"|forcément cliqué quelque part}}~». Elle n'a pas d'ordinateur.

Notre réponse. Cette pratique porte un nom dans le métier, la «~{{N|vente forcée}}~», et elle est interdite par l'article L. 121-12 du [[MISC|code de la consommation]]. Il ne vous appartient pas de prouver que vous n'avez rien commandé. C'est l'inverse. Écrivez en recommandé, réclamez les sept mensualités.

Nous avons interrogé la société. Elle admet «~{{Q speaker="Nuage" cue="admet" ref="pronoun"|un incident de migration}}~» qui aurait touché 11^000 abonnés du [[LOC|Cher]], de l'[[LOC|Indre]] et de la [[LOC|Nièvre]]. Remboursement promis pour le 15. À suivre de près~: à [[LOC|Nevers]], où l'[[ORG|UFC-Que Choisir]] tient permanence, on rapporte des avoirs à la place des virements. «~{{Q speaker="Guy Moreux" cue="conseille" ref="name"|Refusez, un avoir ne paie pas le boulanger}}~», conseille [[PER|Guy Moreux]], l'un des bénévoles.

L'avis de l'experte. C'est au [[ORG|Médiateur des communications électroniques]] qu'il faut s'adresser, sur son site, deux mois après la première réclamation. C'est gratuit. Me [[PER|Aurélie Blanchet-Sy]], du [[ORG|barreau de Bourges]], déconseille en revanche la suspension du prélèvement. «~{{Q speaker="Aurélie Blanchet-Sy" cue="avertit" ref="pronoun"|On coupe la ligne d'abord, on discute ensuite}}~», avertit-elle.

Ils ont écrit aussi.
[[PER|Paul-Henri G.]] ([[LOC|Sancerre]]) a reçu trois aspirateurs [[MISC|Tornado~X2]] au lieu d'un~; qu'il en garde un, et tienne les deux autres à disposition.
Mme [[PER|Tran]] ([[LOC|Saint-Amand-Montrond]]) conteste les frais d'une résiliation pour décès, celui de son mari. Le conseiller avait demandé à «~{{Q speaker="?Le conseiller" cue="demandé" ref="pronoun"|parler au titulaire}}~». Nous avons transmis, avec une pensée.
Un lecteur d'[[LOC|Issoudun]], qui signe «~{{N|[[PER|L'Irréductible]]}}~», propose que l'on rétablisse les cabines. Pourquoi pas.

La semaine prochaine~: les garanties de réparation, ou ce que cache le label «~{{N|reconditionné premium}}~». Courrier~: [[ORG|Le Berry demain]], [[LOC|rue Moyenne]], [[LOC|Bourges]].
