#apos=typo
VIE ASSOCIATIVE
Le [[ORG|comité des fêtes de Mareuil-sur-Ourcq]] en sommeil après quarante-six ans d'activité

Réunis vendredi soir à la [[LOC|salle Édouard-Branly]], les adhérents du comité ont constaté, à l'issue d'une assemblée générale suivie par une trentaine de personnes, qu'aucun candidat ne s'était présenté pour succéder au bureau sortant. L'association est donc mise en sommeil jusqu'au 30 juin, date à laquelle la dissolution serait prononcée.

Le président [[PER|Claude Marchand]], en poste depuis 2009, avait annoncé son départ dès l'automne, tout comme la trésorière [[PER|Yolande Pruvost]] et le responsable du matériel, [[PER|Mehdi Aït-Saïd]]. “{{Q speaker="Claude Marchand" cue="déclaré" ref="desc"|Ce n'est pas un coup de tête ni un coup de gueule, nous sommes simplement arrivés au bout}}”, a déclaré le président sortant en ouverture de séance. Il a rappelé que l'effectif des bénévoles actifs était passé de 58 à 17 depuis la crise sanitaire.

Le rapport financier, adopté à l'unanimité, fait apparaître un solde positif de 11^346~euros. En cas de dissolution, cette somme serait reversée pour moitié à la coopérative de l'[[ORG|école Aliénor-d'Aquitaine]] et pour moitié à l'[[ORG|Amicale des sapeurs-pompiers]]. Plusieurs participants ont regretté que la commune, qui met gratuitement à disposition le local du [[LOC|chemin de la Sablonnière]], ne soit pas représentée. “{{Q speaker="?plusieurs participants" cue="entendu" ref="pronoun"|Un mot du maire n'aurait pas coûté cher}}”, a-t-on entendu dans les rangs.

Contacté samedi, celui-ci, [[PER|Vincent Corbeil]], invoque une réunion de la [[ORG|communauté de communes du Pays de Valois]] qui se tenait au même moment à [[LOC|Crépy-en-Valois]]. Il se dit disposé à “{{Q speaker="Vincent Corbeil" cue="se dit disposé" ref="pronoun"|rencontrer toute équipe qui se manifesterait, même réduite à trois personnes}}”.

En attendant, le vide-greniers de l'[[LOC|Ourcq]], prévu le 18 mai, sera repris par le club de football, l'[[ORG|US Mareuil]]. Le bal du 13 juillet est annulé. Quant au défilé de chars de la [[MISC|Saint-Martin]], qui attirait chaque année près de 3^000 spectateurs venus de l'[[LOC|Oise]], de l'[[LOC|Aisne]] et de [[LOC|Seine-et-Marne]], nul ne sait ce qu'il deviendra. Selon Mme [[PER:Yolande Pruvost|Pruvost]], les assurances représentent désormais “{{Q speaker="Yolande Pruvost" cue="Selon" ref="name"|un poste aussi lourd que l'orchestre}}”, à quoi s'ajoutent les blocs de béton exigés par la préfecture.

Une soirée d'adieu, intitulée “{{N|[[MISC|La Der]]}}”, aura lieu le 5 avril. Renseignements auprès de [[PER:Mehdi Aït-Saïd|Mehdi]] au café [[ORG|Le Chiquito]].
