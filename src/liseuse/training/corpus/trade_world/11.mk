#apos=typo
DROIT DU TRAVAIL
Caméra cachée en réserve : la preuve illicite passe, pas le licenciement
[[ORG:Cour de cassation|Cass.]] soc., 24 septembre 2025, n° 23-19.418, [[ORG|Société Bricodive]] c/ [[PER:Anouk Delestre|Delestre]]
Par [[PER|Grégoire Amsellem]], avocat associé, cabinet [[ORG|Lien & Mesure]]

Peut-on filmer à son insu une magasinière soupçonnée de vol, puis verser la vidéo aux débats ? Oui, parfois, répond la [[ORG|Cour de cassation]], qui prolonge ses deux arrêts d'assemblée plénière du 22 décembre 2023. Mais cela ne sauve pas l'employeur.

Les faits tiennent en peu de mots. [[PER|Anouk Delestre]], engagée en 2009 à [[LOC|Saint-Brieuc]], est licenciée pour faute grave après la découverte de quatorze visseuses manquantes. Une caméra avait été dissimulée dans un carton par le directeur du magasin. Le [[ORG|conseil de prud'hommes de Saint-Brieuc]] écarte l'enregistrement ; la [[ORG|cour d'appel de Rennes]] l'admet, le juge «~{{Q speaker="cour d’appel de Rennes" cue="juge" ref="name"|indispensable à l'exercice du droit à la preuve}}~» et déboute la salariée.

Cassation partielle. Sur la preuve, la chambre sociale approuve : l'atteinte était limitée à trois jours, à un seul rayonnage, et nul inventaire contradictoire n'était possible. Sur la faute, elle censure. L'image montre bien une femme emporter des cartons ; elle ne dit pas, relève l'arrêt, «~{{Q speaker="Cour de cassation" cue="relève" ref="desc"|ce que ces cartons contenaient ni à qui ils étaient destinés}}~». L'affaire est renvoyée à [[LOC|Angers]].

L'avis de l'avocate générale, [[PER|Marianne Wurtz]], était plus sévère. «~{{Q speaker="Marianne Wurtz" cue="écrivait" ref="pronoun"|La loyauté n'est pas un luxe de procédure}}~», écrivait-elle en concluant au rejet pur et simple de la vidéo. On rapprochera sa position de celle de la [[ORG|Cour européenne des droits de l'homme]] dans l'affaire [[MISC|López Ribalda]] ou, avant elle, [[MISC|Bărbulescu]].

Que retenir ? Le triptyque «~{{N|nécessité, proportionnalité, loyauté}}~» n'est plus qu'un diptyque. Les articles L. 1121-1 et L. 1222-4 du [[MISC|code du travail]] ne suffisent plus à faire tomber une pièce ; le [[MISC|RGPD]], pas davantage. Un magistrat, interrogé lors d'un colloque à [[ORG|Assas]], résume crûment : «~{{Q speaker="?Un magistrat" cue="résume" ref="desc"|Nous regarderons tout, et nous n'en croirons pas la moitié}}~».

Le conseil de la salariée, Me [[PER|Louise Quéméneur]], se garde de pavoiser. «~{{Q speaker="Louise Quéméneur" cue="null" ref="none"|Ma cliente a gagné sur l'angle mort}}~» Quant à la société, elle n'a pas souhaité réagir avant l'audience de renvoi.

À noter : la [[ORG|Cnil]] mettra à jour d'ici à la fin de l'année son référentiel sur la vidéosurveillance au travail.
