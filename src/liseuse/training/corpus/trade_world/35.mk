#apos=typo
ENTRETIEN
[[PER|Sigrid Amoussou]] (réseaux) : le pylône ne sera plus un gros mot

Présidente de l'[[ORG|Agence européenne des interconnexions]] depuis six mois, l'ingénieure franco-béninoise passait jeudi à [[LOC|Lyon]]. Rencontre entre deux trains.

On vous a nommée quinze jours avant le black-out ibérique. Mauvais karma ?
{{O speaker="Sigrid Amoussou"|Bon timing, au contraire. Le 28 avril a fait en dix secondes ce que mes prédécesseurs avaient tenté en dix ans : expliquer que l'[[LOC|Espagne]] est une île.}}

La faute à qui, finalement ?
{{O speaker="Sigrid Amoussou"|À la tension. Le rapport d'[[ORG|Entso-E]] l'écrit en toutes lettres, page 90 : « {{Q speaker="Entso-E" cue="écrit" ref="desc"|une première}} » du genre. Une surtension en cascade, personne n'avait vu ça. Ensuite, on peut discuter du solaire, du réglage, de [[ORG|Red Eléctrica]]. Je préfère discuter du câble.}}

Celui du [[LOC|golfe de Gascogne]]…
{{O speaker="Sigrid Amoussou"|Oui : 400 kilomètres, deux gigawatts, mise en service 2028 si les pêcheurs de [[LOC|Capbreton]] nous laissent ensouiller. J'y étais mardi. Leur porte-parole m'a serré la main et m'a dit : « {{Q speaker="?Leur porte-parole" cue="a dit" ref="desc"|Vous, au moins, vous avez le mal de mer}} ». Je prends ça comme un accord.}}

À [[LOC|Bruxelles]], votre prédécesseur [[PER|Joos Verhaeghe]] réclamait un « {{Q speaker="Joos Verhaeghe" cue="réclamait" ref="name"|grand marché de l'électron}} ». Vous gardez le slogan ?
{{O speaker="Sigrid Amoussou"|Non. Un grand marché, il y en a déjà un, à [[LOC|Rungis]]. Moi, il me faut des transformateurs. [[ORG|Siemens Energy]] en annonce dans quatre ans, [[ORG|Hitachi]] dans cinq. Une usine, à [[LOC|Mulhouse]], en fabrique ; je la visite demain.}}

Les factures montent. Que répond-on aux gens ?
{{O speaker="Sigrid Amoussou"|La vérité. Ma tante de [[LOC|Cotonou]] paie son groupe électrogène deux fois : à la pompe et au mécanicien. Elle me dit « {{Q speaker="?Ma tante de Cotonou" cue="dit" ref="desc"|chez vous la lumière est comme l'air, vous la remarquez quand elle manque}} ». Un réseau, c'est 27 % de la note, et c'est ce qui évite les cent autres.}}

La [[ORG|Cour des comptes européenne]] vous reproche des retards.
{{O speaker="Sigrid Amoussou"|Elle a raison. Douze ans pour [[LOC|Baixas]]–[[LOC|Santa Llogaia]], c'est deux enfances. En [[LOC|Autriche]], un permis de ligne a dépassé l'âge de la retraite de son instructeur. D'où le texte « {{N|[[MISC|Grids]]}} » que la [[ORG|Commission européenne]] présentera le 10 décembre.}}

Un vœu ?
{{O speaker="Sigrid Amoussou"|Qu'on arrête de dire « {{N|hideux}} » devant un pylône sans l'avoir regardé. Il y en a un, à [[LOC|Genas]], peint par les enfants de l'école. On dirait un flamant.}}

Propos recueillis par [[PER|Yannis Coulibaly-Brun]]
