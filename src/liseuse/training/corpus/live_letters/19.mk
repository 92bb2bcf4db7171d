#apos=straight
TÉLÉVISION · LA SOIRÉE DU JEUDI

**20.55 [[ORG|France 2]]**
[[MISC|Envoyé spécial]]. Au sommaire : les déserts dentaires ; [[MISC|Ozempic]], la piqûre et ses marges. L'enquête de [[PER|Margaux Sabatier]] s'ouvre dans un parking de [[LOC|Châteauroux]], où un prothésiste roumain opère dans un camion aménagé. La légalité de la chose ? « {{Q speaker="?un prothésiste roumain" cue="répond" ref="pronoun"|Moi je fais les dents, répond-il en montrant ses tournevis. Vous, vous faites les questions.}} » On ne décroche pas. *TTT*

**21.00 [[ORG|Arte]]**
[[MISC|La Nuit du chasseur]] ([[PER|Charles Laughton]], 1955, N&B). Faut-il encore le présenter ? Phalanges tatouées, « {{N|love}} » d'un côté, « {{N|hate}} » de l'autre, [[PER|Robert Mitchum]] y est le [[PER|Harry Powell]] que l'on n'oublie pas. Échec à sa sortie, il valut à l'acteur cette remarque d'un projectionniste de l'[[LOC|Ohio]] : « {{Q speaker="?un projectionniste de l'Ohio" cue="null" ref="desc"|Monsieur, vous m'avez fait fermer à clé.}} » En VOST. *TTTT*

**21.05 [[ORG|TF1]]**
[[MISC|HPI]]. [[PER|Morgane]] ([[PER|Audrey Fleurot]]) soupçonne un mime. Le scénariste parle d'une saison « {{Q speaker="?Le scénariste" cue="parle" ref="desc"|de transition}} », nous dirions plutôt d'une saison en pente. *T*

**21.05 [[ORG|M6]]**
[[MISC|Cauchemar en cuisine]], à [[LOC|Port-la-Nouvelle]]. [[PER|Philippe Etchebest]] goûte une paella, plisse les yeux. Le patron du [[ORG|Bleu Marine]], M. [[PER|Poissonnier]], vend de la viande.

**21.10 [[ORG|LCP]]**
[[MISC|Le Sous-préfet et la Rivière]], documentaire de [[PER|Inès Chauvel-Okoye]]. C'est la bonne surprise de la semaine. À [[LOC|Château-Chinon]], un fonctionnaire muté apprend à nommer les poissons. Les élus du cru appellent la réglementation « {{N|le filet à fonctionnaires}} », lui prend des notes, se trompe de bottes. La cinéaste, qui l'a suivi dix-huit mois, y a vu « {{Q speaker="Inès Chauvel-Okoye" cue="a vu" ref="desc"|une histoire d'amour sans personne}} ». Elle n'a gardé aucune interview face caméra. « {{Q speaker="Inès Chauvel-Okoye" cue="null" ref="none"|Il disait mieux les choses de dos.}} » À 22.15, débat avec le géographe [[PER|Jacques Lévy]]. *TTT*

**22.50 [[ORG|Canal+ Sport 360]]**
[[MISC|Ligue Europa]] : le résumé de [[ORG|Lyon]] – [[ORG|Twente]].

**Et en replay**
Sur [[ORG|Madelen]], l'[[MISC|Apostrophes]] du 22 septembre 1978, où [[PER|Charles Bukowski]] quitta le plateau en pleine émission. « {{Q speaker="Bernard Pivot" cue="null" ref="none"|C'est ennuyeux, ce monsieur avait gardé mon stylo.}} » La réplique, de [[PER|Bernard Pivot]], n'est pas dans les archives de l'[[ORG|INA]] ; on la tient d'un machiniste. Sur [[ORG|Arte.tv]], la série danoise [[MISC|Borgen]].

*[[PER|Isabelle Poitte-Renaud]]*
