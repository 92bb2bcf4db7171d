#apos=typo
«~{{Q speaker="Lin Meihua" cue="null" ref="none"|J'ai appris à facturer en dirhams}}~»

[[PER|Lin Meihua]] fabrique des sapins artificiels à [[LOC|Yiwu]] ([[LOC|Zhejiang]]). Elle raconte dix-huit mois de droits de douane.

PROPOS RECUEILLIS PAR [[PER|BAPTISTE ROUVIÈRE]]

Combien de sapins avez-vous vendus aux [[LOC|États-Unis]] cette année ?
{{O speaker="Lin Meihua"|Zéro. L'an dernier, 210^000. Mon plus gros client, [[ORG|Home Depot]], m'a envoyé un mail très poli un vendredi soir. J'ai encore ce mail, je l'ai encadré. Il y est question de «~{{Q speaker="Home Depot" cue="null" ref="none"|recalibrage de la base fournisseurs}}~». J'ai mis un quart d'heure à comprendre que la base, c'était moi.}}

Qu'avez-vous fait des ouvrières ?
{{O speaker="Lin Meihua"|Elles étaient 340, elles sont 190. Les plus âgées sont rentrées dans l'[[LOC|Anhui]] et dans le [[LOC|Guizhou]]. Une d'elles, madame [[PER|Cai]], m'a dit en partant : «~{{Q speaker="Cai" cue="a dit" ref="name"|Vingt ans que je fais Noël et je n'en ai pas vu un seul.}}~» Je n'ai pas su quoi répondre.}}

Et les autres marchés ?
{{O speaker="Lin Meihua"|Le [[LOC|Golfe]], le [[LOC|Mexique]], la [[LOC|Pologne]]. À [[LOC|Dubaï]], les hôtels veulent des arbres de six mètres, blancs, avec beaucoup de lumière. [[ORG|Emaar]] m'en a pris quarante. J'ai appris à facturer en dirhams. Pour la [[LOC|France]], je travaille avec une maison de [[LOC|Roubaix]], [[ORG|Houx & Cie]] ; ils m'obligent à écrire «~{{N|sapin factice}}~» sur le carton, je trouve cela un peu humiliant, mais ils paient à trente jours.}}

Avez-vous songé à délocaliser ?
{{O speaker="Lin Meihua"|Tout le monde est allé voir au [[LOC|Vietnam]]. Mon beau-frère a loué un atelier à [[LOC|Bac Ninh]]. Le loyer a doublé pendant qu'il lisait le bail ! Ici, j'ai la teinture, les aiguilles, le fil de fer, le carton dans un rayon de six kilomètres. Les économistes ont un mot pour ça, «~{{N|écosystème}}~». Moi je dis la rue.}}

Le gouvernement vous a-t-il aidée ?
{{O speaker="Lin Meihua"|La municipalité nous a offert des cours de vente en direct sur [[ORG|Douyin]]. Ma fille a vendu trois cents guirlandes en une nuit, debout, en criant. Un fonctionnaire est venu la féliciter. Il a déclaré devant les caméras que nous étions «~{{Q speaker="?Un fonctionnaire" cue="a déclaré" ref="pronoun"|l'avenir de la double circulation}}~». Elle a dormi deux jours.}}

Que dites-vous quand vous entendez [[PER|Donald Trump]] ?
{{O speaker="Lin Meihua"|Rien. J'éteins, j'appelle [[ORG|Cosco]] pour connaître le prix du conteneur. C'est lui qui me donne des nouvelles de la politique.}}

La foire de [[LOC|Canton]] s'ouvre le 15 octobre. [[PER|Lin Meihua]] y aura un stand de neuf mètres carrés, deux fois moins qu'avant. Son catalogue s'appelle toujours «~{{N|[[MISC|Winter Joy]]}}~».
