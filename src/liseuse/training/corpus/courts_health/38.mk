#apos=typo
RECHERCHE — Un test sanguin contre l'endométriose~? Pas si vite

Une équipe toulousaine publie des résultats prometteurs. Les associations saluent, les gynécologues tempèrent, et un laboratoire vend déjà.

Combien de temps faut-il à une femme pour savoir pourquoi elle souffre~? Sept ans en moyenne. L'étude parue mercredi dans [[ORG|Nature Medicine]] ne guérit personne mais promet de raccourcir l'attente. Menée par [[PER|Inmaculada Ortiz-Lafargue]], de l'[[ORG|Inserm]], sur 812 patientes, elle repère dans le sang une signature de onze microARN. Sensibilité~: 91^%.

«~{{Q speaker="Inmaculada Ortiz-Lafargue" cue="tempère" ref="desc"|Notre test n'est pas un test, c'est une hypothèse bien habillée, tempère la biologiste. Il a été validé sur des femmes déjà opérées.}}~» Elle est d'autant plus prudente que [[ORG|Ziwig]], une société lyonnaise, a déjà reçu l'aval de la [[ORG|Haute Autorité de santé]] ([[ORG:Haute Autorité de santé|HAS]]) pour son [[MISC|Endotest]] salivaire, remboursé à titre expérimental.

Dans la salle de la [[ORG|Maison de la recherche]], [[PER|Maud Sabathier]] a pleuré. Diagnostiquée à 34 ans, elle a raconté le médecin de famille, les anti-inflammatoires, l'ironie. Un interne de garde lui avait dit qu'elle avait «~{{Q speaker="?Un interne de garde" cue="dit" ref="pronoun"|mal au calendrier}}~». C'est devenu, par défi, le nom de son collectif, [[ORG|Mal au calendrier]].

L'association [[ORG|EndoFrance]], forte de 4^000 adhérentes, appelle à ne pas confondre vitesse et miracle. Sa présidente, [[PER|Yasmine Candau]], refuse qu'on parle d'une maladie «~{{N|à la mode}}~». Elle rappelle que deux millions de femmes sont atteintes. «~{{Q speaker="Yasmine Candau" cue="null" ref="none"|On en parle depuis dix ans, on en souffre depuis toujours.}}~»

Du côté des chirurgiens, [[PER|Horace Roman]], à [[LOC|Bordeaux]], redoute un afflux de faux positifs. Un radiologue, lui, ne décolère pas de voir vantée «~{{Q speaker="?Un radiologue" cue="ne décolère pas" ref="pronoun"|une prise de sang à la place d'un œil}}~». [[ORG|BioPastel]], la start-up toulousaine associée aux travaux, promet une commercialisation en 2027. Sur son site, on lisait encore la semaine dernière~: «~{{N|Le doute, c'est fini}}~». La phrase a été retirée. La stratégie nationale lancée par l'[[ORG|Élysée]] en 2022 s'achève cette année, sans suite connue.

Et maintenant~? Un essai européen, baptisé «~{{N|[[MISC|Lys bleu]]}}~», recrutera en mars 3^000 volontaires à [[LOC|Porto]], [[LOC|Gand]], [[LOC|Leipzig]] et [[LOC|Toulouse]]. Financement~: la [[ORG|Commission européenne]]. «~{{Q speaker="Inmaculada Ortiz-Lafargue" cue="sourit" ref="pronoun"|Je ne promets rien avant 2030}}~», sourit-elle, en éteignant la lumière.

[[PER|Rose-May Pelissier]]
