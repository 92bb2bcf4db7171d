#apos=straight
SANTÉ. POURQUOI L'[[ORG:Agence nationale de sécurité sanitaire|ANSES]] NE DIT PAS QUE LE CAFÉ REND SOURD

Le texte circule en captures d'écran, sur fond jaune. "{{Q speaker="?Le texte" cue="null" ref="desc"|Deux tasses par jour abîment l'oreille interne, l'[[ORG:Agence nationale de sécurité sanitaire|Anses]] le cache depuis 2017.}}" Il a été relevé pour la première fois dans un groupe [[ORG|WhatsApp]] de parents d'élèves de [[LOC|Rambouillet]]. Une semaine plus tard, un torréfacteur de [[LOC|Trieste]] nous en parlait.

L'[[ORG|Agence nationale de sécurité sanitaire]] ne cache rien. "{{Q speaker="Agence nationale de sécurité sanitaire" cue="indique" ref="pronoun"|Aucun avis, aucun rapport, aucune saisine sur ce sujet}}", nous indique-t-elle. L'origine de la confusion est ailleurs, et elle est plus intéressante que la rumeur.

En 2016, une équipe de l'[[ORG|université McGill]], à [[LOC|Montréal]], expose des cochons d'Inde à un bruit de 110 décibels, celui d'un concert, et en prive certains de caféine. Ceux-là récupèrent mieux. L'autre groupe garde une perte légère. L'article, modeste, paraît dans [[ORG|JAMA Otolaryngology]]. Son premier auteur, [[PER|Faisal Zawawi]], prévient alors qu'on ne peut rien en tirer pour l'homme. Sur un site de bien-être canadien, [[ORG|Vivre+]], cela devient un titre : "{{N|Votre tasse vous rend sourd}}". Puis le bruit disparaît de l'histoire, puis les cochons d'Inde.

"{{Q speaker="Hung Thai-Van" cue="détaille" ref="desc"|On a retiré l'animal, le concert et le conditionnel. Il reste une tasse et une oreille}}", détaille l'audiologiste [[PER|Hung Thai-Van]], des [[ORG|Hospices civils de Lyon]]. Les études de population, elles, iraient plutôt dans l'autre sens. Celle de la [[ORG|Harvard School of Public Health]] (65.000 infirmières) a trouvé moins d'acouphènes chez les buveuses. Il faut le dire avec des pincettes, ajoute le Lyonnais, car boire du café, "{{Q speaker="Hung Thai-Van" cue="ajoute" ref="desc"|c'est aussi avoir des pauses}}".

Les vraies causes sont connues, et moins photogéniques. L'[[ORG|OMS]] estime qu'un milliard de jeunes risquent leur audition par "{{N|pratiques d'écoute dangereuses}}", une catégorie de son [[MISC|Rapport mondial sur l'audition]]. L'association [[ORG|La Semaine du son]], que préside [[PER|Christian Hugonnet]], distribue des bouchons. "{{Q speaker="Christian Hugonnet" cue="null" ref="none"|C'est moins grave que la fin du café, alors ça n'intéresse personne.}}"

La personne qui a lancé le message n'a pas été identifiée. L'une des parentes de [[LOC|Rambouillet]], qui l'avait relayé, jure l'avoir reçu de sa belle-sœur, et la belle-sœur d'un kiné. Le kiné, joint hier, a eu un blanc. "{{Q speaker="?Le kiné" cue="dire" ref="pronoun"|Attendez, je coupe la musique}}", a-t-il fini par dire.

[[PER|Mahaut Terrier]]
