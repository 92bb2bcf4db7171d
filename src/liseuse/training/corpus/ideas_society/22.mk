#apos=typo
Procès de l'incendie du [[ORG|Calypso]]~: troisième semaine

Ce que la flamme fait aux mots

On avait promis des experts, on a eu un poète. [[PER|Wladimir Ostrowiecki]], ingénieur au [[ORG|laboratoire central de la préfecture de police]], a décrit deux heures durant la propagation du feu dans la discothèque de [[LOC|Saint-Aygulf]]. Il a dit des mousses acoustiques qu'elles avaient «^{{Q speaker="Wladimir Ostrowiecki" cue="a dit" ref="pronoun"|pleuré}}^». Le président l'a repris. «^{{Q speaker="Wladimir Ostrowiecki" cue="a persisté" ref="desc"|C'est le terme, monsieur. Elles pleurent des gouttes enflammées}}^», a persisté l'expert.

Au deuxième rang, [[PER|Amandine Vidauban]] s'est levée et elle est sortie. Son frère, [[PER|Loris]], 22 ans, travaillait au vestiaire. Elle nous dira plus tard, dans la cour plantée d'un seul palmier~: «^{{Q speaker="Amandine Vidauban" cue="dira" ref="pronoun"|Je ne peux plus entendre le verbe pleurer à leur place.}}^»

Les cinq prévenus regardent leurs chaussures. [[PER|Franck Toscan]], gérant; [[PER|Dolorès Toscan]], sa sœur, qui tenait la caisse; [[PER|Xavier Lemoine-Attal]], de la société [[ORG|Feu vert Conseil]] (rien à voir avec l'enseigne), qui signait les rapports; l'électricien [[PER|Rui]], dont on n'entend que le prénom; et la [[ORG|SARL Nuits d'azur]], personne morale, représentée par une chaise vide.

À 11 h 20, on lit un échange de textos. Juin 2021. «^{{Q speaker="Xavier Lemoine-Attal" cue="écrivait" ref="name"|T'as tes papiers, oublie les portes}}^», écrivait [[PER:Xavier Lemoine-Attal|Lemoine-Attal]]. Réponse, un pouce levé. Que signifie ce pouce~? [[PER:Franck Toscan|Toscan]] cherche. «^{{Q speaker="Franck Toscan" cue="null" ref="none"|Que j'avais lu.}}^» La procureure, qui n'avait pas ouvert la bouche de la matinée~: «^{{Q speaker="?La procureure" cue="null" ref="desc"|Nous aussi.}}^»

Me [[PER|Aristide Poggi-Lamarque]] plaide pour sa cliente, la sœur, qu'il nomme obstinément «^{{N|la petite [[PER:Dolorès Toscan|Dolo]]}}^». On lui rappelle qu'elle a 58 ans.

Il faudrait parler du public. Chaque matin, une femme s'installe près du radiateur, avec un tricot rouge qui n'avance pas. Elle n'est ni partie civile ni journaliste. Interrogée, elle a répondu d'une phrase~: «^{{Q speaker="?une femme" cue="a répondu" ref="pronoun"|J'y étais, je suis partie cinq minutes avant.}}^» [[PER:Amandine Vidauban|Amandine]] lui garde sa place quand elle est en retard.

Reprise lundi. Le [[ORG|tribunal correctionnel de Draguignan]] a refusé la visite sur les lieux~: il n'y a plus de lieux. Le [[ORG|Calypso]] est un terrain vague, entre l'[[LOC|avenue de la Corniche-d'Azur]] et le [[LOC|vallon de la Gaillarde]].

[[PER|Eléonore Bastiat]]
