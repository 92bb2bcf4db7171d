Capital-investissement : le fonds [[ORG|Kestrel Bay]] met la main sur les biscuits [[ORG|Saint-Fulgent]]

Après [[ORG|Michel et Augustin]] ou [[ORG|Poult]], c’est au tour d’une vieille dame de la biscuiterie de changer de mains. Le fonds américain [[ORG|Kestrel Bay]] a pris 72 % de la [[ORG|Biscuiterie Saint-Fulgent]], installée au bord de la [[LOC|Maine]], en [[LOC|Vendée]], et connue pour son [[MISC|Petit Fulgent]] au beurre salé.

La famille [[PER|Gaborit]] conserve le solde. « {{Q speaker="Honorine Gaborit" cue="explique"|Mon grand-père disait : un biscuit, ça se casse, une famille aussi}} », explique [[PER|Honorine Gaborit]], 61 ans, qui reste présidente. Son frère [[PER|Anselme]] se retire.

Quatre candidats avaient remis une offre ferme, dont [[ORG|Tikehau Capital]], [[ORG|Siparex]] et le belge [[ORG|Lotus Bakeries]]. Ils se sont inclinés, comme [[ORG|KKR]] et [[ORG|CVC]] plus tôt. [[ORG|Unigrains]] et [[ORG|Crédit Mutuel Equity]] accompagneront le vainqueur. La transaction valorise le groupe 310 millions d’euros, selon [[ORG|CFNews]].

Avec 480 salariés répartis entre [[LOC|Saint-Fulgent]], [[LOC|Chantonnay]] et [[LOC|Locminé]], la société exporte au [[LOC|Japon]], en [[LOC|Corée du Sud]] et jusqu’en [[LOC|Australie]]. Elle fournit également [[ORG|Monoprix]] et [[ORG|Picard]].

À [[LOC|Chantonnay]], l’annonce a été accueillie avec prudence. [[PER|Maryline]], vingt-deux ans de fours, se souvient des Danois, repartis en 2011. « {{Q speaker="Maryline" cue="lance"|Ils avaient promis une ligne neuve, on a eu un baby-foot}} », lance-t-elle à la sortie du vestiaire. Élu de la [[ORG|CFDT Agri-Agro]], [[PER|Landry Boisseau]] attend de voir « {{Q speaker="Landry Boisseau" cue="attend"|les chiffres, pas les sourires}} ».

[[PER|Dexter Holloway]], associé de [[ORG|Kestrel]] à [[LOC|Boston]], viendra visiter les sites le 3 mars. Il parle français, paraît-il, et raffole du [[MISC|Petit Fulgent]].

« {{Q speaker="Honorine Gaborit" cue="prévient"|S’il veut toucher au beurre, je change la serrure}} », prévient [[PER|Honorine Gaborit]]. [[PER:Landry Boisseau|Boisseau]] sourit : pour une fois, dit-il, le syndicat est d’accord avec la patronne. Le mot « {{N|synergies}} », en tout cas, ne figure pas dans le communiqué.