Élevé à [[LOC|Sarcelles]] par une grand-mère chaldéenne venue de [[LOC|Mossoul]], [[PER|Yohan Younan-Bella]] a consacré son premier documentaire, « [[MISC|Tel Kaif, Val-d’Oise]] », aux siens.
[[PER|Tsai Ing-wen]], qui présida [[LOC|Taïwan]] de 2016 à 2024, a prononcé à [[LOC|Copenhague]] un discours que [[LOC|Pékin]] a aussitôt condamné.
La [[MISC|Twingo]] électrique sera assemblée à [[LOC|Novo Mesto]], en [[LOC|Slovénie]] ; la [[MISC|R5]], elle, sort des chaînes de [[LOC|Douai]], où [[ORG|Renault]] emploie 2 500 personnes.
L'[[LOC|Essonne]], le [[LOC|Val-d'Oise]] et la [[LOC|Seine-et-Marne]] ont été placés en vigilance orange, tout comme l'[[LOC|Oise]] et l'[[LOC|Aisne]], précise le bulletin de 16 heures.
L’[[ORG|OMS]] a déclaré terminée l’épidémie d’Ebola en [[LOC|Ouganda]], quarante-deux jours après la sortie du dernier patient d’un hôpital de [[LOC|Kampala]].
Contre toute attente, [[ORG|Quevilly-Rouen]] a sorti [[ORG|Metz]] de la [[MISC|Coupe de France]], un soir de brouillard au [[LOC|stade Robert-Diochon]], et défiera [[ORG|Reims]].
Sa voix avait bercé les nuits d’[[ORG|Europe 1]] : [[PER|Marie-Claire Orsenne]] s’est éteinte à [[LOC|Honfleur]], entourée de ses chats et de ses disques de [[PER|Chet Baker]].
Le poète palestinien [[PER|Mahmoud Darwich]], mort à [[LOC|Houston]] en 2008, repose à [[LOC|Ramallah]], sur une colline d'où l'on devine, par temps clair, [[LOC|Jérusalem]].
Élue à [[LOC|Pantin]], fille d’une couturière de [[LOC|Sfax]], [[PER|Ines Trabelsi-Gautier]] dirige aujourd’hui l’antenne francilienne de la [[ORG|Fondation pour le logement]].
Victime d’une crevaison à [[LOC|Imola]], l’Alsacien [[PER|Esteban Muth]] a laissé filer la course, remportée par un débutant de [[LOC|Melbourne]] devant 70 000 tifosi.
Comme la [[ORG|Patrouille de France]] survolait [[LOC|Salon-de-Provence]], un faucon du massif des [[LOC|Alpilles]] s’est posé sur l’épaule de [[PER|Marius Escoffier-Ruiz]], sept ans.
L'ex-premier ministre pakistanais [[PER|Imran Khan]], champion du monde de cricket en 1992, a étudié à [[ORG|Oxford]] ; son parti, le [[ORG|PTI]], reste puissant au [[LOC|Khyber Pakhtunkhwa]].
C’était un 26 avril, à [[LOC|Guernica]] : [[PER|Pablo Picasso]] lut la nouvelle à [[LOC|Paris]], dans [[ORG|L’Humanité]], et se mit au travail [[LOC|rue des Grands-Augustins]].
« Avec [[MISC|ChatGPT]], mes élèves rendent tous la même copie », s’alarme [[PER|Bérengère Tissot]], qui enseigne au [[ORG|lycée Victor-Hugo]] de [[LOC|Besançon]] depuis 2003.
À l’applaudimètre, le rappeur [[PER|Soso Maness]] l’a emporté sur [[PER|Jul]], absent, mais la foule du [[LOC|Vélodrome]] attendait surtout [[ORG|IAM]] et [[PER|Akhenaton]].
Dans l'avion qui le ramenait d'[[LOC|Astana]], le souverain pontife a évoqué [[PER|Thérèse de Lisieux]], [[PER|Charles de Foucauld]] et la mission de l'Église en [[LOC|Mongolie]].
Le député a retiré son amendement, mais l’[[ORG|Association des maires de France]] ([[ORG:Association des maires de France|AMF]]) et [[ORG|Intercommunalités de France]] restent sur leurs gardes, relève [[ORG|La Gazette des communes]].
Le [[MISC|Prix d’Amérique]] a souri une nouvelle fois au favori, drivé par [[PER|Clément Duvaldestin]], devant 30 000 personnes massées à l’hippodrome de [[LOC|Vincennes]].
Le [[ORG|Programme alimentaire mondial]] ([[ORG:Programme alimentaire mondial|PAM]]) manque de 340 millions de dollars pour l’[[LOC|Éthiopie]], le [[LOC|Soudan du Sud]] et la [[LOC|Somalie]], a averti vendredi sa porte-parole à [[LOC|Nairobi]].
Le président du [[ORG|Paris FC]], [[PER|Pierre Ferracci]], et la famille [[PER|Arnault]] misent sur le [[LOC|stade Jean-Bouin]], voisin du [[LOC|Parc des Princes]], pour grandir en [[MISC|Ligue 1]].
Le [[ORG|Centre hospitalier intercommunal de Poissy-Saint-Germain]] a été victime d’une cyberattaque, la troisième en un an après [[LOC|Corbeil-Essonnes]] et [[LOC|Armentières]], d’après l’[[ORG|Anssi]].
À [[LOC|Guéthary]], sous les hortensias, la [[MISC|Quiksilver Pro]] a couronné le Tahitien [[PER|Hiro Teriitahi]], de [[LOC|Teahupoo]], devant le Landais [[PER|Joan Duru]], d’[[LOC|Hossegor]].
Le pont transbordeur de [[LOC|Rochefort]], chanté par [[PER|Jacques Demy]] dans « [[MISC|Les Demoiselles de Rochefort]] », enjambe de nouveau la [[LOC|Charente]] depuis l’été 2020.
« Ma [[MISC|2 CV]] a fait [[LOC|Rouen]]–[[LOC|Samarcande]] sans une panne », se vante [[PER|Gaston Bellenger]], président de l'[[ORG|Amicale des Deuches normandes]], le béret en bataille.
Longtemps, [[PER|Claude Monet]] peignit les falaises d’[[LOC|Étretat]] ; un siècle et demi plus tard, l’éboulement de mardi a emporté l’un de ses points de vue.