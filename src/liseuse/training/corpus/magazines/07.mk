#apos=typo
EXPOSITION
Au [[ORG|LaM]], [[PER|Thiébaut Ngo]] déplie le monde en carton

[[LOC|Villeneuve-d'Ascq]] ([[LOC|Nord]])

Un avertissement, à l'entrée, scotché de travers : «~{{N|Ne pas s'appuyer, même tristement}}~». On obéit. Passé ce seuil, on marche au milieu d'une ville à hauteur de genou, quatre cents immeubles de carton ondulé, avec leurs antennes, leurs linges, leurs cages d'ascenseur. [[MISC|Douala, de mémoire]] occupe à elle seule la moitié du parcours.

[[PER|Thiébaut Ngo]] n'a vécu que six ans à [[LOC|Douala]]; il en a passé trente à [[LOC|Mulhouse]], où son père posait des lignes téléphoniques. Ancien emballeur chez [[ORG|Peugeot]], formé par personne, repéré en 2011 par [[PER|Alain Seban]] lors d'un salon de quartier, il a depuis montré ses pliages à la [[MISC|Biennale de São Paulo]], à la [[ORG|Fondation Cartier]], au [[ORG|Wiels]]. «~{{Q speaker="Thiébaut Ngo" cue="sourit" ref="name"|Mon père tirait des lignes, moi je les plie}}~», sourit [[PER:Thiébaut Ngo|Ngo]]. Le marché, lui, renâcle. Trop fragile. «~{{Q speaker="?un galeriste bruxellois" cue="soupire" ref="desc"|Vendez donc à un collectionneur une œuvre qui craint le chat}}~», soupire un galeriste bruxellois, qui l'a représenté dix-huit mois.

La commissaire, [[PER|Grâce-Aimée Vandewalle]], a choisi de ne rien mettre sous verre. Pari tenu, sauf une dent de lait d'immeuble, tombée au vernissage. «~{{Q speaker="Grâce-Aimée Vandewalle" cue="plaide" ref="pronoun"|Si ça ne risque rien, c'est que c'est mort}}~», plaide-t-elle. Les gardiens sont moins lyriques. L'un d'eux tient le compte des poussettes. «~{{Q speaker="?L’un d’eux" cue="null" ref="none"|Quarante-deux dimanche. Je n'ai pas respiré.}}~»

Plus loin viennent les petits formats, moins spectaculaires, plus beaux peut-être : une suite de boîtes de médicaments retournées, [[MISC|Posologies]], où le blanc intérieur se couvre de façades minuscules à la mine de plomb. Une dédicace court de l'une à l'autre, à [[PER|Bodys Isek Kingelez]], l'aîné de [[LOC|Kinshasa]]. On songe aussi à [[PER|Fernand Pouillon]], aux [[PER|Becher]], aux cartes d'[[PER|Opicino de Canistris]].

Et puis il y a la salle noire. Le plasticien y a suspendu, à l'envers, la cité des [[LOC|Coteaux]], celle de son adolescence, promise aux pelleteuses par l'[[ORG|Anru]]. On la traverse tête levée. Une habitante relogée, venue en car avec l'association [[ORG|Pas sans nous 68]], cherchait sa fenêtre. «~{{Q speaker="?Une habitante relogée" cue="dire" ref="pronoun"|La mienne était sale, a-t-elle fini par dire. Lui, il a fait les carreaux.}}~»

Jusqu'au 24 août. Catalogue [[ORG|Snoeck]], 29 €.
