#apos=straight
[[LOC|SEINE-MARITIME]]. Un prof d'histoire de [[LOC|Dieppe]] tient en haleine [[ORG|X]] avec une boîte à biscuits

C'est une boîte [[ORG|LU]], rouillée, achetée 4 euros au vide-greniers de [[LOC|Neuville]]. Dedans, cinquante-trois lettres. Le 2 février, [[PER|Corentin Delahaye]], qui enseigne au [[ORG|lycée Jehan-Ango]], en a publié une première, sans trop y croire. « {{Q speaker="Corentin Delahaye" cue="prévenait" ref="pronoun"|Je commence ce soir, une lettre par jour, on verra bien où ça nous mène}} », prévenait-il. Trois cent mille personnes attendent désormais 21 heures.

Le scripteur signe [[PER|Anatole]]. Prisonnier dans un stalag de [[LOC|Poméranie]], il écrit à une certaine [[PER|Blanche]], coiffeuse au [[LOC:Le Pollet|Pollet]]. Jour 3 : « {{Q speaker="Anatole" cue="null" ref="none"|Ne vends pas le vélo.}} » Jour 8 : « {{Q speaker="Anatole" cue="null" ref="none"|As-tu vendu le vélo ?}} » Jour 11, plus rien sur le vélo ; en revanche apparaît [[PER|Raoul]], et les internautes ont compris avant lui.

Car ils enquêtent, sur ce que la toile nomme « {{N|l'affaire du vélo}} ». Une généalogiste de [[LOC|Namur]] a retrouvé l'acte de mariage. Un collectionneur a daté le timbre. Et une dame, sous pseudonyme, a soudain lâché dans le fil : « {{Q speaker="?une dame" cue="a lâché" ref="desc"|[[PER|Raoul]], c'était mon grand-père. Il n'a jamais rien dit.}} » Silence de deux heures, un record pour la plateforme. L'enseignant a répondu en privé ; il ne veut pas « {{Q speaker="Corentin Delahaye" cue="null" ref="pronoun"|faire d'une famille un feuilleton}} ».

Tout le monde n'est pas conquis. L'historienne [[PER|Raphaëlle Branche]] n'a pas été sollicitée, mais une de ses consœurs, qui souhaite rester anonyme, s'agace : « {{Q speaker="?une de ses consœurs" cue="s'agace" ref="desc"|Ces archives privées ont des ayants droit, et un auteur. On n'ouvre pas le courrier des gens, même morts.}} » Aux [[ORG|Archives départementales de la Seine-Maritime]], on se dit plutôt « {{Q speaker="?on" cue="se dit" ref="pronoun"|enchanté, si les originaux finissent chez nous}} ».

Ils y finiront, jure le Dieppois. Il reste dix-neuf lettres. La dernière, il l'a lue. Que contient-elle ? Au café [[ORG|Le Tout va bien]], sur le [[LOC|quai Henri-IV]], il a souri, réglé les deux crèmes, rangé la boîte dans un sac [[ORG|Decathlon]]. « {{Q speaker="Corentin Delahaye" cue="null" ref="none"|Elle n'est pas d'[[PER|Anatole]].}} »

Texte : [[PER|Margaux Frémont]]. Photo : DR
