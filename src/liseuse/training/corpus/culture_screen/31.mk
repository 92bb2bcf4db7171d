#apos=straight
Cinéma. [[LOC|Le Rex]] de [[LOC|Châteaulin]] passe au tout-bénévole

Quand la pellicule cassait, [[PER|Louis Le Dréau]] collait avec du vernis à ongles. Le numérique l'a mis à la retraite en 2012, mais il vient encore, par habitude, vérifier le rideau. Depuis mercredi, il n'est plus seul: quarante-six habitants se relaient à la caisse, au ménage, à la machine à pop-corn.

La commune ne pouvait plus payer. Le dernier salarié est parti en juin, la chaudière en juillet. "{{Q speaker="Gaëlle Nicolas" cue="null" ref="none"|On m'a dit: fermez. J'ai dit: prêtez-moi les clés.}}" La maire, [[PER|Gaëlle Nicolas]], a conservé au budget 14 000 euros, le prix d'un rond-point sans fleurs.

Le planning est affiché sous l'escalier. Lundi, [[PER|Tugdual]] et Mme [[PER|Floc'h]]; mardi, les infirmières; jeudi, les boulistes de l'[[ORG|ASC Port-Launay]]; vendredi, les ados de la [[ORG|MJC]]. Une règle, écrite en rouge: "{{N|On ne raconte pas la fin}}".

Le premier film a été choisi par vote, et "{{N|[[MISC|Les Vieux Fourneaux]]}}" l'a emporté d'une voix sur "{{N|[[MISC|Anora]]}}". On a recompté. "{{Q speaker="?un lycéen" cue="fulmine" ref="desc"|C'est de la gérontocratie}}", fulmine un lycéen, qui a tout de même déchiré les billets. Cent douze entrées. La [[ORG|Fnac]] de [[LOC|Quimper]] n'en vend pas tant. Au bar, [[PER:Louis Le Dréau|Le Dréau]] racontait à qui voulait la venue de [[PER|Jean Gabin]], en 1962, qui s'était endormi au documentaire.

Tout n'est pas réglé. L'[[ORG|Ademe]] doit instruire le dossier de la pompe à chaleur; les distributeurs, [[ORG|Pathé]] en tête, traînent à livrer les copies en sortie nationale. [[PER|Annick Rozec]], la trésorière, s'est fâchée tout rouge. Elle dénonce des délais "{{Q speaker="Annick Rozec" cue="dénonce" ref="pronoun"|à la tête du guichet}}". Chez les professionnels, on nomme "{{N|salle de continuation}}" celle qui passe les films trois semaines après les autres. La retraitée des [[ORG|PTT]] ne veut pas en entendre parler.

Et puis il y a la question, la seule, que pose chaque visiteur: et si tout le monde se lasse? [[PER|Hervé Caradec]], de [[ORG|Cinéphare]], le réseau breton, a vu douze aventures semblables. Quatre tiennent. "{{Q speaker="Hervé Caradec" cue="note" ref="pronoun"|Celles où l'on s'engueule, note-t-il. Les autres meurent poliment.}}"

À [[LOC|Châteaulin]], rassurez-vous, on s'engueule. Samedi, c'était à propos du sucre ou du sel.
