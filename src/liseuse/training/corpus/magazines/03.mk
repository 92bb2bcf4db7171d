#apos=typo
Évasion
[[LOC|Albanie]]: sur la route des tuiles et des raisins

De [[LOC|Berat]] à la côte, cinq jours à petite vitesse dans un pays qui a troqué ses bunkers contre des chambres d'hôtes.

À [[LOC|Tirana]], personne ne marche à l'ombre. On boit le café debout, [[LOC|place Skanderbeg]], et l'on reprend la voiture, une [[MISC|Dacia]] de location dont le pare-brise porte une étoile, souvenir de [[LOC|Shkodra]]. Cap au sud. La nationale [[LOC|SH4]] traverse [[LOC|Lushnjë]], ses serres, ses stations-service à colonnes corinthiennes; puis surgissent les fenêtres de [[LOC|Berat]], par centaines, empilées au-dessus de l'[[LOC|Osum]] comme des spectateurs au balcon.

«~{{Q speaker="Vjollca Dervishi" cue="corrige" ref="name"|Les touristes disent mille fenêtres, corrige [[PER|Vjollca Dervishi]]. J'en ai compté 1^400, mais j'ai pu me tromper à cause du raki.}}~» Elle tient, dans le quartier de [[LOC|Gorica]], une maison de six chambres, [[ORG|Shtëpia Vjollca]], où l'on dort sous des tapis trop lourds. Sa mère est venue de [[LOC|Gjirokastër]], la ville d'[[PER|Ismaïl Kadaré]], dont le portrait surveille le buffet. La vieille dame ne parle que le tosque et un italien appris à la [[ORG|Rai]]. Elle nous montre, sur la colline, un endroit où ne reste qu'un socle. «~{{Q speaker="?La vieille dame" cue="null" ref="none"|Là, il y avait le chef. Maintenant il y a le wifi.}}~»

Le lendemain, montée vers [[LOC|Roshnik]]. Un vigneron, [[PER|Fatos Çobo]], y a replanté le puls, cépage que l'on croyait perdu. «~{{Q speaker="Fatos Çobo" cue="compare" ref="pronoun"|Une tante qu'on avait enterrée trop vite}}~», compare-t-il. On le goûte tiède, dans des verres à moutarde. Notre guide, [[PER|Ardit]], un grand garçon passé par la [[ORG|fac de Nancy]], traduit ce qu'il veut. Un client italien, au comptoir, trouve le vin «~{{Q speaker="?Un client italien" cue="trouve" ref="desc"|sincère}}~» et en achète douze bouteilles; le patron, lui, n'en revient pas.

La côte, enfin. Après le [[LOC|col de Llogara]], à 1^027 mètres, la route tombe dans l'[[LOC|Ionienne]]. [[LOC|Dhërmi]], [[LOC|Himara]], [[LOC|Qeparo]] le haut: ici on parle grec, là on construit. Des affiches de l'agence [[ORG|Blue Riviera]] promettent «~{{N|le nouveau [[LOC|Dubaï]]}}~». Un pêcheur de [[LOC|Porto Palermo]], qui vend ses dentis à même la digue, hausse les épaules: «~{{Q speaker="?Un pêcheur de Porto Palermo" cue="null" ref="desc"|L'ancien non plus, je ne l'ai jamais vu.}}~»

Y aller. Vols directs [[ORG|Transavia]] depuis [[LOC|Orly]]. Sur place, l'association [[ORG|Rrugë]] balise les sentiers. À lire : [[MISC|Le Palais des rêves]], de [[PER:Ismaïl Kadaré|Kadaré]] ([[ORG|Le Livre de poche]]).

Texte [[PER|Hugo Saint-Aubert]], photos [[PER|Léonie Kerguelen]]
