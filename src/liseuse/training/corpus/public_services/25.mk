#apos=typo
HAND – [[MISC|Ligue Butagaz]]. [[ORG:Brest Bretagne Handball|Brest]] – [[ORG:Metz Handball|Metz]] : le film du match

Coup d'envoi, [[LOC:Brest Arena|Arena]], 20~h~02. Salle comble, 3~900 abonnés et un tambour.

3' (1-2) [[PER|Sarah Bouktit]] trouve la faille. Déjà.
7' (3-3) Arrêt de [[PER|Camille Depuiset]], face à l'aile. Le banc de [[ORG:Brest Bretagne Handball|Brest]] se lève.
12' (5-7) Temps mort, [[PER|Raphaëlle Tervel]] gronde : «~{{Q speaker="Raphaëlle Tervel" cue="gronde" ref="name"|On joue la peur ou on joue au hand ?}}~»
16' (8-8) Égalisation de la jeune [[PER|Klervi Bozec]], 18~ans, lycéenne à [[ORG|Kerichen]]. Première apparition.
19' (9-8) Deux minutes pour [[PER|Valentina Blažević]]. En tribune, un monsieur en ciré, debout : «~{{Q speaker="?un monsieur en ciré" cue="null" ref="desc"|Arbitre, la marée descend !}}~»
23' (11-10) Panneau retourné, on relit le slogan des [[ORG|Red Breizh Ultras]] : «~{{N|Ici commence la pluie}}~».
27' (12-13) Coup de mou. [[ORG:Metz Handball|Metz]] passe devant.
MI-TEMPS (14-15). La speakerine annonce la vente de bonnets tricotés pour la [[ORG|SNSM]], 12~euros pièce. [[PER:Klervi Bozec|Bozec]]... [[PER:Klervi Bozec|Klervi]], pardon, croise notre micro. Et ce but ? «~{{Q speaker="Klervi Bozec" cue="null" ref="none"|J'ai bac blanc demain.}}~»
34' (17-16) «~{{N|La [[PER:Hatadou Sako|Muraille]]}}~», comme on surnomme à [[LOC|Metz]] la gardienne [[PER|Hatadou Sako]], cède sur un lob.
41' (20-21) Claquage pour [[PER|Tamara Horacek]]. Sortie sous les bravos, y compris ceux des Messines.
49' (24-23) Kung-fu ! On ne voit cela qu'ici, ou à [[LOC|Györ]].
55' (27-27) Fébrilité. Sept mètres pour [[ORG|Metz Handball]]. Poteau.
58' (28-27) [[PER|Klervi Bozec]] encore, en appui. Silence puis vacarme.
60' (29-28) C'est fini ! Le [[ORG|Brest Bretagne Handball]] reprend la tête.

Après-match
«~{{Q speaker="Raphaëlle Tervel" cue="confiait" ref="desc"|Je n'ai rien dit à la mi-temps, j'ai juste coupé la musique}}~», confiait la technicienne, avare de sourires. Son homologue [[PER|Emmanuel Mayonnade]] a salué «~{{Q speaker="Emmanuel Mayonnade" cue="a salué" ref="name"|un public de rugby}}~». Dans les couloirs, on ne savait pas si c'était un compliment. Prochain rendez-vous, le 12, à [[LOC|Dijon]], contre la [[ORG|JDA]]. La [[LOC|Brest Arena]] accueillera entre-temps [[PER|Santa]] et le [[MISC|Salon du chocolat]].

Au micro et au clavier : [[PER|Gaud Penmarc'h]]
