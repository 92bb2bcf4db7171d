#apos=typo
IDÉES

«~{{Q speaker="Aurélien Sablier" cue="null" ref="none"|On ne doit rien aux morts, et c'est pour cela qu'on leur donne}}~»

Le philosophe [[PER|Aurélien Sablier]], professeur à l'[[ORG|université de Liège]], publie chez [[ORG|Verdier]] «~{{N|[[MISC|La Dette douce]]}}~», un essai contre l'idée d'héritage.

Propos recueillis par [[PER|Léonie Mwamba]]

Vous ouvrez votre livre sur une armoire. Pourquoi ?

{{O speaker="Aurélien Sablier"|Parce que je l'ai eue sur le dos, littéralement. Une armoire ardennaise, trois cents kilos, que ma tante de [[LOC|Bastogne]] m'a léguée avec cette formule~: «~{{Q speaker="?ma tante de Bastogne" cue="null" ref="desc"|Tu en feras ce que tu dois.}}~» J'habitais un quatrième sans ascenseur. J'ai compris qu'hériter, c'était d'abord porter.}}

Vous contestez pourtant que nous soyons redevables…

{{O speaker="Aurélien Sablier"|Je conteste le vocabulaire du banquier. [[PER|Nietzsche]] avait montré que la faute descend de la dette~; en allemand, c'est le même mot. Nous continuons à parler de «~{{N|devoir de mémoire}}~», expression tardive, qu'on croit de [[PER|Primo Levi]] et qui vient d'un éditeur. Or aucun mort ne réclame. Ce sont les vivants qui envoient l'huissier.}}

[[PER|Emmanuel Levinas]], que vous citez peu, dirait le contraire.

{{O speaker="Aurélien Sablier"|Il dirait que le visage m'oblige. D'accord, le visage. Mais l'armoire~? Un collègue de [[LOC|Louvain]], que je ne nommerai pas, a qualifié mon livre de «~{{Q speaker="?Un collègue de Louvain" cue="a qualifié" ref="desc"|manuel d'ingratitude}}~». J'ai trouvé cela juste et je l'ai mis en quatrième de couverture. Mon éditrice, [[PER|Colette Olive]], a ri, puis elle l'a retiré.}}

Concrètement, que faire d'une maison de famille, d'un nom, d'une langue ?

{{O speaker="Aurélien Sablier"|Une langue, la parler mal. Mes grands-parents avaient le wallon et la honte du wallon~; j'ai gardé l'accent sans la honte. Une maison, l'ouvrir. Regardez ce qu'a fait l'association [[ORG|Toits ouverts]] à [[LOC|Verviers]], avec ces demeures de drapiers dont plus personne ne voulait. À l'entrée, un habitant a gravé dans l'ardoise «~{{N|À qui passe}}~», et cela vaut bien des traités. L'[[ORG|Agence wallonne du Patrimoine]] a d'abord refusé. Puis une fonctionnaire est venue, elle a lu, elle a dit~: «~{{Q speaker="?une fonctionnaire" cue="a dit" ref="pronoun"|On va considérer que c'était là.}}~»}}

C'est une faute administrative !

{{O speaker="Aurélien Sablier"|C'est exactement ce que j'appelle la «~{{N|dette douce}}~», celle dont personne ne tient le registre.}}

Et l'armoire ?

{{O speaker="Aurélien Sablier"|Sciée. J'en ai fait deux bibliothèques et une niche. Le chien s'appelle [[PER|Kant]]. Il sort tous les jours à la même heure, je n'y suis pour rien.}}
