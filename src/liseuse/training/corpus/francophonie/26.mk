[[LOC|Tunisie]] : à [[LOC|Gabès]], le bras de fer autour du [[ORG|Groupe chimique]]

Des milliers de Gabésiens ont de nouveau défilé, vendredi, de la [[LOC|place Aïn Slam]] au siège du gouvernorat. Ils exigent le démantèlement des unités du [[ORG|Groupe chimique tunisien]] ([[ORG:Groupe chimique tunisien|GCT]]), accusées de polluer le [[LOC|golfe de Gabès]] et l’oasis de [[LOC|Chenini]].

Le collectif [[ORG|Stop Pollution]] et l’[[ORG|Union générale tunisienne du travail]] avaient appelé à la mobilisation. « {{Q speaker="Kheïreddine Debbabi" cue="martelé"|On ne troque pas des poumons contre du phosphate}} », a martelé [[PER|Kheïreddine Debbabi]], secrétaire régional de l’[[ORG|UGTT]]. À la tête du cortège, les élèves du [[ORG|collège de Ghannouch]], dont plusieurs ont été hospitalisés en octobre, portaient des masques.

Le président [[PER|Kaïs Saïed]] a reçu à [[LOC|Carthage]] la cheffe du gouvernement. Il a réclamé des solutions urgentes, rapporte la [[ORG|TAP]]. Au [[LOC|Bardo]], la commission de l’Environnement de l’[[ORG|Assemblée des représentants du peuple]] auditionnera le PDG. [[LOC|Pékin]] aurait proposé une technologie de filtrage. Selon l’ingénieure [[PER|Olfa Ben Romdhane]], passée par l’[[ORG|Enig]] puis par [[ORG|Air Liquide]], « {{Q speaker="Olfa Ben Romdhane" cue="Selon"|un filtre ne remplace pas une politique}} ».

À [[LOC|Sfax]], l’expérience de la [[ORG|Siape]], fermée en 2019, sert d’exemple. À [[LOC|Gafsa]] et à [[LOC|Redeyef]], d’où vient le minerai, on redoute l’arrêt des trains. La [[ORG|Compagnie des phosphates de Gafsa]] y emploie 6 000 personnes.

Le chanteur [[PER|Skander Jlassi]], dit « {{N|[[PER|Skouda]]}} », prépare un concert de soutien à l’amphithéâtre d’[[LOC|El Jem]]. Son morceau [[MISC|Bhar Mayet]] (« {{N|mer morte}} ») tourne en boucle sur [[ORG|TikTok]] et sur [[ORG|Mosaïque FM]].

L’avocate [[PER|Sana Ben Achour-Khelil]] plaidera jeudi devant le [[ORG|tribunal de première instance de Gabès]]. Le Barreau s’est constitué partie civile.

[[PER|Nesrine K.]] — [[ORG|La Presse du Sud]]