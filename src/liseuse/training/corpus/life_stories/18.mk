#apos=typo
La chronique de [[PER|Balthazar Nuit]] – [[MISC|La Petite Matinale]], 6~h~52

Bonjour à tous, bonjour [[PER|Sonia]]. Il est 6~h~52, et je voudrais vous parler d'un monsieur qui compte les marches.

Il s'appelle [[PER|Abel Fontaine]], il a 73~ans, il habite [[LOC|Lyon]], sur les pentes de la [[LOC|Croix-Rousse]], et depuis sa retraite de la [[ORG|TCL]] il compte. Pas les siennes. Toutes. Il en est à 41~210. J'entends déjà mon producteur qui soupire dans le casque~: «~{{Q speaker="?mon producteur" cue="soupire" ref="desc"|[[PER:Balthazar Nuit|Balthazar]], tu as deux minutes quarante}}~». Voilà, deux minutes trente-cinq.

Je l'ai rencontré [[LOC|montée de la Grande-Côte]]. Un béret, un compteur à main, du genre de celui des hôtesses, vous savez, clic, clic. Je lui demande pourquoi. Il regarde mes chaussures. «~{{Q speaker="Abel Fontaine" cue="dit" ref="pronoun"|Parce que quelqu'un les a posées, dit-il. On pourrait au moins savoir combien.}}~» Eh bien mes amis, j'ai eu honte de mes semelles.

Le soir, j'appelle la mairie. Service de la voirie, une dame charmante. Les marches~? Elle cherche. Elle me lit, d'un ton de notaire, la définition maison, «~{{N|dispositif de franchissement piéton non roulant}}~», et puis elle craque~: «~{{Q speaker="?une dame charmante" cue="craque" ref="pronoun"|Franchement, on ne les a jamais comptées.}}~» Elle veut le numéro du monsieur. Je le lui donne. Je ne donnerai pas celui de [[PER|Grégory]], un élu que je connais, qui trouve ça, je le cite, «~{{Q speaker="Grégory" cue="trouve" ref="pronoun"|poétique mais pas budgété}}~».

Vous croyez que ça s'arrête là~? Non, [[PER:Sonia|Sonia]]. Car [[PER:Abel Fontaine|Abel]] a une rivale. Elle s'appelle [[PER|Paule Grandclément]], elle vit à [[LOC|Saint-Étienne]], et elle en a 52~000. Elle l'a appris par le journal, le [[ORG|Progrès]]. Elle lui a écrit une carte postale, au recto les escaliers de la [[LOC|rue des Deux-Amis]], au verso six mots~: «~{{Q speaker="Paule Grandclément" cue="a écrit" ref="pronoun"|Monsieur, vous avez oublié les caves.}}~»

Depuis, ils correspondent. On ne sait pas tout. Une voisine, une bavarde, je ne balance pas, affirme qu'ils se voient à mi-chemin, gare de [[LOC|Givors]], et qu'ils comptent ensemble celles du passage souterrain. Vingt-six. «~{{Q speaker="?Une voisine" cue="affirme" ref="none"|Ils trouvent vingt-six à chaque fois, mais ils recommencent.}}~»

On appelle ça comment, [[PER:Sonia|Sonia]]~? Les Japonais ont sûrement un mot. Moi je dis «~{{N|l'amour}}~», et je laisse la place à la météo. Bonne journée, et levez les pieds.
