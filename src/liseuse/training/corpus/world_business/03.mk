#apos=typo
[[LOC|Arménie]]-[[LOC|Azerbaïdjan]]

TROIS KILOMÈTRES À [[LOC:Meghri|MEGHRI]]

Le village tient en une rue et la rue en un virage. Après, c'est l'[[LOC|Araxe]], puis l'[[LOC|Iran]]. À gauche, le [[LOC|Nakhitchevan]]. À droite, derrière une crête où l'on distingue un mât, l'[[LOC|Azerbaïdjan]]. [[PER|Gayané Ter-Movsissian]] sert le café sur le rebord de la fenêtre, parce que la table a été vendue à un diplomate.

[[LOC|Meghri]], 4^500 habitants, sud de l'[[LOC|Arménie]]. C'est ici que doit passer la [[MISC|route Trump pour la paix et la prospérité internationales]], «~{{N|[[MISC:route Trump pour la paix et la prospérité internationales|TRIPP]]}}~» pour les diplomates, que [[LOC|Bakou]] continue à nommer «~{{N|corridor de [[LOC:Zanguezour|Zanguezour]]}}~» et que les gens d'ici ne nomment pas du tout. «~{{Q speaker="Gayané Ter-Movsissian" cue="explique" ref="desc"|Quand une chose a trois noms, explique l'hôtelière, c'est qu'elle n'existe pas encore.}}~»

Sur le quai de la gare, fermée depuis 1993, un consultant de [[LOC|Dubaï]] prend des mesures au laser. Il travaille, dit-il, pour «~{{Q speaker="?un consultant de Dubaï" cue="dit-il" ref="pronoun"|un consortium qui n'a pas encore de nom non plus}}~».

Le maire, [[PER|Bagrat Zakarian]], lui, a des dates. Études jusqu'en mars, premiers terrassements à l'été. Cet ancien garde-frontière a rencontré deux fois le premier ministre [[PER|Nikol Pachinian]] et en est revenu avec une promesse : la douane restera arménienne. Est-il rassuré ? Il pèse ses mots. «~{{Q speaker="Bagrat Zakarian" cue="null" ref="none"|Les Russes ont gardé cette frontière trente ans et je ne leur ai jamais demandé s'ils allaient partir. J'ai eu tort.}}~»

Les gardes du [[ORG|FSB]] ont en effet quitté le poste d'[[LOC|Agarak]] il y a un an. Leur caserne sert de dépôt à l'entreprise de voirie [[ORG|Syunik-Shin]]. Dans la cour, on a oublié une pancarte bilingue, «~{{N|Zone frontalière, halte}}~».

À [[LOC|Erevan]], l'opposition fait campagne contre le projet. L'ancien président [[PER|Robert Kotcharian]] dénonce un abandon ; l'[[ORG|Église apostolique arménienne]], en conflit ouvert avec le pouvoir, n'en parle plus guère. Les sondages donnent [[ORG|Contrat civil]], le parti au pouvoir, en tête pour les législatives de juin. La politologue [[PER|Astrid Lemoine-Hakobyan]], de l'[[ORG|Inalco]], se méfie de ces chiffres et plus encore de l'euphorie, qu'elle qualifie de «~{{Q speaker="Astrid Lemoine-Hakobyan" cue="qualifie" ref="pronoun"|fièvre de gare de triage}}~».

Le soir, [[PER|Lusiné]], qui conduit pour la [[ORG|Croix-Rouge]], descend de [[LOC|Kapan]]. On lui a demandé, au col, ses papiers en anglais. «~{{Q speaker="Lusiné" cue="null" ref="none"|Un soldat arménien, à une Arménienne. J'ai répondu en russe, ça l'a vexé.}}~» [[PER:Gayané Ter-Movsissian|Gayané]] éclate de rire, puis se lève pour regarder le mât.

[[PER|Ivan Castagnède]]
