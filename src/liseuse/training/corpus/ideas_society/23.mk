#apos=straight
Mémoire vive
LA BOÎTE À BISCUITS DE [[PER:Rose Gutkind|ROSE]]

La boîte est arrivée par [[ORG|Colissimo]], emballée dans un numéro de [[ORG|L'Est éclair]]. À l'intérieur, sous une image de [[LOC|Pont-Aven]] à demi effacée, soixante-deux lettres en yiddish, une étoile de drap, un carnet de tickets et la photo d'un chien. L'expéditeur, un brocanteur de [[LOC|Bar-sur-Seine]], avait joint un mot : "{{Q speaker="?un brocanteur de Bar-sur-Seine" cue="avait joint" ref="desc"|Ça ne vaut rien mais je n'ai pas pu le jeter.}}"

Ainsi naît un fonds. À la [[ORG|Maison Rachi]], à [[LOC|Troyes]], c'est [[PER|Philippa Zylberman]] qui l'a ouvert. L'archiviste met toujours des gants, sauf pour la première feuille. "{{Q speaker="Philippa Zylberman" cue="avoue" ref="pronoun"|La première, je la touche, avoue-t-elle. Après, je redeviens sérieuse.}}"

[[PER|Rose Gutkind]] était giletière, née à [[LOC|Płock]] en 1904, domiciliée [[LOC|ruelle des Chats]] puis, dès octobre 1941, "{{N|sans adresse connue}}". Les lettres sont adressées à un [[PER|Motl]]. Frère ? Mari ? Rien ne le dit, et le [[ORG|Mémorial de la Shoah]], consulté, ne connaît aucun [[PER|Motl]] qui colle. Au feuillet 17 : "{{Q speaker="Rose Gutkind" cue="null" ref="none"|Ici on m'appelle Madame [[PER:Rose Gutkind|Rose]] et je fais semblant d'être de [[LOC|Colmar]].}}" Au 40 : "{{Q speaker="Rose Gutkind" cue="null" ref="none"|Le chien a compris avant moi.}}"

Le traducteur, [[PER|Gitl Opatowska]], prévient contre le romanesque. Qui a dit traducteur ? Traductrice ; elle tient au masculin, "{{Q speaker="Gitl Opatowska" cue="dit" ref="pronoun"|parce qu'il est plus court}}", dit-elle. Elle a déjà relevé trois écritures différentes. "{{Q speaker="Gitl Opatowska" cue="null" ref="none"|Quelqu'un d'autre a pris la plume à partir de mars 43.}}"

Des recherches se poursuivent, à [[LOC|Arolsen]], à [[LOC|Varsovie]], au [[ORG|YIVO]] de [[LOC|New York]], et chez l'habitant. Une ancienne boulangère de [[LOC|Fouchères]] croit se rappeler une dame "{{Q speaker="?Une ancienne boulangère de Fouchères" cue="croit se rappeler" ref="desc"|qui payait en retard mais en gâteaux}}". Un fils de maire, plus prudent, "{{Q speaker="?Un fils de maire" cue="null" ref="desc"|ne veut pas d'histoires}}".

L'inventaire paraîtra dans [[ORG|Archives juives]], la revue. La boîte, une [[MISC|Traou Mad]], sera exposée avec le reste. Pour le chien, on a un nom : au dos du cliché, [[PER:Philippa Zylberman|Philippa]] a lu "{{N|[[PER|Napoléon]], 1938}}".
