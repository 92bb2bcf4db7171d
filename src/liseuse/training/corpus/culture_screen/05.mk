#apos=typo
MUSIQUE – Au [[LOC:Le Train bleu|Train bleu]], [[PER|Lise Morvan]] chante pour 300 chaises et une pluie d'août

[[LOC|Crozon]]. Il avait été question d'annuler. À 19 h 40, le ciel au-dessus de l'[[LOC|anse de Morgat]] était couleur d'ardoise, et [[PER|Gildas Créac'h]], le régisseur, bâchait les retours avec des sacs-poubelle. À 20 h 10, [[PER|Lise Morvan]] a traversé la pelouse pieds nus, s'est assise au bord de la scène et n'en a plus bougé.

Elle a commencé par [[PER|Barbara]]. Pas « {{N|[[MISC|Göttingen]]}} », pas « {{N|[[MISC|Nantes]]}} » : une chanson rare, [[MISC|Drouot]], où l'on disperse les bijoux d'une vieille dame. Puis les siennes. Douze, dont sept inédites, écrites l'hiver dernier à l'île de [[LOC|Sein]] pendant que le bateau ne passait plus.

« {{Q speaker="Lise Morvan" cue="lance" ref="pronoun"|Vous êtes mouillés, je suis enrhumée, on est quittes}} », lance-t-elle entre deux accords. Rires sous les capuches. Au troisième rang, une retraitée de [[LOC|Telgruc]] ne lâche pas son parapluie : « {{Q speaker="?une retraitée de Telgruc" cue="null" ref="desc"|Je l'ai connue serveuse. Elle chantait déjà en rendant la monnaie.}} »

La [[PER:Lise Morvan|Morvan]], comme on dit ici, c'est un cas. Révélée par [[MISC|The Voice]] en 2015, éliminée en quart de finale, oubliée, revenue. Entre-temps elle a conduit un car scolaire. Le mot de « {{N|résilience}} », que lui servent les magazines, l'agace. « {{Q speaker="Lise Morvan" cue="tranche" ref="desc"|Il fallait payer le fioul}} », tranche celle qui vient d'être nommée aux [[MISC|Victoires de la musique]], catégorie concert.

Avec elle, deux musiciens : [[PER|Anatole Sy]] à la contrebasse, et [[PER|Rozenn Lyon]], vielle électrique, échappée du groupe [[ORG|Ifig Troadeg Trio]]. Cette dernière a perdu une corde dans [[MISC|Le Passage du Fromveur]]. Elle a fini à la voix. Le public, debout, a repris le refrain en breton, avec l'accent des Parisiens.

Le lieu y est pour beaucoup. Café-concert depuis 1988, [[LOC|Le Train bleu]] n'a jamais vu de train. Son patron, [[PER|Fañch Kerdoncuff]], a hésité à ouvrir cette année : assurances, [[ORG|Sacem]], sécurité, « {{Q speaker="Fañch Kerdoncuff" cue="null" ref="none"|plus de classeurs que de verres}} ». La communauté de communes a promis 6 000 euros. Elle n'en a versé que la moitié, d'après plusieurs bénévoles.

22 h 05. Dernier rappel, [[MISC|Göttingen]] quand même, parce que trois Allemandes le réclamaient depuis le début. Il ne pleuvait plus. Personne ne l'avait remarqué.
