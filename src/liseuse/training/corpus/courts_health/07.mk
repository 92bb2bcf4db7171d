#apos=straight
COMMUNIQUÉ DE PRESSE
[[LOC|Bobigny]], le 6 octobre

Appel « {{N|À bout}} » : [[ORG|Sécurité Horizon Police]] dans la rue mardi

Dans la nuit de samedi à dimanche, quatre de nos collègues de la [[ORG|BST de La Courneuve]] ont été pris à partie [[LOC|avenue du Général-Leclerc]]. L'un d'eux, 26 ans, gardien de la paix stagiaire, souffre d'une fracture du plancher orbital. Notre organisation lui adresse, ainsi qu'à sa compagne, son soutien le plus entier.

[[ORG:Sécurité Horizon Police|SHP]] ne demande pas la lune. [[ORG:Sécurité Horizon Police|SHP]] demande que l'on cesse de compter sur des équipages à deux. "{{Q speaker="Anne-Lise Marchadour" cue="martèle" ref="desc"|Deux, ce n'est pas une patrouille, c'est un binôme de témoins}}", martèle notre secrétaire départementale, [[PER|Anne-Lise Marchadour]].

Samedi, les renforts ont mis dix-neuf minutes. Le [[ORG|commissariat d'Aubervilliers]] n'avait plus de véhicule disponible, celui de [[LOC|Saint-Denis]] gérait une rixe à la sortie du [[LOC|Stade de France]]. "{{Q speaker="?un équipier" cue="résume" ref="desc"|On a crié à la radio, on entendait les autres crier aussi}}", résume un équipier. Le préfet de police a évoqué dimanche sur [[ORG|BFMTV]] un "{{Q speaker="?Le préfet de police" cue="évoqué" ref="desc"|incident de voie publique}}". Nous laissons à chacun le soin d'apprécier l'expression.

Nos revendications sont connues du [[ORG|ministère de l'Intérieur]] :
- le retour des trente postes gelés depuis la fin des [[MISC|Jeux olympiques]] ;
- l'équipement de tous les véhicules en caméras embarquées ;
- l'abandon du logiciel [[MISC|Scribe 2]], dont un rapport de l'[[ORG|IGPN]] admet qu'il fait perdre "{{Q speaker="IGPN" cue="admet" ref="name"|une heure par vacation}}".

Reçue en juin [[LOC|place Beauvau]], Mme [[PER:Anne-Lise Marchadour|Marchadour]] en était ressortie avec une promesse. Elle n'a rien vu venir. "{{Q speaker="Anne-Lise Marchadour" cue="null" ref="none"|Ni courrier, ni coup de fil, ni même un pigeon.}}"

Nous n'ignorons pas que [[ORG|Alliance]] et [[ORG|Unité]] préparent une action commune. [[ORG:Sécurité Horizon Police|SHP]] s'y joindra si la plateforme reprend ces trois points. En revanche, nous ne défilerons pas derrière des pancartes "{{N|La police tue, la justice dort}}", aperçues lors du dernier rassemblement. Ce slogan n'est pas le nôtre.

Rassemblement silencieux mardi à 12 h 30 devant le [[ORG|tribunal judiciaire de Bobigny]]. Tenue civile. Une minute, un brassard, rien d'autre.

Contact presse : [[PER|Jordan Mbappé-Lefort]], délégué régional [[LOC|Île-de-France]].
