#apos=typo
RUGBY. [[MISC|Six Nations]] féminin
[[LOC|France]]-[[LOC|Irlande]] : trente-huit à dix, et le sourire de la talonneuse

[[LOC|Montpellier]] (de notre envoyée spéciale)

Elle a quitté le terrain à la 58e, mais elle souriait. [[PER|Agathe Sochat]] venait de gagner sa cinquantième cape, et c'est sur elle que la caméra géante s'est attardée. «^{{Q speaker="Agathe Sochat" cue="disait" ref="pronoun"|Il faisait un vent à décorner l'arbitre}}^», disait-elle, les cheveux en bataille. En face, on ne riait pas. [[LOC|France]] – [[LOC|Irlande]], cette année, n'aura été une rencontre que pendant une demi-heure.

Le [[LOC|GGL Stadium]] avait ouvert ses deux étages. Quinze mille places, ont compté les guichets, dont un car de quarante-neuf, venu de [[LOC|Ballinrobe]], qui chanta du [[PER|Van Morrison]] jusqu'à la mi-temps. Les [[ORG|Bleues]] ont mené 12-0 sur deux essais de [[PER|Marine Ménager]]. Les Irlandaises ont riposté par [[PER|Aoife Wafer]], un ballon ramassé au sol, un plongeon, le silence.

Puis la pause. Sur le banc, un coordinateur technique avait apporté des photos. «^{{Q speaker="?un coordinateur technique" cue="précisait" ref="desc"|Des photos d'elles à dix ans, avec le casque trop grand}}^», précisait-il. La sélectionneuse [[PER|Gaëlle Mignot]], qui partage l'équipe avec [[PER|David Ortiz]], n'a rien ajouté. Trois essais ont suivi.

Le plus beau, à la 63e, appartient à [[PER|Romane Ménager]], la jumelle. Cinq passes, une feinte, le poteau. Plus tard, devant les micros de [[ORG|France 2]], elle a remercié la seule personne qu'elle n'avait pas vue. «^{{Q speaker="Romane Ménager" cue="null" ref="none"|Ma sœur. Elle courait pour me soulager, et personne ne le filme.}}^»

Le staff irlandais a jugé la défaite «^{{Q speaker="?Le staff irlandais" cue="jugé" ref="desc"|instructive}}^» ; la [[ORG|Fédération irlandaise de rugby]] a fait suivre un décompte des plaquages manqués, vingt-six, dont trois par [[PER|Dorothy Wall]], excellente par ailleurs. [[PER:David Ortiz|Ortiz]] s'est dit «^{{Q speaker="David Ortiz" cue="dit" ref="name"|satisfait de la conquête, moins de la discipline}}^».

Reste [[LOC|Twickenham]]. [[LOC|Angleterre]]-[[LOC|France]], le 27 avril, décidera peut-être de tout. On dit là-bas que la série anglaise est une «^{{N|forteresse}}^», et il est vrai qu'on n'y entre pas sans ticket. «^{{Q speaker="Gaëlle Mignot" cue="préfère" ref="desc"|Une forteresse, ça a une porte}}^», préfère l'ancienne pilière de [[ORG|Montpellier]]. À [[LOC|Montpellier]], dimanche soir, on cherchait surtout un restaurant ouvert.

[[LOC|France]] : 6 E ([[PER:Marine Ménager|M. Ménager]] 11e, 24e, [[PER:Romane Ménager|R. Ménager]] 63e, [[PER|Feleu]] 49e, [[PER|Llorens]] 55e, [[PER|Grando]] 77e), 4 T [[PER|Bourdon-Sansus]]. [[LOC|Irlande]] : 1 E [[PER:Aoife Wafer|Wafer]], 1 T, 1 P [[PER|O'Brien]].

[[PER|Alice Trédan]]
