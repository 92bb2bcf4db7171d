#apos=typo
THÉÂTRE
À [[LOC|Bénévent-l'Abbaye]], [[PER|Feydeau]] monte sur le tracteur

Ils sont neuf, ils répètent le mardi, et il leur manque toujours un amant. La troupe des [[ORG|Tréteaux de l'Ardour]] joue ce week-end [[MISC|Un fil à la patte]], et l'on s'y prépare comme à une moisson.

«~{{Q speaker="Jeanine Bataille" cue="tonne" ref="desc"|[[PER:Yvon Passavy|Yvon]], on ne t'entend pas, même quand tu cries !}}~» tonne la metteuse en scène du fond de la [[LOC|salle Martin-Nadaud]]. [[PER|Jeanine Bataille]], soixante et onze ans, ancienne professeure de gymnastique au [[ORG|collège Jean-Monnet]], dirige au sifflet. [[PER|Yvon Passavy]], éleveur de limousines et, cette saison, [[PER|Bois-d'Enghien]], promet qu'il criera mieux quand les vêlages seront finis. À côté de lui, une infirmière libérale, deux Hollandais, un gendarme en disponibilité et [[PER|Kim]] – un seul nom, une seule syllabe –, vingt-trois ans, animatrice à [[ORG|Radio Pays de Guéret]], qui fait la divette.

Elle est la recrue de l'année. «~{{Q speaker="Kim" cue="raconte" ref="pronoun"|Je m'étais trompée de porte, je venais pour le yoga}}~», raconte-t-elle. Les autres confirment. Le yoga, c'était le jeudi.

Ici, on n'aime pas beaucoup le mot «~{{N|amateur}}~». Un critique de [[LOC|Limoges]] l'avait employé en 2011, dans un compte rendu par ailleurs aimable. On le lui ressert encore. «~{{Q speaker="?le souffleur" cue="philosophe" ref="desc"|Nous aimons, donc nous sommes amateurs, où est le mal ?}}~» philosophe le souffleur depuis son trou, une caisse de pommes. La metteuse en scène n'est pas de cet avis, et le fait savoir d'un coup de sifflet.

Le décor a été peint par les résidents de l'[[ORG|Esat]] de [[LOC|Marsac]] ; les costumes viennent du [[ORG|Théâtre de l'Union]], qui s'en débarrassait. L'an dernier, pour [[MISC|Le Malade imaginaire]], trois cents personnes avaient applaudi un lavement à la seringue vétérinaire. Il a fallu refuser du monde. «~{{Q speaker="?plusieurs habitués" cue="craignent" ref="desc"|[[PER|Feydeau]], ça ne vaut pas [[PER|Molière]] pour les outils}}~», craignent plusieurs habitués, qui viendront quand même.

La commune prête la salle et le chauffage. Adjoint à la culture, [[PER|Olivier Mas]] y voit «~{{Q speaker="Olivier Mas" cue="voit" ref="name"|la meilleure subvention de l'hiver}}~». En mars, la troupe participera au [[MISC|Festival de théâtre amateur de Châteauroux]], avec [[ORG|Les Baladins du Taurion]] et [[ORG|La Lampiste]].

Samedi 20 h 30, dimanche 15 h. Entrée 6 euros. Il reste un amant à trouver pour [[LOC|Le Grand-Bourg]], le 22 : s'adresser à [[PER:Jeanine Bataille|Jeanine]].
