CASABLANCA FINANCE : LES NOUVELLES DE LA CORBEILLE

[[ORG|Attijariwafa bank]] soigne ses filiales. La banque, dont [[ORG|Al Mada]] est l’actionnaire de référence, a publié un bénéfice en hausse de 13,1%. Les filiales de [[LOC|Dakar]], d’[[LOC|Abidjan]] et du [[LOC:Le Caire|Caire]] y contribuent pour un tiers.

[[ORG|Akdital]] poursuit ses emplettes. Le groupe de cliniques fondé par [[PER|Rochdi Talib]] rachète la [[ORG|polyclinique Ibn Nafis]] de [[LOC|Béni Mellal]] et lorgne [[LOC|Tunis]].

[[ORG|Sothema]], [[ORG|HPS]] et [[ORG|Disty]] en forme. Les trois valeurs prennent plus de 4%. Le [[MISC|Masi]] termine à 18.912 points. “{{Q speaker="Othmane Berrada-Sounni" cue="analyse"|Le marché joue la [[MISC|coupe du monde]] avant l’heure}}”, analyse [[PER|Othmane Berrada-Sounni]], trader chez [[ORG|Upline]].

L’[[ORG|ONCF]] choisit [[ORG|Alstom]]. Les 18 rames de la future LGV entre [[LOC|Kénitra]] et [[LOC|Marrakech]] seront livrées dès 2027. L’espagnol [[ORG|CAF]] et le coréen [[ORG|Hyundai Rotem]] se partagent les autres lots, a confirmé [[PER|Mohamed Rabie Khlie]].

[[LOC|Nador]] se prépare. Le port [[LOC|Nador West Med]] accueillera ses premiers conteneurs avant décembre. [[ORG|Marsa Maroc]] exploitera un terminal, en tandem avec [[ORG|CMA CGM]]. Le syndicat [[ORG|UMT]] exige un millier d’embauches locales.

Vu, lu, entendu

«{{Q speaker="?un patron de la CGEM" cue="raille"|Le digital, c’est bien. Payer les PME à 60 jours, c’est mieux}}», raille un patron de la [[ORG|CGEM]]. [[PER|Chakib Alj]], lui, mise sur la [[MISC|Charte de l’investissement]].

[[ORG|Bank Al-Maghrib]] laisse son taux à 2,25%. Selon [[ORG|L’Économiste]], le wali [[PER|Abdellatif Jouahri]] l’annoncera mardi à [[LOC|Rabat]].

À [[LOC|Agadir]], [[ORG|Conserveries Souss-Océan]] ferme sa ligne de sardines. La pilote du site, [[PER|Hind El Guermaï]], évoque «{{Q speaker="Hind El Guermaï" cue="évoque"|la raréfaction de la ressource}}» au large de [[LOC|Sidi Ifni]]. [[PER:Hind El Guermaï|El Guermaï]] promet qu’aucun des 210 salariés ne restera sur le carreau.

[[ORG|Royal Air Maroc]] rouvre [[LOC|São Paulo]] en [[MISC|Dreamliner]].