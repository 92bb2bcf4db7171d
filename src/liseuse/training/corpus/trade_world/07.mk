#apos=straight
Communiqué
[[LOC|Port-au-Prince]] : « {{Q speaker="?une patiente" cue="null" ref="none"|on accouche entre deux rafales}} »

[[LOC|Genève]]/[[LOC|Port-au-Prince]], le 12 mars – [[ORG|Sages-femmes solidaires]] annonce la suspension, pour une durée indéterminée, de ses activités à la maternité [[ORG|Isaïe-Jeanty]]. Depuis le 3 mars, l'établissement a été touché quatre fois par des tirs. Une aide-soignante, [[PER|Mirlande Estimé]], a été blessée à l'épaule ; ses jours ne sont pas en danger. Le toit, marqué d'un « {{N|SOS}} » à la peinture, ne protège plus de rien.

« {{Q speaker="Sages-femmes solidaires" cue="null" ref="none"|Nous ne partons pas d'[[LOC|Haïti]]. Nous quittons un bâtiment que plus personne ne peut nous garantir.}} »

La décision a été prise dans la nuit, après l'échec des discussions avec les groupes armés qui contrôlent [[LOC|Cité Soleil]] et le bas de [[LOC|Delmas]]. [[PER|Roseline Fleurimond]], coordinatrice médicale, y a participé par téléphone. Elle raconte avoir obtenu quarante-huit heures. « {{Q speaker="Roseline Fleurimond" cue="explique" ref="pronoun"|Elles ont duré quarante minutes}} », explique-t-elle.

Ce que nous demandons :
– au [[ORG|Conseil présidentiel de transition]], un corridor jusqu'à l'[[ORG|hôpital La Paix]], qui manque de sang et d'oxygène ;
– à la [[ORG|Mission multinationale d'appui à la sécurité]] ([[ORG:Mission multinationale d'appui à la sécurité|MMAS]]), conduite par le [[LOC|Kenya]], de ne plus stationner de blindés devant les centres de santé ;
– aux bailleurs, au premier rang desquels l'[[ORG|Union européenne]] et le [[LOC|Canada]], le versement des 4,2 millions de dollars promis à [[LOC|Montréal]] en octobre.

Nos équipes ont transféré 61 femmes et 23 nouveau-nés vers [[LOC|Pétion-Ville]]. Une patiente de 19 ans, arrivée à moto depuis [[LOC|Croix-des-Bouquets]], a donné naissance à un garçon sur le trajet. Elle l'a prénommé [[PER|Wilner]], comme le chauffeur. C'est elle dont les mots servent de titre à ce texte.

Un responsable de la police scientifique, rencontré sur place, dit n'avoir « {{Q speaker="?Un responsable de la police scientifique" cue="dit" ref="desc"|plus assez de gants pour ramasser les douilles}} ».

L'organisation, fondée en 1998 par la Lausannoise [[PER|Ariane Chappuis]], travaille dans neuf pays, de la [[LOC|Mauritanie]] au [[LOC|Bangladesh]]. Elle a reçu en 2019 le [[MISC|prix Jonathan-Mann]]. Son siège est à la [[LOC|rue de Lausanne]] ; la docteure [[PER|Ilse Abegglen]] la préside depuis juin.

Contact médias : [[PER|Bastien Kohler]], permanence 7 j/7. Photos libres de droits : [[PER|Odelyn Joseph]].
