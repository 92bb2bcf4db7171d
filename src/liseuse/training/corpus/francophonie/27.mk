[[LOC|Nouakchott]] : l’imam, le maire et les pirogues

[[LOC:Nouakchott|NOUAKCHOTT]], 6 mai ([[ORG|AMI]]) - L’[[ORG|Agence mauritanienne d’information]] apprend que le ministre des Pêches a lancé lundi, depuis le port de [[LOC|Tanit]], un plan de sécurité en mer baptisé [[MISC|Bahr Selam]]. Le geste intervient un mois après le naufrage de la pirogue [[MISC|Mame Diarra 2]] au large du [[LOC|cap Timiris]].

Le plan sera financé par l’[[ORG|Union européenne]], l’[[ORG|AECID]] et la [[ORG|SNIM]], la société minière de [[LOC|Zouerate]]. « {{Q speaker="Sidi Mohamed Ould Boubacar Vall" cue="insisté"|Chaque piroguier aura une balise et un gilet}} », a insisté [[PER|Sidi Mohamed Ould Boubacar Vall]], qui dirige la [[ORG|Garde-côtes mauritanienne]]. Sous un soleil de plomb, le maire d’[[LOC|El Mina]] et l’imam [[PER|Ahmedou Ould Lemrabott]] ont béni les embarcations.

À [[LOC|Nouadhibou]], la [[ORG|Fédération nationale de pêche]] se félicite. Mais [[PER|Fatimetou Mint Abdel Kader]], mareyeuse au [[LOC|Port-Artisanal]], s’interroge : « {{Q speaker="Fatimetou Mint Abdel Kader" cue="s’interroge"|Qui paiera la pile quand la pile sera morte ?}} »

Le président [[PER|Mohamed Ould Ghazouani]] se rendra vendredi à [[LOC|Guet Ndar]], au [[LOC|Sénégal]], avec son homologue [[PER|Bassirou Diomaye Faye]]. Il y sera question des licences, du gaz de [[LOC|Grand Tortue Ahmeyim]] et du sort des 600 pêcheurs de [[LOC|Saint-Louis]]. [[ORG|BP]] et [[ORG|Kosmos Energy]] y ont des intérêts, tout comme [[ORG|Petrosen]].

En bref

- [[LOC|Kiffa]] : une unité de lait ouvrira au nord de l’[[LOC|Assaba]]. [[ORG|Tiviski]] en sera l’opérateur.
- Football : les [[ORG|Mourabitounes]] d’[[PER|Aritz López Garai]] joueront à [[LOC|Lomé]]. L’avant-centre [[PER|Aboubakary Koïta]], de l’[[ORG|AEK Athènes]], est forfait.
- [[MISC|Festival des cités du patrimoine]] : après [[LOC|Ouadane]], ce sera au tour de [[LOC|Oualata]]. L’écrivain [[PER|Beyrouk]] y lira [[MISC|Le Silence des horizons]].
- [[ORG|FNRD]] : l’opposant [[PER|Moctar Ould Cheiguer]] quitte la coalition. Il rejoint [[ORG|Tawassoul]].