#apos=straight
LE CARNET DES STADES

PÉTANQUE
C'est une doublette d'[[LOC|Ambérieu]], [[PER|Kévin Rostaing]] et [[PER|Soumaya Dridi]], qui a remporté dimanche le [[MISC|Grand Prix de la ville de Bourg]], 13-11 face aux tenants, les frères [[PER|Gallet]]. À 11 partout, [[PER:Soumaya Dridi|Dridi]] a tiré à neuf mètres. "{{Q speaker="Kévin Rostaing" cue="commente" ref="desc"|Je n'ai pas regardé}}", commente son équipier.
Quarts de finale : [[PER|Gallet]]-[[PER|Gallet]] b. [[PER|Moretti]]-[[PER|Blanc]] 13-2 ; [[PER|Nguyen]]-[[PER|Favre]] b. [[PER|Perret]]-[[PER|Perret]] 13-12 ; [[PER:Kévin Rostaing|Rostaing]]-[[PER:Soumaya Dridi|Dridi]] b. [[PER|Ochs]]-[[PER|da Silva]] 13-8.
Complémentaire : [[ORG|Boule joyeuse de Ceyzériat]].

CROSS
[[MISC|Foulées du Revermont]]. Les 12 km sont revenus à [[PER|Abdi Warsame-Lecoq]] ([[ORG|AC Mâcon]]) en 38'44", devant [[PER|Tom Berthet]] ([[ORG|EA Bourg]]), 39'02", et [[PER|Yohannes Tesfay]], non licencié, 39'10", bénévole aux [[ORG|Restos du coeur]], qui courait en chaussures de ville. "{{Q speaker="Yohannes Tesfay" cue="null" ref="none"|Les autres étaient à sécher.}}" Un commissaire s'est demandé s'il fallait le déclasser ; le règlement, a-t-il conclu, "{{Q speaker="?Un commissaire" cue="a-t-il conclu" ref="pronoun"|parle de dossard, pas de lacets}}".
Dames : 1. [[PER|Maëlys Pin]] ([[ORG|Treffort Nature]]) 45'18" ; 2. [[PER|Inga Bjornsdottir]] 45'50" ; 3. [[PER|Sylvette Bouvard]], 62 ans, 46'31". Celle que le peloton nomme "{{N|la [[PER:Sylvette Bouvard|Doyenne]]}}" n'a pas voulu du bouquet.

FOOTBALL
[[MISC|Coupe de l'Ain]], 3e tour
[[ORG|Oyonnax PVFC]] - [[ORG|Viriat]] 2-0
[[ORG|Bresse Tonic]] - [[ORG|Bourg Sud]] 1-1 (4 t.a.b. à 5)
[[ORG|Portugais de Bellegarde]] - [[ORG|Plastics Vallée]] 3-2
[[ORG|Saint-Denis-en-Bugey]] - [[ORG|Lagnieu]], remis (terrain occupé par des brebis).
Le président de [[ORG:Saint-Denis-en-Bugey|Saint-Denis]], [[PER|Alain Chossat]], parle d'un acte "{{Q speaker="Alain Chossat" cue="parle" ref="name"|ni malveillant ni footballistique}}". L'éleveur, lui, réclame un forfait. "{{Q speaker="?L'éleveur" cue="null" ref="none"|Elles étaient là les premières et elles étaient onze.}}"

CYCLISME
[[MISC|Prix du Comice]], [[LOC|Montrevel]], 1re catégorie : 1. [[PER|Elouan Tissot]] ([[ORG|VC Ambérieu]]), les 96 km en 2 h 21 ; 2. [[PER|Sacha Ferrand]] m.t. ; 3. [[PER|J.-B. Meunier]] à 12". Crevaison du favori, [[PER|Mathis Convert]], dans la côte de [[LOC|Jasseron]], où la pancarte "{{N|Souris, c'est pas encore le pire}}" accueille les coureurs depuis 1988.

ERRATUM. L'international dont nous parlions lundi s'appelle [[PER|Ayoub Boulanger]] et non "{{N|[[PER:Ayoub Boulanger|Ayoub le boulanger]]}}", comme l'a voulu notre logiciel.
