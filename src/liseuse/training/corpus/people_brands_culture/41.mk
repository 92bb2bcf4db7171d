[[LOC:Châteauneuf-les-Bains|CHÂTEAUNEUF-LES-BAINS]]. Le concours de la meilleure tarte aux myrtilles fait salle comble

La [[LOC|salle Jean-Moulin]] sentait le beurre, samedi, à [[LOC|Châteauneuf-les-Bains]]. Vingt-neuf candidats, amateurs et professionnels, avaient répondu à l'appel du [[ORG|Comité des fêtes]] et de la [[ORG|confrérie de la Myrtille]]. Présidé par le pâtissier [[PER|Philippe Urraca]], le jury comptait aussi [[PER|Marinette Berger]], [[PER|Luc Fournier]], le père [[PER|Blanc]] et la députée [[PER|Delphine Lingemann]].

Catégorie amateurs : 1re, [[PER|Ginette Rose]] ; 2e, [[PER|Kévin Marchand]] ; 3e ex æquo, [[PER|Aline Petit]] et [[PER|Mohamed Boulanger]]. "{{Q speaker="Ginette Rose" cue="révèle"|Le secret, c'est le saindoux de chez [[PER|Leblanc]]}}", révèle Mme [[PER:Ginette Rose|Rose]]. [[PER:Aline Petit|Petit]], déçue, a promis de revenir. [[PER:Kévin Marchand|Marchand]], lui, a mangé sa part.

Catégorie professionnels : [[PER|Rémi Meunier]], de la maison [[ORG|Meunier]], à [[LOC|Saint-Gervais-d'Auvergne]], devance [[PER|Fatou Charpentier]] ([[ORG|Le Four à Fatou]], [[LOC|Riom]]) et [[PER|David Cordonnier]]. Un boulanger qui s'appelle [[PER:David Cordonnier|Cordonnier]] : le maire, [[PER|Daniel Sauvestre]], n'a pas résisté à la plaisanterie. Petit rire, gros silence. Le marchand de ballons a sauvé l'ambiance.

Blanc de poulet et rose de [[LOC|Lyon]] pour les uns, potée pour les autres : le banquet, servi par l'[[ORG|Auberge de la Sioule]], a réuni 180 convives. L'harmonie [[ORG|La Cécilienne]] jouait "{{N|[[MISC|Les Copains d'abord]]}}". Au premier rang, [[PER|Roger]] et [[PER|Lucette Maréchal]], mariés depuis soixante ans, ont dansé. Venus de [[LOC|Billom]], les [[PER|Maréchal]] ne ratent aucune fête.

Prochain rendez-vous : le [[MISC|Grand Prix de l'andouillette]], à [[LOC|Pontgibaud]], le 14 juin. Une pensée a été adressée à [[PER|Noël Chevalier]], trésorier, hospitalisé à l'[[ORG|hôpital Estaing]]. Avant Noël, la recette gagnante sera publiée dans le bulletin de la [[ORG|communauté de communes Combrailles Sioule et Morge]].

Correspondant : [[PER|J.-P. Morin]]