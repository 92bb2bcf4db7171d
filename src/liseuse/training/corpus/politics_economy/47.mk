Un ange passe. Puis [[PER|Maître-Aubry]] rallume le micro : « Nous parlions d’[[ORG|Orpea]], devenu [[ORG|Emeis]], pas de [[ORG|Korian]] », corrige-t-il devant les élus des [[LOC|Yvelines]].
Le [[ORG|BHV]] accueille [[ORG|Shein]], la [[ORG|Banque des territoires]] se retire, [[PER|Frédéric Merlin]] persiste : en une semaine, le grand magasin de la [[LOC|rue de Rivoli]] s'est retrouvé au centre des conversations.
[[ORG|Rémy Cointreau]], [[ORG|Martell]] et [[ORG|Hennessy]] souffrent : la taxe chinoise sur le cognac et la frilosité américaine ont eu raison de leurs marges.
Mieux vaut tard que jamais : le studio [[ORG|Sandfall Interactive]], de [[LOC|Montpellier]], a vendu cinq millions d’exemplaires de [[MISC|Clair obscur : Expedition 33]].
Pourquoi [[ORG|Bercy]] a-t-il attendu la veille du scrutin pour publier le rapport de l’[[ORG|Inspection générale des finances]] sur les niches fiscales ?
Comment [[ORG|Decathlon]] a-t-il pu laisser filer [[LOC|Tourcoing]] ? s’interroge-t-on dans les allées du siège, à [[LOC|Villeneuve-d’Ascq]], où [[PER|Javier López]] vient de prendre ses quartiers.
Sur le papier, tout les oppose ; dans les faits, l'avocat [[PER|Gaspard Lemercier-Oudot]] et la syndicaliste [[PER|Djamila Aït Kaci]] défendent ensemble les anciens de [[ORG|Florange Métaux]].
Ceux qui pensaient [[PER|Dominique de Villepin]] retiré de la vie publique en sont pour leurs frais : l’ancien Premier ministre a lancé [[ORG|La France humaniste]].
Grâce à [[ORG|Exotrail]], à [[ORG|The Exploration Company]] et à [[ORG|MaiaSpace]], filiale d’[[ORG|ArianeGroup]] établie à [[LOC|Vernon]], l’[[LOC|Eure]] se rêve en petite [[LOC|Californie]].
Le barrage de [[LOC|Serre-Ponçon]], la station de [[LOC|Grand’Maison]] et celle de [[LOC|Montézic]] changeront de régime juridique, [[LOC|Bruxelles]] ayant enfin donné son accord à [[LOC|Paris]].
Malgré la décision du juge [[PER|James Boasberg]], [[ORG|Meta]] conservera [[ORG|WhatsApp]] et [[ORG|Instagram]], la [[ORG|Federal Trade Commission]] n’ayant pas démontré l’existence d’un monopole actuel.
Des berges du [[LOC|Congo]] au [[LOC|lac Kivu]], la trêve que le [[LOC|Qatar]] a négociée entre [[LOC|Kinshasa]] et le [[ORG|M23]] demeure fragile, observe la [[ORG|Monusco]].
Pas plus que [[PER|António Guterres]], [[PER|Volker Türk]] n’a été autorisé à se rendre à [[LOC|Rangoun]] ; l’[[ORG|Asean]], réunie à [[LOC|Kuala Lumpur]], s’est gardée d’insister.
Faut-il y voir la patte de [[PER|Rodrigo Paz]] ? La [[LOC|Bolivie]] renoue avec le [[ORG|FMI]] et rouvre à [[ORG|Eramet]] les portes du [[LOC|salar d’Uyuni]].
Bientôt centenaire, la [[ORG|Compagnie nationale du Rhône]], concessionnaire du fleuve de la frontière suisse à la [[LOC|Camargue]], investira 500 millions dans [[LOC|Génissiat]] et [[LOC|Donzère]].
Sitôt la décision du [[ORG|Bundestag]] connue, la [[ORG|bourse de Francfort]] s’est envolée, portée par [[ORG|Rheinmetall]], [[ORG|Hensoldt]] et [[ORG|Siemens Energy]].
Depuis [[LOC|Nouméa]], [[PER|Sonia Backès]] et [[PER|Emmanuel Tjibaou]] ont livré deux lectures opposées de l'[[MISC|accord de Bougival]], que le [[ORG|FLNKS]] avait rejeté en août.
Pour contester la [[MISC|loi Duplomb]], qui réautorisait l’acétamipride, une étudiante de 23 ans, [[PER|Éléonore Pattery]], a recueilli plus de deux millions de signatures.
Battu d’un cheveu à [[LOC|Prague]], [[PER|Petr Fiala]] a félicité [[PER|Andrej Babis]], dont le mouvement, [[ORG|ANO]], siège à [[LOC|Strasbourg]] avec le [[ORG|Fidesz]] de [[PER|Viktor Orban]].
De retour de [[LOC|Nairobi]], où se tenait le sommet [[MISC|Africa Forward]], [[PER|Jean-Noël Barrot]] a reçu les familles au [[LOC|Quai d’Orsay]], en présence de son homologue kényan.
Là où [[PER|Jacques Delors]] voyait une fédération d’États-nations, ses successeurs au [[LOC|Berlaymont]] gèrent, résume un ancien de l’[[ORG|Institut Jacques Delors]], une copropriété.
« Le [[MISC|Dry January]] ne nous fait pas peur », s'amuse le patron de [[ORG|Pernod Ricard]], [[PER|Alexandre Ricard]], qui a cédé ses vins, dont [[MISC|Jacob's Creek]], à un consortium australien.
Le [[ORG|parquet de Nanterre]] a classé sans suite la plainte qu’avait déposée, en 2022, l’actionnaire minoritaire de [[ORG|Lumex Optique]], une PME de [[LOC|Rueil-Malmaison]].
Des terres rares contre des puces : la [[LOC|Chine]] suspend ses contrôles, [[ORG|Nexperia]], à [[LOC|Nimègue]], respire, [[ORG|Bosch]] et [[ORG|Volkswagen]] rouvrent leurs lignes de [[LOC|Salzgitter]] et de [[LOC|Wolfsburg]].
Aux [[LOC|Pays-Bas]], [[PER|Rob Jetten]] et son parti, [[ORG|D66]], ont devancé d’un souffle le [[ORG|PVV]] de [[PER|Geert Wilders]] ; la suite se jouera au [[LOC|Binnenhof]].