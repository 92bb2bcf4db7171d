#apos=typo
ÉCOLE
À [[LOC|Marcillac-la-Vallée]], des lits de camp contre une fermeture de classe

Depuis mardi soir, ils dorment dans le préau. Une vingtaine de parents se relaient à l'[[ORG|école Paul-Bert]] pour protester contre la suppression d'un poste à la rentrée, annoncée par l'[[ORG|inspection académique de l'Aveyron]]. Soixante-quatorze élèves, trois classes au lieu de quatre : le calcul, sur le papier, tient. Dans la vraie vie, c'est moins sûr.

«~{{Q speaker="?une mère" cue="souffle" ref="desc"|Ma fille serait en triple niveau, avec vingt-six camarades}}~», souffle une mère, emmitouflée dans un sac de couchage. À côté d'elle, [[PER|Djamila Sabatier]], présidente de l'antenne [[ORG|FCPE]], distribue le thé. Elle a écrit à la rectrice, au préfet, à [[PER|Jean-François Rousset]], le député. Seul ce dernier a répondu, reconnaît-elle, «~{{Q speaker="Djamila Sabatier" cue="reconnaît" ref="pronoun"|et très gentiment, mais la gentillesse n'ouvre pas de classe}}~».

L'équipe enseignante, tenue à la réserve, ne s'exprime pas. En revanche, le [[ORG|SNUipp-FSU]] ne mâche pas ses mots. Le syndicat dénonce «~{{Q speaker="SNUipp-FSU" cue="dénonce" ref="desc"|une saignée qui frappe d'abord les villages}}~» et chiffre à dix-neuf les postes perdus entre [[LOC|Rodez]] et [[LOC|Millau]]. Le maire, [[PER|Bernard Lyon]], a fait ses additions lui aussi. Cinquante-deux logements sortiront de terre d'ici à 2027, sur la route de [[LOC|Conques]]. «~{{Q speaker="Bernard Lyon" cue="s’agace" ref="desc"|Dans deux ans, on nous rendra le poste et il faudra tout recommencer}}~», s'agace l'élu.

Et les enfants ? [[PER|Lou]], 9 ans, a préparé une banderole : «~{{N|Touche pas à ma maîtresse}}~». [[PER|Noham]], son cousin, trouve surtout que c'est bien, les parents à l'école. «~{{Q speaker="Noham" cue="null" ref="none"|Sauf papa, il ronfle.}}~»

Contactée, l'académie rappelle que la carte scolaire n'est pas définitive. «~{{Q speaker="?l’académie" cue="null" ref="none"|Un comptage sera effectué le jour de la rentrée.}}~» Une délégation devait être reçue hier à [[LOC|Rodez]] par l'adjoint de la directrice, [[PER|Côme d'Estaing-Vialar]]. Elle en est ressortie au bout de vingt minutes, sans un mot pour [[ORG|Centre Presse]] ni pour [[ORG|France 3 Occitanie]], qui attendaient sous la pluie. Ce soir, quoi qu'il arrive, les sacs de couchage seront de nouveau déroulés.

[[PER|Aurélie Cance]]
