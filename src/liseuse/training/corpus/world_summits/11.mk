#apos=typo
[[LOC|MAYOTTE]]. «~{{Q speaker="?un piroguier de Domoni" cue="null" ref="none"|Soixante-dix kilomètres, ce n'est rien, c'est la nuit qui est longue}}~»

L'homme qui parle ainsi ne se dit pas passeur. Piroguier de [[LOC|Domoni]], sur l'île d'[[LOC|Anjouan]], il transporte des vivants, et l'an passé un mort. Nous l'avons rencontré sous un badamier, à l'écart du marché, à condition de ne rien écrire qui permette de le reconnaître.

Entre les [[LOC|Comores]] et le département français, le kwassa est une institution. Trente passagers, deux moteurs [[ORG|Yamaha]], 400 euros par tête. Depuis le cyclone [[MISC|Chido]], les départs avaient presque cessé. Ils ont repris en mars. Le piroguier l'explique à sa manière : «~{{Q speaker="?un piroguier de Domoni" cue="explique" ref="desc"|Là-bas il y a des toits à refaire. Qui croyez-vous qui les pose ?}}~»

Côté mahorais, l'opération [[MISC|Wuambushu]] a laissé place à une autre, au nom plus martial. La [[ORG|préfecture de Mayotte]] revendique 24^000 éloignements en un an. Le radar de [[LOC|Mtsamboro]], détruit par la tempête, n'a été remplacé qu'en juin. «~{{Q speaker="?un officier de la police aux frontières" cue="reconnaît" ref="desc"|Pendant six mois, on pêchait à la lampe torche}}~», reconnaît un officier de la [[ORG|police aux frontières]]. La sénatrice [[PER|Salama Ramia]] réclame deux intercepteurs supplémentaires. [[PER|Ousseni Madi Combo]], lui, voudrait des maîtresses d'école. Directeur à [[LOC|Kawéni]], il fait classe par rotation, matin, midi, soir. Dans son établissement, «~{{N|l'équipe de nuit}}~» a 8 ans.

À [[LOC|Mutsamudu]], le sujet reste explosif. Le gouvernement comorien a toujours refusé le mot de «~{{N|clandestin}}~» pour des gens qui, à ses yeux, vont d'une île à l'autre de leur pays. Le président [[PER|Azali Assoumani]] l'a redit à la tribune de l'[[ORG|ONU]]. Or l'accord-cadre [[LOC|France]]-[[LOC|Comores]] de 2019, qui prévoyait 150 millions d'euros d'aide contre une surveillance des plages, arrive à terme. Nul ne se presse de le renouveler.

L'association [[ORG|Daho Shababi]], à [[LOC|Mamoudzou]], tient un registre des disparus. Une colonne pour le prénom, une pour le village, une pour la couleur du gilet, quand il y en avait un. [[PER|Faïza Attoumani]] le remplit à la main, la nuit, après son service au [[ORG|Centre hospitalier de Mayotte]]. L'infirmière a cessé de compter à mille. Elle note, c'est tout, «~{{Q speaker="Faïza Attoumani" cue="null" ref="pronoun"|pour que quelqu'un puisse demander}}~».

En juillet, deux lignes se terminaient par le même mot, au crayon : «~{{N|[[LOC|Domoni]]}}~».

[[PER|Laure Vasseur-Abdou]]
