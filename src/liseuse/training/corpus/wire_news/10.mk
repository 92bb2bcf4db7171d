#apos=straight
Douze ans requis en [[LOC|Belgique]] contre l'ancien trésorier d'une ONG

Le [[ORG|parquet fédéral]] belge a requis mardi douze ans de prison contre [[PER|Didier Vandenbossche]], jugé à [[LOC|Liège]] pour le détournement de 7,8 millions d'euros de dons destinés à des orphelinats du [[LOC|Kivu]].

L'homme de 61 ans, ex-trésorier de [[ORG|Mains d'ici]], n'a pas bronché. "{{Q speaker="?le procureur" cue="a martelé" ref="desc"|Pendant qu'on comptait les sacs de farine à [[LOC|Bukavu]], il comptait les chambres de sa villa}}", a martelé le procureur, sans un regard pour lui. L'instruction a recensé 214 virements vers [[LOC|Chypre]], libellés "{{N|frais de puits}}".

Son avocate, Me [[PER|Sarah Lyon]], plaidera mercredi. Elle conteste "{{Q speaker="Sarah Lyon" cue="conteste" ref="pronoun"|un chiffre sorti d'un tableur}}" et demande une nouvelle expertise. "{{Q speaker="Sarah Lyon" cue="null" ref="none"|Mon client a mal tenu ses comptes, c'est vrai. Ce n'est pas un crime, sinon il faudrait construire d'autres prisons.}}"

Parmi les 40 parties civiles, sœur [[PER|Espérance Nabintu]] avait fait le voyage de [[LOC|Bukavu]]. À la barre, la religieuse s'est contentée d'une phrase : "{{Q speaker="Espérance Nabintu" cue="s'est contentée" ref="desc"|Les enfants ont grandi, dites-lui qu'ils savent lire.}}" Dans la salle, quelqu'un a applaudi.

L'affaire avait éclaté en 2021 après une enquête de la [[ORG|RTBF]] et du [[ORG:Le Soir|Soir]]. L'association, fondée par le curé [[PER|Jean Lemaire]] en 1987, a été dissoute l'année suivante par le [[ORG|tribunal de l'entreprise de Liège]].

Jugement le 19 décembre.
