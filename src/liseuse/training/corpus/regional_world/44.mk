Le prévenu, [[PER|Alexis Montmirel]], a souri lorsque Me [[PER|Jean-Gabriel Osei]] a évoqué « le pavillon fantôme de [[LOC|Gournay-sur-Marne]] », pièce maîtresse de l'accusation.
La [[ORG|Ligue de football professionnel]] a infligé deux matches de huis clos au [[ORG|Havre AC]] après les incidents survenus [[LOC|boulevard de Leningrad]], aux abords du [[LOC|Stade Océane]].
« Ma [[LOC|Guadeloupe]], c’est [[LOC|Vieux-Habitants]], pas la plage », corrige le percussionniste [[PER|Klod Kiavué-Jaffard]], disciple de [[PER|Marcel Lollia]], dit [[PER|Vélo]], maître du gwoka.
D’après une note de la [[ORG|Drees]], 18 % des habitants de la [[LOC|Nièvre]] et 16 % de ceux du [[LOC|Cher]] n’ont plus de médecin traitant.
Le fabricant de jouets [[ORG|Smoby]], à [[LOC|Arinthod]], et le lunetier [[ORG|Julbo]], à [[LOC|Longchaumois]], ont ouvert leurs ateliers au public pour le [[MISC|Made in Jura]].
De la [[LOC|Puisaye]], où naquit [[PER|Colette]], on ne voit guère, en traversant [[LOC|Saint-Sauveur]], qu’une tour, un étang et des haies bien taillées.
Il avait quitté [[LOC|Lodz]] en 1938 ; il mourut à [[LOC|Decazeville]], mineur de fond, sans avoir revu la [[LOC|Pologne]] ni sa sœur [[PER|Halina]].
Le [[LOC|Qatar]], l’[[LOC|Arabie saoudite]] et le [[LOC|Koweït]] ont rappelé leurs ambassadeurs ; [[LOC|Mascate]], fidèle à sa tradition, propose une médiation.
La [[ORG|Société des amis de Jules Verne]], fondée à [[LOC|Amiens]], a acquis pour 9 000 euros une lettre de [[PER|Jules Verne]] à l'éditeur [[PER|Pierre-Jules Hetzel]].
Pour le [[ORG|Conseil supérieur de l’audiovisuel]], devenu l’[[ORG|Arcom]], comme pour la [[ORG|Cnil]], l’essentiel se joue désormais à [[LOC|Dublin]], où siègent les plateformes.
Le [[ORG|tribunal correctionnel de Béthune]] a relaxé lundi [[PER|Steeve Wacheux]], 34 ans, que son ancien employeur, la société [[ORG|Artois Palettes]], accusait d’abus de confiance.
[[LOC|Montargis]] se souvient de [[PER|Deng Xiaoping]], jeune ouvrier de l’usine [[ORG|Hutchinson]] de [[LOC|Chalette-sur-Loing]], et offre aux touristes chinois un musée.
Le fondateur de [[ORG|Patagonia]], [[PER|Yvon Chouinard]], avait cédé en 2022 son entreprise à un fonds chargé de protéger la nature, une première aux [[LOC|États-Unis]].
« [[LOC|Ankara]] n’oubliera pas », a prévenu [[PER|Recep Tayyip Erdogan]] à l’issue de sa rencontre, à [[LOC|Istanbul]], avec le premier ministre hongrois, [[PER|Viktor Orban]].
C’est [[PER|Marie Curie]], née [[PER|Sklodowska]] à [[LOC|Varsovie]], qui baptisa le polonium ; son mari, [[PER|Pierre]], préférait discuter des cristaux, rappelle l’exposition du [[ORG|Palais de la découverte]].
L’[[LOC|Australie]] interdira les réseaux sociaux aux moins de 16 ans : [[ORG|Meta]], [[ORG|TikTok]] et [[ORG|Snap]] ont d’ores et déjà contesté la faisabilité du dispositif voulu par [[LOC|Canberra]].
Sur la [[LOC|place Stanislas]], à [[LOC|Nancy]], les saint-nicolas en pain d'épices ont laissé place aux transats, et le [[ORG|musée des Beaux-Arts]] prolonge ses nocturnes du jeudi.
En réclamant 12 000 euros de dommages et intérêts, Me [[PER|Shirine Farahani]] a rappelé que sa cliente, Mme [[PER|Léonie Vautrot]], n’avait plus remis les pieds à [[LOC|Pontarlier]].
La [[LOC|cathédrale Sainte-Cécile]], à [[LOC|Albi]], a retrouvé ses fresques : deux ans de travaux, douze restaurateurs, et le mécénat inattendu d’un brasseur de [[LOC|Gaillac]].
Fallait-il débaptiser le [[ORG|collège Thiers]] ? À [[LOC|Marseille]], la [[MISC|Commune de Paris]] passionne encore, et le débat a opposé la [[ORG|FSU]] à une amicale d’anciens.
Le [[LOC|Botswana]] et la [[LOC|Namibie]] proposent d'assouplir la [[MISC|convention de Washington]] sur le commerce d'ivoire ; le [[LOC|Kenya]] et le [[LOC|Gabon]] s'y opposent.
Quand on lui parle du [[ORG|Louvre]], [[PER|Yvette Crouzillac]], gardienne au château de [[LOC|Hautefort]], répond qu’en [[LOC|Périgord]], au moins, on ferme les volets.
Le [[LOC|Liberia]] et la [[LOC|Sierra Leone]] ont ratifié le texte, la [[LOC|Guinée-Bissau]] s’y prépare, la [[LOC|Gambie]] hésite encore, énumère un diplomate en poste à [[LOC|Monrovia]].
À [[LOC|Sanaa]], l’ONG [[ORG|Médecins sans frontières]] a dû suspendre ses consultations ; à [[LOC|Aden]], le [[ORG|Comité international de la Croix-Rouge]] maintient son équipe chirurgicale.
À peine rentré de [[LOC|Kinshasa]], où il enseignait la pédiatrie, le Dr [[PER|Léonce Mbuyi-Tardieu]] a pris ses fonctions à l'[[ORG|hôpital Robert-Debré]], [[LOC|porte des Lilas]].