#apos=typo
Cyberattaque : à [[LOC|Brévanne]], retour au papier carbone

La [[ORG|Ville]] n'a plus d'ordinateurs depuis le 3~mars. Un rançongiciel, attribué au groupe [[ORG|Akira]], a chiffré 140~serveurs. État civil, cantine, [[MISC|Espace Famille]], parcmètres : tout est à terre.

«~{{N|Panne informatique, réglez en espèces}}~», dit l'affichette à l'entrée de la piscine. Dans le hall de l'hôtel de ville, c'est pire. Une mère cherche à déclarer une naissance ; l'agente, stylo en main, recopie. «~{{Q speaker="?l’agente" cue="rit" ref="pronoun"|On retrouve l'écriture de chacun, rit-elle. Celle du chef est illisible.}}~»

Le chef, c'est [[PER|Abdoulaye Niang-Ferrand]], directeur général des services, 48~ans, qui dort peu. L'[[ORG|Anssi]] a dépêché deux ingénieurs, [[ORG|Orange Cyberdefense]] quatre. «~{{Q speaker="Abdoulaye Niang-Ferrand" cue="reconnaît" ref="pronoun"|Nos sauvegardes étaient sur le même réseau, reconnaît-il. C'est comme ranger l'extincteur dans la cheminée.}}~» Le maire ([[ORG|PCF]]), [[PER|Luc Vaneste]], exclut tout paiement. Une doctrine nommée «~{{N|zéro euro}}~» par l'[[ORG|AMF]], que le sénateur [[PER|Hervé Castaing]] a tenté, l'an passé, d'inscrire dans la loi.

Combien de données dans la nature ? «~{{Q speaker="section J3" cue="indique" ref="name"|L'enquête le dira}}~», indique la [[ORG|section J3]], saisie à [[LOC|Paris]]. Sur son site, la bande prétend détenir 310~gigaoctets, «~{{Q speaker="Akira" cue="prétend" ref="desc"|passeports, fiches de paie et correspondance du maire compris}}~». Une spécialiste de [[ORG|Sekoia]], [[PER|Livia Hartmann]], invite à la prudence : les criminels, d'après elle, gonflent toujours le butin.

L'opposition, elle, s'engouffre. [[ORG|Brévanne autrement]] dénonce sur [[ORG|Facebook]] un «~{{Q speaker="Brévanne autrement" cue="dénonce" ref="name"|désarmement numérique}}~». Réplique de l'intéressé, joint mardi : l'audit de 2023, celui d'un cabinet nommé [[ORG|Aurore]], n'avait rien trouvé à redire. Il était intitulé «~{{N|[[MISC|Un socle robuste]]}}~».

Côté agents, la [[ORG|CGT]] des territoriaux demande une prime. Pas la [[ORG|CFDT]], qui voudrait surtout des chaises : au service urbanisme, six personnes partagent un bureau, une [[MISC|Remington]] sauvée des archives et un chauffage d'appoint. «~{{Q speaker="?un instructeur" cue="glisse" ref="desc"|Les permis sortent plus vite qu'avant}}~», glisse un instructeur qui ne veut pas d'ennuis.

Le [[ORG|Département]] prête trente portables. Les paies, calées sur février, ont été versées par la [[ORG|trésorerie de Limeil]]. Retour à la normale espéré en juin, ou en septembre, ou, selon l'informaticien en chef, [[PER|Duc Tran]], «~{{Q speaker="Duc Tran" cue="selon" ref="name"|jamais tout à fait}}~».

[[PER|Clotilde Adam]]
