Vin, assurance, grêle : comment [[ORG|Groupama]], [[ORG|Pacifica]] et [[ORG|L’Abeille viticole]] se partagent le ciel

CHRONIQUE. [[PER|Stanislas Corbineau]]

Le vigneron regarde en l’air, l’assureur aussi. L’un craint, l’autre compte. Dimanche, sur les coteaux de [[LOC|Chinon]], la [[MISC|tempête Ondine]] a haché 300 hectares en onze minutes. Le lendemain, [[ORG|Groupama]] avait déjà dix experts dans les rangs.

Au [[ORG|Domaine de la Pierre-Levée]], [[PER|Philomène Couly-Bricard]] ramasse ses grappes au râteau. « {{Q speaker="Philomène Couly-Bricard" cue="lâche"|J’avais signé la veille, la conseillère pensait que je plaisantais}} », lâche-t-elle. Son voisin, [[PER|Gatien]], n’avait rien signé du tout. « {{Q speaker="Gatien" cue="souffle"|Vingt mille euros par an pour regarder la météo, non merci}} », souffle-t-il. Il ne rit plus.

Une couverture à trous

Depuis la réforme de 2023, un vignoble sur trois est couvert. À [[LOC|Cognac]], c’est moins. En [[LOC|Champagne]], davantage. [[ORG|Moët & Chandon]] peut s’auto-assurer, pas la [[ORG|Cave de Saint-Verny]]. [[ORG|Axa Climate]] et la jeune [[ORG|Descartes Underwriting]] vendent du paramétrique : tant de degrés, tant d’euros, sans expert. [[ORG|Munich Re]] et [[ORG|Swiss Re]] suivent derrière.

« {{Q speaker="Elzéar Bonnefous" cue="assène"|Le climat n’est plus un aléa, c’est un fournisseur en retard}} », assène [[PER|Elzéar Bonnefous]], actuaire chez [[ORG|Covéa]]. La formule a du chic. Elle vient, je crois, de [[PER|Denis Kessler]], l’ancien patron de [[ORG|Scor]].

Chez les courtiers, on préfère parler d’[[MISC|Alix]], de [[MISC|Ciarán]], de [[MISC|Domingos]] : les tempêtes ont des prénoms, les sinistrés ont des numéros. L’[[ORG|Inao]] promet d’adapter les cahiers des charges, la [[ORG|Chambre d’agriculture d’Indre-et-Loire]] d’ouvrir une cellule. En attendant, [[PER|Rabelais]], né à deux pas, à [[LOC|La Devinière]], aurait conseillé de boire le millésime précédent.

[[PER:Philomène Couly-Bricard|Couly-Bricard]] a déjà reçu son chèque. [[PER:Elzéar Bonnefous|Bonnefous]], de son côté, prédit une hausse des primes « {{Q speaker="Elzéar Bonnefous" cue="prédit"|à deux chiffres, voire à deux saisons}} ». « {{Q speaker="Gatien" cue="riposte"|Qu’il vienne le dire ici}} », riposte [[PER|Gatien]].