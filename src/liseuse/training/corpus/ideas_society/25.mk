#apos=typo
[[ORG|LE LIEN]], bulletin trimestriel de l'[[ORG|Amicale des anciens de Penhoët]]
Numéro 112 – hiver

HOMMAGE
Adieu, [[PER:Robert Legoff-Cassegrain|Bébert]]

[[PER|Robert Legoff-Cassegrain]], dit «~{{N|[[PER:Robert Legoff-Cassegrain|Bébert]]}}~», est parti le jour de la [[MISC|Sainte-Barbe]], ce qui est bien le moins pour un ancien de la soudure. Il avait travaillé sur le [[MISC|France]], sur le [[MISC|Batillus]], sur le [[MISC|Queen Mary 2]] enfin, et prétendait reconnaître ses cordons au toucher. Son petit-fils nous écrit~: «~{{Q speaker="?Son petit-fils" cue="écrit" ref="desc"|Papi ne parlait jamais des bateaux finis.}}~»

VIE DE L'AMICALE
Galette~: le 11 janvier au [[LOC|Garage]], la salle du [[LOC|Petit-Maroc]]. Inscriptions auprès de [[PER|Solange]] ou de [[PER|Toto]]. Cotisation inchangée. Notre trésorier tient à faire savoir qu'il en est «~{{Q speaker="?Notre trésorier" cue="tient à faire savoir" ref="desc"|le premier étonné}}~».

LA QUESTION DU TRIMESTRE
Fallait-il donner nos bannières au musée~?

Oui, répond [[PER|Mauricette Pineau]]~: «~{{Q speaker="Mauricette Pineau" cue="répond" ref="name"|Chez moi elles ont pris l'humidité. À l'[[ORG|Écomusée de Saint-Nazaire]] elles prendront la lumière.}}~»
Non, proteste [[PER|Abdelkader Slimi]], ancien chaudronnier. Il voudrait qu'elles sortent, le 1er mai, «~{{Q speaker="Abdelkader Slimi" cue="voudrait" ref="pronoun"|même trouées}}~».
La conservatrice, présente à la réunion, a mis tout le monde d'accord en proposant des copies. «~{{Q speaker="?un adhérent" cue="a soufflé" ref="desc"|On fera des copies de nous aussi, bientôt}}~», a soufflé un adhérent au fond.

VOYAGE
Vingt-huit d'entre nous ont visité [[LOC|Gdynia]] et le chantier [[ORG|Crist]]. Accueil magnifique de l'association sœur, [[ORG|Stocznia]] (ce qui veut dire chantier). Son président, [[PER|Zbigniew Kowal]], nous a offert un rivet de 1970. À l'hôtel [[ORG|Orbis]], en revanche, on a eu froid. «~{{Q speaker="Solange" cue="note" ref="name"|Trois couvertures et un mari, et toujours froid}}~», note [[PER|Solange]] dans le journal de bord.

RECHERCHE
Qui a des photos de la cantine des [[LOC|Méans]]~? De la fanfare [[ORG|La Sirène]]~? De la grève de 1967, dite «~{{N|grève des mensuels}}~»~? Les prêter à [[PER|Toto]], qui rend tout. L'historienne [[PER|Ludivine Bantigny]] avait travaillé sur 1968; une étudiante de [[ORG|Nantes Université]] reprend le fil.

LE MOT DE LA FIN est à [[PER:Robert Legoff-Cassegrain|Bébert]], sur son répondeur, qu'on n'a pas eu le cœur d'effacer~: «~{{Q speaker="Robert Legoff-Cassegrain" cue="null" ref="name"|Je suis au jardin. Parlez fort.}}~»
