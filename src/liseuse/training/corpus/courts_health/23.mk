#apos=typo
EN BREF / JUSTICE – SECOURS

[[LOC|LANGON]]. Percuté par un sanglier. Un cycliste de 47 ans a été blessé samedi sur la [[LOC|voie verte du Bazadais]]. L'animal a pris la fuite. «~{{Q speaker="?le blessé" cue="dit" ref="desc"|Il n'a même pas ralenti}}~», a dit le blessé aux pompiers du [[ORG|Sdis 33]].

[[LOC|ARCACHON]]. La «~{{N|[[PER:Edmonde Larrouy|dame aux mouettes]]}}~» relaxée. Poursuivie pour avoir nourri des goélands [[LOC|avenue Gambetta]], [[PER|Edmonde Larrouy]], 88 ans, a été relaxée par le [[ORG|tribunal de police d'Arcachon]]. L'arrêté municipal visait les «~{{N|mouettes}}~», a plaidé son avocat, et un goéland n'en est pas une. La prévenue promet de continuer. «~{{Q speaker="Edmonde Larrouy" cue="jure" ref="pronoun"|Discrètement}}~», jure-t-elle.

[[LOC:Libourne|LIBOURNE]]. Vol de cuivre. Deux kilomètres de câble ont été dérobés sur la ligne [[LOC|Libourne]]–[[LOC|Bergerac]]. Trains supprimés jusqu'à jeudi. [[ORG|TER Nouvelle-Aquitaine]] met en place des autocars. La [[ORG|CGT Cheminots]] avait «~{{Q speaker="CGT Cheminots" cue="prévenu" ref="name"|prévenu dix fois}}~», fait-elle savoir.

[[LOC|MÉRIGNAC]]. Le directeur du [[ORG|Novotel]] agressé. Il s'est interposé entre deux clients. Dix points de suture. L'auteur présumé, un Palois, est convoqué en juin.

[[LOC|BORDEAUX]]. Grève de la faim levée. [[PER|Ugo Saint-Cricq]], interne au [[ORG|CHU Pellegrin]], a cessé hier son mouvement après onze jours. Il réclamait que les gardes soient limitées à douze heures. La direction «~{{Q speaker="?La direction" cue="se félicite" ref="desc"|se félicite de la reprise du dialogue}}~». L'intéressé, dix kilos de moins, a repris un bouillon chez sa logeuse, laquelle parle d'un garçon «~{{Q speaker="?sa logeuse" cue="parle" ref="pronoun"|têtu comme un âne, mais poli}}~».

[[LOC|LE BARP]]. Chien-loup capturé. [[PER|Ulysse]], le tamaskan échappé du [[ORG|refuge de la Leyre]], dormait dans la sacristie. Le curé ne s'en était pas aperçu.

[[LOC|BLAYE]]. Assises. L'ancien caissier de la [[ORG|Caisse d'épargne]] condamné en première instance à douze ans a fait appel, de même que le parquet. Me [[PER|Mathilde Blanc]], qui le défend, se dit «~{{Q speaker="Mathilde Blanc" cue="se dit" ref="pronoun"|sereine et insomniaque}}~». Nouveau procès à [[LOC|Périgueux]] au printemps.

[[LOC|LACANAU]]. Baïnes~: quatre noyades évitées. Drapeau rouge, pourtant. Un nageur sauveteur de la [[LOC|plage Sud]] a relevé la phrase du jour, prononcée par un vacancier ramené sur la planche~: «~{{Q speaker="?un vacancier" cue="prononcée" ref="desc"|Je croyais que rouge, c'était pour le soleil}}~». La mairie va traduire ses panneaux en néerlandais, en allemand et, ajoute-t-on au poste de secours, en bon sens.

[[LOC|BÈGLES]]. Radar dégradé. C'est le sixième. On y a peint un sourire et ce nom, «~{{N|[[PER|Gaston]]}}~».
