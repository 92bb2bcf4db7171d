#apos=straight
MONTAGNE. Un week-end noir pour les secouristes

Sept sorties en quarante-huit heures. Au [[ORG|PGHM de Briançon]], le tableau blanc n'a pas suffi et l'on a fini par écrire sur la vitre.

Samedi, 9~h~20. Deux Belges encordés dévissent sous le [[LOC|dôme de Neige des Écrins]]. Le premier, [[PER|Wout Claes]], 44 ans, est relevé avec une fracture ouverte. Le second a réussi à planter son piolet. “{{Q speaker="?Le second" cue="souffle" ref="desc"|Je n'ai rien décidé, souffle le rescapé. C'est mon bras qui a décidé.}}” L'hélicoptère, un [[MISC|EC145]] de la [[ORG|Sécurité civile]], se pose à [[LOC|Grenoble]] à 10~h~04.

Samedi, 14 heures. Une randonneuse de [[LOC|Gap]] est mordue par un patou au-dessus de [[LOC|Cervières]]. Le chien appartient à un berger qui s'est excusé. Elle retire sa plainte dans la soirée.

Samedi, 16~h~45. Parapente dans un mélèze, à [[LOC|Puy-Saint-Vincent]]. Plus de peur que de mal. “{{Q speaker="?l'opérateur" cue="noté" ref="desc"|Nid d'aigle}}”, a noté l'opérateur.

Dimanche, 5~h~30. Un appel depuis le [[LOC|refuge du Glacier Blanc]] : un quinquagénaire fait un malaise. Le médecin du détachement, [[PER|Ariane Roux-Sibilon]], le prend en charge à l'aube. Elle aura volé trois fois ce jour-là. “{{Q speaker="Ariane Roux-Sibilon" cue="admet" ref="pronoun"|La fatigue, c'est comme la neige, ça s'accumule par plaques}}”, admet-elle en mangeant une barre de céréales.

Dimanche, midi. Fausse alerte : un promeneur a pris pour des cris un chœur de [[LOC|Turin]], les [[ORG|Voci dell'Alpe]], qui répétait dans le vallon.

Le lieutenant [[PER|Bastien Caron]], qui commande l'unité par intérim, voudrait parler de prévention. “{{Q speaker="Bastien Caron" cue="martèle" ref="desc"|La météo annonçait l'isotherme à 4^600 mètres. À midi, les ponts de neige, c'est de la soupe}}”, martèle l'officier. Il a demandé à la [[ORG|Compagnie des guides de l'Oisans]] d'avancer les départs. Réponse, un peu vive, d'un professionnel : “{{Q speaker="?un professionnel" cue="null" ref="desc"|On ne l'a pas attendu pour se lever à une heure.}}”

Reste le dernier appel, dimanche à 19~h~10, à la [[LOC|Barre des Écrins]]. Deux frères de [[LOC|Marseille]], [[PER|Yanis]] et [[PER|Sofiane Amrani]], n'étaient pas rentrés. Les gendarmes les ont trouvés lundi, à 3 heures, assis dos à dos, en bonne santé. La préfecture recommande de s'abstenir de toute course jusqu'à jeudi.
