#apos=straight
PRUD'HOMMES - Licencié pour un « {{N|pouce levé}} », il obtient gain de cause

[[LOC|ROANNE]]. Un émoji peut-il valoir acceptation d'une mutation à 340 kilomètres ? Non, a répondu hier le [[ORG|conseil de prud'hommes de Roanne]], qui condamne la société [[ORG|Textiles du Renaison]] à verser 41 600 euros à l'un de ses anciens régleurs, [[PER|Amadou Baldé]].

L'affaire tient en une ligne. Le 2 mai 2023, le directeur industriel envoie sur [[ORG|WhatsApp]] un message au salarié : il lui propose de rejoindre l'atelier de [[LOC|Troyes]]. Réponse, quatre minutes plus tard : un pouce. En septembre, M. [[PER:Amadou Baldé|Baldé]], père de trois enfants, ne se présente pas dans l'[[LOC|Aube]]. Abandon de poste, tranche l'employeur.

« {{Q speaker="Amadou Baldé" cue="soupire" ref="desc"|Ça voulait dire : bien reçu, soupire le quadragénaire. Mes filles m'envoient ça toute la journée, je ne déménage pas à chaque fois.}} »

Le jugement, que nous avons pu lire, lui donne raison en termes fleuris. Le signe litigieux constitue « {{Q speaker="conseil de prud'hommes de Roanne" cue="null" ref="none"|une marque de politesse, voire de lassitude}} », et non un consentement. Les conseillers visent l'article L. 1222-6 du [[MISC|code du travail]], qui exige un écrit en bonne et due forme, et une décision de la [[ORG|cour d'appel de Lyon]].

À l'audience du 11 mars, l'avocate de l'entreprise, Me [[PER|Blandine Perrachon-Roy]], avait défendu une lecture plus moderne des échanges professionnels. Elle a soutenu que « {{Q speaker="Blandine Perrachon-Roy" cue="soutenu" ref="pronoun"|la loyauté passe aussi par le téléphone}} ». Son confrère [[PER|Rémi Delcros]], pour le demandeur, s'était contenté de brandir le sien.

Du côté de la direction, silence. Un cadre, qui ne souhaite pas être identifié, trouve la décision « {{Q speaker="?Un cadre" cue="trouve" ref="desc"|hors-sol}} » et annonce un appel. La [[ORG|CFDT]] du [[LOC|Roannais]], dont le défenseur syndical avait monté le dossier, y voit un précédent.

Elle invite les salariés à la prudence : pas d'accord par messagerie, pas de « {{N|OK chef}} » tapé le dimanche soir. Le syndicat a même tiré un autocollant, collé vendredi sur les casiers : "{{N|Mon pouce n'est pas à vendre}}".

M. [[PER:Amadou Baldé|Baldé]] a retrouvé un emploi chez [[ORG|Nexter]], rebaptisé [[ORG:Nexter|KNDS France]]. Il n'a pas de groupe [[ORG|WhatsApp]].

[[PER|C. D.]]
