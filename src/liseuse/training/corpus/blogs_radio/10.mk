#apos=typo
[[MISC|SOUS LA TERRE]], ÉPISODE 7 : « {{N|La femme au collier de dents}} »

Transcription du podcast. Une production [[ORG|Paradiso Média]] pour l'[[ORG|Inrap]]. Voix : [[PER|Naïma Bertholon]].

[Générique. Bruit de truelle.]

NARRATRICE. — On est en 2019, à [[LOC|Vertault]], en [[LOC|Côte-d'Or]]. Il pleut, évidemment. Une pelle mécanique ouvre une tranchée pour la fibre, et le godet remonte quelque chose de clair. Le conducteur coupe le moteur. Il s'appelle [[PER|Joaquim]], il a fait trente ans de chantiers.

[[PER:Joaquim|JOAQUIM]]. — {{O speaker="Joaquim"|Moi je croyais un chien. Après j'ai vu la mâchoire. J'ai dit au petit jeune : « {{Q speaker="Joaquim" cue="ai dit" ref="pronoun"|Éteins la radio, on est chez quelqu'un.}} »}}

NARRATRICE. — Voilà. On est chez quelqu'un. C'est [[PER|Gwenola Stiegler]] qui décroche, au service régional de l'archéologie. La spécialiste du Mésolithique est en train de déjeuner. Elle a gardé le carnet où, ce midi-là, elle a griffonné trois mots : « {{Q speaker="Gwenola Stiegler" cue="a griffonné" ref="pronoun"|crâne, dents, vite}} ».

[[PER:Gwenola Stiegler|GWENOLA STIEGLER]]. — {{O speaker="Gwenola Stiegler"|Ce qu'on a là, euh, c'est une femme de quarante, quarante-cinq ans, ce qui est vieux. Autour du cou elle porte soixante-deux craches de cerf. Les craches, c'est les canines. Or un cerf en a deux, vous faites le calcul.}}

NARRATRICE. — Trente et un cerfs. Dans le village, les langues se délient. La boulangère jure qu'« {{Q speaker="?La boulangère" cue="jure" ref="desc"|on a toujours su qu'il y avait une dame là-dessous}} ». Le curé, plus prudent, bénit la tranchée. Et quelqu'un, on n'a jamais su qui, plante une pancarte : « {{N|Ici repose la première Vertaultoise}} ».

[Musique : [[PER|Chassol]].]

NARRATRICE. — Les analyses partent à [[LOC|Leipzig]], à l'[[ORG|institut Max-Planck]]. Huit mois. Le résultat arrive par un courriel de quatre lignes signé [[PER|J. K.]], un nom que [[PER:Gwenola Stiegler|Gwenola]] garde pour elle. La dernière ligne, elle la connaît par cœur :

[[PER:Gwenola Stiegler|GWENOLA STIEGLER]]. — {{O speaker="Gwenola Stiegler"|« {{Q speaker="J. K." cue="null" ref="none"|Yeux clairs, peau foncée, aucun lien avec les deux enfants.}} » J'ai pleuré. C'est bête. Je me racontais une mère, vous comprenez ?}}

NARRATRICE. — Dans le prochain épisode, nous ouvrirons la tombe des enfants. Merci à [[PER|Dominique Bosquet]], à [[PER|Cyr Lambert-Nzinga]] et au [[ORG|musée de Châtillon-sur-Seine]], qui veille déjà sur le [[MISC|vase de Vix]].
