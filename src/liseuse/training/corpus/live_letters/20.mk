#apos=typo
KIOSQUE
par [[PER|Lucie Arrighi]] sur [[ORG|France Culture Plus]]

Bonjour à tous. Il pleut sur [[LOC|Ajaccio]], sur [[LOC|Metz]] et sur les finances de l'audiovisuel, mais dans les kiosques le soleil a un nom~: [[LOC|Cahors]]. La petite préfecture du [[LOC|Lot]] fait deux couvertures, et pour des raisons opposées.

[[ORG|Télérama]], d'abord, qui y a passé la nuit blanche des boulangers. Onze pages sur le levain. Une apprentie de 16~ans y dit qu'elle dort le dimanche, «~{{Q speaker="?Une apprentie" cue="dit" ref="desc"|comme tout le monde prie}}~». Le photographe [[PER|Serge Quintal-Roy]] avait déjà fait le voyage~; l'hebdomadaire ressort sa phrase de 2010, restée dans un tiroir, sur ces places où «~{{Q speaker="Serge Quintal-Roy" cue="null" ref="none"|il ne se passe rien avec beaucoup de précision}}~».

[[ORG|Marianne]], ensuite. Même pont, autre lumière~: un feuilleton de permis de construire. Le titre~? «~{{N|Le [[LOC:pont Valentré|Valentré]] tourne mal}}~». Oui, le [[LOC|pont Valentré]]. Un ancien adjoint à l'urbanisme, rencontré dans un restaurant dont on nous décrit par le menu la nappe, confie au magazine qu'il n'a «~{{Q speaker="?Un ancien adjoint à l’urbanisme" cue="confie" ref="pronoun"|rien vu, mais de très près}}~». La mairie, elle, a adressé à la rédaction une réponse de quatre pages, que je résume en un mot, le sien~: «~{{Q speaker="?La mairie" cue="null" ref="none"|caricature}}~».

Puisqu'on parle d'urbanisme, [[ORG|Le Moniteur]] consacre sa une à la [[MISC|loi Huwart]], que plusieurs architectes appellent déjà, sans tendresse, la «~{{N|loi parpaing}}~». [[PER|Dominique Alba]], [[PER|Philippe Prost]] et d'autres y sont interrogés. Le plus sévère ne porte pas de nom~: c'est l'éditorial. Il reproche au texte d'être «~{{Q speaker="Le Moniteur" cue="reproche" ref="desc"|pressé comme un promoteur}}~».

Hors de nos frontières~? [[ORG|El País]] s'inquiète de l'huile d'olive, le [[ORG|Tages-Anzeiger]] de la neige, le [[ORG|Guardian]] de tout. [[ORG|La Repubblica]] raconte comment un curé de [[LOC|Matera]] a débaptisé son chien, qui répondait au nom de [[PER|Nerone]]. Il s'appelle maintenant [[PER:Nerone|Cardinale]]. Le prêtre s'en explique~: «~{{Q speaker="?un curé de Matera" cue="s’en explique" ref="desc"|Il n'obéissait pas davantage, mais on se retournait moins.}}~»

Et je garde pour la fin [[ORG|La Dépêche du Midi]], édition du [[LOC|Lot]], brèves. Un homme a rapporté à la médiathèque [[MISC|Vipère au poing]], emprunté en 1971. Pas d'amende. L'employée l'a ouvert, il manquait la dernière page. Elle a demandé pourquoi. «~{{Q speaker="?Un homme" cue="a-t-il répondu" ref="pronoun"|Je n'aimais pas la fin, a-t-il répondu.}}~»

Bonne journée.
