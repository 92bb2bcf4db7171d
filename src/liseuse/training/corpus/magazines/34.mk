#apos=typo
JAZZ, ET ALORS ?
Vendredi, [[LOC|Vitrolles]]. Un hangar. Un sax, un ordinateur, deux cents chaises. Voilà pour le décor, il ne variera pas. [[PER|Kamal Vitry-Sow]] tourne le dos au public pendant les vingt premières minutes, et le public, poli, regarde ses omoplates. Puis il se retourne et joue [[MISC|Naïma]].

Que fait-on après [[PER|John Coltrane]] ? Rien, disent certains. L'altiste de [[LOC|Dakar]], 33 ans, formé à [[LOC|La Nouvelle-Orléans]] et à [[ORG|Berklee]], ne discute pas : il creuse. Le thème, tout le monde l'a reconnu dans les premières secondes; ensuite, plus personne. Derrière son écran, la Nantaise [[PER|Ève Risser-Tallec]] capte le souffle, le découpe, le rend en poussière. [[PER:Ève Risser-Tallec|Risser-Tallec]] appelle cela, sans rire, «~{{Q speaker="Ève Risser-Tallec" cue="appelle" ref="name"|du ménage}}~». On dirait de la pluie sur un tambour d'enfant. Une fois, une seule, le saxophoniste a parlé. «~{{Q speaker="Kamal Vitry-Sow" cue="dit" ref="desc"|Ma grand-mère tient la maison et moi la note}}~», a dit l'instrumentiste en rajustant son bec, et il a tenu la note, trois minutes.

Ce concert-là existe désormais, quasi intact, sous forme de disque, [[MISC|Plomb fondu]] ([[ORG|BMC Records]]), augmenté d'un inédit, [[MISC|Vieux Port, vieille dette]]. Le mixage, signé [[PER|Gérard de Haro]], à [[ORG|La Buissonne]], rend justice aux toux. On en compte neuf. «~{{Q speaker="Gérard de Haro" cue="null" ref="none"|Je voulais les enlever, il m'a dit : c'est la section rythmique.}}~»

La presse, elle, cherche l'étiquette. [[ORG|Jazz Magazine]] parle d'«~{{Q speaker="Jazz Magazine" cue="parle" ref="name"|afro-spectral}}~», ce qui ne veut rien dire et le dit bien. Un disquaire du [[LOC|cours Julien]] a classé l'album à «~{{N|Divers, mer}}~». Une habituée, qui avait fait le trajet de [[LOC|Martigues]] à scooter, résume mieux que nous : «~{{Q speaker="?Une habituée" cue="résume" ref="desc"|Je n'ai rien compris, j'y retourne demain.}}~» Demain, c'était complet.

Il faut pourtant signaler, par honnêteté, la longueur du troisième morceau. Vingt-six minutes. On a pensé au parking. On a pensé, c'est plus grave, à [[ORG|Weather Report]]. Et puis, au moment où l'on cherchait son manteau, la Nantaise a coupé l'ordinateur. Silence net. Il restait un homme, un tuyau de cuivre, et le mistral sous la tôle, qui, ce soir-là, jouait en si.

[[PER|Alex D.-S.]]
En tournée : [[MISC|Banlieues bleues]], le [[LOC|Petit Faucheux]] ([[LOC|Tours]]), [[MISC|Jazz à Vienne]].
