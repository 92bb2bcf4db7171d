#apos=typo
Le dernier tonnelier de [[LOC|Jarnac]] a trouvé sa relève à [[LOC|Osaka]]

SAVOIR-FAIRE – Il faut baisser la tête pour entrer chez [[PER|Abel Tonnelier]]. Oui, c'est son nom, et non, il n'a pas choisi son métier pour faire une bonne histoire à la presse. Son père était facteur.

Dans l'atelier de la [[LOC|rue des Chabannes]], le feu prend à 7 heures. Merrains de la [[LOC|forêt de Tronçais]], trois ans de séchage, cerclage à la main. [[ORG|Hennessy]] achète la moitié de la production, [[ORG|Delamain]] un quart. Le reste part en [[LOC|Écosse]]. «^{{Q speaker="Abel Tonnelier" cue="dit" ref="pronoun"|Une barrique, ça ne se fabrique pas, ça se persuade}}^», dit-il sans lever les yeux de sa doloire.

À 67 ans, il cherchait quelqu'un. [[ORG|France Travail]] lui a envoyé quatre candidats. L'un d'eux est resté jusqu'à la pause. C'est finalement un message traduit par téléphone qui a tout changé^: [[PER|Hiroto Kanda]], 29 ans, fils d'un fabricant de seaux à saké, demandait à venir voir. Il est arrivé un lundi de février. Il n'est plus reparti.

«^{{Q speaker="Hiroto Kanda" cue="glisse" ref="pronoun"|En japonais il y a un mot pour le bruit du bois qui accepte}}^», glisse-t-il dans un français déjà charentais. Il ne l'a pas encore trouvé en patois. Ses collègues de la coopérative l'ont surnommé «^{{N|le [[PER:Hiroto Kanda|Cognaçais]]}}^», ce qui, à [[LOC|Jarnac]], n'est pas un compliment.

L'affaire n'est pas seulement sentimentale. En 2024, [[ORG|Tonnellerie Tonnelier]], c'est la raison sociale, a réalisé 640^000 euros de chiffre d'affaires avec trois personnes. La chute des ventes de cognac en [[LOC|Chine]] a tout ralenti. Au [[ORG|Bureau national interprofessionnel du cognac]], on recommande la prudence. «^{{Q speaker="?un courtier" cue="traduit" ref="desc"|Autrement dit, plantez des tomates}}^», traduit un courtier croisé au café du [[ORG|Coq d'Or]].

Le label [[MISC|Entreprise du patrimoine vivant]] est au mur, entre un calendrier [[ORG|Stihl]] et une photo de [[PER|François Mitterrand]], né à deux pas. L'acte de cession sera signé chez le notaire le 3 janvier. Le vieil artisan gardera son tablier, une clé, et le droit d'être «^{{Q speaker="Abel Tonnelier" cue="exigé" ref="pronoun"|désagréable le jeudi}}^», qu'il a exigé par écrit.

[[PER|Marjolaine Guédon]]
