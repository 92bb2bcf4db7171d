#apos=typo
Le mur de la discorde, à [[LOC|Perpignan]]

On le voit de l'[[LOC|A9]]. Onze étages, trois couleurs et, tout en haut, une vieille dame qui épluche des pommes de terre. Peinte en juin sur une barre du [[LOC|Vernet]] par l'Argentine [[PER|Milu Ferrán]] et par un enfant du quartier, [[PER|Mox 66]], la fresque devait ouvrir un parcours. Elle divise l'immeuble, palier par palier.

– {{Q speaker="?la gardienne" cue="soupire" ref="desc"|Le quatrième est pour, le cinquième est contre, et moi je lave les seaux}}, soupire la gardienne.

Le bailleur, [[ORG|Office66]], avait voté 48 000 euros. Certains locataires auraient préféré des fenêtres. «^{{N|L'art, oui, le vent, non}}^», ont-ils écrit sur un drap, pendu juste sous le tablier de la dame. [[PER|Nadège Puigsegur]], qui anime leur amicale, n'a rien contre le dessin. Ce qu'elle conteste, c'est la phrase des plaquettes municipales, où le quartier devient un «^{{N|musée à ciel ouvert}}^». «^{{Q speaker="Nadège Puigsegur" cue="null" ref="none"|Dans un musée, d'habitude, l'ascenseur marche.}}^»

L'artiste est repartie pour [[LOC|Rosario]]. Par courriel, elle se dit «^{{Q speaker="Milu Ferrán" cue="dit" ref="pronoun"|peinée et d'accord avec tout le monde}}^». Son compère, lui, vit au troisième. On le trouve sur le terrain de foot, capuche, taches de blanc, un ballon sous le bras. Il n'avait jamais peint plus haut qu'un abribus. «^{{Q speaker="Mox 66" cue="lâche" ref="pronoun"|C'est ma grand-mère, là-haut, lâche-t-il. Elle est morte en février. Ils peuvent l'engueuler, elle est sourde.}}^»

Il y a aussi la politique. Le groupe d'opposition a déposé une question ; la mairie a rappelé que le projet relevait du [[MISC|NPNRU]], le programme de renouvellement urbain, et donc de l'[[ORG|Anru]]. Un adjoint, hors micro, trouve l'œuvre «^{{Q speaker="?Un adjoint" cue="trouve" ref="desc"|un peu triste}}^». Pas assez catalane, a tranché un journal satirique, [[ORG|L'Agglorieuse]], qui l'a rebaptisée «^{{N|la [[MISC|Joconde]] des patates}}^».

Le sociologue [[PER|Alain Tarrius]], qui arpente [[LOC|Perpignan]] depuis trente ans, conseille d'attendre. Un mur, cela se digère. À [[LOC|Naples]], le [[PER|Maradona]] des [[LOC|Quartiers espagnols]] avait d'abord été percé d'une fenêtre.

Le 12, une commission d'usagers se réunira au [[ORG|centre social Mailloles]]. À l'ordre du jour, dans cet ordre : les fenêtres, l'ascenseur, la dame. Quelqu'un, depuis, a dessiné à la craie un panier au pied de la façade. Pour recevoir les épluchures.
[[PER|Marion Estève-Coll]]
