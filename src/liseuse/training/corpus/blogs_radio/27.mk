#apos=typo
**[[ORG|PAGE 99]]**
*la lettre qui ouvre les livres n'importe où*

Chers tous, chères toutes,

il neige sur les tables des libraires~: 484 romans, moins que l'an dernier, plus qu'il n'en faut. J'en ai ouvert trente. À la page 99, comme toujours. Voici ce qui tient debout.

➤ **[[MISC|Les Grandes Largeurs]], de [[PER|Maylis Orsini]] ([[ORG|Verticales]]).** Un arpenteur, une frontière, un âne. La romancière dit avoir coupé «~{{Q speaker="Maylis Orsini" cue="dit" ref="desc"|tout ce qui brillait}}~». Page 99, il reste un âne. Il est magnifique.

➤ **[[MISC|Plomb]], premier roman de [[PER|Ézéchiel Nkodia]] ([[ORG|Le Nouvel Attila]]).** Né à [[LOC|Pointe-Noire]], imprimeur à [[LOC|Roubaix]], l'auteur a composé lui-même la couverture. Je l'ai eu au téléphone, entre deux tirages. Pourquoi si court~? «~{{Q speaker="Ézéchiel Nkodia" cue="null" ref="none"|Parce que le papier a augmenté.}}~» Je ris. Pas lui.

➤ **[[MISC|Kolkhoze]], d'[[PER|Emmanuel Carrère]] ([[ORG|P.O.L]]).** Vous n'avez pas besoin de moi.

➤ **[[MISC|Bartleby habite au 4e]], de [[PER|Lou Septembre]].** Autoédité, vendu chez [[ORG|Maupetit]] et nulle part ailleurs. Deux libraires m'en avaient parlé, l'une pour me dire que c'était «~{{Q speaker="?l’une" cue="dire" ref="pronoun"|du génie}}~», l'autre «~{{Q speaker="?l’autre" cue="null" ref="pronoun"|du foutage de gueule}}~». J'ai lu. Les deux sont vrais.

**Rumeurs.** Au [[MISC|Goncourt]], on ne jure que par un outsider. Une jurée, croisée chez [[ORG|Drouant]] (elle sortait, j'entrais), s'est contentée d'un «~{{Q speaker="?Une jurée" cue="s’est contentée" ref="desc"|c'est plié}}~». [[PER|Philippe Claudel]] ne confirme pas. Chez [[ORG|Grasset]], un éditeur me glisse que sa rentrée est «~{{Q speaker="?un éditeur" cue="glisse" ref="desc"|à poil}}~», ce dont personne ne s'était aperçu.

**Le bandeau de trop.** «~{{N|Le livre que [[PER|Kafka]] aurait liké}}~». On ne dira pas chez qui. «~{{Q speaker="Ondine Chauvel" cue="avoue" ref="name"|J'ai honte, mais ça se vend}}~», avoue la libraire [[PER|Ondine Chauvel]], à [[LOC|Uzès]].

**Mea culpa.** La semaine dernière, j'ai confondu [[PER|Marie NDiaye]] et [[PER|Marie Darrieussecq]] dans une légende. La seconde m'a envoyé un mot, adorable, et la première rien, ce qui est pire.

**La phrase.** «~{{Q speaker="Nancy Huang-Pelletier" cue="null" ref="none"|Lire debout, c'est déjà partir.}}~» [[PER|Nancy Huang-Pelletier]], [[MISC|Notes de quai]], chez [[ORG|Héliotrope]], à [[LOC|Montréal]]. Diffusé en [[LOC|France]] par [[ORG|Harmonia Mundi]].

Prochain envoi dans quinze jours, de [[LOC|Brive]]. J'y tiendrai la buvette de la [[MISC|Foire du livre]], et ce n'est pas une image.

Votre [[PER|Octave]]
