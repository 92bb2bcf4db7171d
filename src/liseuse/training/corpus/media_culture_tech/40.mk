#apos=typo
TRIBUNE

Ne confions pas la voix des morts aux machines

Par un collectif de comédiens, de techniciens et d'ayants droit

Il y a deux semaines, un fabricant de yaourts a fait parler [[PER|Louis Jouvet]]. Dans un spot de trente secondes, diffusé sur [[ORG|M6]] et [[ORG|Prime Video]], l'acteur de « {{N|[[MISC|Knock]]}} » vantait un bifidus. « {{Q speaker="Louis Jouvet" cue="demandait" ref="pronoun"|Ça vous chatouille ou ça vous gratouille~?}} » demandait-il~: la réplique est de [[PER|Jules Romains]], le timbre d'un logiciel israélien, et le consentement, de personne.

Nous ne sommes pas ennemis de la technique. Certains d'entre nous travaillent chez [[ORG|Ircam Amplify]], d'autres ont prêté leur gorge à des assistants de navigation. Nous savons ce que c'est que de faire dire à quelqu'un qu'il doit tourner à gauche. Mais la machine qui imite le vivant lui prend son travail, et celle qui imite le mort lui prend son silence.

On nous objecte [[PER|Dalida]]. En 2022, sur le plateau de « {{N|[[MISC|L'Hôtel du temps]]}} », [[PER|Thierry Ardisson]] l'avait fait renaître. C'était, disait le producteur, « {{Q speaker="Thierry Ardisson" cue="disait" ref="desc"|une machine à remonter les gens}} ». Soit~: la famille avait signé, l'émission s'affichait comme une fiction, un imitateur jouait. Tout est là. Cela porte un nom, l'art.

La [[MISC|loi Lemaire]] reconnaît au défunt un droit sur ses données. Elle ne dit rien de son souffle. Nous demandons que le [[ORG|ministère de la Culture]], le [[ORG|CNC]] et l'[[ORG|Adami]] se saisissent du sujet avant l'été. La rapporteure du texte en préparation au [[ORG|Sénat]] envisage, nous a-t-elle dit, un droit « {{Q speaker="?La rapporteure du texte" cue="dit" ref="pronoun"|de cinquante ans, révocable}} ». Ce serait un premier pas. Un acteur de l'industrie nous a opposé, lui, que les morts ne votaient pas. Il a aussi employé, pour désigner la voix de nos maîtres, le mot « {{Q speaker="?Un acteur de l’industrie" cue="employé" ref="pronoun"|gisement}} ».

[[PER|Brigitte Lecordier]] a doublé [[PER|Son Goku]] enfant. Elle rappelait, il y a peu, devant le [[ORG|Syndicat français des artistes-interprètes]], que les studios demandent désormais aux débutants de céder leur empreinte. « {{Q speaker="Brigitte Lecordier" cue="null" ref="none"|On leur dit que c'est pour la tuyauterie.}} » Une étudiante du [[ORG|Conservatoire]], à qui l'on soumettait un contrat semblable, a répondu en rayant la clause d'un trait. Dans la marge, elle a noté~: « {{Q speaker="?Une étudiante du Conservatoire" cue="a noté" ref="pronoun"|J'en aurai besoin.}} »

Nous aussi.

Premiers signataires~: [[PER|Benoît Allemane]], [[PER|Féodor Atkine]], [[PER|Donald Reignoux]], comédiens~; [[PER|Ysé Karbowski]], ingénieure du son~; [[PER|Gratien Vauquelin]], président des [[ORG:Les Voix|Voix]]~; [[ORG|Touche pas à ma VF]].
