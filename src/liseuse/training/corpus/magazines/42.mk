#apos=typo
HISTOIRE/ La colonie oubliée de l'[[LOC|île Saint-Paul]]

Sept noms sur une stèle que personne ne visite. Il faut, pour la voir, embarquer sur le [[MISC|Marion-Dufresne]] à [[LOC|La Réunion]], tanguer huit jours, et obtenir du préfet des [[LOC|Taaf]] une autorisation qu'il n'accorde jamais. L'[[LOC|île Saint-Paul]] est un cratère ouvert sur l'océan, avec des otaries, des rats, et les ruines d'une conserverie de langoustes.

En 1928, les frères [[PER|Bossière]], armateurs au [[LOC:Le Havre|Havre]], y débarquent une centaine d'ouvriers bretons et malgaches. La société s'appelle [[ORG|La Langouste française]] ; les boîtes portent une sirène. Mars 1930 : la campagne terminée, on demande des volontaires pour garder les machines. Ils sont sept, dont une femme enceinte, [[PER|Louise Brunou]], et son mari [[PER|Victor]]. Le bateau doit revenir dans trois mois. Il reviendra en décembre.

Entre-temps, le scorbut. L'enfant, [[PER|Paule]], naît fin mars et meurt à deux mois. [[PER|Emmanuel Puloc'h]] meurt, puis [[PER|François Ramamonzi]], puis d'autres; [[PER|Pierre Quillivic]] prend une barque, un jour de beau temps, et ne rentre pas. Ils restent trois. La radio ne marche pas, faute de radio. «~{{Q speaker="?un rescapé" cue="dira" ref="desc"|On mangeait des œufs de manchot, et on parlait de tomates}}~», dira plus tard un rescapé à un journaliste de [[ORG|Ouest-Éclair]], selon une coupure conservée à [[LOC|Concarneau]].

Le procès, car il y eut un procès, traîna jusqu'en 1937. Les survivants gagnèrent, la société fit faillite, personne ne fut payé. À l'audience, l'avocat de la compagnie osa l'argument du libre choix. Le président l'interrompit par une question restée fameuse au [[ORG|barreau de Quimper]] : «~{{Q speaker="?Le président" cue="null" ref="desc"|Maître, quel jour de la semaine étaient-ils libres ?}}~»

[[PER|Marie-Josée Tanguy-Rakoto]], petite-nièce d'un des disparus par sa mère, descendante d'un gréeur de [[LOC|Tamatave]] par son père, a consacré sept ans à ces Oubliés, comme on les nomme dans le [[LOC|Finistère]]. Elle a trouvé ce que nul ne cherchait: les contrats malgaches. La solde y est inférieure de moitié, la clause de rapatriement absente. L'historienne ne hausse pas la voix. «~{{Q speaker="Marie-Josée Tanguy-Rakoto" cue="note" ref="pronoun"|Sur la stèle, on leur a même pris une lettre, note-t-elle. Il y a une faute au nom.}}~»

[[PER|Félix Lebreton]], qui préside à [[LOC|Concarneau]] l'association [[ORG|Mémoire des langoustiers]], y voit «~{{Q speaker="Félix Lebreton" cue="voit" ref="name"|la deuxième avarie}}~». L'historienne, elle, voudrait surtout qu'on regrave. L'administration n'est pas contre. Un fonctionnaire de [[LOC|Saint-Pierre]], chargé du dossier, prévoit une mission en 2027 «~{{Q speaker="?Un fonctionnaire de Saint-Pierre" cue="prévoit" ref="desc"|sous réserve de houle}}~», avec un marbrier et deux ornithologues. En attendant, un pêcheur de [[LOC|Camaret]], dont la grand-mère chantait la complainte, l'a apprise à ses petits-fils, et la voilà sur [[ORG|YouTube]], 212 vues, dans une cuisine :

«~{{N|À [[LOC:île Saint-Paul|Saint-Paul]] on m'a laissé, la marée n'a rien demandé}}~».

À lire : [[MISC|Les Oubliés de l'île Saint-Paul]], de [[PER|Daniel Floch]] ([[ORG|Éditions Ouest-France]]).
