#apos=straight
ENQUÊTE. [[ORG|Sable d'or]], les millions envolés d'une école du luxe

Par [[PER|Agathe Ferrand]] et [[PER|Yohan Malka]]

Elle promettait "{{N|les métiers du beau}}"~: c'était écrit au fronton, en lettres dorées, [[LOC|avenue Montaigne]]. Pendant six ans, l'école [[ORG|Sable d'or]] a formé à la maroquinerie, au parfum et au service en chambre des jeunes gens venus du monde entier, contre 14~800 euros l'année. Elle a fermé le 2 février, un lundi. Sur la porte vitrée, un carton~: "{{N|Fermeture technique}}".

[[ORG|Mediapart]] avait révélé en décembre l'existence d'un trou de 3 millions d'euros. Les documents que nous avons consultés (bulletins de paie, courriels, un rapport de 61 pages du cabinet [[ORG|Grant Thornton]]) racontent une histoire plus longue.

Elle commence à [[LOC|Grasse]], en 2018. [[PER|Tancrède Aubry-Lenoir]], ancien cadre de [[ORG|Sephora]], s'associe à une notaire à la retraite, [[PER|Simone Cannes]]. Lui a le carnet d'adresses, Mme [[PER:Simone Cannes|Cannes]] le capital. "{{Q speaker="Simone Cannes" cue="se souvient" ref="desc"|Il m'appelait marraine}}", se souvient l'octogénaire, qui estime avoir perdu 900~000 euros. Très vite, l'école loue des locaux à une société luxembourgeoise, [[ORG|Lilas Invest]]. Loyer mensuel~: 52~000 euros. Bénéficiaire~: un certain [[PER:Tancrède Aubry-Lenoir|T. Aubry]].

Dès mars 2021, la comptable sonne l'alarme. "{{Q speaker="?la comptable" cue="écrit" ref="pronoun"|Nous payons deux fois le même étage}}", écrit-elle à son patron. La réponse, envoyée d'un téléphone, tient en quatre mots~: "{{Q speaker="Tancrède Aubry-Lenoir" cue="null" ref="none"|Le luxe se paie.}}" Elle démissionne. Son successeur restera onze jours. Le "{{N|diplôme visé par l'État à titre expérimental}}", comme l'appelaient les brochures, laissait la marraine perplexe. "{{Q speaker="Simone Cannes" cue="null" ref="none"|J'ai authentifié des actes pendant quarante ans. J'ai demandé à voir le visa. On m'a servi du thé.}}"

Ni l'[[ORG|Urssaf]] ni le [[ORG|rectorat de Paris]] ne bronchent. L'[[ORG:Autorité des marchés artisanaux|Ama]], obscure [[ORG|Autorité des marchés artisanaux]] dont l'établissement arborait le label, n'a d'autorité que le nom~: il s'agit d'une association domiciliée à [[LOC|Levallois-Perret]], chez le beau-frère. Un fonctionnaire du [[ORG|ministère du Travail]], sous le sceau de l'anonymat, admet un contrôle "{{Q speaker="?Un fonctionnaire du ministère du Travail" cue="admet" ref="desc"|léger}}". Cinq inspections étaient prévues~; une a eu lieu, annoncée.

Les élèves, eux, ont leur mot pour ces années-là, "{{N|l'âge du plaqué}}". [[PER|Mei-Lin Zhou]], venue de [[LOC|Chengdu]], a emprunté 30~000 euros. Elle coud aujourd'hui des ourlets dans un pressing de [[LOC|Clichy]]. "{{Q speaker="Mei-Lin Zhou" cue="null" ref="none"|Je sais faire un sac de chez [[ORG|Hermès]] les yeux fermés. Mais je n'ai pas le papier.}}"

Sollicité à plusieurs reprises, l'ancien directeur a fini par répondre par l'entremise de son conseil. Me [[PER|Florian Baluze]] dénonce "{{Q speaker="Florian Baluze" cue="dénonce" ref="name"|une lecture malveillante de pièces volées}}". Le [[ORG|parquet de Paris]], pour sa part, a ouvert une enquête préliminaire du chef d'abus de biens sociaux, "{{N|ABS}}" dans le jargon. Les lettres dorées ont été vendues aux enchères. L'acheteur, un café de [[LOC|Pantin]], n'a gardé que le mot "{{N|beau}}".
