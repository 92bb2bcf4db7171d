[[LOC|Eupen]] et [[LOC|Saint-Vith]] réclament leur place dans le train

La [[ORG|SNCB]] présentera jeudi son plan de transport 2026-2029. Dans les [[LOC|cantons de l’Est]], on craint le pire. Selon une note que [[ORG|Le Soir]] et le [[ORG|Grenz-Echo]] ont pu lire, la liaison directe entre [[LOC|Eupen]] et [[LOC|Ostende]] serait scindée à [[LOC|Bruxelles]].

« {{Q speaker="Karl-Heinz Schröder" cue="s’insurge"|Nous sommes 79.000 et nous n’avons qu’un seul train}} », s’insurge [[PER|Karl-Heinz Schröder]], échevin de la Mobilité ([[ORG|ProDG]]). Le ministre-président germanophone, [[PER|Oliver Paasch]], a écrit au fédéral. Son courrier, daté du 4 février, est resté sans réponse.

Au cabinet du ministre de la Mobilité, on tempère : « {{Q speaker="?Au cabinet du ministre de la Mobilité" cue="tempère"|Rien n’est tranché.}} » Même prudence chez [[ORG|Infrabel]], où la porte-parole [[PER|Frédérique Wauters]] rappelle que la ligne 37, entre [[LOC|Verviers]] et la frontière allemande, doit être rénovée.

Un front inattendu

Le [[ORG|CSP]], [[ORG|Vivant]] et le [[ORG|PFF]], que tout oppose d’ordinaire, ont signé avec la majorité une motion commune au [[ORG|Parlement de la Communauté germanophone]]. À [[LOC|Aix-la-Chapelle]], la bourgmestre appuie la démarche. L’association de navetteurs [[ORG|Navetteurs.be]] aussi.

Le géographe [[PER|Léon Kessler-Dumoulin]], de l’[[ORG|ULiège]], relève que les [[LOC|Fagnes]] attirent de plus en plus de marcheurs bruxellois. « {{Q speaker="Léon Kessler-Dumoulin" cue="observe"|Le dimanche, le bus 390 des [[ORG|TEC]] est plein à craquer dès [[LOC|Baraque Michel]]}} », observe-t-il. L’Allemand qui vient à vélo par la [[LOC|Vennbahn]], lui, ne trouve plus de correspondance après 18 h.

[[LOC|Malmedy]], [[LOC|Waimes]], [[LOC|Bütgenbach]] et [[LOC|Burg-Reuland]] : quatre communes ont promis de hisser un drapeau noir si la « {{N|coupure d’[[LOC|Ostende]]}} » devait être confirmée. À la [[ORG|CSC-Transcom]], on n’exclut pas une action avant [[MISC|Carnaval]]. La [[ORG|CGSP]] décidera vendredi.

[[PER|Gudrun Pauquet]] à [[LOC|Eupen]]