#apos=typo
Une lune sous la loupe : [[LOC|Europe]] n'a pas dit son dernier mot
[[ORG|Ciel & Matière]] – Rubrique «~{{N|Loin d'ici}}~»
Par [[PER|Ondine Ferracci]]

Il y a des jours où l'on regrette d'avoir donné à une lune le nom d'un continent. Depuis la publication, jeudi, des spectres obtenus par le télescope [[MISC|James-Webb]], les moteurs de recherche mélangent tout : [[LOC|Europe]], satellite de [[LOC|Jupiter]], et l'[[LOC:Europe (continent)|Europe]] des subventions, qui a payé une partie de l'instrument.

De quoi s'agit-il ? De gaz carbonique, repéré dans une région chaotique baptisée [[LOC|Tara Regio]]. «~{{Q speaker="Wilfried Okombi" cue="tempère" ref="name"|Du carbone, on en trouve dans les cendriers}}~», tempère [[PER|Wilfried Okombi]], planétologue à l'[[ORG|Observatoire de la Côte d'Azur]]. Le chercheur se garde de prononcer le mot «~{{N|vie}}~», que le service de presse de la [[ORG|Nasa]] a glissé trois fois dans son titre. Lui parle plus volontiers d'un océan «~{{Q speaker="Wilfried Okombi" cue="parle" ref="pronoun"|qui respire par les fissures}}~».

Car l'affaire remonte à loin. En 1979, quand les sondes [[MISC|Voyager]] frôlent la géante, la surface paraît si lisse qu'un membre de l'équipe d'imagerie, à [[LOC|Pasadena]], la surnomme «~{{N|la boule de billard}}~». Le sobriquet est resté dans les amphis. [[MISC|Galileo]], ensuite, a mesuré un champ magnétique trahissant de l'eau salée. Puis plus rien, ou presque, pendant vingt ans.

Deux engins sont désormais en route. [[MISC|Juice]], construite à [[LOC|Toulouse]] par [[ORG|Airbus]], visera surtout [[LOC|Ganymède]] ; l'américaine [[MISC|Europa Clipper]], partie en octobre, effectuera quarante-neuf survols. À bord de la première, un radar italien et un spectromètre bricolé à [[LOC|Orsay]] par l'équipe de [[PER|Maÿlis Desforges]].

«~{{Q speaker="Maÿlis Desforges" cue="null" ref="none"|Le plus dur n'a pas été le vide, ni le froid. Le plus dur, ce furent les vis. Les radiations y dessinent des défauts qu'aucun fournisseur ne garantit, et nous avons fini par acheter celles d'un fabricant de montres du [[LOC|Jura]].}}~»

Tout le monde ne s'emballe pas. À l'[[ORG|ESA]], un ingénieur qui a suivi le dossier soupire : «~{{Q speaker="?un ingénieur qui a suivi le dossier" cue="soupire" ref="desc"|On vend des poissons, on rapportera des sels.}}~» [[PER:Maÿlis Desforges|Desforges]], à qui nous rapportons le propos, éclate de rire. «~{{Q speaker="Maÿlis Desforges" cue="réplique" ref="pronoun"|Les sels, c'est très bien, réplique-t-elle. Demandez aux gens de [[LOC|Guérande]].}}~»

Rendez-vous en 2031. D'ici là, on lira l'ouvrage collectif dirigé par [[PER:Wilfried Okombi|Okombi]], « {{N|[[MISC|Mers sans rivages]]}} », à paraître en mars chez [[ORG|Le Pommier]]. [[LOC|Mars]], justement, n'y occupe que deux pages.
