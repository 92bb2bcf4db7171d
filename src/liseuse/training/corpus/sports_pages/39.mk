#apos=typo
PARA-ATHLÉTISME
«~{{Q speaker="Youssra Delahaye" cue="null" ref="none"|Mon guide, c'est mon bruit}}~»

[[PER|Youssra Delahaye]], 28 ans, non-voyante de naissance, a battu samedi à [[LOC|Charléty]] le record de [[LOC|France]] du 1 500 mètres T11 en 4'41''9. À son bras, lié par une cordelette de dix-sept centimètres, [[PER|Arnaud Pelisson-Tran]], 31 ans. Qui menait ? Ils ne sont pas d'accord.

«~{{Q speaker="Youssra Delahaye" cue="lance" ref="desc"|Au troisième tour, il a ralenti, lance la championne. Je l'ai senti au souffle.}}~»
«~{{Q speaker="Arnaud Pelisson-Tran" cue="rectifie" ref="desc"|C'est toi qui as accéléré}}~», rectifie le guide.
«~{{Q speaker="Youssra Delahaye" cue="null" ref="none"|La montre dira que j'ai raison.}}~»

La montre ne dit rien. Sur la feuille de pointage, le 1 200 est passé en 3'46, comme prévu. Cela fait huit ans qu'ils courent ensemble, depuis une petite annonce déposée au club d'[[LOC|Ermont]]. Elle y réclamait quelqu'un de «~{{Q speaker="Youssra Delahaye" cue="réclamait" ref="pronoun"|patient, grand, et qui sache se taire}}~». Il n'est que grand.

Elle est standardiste à la [[ORG|CPAM du Val-d'Oise]]. Lui est ébéniste à [[LOC|Taverny]]. Ils s'entraînent à 6 heures, sur une piste où le gardien allume un seul projecteur, par principe. «~{{Q speaker="?le gardien" cue="plaisantait-il" ref="pronoun"|Pour lui seul, faudrait pas exagérer}}~», plaisantait-il au début. Depuis le record, il allume les deux.

La fédération a demandé que l'on cesse d'écrire «~{{N|handicapée}}~» dans les comptes rendus. L'athlète, elle, s'en moque, du moment que le chronomètre suit. Elle s'insurge davantage contre l'article du règlement qui impose au guide de franchir la ligne derrière elle : une règle «~{{Q speaker="Youssra Delahaye" cue="s’insurge" ref="pronoun"|d'un autre âge}}~», surtout par vent contraire. [[PER|Timothée Adolphe]], à qui elle doit ses premières pointes, l'a félicitée d'un message vocal de quatre minutes. Elle l'a écouté dans le bus 95-19, le volume à fond. Tout le bus l'a écouté.

À [[LOC|New Delhi]], en septembre, ils affronteront la Kényane [[PER|Nancy Chelangat Koech]] et la Chinoise [[PER|He Shanshan]]. Objectif, une médaille, avouait hier [[PER:Arnaud Pelisson-Tran|Pelisson-Tran]]. Objectif, le podium, corrige l'intéressée, pour qui la nuance n'en est pas une. Une responsable du [[ORG|CPSF]], en confidence, se dit «~{{Q speaker="?Une responsable" cue="se dit" ref="desc"|prudemment euphorique}}~».

Sur le mur de la salle, à [[LOC|Ermont]], un enfant a écrit à la craie «~{{N|[[PER:Youssra Delahaye|Y. D.]] 4.41}}~». Il ne l'a pas écrit en braille. On le lui a fait remarquer. Il a recommencé au marteau et aux clous.

[[PER|Solenne Ravier]] — Photos [[PER|Ibou Gassama]]/[[ORG|Studio Zinc]]
