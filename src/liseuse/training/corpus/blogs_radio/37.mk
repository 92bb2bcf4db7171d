#apos=typo
[IDÉES] Traduire n'est pas une tâche

Il m'est arrivé ce printemps une chose curieuse. Un éditeur que j'aime, chez qui j'ai traduit huit livres, m'a proposé de «~{{Q speaker="?Un éditeur" cue="a proposé" ref="desc"|repasser derrière la machine}}~». Comme on repasse une chemise. Cela s'appelle, paraît-il, la «~{{N|post-édition}}~». Tarif~: le tiers.

J'ai accepté de voir. Le fichier faisait quatre cents pages, un roman polonais que j'avais lu deux fois. La version que m'offrait [[MISC|DeepL]], ou [[MISC|Claude]], ou qui l'on voudra, n'était pas mauvaise. C'est même le problème~: elle n'était rien. Là où [[PER|Olga Wójcik-Stern]] avait écrit un mot de sa grand-mère, un mot de cuisine qui sent la suie, la machine avait mis «~{{N|réchaud}}~». Impeccable.

J'ai appelé l'autrice, à [[LOC|Łódź]]. Elle a éclaté de rire, puis s'est tue. «~{{Q speaker="Olga Wójcik-Stern" cue="a-t-elle fini par dire" ref="pronoun"|Réchaud, c'est ce qu'il y a chez [[ORG|Ikea]]}}~», a-t-elle fini par dire. Nous avons cherché une heure. Nous n'avons pas trouvé. Voilà le travail.

On m'opposera le progrès. [[PER|Valery Larbaud]], dont le [[MISC|Sous l'invocation de saint Jérôme]] ne quitte pas mon bureau, n'aurait pas craché sur un dictionnaire qui répond. Moi non plus. Ma consœur [[PER|Bettina Vogt]], d'[[LOC|Arles]], parle, elle, de «~{{Q speaker="Bettina Vogt" cue="parle" ref="name"|langue sous cellophane}}~». Au [[ORG|Centre national du livre]], d'où l'on m'assure que les aides resteront réservées aux «~{{Q speaker="?on" cue="assure" ref="pronoun"|œuvres de l'esprit}}~», on cherche une ligne claire. L'[[ORG|ATLF]] et la [[ORG|SGDL]], mes maisons, réclament l'étiquetage. [[PER|Marie Vrinat-Nikolov]] et d'autres enseignent encore, à l'[[ORG|Inalco]], que l'on traduit un souffle. J'y souscris. Mais ma voisine de palier, qui lit trois polars par semaine, m'a posé hier la question qui fâche. «~{{Q speaker="?ma voisine de palier" cue="null" ref="none"|Et si ça m'est égal~?}}~»

Cela m'a tenu éveillé. J'ai songé à [[PER|Armand Robin]], qui écoutait la nuit les radios de vingt pays. J'ai songé au roman, à la suie. Au matin, j'ai recopié pour elle, sur un carton, les deux versions d'un paragraphe, sans dire laquelle était de moi. Elle a lu debout, ses courses à la main. «~{{Q speaker="?ma voisine de palier" cue="null" ref="none"|La première, c'est la voiture. La deuxième, c'est quelqu'un qui conduit.}}~»

J'ai refusé le contrat. Je conduirai le bus, s'il le faut.

[[PER|Ladislas Perrin]], traducteur. Dernier ouvrage paru~: [[MISC|Le Sel des autres]] ([[ORG|Noir sur Blanc]]).
