Cryptoactifs : [[ORG|Coinbridge]] décroche l’agrément [[MISC|MiCA]], [[ORG|Binance]] patiente

Le sésame tant attendu est tombé un vendredi soir, par courriel. L’[[ORG|Autorité des marchés financiers]] a délivré à la plateforme lilloise [[ORG|Coinbridge]] l’agrément prévu par le règlement européen [[MISC|MiCA]]. Avant elle, [[ORG|Deblock]], [[ORG|GOin]] et [[ORG|Bitstack]] avaient reçu le leur.

« {{Q speaker="Octavie Plouvier" cue="s’exclame"|Mille deux cents pages de dossier pour un seul tampon !}} », s’exclame [[PER|Octavie Plouvier]], cofondatrice. Son bras droit, [[PER|Tariq Al-Sayed]], hausse les épaules : « {{Q speaker="Tariq Al-Sayed" cue="null"|À [[LOC|Malte]], ils auraient mis deux semaines. Ici, au moins, ils ont lu.}} »

Selon nos informations, [[ORG|Binance]], la société créée par [[PER|Changpeng Zhao]], surnommé [[PER|CZ]], a déposé une demande en [[LOC|Grèce]]. [[ORG|Coinbase]] a opté pour le [[LOC|Luxembourg]], [[ORG|Kraken]] pour l’[[LOC|Irlande]], [[ORG|Bitpanda]] pour l’[[LOC|Autriche]]. L’[[ORG|Esma]], le superviseur installé à [[LOC|Paris]], s’inquiète de ce « {{N|passeport}} » à géométrie variable.

Dans le sillage du [[MISC|bitcoin]], les prix ont fondu. [[MISC|Ether]], [[MISC|Solana]], [[MISC|Dogecoin]] : aucun n’a résisté. Chez [[ORG|Ledger]], à [[LOC|Vierzon]], les chaînes tournent pourtant à plein : la clé [[MISC|Nano X]] reste un succès.

La sécurité des patrons préoccupe davantage que les cours. Après plusieurs enlèvements, la [[ORG|Banque de France]] et la [[ORG|place Beauvau]] ont réuni la profession. « {{Q speaker="Octavie Plouvier" cue="confie"|J’ai retiré mon nom de la boîte aux lettres}} », confie [[PER:Octavie Plouvier|Plouvier]]. Un temps évoquée, la protection policière lui a été refusée. « {{Q speaker="Octavie Plouvier" cue="lance"|Il paraît que je ne suis pas assez riche}} », lance-t-elle.

Reste le banquier. Trois établissements, dont le [[ORG|Crédit du Hainaut]], ont fermé les comptes de la société. « {{Q speaker="Tariq Al-Sayed" cue="résume"|On nous aime agréés, mais de loin}} », résume [[PER:Tariq Al-Sayed|Al-Sayed]], qui a fini par trouver asile chez [[ORG|Qonto]].