Textile : le tribunal tranche, [[ORG|Filatures Haumont]] passe sous pavillon portugais

C’était l’offre la moins-disante en argent, la mieux-disante en emplois. Le [[ORG|tribunal de commerce d’Épinal]] a choisi mardi [[ORG|Têxteis do Ave]], de [[LOC|Guimarães]], pour reprendre les [[ORG|Filatures Haumont]], à [[LOC|La Neuveville-sous-Mont]], dans les [[LOC|Vosges]]. Quatre-vingt-onze postes sur 128 sont sauvés.

À l’annonce du jugement, des applaudissements ont fusé. « {{Q speaker="Lucette Grosdemange" cue="pleure"|Trente-huit ans que je tiens cette carde, je ne me voyais pas la lâcher}} », pleure [[PER|Lucette Grosdemange]]. [[PER|João Azevedo]], le repreneur, n’était pas présent ; son avocat, Me [[PER|Yvan Demangeon]], a lu un message en français.

Fournisseur de [[ORG|Petit Bateau]], du [[ORG|Slip français]] et de [[ORG|Saint James]], l’entreprise était en cessation de paiements depuis la chute de [[ORG|Camaïeu]], puis de [[ORG|Jennyfer]]. L’offensive de [[ORG|Shein]] et de [[ORG|Temu]] a fait le reste. « {{Q speaker="Thiébaut Haumont" cue="admet"|À deux euros le tee-shirt, on ne paie même pas le fil}} », admet [[PER|Thiébaut Haumont]], cinquième du nom.

L’offre concurrente de [[ORG|Lemahieu]] a été écartée, de même que celle d’un homme d’affaires nancéien, [[PER|Rodrigue Van der Elst]]. Le mandataire, la SELARL [[ORG|Martin-Voirin]], dispose d’un mois pour signer les actes. L’[[ORG|AGS]] a avancé les salaires.

Reste le stock de laine, 60 tonnes, et un orgueil : le métier [[MISC|Jacquard]] de 1892, classé au titre des monuments historiques. Il ira au [[ORG|musée départemental d’Art ancien et contemporain]]. Les Vosgiens pourront le voir dès septembre. Le bourg, lui, gardera sa sirène, qui sonne à midi le premier mercredi du mois.