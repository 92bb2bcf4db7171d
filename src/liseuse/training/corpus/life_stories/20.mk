#apos=typo
MÉTIERS D'ART
[[PER|Isidore Vacher]], le dernier mot de la cloche

La fosse est ouverte depuis l'aube. Au fond, sous trois tonnes de terre tassée à la dame, attend [[MISC|Bérengère]]. Elle pèsera 640~kilos, elle donnera un la bémol, et personne, dans l'atelier [[ORG|Vacher]] de [[LOC|Villedieu]], n'a pris de café.

«~{{Q speaker="Isidore Vacher" cue="confie" ref="pronoun"|Le métal est à 1~150, il ne faut plus me parler}}~», confie-t-il pourtant. [[PER|Isidore Vacher]], 58~ans, est le cinquième de son nom. [[PER|Aristide Vacher]], l'arrière-grand-père, a fondu les carillons de [[LOC|Bayeux]]~; [[PER:Noël Vacher|Noël]], le père, n'a coulé que des mortiers pendant la guerre, sous la menace. Il n'en a jamais parlé. À sa mort, on a trouvé dans sa table de nuit une [[MISC|médaille de la Résistance]] et la liste des mortiers, tous fêlés.

La règle, chez eux, c'est l'argile, le crottin et les poils de chèvre. La règle ailleurs, c'est [[ORG|Paccard]], à [[LOC|Annecy]], qui travaille au sable et sort cent cloches par an. «~{{Q speaker="?un concurrent savoyard" cue="reconnaît" ref="desc"|Son procédé, c'est du [[PER|Diderot]]}}~», reconnaît un concurrent savoyard~; et ce n'est pas, dans sa bouche, tout à fait un compliment.

À 9~h~30, l'abbé bénit le bronze. Il a les sandales trop près du chenal. Le compagnon [[PER|Koffi Mensah]], arrivé de [[LOC|Kumasi]] par un stage qui dure depuis 2010, le tire en arrière sans un mot. La coulée prend onze minutes. On entend un gargouillis dans la terre~; les anciens disaient que la cloche «~{{N|boit}}~». Si elle tousse, tout est perdu. [[MISC:Bérengère|Bérengère]] n'a pas toussé.

Alors seulement, le fondeur s'assoit. «~{{Q speaker="Isidore Vacher" cue="null" ref="none"|Mon fils est aux [[LOC|Pays-Bas]], il fait des logiciels de cloches. Il appuie sur un bouton, ça sonne.}}~» Silence. «~{{Q speaker="Isidore Vacher" cue="null" ref="none"|Juste, en plus.}}~»

Qui reprendra~? La [[ORG|chambre de métiers et de l'artisanat de la Manche]] cherche. [[PER:Koffi Mensah|Koffi]] a le geste, pas l'argent. Une ancienne ingénieure d'[[ORG|Airbus]], [[PER|Servane Lefoulon]], qui apprend à décorer les anses, a l'argent mais pas l'oreille~: le maître l'a jugée «~{{Q speaker="Isidore Vacher" cue="a jugée" ref="desc"|sourde comme un sabot}}~» devant témoins. L'élève ne s'en vexe pas. Elle a proposé de s'associer. Le Ghanéen a ri~: «~{{Q speaker="Koffi Mensah" cue="a ri" ref="desc"|À nous deux, on fait un patron.}}~»

On déterre dans cinq jours. Il est écrit, en creux, sur la robe, à l'envers pour que ce soit à l'endroit~: «~{{N|Je nomme les heures, je ne les compte pas}}~».
