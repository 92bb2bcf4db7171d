#apos=typo
[[ORG|Balise 7]], communiqué du 9 août – [[LOC|Augusta]], [[LOC|Sicile]]

Le [[MISC|Louise-Adèle]] est immobilisé. Vingt jours, et 8~000 euros d'amende. L'arrêté, notifié ce matin par l'officier de port, reproche à l'équipage d'avoir «~{{Q speaker="?L’arrêté" cue="reproche" ref="desc"|entravé la coordination des secours}}~» en portant assistance, mercredi, à un canot en perdition au large de [[LOC|Lampedusa]]. Quarante-deux personnes, dont onze enfants, avaient été tirées de l'eau en deux heures. Toutes ont débarqué.

Nous contestons ces faits. Un appel au centre de coordination de [[LOC|Rome]] a été passé à 4 h 11. On y a répondu «~{{Q speaker="?on" cue="a répondu" ref="pronoun"|restez en attente}}~» ; puis rien, pendant cinquante-trois minutes. Le capitaine, [[PER|Jozef Hrubý]], a pris sa décision seul. L'avait-il le droit ? «~{{Q speaker="Jozef Hrubý" cue="résume" ref="desc"|Sur mon brevet, il est écrit secours, résume le marin slovaque. Il n'est pas écrit d'attendre.}}~»

Nous saisissons le [[ORG|tribunal de Syracuse]]. L'association y sera représentée par [[PER|Cristina Laura Cecchini]], de l'[[ORG|ASGI]], et par Me [[PER|Patrice Spinosi]], qui a déposé parallèlement une requête à [[LOC|Strasbourg]]. La convention internationale sur la recherche et le sauvetage, dite «~{{N|[[MISC|SAR]]}}~», et l'article 98 de la [[MISC|convention de Montego Bay]] ne disent pas autre chose.

À bord, c'est Mme [[PER:Amina Osman Abdi|Osman Abdi]], sage-femme somalienne recueillie en mer avec sa fille, qui a pris le porte-voix, au moment de l'accostage. Elle a demandé qu'on chante. «~{{Q speaker="Amina Osman Abdi" cue="null" ref="none"|Ma petite n'a jamais entendu une ville sans tirs.}}~» [[PER|Amina Osman Abdi]] a été dirigée vers le centre de la [[ORG|Croix-Rouge]] de [[LOC|Messine]].

Depuis janvier, quatre navires civils ont été saisis : le [[MISC|Mediterranea]], le [[MISC|Humanity 1]], le [[MISC|Nadir]] et le nôtre, trois fois. En avril, notre bateau avait été libéré par un juge qui avait relevé «~{{Q speaker="?un juge" cue="avait relevé" ref="desc"|l'absence de tout péril imputable au secouriste}}~». Un fonctionnaire du port, que nous remercions, nous a apporté des pastèques.

Que faire ? Écrire à votre député. Donner. Et si vous êtes à [[LOC|Marseille]] le 21, venir au [[LOC|J1]], à 19 heures : [[PER|Keny Arkana]] et la [[ORG|Fanfare Pile-Poil]] joueront pour la réparation du moteur bâbord. Un fil, une photo, une bouée : tout compte.

Contacts : [[PER|Lila Ferhati]] ([[LOC|Marseille]]) ; [[PER|Emanuele Boscarino]] ([[LOC|Catane]])
Agrément fiscal en cours. Crédit photo de une : [[PER|R. Sohier]] / [[ORG|Balise 7]]
