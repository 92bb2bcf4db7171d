OPÉRA. [[PER|Tosca]] saute encore, [[LOC|Bastille]] applaudit

[[PER|Puccini]] est mort il y a cent ans et remplit toujours. Dimanche, à l’[[LOC|Opéra Bastille]], 2 700 spectateurs ont fait un triomphe à [[PER|Oksana Hrytsenko]], Ukrainienne de 29 ans, appelée l’avant-veille pour remplacer [[PER|Anna Netrebko]], grippée. Elle n’avait chanté [[PER|Tosca]] qu’à [[LOC|Lviv]] et à [[LOC|Saint-Céré]].

« {{N|[[MISC|Tosca]]}} », rappelons-le, c’est un peintre, un baron, une cantatrice. [[PER|Scarpia]] avait les traits de [[PER|Ludovic Tézier]], [[PER|Cavaradossi]] ceux de [[PER|Jonas Kaufmann]]. Entre ces deux fauves, [[PER:Oksana Hrytsenko|Hrytsenko]] n’a pas tremblé. « {{Q speaker="Oksana Hrytsenko" cue="racontait"|J’ai répété dans le taxi, entre [[LOC|Roissy]] et la [[LOC|porte de Bagnolet]]}} », racontait-elle. Le chauffeur, un certain [[PER|Aristide]], avait gardé les billets offerts. Il était au dernier rang, avec sa sœur.

Dans la fosse, l’[[ORG|Orchestre de l’Opéra national de Paris]], conduit par [[PER|Marko Letonja]], a joué serré. L’[[ORG|Opéra national de Paris]], que dirige [[PER|Alexander Neef]], a proposé à la soprano une « {{N|[[MISC|Rusalka]]}} » en 2027. [[LOC|Aix]] la veut, [[LOC|Salzbourg]] aussi. « {{Q speaker="Wilfried Haas" cue="prévient"|Doucement, elle n’est pas une pizza qu’on livre}} », prévient son agent viennois, [[PER|Wilfried Haas]].

Fille d’un accordeur, élève de la [[ORG|Jette Parker Academy]], demi-finaliste d’[[MISC|Operalia]], elle vit à [[LOC|Montauban]], où le [[ORG|Rotary]] l’a logée en 2022 chez [[PER|Monique]] et [[PER|Alain Delrieu]]. Les [[PER|Delrieu]], qui n’aimaient que [[PER|Michel Sardou]], ont acheté un smoking. Au [[MISC|festival de Saint-Céré]], on se vante d’avoir eu du nez.

Captation : [[ORG|Mezzo]], le 2 décembre. À lire : « {{N|[[MISC|Les Larmes de Floria]]}} », de [[PER|Silvain Prat]] ([[ORG|Fayard]]). Le rideau, coincé dix minutes, est réparé.