#apos=typo
ENTRETIEN
[[PER|Mona Descours]] : «~{{Q speaker="Mona Descours" cue="null" ref="name"|J'ai dit non à [[LOC|Hollywood]] par fax}}~»

À 72 ans, la comédienne remonte sur scène, au [[LOC|Théâtre de l'Atelier]], dans une pièce écrite pour elle par son petit-fils. Rencontre dans sa cuisine de [[LOC|Montreuil]], où ça sent la soupe.

Vous aviez juré d'arrêter.

— {{O speaker="Mona Descours"|J'ai juré beaucoup de choses. En 1998, après [[MISC|La Cerisaie]], j'ai dit à [[PER|Ariane Mnouchkine]] : «~{{Q speaker="Mona Descours" cue="dit" ref="pronoun"|Je raccroche}}~». Elle m'a répondu: «~{{Q speaker="Ariane Mnouchkine" cue="répondu" ref="pronoun"|Avec quoi ?}}~» J'ai tenu six semaines.}}

Qui est [[PER:Basile Lesniak|Basile]] ?

— {{O speaker="Mona Descours"|Mon petit-fils. Vingt-cinq ans, pas de voiture, du talent. Il travaillait la nuit à la [[ORG:La Poste|Poste]] de [[LOC|Bobigny]] et il notait ce que disaient les trieurs. Sa pièce, [[MISC|Recommandé]], c'est ça : une vieille qui attend une lettre au guichet. Le guichetier, joué par [[PER|Slimane Dazi]], lui répète «~{{Q speaker="?Le guichetier" cue="répète" ref="desc"|revenez demain}}~». Voilà, je vous ai tout raconté.}}

Et [[LOC|Hollywood]] ?

— {{O speaker="Mona Descours"|Oh, rien. En 1984, un agent de [[ORG|William Morris]] voulait une Française qui fume. J'avais arrêté la veille. Je lui ai envoyé un fax depuis la mercerie de ma mère, à [[LOC|Nevers]]. Le monsieur de la poste, en lisant par-dessus mon épaule, m'a dit: «~{{Q speaker="?Le monsieur de la poste" cue="dit" ref="desc"|Mademoiselle, vous faites une bêtise.}}~» Il avait raison, c'était une belle bêtise.}}

On vous a vue chez [[PER|Claude Sautet]], chez [[PER|Agnès Varda]], puis dans [[MISC|Les Cordier, juge et flic]]...

— {{O speaker="Mona Descours"|Il fallait refaire le toit ! Je n'ai aucun mépris pour la télé. Un jour, à [[LOC|Vesoul]], une dame m'a attrapé le bras au [[ORG|Monoprix]] : «~{{Q speaker="?une dame" cue="null" ref="desc"|Vous êtes morte deux fois chez moi.}}~» C'est ma plus belle critique. [[ORG|Télérama]] n'a jamais fait mieux.}}

Votre mari, le chef opérateur [[PER|Witold Lesniak]], disait que vous étiez «~{{Q speaker="Witold Lesniak" cue="disait" ref="name"|impossible à éclairer}}~».

— {{O speaker="Mona Descours"|[[PER:Witold Lesniak|Witold]] disait ça à toutes. Il est mort en mars, il y a neuf ans. Je garde sa cellule dans le tiroir des couverts.}}

Peur de quelque chose ?

— {{O speaker="Mona Descours"|Du trou. Et du maire, qui veut m'élever une plaque.}}

Propos recueillis par [[PER|Estelle Guibal]]

[[MISC|Recommandé]], de [[PER|Basile Lesniak]], du 4 avril au 30 mai.
