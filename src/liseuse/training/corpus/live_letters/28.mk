#apos=straight
Bonsoir,

C'est [[PER:Malik Ferhat-Simon|Malik]], de [[ORG|Hors ligne]]. Vous êtes 18 204 à recevoir cette lettre, dont ma mère, qui la transmet à 11 personnes sans dire qu'elles sont désabonnées.

Cette semaine, j'ai cassé mon téléphone. Tombé dans le [[LOC|Rhin]], à [[LOC|Kehl]], entre une péniche et un cygne. J'ai donc vécu quatre jours sans [[ORG|Instagram]], sans [[ORG|Citymapper]], sans [[MISC|ChatGPT]], et je peux témoigner qu'on s'y perd. À [[LOC|Offenbourg]], j'ai demandé mon chemin à un contrôleur de la [[ORG|Deutsche Bahn]] ; il m'a répondu, dans un français de manuel : "{{Q speaker="?un contrôleur de la Deutsche Bahn" cue="a répondu" ref="pronoun"|Monsieur, le chemin, c'est vous qui marchez dessus.}}" J'ai noté, sur du papier.

1) LA BOÎTE
[[ORG|Aura]] lève 40 millions pour surveiller le sommeil des vaches. La fondatrice s'appelle [[PER|Tereza Novotná-Girard]], elle a 29 ans et une ferme dans le [[LOC|Doubs]] où, jure-t-elle, les bêtes ronflent "{{Q speaker="Tereza Novotná-Girard" cue="jure" ref="pronoun"|en do majeur}}". Au tour de table : [[ORG|Partech]], [[ORG|Serena]] et un certain [[ORG|2050]]. Le communiqué parle d'"{{Q speaker="Aura" cue="parle" ref="desc"|éthologie augmentée}}". C'est le mot de la semaine, il ne veut rien dire, n'insistez pas.

2) L'ACTUALITÉ
Le [[MISC|DMA]], le règlement européen dont tout le monde parle et que personne n'a lu, fête ses deux ans. J'ai demandé à une avocate de [[LOC|Bruxelles]], qui défend une des sociétés visées et préfère qu'on ne sache pas laquelle, ce qui avait changé. "{{Q speaker="?une avocate de Bruxelles" cue="null" ref="none"|Mes honoraires.}}"

3) MES EXCUSES
Lundi dernier, j'ai écrit que le logiciel d'[[PER|Anh-Dao Prieur]] avait "{{Q speaker="Malik Ferhat-Simon" cue="ai écrit" ref="pronoun"|planté}}" le système de réservation des refuges de la [[LOC|Vanoise]]. Faux. C'est la mise à jour de [[ORG|Cloudflare]]. L'informaticienne m'a écrit une lettre fort courte, dont je ne garde que la chute : "{{Q speaker="Anh-Dao Prieur" cue="null" ref="desc"|Vous avez confondu la serrure et la porte.}}" Touché.

4) LIRE
[[MISC|Nous sommes tous des robots]], dit [[PER|Ben Okafor]] dans son essai du même nom ([[ORG|Zulma]]). Pas convaincu : le livre tourne en rond, mais sur une page, la 113, il y a l'une des plus jolies définitions de l'ennui que j'aie lues.

5) PETITE ANNONCE
Cède cause double emploi un [[MISC|Rubik's cube]]. [[PER:Malik Ferhat-Simon|Malik]].

À la semaine prochaine, ou à jamais, selon l'état du réseau. "{{N|[[ORG|Hors ligne]]}}" est un titre, ce n'est pas un programme.

[[PER|Malik Ferhat-Simon]]
