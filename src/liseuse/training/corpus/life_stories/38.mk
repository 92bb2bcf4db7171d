#apos=typo
CARNET
[[PER|Napoléon]], âne municipal, s'est éteint à [[LOC|Salers]]

Il avait 34~ans, un œil bleu et le statut d'agent non titulaire. [[PER|Napoléon]], l'âne gris du [[LOC|Cantal]] qui ramassait depuis 1997 les poubelles de la ville haute, a été trouvé couché, jeudi à l'aube, dans son pré de [[LOC|Pierre-Grosse]]. Le maire a fait mettre en berne le drapeau du syndicat d'initiative, les autres relevant de la loi.

« {{Q speaker="Aurélie Vidal" cue="null" ref="none"|On m'avait dit que c'était de la communication, j'ai eu vingt ans de collègue}} » : [[PER|Aurélie Vidal]], meneuse, garde la main posée sur le bât. Elle était stagiaire quand on lui a confié la bête. Il ne partait qu'au mot « {{N|camarade}} ». Le précédent meneur, [[PER|Fernand Rigal]], le lui avait appris, en bon communiste. Le préfet, en 2003, avait dû s'y plier, rouge comme le mot. « {{Q speaker="?Le préfet" cue="murmuré" ref="pronoun"|Camarade, avancez}} », avait-il murmuré.

L'équidé eut ses heures. En 2001, il mangea l'écharpe d'un sous-secrétaire. En 2009, il refusa d'avancer devant la banque, onze minutes, et un touriste hollandais y vit « {{Q speaker="?un touriste hollandais" cue="y vit" ref="desc"|le seul commentaire sérieux sur la crise}} ». La photo fit le tour de la presse, de [[ORG|La Montagne]] au [[ORG|Guardian]]. On lui proposa un disque. Les enfants de l'[[ORG|école Tyssandier-d'Escous]], eux, en firent une chanson, [[MISC|Napoléon n'a pas de Joséphine]]. C'était faux. Il y eut une [[PER|Joséphine]], jument de trait, à [[LOC|Anglards]], mais la chose ne se sut qu'au printemps.

Leur fils, le mulet [[PER|Waterloo]], ne travaille pas.

Fallait-il le remplacer ? Le conseil a délibéré. La directrice des services penchait pour un « {{N|véhicule utilitaire à assistance}} », 38 000 euros. L'opposition, menée par [[PER|Guilhem Chambon]], cafetier, tenait à un âne, « {{Q speaker="Guilhem Chambon" cue="tenait" ref="name"|pour la conversation}} ». On a voté. L'édile s'est abstenu.

Samedi, la ville haute était pleine. Un accordéon, des chaises. [[PER:Fernand Rigal|Rigal]], 90~ans, est venu de la maison de retraite en fauteuil, casquette sur les genoux. On lui a demandé de dire quelque chose. Le vieil homme a regardé le pré, le bât vide, la femme qui pleurait. Il a cherché sa voix un bon moment. « {{Q speaker="Fernand Rigal" cue="null" ref="none"|Camarade, repos.}} »

Le mulet, derrière la haie, a fait trois pas.

[[PER|Baptiste Lafarge]]
