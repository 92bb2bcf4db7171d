#apos=typo
Concurrence : l'affaire des «~{{N|croquettes}}~» se solde par 214 millions d'euros d'amende

Trois fabricants d'aliments pour animaux s'étaient entendus sur les hausses de 2021 et 2022. Deux ont coopéré, le troisième saisit la [[ORG|cour d'appel de Paris]].

C'est l'histoire d'un club de golf. Au [[ORG|Golf du Prieuré]], à [[LOC|Sailly]], le premier jeudi du mois, se retrouvaient les directeurs commerciaux de [[ORG|Felix Ancelin]], de [[ORG|Doudart]] et de [[ORG|Nutrivet 3000]]. Ils parlaient de swing, et de tarifs. L'[[ORG|Autorité de la concurrence]], qui les a écoutés – les courriels, en l'occurrence –, en conclut à une «~{{Q speaker="Autorité de la concurrence" cue="conclut" ref="name"|entente unique, complexe et continue}}~» ; elle a duré vingt-deux mois.

Sur les 1~146 pièces du dossier, la plus bavarde est un texto. «~{{Q speaker="?l’un des participants" cue="écrit" ref="desc"|On passe à 6, tu passes à 5, il passe à table}}~», écrit l'un des participants, le 9 avril 2021, une photo de gigot à l'appui.

La note ? 131 millions pour [[ORG:Felix Ancelin|Ancelin]], filiale de l'américain [[ORG|Hartwell Foods]]. 58 pour [[ORG|Doudart]]. Et 25 pour [[ORG|Nutrivet 3000]], premier à dénoncer ses pairs. [[PER|Umberto Berkani]], le rapporteur général adjoint, a souligné que la clémence n'avait rien effacé du passé de la société vendéenne, en l'occurrence une précédente condamnation. La remarque a fait tiquer Me [[PER|Célestine Joyaux]] : «~{{Q speaker="Célestine Joyaux" cue="proteste" ref="desc"|Mon client est sanctionné pour s'être confessé}}~», proteste l'avocate.

Chez [[ORG:Felix Ancelin|Ancelin]], on ne plaide pas. Le groupe «~{{Q speaker="Felix Ancelin" cue="null" ref="desc"|prend acte et regrette l'éloignement de certains collaborateurs avec ses valeurs}}~». Ces collaborateurs sont au nombre de quatre ; l'un joue toujours.

Selon [[ORG|Familles rurales]], le kilo de croquettes a grimpé de 34 % en deux ans et coûté aux foyers l'équivalent de onze sacs. L'association prépare une action de groupe, procédure introduite par la [[MISC|loi Hamon]] et ravivée au printemps par la [[MISC|loi Ddadue]]. Combien de chats ? La juriste, [[PER|Ninon Salvat]], a posé l'opération au dos d'une enveloppe. «~{{Q speaker="Ninon Salvat" cue="répond" ref="pronoun"|Quinze millions de plaignants, mais ils signent mal}}~», répond-elle, en riant.

La [[ORG|DGCCRF]] avait été alertée par une gérante de chenil de [[LOC|Commercy]], Mme [[PER|Reine Chatton]]. C'est sa lettre, trois pages au stylo bleu, qui ouvre le rapport d'instruction.

[[PER|L. Sobczak]]
