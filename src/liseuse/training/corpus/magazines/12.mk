#apos=straight
SANTÉ – Acouphènes: la fin du « {{N|vivez avec}} » ?
Cinq millions de Français entendraient un bruit qui n'existe pas. À [[LOC|Toulouse]], une consultation leur propose autre chose que de la patience.

Un congélateur. Une cigale. Un train qui n'arrive jamais. Dans la salle d'attente de l'[[ORG|hôpital Pierre-Paul-Riquet]], chacun a le sien et le décrit comme on parle d'un beau-frère. [[PER|Gisèle Lacombe]], 67 ans, ancienne standardiste aux [[ORG|PTT]], c'est un la bémol. « {{Q speaker="Gisèle Lacombe" cue="dit" ref="pronoun"|J'ai fait vérifier par mon petit-fils, il est au conservatoire}} », dit-elle. Son médecin traitant lui avait conseillé de « {{Q speaker="?Son médecin traitant" cue="conseillé" ref="desc"|penser à autre chose}} ».

Ici on pense au bruit, justement. Le Dr [[PER|Wassim Chalhoub]], ORL, et la psychologue [[PER|Inès Pouyanne]] reçoivent à deux, une heure durant. Audiogramme fin, questionnaire, mâchoire, cou, sommeil. Puis un programme de douze semaines: appareils réglés sous la gêne, thérapie cognitive, et une application, [[MISC|Sourdine]], développée avec l'[[ORG|Inserm]]. « {{Q speaker="Wassim Chalhoub" cue="précise" ref="desc"|On ne guérit pas l'oreille, on apprend au cerveau à ne plus décrocher}} », précise le praticien, formé au [[ORG|CHU de Nîmes]] et à [[LOC|Ratisbonne]], en [[LOC|Allemagne]].

L'essai, mené sur 212 patients, a paru dans [[ORG|The Lancet Neurology]] : gêne réduite de moitié chez six personnes sur dix. Prudence, tempère-t-on à la [[ORG|Haute Autorité de santé]], où l'on juge les effectifs « {{Q speaker="?on" cue="juge" ref="pronoun"|encore modestes}} ». L'association [[ORG|France Acouphènes]] est plus chaude. Ses bénévoles redoutent surtout les gélules miracle vendues sur [[ORG|Instagram]] et les cabinets laser de la [[LOC|Côte d'Azur]].

Le mot « {{N|guérison}} » est banni des brochures.

Combien ça coûte? La séance est prise en charge, les appareils en partie, l'application non (9,90 € par mois). La [[ORG|Cnam]] étudie le dossier. [[PER:Inès Pouyanne|Pouyanne]] s'impatiente: « {{Q speaker="Inès Pouyanne" cue="s'impatiente" ref="name"|On rembourse des somnifères depuis quarante ans, qu'on ne me parle pas d'économies.}} »

Et Mme [[PER:Gisèle Lacombe|Lacombe]] ? Le la bémol est toujours là. Il a reculé « {{Q speaker="Gisèle Lacombe" cue="null" ref="none"|dans la pièce du fond}} ». Elle s'est remise à la chorale, pupitre des altos, où il lui arrive de chanter juste à cause de lui.

[[PER|Élodie Marchandise]]
À savoir. [[MISC|Journée nationale de l'audition]] le 13 mars. Annuaire des centres sur le site de l'[[ORG|Afrépa]].
