#apos=typo
[[LOC:Fougerolles-les-Forges|FOUGEROLLES-LES-FORGES]] ([[LOC|Haute-Saône]])
«~{{Q speaker="Monique Grandhay" cue="null" ref="none"|Trente et un ans, et on me le dit par fax}}~»

La dernière coulée est prévue le 18. Le [[ORG|tribunal de commerce de Vesoul]] n'a retenu aucune des deux offres de reprise, et les cent quarante-trois salariés de [[ORG|Sofamec]] – pour tout le monde ici, «~{{N|la [[ORG:Sofamec|Pointerie]]}}~» – recevront leur lettre avant Noël.

Hier midi, devant les grilles, un brasero, des palettes, peu de mots. [[PER|Monique Grandhay]], contrôleuse, tient le fax à bout de bras comme une chose sale. Elle est entrée en 1967, à seize ans, avec sa sœur. [[PER|Dragan Ilić]], lui, a tout connu : l'arrivée des presses allemandes, le rachat par [[ORG|Valfond]], la fierté d'avoir fourni les charnières de la [[MISC|Renault 5]]. «~{{Q speaker="Dragan Ilić" cue="lâche" ref="desc"|Nous n'étions pas chers, nous étions loin}}~», lâche le délégué [[ORG|CFDT]], en français et en chaussettes, ses bottes séchant contre le bidon.

Que s'est-il passé ? Le mandataire, Me [[PER|Hélène Cordonnier]], invoque la perte, en mai, du contrat avec [[ORG|Bosch]], puis celui avec [[ORG|SEB]]. L'expert du comité d'entreprise, le cabinet [[ORG|Secafi]], parle plus volontiers de huit millions de francs remontés vers la holding luxembourgeoise [[ORG|Marque blanche]] au titre d'«~{{N|assistance stratégique}}~». La direction n'a pas souhaité répondre. Un cadre, qui préfère ne pas être reconnu, le fait à sa place : «~{{Q speaker="?Un cadre" cue="null" ref="desc"|De la stratégie, je n'en ai jamais vu. De l'assistance non plus.}}~»

À la mairie, [[PER|Jean-Marie Valdenaire]] calcule. Un tiers de taxe professionnelle en moins, la cantine à moitié vide. Le conseiller général a demandé à [[LOC|Paris]] le classement du bassin en zone prioritaire ; il a obtenu, d'une plume de cabinet, l'assurance de «~{{Q speaker="?une plume de cabinet" cue="assurance" ref="desc"|toute l'attention du ministre}}~». «~{{Q speaker="?on" cue="ironise" ref="pronoun"|Ça se mange avec quoi ?}}~» ironise-t-on autour du feu. Ancien cadre de [[ORG|Valfond]], [[PER|Jacques Marchand]] s'était dit prêt, en octobre, à reprendre cinquante postes. Il a renoncé. «~{{Q speaker="Jacques Marchand" cue="soupire" ref="pronoun"|Les banques voulaient ma maison, soupire-t-il. J'y habite.}}~» Le préfet recevra l'intersyndicale jeudi.

En 1972, une chanson avait été composée pour le centenaire de la fonderie, sur l'air de [[MISC|La Java bleue]]. Quelqu'un l'a fredonnée, hier, au moment de la relève. Deux couplets. Au troisième, il n'y avait plus que le bruit du ventilateur, que personne n'a songé à couper.

[[PER|Pascal Rémy-Boillot]]
