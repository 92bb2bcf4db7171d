#apos=typo
GÉOTHERMIE — Sous [[LOC|Haguenau]], la saumure tourne de nouveau

Arrêté depuis treize mois, le doublet de [[LOC|Rittershoffen]] a redémarré lundi à 70 % de sa capacité. L'exploitant, [[ORG|Ecogi]], n'a pas communiqué : c'est une ligne du tableau de bord de [[ORG|RTE]] qui a vendu la mèche.

Par [[PER|Solveig Hattstatt]]

Il aura fallu remplacer 640 mètres de tubage, deux pompes et, au passage, un directeur technique. La centrale alsacienne, qui alimente par un tuyau de quinze kilomètres l'amidonnerie [[ORG|Roquette]] de [[LOC|Beinheim]], livrait de nouveau dès l'aube une eau à 162~°C. «~{{Q speaker="?un technicien de quart" cue="raconte" ref="desc"|On a entendu le bruit dans la conduite avant de le lire sur l'écran}}~», raconte un technicien de quart.

Chez [[ORG|Électricité de Strasbourg]], actionnaire du site, on se refuse à parler de retour à la normale. [[PER|Maxence Ottenwaelter]], qui y dirige les énergies renouvelables, évoque «~{{Q speaker="Maxence Ottenwaelter" cue="évoque" ref="name"|une convalescence}}~» : palier de trois semaines, puis inspection, puis nouveau palier. Le moindre frémissement au-delà de magnitude 1,5 arrêterait tout. La [[ORG|Dreal]] l'exige depuis les secousses de [[LOC|Vendenheim]], qui avaient coûté son permis à [[ORG|Fonroche]].

Car la géothermie profonde traîne sa réputation. [[LOC|Rue du Maréchal-Foch]], à [[LOC|Betschdorf]], la cheminée d'[[PER|Odile Gruber]] attend toujours l'expert. «~{{Q speaker="Odile Gruber" cue="peste" ref="pronoun"|Moi, je n'ai rien contre la chaleur, j'ai contre les fissures}}~», peste-t-elle. [[ORG|Sous nos pieds]], le collectif qu'a fondé l'instituteur retraité [[PER|Jean-Luc Fels]], réclame depuis 2021 un réseau de sismomètres indépendant. Il l'aura en septembre, posé par l'[[ORG|EOST]].

Reste le lithium. La saumure du [[LOC|fossé rhénan]] en contient près de 180 milligrammes par litre, et [[ORG|Eramet]] comme l'australien [[ORG|Vulcan Energy]] lorgnent le filon. Le pilote baptisé {{N|[[MISC|Geolith]]}} reprendra, lui, «~{{Q speaker="Maxence Ottenwaelter" cue="promet" ref="desc"|quand on m'aura prouvé que le filtre tient}}~», promet le dirigeant. Un premier filtre, fourni par une jeune pousse de [[LOC|Limoges]], [[ORG|Kaolin 4]], s'était colmaté en neuf jours.

«~{{Q speaker="?un concurrent allemand" cue="soupire" ref="desc"|Ils sont prudents, c'est bien. Nous, à [[LOC|Landau]], nous creusons}}~», soupire un concurrent allemand. De quoi agacer [[LOC|Paris]], où l'on fignole la troisième [[MISC|programmation pluriannuelle de l'énergie]].
