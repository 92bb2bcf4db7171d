#apos=straight
ÇA CIRCULE

**« {{N|Le maire de [[LOC|Sète]] a vendu l'étang}} » : d'où vient cette histoire ?**

Le message a tourné tout le week-end sur [[ORG|WhatsApp]], avec un coquillage, trois points d'exclamation et un lien vers [[ORG|Midi en colère]]. On y lit que l'[[LOC|étang de Thau]] aurait été cédé « {{Q speaker="?Le message" cue="On y lit" ref="pronoun"|pour un euro symbolique et deux tonnes d'huîtres}} » à une société de [[LOC|Dubaï]]. [[PER|Zineb Carrasco]], de notre cellule [[ORG|Vrai de vrai]], a remonté le fil.

La source ? Une fête. Le 1er avril, le club de joute [[ORG|La Lance sétoise]] publie chaque année un faux compte rendu municipal. Son trésorier, [[PER|Aimé Molle]], en est l'auteur, il le revendique : « {{Q speaker="Aimé Molle" cue="revendique" ref="pronoun"|J'y passe plus de temps que sur les comptes.}} » La version 2025 portait, en bas, la mention « {{N|poisson frais}} ». Elle a été rognée.

Mais l'étang peut-il être vendu ? Non. Il relève du domaine public maritime, que la loi dit inaliénable depuis l'[[MISC|ordonnance de Moulins]] (1566), « {{Q speaker="Hortense Vidal-Kaplan" cue="rappelle" ref="name"|et c'est à peu près la seule chose qu'on n'ait pas changée depuis}} », rappelle [[PER|Hortense Vidal-Kaplan]], qui enseigne le droit de l'environnement à [[LOC|Montpellier]]. L'universitaire ajoute que [[LOC|Dubaï]], « {{Q speaker="Hortense Vidal-Kaplan" cue="ajoute" ref="desc"|qui a ses propres étangs}} », n'en a pas l'usage.

Reste un fond de vérité. En 2023, [[ORG|Thau Horizon]], filiale d'un groupe d'[[LOC|Abou Dhabi]] et non de [[LOC|Dubaï]], a pris une part minoritaire dans un mas conchylicole à [[LOC|Bouzigues]]. Sa porte-parole n'a pas souhaité commenter ce qu'elle nomme « {{Q speaker="?Sa porte-parole" cue="nomme" ref="pronoun"|un folklore local}} ». [[PER|Patrice Lafont-Grau]], qui préside le comité des éleveurs, hausse les épaules : la vente s'est faite devant notaire, et l'acheteur « {{Q speaker="Patrice Lafont-Grau" cue="hausse les épaules" ref="name"|n'a toujours pas goûté une huître}} ».

Quant à la mairie, citée par le texte à la première personne du pluriel, elle dément. « {{Q speaker="?la mairie" cue="dément" ref="pronoun"|L'étang est toujours là, on peut le vérifier en se levant.}} »

Le message est donc **trompeur**. Un habitant de [[LOC|Frontignan]] nous a toutefois demandé, sérieusement, s'il restait des parts. Nous avons transmis à M. [[PER:Aimé Molle|Molle]].

*Une info à vérifier ? Écrivez à [[ORG|Vrai de vrai]]. Notre méthode a été saluée par l'[[ORG|IFCN]], et par ma grand-mère.*
