#apos=typo
COLLÈGE
«~{{Q speaker="?un élève de 5e" cue="null" ref="none"|Même le brocoli, il est bon}}~» : la cantine de [[LOC|Barjac]] se met à table

C'est un élève de 5e qui l'a écrit, en majuscules, sur le mur à idées du réfectoire. Quelqu'un a ajouté dessous : «~{{Q speaker="?Quelqu’un" cue="ajouté" ref="desc"|faut pas exagérer}}~». Depuis septembre, le [[ORG|collège du Ravin-Bleu]] cuisine sur place, avec des légumes achetés à moins de quarante kilomètres. Adieu les barquettes de [[ORG|Sodexo]].

À la manœuvre, [[PER|Aurélien Cadet]], ancien second de cuisine au [[ORG|Skab]], à [[LOC|Nîmes]]. Il a répondu à une annonce de [[ORG|France Travail]] un jour de spleen. L'administration lui a offert un tiers de son ancien salaire, et ses week-ends. «~{{Q speaker="Aurélien Cadet" cue="sourit" ref="desc"|Au restaurant, on me rendait une assiette par mois. Ici, j'en ai eu quarante le premier jeudi, pour des blettes}}~», sourit le chef.

Il a appris. Les blettes reviennent en gratin, les lentilles en galettes, le poisson sans arêtes. [[PER|Jade]], [[PER|Ilyes]] et [[PER|Paul-Antoine]], délégués, goûtent le lundi. Ils ont droit de veto sur un plat par quinzaine. Celui qu'ils ont censuré en mars ? On ne le saura pas, mais il y avait du céleri.

Le coût matière est passé de 1,92 à 2,37~€. Le conseil départemental compense, pour l'instant. [[PER|Nathalie Nury]], conseillère du canton, ne cache pas que tout se rejouera au prochain budget. La principale, elle, retient le gaspillage, divisé par deux. «~{{Q speaker="Florence Ginoux" cue="calcule" ref="pronoun"|On jetait 140 grammes par plateau, calcule-t-elle. Une portion de viande, tous les jours, pour rien.}}~» Voilà deux ans que [[PER|Florence Ginoux]] défendait ce projet, contre vents et marchés publics. Et contre un parent d'élève, anonyme, dont le courriel l'a fait rire aux larmes : «~{{Q speaker="?un parent d’élève" cue="null" ref="desc"|Mon fils réclame du fenouil à la maison. Je vous tiens pour responsable.}}~»

Du côté des producteurs, on apprécie. [[PER|Fanélie Roman]], maraîchère à [[LOC|Saint-Privat-de-Champclos]], livre 60 kilos de courges par semaine, sous la marque [[MISC|Militant du goût]]. Le [[ORG|Civam du Gard]] cherche d'autres collèges. Celui de [[LOC|Bessèges]] hésite, [[ORG|Lou Castellas]], à [[LOC|Marguerittes]], a dit oui.

Mardi, c'était raviole. [[PER:Aurélien Cadet|Cadet]] a compté : onze assiettes rendues. Vides.

[[PER|Estelle Vidal-Morin]]
