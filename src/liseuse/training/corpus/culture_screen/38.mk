#apos=straight
HOMMAGE

[[PER|Armand Quillévéré]], l'homme qui éteignait les projecteurs

Le metteur en scène [[PER|Armand Quillévéré]] est mort lundi à [[LOC|Caen]]. Il avait 79 ans, une canne, trois pipes et aucun téléphone. Avec lui disparaît une certaine idée du théâtre, pauvre, entêtée, drôle, éclairée le plus souvent par une ampoule de quarante watts.

Fils d'un mareyeur de [[LOC|Port-en-Bessin]], il fut docker, pion, puis élève d'[[PER|Antoine Vitez]] à [[LOC|Ivry]]. Du maître, il gardait la devise, « {{N|élitaire pour tous}} », recopiée sur la porte de sa loge ; il avait barré le premier mot. En 1979, il fonde à [[LOC|Hérouville-Saint-Clair]] le [[ORG|Théâtre du Ressac]], dans un hangar que la [[ORG|Société métallurgique de Normandie]] lui loue un franc.

Suivent quarante-deux spectacles. Un [[MISC|Woyzeck]] dans la vase. Une [[MISC|Phèdre]] jouée par des retraitées de [[ORG|Moulinex]], que [[ORG|Le Nouvel Observateur]] mit en couverture. « {{Q speaker="Jacqueline Hamel" cue="se souvient" ref="desc"|Il nous disait : ne jouez pas, attendez le car}} », se souvient l'une d'elles, [[PER|Jacqueline Hamel]], 91 ans, qui fut son [[PER|Œnone]].

Sa manière, les universitaires l'ont appelée « {{N|théâtre de la panne}} ». Il trouvait cela très bien, pourvu qu'on ne l'explique pas devant lui. À la création de [[MISC|Solness]], au [[MISC|Festival d'automne]], le courant sauta pour de vrai. Le public ne bougea pas. [[PER|Michel Piccoli]], qui était dans la salle, alluma son briquet, d'autres l'imitèrent, et l'acte III se joua ainsi. Le lendemain, un machiniste le vit retirer lui-même un fusible. « {{Q speaker="Armand Quillévéré" cue="fit" ref="pronoun"|On ne va pas gâcher}} », fit-il.

Il n'avait pas que des amis. Nommé en 1994 au [[ORG|Centre dramatique national de Normandie]], il en démissionna au bout de onze semaines, par un télégramme au ministre : « {{Q speaker="Armand Quillévéré" cue="null" ref="none"|Trop de moquette. Stop.}} » [[PER|Jacques Toubon]] lui répondit, dit-on, avec humour. Un syndicaliste, à l'époque, le décrivait moins tendrement : « {{Q speaker="?Un syndicaliste" cue="décrivait" ref="desc"|un patron de gauche, donc deux fois patron}} ». Le mot lui plut. Il l'inscrivit au programme.

Depuis 2016, il vivait à [[LOC|Langrune]], face à la mer. Sa compagne, la comédienne [[PER|Olwen Prigent]], l'a veillé. Elle a demandé que l'on n'apporte ni fleurs ni discours, « {{Q speaker="Olwen Prigent" cue="demandé" ref="pronoun"|seulement des ampoules}} ». Le [[ORG:Théâtre du Ressac|Ressac]] en a déjà reçu deux cents.

[[PER|Fanny Duhamel-Brix]]
