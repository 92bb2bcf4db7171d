#apos=typo
FAIT DIVERS
[[LOC|Longwy]] : il rapporte le coffre-fort qu'il avait volé, «~{{Q speaker="?le jeune homme" cue="null" ref="none"|trop lourd}}~»

On aura tout vu dans le [[LOC|Pays-Haut]]. Dans la nuit de samedi à dimanche, un cambriolage a été commis au café-tabac [[ORG|Le Narval]], [[LOC|rue Mercy]], à deux pas du commissariat. Butin : un coffre de 140 kilos, descellé au pied-de-biche. À 8 heures, alors que la patronne, [[PER|Samira Hennequin]], comptait les dégâts avec les policiers, un break [[MISC|Dacia Logan]] s'est garé devant la vitrine. Le hayon s'est ouvert. Le coffre était là.

Au volant, un homme de 27 ans, fatigué, une main bandée. «~{{Q speaker="Samira Hennequin" cue="témoigne" ref="desc"|Je croyais qu'il venait livrer les croissants}}~», témoigne la quadragénaire. Il a demandé de l'aide pour décharger. Personne n'a ri, du moins pas tout de suite.

Placé en garde à vue, le jeune homme a reconnu les faits. Il avait, a-t-il expliqué, voulu «~{{Q speaker="?le jeune homme" cue="expliqué" ref="pronoun"|régler une dette de [[ORG|PMU]]}}~», puis s'était aperçu que ni la disqueuse de son beau-frère ni une chute du deuxième étage n'en venaient à bout. Son complice, surnommé [[PER|Biscotte]], court toujours. «~{{Q speaker="?Une source proche de l’enquête" cue="indique" ref="desc"|Il est identifié, ce n'est qu'une affaire d'heures}}~», indique une source proche de l'enquête.

Et dans le coffre ? Trois paquets de [[MISC|Gauloises]] d'avant l'euro, des papiers, 85 euros. L'ancien propriétaire, [[PER|Bruno Kowalczyk]], aujourd'hui retiré à [[LOC|Mont-Saint-Martin]], en avait perdu la combinaison en 2011. Joint hier, il a éclaté de rire. «~{{Q speaker="Bruno Kowalczyk" cue="null" ref="none"|Je l'avais dit à [[PER:Samira Hennequin|Samira]] en lui vendant le fonds : ce machin, même moi je n'ai jamais pu l'ouvrir !}}~»

Le [[ORG|parquet de Val-de-Briey]] a retenu le vol par effraction en réunion, «~{{N|la restitution spontanée}}~» n'étant pas une excuse au sens du [[MISC|Code pénal]] mais pouvant peser sur la peine. Convocation le 12 juin. D'ici là, le mis en cause est interdit de paraître à [[LOC|Longwy-Bas]]. Le [[ORG:Le Narval|Narval]] a rouvert lundi, et l'on s'y presse. Quelqu'un a même posé une soucoupe sur le coffre, avec ce mot : «~{{N|Pour la disqueuse}}~».

[[PER|Frédéric Plancard-Weiss]], [[ORG|Le Républicain lorrain]]
