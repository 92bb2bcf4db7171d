#apos=typo
[[LOC|Cannes]], jour 6 : «~{{N|[[MISC|Marée basse]]}}~» divise, [[PER|Hafsia Herzi]] fait l'unanimité

De notre envoyée spéciale à [[LOC|Cannes]] ([[LOC|Alpes-Maritimes]]), [[PER|Ondine Causse]]

Il était minuit vingt quand les lumières du [[LOC|Grand Théâtre Lumière]] se sont rallumées, et une partie de l'orchestre avait déjà filé. Ceux qui restaient ont applaudi neuf minutes. «~{{Q speaker="?un distributeur" cue="grince" ref="desc"|Neuf, c'est le tarif syndical}}~», grince un distributeur dans l'escalier, pendant que l'équipe d'[[PER|Emeric Vasseur-Diallo]] descendait vers les photographes.

Le film, le quatrième du Marseillais, suit pendant deux heures quarante un gardien de phare qui refuse la retraite. Pas de musique, onze plans fixes, un chien. Le cinéaste réclamait depuis longtemps ce qu'il appelle, dans le dossier de presse, «~{{Q speaker="Emeric Vasseur-Diallo" cue="appelle" ref="pronoun"|le droit d'ennuyer honnêtement}}~» ; il l'a pris. À la sortie, les avis volaient bas. [[PER|Günther Ott]], de la [[ORG|Süddeutsche Zeitung]], parlait déjà de [[MISC|Palme d'or]]. Sa voisine de rang, elle, avait chronométré ses bâillements. «~{{Q speaker="?Sa voisine de rang" cue="null" ref="none"|Quatorze avant le premier dialogue.}}~»

Rien de tel, la veille, à [[MISC|Un certain regard]]. [[PER|Hafsia Herzi]] y présentait, comme actrice, «^{{N|[[MISC|La Part du sel]]}}^», premier long-métrage de [[PER|Yuna Le Dantec]], tourné en vingt-trois jours entre [[LOC|Guérande]] et [[LOC|Le Pouliguen]]. Ovation debout, larmes, et trois ventes dans la nuit, dont l'[[LOC|Italie]] et le [[LOC|Brésil]], selon [[ORG|Charades]].

La réalisatrice bretonne, 29 ans, n'avait jamais pris l'avion. «~{{Q speaker="Yuna Le Dantec" cue="avoue" ref="pronoun"|J'ai écrit ce scénario dans une cabine de péage}}~», avoue-t-elle, avant de rectifier : c'était à [[LOC|Ancenis]], de nuit, et les automobilistes étaient rares. Elle doit beaucoup, dit-elle, à la bourse de [[ORG|Ciclic]] et à son producteur, [[PER|Karim Blanc]], fondateur d'[[ORG|Horizon bas]].

M. [[PER:Karim Blanc|Blanc]] juge pour sa part la sélection «~{{Q speaker="Karim Blanc" cue="juge" ref="name"|plus sage que l'an dernier}}~». On ne lui donnera pas tort. Le jury de cette année, surnommé «~{{N|les neuf muets}}~» par les chroniqueurs du [[ORG:Le Film français|Film français]], traverse la [[LOC|Croisette]] sans un mot, badge retourné.

Mardi : le retour de [[PER|Kelly Reichardt]], un dessin animé letton, et une nuit blanche annoncée à la [[MISC|Quinzaine des cinéastes]].
