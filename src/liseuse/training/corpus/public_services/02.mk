#apos=typo
Questions de consommateurs

**Ma chaudière a été remplacée, l'aide n'arrive pas**
J'ai fait poser une pompe à chaleur [[ORG|Atlantic]] en octobre par la société [[ORG|Horizon]], de [[LOC|Vierzon]]. Mon dossier [[MISC|MaPrimeRénov']] est «~{{N|en cours d'instruction}}~» depuis sept mois. Que faire ? ([[PER|Ghislaine R.]], [[LOC|Mehun-sur-Yèvre]])

Écrivez d'abord, en recommandé, à la délégation locale de l'[[ORG|Anah]]. La mention «~{{N|en cours d'instruction}}~» ne veut rien dire en droit : ce n'est ni un refus ni un accord. Passé deux mois, saisissez la [[ORG|Défenseure des droits]], qui a déjà épinglé la plateforme. Dans son dernier rapport, l'institution parlait d'«~{{Q speaker="Défenseure des droits" cue="parlait" ref="desc"|usagers laissés seuls face à un écran figé}}~». Vérifiez aussi qu'[[ORG|Horizon]] possède toujours le label [[MISC|RGE]] : sur ce point, l'entreprise, jointe, nous assure être «~{{Q speaker="Horizon" cue="assure" ref="desc"|parfaitement à jour}}~». L'annuaire de [[ORG|France Rénov']] dit l'inverse.

**Le vendeur me réclame des frais de retour**
Commandée sur [[ORG|Marque blanche]], une table est arrivée fendue. Le service client me demande 89~€ pour la reprendre.

C'est non. Article L.~217-11 du code de la consommation : la mise en conformité a lieu sans frais. La formule «~{{N|retour à la charge de l'acheteur}}~» qui figure dans les conditions de vente ne joue que pour la rétractation. [[PER|Éloi Marchandeau]], juriste à l'[[ORG|Adeic]], conseille de répondre par une phrase : «~{{Q speaker="Éloi Marchandeau" cue="conseille" ref="name"|Je vous mets en demeure de venir la chercher.}}~» Et si rien ne bouge ? «~{{Q speaker="Éloi Marchandeau" cue="null" ref="none"|On va sur [[ORG|SignalConso]], cinq minutes montre en main.}}~»

**Mon compteur d'eau a-t-il le droit de parler ?**
Le syndicat m'impose un compteur à télérelève. Une voisine dit qu'«~{{Q speaker="?Une voisine" cue="dit" ref="desc"|ils savent quand on prend sa douche}}~».

Ils savent combien de litres passent, par tranche d'une heure au plus. La [[ORG|Cnil]] l'a rappelé en 2021. Vous ne pouvez pas vous opposer à la pose, mais bien au relevé fin. Au [[ORG|Smirne]], qui dessert [[LOC|Vierzon]], [[LOC|Foëcy]], [[LOC|Brinay]] et [[LOC|Saint-Georges-sur-la-Prée]], la directrice, Mme [[PER|Rivière]], cela ne s'invente pas, jure que ces données sont effacées au bout de treize mois. Nous lui avons demandé qui le contrôlait. «~{{Q speaker="Rivière" cue="null" ref="none"|Bonne question.}}~»

Posez les vôtres à conso@lecourrierduberry.example ou au [[ORG|Courrier du Berry]], 12, [[LOC|rue Moyenne]], 18000 [[LOC|Bourges]]. Réponses rédigées avec [[ORG|60~Millions de consommateurs]] et la [[ORG|DDETSPP]].
