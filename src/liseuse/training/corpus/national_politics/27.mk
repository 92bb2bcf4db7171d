#apos=typo
[[ORG|Les Écologistes]] se comptent à [[LOC|Pantin]], motion contre motion

[[LOC|Pantin]] ([[LOC|Seine-Saint-Denis]]), de notre envoyée spéciale [[PER|Camille Thoraval]]

La tireuse de bière tombait en panne, la synthèse aussi. Réunis samedi au [[LOC|Centre national de la danse]], les militants de [[ORG|Les Écologistes]] devaient départager quatre textes. À minuit, ils n'en avaient éliminé qu'un, le plus court.

Le texte arrivé en tête, «~{{N|[[MISC|Racines]]}}~», défendu par [[PER|Élodie Vandeputte]], recueille 41 %. Il propose l'autonomie pour 2027. [[PER|Saïd Merzougui]], porte-voix de «~{{N|[[MISC|Passerelle]]}}~» (34 %), réclame au contraire un accord avec le [[ORG|PS]] dès le premier tour. Dans le hall, le second a fait savoir, sur un ton de plaisanterie dont on ne sait jamais s'il en est une, qu'il ne comptait pas «~{{Q speaker="Saïd Merzougui" cue="fait savoir" ref="desc"|mourir jardinier}}~».

Réponse immédiate de [[PER:Élodie Vandeputte|Vandeputte]]. «~{{Q speaker="Élodie Vandeputte" cue="soufflé" ref="pronoun"|Moi, j'ai les mains pleines de terre depuis trente ans}}~», a-t-elle soufflé, avant de s'asseoir. La Nordiste, qui fut ingénieure à la [[ORG|Métropole européenne de Lille]], n'aime pas qu'on moque les potagers.

Troisième larronne, [[PER|Bérénice Aguilar]] portait «~{{N|[[MISC|Sève]]}}~» (16 %). À qui donnera-t-elle ses voix ? «~{{Q speaker="Bérénice Aguilar" cue="null" ref="none"|À celui qui rangera les chaises.}}~» La Toulousaine les a empilées elle-même, jusqu'à une heure.

Les plus jeunes, eux, s'occupaient du bal. «~{{N|Moins de motions, plus de potions}}~», lisait-on sur les verres consignés. Un étudiant de la section de [[LOC|Cergy]], bénévole à la cuisine, ne savait plus pour qui il votait. «~{{Q speaker="?Un étudiant de la section de Cergy" cue="résumait" ref="pronoun"|J'ai entendu deux fois le même discours, j'ai applaudi les deux}}~», résumait-il.

[[PER|Marine Tondelier]], qui ne se représente pas, a parlé debout, sans prompteur. [[PER|Yannick Jadot]] était là, [[PER|Sandra Regol]] aussi. La secrétaire nationale a remercié tout le monde, jusqu'au gardien, M. [[PER|Traoré]]. À la pause, un vieux routier du parti se disait inquiet de la «~{{N|culture du perdant magnifique}}~», formule chère à [[PER|Noël Mamère]]. Un huissier de la commission électorale, adossé au tableau, l'a corrigé : «~{{Q speaker="?Un huissier de la commission électorale" cue="corrigé" ref="desc"|Magnifique, c'est à vérifier.}}~»

Second tour les 6 et 7 décembre, en ligne, sur la plate-forme [[ORG|Belenios]]. [[PER:Saïd Merzougui|Merzougui]] et [[PER:Élodie Vandeputte|Vandeputte]] ont promis de ne pas s'écharper. Ils avaient dit la même chose à [[LOC|Rennes]].
