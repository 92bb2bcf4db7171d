#apos=typo
[[ORG|Mistral AI]], [[ORG|OpenAI]], [[ORG|Google]] : à l'hôpital de [[LOC|Quimper]], le match des comptes rendus

Le docteur [[PER|Ronan Le Goff]] parle vite, avec les mains, et sans regarder son écran. C'est tout l'intérêt. Posé à côté du stéthoscope, un boîtier gris de la taille d'un savon l'écoute, trie, rédige. À la fin de la consultation, la lettre est prête. «~{{Q speaker="Ronan Le Goff" cue="s’émerveille" ref="desc"|Je finis à 18 h 30. Mes enfants ont cru que j'étais malade}}~», s'émerveille le pneumologue.

Depuis janvier, le [[ORG|centre hospitalier de Cornouaille]] compare quatre assistants. Deux américains, [[MISC|Gemini]] et une version bridée de [[MISC|ChatGPT]]~; un français, [[MISC|Le Chat]]~; et un inconnu, [[MISC|scribe9]], que mettent au point huit personnes dans une ancienne conserverie de [[LOC|Douarnenez]]. L'inconnu mène. La règle dite «~{{N|des trente secondes}}~», qui oblige à relire avant de signer, hérisse M. [[PER:Ronan Le Goff|Le Goff]]. «~{{Q speaker="Ronan Le Goff" cue="proteste" ref="pronoun"|Je relis en douze}}~», proteste-t-il.

Son éditeur, [[ORG|horizon.bzh]], n'a pas de bureau à [[LOC|Paris]] ni de fonds californien. Il a mieux, jure sa présidente~: les accents. Les trois autres butaient sur les noms de lieux-dits et sur le breton des anciens. «~{{Q speaker="Gwenola Sévère" cue="sourit" ref="name"|Chez nous, un patient qui a mal au kein, il a mal au dos. [[ORG|Google]] lui cherchait un proche nommé [[PER|Kein]]}}~», sourit [[PER|Gwenola Sévère]], ex-linguiste au [[ORG|CNRS]].

L'étude, dite «~{{N|[[MISC|Plume]]}}~», doit durer un an. Premiers chiffres~: 41 minutes gagnées par médecin et par jour, mais 3~% de lettres comportant une erreur «~{{Q speaker="?le rapport d’étape" cue="dixit" ref="desc"|cliniquement significative}}~», dixit le rapport d'étape. Une allergie oubliée, un côté pour l'autre. Le seuil fixé par la [[ORG|Haute Autorité de santé]] était de 1~%.

Une infirmière syndiquée à la [[ORG|CFDT]], que M. [[PER:Ronan Le Goff|Le Goff]] a tenu à nous faire rencontrer, est moins emballée. Elle ne veut pas entendre parler d'«~{{N|assistant}}~»~: un assistant, ça se forme et ça se remplace. «~{{Q speaker="?Une infirmière syndiquée à la CFDT" cue="null" ref="none"|Le jour où il se trompe, c'est nous qu'on réveille.}}~» Sur la porte de la salle de repos, un plaisantin a collé un avis de recherche~: «~{{N|Perdu secrétariat, forte récompense}}~». Les onze secrétaires médicales, que l'[[ORG:agence régionale de santé|ARS]] a promis de ne pas remplacer, l'ont laissé.

Quant aux données, elles ne quittent pas le [[LOC|Finistère]], insiste la direction. La [[ORG|Cnil]], venue deux fois, n'a rien trouvé à redire. Le spécialiste des poumons, lui, a une crainte plus terre à terre~: le boîtier note tout. «~{{Q speaker="Ronan Le Goff" cue="avoue" ref="pronoun"|Avant, je sifflotais}}~», avoue-t-il. La machine écrivait «~{{Q speaker="?La machine" cue="écrivait" ref="desc"|râles sibilants}}~».

L'[[ORG|agence régionale de santé]] tranchera à l'automne. Elle penche, souffle-t-on à [[LOC|Rennes]], pour deux outils plutôt qu'un.
