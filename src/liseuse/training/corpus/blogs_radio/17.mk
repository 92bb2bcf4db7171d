#apos=typo
Le gras, c'est ma mère

(Un post long. Allez vous faire un thé.)

J'avais juré de ne plus écrire sur la quiche. [[PER|Apolline]], qui partage ma vie et mes mails, m'a rappelé mardi que je l'avais juré trois fois. Mais voilà~: la [[ORG|Confrérie de la quiche authentique]], sise à [[LOC|Dombasle-sur-Meurthe]], vient de publier un décret — elle appelle ça un décret — bannissant le gruyère. Mon téléphone a fondu.

Remontons. En 1902, [[PER|Escoffier]] en parlait déjà. Ma grand-mère, [[PER|Suzel Hoffstetter]], née à [[LOC|Thann]], morte à [[LOC|Épinal]], n'avait lu ni lui ni personne. Elle mettait de la crème, du lard, des œufs, et sur le dessus un rien de comté quand le facteur restait déjeuner. Un jour, un Nancéien de passage s'est permis une remarque. «~{{Q speaker="Suzel Hoffstetter" cue="null" ref="none"|Monsieur, la porte est d'origine, elle aussi.}}~» Fin du débat pour quarante ans.

J'ai appelé le grand maître, [[PER|Évrard Colin]]. L'homme est charmant, notaire de son état, il porte cape et toque quatre fois l'an. Je voulais comprendre. «~{{Q speaker="Évrard Colin" cue="a-t-il soupiré" ref="pronoun"|Nous ne sommes contre personne}}~», a-t-il soupiré, avant d'ajouter, comme on ferme un dossier, que le fromage relevait de «~{{Q speaker="Évrard Colin" cue="ajouter" ref="pronoun"|la tarte}}~». La tarte~! J'entends encore le mot tomber.

J'ai donc fait ce que je fais toujours dans ces cas-là, j'ai pris ma voiture. [[LOC|Lunéville]], [[LOC|Baccarat]], [[LOC|Raon-l'Étape]]~: onze boulangeries, onze parts. Neuf avec fromage. Chez [[ORG|Mougin]], la vendeuse a regardé autour d'elle. «~{{Q speaker="?la vendeuse" cue="a chuchoté" ref="pronoun"|Le patron en met, mais on n'a pas le droit de l'écrire}}~», a-t-elle chuchoté. Sur l'étiquette en effet, on lisait seulement «~{{N|Quiche tradition}}~». Voilà où mène la terreur.

Recette, alors, puisque [[PER|Marmotte_88]] et [[PER|Tonton Fred]] me la réclament~: 250~g de farine, 125 de beurre, du lard fumé du [[LOC:Le Val-d'Ajol|Val-d'Ajol]], trois œufs, 30~cl de crème de chez [[ORG|Bleue Vache]] (la laiterie, à [[LOC|Corcieux]], pas l'animal). Le four chaud. Et le reste, ce que le facteur en dit.

La prochaine fois~: le pâté lorrain, ou comment j'ai perdu un oncle.
