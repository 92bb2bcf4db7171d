#apos=straight
Résultats semestriels : [[ORG|Brunel & Fils]] relève ses objectifs, le titre s'ennuie

Le spécialiste des arômes naturels [[ORG|Brunel & Fils]] a publié mercredi avant l'ouverture un bénéfice net part du groupe de 21,4 millions d'euros au titre du premier semestre, en hausse de 17 %. Le chiffre d'affaires atteint 263 millions. La croissance organique ressort à 6,8 %, la marge opérationnelle courante à 13,1 %.

« {{Q speaker="Éléonore Brunel" cue="commente" ref="name"|La progression des volumes dans la parfumerie fine a plus que compensé le recul de la vanille}} », commente [[PER|Éléonore Brunel]], arrière-petite-fille du fondateur [[PER|Félicien Brunel]] et directrice générale depuis 2020. « {{Q speaker="Éléonore Brunel" cue="null" ref="none"|Nos prix n'ont pratiquement pas bougé, c'est donc une croissance saine.}} » Le groupe vise désormais 7 % sur l'ensemble de l'exercice, contre 5 % auparavant.

À la [[ORG|Bourse de Paris]], l'action n'a gagné que 0,3 %, à 84,20 euros. « {{Q speaker="?un analyste londonien" cue="observe" ref="desc"|La publication est bonne, mais elle était largement attendue}} », observe un analyste londonien. [[ORG|Portzamparc]] maintient son conseil à l'achat. [[ORG|Gilbert Dupont]] passe de « {{N|accumuler}} » à « {{N|conserver}} », en raison de l'exposition à [[LOC|Madagascar]].

Trois points ont retenu l'attention :

- l'intégration de l'italien [[ORG|Essenza]], acquis en mars, dont les synergies seraient, dixit la directrice financière, [[PER|Wafa Jlassi]], « {{Q speaker="Wafa Jlassi" cue="dixit" ref="name"|en avance de deux trimestres}} » ;

- la cession du site de [[LOC|Seillans]], promise de longue date et toujours repoussée. Interrogée trois fois, la dirigeante a répondu trois fois « {{Q speaker="Éléonore Brunel" cue="a répondu" ref="desc"|bientôt}} » ;

- la dette, ramenée à 1,4 fois l'Ebitda. Un représentant de l'[[ORG|Adam]] a tout de même demandé pourquoi le dividende stagnait. « {{Q speaker="?Un représentant de l'Adam" cue="null" ref="none"|Cela fait cinq ans qu'on nous parle de prudence. À ce niveau, c'est de l'avarice.}} »

Au chapitre des curiosités, le groupe a déposé en [[LOC|Chine]] la marque [[MISC|Félicien]], destinée à une gamme de sirops. Elle avait déjà un propriétaire, un fabricant de chaussettes de [[LOC|Wenzhou]]. « {{Q speaker="Wafa Jlassi" cue="plaisante" ref="desc"|Nous négocions, et nous portons leurs chaussettes}} », plaisante la grande argentière. Plus sérieusement, le partenariat [[ORG:Brunel & Fils|Brunel]]-[[ORG|Toulouse White Biotech]] autour d'une vanilline fermentée entre en phase pilote. Les défenseurs de la gousse, à [[LOC|Sambava]], s'en alarment : une coopérative y a défilé en mai derrière une pancarte bilingue, « {{N|Pas de vanille sans vanilliers}} ».

L'ambiance est restée courtoise. Les concurrents [[ORG|Robertet]] et [[ORG|Mane]] doivent publier d'ici à la fin du mois ; [[ORG|Givaudan]], le géant genevois, l'a fait la semaine dernière. [[ORG:Brunel & Fils|Brunel]], à distinguer de l'intérimaire néerlandais homonyme et de la chaîne de boulangeries [[ORG|Maison Brunel]], avec laquelle un accord de coexistence de marques a été signé en 2018, tient son assemblée le 12 juin.

Prochain rendez-vous : chiffre d'affaires du troisième trimestre, le 23 octobre.
