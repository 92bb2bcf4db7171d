#apos=typo
Secours en montagne. «~{{N|Opération brouillard}}~» à l'[[LOC|aiguille du Goûter]]

[[LOC|CHAMONIX]]. Deux alpinistes lituaniens ont été récupérés, épuisés mais vivants, mercredi à 4^380 mètres, après trente-neuf heures de tempête sur l'arête des [[LOC|Bosses]]. Une caravane terrestre du [[ORG|PGHM]] les a rejoints à skis, l'hélicoptère étant cloué à la [[LOC|DZ des Bois]].

«~{{Q speaker="Étienne Rolland" cue="explique" ref="desc"|On a suivi la trace au GPS, à deux mètres près, comme des aveugles avec une canne}}~», explique le commandant de l'unité. [[PER|Étienne Rolland]] avait engagé huit hommes au départ du [[LOC|refuge de Tête Rousse]], où le gardien leur avait préparé quatorze litres de thé.

[[PER|Mantas]] et [[PER|Rokas Žilinskas]], 26 et 31 ans, s'étaient terrés dans une crevasse. Le plus jeune a les orteils gelés. À l'[[ORG|hôpital de Sallanches]], où il est soigné en caisson, il a demandé pardon en anglais à tous ceux qui entraient, y compris à la femme de ménage. «~{{Q speaker="Mantas" cue="null" ref="none"|We saw the window. It was a very small window.}}~» Par fenêtre, il entend un créneau météo. [[ORG|Météo-France]] n'en avait annoncé aucun.

Le sauvetage relance la querelle de l'accès au [[LOC|mont Blanc]]. Le maire de [[LOC|Saint-Gervais]], [[PER|Jean-Marc Peillex]], veut faire payer les secours. L'élu s'est emporté au micro d'[[ORG|ICI Pays de Savoie]] contre «~{{Q speaker="Jean-Marc Peillex" cue="s’est emporté" ref="desc"|des touristes de l'extrême}}~». La [[ORG|Compagnie des guides]] ne partage pas ce ton, et tient à la gratuité. Un ancien, qui a passé trente hivers là-haut, a un avis plus simple. Il suffirait, pense-t-il, de fermer le tramway. «~{{Q speaker="?Un ancien" cue="null" ref="none"|À pied depuis le [[LOC|Fayet]], ça calme.}}~»

L'arrêté de 2019, que l'on désigne dans la vallée comme le «~{{N|[[MISC|permis mont Blanc]]}}~», oblige à réserver une place en refuge. Les deux frères l'avaient fait. Au nom d'un autre, trouvé sur [[ORG|Facebook]] et payé 90 euros. La [[ORG|Fédération française des clubs alpins et de montagne]] ([[ORG:Fédération française des clubs alpins et de montagne|FFCAM]]) a porté plainte contre les revendeurs.

Un des sauveteurs, adjudant, 40 ans, a mal aux genoux et ne dort plus beaucoup. Qu'est-ce qui l'a frappé, là-haut~? «~{{Q speaker="?Un des sauveteurs" cue="null" ref="none"|Ils chantaient. Faux. Sans ça, on passait à côté.}}~»
