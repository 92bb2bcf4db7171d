#apos=typo
Le tambourin, sport de balle et de mauvaise foi

On ne sait pas quand ça a commencé, mais on sait qui a tort. À [[LOC|Cournonterral]], dimanche, [[ORG|Cournonterral]] recevait [[ORG|Vendémian]] pour le compte de la [[MISC|Nationale A]], et le dernier échange a duré, de mémoire de banc, quarante-trois coups.

La balle est-elle tombée devant la ligne ? Derrière ? Sur la ligne ? Le juge de ligne regardait une camionnette. «~{{Q speaker="?Le juge de ligne" cue="défendu" ref="desc"|Elle klaxonnait en morse}}~», s'est-il défendu auprès du délégué. Bref : 13-12, et un protêt.

[[PER|Jean-Baptiste Lugand]], capitaine de [[ORG|Cournonterral]], montre la trace. C'est là, et même un peu plus loin. Le capitaine adverse, [[PER|Yoann Bascou]], la montre aussi : ce n'est pas la même. Quand les deux hommes ont posé le pied au même endroit, on a ri. «~{{Q speaker="Yoann Bascou" cue="décrété" ref="desc"|Mon pied est honnête, le sien chausse du 46}}~», a décrété le visiteur, qui ne manquait pas d'humour pour quelqu'un qui vient de perdre.

Le tambourin, faut-il rappeler, se joue à cinq, avec une balle de soixante-dix-huit grammes, dans dix-sept villages, de [[LOC|Florensac]] à [[LOC|Poussan]]. La [[ORG|Fédération française de jeu de balle au tambourin]] compte 2 100 licenciés. Son président, M. [[PER|Gignac]], a été saisi. Oui, il se nomme comme la ville, laquelle joue aussi, et [[ORG|Gignac]] est deuxième. Il dit avoir l'habitude. «~{{Q speaker="Gignac" cue="dit" ref="pronoun"|Je préfère un protêt à un forfait, au moins on s'aime assez pour se disputer}}~», dit-il.

Il tranchera donc jeudi. Avec lui siègeront [[PER|Marylène Albe]] et le docteur [[PER|Xavier Nougaret]]. «~{{Q speaker="Marylène Albe" cue="prévient" ref="name"|Sans image, la décision du juge de ligne prévaut}}~», prévient [[PER:Marylène Albe|Albe]]. Un ancien de [[LOC|Vendémian]] leur conseille d'acheter une longe et un trépied, «~{{Q speaker="?Un ancien de Vendémian" cue="conseille" ref="desc"|et de viser l'ombre}}~». Dans la commune, l'affaire du balcon de 1974 n'est pas close non plus.

On lira sur le tableau, à l'entrée du stade, cette devise peinte par l'instituteur [[PER|Clovis Ramadier]] : «~{{N|La balle ne ment pas, elle hésite}}~». Chez les filles, les [[ORG|Tambours de Pignan]] ont gagné sans discussion, treize à quatre, contre [[ORG|Bessan]]. Le club revendique le terme de «~{{N|dentelle de cuir}}~», que [[ORG|Midi Libre]] avait inventé pour une autre équipe, et il s'en moque.

Le classement. 1. [[ORG|Cazouls]], 22 pts ; 2. [[ORG|Gignac]], 20 ; 3. [[ORG|Cournonterral]], 17 (avant protêt) ; 4. [[ORG|Vendémian]], 15 ; 5. [[ORG|Notre-Dame-de-Londres]], 12. La finale du championnat se jouera le 7 septembre à [[LOC|Gignac]], sauf si [[ORG|Gignac]] la joue ailleurs.

[[PER|Luc Bosc]]
