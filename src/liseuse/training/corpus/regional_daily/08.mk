#apos=typo
[[LOC:Pierrefontaine-les-Varans|PIERREFONTAINE-LES-VARANS]]
NOCES D'OR

[[PER:Odile Faivre-Pierret|Odile]] et [[PER|Raymond Faivre-Pierret]] ont renouvelé samedi leur consentement devant [[PER|Sylvie Le Hir]], maire, cinquante ans jour pour jour après le premier. Le 12 octobre 1957, il neigeait. Cette fois, non : on a sorti les tables.

Lui est né à [[LOC|Landresse]], d'un père sabotier, quatrième de neuf. Elle venait de [[LOC|Belvoir]], où sa mère tenait le café-tabac. Ils se sont vus pour la première fois à un bal des conscrits, à [[LOC|Sancey]], où il tenait, mal, le saxophone. «~{{Q speaker="Odile Faivre-Pierret" cue="se souvient" ref="pronoun"|Il soufflait tellement fort que j'ai cru qu'il allait mourir, se souvient-elle. J'ai eu pitié.}}~» Trois enfants sont nés de cette pitié : [[PER|Chantal]], infirmière à l'[[ORG|hôpital Minjoz]] ; [[PER|Denis]], qui a repris la ferme ; et [[PER|Luc]], ingénieur chez [[ORG|Peugeot]], à [[LOC|Sochaux]], puis en [[LOC|Iran]].

[[PER:Raymond Faivre-Pierret|Raymond]] fut sociétaire, puis président de la fruitière de 1971 à 1990. On lui doit la cave voûtée et, disent les mauvaises langues, la plus longue réunion de l'histoire du comté : neuf heures, en 1984, au moment des quotas laitiers. «~{{Q speaker="?un ancien fromager" cue="précise" ref="desc"|Neuf heures et demie. J'avais des meules à retourner}}~», précise un ancien fromager. [[PER|Daniel Cucherousset]], qui lui a succédé à la tête de la coopérative, se rappelle surtout «~{{Q speaker="Daniel Cucherousset" cue="se rappelle" ref="pronoun"|un homme qui votait en dernier}}~». Le jubilaire ne dément pas. Il a seulement fait remarquer que l'on n'avait fermé «~{{Q speaker="Raymond Faivre-Pierret" cue="fait remarquer" ref="pronoun"|ni ce jour-là, ni après}}~».

Secrétaire bénévole du [[ORG|Secours catholique]], chanteuse à la chorale [[ORG|Clé des chants]], [[PER|Odile Faivre-Pierret]] a vécu les années d'[[LOC|Algérie]] seule avec un nourrisson. Vingt-sept mois. Les lettres sont dans une boîte de [[MISC|Vache qui rit]], personne ne les a lues. «~{{Q speaker="?leur petite-fille" cue="jure" ref="desc"|Un jour, peut-être, si elle nous laisse}}~», jure leur petite-fille, étudiante en histoire à la [[ORG|fac de Besançon]].

Après la messe, dite par l'abbé [[PER|Jean-Marie Kamau]], le cortège s'est rendu à l'hôtel [[ORG|Couronne]]. Sur le menu, une photo jaunie et ce titre : «~{{N|Cinquante ans sans changer de crémerie}}~». [[ORG|L'Est républicain]] présente ses vœux aux époux.
