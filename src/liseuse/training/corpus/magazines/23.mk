#apos=typo
DANSE
[[PER:Nathalie Guyomarc'h|Nana]], sept femmes et un tracteur

On n'avait jamais vu, au [[LOC|Théâtre de la Ville]], un [[MISC|Massey Ferguson]] entrer à jardin. C'est la première image de [[MISC|Labours]], la nouvelle pièce de [[PER:Nathalie Guyomarc'h|Nana]] (un seul mot, deux syllabes, née [[PER|Nathalie Guyomarc'h]] à [[LOC|Callac]]), et ce n'est pas la plus folle.

Sept interprètes, de 23 à 68 ans, dont deux agricultrices en activité, descendent de la machine, se déchaussent, et pendant quarante minutes refont les gestes. Traire. Curer. Ouvrir une barrière avec le genou. On pourrait craindre la conférence en sabots. Mais la chorégraphe, passée chez [[PER|Anne Teresa De Keersmaeker]], à [[LOC|Bruxelles]], sait compter : les gestes se décalent, s'emboîtent, une phrase de fourche traverse le plateau comme une rumeur. Aux percussions, [[PER|Erwan Keravec]] a lâché sa cornemuse pour des bidons.

– {{Q speaker="?un abonné du rang F" cue="grince" ref="desc"|C'est de la danse, ça ?}} grince un abonné du rang F.
– {{Q speaker="?sa femme" cue="rétorque" ref="desc"|C'est ta mère}}, rétorque sa femme sans quitter la scène des yeux.

L'une des deux éleveuses s'appelle [[PER|Odette Le Moal]]. Trente-cinq laitières à [[LOC|Plourac'h]], un bassin en mauvais état. Elle avait d'abord cru à une blague de la [[ORG|FDSEA]]. En répétition, au [[LOC:Le Quartz|Quartz]], on lui demandait de recommencer, de recommencer encore. «~{{Q speaker="Odette Le Moal" cue="rigole" ref="pronoun"|Je leur disais : vous savez, la vache, elle, ne redemande pas}}~», rigole-t-elle au bar, un kir à la main. Sa remplaçante à la ferme, payée par la production, touche plus que le cachet. La compagnie, [[ORG|Talus]], y laisse ses plumes et ne s'en plaint pas.

Ce qui trouble, c'est la fin. Le tracteur repart, vide, au pas, guidé depuis la coulisse; les femmes le regardent; et l'on entend, enregistrée, la voix d'un notaire qui lit l'inventaire d'une cessation. «~{{Q speaker="?un notaire" cue="lit" ref="pronoun"|Un tank à lait, en l'état. Une niche.}}~» Le reste est noir.

Le [[ORG|Figaro]] a parlé de [[PER|Pina Bausch]] aux champs, la formule est facile. [[PER:Nathalie Guyomarc'h|Nana]], qui a horreur des filiations, préfère dire qu'elle a fait ça «~{{Q speaker="Nathalie Guyomarc’h" cue="dire" ref="pronoun"|pour ne pas vendre}}~». Sa sœur a vendu.

Jusqu'au 14 décembre. Tournée : [[LOC|Brest]], [[LOC|Foix]], [[ORG|Comédie de Clermont-Ferrand]], [[LOC|Maubeuge]].
[[PER|Rosita Boisselier]]
