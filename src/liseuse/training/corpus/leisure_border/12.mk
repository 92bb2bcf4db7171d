#apos=typo
Habitation

Bungalows à vendre, fantômes compris

Dans [[LOC|Sainte-Thérèse-de-Gaspé]], une rue complète appartient à la même succession. Et ça complique bien des Noëls.

Ils sont sept, tous pareils, clin d'aluminium blanc et escalier de béton. [[PER|Rosaire Huard]] les a bâtis un par un, entre 1968 et 1974, à mesure que ses enfants se mariaient. Il est mort à 97 ans, en février, sans testament. Ses descendants sont trente-quatre. «~{{Q speaker="Linda Huard-Cyr" cue="calcule" ref="name"|Si on divise au notaire, j'ai droit à une salle de bain et demie}}~», calcule [[PER|Linda Huard-Cyr]], l'aînée des petites-filles, caissière au [[ORG|IGA]] de [[LOC|Chandler]].

La rue s'appelle [[LOC|rue Rosaire]]. Le monde, lui, dit «~{{N|le chapelet}}~» depuis cinquante ans.

Un promoteur de [[LOC|Laval]] s'est montré. [[ORG|Immeubles Horizon]] offre 1,1 million pour le lot, à condition de tout avoir avant la Saint-Jean-Baptiste. L'entreprise veut y faire de l'hébergement pour télétravailleurs. Sur son prospectus, les bungalows sont devenus des «~{{N|capsules mer}}~». «~{{Q speaker="Stéphane Racicot" cue="écrit" ref="name"|Notre proposition est valide jusqu'au 30 mai et elle ne sera pas bonifiée}}~», nous écrit [[PER|Stéphane Racicot]], le vice-président. Un cousin de [[LOC|Repentigny]] a signé tout de suite. Un autre, de [[LOC|Fort McMurray]], refuse mordicus~: «~{{Q speaker="?Un autre, de Fort McMurray" cue="refuse" ref="desc"|Mémère a accouché sur ce prélart-là.}}~»

Me [[PER|Fabienne Lebreux]], notaire à [[LOC|Percé]], en a vu d'autres. Elle n'a jamais vu ça. La loi prévoit que l'indivision peut durer, mais que personne n'est tenu d'y rester~; il suffit d'un seul héritier fâché pour que le tribunal ordonne la vente. «~{{Q speaker="Fabienne Lebreux" cue="conclut" ref="desc"|Dans une famille de trente-quatre, il y en a toujours un, conclut la juriste. Des fois c'est moi qui l'invente, pour que les autres se parlent.}}~»

Au conseil municipal, lundi soir, on a fait salle comble. La mairesse par intérim voudrait classer l'ensemble. Le conseiller [[PER|Odilon Duguay]] trouve l'idée «~{{Q speaker="Odilon Duguay" cue="trouve" ref="name"|bien fine, mais c'est du [[ORG|Canac]], pas du [[LOC|Vézelay]]}}~». Du fond, une voix de femme lui a répondu que [[LOC|Vézelay]] non plus, au début, n'était pas classé. On l'a applaudie. Le [[ORG|ministère de la Culture et des Communications]] dit étudier la demande.

Entre-temps, trois des sept maisons sont vides. Le frère de [[PER:Linda Huard-Cyr|Linda]] passe chauffer les tuyaux. Il n'entre pas dans celle du coin, où le fauteuil berçant bouge encore, jure-t-on, les soirs de nordet. Est-ce qu'il y croit, lui, aux fantômes~? Il a réfléchi longtemps. «~{{Q speaker="?Le frère de Linda" cue="null" ref="none"|J'y crois pas. Mais j'y vas pas.}}~»

[[PER|Gilles Poirier-Dubé]], collaboration spéciale
