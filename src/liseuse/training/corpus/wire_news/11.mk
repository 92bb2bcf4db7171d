#apos=typo
[[LOC|Ouganda]] : fin officielle de l'épidémie d'Ebola

[[LOC:Kampala|KAMPALA]] – L'[[LOC|Ouganda]] a proclamé samedi la fin de l'épidémie d'Ebola qui touchait le pays depuis la fin janvier, quarante-deux jours après la sortie du dernier malade.

La flambée, la sixième en un quart de siècle, a fait quatre morts et dix cas confirmés à [[LOC|Kampala]], [[LOC|Wakiso]], [[LOC|Mbale]] et [[LOC|Jinja]]. La première victime était un infirmier de l'[[ORG|hôpital Mulago]].

«~{{Q speaker="Jane Ruth Aceng" cue="a déclaré" ref="desc"|Nous l'avons contenue sans fermer un seul marché}}~», a déclaré la ministre de la Santé, dont la voix tremblait un peu. [[PER|Jane Ruth Aceng]] avait à ses côtés le représentant de l'[[ORG|Organisation mondiale de la santé]], [[PER|Kasonde Mwinga]], et le patron d'[[ORG|Africa CDC]], [[PER|Jean Kaseya]]. Ce dernier a relevé que l'essai vaccinal, monté en quatre jours, constituait «~{{Q speaker="Jean Kaseya" cue="a relevé" ref="desc"|un record dont l'[[LOC|Afrique]] peut être fière}}~».

Il n'existe pas de vaccin homologué contre cette souche. Le candidat utilisé, offert par [[ORG|IAVI]], visait des «~{{N|anneaux}}~» de personnes ayant approché les malades.

Parmi les guéris, le pasteur [[PER|Moses Wandera]], 52 ans, est devenu une petite célébrité : c'est lui qui fait visiter le centre d'isolement aux écoliers. «~{{Q speaker="Moses Wandera" cue="null" ref="none"|Je leur montre la porte par laquelle on sort.}}~» Il dit n'en vouloir qu'à la rumeur, celle qui parlait d'une «~{{N|maladie des Blancs}}~» inventée pour vendre des piqûres, et à ses paroissiens qui n'osaient plus lui tendre la main.

Les soignants, eux, gardent un goût amer. «~{{Q speaker="?un médecin de Mbale" cue="confie" ref="desc"|On nous appelle des héros et on nous paie avec trois mois de retard}}~», confie un médecin de [[LOC|Mbale]]. Une partie de l'aide américaine, via l'[[ORG|Usaid]], s'était interrompue en plein milieu de la riposte.

L'[[ORG:Organisation mondiale de la santé|OMS]] maintient une surveillance de 90 jours à la frontière avec la [[LOC|République démocratique du Congo]], le [[LOC|Rwanda]] et le [[LOC|Soudan du Sud]].
