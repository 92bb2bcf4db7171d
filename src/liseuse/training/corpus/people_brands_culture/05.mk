Essai. [[MISC|Ferrari 296]] contre [[MISC|Alpine A110]] : le match des bourgeoises

La première coûte quatre fois la seconde. Sur le plateau de [[LOC|Valensole]], nous avons pourtant pris autant de plaisir au volant des deux. Explications.

Née à [[LOC|Maranello]], la [[MISC|296]] abrite un V6 hybride de 830 ch. [[ORG|Ferrari]] promet 2,9 secondes pour le 0 à 100 ; notre chronomètre dit 3,1. [[PER|Enzo Ferrari]] eût-il aimé la batterie ? "{{Q speaker="Ercole Baldini Testa" cue="jure"|Il aimait gagner, donc oui}}", jure l'ingénieur retraité [[PER|Ercole Baldini Testa]]. [[PER|Charles Leclerc]], lui, roule au quotidien dans une [[MISC|Purosangue]]. Le Monégasque n'a pas souhaité nous la prêter.

L'[[MISC|A110]] sort, elle, de l'usine de [[LOC|Dieppe]], où l'on fabriquait déjà les autos de [[PER|Jean Rédélé]]. [[ORG|Alpine]], que [[ORG|Renault]] a réveillée en 2017, en livrera encore cette année. Une [[MISC|Alpine]] se gare partout, même au parking du [[ORG|Leclerc]] de [[LOC|Manosque]], [[LOC|avenue Jean-Giono]] : la [[MISC|Ferrari]] y a laissé un peu de sa lame avant. Coût : 11 000 euros, selon le devis du carrossier [[PER|Fabrice Marchand]].

Notre verdict
Plus légère de 400 kilos, la Française emporte nos suffrages. Question image, en revanche, la foule n'avait d'yeux que pour la rouge. À la terrasse du [[ORG|Café Glacier]], à [[LOC|Riez]], [[PER|Denise]] et [[PER|Paul Aillaud]], 81 et 84 ans, ont demandé une photo. "{{Q speaker="Paul Aillaud" cue="glisse"|J'ai eu une [[MISC|Dauphine]], ça chassait du derrière pareil}}", glisse [[PER:Paul Aillaud|Paul]]. Sa femme rectifie : une [[MISC|4 CV]].

Pneus : [[ORG|Michelin]] pour les deux. Freins : [[ORG|Brembo]]. Assurance : comptez 5 400 euros chez [[ORG|Axa]] pour la plus chère, moitié moins à la [[ORG|Maif]] pour l'autre. Prochain essai : la [[MISC|Porsche 911]] face à la [[MISC|Corvette]], sur l'île de [[LOC|Ré]] ou au [[LOC|col de Turini]], selon la météo.

[[PER|Gaspard Ruiz]] pour [[ORG|Volant & Co]]