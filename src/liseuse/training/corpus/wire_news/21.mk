#apos=typo
[[LOC|Serbie]] : un an après l'auvent de [[LOC|Novi Sad]], une marche silencieuse

De notre correspondante à [[LOC|Belgrade]], [[PER|Milena Radojčić]]

Seize minutes, une par victime. Des dizaines de milliers de Serbes se sont tus samedi devant la gare de [[LOC|Novi Sad]], où l'effondrement d'un auvent avait fait seize morts le 1er novembre 2024.

Beaucoup étaient venus à pied, de [[LOC|Novi Pazar]], de [[LOC|Niš]], de [[LOC|Subotica]]. «^{{Q speaker="?un étudiant en génie civil" cue="explique" ref="desc"|Je voulais sentir la distance qu'ils n'ont pas pu faire}}^», explique un étudiant en génie civil, 340 kilomètres dans les jambes. Sur sa pancarte, deux mots : «^{{N|Mains rouges}}^».

[[PER|Ljubica Stanojević]], dont le fils [[PER|Ognjen]] figure parmi les morts, réclame des comptes depuis un an. «^{{Q speaker="Ljubica Stanojević" cue="null" ref="none"|Je n'ai pas besoin d'excuses, j'ai besoin d'un juge.}}^» La mère, entourée de motards, a déposé une peluche au pied du mur.

Treize personnes ont été mises en cause, mais la [[ORG|Haute Cour de Novi Sad]] n'a confirmé qu'une partie de l'acte d'accusation. Le [[ORG|Parquet européen]] enquête de son côté sur l'usage des fonds de l'[[ORG|Union européenne]].

[[PER|Zoltán Kecskés]], maraîcher à [[LOC|Senta]], avait apporté 200 litres de soupe de haricots. Il refusait l'argent des uns et les compliments des autres. «^{{Q speaker="Zoltán Kecskés" cue="null" ref="none"|Moi je ne fais pas de politique, je fais de la soupe. Mais revenez l'an prochain, il y en aura encore.}}^» Les magasins [[ORG|Maxi]] et [[ORG|Lidl]] du centre avaient baissé le rideau ; ceux de [[ORG|Mercator]], pas tous.

Ce mouvement que les médias progouvernementaux qualifient volontiers de «^{{N|révolution colorée}}^» refuse toute étiquette. Les plénums d'étudiants, qui décident de tout à main levée, n'ont pas de porte-parole. «^{{Q speaker="?l’un d’eux" cue="prévient" ref="desc"|Si vous écrivez mon nom, je devrai m'excuser devant trois cents personnes}}^», prévient l'un d'eux.

Le patriarche [[PER|Porfirije]] a célébré un office à l'[[LOC|église Saint-Sava]], à [[LOC|Belgrade]].
