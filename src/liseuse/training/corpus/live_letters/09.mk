#apos=typo
SORTIR
Notre sélection du 9 au 15~mai

**MUSIQUES**
[[PER|Yseult]], vendredi 9 à 20~h~30, au [[LOC|Zénith de Nantes]]. Complet. Liste d'attente sur place. • [[ORG|Les Ogres de Barback]], samedi 10, [[LOC|salle Paul-Fort]], 18~€. • [[PER|Rokia Koné]], dimanche 11 à 17~h, [[LOC|Le Lieu unique]]. La chanteuse de [[LOC|Ségou]], ancienne des [[ORG|Amazones d'Afrique]], joue pour la première fois en trio. «~{{Q speaker="Rokia Koné" cue="prévient" ref="pronoun"|Ce sera plus nu, prévient-elle. Venez avec vos oreilles du dimanche.}}~» • [[ORG|Grand Frais]], jeudi 15, bar [[ORG|Le Café du cinéma]]. Trois garçons, deux claviers et aucun rapport avec le supermarché, qui leur a pourtant écrit.

**THÉÂTRE**
[[MISC|Oncle Vania]] au jardin, par la [[ORG|compagnie du Loup blanc]], tous les soirs à 21~h dans la cour du [[LOC|château des ducs de Bretagne]]. Au dernier passage, un spectateur s'est endormi au deuxième acte~; [[PER|Sonia]] l'a recouvert d'un plaid. [[PER|Dimitri Arnoult]], qui met en scène, appelle cela «~{{Q speaker="Dimitri Arnoult" cue="appelle" ref="name"|l'hospitalité russe}}~». À voir en pull. • [[MISC|Les Gros patinent bien]], lundi 12 au [[LOC|Théâtre Graslin]].

**EXPOS**
«~{{N|[[MISC|Sucre, une histoire amère]]}}~», jusqu'au 30~septembre au [[LOC|Chronographe]], à [[LOC|Rezé]]. On sort du dernier couloir sans voix, à moins de croiser la classe de CM1 qui nous précédait. «~{{Q speaker="?un garçon" cue="a conclu" ref="desc"|Moi je prendrai plus de sirop, a conclu un garçon. Enfin, moins.}}~» • [[PER|Ernest Pignon-Ernest]] aux [[LOC:Les Sables-d’Olonne|Sables-d'Olonne]]. • Sculptures de [[PER|Pierre Pierre]], à l'[[LOC|Atelier 8]]~: du granit, donc.

**À TABLE**
La [[MISC|Fête du muguet et du muscadet]] change de nom. Ce sera «~{{N|[[MISC:Fête du muguet et du muscadet|La Folle Soif]]}}~», trouvaille qui divise [[LOC|Vallet]]~: un vigneron du cru jure qu'il viendra «~{{Q speaker="?un vigneron du cru" cue="jure" ref="desc"|avec sa bâche de l'an passé}}~», l'ancien intitulé imprimé dessus.

**ENFANTS**
Contes peuls, mercredi 14 à 15~h, [[LOC|médiathèque Floresca-Guépin]], par [[PER|Bilguissa Diallo]]. «~{{Q speaker="Bilguissa Diallo" cue="null" ref="none"|Dès 4~ans. Les parents, dès qu'ils se taisent.}}~» • Atelier cerf-volant avec [[ORG|Cap aux vents]], plage de [[LOC|Saint-Brevin]], si le vent veut.

**ANNULÉ**
Le concert de [[PER|Jean-Louis Murat]], annoncé par erreur dans notre édition de mardi, n'aura évidemment pas lieu, le chanteur étant mort en 2023. Il s'agissait d'un hommage à [[PER:Jean-Louis Murat|Murat]], par [[PER|Morgane Imbeaud]]. Toutes nos excuses.

Page réalisée par [[PER|Gaïd Le Floc'h]]. Envoyez vos rendez-vous à l'agenda, dix jours avant.
