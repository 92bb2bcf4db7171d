#apos=straight
L'invitée éco

[[PER|Laure Abitbol-Roy]] : « {{Q speaker="Laure Abitbol-Roy" cue="null" ref="name"|Une PME n'est pas une grande entreprise en plus petit}} »

À la tête de [[ORG|Vernis]], fabricant de peintures pour l'aéronautique installé à [[LOC|Thiviers]], elle vient d'être élue présidente du [[ORG|Medef Dordogne]]. Entretien.

Vous succédez à un homme resté douze ans en poste. Par quoi commence-t-on ?

{{O speaker="Laure Abitbol-Roy"|Par vider les placards. J'y ai trouvé trois fax et une lettre de [[PER|Yvon Gattaz]] jamais ouverte. Ensuite, j'appelle les adhérents qui sont partis. Il y en a 140. L'un d'eux m'a dit : « {{Q speaker="?L'un d'eux" cue="a dit" ref="desc"|Je ne savais pas que vous aviez le téléphone.}} »}}

[[ORG|Vernis]] a frôlé la liquidation en 2020. Qu'en avez-vous retenu ?

{{O speaker="Laure Abitbol-Roy"|Que [[ORG|Airbus]] tousse et que [[LOC|Thiviers]] s'alite. Nous faisions 80 % de nos ventes avec eux. Aujourd'hui, 45 %. [[ORG|Dassault]], [[ORG|Daher]] et un fabricant de planeurs slovène, [[ORG|Pipistrel]], font le reste. Et puis le mot « {{N|diversification}} », tout le monde l'a à la bouche ; moi, j'ai surtout appris à dormir avec un stock.}}

Votre père a fondé l'entreprise. Cela aide ou cela encombre ?

{{O speaker="Laure Abitbol-Roy"|[[PER|Simon Abitbol]] l'a fondée avec un associé, M. [[PER|Vernis]], qui a donné son nom et s'est fâché au bout de six semaines. On n'invente pas ça. Papa disait qu'il était « {{Q speaker="Simon Abitbol" cue="disait" ref="desc"|parti sécher ailleurs}} ». Il vit au [[LOC:Le Bugue|Bugue]], nous déjeunons ensemble chaque année.}}

Le gouvernement annonce une baisse des aides à l'apprentissage. Votre position ?

{{O speaker="Laure Abitbol-Roy"|J'ai onze apprentis du [[ORG|CFA de Boulazac]]. Si l'aide tombe, j'en garde onze. Mon voisin, lui, en garde zéro. Il faut écouter les deux. La ministre parle d'« {{Q speaker="?La ministre" cue="parle" ref="desc"|effet d'aubaine}} ». Je l'invite à passer une matinée à la cabine de peinture.}}

La [[ORG|CGT]] locale vous a souhaité bonne chance par un tract…

{{O speaker="Laure Abitbol-Roy"|Très bien tourné ! Il s'intitulait « {{N|Une couche de plus}} ». [[PER|Serge Faure]], qui l'a signé, a fait son apprentissage chez nous. On se dispute depuis vingt ans, ça crée des liens.}}

Propos recueillis par [[PER|Nino Chastanet]]
