#apos=typo
Revue de presse européenne : le [[LOC|Groenland]], la patate et les points d'exclamation

« {{Q speaker="Sermitsiaq" cue="titre" ref="name"|Non merci, encore}} », titre, en danois et en kalaallisut, l'hebdomadaire [[ORG|Sermitsiaq]]. Sur la photo, un pêcheur de [[LOC|Maniitsoq]] tend un flétan à l'objectif, et le flétan tire la langue.

La semaine aura été occupée par un seul mot, et par une seule île. Le [[ORG|Jyllands-Posten]] a compté : 214 articles. À [[LOC|Copenhague]], la cheffe du gouvernement [[PER|Mette Frederiksen]] a convoqué tous les partis, y compris l'[[ORG|Inuit Ataqatigiit]] et le [[ORG|Siumut]], représentés chacun d'un siège au [[ORG|Folketing]]. À l'issue, elle n'a pas répondu aux questions. Le quotidien [[ORG|Politiken]] croit savoir qu'elle aurait évoqué « {{Q speaker="Mette Frederiksen" cue="évoqué" ref="pronoun"|une amitié qui fait du bruit}} ». Ses services n'ont pas démenti, ce qui est une façon d'écrire.

En [[LOC|Allemagne]], [[ORG|Die Zeit]] interroge un glaciologue, [[PER|Jørgen Peder Steffensen]], et lui demande ce que l'on achèterait au juste. « {{Q speaker="Jørgen Peder Steffensen" cue="null" ref="none"|De l'eau en vrac.}} » La [[ORG|Frankfurter Allgemeine]], plus austère, dissèque le traité de 1951 et la base de [[LOC|Pituffik]], ex-[[LOC:Pituffik|Thulé]]. Le « {{N|[[MISC|dôme d'or]]}} », ce bouclier que le [[ORG|Pentagone]] voudrait étendre au nord, n'en demandait pas tant.

L'[[LOC|Italie]] s'amuse. Un éditorialiste du [[ORG:Il Foglio|Foglio]] propose de céder à la place la [[LOC|Sardaigne]], « {{Q speaker="?Un éditorialiste du Foglio" cue="propose" ref="desc"|avec les moutons et le wifi}} ». En [[LOC|Islande]], on rit moins. [[ORG|Morgunblaðið]] publie la lettre d'une lectrice, [[PER|Þórdís Hallgrímsdóttir]], 91 ans, qui a connu les Britanniques en 1940 et les Américains en 1941. La nonagénaire constate qu'ils sont « {{Q speaker="Þórdís Hallgrímsdóttir" cue="constate" ref="desc"|repartis en oubliant leurs pommes de terre}} ». On en plante encore.

À [[LOC|Paris]], l'annonce de l'ouverture d'un consulat à [[LOC|Nuuk]] inspire [[ORG|Libération]]. [[ORG|Le Figaro]] préfère s'attarder sur les trente chasseurs alpins envoyés pour l'exercice [[MISC|Arctic Endurance]]. Trente, c'est peu ; un officier l'a reconnu devant le correspondant du journal. « {{Q speaker="?un officier" cue="null" ref="pronoun"|Nous sommes un point-virgule.}} »

Et les intéressés ? Le premier ministre [[PER|Jens-Frederik Nielsen]], 34 ans, ancien champion de badminton, s'est exprimé le soir devant le [[LOC|Katuaq]], le centre culturel. Pas de discours. Les enfants brandissaient des cartons rouges et blancs : « {{N|[[LOC:Groenland|Kalaallit Nunaat]] n'est pas un appartement}} ». Il les a aidés à ranger.

[[PER|Solveig Aubert-Nygård]]
