#apos=typo
[[ORG|LE PAYSAN DU BOURBONNAIS]] · LA PAROLE À NOS ABONNÉS

**Jachère et girouettes**

Monsieur le Directeur, j'exploite 140 hectares à [[LOC|Lurcy-Lévis]]. En mars, un technicien de la [[ORG|DDT]] m'a félicité pour mes haies. En juin, son collègue me retirait 2~300~euros parce qu'elles débordaient. J'ai réclamé le règlement. On me l'a lu au téléphone~: la haie ne saurait excéder «~{{Q speaker="?On" cue="a lu" ref="pronoun"|vingt mètres de largeur en tout point}}~». En tout point~! Je me suis permis d'en parler à mon député, lors du [[MISC|concours charolais de Moulins]]. Celui-ci m'a posé la main sur l'épaule en murmurant «~{{Q speaker="?mon député" cue="murmurant" ref="pronoun"|je sais, je sais}}~», et s'en est allé goûter le pâté. [[PER|Annie Genevard]], que j'ai aperçue de loin, avait l'air de savoir aussi.

[[PER|Gérard Champ]], [[LOC|Lurcy-Lévis]]

**À propos d'un taureau**

Votre journal a consacré une page à un taureau vendu 62~000~euros au [[ORG|GAEC des Trois Chênes]]. Très bien. Puis-je rappeler que c'est ma belle-fille, [[PER|Clémence Auroux]], qui l'a fait naître, une nuit de verglas, à mains nues~? La jeune éleveuse ne vous a rien demandé. Elle m'a même défendu d'écrire. «~{{Q speaker="Clémence Auroux" cue="null" ref="none"|Laisse donc, le taureau s'en fiche.}}~» Je désobéis.

[[PER|Thérèse]], [[LOC|Dompierre]]

**Trop de loups dans vos pages**

Onze articles en deux mois, j'ai tenu les comptes. On dirait que le loup s'est abonné. Dans l'un d'eux, le responsable de [[ORG|Ferus]] soutenait que la cohabitation est «~{{Q speaker="?le responsable de Ferus" cue="soutenait" ref="desc"|affaire de chiens et de bonne volonté}}~»~; dans le suivant, celui de la [[ORG|FDSEA]] disait «~{{Q speaker="?celui de la FDSEA" cue="disait" ref="pronoun"|affaire de fusils}}~». J'ai perdu neuf brebis et je n'ai ni les uns ni les autres. Parlez-nous du prix de la laine~: quarante centimes. Ça, ça mord.

[[PER|Kader Bonnefoy]], berger, [[LOC|Le Mayet-de-Montagne]]

**Rubrique «~{{N|Échanges}}~»**

Cherche râteau faneur [[ORG|Kuhn]], bon état. Donne coq, mauvais caractère. S'adresser à Mme [[PER|Paul]], [[LOC|Jaligny]].

*La rédaction répond à M. [[PER:Kader Bonnefoy|Bonnefoy]]~: message reçu. Notre enquête sur la laine, signée [[PER|Violette Jeanjean]], paraîtra le 20. Un négociant de [[LOC|Felletin]] y confirme vos quarante centimes. «~{{Q speaker="?Un négociant de Felletin" cue="précise-t-il" ref="pronoun"|Les bons jours}}~», précise-t-il.*
