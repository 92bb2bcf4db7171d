Pharmacie : [[ORG|Sanofi]] vend [[MISC|Doliprane]], et après ?

[[LOC|Lisieux]] et [[LOC|Compiègne]]. Deux villes, deux usines, une boîte jaune. Un an après la cession d’[[ORG|Opella]] au fonds [[ORG|CD&R]], le [[MISC|Doliprane]] sort toujours des lignes normandes. L’État, par [[ORG|Bpifrance]], a gardé 2 %. Promesse tenue ?

« {{Q speaker="Adélaïde Hamelin" cue="reconnaît"|Pour l’instant, rien n’a bougé, même la machine à café}} », reconnaît [[PER|Adélaïde Hamelin]], déléguée [[ORG|CFDT]] à [[LOC|Lisieux]]. Plus loin, à [[LOC|Roussillon]], dans l’[[LOC|Isère]], [[ORG|Seqens]] a inauguré son atelier de paracétamol. Un concurrent toulousain, [[ORG|Ipsophène]], s’y prépare.

Chez [[ORG|Sanofi]], la page est tournée. Le groupe mise sur le [[MISC|Dupixent]] et rachète des biotechs : [[ORG|Blueprint]] à [[LOC|Cambridge]], [[ORG|Dynavax]] en [[LOC|Californie]]. [[ORG|Servier]], [[ORG|Ipsen]] et [[ORG|Pierre Fabre]] font de même, à leur échelle. La castraise, détenue par une fondation, a repris [[ORG|Vertical Bio]].

L’affaire [[PER|Donnadieu]]

À [[LOC|Castres]], justement, un nom est sur toutes les lèvres. [[PER|Hélory Donnadieu]], 31 ans, pharmacien, vient de lever 8 millions pour [[ORG|Racinea]], qui tire d’une algue de [[LOC|Thau]] un antidouleur. [[ORG|Sofinnova]] et [[ORG|Kurma]] ont suivi. « {{Q speaker="Hélory Donnadieu" cue="jure"|Ma grand-mère mettait du varech sur ses genoux, je n’ai rien inventé}} », jure-t-il.

À l’[[ORG|ANSM]], on attend les essais. À la [[ORG|Haute Autorité de santé]] ([[ORG:Haute Autorité de santé|HAS]]), on sourit. Chef de service au [[ORG|CHU de Toulouse]], le Pr [[PER|Abel Sarramon]] est moins tendre : « {{Q speaker="Abel Sarramon" cue="null"|Le varech, c’est formidable. En cataplasme.}} » Le mot « {{N|miracle}} » a été retiré de la plaquette. La [[ORG|Food and Drug Administration]], elle, n’a jamais répondu au courrier.