Mode
[[ORG|Chanel]] sans [[PER:Gabrielle Chanel|Chanel]], et sans nostalgie

[[LOC|Paris]], de notre envoyée spéciale [[PER|Maud Querrien]]

Il faisait froid mardi sous la verrière du [[LOC|Grand Palais]], où [[ORG|Chanel]] clôturait la [[MISC|Fashion Week]]. Au premier rang, [[PER|Penélope Cruz]], [[PER|Vanessa Paradis]] et la rappeuse [[PER|Doliprune]], nouvelle égérie de [[ORG|Kenzo]], qui portait, elle, un sac [[ORG|Jacquemus]]. Question du jour : que reste-t-il de [[PER|Gabrielle Chanel]], morte en 1971 au [[ORG|Ritz]] ? Une chaîne dorée, un camélia, deux vestes de tweed. « {{Q speaker="Aurèle Tancogne" cue="tranche"|La révérence, c’est pour les musées}} », tranche l’historien du costume [[PER|Aurèle Tancogne]], auteur de « {{N|[[MISC|Coco avant Chanel et après]]}} ».

La veille, [[ORG|Saint Laurent]] avait défilé au pied de la [[LOC|tour Eiffel]]. On y a vu passer l’ombre d’[[PER|Yves Saint Laurent]], celle surtout de [[PER|Loulou de La Falaise]]. Chez [[ORG|Balmain]], rien n’évoquait plus [[PER|Pierre Balmain]] ; chez [[ORG|Courrèges]], tout rappelait [[PER|Courrèges]], son blanc, ses bottes, sa lune.

La surprise est venue d’une inconnue. Installée [[LOC|rue Jeanne-Lazare]], à [[LOC|Aubervilliers]], [[PER|Mireille N’Doumbé]] n’avait ni attaché de presse ni podium. Sa marque, [[ORG|Mirabelle]], compte trois salariées. Dans un ancien dépôt de la [[ORG|RATP]], quinze silhouettes de toile cirée ont défilé au son de « {{N|[[MISC|Pata Pata]]}} ». « {{Q speaker="Mireille N’Doumbé" cue="amuse"|J’ai cousu avec les nappes de ma grand-mère, à [[LOC|Douala]]}} », s’amuse-t-elle. L’acheteuse de [[ORG|Dover Street Market]] a tout pris ; celle du [[ORG|Bon Marché]] rappellera.

Le manteau [[MISC|Dimanche]], une cape réversible, sera vendu 640 euros. Quant à [[PER|Rose]], la chienne de [[PER:Mireille N’Doumbé|N’Doumbé]], elle a traversé la salle trois fois. Applaudie. Rose, la couleur, était d’ailleurs partout cette saison : Menés par [[ORG|Prada]] et [[ORG|Schiaparelli]], les Italiens comme les Parisiens en ont abusé. La [[ORG|Fédération de la haute couture et de la mode]] n’a pas encore fixé les dates du prochain rendez-vous.