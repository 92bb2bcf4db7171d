#apos=straight
[[LOC|COMINES-WARNETON]] – L'estaminet [[ORG|Au Rouge-Gorge]] à cheval sur deux fiscs

Le billard est en [[LOC|France]], le comptoir en [[LOC|Belgique]] et les toilettes, selon le cadastre, nulle part.

Depuis 1891, l'estaminet de [[LOC|Ploegsteert]] vit de sa ligne frontière, peinte en jaune au milieu du carrelage. Elle pourrait le tuer. Un courrier du [[ORG|SPF Finances]], reçu le 14 janvier, réclame à [[PER|Godelieve Vandamme]] la TVA belge sur l'ensemble des consommations, "{{Q speaker="SPF Finances" cue="null" ref="none"|y compris celles servies dans la partie sise hors du Royaume}}". Trois semaines plus tôt, c'était la [[ORG|direction régionale des finances publiques]], à [[LOC|Lille]], qui demandait la même chose pour l'autre moitié.

"{{Q speaker="Godelieve Vandamme" cue="souffle" ref="desc"|Je veux bien payer une fois, souffle la tenancière. Mais qu'ils se téléphonent.}}"

L'habitude, ici, tenait lieu de droit. On payait là où l'on buvait. Un douanier de [[LOC|Nieppe]], aujourd'hui pensionné, a même un nom pour cela : "{{N|le régime du tabouret}}". Il se rappelle une visite de contrôle, en 1978, qui s'était achevée à quatre heures du matin. "{{Q speaker="?Un douanier de Nieppe" cue="null" ref="none"|Le chef avait changé trois fois de pays sans quitter sa chaise.}}"

Le bourgmestre a écrit aux deux administrations. [[PER|Thibaut Quaghebeur]] ([[ORG|Les Engagés]]) plaide pour un accord du type de ceux qui règlent la vie à [[LOC|Baerle-Duc]], en [[LOC|Campine]]. "{{Q speaker="Thibaut Quaghebeur" cue="fait valoir" ref="name"|La commune n'a aucune compétence fiscale, elle peut seulement prêter une table et des chaises}}", fait valoir [[PER:Thibaut Quaghebeur|Quaghebeur]], qui craint l'effet de contagion : la boulangerie [[ORG|Decoene]] et deux maisons de la [[LOC|rue de Messines]] sont dans le même cas. Au cabinet du ministre, on assure que le dossier est "{{Q speaker="?on" cue="assure" ref="pronoun"|à l'instruction, calmement}}".

Calmement, les clients, eux, s'organisent. Samedi, une cinquantaine d'habitués ont déplacé le billard de deux mètres vers le nord. Sur le tableau noir, à côté du prix de la [[MISC|Queue de Charrue]], quelqu'un avait écrit à la craie : "{{Q speaker="?quelqu'un" cue="avait écrit" ref="desc"|Ici commence l'[[LOC|Europe]], fermez la porte}}".

L'affaire amuse moins Me [[PER|Ysaline Carlier]]. L'avocate tournaisienne a retrouvé aux [[ORG|Archives de l'État]] un procès-verbal de bornage de 1820 qui place la frontière non pas dans la salle, mais sous l'escalier de la cave. Toute la maison serait belge, hormis les fûts. "{{Q speaker="Ysaline Carlier" cue="glisse" ref="pronoun"|Auquel cas, glisse-t-elle, la bière est importée à chaque fois qu'on tire une pompe.}}"

Une rencontre est prévue le 3 mars à [[LOC|Mouscron]], dans les locaux de l'[[ORG|Eurométropole Lille-Kortrijk-Tournai]]. La patronne apportera le jambon.

[[PER|Ch. Dessart]]
