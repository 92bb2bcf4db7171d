#apos=typo
DISPARITION
[[PER|Jean-Claude Bosc]], le coach qui ne comptait pas les buts

Il avait un sifflet, il ne s'en servait pas. Un bourdonnement des lèvres suffisait, et les garçons de la [[ORG|Vaillante de Nîmes]], puis ceux d'[[ORG|Istres]], puis les filles de [[ORG|Bouillargues]], savaient qu'il fallait revenir. [[PER|Jean-Claude Bosc]] est mort mercredi à [[LOC|Marguerittes]], à 84 ans, d'un cœur qui s'est lassé.

Ancien ailier de la sélection tricolore dans les années 1960, prof d'éducation physique au [[ORG|lycée Alphonse-Daudet]], il avait pris l'équipe de la [[ORG:Vaillante de Nîmes|Vaillante]] en 1971, quand on y jouait encore sur du bitume. Trois titres, deux coupes, et une habitude qui a fait sa légende : il quittait le banc à cinq minutes du terme. «~{{Q speaker="Jean-Claude Bosc" cue="disait" ref="pronoun"|À ce moment-là, disait-il, ou bien ils savent, ou bien je n'ai pas su.}}~» On le retrouvait dehors, sous un platane, à écouter.

[[PER|Philippe Gardent]] a été de ses élèves. [[PER|Alain Portes]], dont il fut le maître et plus tard le voisin, ne trouve qu'une image : un jardinier. «~{{Q speaker="Alain Portes" cue="null" ref="none"|Il te plantait, il t'arrosait, et il se fâchait quand tu le remerciais.}}~» À l'[[ORG|USAM Nîmes Gard]], le club d'aujourd'hui, le drapeau est en berne jusqu'à dimanche.

Il avait ses têtes et ses théories. Celle qu'il défendait avec le plus d'ardeur, «~{{N|le handball des pauvres}}~», reposait sur trois joueurs qui courent et trois qui réfléchissent. Elle a donné lieu à un mémoire, soutenu à [[LOC|Montpellier]] en 1988, et à beaucoup de rires. Un arbitre de l'époque, [[PER|Guy Roumestan]], qui l'avait exclu deux fois, se souvient surtout qu'il lui avait envoyé, le lendemain, «~{{Q speaker="Guy Roumestan" cue="se souvient" ref="name"|une boîte de calissons et le règlement annoté}}~».

Sa deuxième vie fut celle des quartiers. À [[LOC|Pissevin]], à [[LOC|Valdegour]], il a ouvert des créneaux quand plus personne n'y montait. [[PER|Samira Boukhalfa]], gardienne de but passée par là, aujourd'hui juge des enfants à [[LOC|Alès]], n'oublie pas. «~{{Q speaker="Samira Boukhalfa" cue="témoigne" ref="desc"|J'avais onze ans, j'étais en colère. Il m'a mise dans une cage}}~», témoigne la magistrate. Elle rit. «~{{Q speaker="Samira Boukhalfa" cue="null" ref="none"|C'est la seule fois où une cage m'a sortie de quelque part.}}~»

Le [[LOC|Parnasse]] lui rendra hommage vendredi. La famille ne souhaite ni fleurs, ni couronnes, ni minute de silence. Elle demande, dans le faire-part publié par [[ORG|Midi libre]], «~{{Q speaker="?La famille" cue="demande" ref="pronoun"|soixante secondes de bruit}}~».

[[PER:Jean-Claude Bosc|Bosc]] laisse un fils, [[PER|Mathieu]], quatre petits-enfants, et un carnet où il notait tout, sauf les scores.
