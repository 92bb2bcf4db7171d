#apos=typo
[[MISC|Prix Castelnau]] : le lauréat refuse son chèque

[[LOC|Strasbourg]] – Ce devait être une formalité. Cinq minutes de discours, une poignée de main, les bretzels. Mais quand [[PER|Valère Nkounkou]] est monté à la tribune, jeudi, dans les salons de la librairie [[ORG|Kléber]], il a sorti de sa veste un papier plié en quatre.

“{{Q speaker="Valère Nkounkou" cue="lu" ref="pronoun"|Je garde le bandeau, je rends l'argent}}”, a-t-il lu. Soit 8 000 euros, offerts depuis 1996 par la fondation d'un groupe de bâtiment, [[ORG|Castelnau & Fils]], qui construit en ce moment un centre de rétention près de [[LOC|Metz]]. Le jury ne savait rien. Sa présidente, [[PER|Agnès Desarthe]], a applaudi, un peu tard. [[PER|Hubert Castelnau]], au premier rang, n'a pas bougé.

Joint vendredi, l'industriel se dit “{{Q speaker="Hubert Castelnau" cue="dit" ref="desc"|surpris mais pas vexé}}”. La somme ira à la [[ORG|Bibliothèque humaniste de Sélestat]]. Il nuance : son entreprise n'est que sous-traitante, et l'appel d'offres, passé par le [[ORG|ministère de l'Intérieur]], datait d'avant le choix du lauréat. Sur le fond, aucun commentaire.

Le livre s'intitule “{{N|[[MISC|Rétention d'eau]]}}”. Jeu de mots, donc. On y suit un plombier congolais, [[PER|Papa Wemba Junior]], appelé la nuit pour déboucher les douches d'un bâtiment dont il est interdit de dire le nom. L'auteur, qui a été plombier douze ans à [[LOC|Illkirch]], ne s'attendait pas à gagner. Son éditeur non plus : [[PER|François Lalanne-Meyer]], patron des éditions [[ORG|2024bis]], avait imprimé 700 exemplaires. “{{Q speaker="François Lalanne-Meyer" cue="null" ref="none"|J'ai fait mes comptes dans le taxi. Sans le chèque, je perds. Avec le scandale, je gagne. Je lui ai dit de relire plus fort.}}”

Tout le monde n'a pas souri. Un membre du jury, qui préfère garder l'anonymat, parle de “{{Q speaker="?Un membre du jury" cue="parle" ref="desc"|coup de com}}”. “{{Q speaker="?Un membre du jury" cue="null" ref="none"|On prévient, avant, quand on est bien élevé.}}” La [[ORG|Société des gens de lettres]] a pris la défense du romancier ; la [[ORG|SCAM]] aussi. Ironie des calendriers, le [[ORG|Centre national du livre]] publiait le même jour une étude qui chiffre à 2 300 euros le revenu annuel médian d'un primo-romancier. Les sociologues l'appellent “{{N|le prix du ticket}}”.

Nous avons demandé à M. [[PER:Valère Nkounkou|Nkounkou]] s'il regrettait. Il réparait un chauffe-eau chez sa sœur, à [[LOC|Bischheim]], le téléphone coincé sous l'oreille. Réponse : “{{Q speaker="Valère Nkounkou" cue="null" ref="none"|Passez-moi la clé de 14.}}” C'était à elle qu'il parlait.
