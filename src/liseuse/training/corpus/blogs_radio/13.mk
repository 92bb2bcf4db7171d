#apos=typo
OPINION. Le portable à l'école, ou l'art de punir la poche

par [[PER|Didier Sarrazin-Mbow]], principal de collège dans le [[LOC|Pas-de-Calais]]

On m'a livré en septembre trois cents pochettes magnétiques. Elles dorment dans un placard, sous les ballons. Puisque le ministère m'y invite, j'ai le devoir de m'expliquer.

D'abord, la loi existe. Elle date de 2018, elle porte le nom de personne, et elle interdit déjà l'usage du téléphone entre la grille et la sonnerie. [[PER|Jean-Michel Blanquer]] l'avait voulue, ses successeurs l'ont rebaptisée~: «~{{N|pause numérique}}~», «~{{N|portable en pause}}~». On légifère beaucoup, à propos des enfants, quand on ne sait plus leur parler.

Ensuite, mes élèves. J'ai posé la question aux 4e~C. [[PER|Nolan]] s'ennuie sans. [[PER|Maïssa]] n'en a pas. Une troisième, dont je tairai le prénom, m'a répondu que le sien la réveillait la nuit. «~{{Q speaker="?Une troisième" cue="null" ref="none"|C'est pas moi qui le regarde, monsieur, c'est lui.}}~» Aucune pochette ne répare cela. À en croire [[PER|Fanny Delattre]], médecin scolaire à [[LOC|Béthune]], leurs nuits sont devenues «~{{Q speaker="Fanny Delattre" cue="À en croire" ref="name"|des gares de triage}}~».

J'entends bien [[PER|Serge Tisseron]], dont les balises 3-6-9-12 ont le mérite de la clarté. J'entends aussi mon adjointe, [[PER|Bérangère Lepoutre]], convertie de la dernière heure. «~{{Q speaker="Bérangère Lepoutre" cue="plaide" ref="pronoun"|Ils se sont remis à jouer aux cartes}}~», plaide-t-elle. C'est exact~: au [[LOC|Brésil]] et en [[LOC|Suède]], où l'on a interdit avant nous, on rejoue aux cartes. Mais demandez à la vie scolaire de [[LOC|Liévin]] le temps qu'elle consacre aux fouilles. «~{{Q speaker="?la vie scolaire de Liévin" cue="null" ref="none"|Quarante minutes par jour, et ils ont deux téléphones, le vieux pour la pochette.}}~»

Ce que je propose tient en peu de mots. Un casier, facultatif. Des adultes qui rangent le leur. Des parents qui n'appellent pas à 10~h~15 pour savoir si le pull est assez chaud. Un inspecteur à qui je soumettais ce programme l'a jugé «~{{Q speaker="?Un inspecteur" cue="a jugé" ref="pronoun"|sympathique}}~». Dans la bouche d'un inspecteur, c'est une condamnation.

Qu'on me pardonne enfin une anecdote. La semaine passée, le délégué ministériel venu vérifier nos pochettes a prononcé un discours sur l'attention. Son téléphone a sonné. C'était la [[MISC|Marche turque]]. Les 4e~C, eux, n'ont pas bronché.
