Ciel chargé pour [[ORG|Aerovia]], la low cost qui voulait détrôner [[ORG|Ryanair]]

À force de voler près du soleil, [[ORG|Aerovia]] s’est brûlé les ailes. La compagnie, née à [[LOC|Charleroi]] en 2017 et installée depuis à [[LOC|Beauvais-Tillé]], a demandé mercredi la protection du [[ORG|tribunal de commerce de Beauvais]]. Ses sept [[MISC|Boeing 737]] sont cloués au sol.

Dans le terminal, la stupeur. « {{Q speaker="Eloïse Makengo" cue="hésite"|On me dit d’appeler un numéro belge, on me répond en flamand}} », hésite [[PER|Eloïse Makengo]], qui devait rejoindre [[LOC|Lisbonne]]. À ses côtés, [[PER|Gontran]] et [[PER|Marie-Lou]], jeunes mariés, s’étaient offert [[LOC|Zanzibar]].

Le fondateur, [[PER|Stijn Verhaeghe]], incrimine le prix du kérosène, les moteurs et [[LOC|Bruxelles]]. Les pilotes, eux, pointent « {{Q speaker="Union des pilotes francophones" cue="pointent"|une fuite en avant}} », selon le mot de leur syndicat, l’[[ORG|Union des pilotes francophones]] ([[ORG:Union des pilotes francophones|UPF]]). La [[ORG|Direction générale de l’aviation civile]] ([[ORG:Direction générale de l’aviation civile|DGAC]]) avait retiré une ligne dès mars.

Qui pour reprendre ? On cite [[ORG|Volotea]], on murmure [[ORG|Wizz Air]], on rêve d’[[ORG|Air France-KLM]]. Le groupe de [[PER|Benjamin Smith]] a mieux à faire avec [[ORG|SAS]] et [[ORG|TAP]]. [[ORG|IAG]] et [[ORG|Lufthansa]] aussi, depuis qu’[[ORG|ITA Airways]] a rejoint [[LOC|Francfort]].

Les précédents ne rassurent pas. [[ORG|Aigle Azur]], [[ORG|XL Airways]], [[ORG|Air Littoral]], [[ORG|AOM]] : le cimetière est plein. « {{Q speaker="Gauthier Lemercier d’Aubigny" cue="résume"|Dans ce métier, on devient millionnaire à condition d’être né milliardaire}} », résume, citant un adage, l’expert [[PER|Gauthier Lemercier d’Aubigny]].

[[PER:Eloïse Makengo|Makengo]] a fini par trouver un car. « {{Q speaker="Eloïse Makengo" cue="rit"|Vingt-six heures, trois frontières, et un film avec [[PER|Jean-Claude Van Damme]]}} », rit-elle jaune. [[PER|Gontran]], lui, a négocié deux nuits à [[LOC|Berck]]. [[PER|Marie-Lou]] n’a rien dit.

L’[[ORG|UFC-Que Choisir]] conseille de payer par carte. [[ORG|Booking]] et [[ORG|eDreams]] remboursent au compte-gouttes. Et [[PER:Stijn Verhaeghe|Verhaeghe]] ? Un passager jure l’avoir vu embarquer, hier, sur un vol [[ORG|Brussels Airlines]].