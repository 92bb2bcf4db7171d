#apos=typo
FAITS DIVERS, LE RÉCIT
Le locataire du [[LOC|Clos-Marchand]]

Épisode 1. Une odeur de javel

Le mardi 11 novembre 2003, à [[LOC|Thouarcé]], personne ne va au monument. Il pleut depuis la Toussaint, le [[LOC|Layon]] déborde, et le maire a lu son discours dans la salle des fêtes, devant onze personnes et une gerbe. C'est en rentrant que [[PER|Lucette Audouin]], 58 ans, remarque les volets. Ceux du [[LOC|Clos-Marchand]], toujours mi-clos, sont grands ouverts. Son locataire, M. [[PER|Blanc]], n'aime pourtant pas le jour.

Elle frappe. Elle entre. Plus tard, elle répétera aux gendarmes que la maison était «~{{Q speaker="Lucette Audouin" cue="répétera" ref="pronoun"|propre, mais propre comme jamais un homme}}~». Plus de valise, plus de radio. Sur la table, onze cents euros en billets de vingt, soit le loyer de novembre, de décembre et de janvier, et un mot au crayon : «~{{Q speaker="Blanc" cue="null" ref="none"|Ne cherchez pas, c'est moi qui cherche.}}~»

L'adjudant [[PER|Christophe Rablais]], de la [[ORG|brigade de Brissac]], classe l'affaire en dix minutes. Un départ n'est pas un délit. «~{{Q speaker="Christophe Rablais" cue="plaidera" ref="desc"|On a le droit de partir de chez soi, même en ouvrant les volets}}~», plaidera le sous-officier. Il faudra qu'un chien s'en mêle, celui des [[PER|Métivier]], vignerons à [[LOC|Rablay]], pour qu'on revienne. Derrière le pressoir, l'animal a déterré une botte. Dans la botte, un permis de conduire au nom de [[PER|Jean-Yves Coulon]], disparu le 3 mai 1996 à [[LOC|Sablé-sur-Sarthe]].

«~{{Q speaker="?une source judiciaire" cue="reconnaît" ref="desc"|Là, on a compris qu'on avait laissé filer quelqu'un, mais on ne savait pas qui}}~», reconnaît aujourd'hui une source judiciaire. Le [[ORG|parquet d'Angers]] ouvre une information. La [[ORG|section de recherches d'Angers]] débarque avec ses bâches. On interroge le facteur, la boulangère, le patron du [[ORG|Saint-Vincent]] où M. [[PER|Blanc]] buvait, le jeudi, un seul verre de chaume. Le bonhomme parlait peu, mais il parlait de vous, se rappelle un habitué, encore troublé: «~{{Q speaker="?un habitué" cue="se rappelle" ref="desc"|Il connaissait ma date de naissance. Moi-même je l'oublie.}}~»

Reste l'empreinte. Une seule, sous l'évier, partielle, que le laboratoire de [[LOC|Rosny-sous-Bois]] mettra quatre ans à faire parler. La juge [[PER|Mathilde Sarrazin-Koehler]] garde la fiche punaisée derrière son bureau. À ses greffières successives, la magistrate dit toujours la même chose : «~{{Q speaker="Mathilde Sarrazin-Koehler" cue="dit" ref="desc"|Elle n'est pas de lui. C'est ça, le problème.}}~»

(À suivre dans notre prochain numéro.)

[[PER|Paul-Émile Grandin]]
