#apos=typo
PLATEFORMES

[[LOC|Bruxelles]] met [[ORG|Temu]] en demeure, un villageois du [[LOC|Jura]] s'en félicite

Il aura donc suffi d'un bouchon. Un bouchon de baignoire, en silicone, 1,29 euro, que [[PER|Alphonse Piquet]] a commandé en avril depuis sa ferme des [[LOC:Les Rousses|Rousses]] et qui contenait, d'après un laboratoire de [[LOC|Dole]], vingt-deux fois la dose de phtalates autorisée. L'agriculteur a écrit à la [[ORG|DGCCRF]]. Il a écrit à l'[[ORG|UFC-Que choisir]]. Il a écrit, en dernier, à la [[ORG|Commission européenne]], en recommandé. La réponse a mis sept mois. «~{{Q speaker="Commission européenne" cue="disait" ref="pronoun"|Votre contribution a retenu notre attention}}~», disait-elle.

Hier, l'exécutif européen a formellement accusé la plateforme chinoise d'enfreindre le [[MISC|règlement sur les services numériques]], l'ex-«~{{N|loi des lois}}~» de [[PER|Thierry Breton]]. Dans sa communication, longue de cent vingt pages, la page 44 évoque, sans plus, un consommateur français et un bouchon. «~{{Q speaker="Henna Virkkunen" cue="a déclaré" ref="desc"|Les petits objets font les grands dossiers}}~», a déclaré à la presse la vice-présidente [[PER|Henna Virkkunen]], sans nommer personne.

[[ORG|Temu]] a pris acte. L'entreprise, qui revendique 115 millions d'utilisateurs dans l'[[ORG|Union]], dit coopérer «~{{Q speaker="Temu" cue="dit" ref="desc"|pleinement et de bonne foi}}~» et rappelle que le vendeur a été exclu. Il est revenu depuis sous le nom de [[ORG|HappyBain7]]. Une amende de 6~% du chiffre d'affaires mondial est possible. Aux guichets de [[LOC|Bruxelles]], on murmure que le vrai chiffre sera «~{{Q speaker="?on" cue="murmure" ref="pronoun"|moins spectaculaire, plus durable}}~».

Au [[ORG|Bureau européen des unions de consommateurs]], [[PER|Agustín Reyna]] salue un signal mais juge la procédure «~{{Q speaker="Agustín Reyna" cue="juge" ref="name"|lente comme un colis de Noël}}~». Plus sévère, un haut fonctionnaire français, qui le côtoie chaque mois, s'agace de ce que ses services appellent entre eux le «~{{N|théâtre des douanes}}~», et ironise~: «~{{Q speaker="?un haut fonctionnaire français" cue="ironise" ref="desc"|On arrête un bouchon, il en passe douze millions par jour.}}~» C'est, à l'unité près, le nombre de petits paquets qui entrent en [[LOC|Europe]].

Aux [[LOC:Les Rousses|Rousses]], le facteur a apporté la nouvelle avec le pain. M. [[PER:Alphonse Piquet|Piquet]] n'a pas la télévision. Il ne regrette rien, si ce n'est d'avoir commandé, le même jour, une lampe frontale dont il est, ma foi, très content. «~{{Q speaker="Alphonse Piquet" cue="null" ref="none"|Elle éclaire, elle est légère, je ne sais pas ce qu'il y a dedans. Ne me demandez pas d'écrire pour la lampe.}}~» La baignoire, elle, fuit toujours.

[[PER|Élodie Vuargnoz]] (à [[LOC|Bruxelles]]) et [[PER|Marin Chapuis]]
