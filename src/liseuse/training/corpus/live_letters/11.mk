#apos=typo
RUGBY. Revivez [[ORG:Castres olympique|Castres]] – [[ORG|Clermont]] (23-22), minute par minute
[[MISC|Top 14]], 18e journée. [[LOC|Stade Pierre-Fabre]], 11^200 spectateurs. Arbitre : M. [[PER|Ruiz-Lacoste]].

80'+3 C'EST FINI ! Transformation manquée de [[PER|Vaea Tuipulotu-Marc]], l'[[ORG:Clermont|ASM]] s'incline d'un point. «^{{Q speaker="Vaea Tuipulotu-Marc" cue="null" ref="none"|Le vent est tarnais, il a voté pour eux.}}^» L'ouvreur avait le sourire, quand même, en le disant à [[ORG|Canal+]].
78' ESSAI POUR [[ORG:Clermont|CLERMONT]] ! Groupé pénétrant, et [[PER|Baptiste Pagès]] aplatit. Une voix derrière nous, en tribune de presse : «^{{Q speaker="?Une voix" cue="null" ref="none"|C'est de l'anti-jeu, ça pousse à douze !}}^»
71' Carton jaune pour [[PER|Loris Ferreira]], placage haut. Le talonneur du [[ORG:Castres olympique|CO]] applaudit M. [[PER:Ruiz-Lacoste|Ruiz]], ce qui n'est jamais une bonne idée.
64' Pénalité de [[PER|Jérémy Fernandez-Bell]]. 23-17. Vingt ans qu'on nous vend ce club comme «^{{N|le petit village gaulois}}^» : il a quand même été champion en 2013 et 2018.
58' Trois changements d'un coup pour l'[[ORG:Clermont|ASM]], dont le pilier géorgien [[PER|Davit Kubriashvili]]. À ne pas confondre avec son homonyme.
HT Retour aux vestiaires, 17-12. Au micro, l'entraîneur des avants tarnais, [[PER|Rory Mac Lennan]], se contente de trois mots, «^{{Q speaker="Rory Mac Lennan" cue="se contente" ref="name"|solide, mais bête}}^». Deux rangs plus bas, un ancien pilier de [[LOC|Mazamet]] résume autrement : «^{{Q speaker="?un ancien pilier de Mazamet" cue="résume" ref="desc"|On joue comme quand il fallait rentrer traire.}}^»
39' Le buteur auvergnat n'en a pas manqué une. 17-12.
27' ESSAI [[ORG:Castres olympique|CASTRES]] ! Interception de [[PER|Noa Lespinasse]], 70 mètres. Le speaker : «^{{Q speaker="?Le speaker" cue="null" ref="desc"|Il est de [[LOC|Lavaur]], mesdames et messieurs, il est de [[LOC|Lavaur]] !}}^»
15' On nous signale que la vidéo est en panne. Le quatrième arbitre en est réduit, dit-il, «^{{Q speaker="?Le quatrième arbitre" cue="dit" ref="pronoun"|à croire ce qu'on lui raconte}}^».
8' [[PER:Vaea Tuipulotu-Marc|Tuipulotu-Marc]] ouvre le score. 0-3.
1' C'est parti. Banderole d'accueil, côté [[LOC|tribune Fabre]] : «^{{N|Ici même la pluie plaque}}^».
AVANT-MATCH. [[PER|Sione Latu]] (cuisse) remplacé par [[PER|Bastien Aoustin]]. Le [[ORG|Castres olympique]], neuvième, peut doubler [[ORG|Bayonne]] et [[ORG|La Rochelle]]. Les [[ORG:Clermont|Jaune et Bleu]] n'ont plus gagné ici depuis mars 2019.

Classement : 1. [[ORG|Toulouse]], 61 pts ; 2. [[ORG|UBB]], 58 ; 3. [[ORG|Toulon]], 52 ; […] 7. [[ORG:Castres olympique|Castres]], 44 ; 8. [[ORG|Bayonne]], 43 ; 9. [[ORG|La Rochelle]], 42 ; 10. [[ORG:Clermont|Clermont]], 41.

[[PER|P.-H. Galibert]]
