#apos=typo
[[LOC|Treizième arrondissement]]. Le fantôme de la [[LOC|rue Caillaux]]

C'est une cantine de neuf tables, [[ORG|Mùa Xuân]], coincée entre une auto-école et un salon de manucure. Chaque 30 avril, le patron, [[PER|Nguyễn Phước Bảo-Lộc]], baisse le rideau. Dans la famille, on n'appelle pas cette date «~{{N|réunification}}~», on ne l'appelle pas «~{{N|chute}}~» non plus. On dit «~{{N|le jour}}~».

Cette année, pour le cinquantenaire, l'[[ORG|ambassade du Vietnam en France]] organisait une réception [[LOC|rue Boileau]]. Il a reçu un carton. Il l'a rangé avec les factures. Sa fille, [[PER|Mai-Linh]], juriste chez [[ORG|Engie]], y est allée. Ils ne se sont pas disputés. «~{{Q speaker="Mai-Linh" cue="raconte" ref="pronoun"|J'ai pris deux nems et une carte de visite, raconte-t-elle en débarrassant. À la maison, personne n'a posé de question. C'est notre manière de crier.}}~»

On estime à 350^000 le nombre de personnes d'origine vietnamienne en [[LOC|France]]. Il y eut les travailleurs forcés de 1939, ceux de [[LOC|Sorgues]] et du riz de [[LOC|Camargue]] ; les rapatriés de [[LOC|Sainte-Livrade]] ; les réfugiés de la mer. Et puis des étudiants, désormais, qui arrivent de [[LOC|Đà Nẵng]] avec un compte [[ORG|Zalo]] et une bourse. Entre eux, un mot qu'aucun ne traduit : «~{{N|quê hương}}~», le pays d'où l'on vient.

L'historienne [[PER|Trần Thị Liên Claire]] a étudié ces silences. Pour elle, la communauté n'est pas divisée, elle est «~{{Q speaker="Trần Thị Liên Claire" cue="Pour" ref="pronoun"|feuilletée}}~». Un associatif de [[LOC|Noisy-le-Grand]], qui a longtemps hissé le drapeau jaune à trois bandes rouges, n'aime pas le terme. «~{{Q speaker="?Un associatif de Noisy-le-Grand" cue="proteste" ref="pronoun"|On n'est pas une pâtisserie}}~», proteste-t-il. Avant d'admettre que ses petits-enfants confondent le sud et le nord.

L'été dernier, le dirigeant [[PER|Tô Lâm]] était passé par [[LOC|Paris]], où l'on a signé des contrats pour [[ORG|Airbus]] et parlé nucléaire. Les relations [[LOC|France]]-[[LOC|Vietnam]] ont été hissées au rang de «~{{N|partenariat stratégique global}}~», ce qui a laissé la [[LOC|rue Caillaux]] de marbre.

Le restaurateur ne commente pas l'actualité. Il émince. À la fin seulement, il pose son couteau : «~{{Q speaker="Nguyễn Phước Bảo-Lộc" cue="null" ref="desc"|Mon frère est resté sur le quai, à [[LOC|Vũng Tàu]]. Il avait le billet dans la poche. Voilà. Ça, on ne le fête pas, on ne le pleure pas. On le sait.}}~»

Sur la vitrine, un papier : «~{{N|Fermé pour le jour}}~». Les clients ont cru à une faute de français.

[[PER|Lucas Hô]]
