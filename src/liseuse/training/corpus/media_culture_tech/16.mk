#apos=straight
MUSIQUE

[[ORG|Les Frères Lumière]] rallument

Attention, piège : [[ORG|Les Frères Lumière]] ne sont ni frères ni lyonnais, et leur dernier disque n'a pas grand-chose à voir avec le cinéma. Ce quintette de [[LOC|Saint-Nazaire]], tout en claviers poisseux et chœurs de dockers, avait jeté l'éponge en 2016, un soir de gastro collective à [[LOC|Charleroi]]. Il revient avec "{{N|[[MISC|Forme 10]]}}", neuf titres, chez [[ORG|Yotanka]].

Pourquoi maintenant ? "{{Q speaker="Titouan Prigent" cue="lâche" ref="name"|On avait besoin d'un prétexte pour se revoir, et aucun de nous ne joue à la pétanque}}", lâche [[PER|Titouan Prigent]], le chanteur, dont la barbe a blanchi et pas la mauvaise foi. La batteuse, [[PER|Oumou Doucet]], corrige : c'est le départ à la retraite de son père, soudeur aux [[ORG|Chantiers de l'Atlantique]], qui a tout déclenché. Il leur a prêté son hangar. "{{Q speaker="?son père" cue="prévenu" ref="pronoun"|Je veux pas entendre de ballades}}", a-t-il prévenu. Il y en a deux.

Enregistré en quatorze jours par [[PER|Stéphane Briand]], l'album sonne comme un paquebot qu'on ponce. "{{N|[[MISC|Bleu de chauffe]]}}", "{{N|[[MISC|La Grue Titan]]}}" et surtout "{{N|[[MISC|Marie-Jeanne Bernadette Le Goff]]}}" (huit minutes, un seul accord) rappellent les [[ORG|Bérurier Noir]], ou [[ORG|The Fall]] si [[PER|Mark E. Smith]] avait aimé le muscadet. Ceux qui regrettaient le "{{N|rock à marée basse}}", l'étiquette que leur avait collée [[ORG|Magic]] à leurs débuts, seront servis.

Il y a bien sûr des fausses notes. La reprise de [[PER|Barbara]], on s'en passait. Et la pochette, un selfie de [[PER|Wallace]] et [[PER|Gromit]] en casque de chantier, vaudra au groupe un courrier d'[[ORG|Aardman]] : "{{Q speaker="Aardman" cue="null" ref="none"|Very funny. Please stop.}}" [[PER:Titouan Prigent|Prigent]] l'a encadré.

Jeudi, ils jouaient devant trois cents personnes au [[LOC|VIP]], la salle installée dans la base sous-marine. On y croisait d'anciens fans bedonnants, un sous-préfet à bouchons d'oreilles et le rappeur [[PER|Lujipeka]], venu en voisin. Dans le public, une pancarte, "{{N|Rendez-nous nos 20 ans et nos genoux}}". À mi-concert, panne de courant. Le hangar chante a cappella pendant six minutes. "{{Q speaker="?la spectatrice" cue="dit" ref="desc"|C'est le meilleur morceau du disque}}" : la spectatrice qui dit cela est la mère du bassiste.

La suite ? [[MISC|Les Vieilles Charrues]] en juillet, le [[LOC|Trabendo]] à l'automne, et peut-être [[LOC|Charleroi]]. Le quatuor à cordes [[ORG|Béla]] les rejoindra sur quelques dates. La musicienne du fond, elle, pose ses conditions. "{{Q speaker="Oumou Doucet" cue="null" ref="none"|Plus jamais de moules sur une aire d'autoroute.}}"

[[PER|Gaëtan Mahé]]
