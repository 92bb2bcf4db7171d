#apos=typo
Atterrissage d'urgence d'un [[MISC:An-26|Antonov]] au [[LOC|Kazakhstan]] : deux blessés légers

[[LOC|ASTANA]]. Un avion-cargo [[MISC|An-26]] de la compagnie [[ORG|Sapsan]] s'est posé sur le ventre lundi à [[LOC|Aktaou]], sur la [[LOC|mer Caspienne]], après le refus de sortir de son train avant. Deux des six occupants souffrent de contusions.

Venu de [[LOC|Makhatchkala]], l'appareil a tourné une heure et dix minutes pour brûler son kérosène. Dans l'enregistrement diffusé par [[ORG|Tengrinews]], on entend le commandant dire, très calme : «~{{Q speaker="?le commandant" cue="dire" ref="desc"|Préparez le thé, on arrive par en dessous.}}~» La contrôleuse de service, [[PER|Aigoul Sarsenbaïeva]], 27 ans, l'a guidé d'un bout à l'autre. «~{{Q speaker="Aigoul Sarsenbaïeva" cue="a-t-elle confié" ref="pronoun"|C'est en rangeant mon casque que j'ai commencé à trembler}}~», a-t-elle confié.

Le [[ORG|ministère kazakh des Transports]] a décoré l'équipage. Il n'a pas dit un mot de l'entretien de l'avion, âgé de 44 ans. Un ancien mécanicien de [[ORG|Sapsan]] accuse la compagnie de pratiquer la «~{{N|cannibalisation}}~», le prélèvement de pièces sur des appareils cloués au sol ; un porte-parole y répond par un seul adjectif, «~{{Q speaker="?un porte-parole" cue="répond" ref="desc"|fantaisiste}}~».

Les enquêteurs du [[ORG|MAK]], le comité interétatique qui siège à [[LOC|Moscou]], étaient attendus mardi avec ceux de l'ukrainien [[ORG|Antonov]], constructeur de l'[[MISC|An-26]], qui a décliné l'invitation.

[[LOC|Aktaou]] garde le souvenir du 25 décembre 2024, lorsque le vol 8243 d'[[ORG|Azerbaijan Airlines]] s'y était écrasé, faisant 38 morts.

Photo : [[PER|Timour Abdrakhmanov]]/[[ORG|KazInform]]
