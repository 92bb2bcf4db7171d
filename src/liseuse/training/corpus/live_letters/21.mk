#apos=typo
VOUS NOUS ÉCRIVEZ

**L'apostrophe et le boulanger**
Ancien prote chez [[ORG|Berger-Levrault]], je bondis en lisant, dans votre dossier «^{{N|Ces villages qui résistent}}^», l'enseigne de [[LOC|Saint-Véran]] reproduite sans un mot. « {{N|[[ORG|BOULANGERIE DES AÎNES]]}} » : cela ne veut rien dire. J'ai téléphoné. «^{{Q speaker="Odilon Fautrier" cue="a répondu" ref="pronoun"|On nous l'a peinte gratuitement, m'a répondu M. [[PER|Odilon Fautrier]], on n'allait pas chipoter sur les chapeaux.}}^» Chipotons.
[[PER|Bernard Tichit]], [[LOC|Nancy]]

*NDLR : L'enseigne est exacte. Elle vient du nom des sœurs [[PER|Aîne]], fondatrices. Le circonflexe, lui, est bien à sa place.*

**Un ours, une vache**
En [[LOC|Ariège]] nous vivons avec l'ours comme d'autres avec leur belle-mère. Votre reporter a interrogé à [[LOC|Ustou]] un berger qui se disait «^{{Q speaker="?un berger" cue="se disait" ref="desc"|assiégé}}^». Je le connais, je l'aime bien, il a soixante brebis et un drone. Il n'a jamais rempli la demande d'effaroucheur que l'[[ORG:Office français de la biodiversité|OFB]] lui envoie tous les ans. L'[[ORG|Office français de la biodiversité]], au fond, fait ce qu'il peut. Le préfet fait des arrêtés, « {{Q speaker="?on" cue="plaisante" ref="pronoun"|nuit et jour, jusqu'à extinction de l'encre}} », comme on plaisante au café.
[[PER|Sidonie Rouch-Delmas]], [[LOC|Seix]]

**Nul n'est parfait**
Dans l'entretien que lui consacre votre numéro 2^188, [[PER|Aurélien Bellanger-Tahar]] dit avoir «^{{Q speaker="Aurélien Bellanger-Tahar" cue="dit" ref="name"|appris à nager dans la [[LOC|Vienne]]}}^». Mon mari, qui l'a repêché en 1991 à [[LOC|Chinon]], vous fait savoir que c'est «^{{Q speaker="?Mon mari" cue="fait savoir" ref="desc"|une façon de voir}}^». Il l'embrasse.
[[PER|Martine L.]], [[LOC|Loudun]]

**Sur la Place et alentour**
Jamais, depuis que je lis [[ORG|Le Trait d'union]], on ne m'avait fait pleurer avec un reportage sur les compteurs à gaz. Merci à [[PER|Djibril Anglade]]. La veuve de [[LOC|Saint-Nazaire]], celle qui ne se chauffe plus que le dimanche, c'est ma tante. Elle a reçu huit propositions. «^{{Q speaker="?ma tante" cue="null" ref="none"|C'est bien la première fois que je fais monter la tension.}}^»
[[PER|Kévin M'Bappé-Roux]], [[LOC|Rezé]]

**Le mot de la rédactrice en chef.** Aucune de ces lettres n'est inventée. L'une d'elles nous a valu un débat, un peu vif, sur le verbe chipoter, que [[PER|Alain Rey]] faisait dériver de « {{N|chipe}} », chiffon. [[PER|Nine Verhaeghe]], au secrétariat, a tranché. «^{{Q speaker="Nine Verhaeghe" cue="a-t-elle dit" ref="pronoun"|On met tout, a-t-elle dit. Les chiffons aussi.}}^»
[[PER|Victoire Ndiaye-Le Bihan]]
