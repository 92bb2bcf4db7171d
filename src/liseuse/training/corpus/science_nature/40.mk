#apos=typo
Archéologie sous-marine
L'épave [[MISC|Camarat 4]], des pichets par 2 567 mètres de fond

«^{{Q speaker="?le pilote du robot" cue="null" ref="none"|C'est rond. C'est bleu. On dirait une cuisine.}}^» Il est 3 h 20, le 9 avril, et le pilote du robot vient de réveiller trois officiers. Sous le navire, à pic, la lampe découvre des assiettes empilées, des bols, deux ancres et, plus incongru, une canette de soda. Personne, au [[ORG|Département des recherches archéologiques subaquatiques et sous-marines]] ([[ORG:Département des recherches archéologiques subaquatiques et sous-marines|Drassm]]), n'imaginait un tel tableau au large de [[LOC|Ramatuelle]].

Le bateau, 30 mètres de long, vient de [[LOC|Ligurie]], du XVIe siècle ; la céramique porte le monogramme IHS et des feuillages de [[LOC|Faenza]]. [[PER|Arnaud Schaumasse]], le chef du service, n'aime pas que l'on dise trésor. La marine, plus directe, avait proposé «^{{N|le vaisselier}}^». Le nom de code est resté. La [[ORG|préfecture maritime de la Méditerranée]] a publié une note de trois pages qui en fixe l'accès : aucun.

[[PER|Loreto Casabianca]], la céramologue de l'expédition, a passé sept heures devant un écran. Elle a compté jusqu'à 200 et puis elle a cessé. «^{{Q speaker="Loreto Casabianca" cue="raconte" ref="pronoun"|Je reconnaissais les mains, raconte-t-elle. Il y a un peintre qui rate toujours les petites croix. On le suit d'un plat à l'autre.}}^» Il sera difficile, ajoute la scientifique, de savoir pourquoi le chargement n'a pas été brisé.

L'hypothèse d'un coup de vent tient. Celle d'une fissure dans la coque aussi. Pour l'océanographe [[PER|Sébastien Lepère]], de l'[[ORG|Ifremer]], la vase a servi d'oreiller. Il n'a pas vu l'épave, il a vu les courants, ce qui lui suffit pour dire que le site est «^{{Q speaker="Sébastien Lepère" cue="dire" ref="pronoun"|une boîte fermée depuis cinq cents ans}}^». Fermée, moins la canette.

À [[LOC|Saint-Tropez]], on rêve déjà d'une vitrine. L'adjoint à la culture voudrait appeler la salle «^{{N|[[LOC|Les Grands Fonds]]}}^». Un pêcheur de [[LOC|La Londe]], quarante-deux ans de métier, se souvient d'avoir remonté un bol, un jour, dans un filet à gambas. Il l'avait rejeté. «^{{Q speaker="?Un pêcheur de La Londe" cue="null" ref="none"|Ébréché, il valait rien. Aujourd'hui, j'ai un peu mal au bras.}}^»

La [[ORG|Marine nationale]] reviendra en juin avec le robot [[MISC|Arthur]], développé par le [[ORG|Lirmm]], à [[LOC|Montpellier]]. On cherchera la cale. Sur le chantier, un mot d'ordre écrit en capitales au tableau blanc : «^{{N|ON TOUCHE AVEC LES YEUX}}^». À bord, une équipe de [[ORG|France 2]] a filmé quatre heures de boue. Le réalisateur se plaint qu'il n'y ait pas de requin.
