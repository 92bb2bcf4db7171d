#apos=straight
BEAUTÉ / ENQUÊTE
Le parfum qui sent le bitume

Tout commence par une coquille sur une étiquette. En 2023, un laborantin de [[LOC|Grasse]], [[PER|Aïdan Rossetti]], confond deux flacons. Le mélange empeste la route mouillée. Il le jette. Sa patronne, [[PER|Fulvia Rota-Mbemba]], le récupère dans la poubelle.

Vingt-six mois plus tard, [[MISC|Macadam]], eau de parfum, 96 euros les 50 ml, s'arrache chez [[ORG|Sephora]], chez [[ORG|Nocibé]] et dans une droguerie de [[LOC|Tourcoing]] qui n'avait jamais vu ça. "{{Q speaker="Fulvia Rota-Mbemba" cue="jure" ref="name"|Nous n'avons rien lancé, c'est la rue qui est venue sentir}}", jure [[PER:Fulvia Rota-Mbemba|Rota-Mbemba]], fondatrice de la maison [[ORG|Six Pieds]], vingt salariés, un chien.

La rue, en l'occurrence, a de l'asthme. En décembre, l'association [[ORG|Respire]] a publié une note titrée "{{N|Parfumer l'air, polluer les poumons ?}}", où figurent sept marques. La présidente, [[PER|Marthe Lagarrigue]], y dénonce l'"{{Q speaker="Marthe Lagarrigue" cue="dénonce" ref="name"|odeur de rien déguisée en exploit}}". L'[[ORG|Anses]], interrogée, n'a pas pris parti, ses experts jugeant l'échantillon trop maigre. Sur [[ORG|TikTok]], en revanche, personne n'attend la science : le mot-dièse compte 91 millions de vues.

Car cette note de goudron, les parfumeurs la connaissent. C'est le [[MISC|Cuir de Russie]], c'est le bouleau brûlé, c'est le cade. Rien d'inédit, sauf la pluie. "{{Q speaker="Serge Majoullier" cue="tranche" ref="desc"|Le tout-neuf, c'est le vieux qui se met un manteau}}", tranche le nez indépendant [[PER|Serge Majoullier]], longtemps au service de [[ORG|Givaudan]]. Il en sourit. À son avis, [[MISC|Macadam]] finira en gel douche, comme les autres.

Et le consommateur ? On en a intercepté trois, au sortir d'une boutique de la [[LOC|rue des Archives]]. Le premier l'a acheté pour son père. La deuxième, pour ne pas sentir sa mère. Le troisième, employé à la voirie, l'a reposé. "{{Q speaker="?Le troisième" cue="null" ref="none"|Moi, je l'ai gratis. Toute la journée, et avec la fumée.}}"

Le succès attire les copistes. Un discounter allemand a sorti au printemps [[MISC|Road]], huit euros. Les avocats de la maison grassoise ont saisi le [[ORG|tribunal de commerce de Paris]], qui s'est dit incompétent pour les odeurs. Parmi eux, Me [[PER|Camélia Nogent]] prévoit de plaider le flacon. "{{Q speaker="Camélia Nogent" cue="concède" ref="pronoun"|Une bouteille carrée, on en a vu d'autres, mais pas avec un trou de serrure}}", concède-t-elle.

Le laborantin, lui, a eu une prime et un vase. Il a aussi hérité d'un surnom. Dans l'usine, tout le monde l'appelle désormais "{{N|[[PER:Aïdan Rossetti|Coquille]]}}".

[[PER|Salomé Bourricaud]]
