#apos=typo
À bord de l'[[MISC|Alma Nera]], ceux qui comptent les lumières
[[PER|Élodie Fauquembergue]], en mer, entre [[LOC|Lampedusa]] et [[LOC|Zouara]]

La nuit, on ne cherche pas des bateaux, on cherche une absence. Un trou dans les étoiles, bas sur l'eau. [[PER|Sandro Pittau]], bosco, quarante ans de chalut derrière lui, a appris cela à des ingénieurs, à une pharmacienne, à un prof de lettres. «~{{Q speaker="Sandro Pittau" cue="dit" ref="pronoun"|Si tu vois une lumière, c'est quelqu'un qui va bien}}~», leur dit-il. Alors ils comptent les lumières, et s'inquiètent du reste.

L'[[MISC|Alma Nera]] est un ancien ravitailleur norvégien de 58 mètres, racheté par l'association [[ORG|Rive commune]], de [[LOC|Marseille]], avec l'argent de 31^000 donateurs. Elle a une infirmerie, un conteneur-cuisine, un surnom, «~{{N|la [[MISC:Alma Nera|Casserole]]}}~», et, depuis le [[MISC|décret Piantedosi]], un port de débarquement attribué à chaque fois un peu plus loin. La dernière fois, [[LOC|Ravenne]]. Cinq jours de route pour trente-huit personnes.

À 3 h 10, [[ORG|Alarm Phone]] transmet une position. Fibre de verre, une quarantaine à bord, moteur noyé. La coordinatrice des sauvetages, [[PER|Noor van Houtum]], appelle [[LOC|Rome]]. Une voix d'homme lui répond que l'événement est «~{{Q speaker="?Une voix d’homme" cue="répond" ref="desc"|sous coordination libyenne}}~». Elle rappelle. Même voix. Elle écrit l'heure au stylo sur son avant-bras.

Ils les trouvent à 5 h 40. Quarante-trois, dont un nourrisson dans un bidon découpé. Des Soudanais presque tous, d'[[LOC|El-Fasher]] et de [[LOC|Nyala]], deux sœurs érythréennes. Le plus âgé tend la main vers le pneumatique et lâche un mot que le médiateur, [[PER|Idriss Abakar]], traduit sans lever la tête : «~{{Q speaker="?Le plus âgé" cue="lâche" ref="desc"|Après vous.}}~»

Sur le pont, la scène est à la fois joyeuse et administrative. Un bracelet, une couverture, un biscuit. «~{{Q speaker="Selam" cue="demande" ref="name"|Est-ce que c'est l'[[LOC|Italie]] ?}}~» demande [[PER|Selam]], la cadette des sœurs. On lui répond que c'est un bateau. Elle semble trouver l'explication incomplète.

Vers midi, le patrouilleur libyen [[MISC|Fezzan]] se range à trois cents mètres, y reste une heure. Il a été offert par l'[[ORG|Union européenne]] en 2019. [[PER:Noor van Houtum|Van Houtum]] note aussi cela. L'ancienne avocate parle peu et tient un cahier que les autres, entre eux, ont baptisé «~{{N|l'accusation}}~».

L'ordre tombe à 16 heures : [[LOC|Gênes]]. Mille cent kilomètres. «~{{Q speaker="Noor van Houtum" cue="null" ref="none"|Ils veulent que l'on consomme. Chaque litre brûlé vers le nord est un litre qui ne servira pas ici.}}~» Le bosco hausse les épaules, change de cap. Il connaît un restaurant à [[LOC|Gênes]], le [[ORG|Sei Zampe]], tenu par un cousin.

Depuis janvier, selon l'[[ORG|Organisation internationale pour les migrations]], 1^190 personnes sont mortes ou ont disparu sur cette route. «~{{Q speaker="?une bénévole" cue="précise" ref="desc"|Enregistrées mortes}}~», précise une bénévole, en rinçant les gobelets.
