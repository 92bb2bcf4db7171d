#apos=typo
PORTRAIT
[[PER|Dieynaba Sy]], terminus sagesse
Conductrice de bus, ligne 183, et championne régionale de [[MISC|Scrabble]], elle vient d'être élue juge assesseur au [[ORG|conseil de prud'hommes de Créteil]].

Elle arrive en avance, parce que «~{{Q speaker="Dieynaba Sy" cue="null" ref="pronoun"|l'heure, c'est l'arrêt d'avant}}~». Imperméable rouge, sac de sport, thermos. [[PER|Dieynaba Sy]] conduit le 183, de la [[LOC|porte de Choisy]] à [[LOC|Orly]], depuis dix-sept ans. Deux accidents, aucun tort, un bébé né au niveau de [[LOC|Rouget-de-Lisle]], qui porte son prénom.

Un collègue du dépôt de [[LOC|Thiais]] résume l'affaire en enfilant son gilet~: «~{{Q speaker="?Un collègue du dépôt de Thiais" cue="résume" ref="desc"|Si tu cries, elle baisse la voix. À la fin, tu entends plus que ta bêtise.}}~» Le syndicat [[ORG|Unsa]], qui l'a présentée en 2017, la voulait oratrice. Elle préfère compter. Au [[MISC|Scrabble]], elle joue à [[LOC|Vitry]], au club [[ORG|Les Sept Lettres]], et détient avec «~{{N|oxyquinol}}~» un coup à 176~points dont on parle encore à [[LOC|Aix-les-Bains]]. À l'annonce du mot, un adversaire avait brandi le dictionnaire. Il l'a refermé. «~{{Q speaker="?un adversaire" cue="soufflé" ref="pronoun"|Pardon, madame}}~», a-t-il soufflé.

Son père, [[PER|Samba Sy]], était éboueur à la [[ORG|Ville de Paris]] et lisait [[ORG|Le Monde]] de la veille, récupéré dans les cours. Sa mère ne lisait pas. Ils avaient six filles. À table, chacune devait apporter un mot. «~{{Q speaker="Samba Sy" cue="null" ref="none"|Pas de mot, pas de riz.}}~» L'aînée, [[PER:Fatou Sy|Fatou]], interne à [[ORG|Henri-Mondor]], en rit moins que sa cadette. «~{{Q speaker="Fatou Sy" cue="glisse" ref="desc"|J'ai eu faim avec anticonstitutionnellement, glisse la médecin. Il l'avait déjà.}}~»

La presse a fait de l'élue un «~{{N|modèle}}~». Le mot l'ennuie. Elle l'a vu sur une affiche, à côté d'une voiture. Un jour, le ministre [[PER|Hugues Vasseur-Blin]] est monté dans son bus, pour une opération de la [[ORG|RATP]]. Elle lui a demandé de valider. Il avait oublié sa carte. «~{{Q speaker="Dieynaba Sy" cue="assure" ref="desc"|Un homme très poli, assure la quadragénaire. Il a descendu à pied.}}~»

Au tribunal, elle siège le mardi, côté salariés. Le premier dossier opposait un chauffeur-livreur à [[ORG|Chronoflash]]. Elle connaissait la rue, le feu, la durée du feu. Elle s'est tue, a noté. En délibéré seulement, l'assesseur a dit~: «~{{Q speaker="Dieynaba Sy" cue="a dit" ref="desc"|Quarante secondes. Il ne pouvait pas.}}~»

[[PER|Aurélien Moutarde]]
