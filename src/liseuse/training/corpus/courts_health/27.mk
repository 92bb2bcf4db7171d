#apos=typo
Livreurs~: le [[ORG|conseil de prud'hommes de Grenoble]] requalifie en bloc

[[LOC|GRENOBLE]], 14 novembre – Trente-deux coursiers à vélo de la plateforme [[ORG|Vitfait]] étaient bien des salariés, a jugé jeudi la juridiction, qui leur alloue au total 1,9~million d'euros.

La société, placée en liquidation en mai 2023, ne paiera pas. C'est l'[[ORG|AGS]], le régime de garantie des salaires, qui réglera. Elle s'y est opposée jusqu'au bout. À la barre, son avocat, Me [[PER|Hadrien Pouget]], avait soutenu que la liberté de se déconnecter excluait toute subordination~; il avait évoqué «~{{Q speaker="Hadrien Pouget" cue="évoqué" ref="pronoun"|des entrepreneurs en maillot}}~». Les coursiers, eux, avaient apporté leurs sacs isothermes, tous frappés du logo à l'éclair.

«~{{Q speaker="Yohann Tchamba" cue="se réjouit" ref="desc"|On nous localisait toutes les quatre secondes, se réjouit l'ancien livreur. Mon patron, c'était une flèche bleue.}}~» [[PER|Yohann Tchamba]], 29 ans, est devenu conducteur de tram à la [[ORG|Semitag]]. C'est lui qui, en 2020, avait lancé sur [[ORG|Telegram]] la boucle «~{{N|[[ORG|Roues libres]]}}~», noyau du futur syndicat.

Les juges s'appuient sur l'arrêt [[MISC|Take Eat Easy]] de 2018 et sur la [[MISC|directive sur les travailleurs des plateformes]], qui doit être transposée avant décembre 2026. Ils relèvent en particulier un système de points, la «~{{N|météo}}~», par lequel l'application privait de créneaux ceux qui refusaient une course sous la pluie. «~{{Q speaker="?une professeure de droit" cue="estime" ref="desc"|La motivation est sèche, donc solide}}~», estime une professeure de droit qui a requis l'anonymat parce qu'elle conseille une plateforme concurrente.

La [[ORG|CGT]] de l'[[LOC|Isère]] veut y voir un tournant. [[PER|Ludovic Rioux]], figure de la mobilisation à [[LOC|Lyon]], est plus réservé. «~{{Q speaker="Ludovic Rioux" cue="note" ref="pronoun"|Gagner contre une boîte morte, c'est du sport de salon}}~», note-t-il. [[ORG|Deliveroo]] et [[ORG|Uber Eats]], qui ont signé en 2023 un accord sur le revenu minimal, n'étaient pas concernés.

Reste l'argent. Selon un calcul de leur conseil, Me [[PER|Kevin Mention]], chaque demandeur devrait percevoir entre 18^000 et 94^000 euros, [[ORG|Urssaf]] déduite. [[PER|Souleymane]], qui avait roulé sous l'identité d'un autre, faute de papiers, n'aura rien. Il était dans la salle. Il a applaudi quand même, puis a remis son casque. «~{{Q speaker="Souleymane" cue="null" ref="none"|J'ai une course à 18 heures.}}~»

L'[[ORG|AGS]] a un mois pour faire appel.

([[ORG|Correspondance Alpes]])
