#apos=typo
[[LOC|BUGEY]] / [[LOC|VALROMEY]]
Bruits de chaîne : qui a coupé les 4~hectares du [[LOC|bois de Chanay]] ?

[[PER|Justine Beauvallet]]

Une coupe rase, sans affiche, sans permis, sans voix. Le samedi 8~février, un promeneur a découvert que la hêtraie du [[LOC|bois de Chanay]], à [[LOC|Hauteville-Lompnes]], n'existait plus. Les grumes étaient déjà parties.

La parcelle A~118 appartient à une indivision de onze cousins, les [[PER|Mermet]]. Aucun n'avait vendu. Aucun, sauf, peut-être, [[PER:Baptiste Mermet-Ruiz|Baptiste]]. «~{{Q speaker="Baptiste Mermet-Ruiz" cue="jure" ref="name"|J'ai signé un papier, mais pour une voiture}}~», jure [[PER|Baptiste Mermet-Ruiz]], soudeur à [[LOC|Oyonnax]]. Le papier, que nous avons vu, mentionne 84~euros la tonne et une société [[ORG|Bois Prestige]], inconnue au registre du commerce. Sur le document figure encore, en capitales, la mention «~{{N|SANS DÉLAI DE RÉTRACTATION}}~».

La [[ORG|brigade de gendarmerie de Belley]] enquête pour escroquerie et destruction d'un espace boisé classé. Une source judiciaire confirme «~{{Q speaker="?Une source judiciaire" cue="confirme" ref="desc"|plusieurs affaires du même genre}}~» dans le [[LOC|Jura]] et en [[LOC|Haute-Savoie]]. Le procédé a un nom dans la filière : «~{{N|les coupeurs de dimanche}}~». On abat le week-end, on débarde la nuit, on exporte au port de [[LOC|Sète]], d'où les billes partiraient vers le [[LOC|Vietnam]].

[[ORG|Fransylva Ain]], syndicat de propriétaires, invite ses adhérents à marquer leurs bornes. «~{{Q speaker="Albéric d’Ivoley" cue="martèle" ref="name"|Un voleur ne lit pas le cadastre, mais il sait quand le propriétaire habite loin}}~», martèle son président départemental, [[PER|Albéric d'Ivoley]]. Même avis du côté du [[ORG|CNPF]], où un ingénieur estime la perte à «~{{Q speaker="?un ingénieur" cue="estime" ref="desc"|soixante ans de patience}}~», et à 90~000~euros. Le [[ORG|Département]] étudie un système d'alerte par satellite avec [[ORG|Kayrros]].

Reste le regard des bûcherons. À [[LOC|Champagne-en-Valromey]], l'entrepreneur [[PER|Dragan Pešić]] a été contrôlé deux fois cette semaine. Trente ans qu'il travaille ici. «~{{Q speaker="Dragan Pešić" cue="null" ref="none"|Avant, on me saluait. Maintenant on photographie ma plaque.}}~» La maire, [[PER|Corinne Carrier]], dit comprendre mais appelle à «~{{Q speaker="Corinne Carrier" cue="appelle" ref="pronoun"|ne pas faire du soupçon une essence locale}}~».

Dans la clairière, le silence a tout de même un bruit. Une souche goutte. Sur un tronc oublié, la bombe fluo d'un voleur a laissé trois chiffres, 3-1-7. Le code de la remorque, disent les gendarmes. Le numéro de la parcelle voisine, dit [[PER:Albéric d'Ivoley|d'Ivoley]], qui s'est dépêché de la faire borner.
