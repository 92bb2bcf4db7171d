#apos=straight
PÊCHE
La [[ORG|Gaule du Haut-Madon]] veut rendre sa rivière aux truites

– {{Q speaker="?un vieux sociétaire" cue="demande" ref="desc"|Et les silures, on les mange ?}} demande un vieux sociétaire au troisième rang.
– {{Q speaker="Rachel Mangin" cue="rétorque" ref="desc"|Toi le premier}}, rétorque la présidente.

[[PER|Rachel Mangin]] tient son assemblée comme elle tient sa quincaillerie de [[LOC|Dompaire]] : debout, et en regardant l'heure. Samedi, [[LOC|salle du Patronage]], l'[[ORG|AAPPMA]] a déroulé deux heures d'ordre du jour en cinquante minutes. 214 cartes vendues, dont 61 aux moins de 18 ans ; quatre procès-verbaux dressés par le garde, [[PER|Hubert Claudel]] ; et un déficit de 1 840 euros, la faute aux alevins.

Ces alevins, justement, n'ont pas convaincu tout le monde. La [[ORG|Fédération de pêche des Vosges]] préférerait que l'on restaure les frayères plutôt que de déverser «~{{Q speaker="?un technicien absent" cue="attribuée" ref="desc"|du poisson de ménagère}}~». L'expression, attribuée à un technicien absent, a soulevé des grognements. «~{{Q speaker="Hubert Claudel" cue="s'emporte" ref="desc"|Qu'ils viennent marcher dans la vase avec nous}}~», s'emporte le garde, trente ans de cuissardes. Son adjoint, [[PER|Nino Barbieri]], nuance. Il a vu en novembre, au pont de [[LOC|Begnécourt]], quatre couples de farios sur un gravier neuf, celui que les élèves du [[ORG|lycée agricole de Mirecourt]] avaient apporté à la brouette.

Autre sujet, le barrage de l'ancienne scierie [[ORG|Aubry]]. Faut-il l'effacer, comme le demande [[PER|Sophie Gérardin]], chargée de mission rivière, pour qui l'ouvrage est «~{{Q speaker="Sophie Gérardin" cue="pour" ref="pronoun"|un verrou}}~», et comme le souhaite l'[[ORG|EPTB Meurthe-Madon]] ? La presse locale a parlé de «~{{N|guerre de l'eau}}~», ce qui a fait rire la présidente. «~{{Q speaker="Rachel Mangin" cue="null" ref="none"|Une guerre avec trois combattants, dont deux cousins.}}~» Le propriétaire du moulin, lui, ne riait pas. Il possède un droit fondé en titre, c'est-à-dire antérieur à 1789, et n'entend pas «~{{Q speaker="?Le propriétaire du moulin" cue="entend" ref="pronoun"|servir de brouillon à des ingénieurs}}~».

Ouverture le 14 mars. Concours des jeunes le 3 mai à l'[[LOC|étang de la Comtesse]], prix offerts par le [[ORG|Décathlon]] d'[[LOC|Épinal]], par [[ORG|Chez Lili]] et par l'armurier [[ORG|Vautrin]]. Le parcours «~{{N|no kill}}~» du [[LOC|Pré-Foireux]] est reconduit.

Le bureau : présidente, [[PER|Rachel Mangin]] ; vice-président, [[PER|Nino Barbieri]] ; trésorière, [[PER|Marie-Ange Didierlaurent]] ; secrétaire, [[PER|Théo Lalevée]] ; assesseurs, [[PER|Noël Marchal]], [[PER|Yılmaz Aydın]], [[PER|Francis Poirot]].
