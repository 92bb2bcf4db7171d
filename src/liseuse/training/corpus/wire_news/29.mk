#apos=typo
[[LOC|Ghana]]/partielle : le [[ORG:Congrès national démocratique|NDC]] conserve [[LOC|Akwatia]] d'une courte tête

Le [[ORG|Congrès national démocratique]] ([[ORG:Congrès national démocratique|NDC]]), au pouvoir au [[LOC|Ghana]], a remporté mardi l'élection partielle d'[[LOC|Akwatia]], dans l'est diamantifère, avec 412 voix d'avance sur le [[ORG|Nouveau Parti patriotique]] ([[ORG:Nouveau Parti patriotique|NPP]]).

[[PER|Bernard Bediako Asare]], avocat de 44 ans, siégera au [[ORG|Parlement]] à la place du député [[PER|Ernest Kumi-Darko]], mort en juillet. «~{{Q speaker="Bernard Bediako Asare" cue="a-t-il promis" ref="pronoun"|La première chose que j'ouvrirai, c'est la pompe du marché}}~», a-t-il promis, juché sur un pick-up.

Sa rivale, [[PER|Comfort Oforiwaa Boateng]], conteste le décompte dans deux bureaux de [[LOC|Boadua]]. La candidate dénonce des procès-verbaux «~{{Q speaker="Comfort Oforiwaa Boateng" cue="dénonce" ref="desc"|remplis avec le même stylo, de la même main, à la même heure}}~». La [[ORG|Commission électorale]] lui donne soixante-douze heures pour saisir la [[ORG|Haute Cour de Koforidua]].

Près de 5.500 policiers avaient été déployés pour 52.000 inscrits. «~{{Q speaker="?un électeur" cue="a ironisé" ref="desc"|Un agent pour dix bulletins : même ma belle-mère n'est pas surveillée comme ça}}~», a ironisé un électeur à la sortie de l'école méthodiste. La [[ORG|Codeo]], coalition d'observateurs, juge le vote «~{{Q speaker="Codeo" cue="juge" ref="name"|calme}}~».

La campagne avait tourné autour du «~{{N|galamsey}}~», l'orpaillage illégal qui souille la rivière [[LOC|Birim]]. Le slogan du vainqueur, «~{{N|De l'eau qu'on voit à travers}}~», s'étalait jusque sur les taxis.

D'après [[ORG|Joy FM]], le président [[PER|John Mahama]] s'est félicité d'un scrutin apaisé. Prochaine échéance : [[LOC|Tamale]] centre, le 30 septembre.
