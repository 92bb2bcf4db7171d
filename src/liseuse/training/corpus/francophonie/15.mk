[[ORG|Sion]] craque à [[LOC|Tourbillon]], [[ORG|Servette]] respire

En direct : revivez la 24e journée de [[MISC|Super League]]

17h58. Bonjour à toutes et à tous! [[PER|Didier Tholot]] titularise le jeune [[PER|Théo Antille]] à la pointe. Le [[ORG|FC Sion]] reste sur trois défaites.

18h14. Poteau de [[PER|Miroslav Stevanovic]]! Première alerte pour les Sédunois. L’ailier a effacé deux hommes avant d’armer.

18h31. Ouverture du score! [[PER|Dereck Kutesa]] reprend un centre de [[PER|Kastriot Imeri-Blanc]]. Les Genevois mènent 1-0.

18h47. Mi-temps. Pendant ce temps, [[ORG|Bâle]] mène 2-0 à [[LOC|Winterthour]]. [[PER|Xherdan Shaqiri]] a encore frappé. A l’inverse, [[ORG|Young Boys]] est tenu en échec par [[ORG|Grasshopper]].

19h12. Carton rouge! L’arbitre [[PER|Sven Wolfensberger]] expulse [[PER|Numa Lavanchy]]. Selon [[ORG|Blue Sport]], le geste pourrait valoir trois matchs.

19h29. Penalty… arrêté! [[PER|Timothy Fayulu]] plonge du bon côté. [[LOC|Tourbillon]] se réveille.

19h50. C’est fini. [[ORG|Servette]] s’impose 1-0 et passe devant [[ORG|Lugano]] et [[ORG|Saint-Gall]].

Les réactions

«{{Q speaker="Barthélémy Sierro" cue="souffle"|On a les jambes lourdes et la tête encore plus}}», souffle [[PER|Barthélémy Sierro]], capitaine valaisan. Le président du [[ORG|Servette FC Association]], [[PER|Hervé Broillet]], salue le travail de l’ombre. «{{Q speaker="Hervé Broillet" cue="martèle"|Personne ne nous voyait là en décembre, pas même la [[ORG|Tribune de Genève]]}}», martèle-t-il.

Ailleurs

[[MISC|Challenge League]]: [[ORG|Yverdon Sport]] - [[ORG|Xamax]] 2-2. [[ORG|Stade-Lausanne-Ouchy]] - [[ORG|Etoile Carouge]] 0-1.

Hockey, [[MISC|National League]]: [[ORG|Fribourg-Gottéron]] a coupé les ailes d’[[ORG|Ambri-Piotta]] (5-1), [[ORG|Ajoie]] a plié face à [[ORG|Zoug]]. [[PER|Julien Sprunger]] disputait son dernier derby à la [[LOC|BCF Arena]]. A [[LOC|Malley]], le [[ORG|LHC]] défiera mardi les [[ORG|ZSC Lions]].

Ski: [[PER|Marco Odermatt]] a gagné le super-G de [[LOC|Kvitfjell]] et file vers une nouvelle [[MISC|Coupe du monde]].