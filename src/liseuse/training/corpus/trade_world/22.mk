#apos=typo
IMMOBILIER D'ENTREPRISE
Qui veut de la [[LOC|tour Solstice]] ?

Dix-neuf étages vides depuis le départ de [[ORG|Thales]], une piscine au deuxième sous-sol, 86 millions de dette : à [[LOC|Vélizy]], le plus bel actif de [[ORG|Patrimoine & Cie]] est à la barre du tribunal, et les candidats ne se bousculent pas.

La date limite de dépôt des offres est fixée au 30 novembre à midi. L'administrateur judiciaire, Me [[PER|Florian Tibi]], en a ouvert une seule, d'un promoteur de [[LOC|Sartrouville]], à un euro symbolique. «~{{Q speaker="Florian Tibi" cue="commente" ref="name"|L'euro y est, le symbole moins}}~», commente Me [[PER:Florian Tibi|Tibi]], qui n'est pas réputé pour ses silences.

Livrée en 2011, la tour s'affichait «~{{N|prime}}~». Pas de locataire, donc pas de banque. [[ORG|JLL]] recense 740~000 m² de bureaux vacants à l'ouest de la capitale, dont un quart ne reviendra jamais sur le marché «~{{Q speaker="JLL" cue="null" ref="desc"|dans sa destination actuelle}}~», euphémisme du courtier. [[ORG|BNP Paribas Real Estate]] en compte davantage, [[ORG|CBRE]] un peu moins. Tous s'accordent : au-delà du [[LOC|pont de Sèvres]], le mètre carré vaut moins que la moquette posée dessus.

Et la transformation en logements ? [[ORG|Novaxia]] a étudié le dossier trois semaines avant d'y renoncer, pour une histoire de trame : les poteaux tombent au milieu des chambres. [[PER|Apolline de Brissac-Noël]], l'architecte appelée en renfort, avait dessiné des chambres rondes. «~{{Q speaker="?un cadre" cue="se souvient" ref="desc"|C'était superbe, on se serait cru dans un manège}}~», se souvient un cadre de la foncière. Une école de commerce, l'[[ORG|ISG Sud]], aurait bien pris les six premiers étages. La [[ORG|Caisse des dépôts]], pressentie pour financer le désamiantage, attend de voir.

Le maire préférerait des familles. «~{{Q speaker="?on" cue="rétorque-t-on" ref="pronoun"|Nous avons des crèches, des bus et une piscine, y compris celle du deuxième sous-sol}}~», rétorque-t-on, dans un rire, à la mairie. À l'[[ORG|ANRU]], on se tait.

Restent les créanciers, emmenés par [[ORG|Natixis]] et l'allemand [[ORG|Helaba]]. Leur patience a une fin, le 12 décembre. Si rien ne vient, l'immeuble sera vendu à la découpe, étage par étage. Mme [[PER:Bérengère Étage|Étage]] — c'est son nom, [[PER|Bérengère Étage]], notaire à [[LOC|Viroflay]] — rédigera les actes. «~{{Q speaker="Bérengère Étage" cue="s’excuse" ref="pronoun"|On me l'a déjà faite, s'excuse-t-elle. Quatre fois ce matin.}}~»

[[PER|Tiphaine Lorcy]]
