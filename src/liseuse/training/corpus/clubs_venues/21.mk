#apos=typo
FÉDÉRATIONS
Escrime : une présidente élue d'un souffle, un perdant qui compte

Deux voix. Sur 1 284. Samedi, dans un hôtel de la [[LOC|porte de Montreuil]], [[PER|Brigitte Lemaréchal-Costa]] est devenue présidente de la [[ORG|Fédération française d'escrime]] ([[ORG:Fédération française d'escrime|FFE]]) au second tour, devant [[PER|Rémy Delhomme]], sortant. Les scrutateurs ont recompté trois fois. Puis quelqu'un a fait circuler un café.

«~{{Q speaker="Brigitte Lemaréchal-Costa" cue="déclaré" ref="desc"|Une touche de plus, c'est une touche de plus}}~», a déclaré la Bordelaise, sans forcer sur la métaphore. Directrice d'hôpital, ancienne fleurettiste, elle promet un audit, une commission sur les violences et la fin du partenariat avec [[ORG|Le Cercle Dix]], plate-forme de paris qui finançait les maîtres d'armes depuis 2022. Le contrat, juge [[PER:Brigitte Lemaréchal-Costa|Lemaréchal-Costa]], posait «~{{Q speaker="Brigitte Lemaréchal-Costa" cue="juge" ref="name"|un vrai problème d'image}}~».

Le vaincu a pris acte. À sa manière. «~{{Q speaker="Rémy Delhomme" cue="null" ref="none"|Je saisirai le [[ORG|CNOSF]] lundi, le [[ORG|Conseil d'État]] mardi. Le mercredi, je me repose.}}~» Son camp conteste le vote par procuration de la [[ORG|Ligue de Guadeloupe]], dont le délégué aurait signé au crayon. Vérification faite, c'était un feutre fin.

Au [[ORG|ministère des Sports]], on refuse d'arbitrer. Un conseiller juge néanmoins l'épisode «~{{Q speaker="?Un conseiller" cue="juge" ref="desc"|très escrime}}~», et l'on devine qu'il y met de la tendresse. Au [[ORG|CREPS de Châtenay-Malabry]], les épéistes n'ont pas levé le masque. La championne du monde [[PER|Marie-Florence Candassamy]] n'a pris aucun parti. Un sabreur qui préfère rester anonyme, lui, raconte les mails.

— {{Q speaker="?Un sabreur qui préfère rester anonyme" cue="null" ref="none"|J'en ai reçu onze en une nuit. Le douzième disait : ignorez les précédents.}}

La nouvelle équipe sera composée de [[PER|Driss Chahboune]], trésorier, [[PER|Noémie Saint-Pierre]], secrétaire, et [[PER|Wilfried Roca-Lambert]] aux territoires. Dans «~{{N|[[MISC|Redresser la lame]]}}~», une tribune parue en octobre, [[PER:Driss Chahboune|Chahboune]] chiffrait le passif à 740 000 euros. Ce dernier a découvert sur le parquet de la salle des «~{{N|listes fantômes}}~», le mot est de la presse spécialisée et n'engage qu'elle, c'est-à-dire [[ORG|Escrime Info]], tirée à 4 000 exemplaires.

Reste le chantier des statuts. Un texte, adopté en 2022 et que les clubs appellent la «~{{N|[[MISC|loi Buffet-bis]]}}~» sans que [[PER|Marie-George Buffet]] y soit pour rien, impose le scrutin direct. «~{{Q speaker="Brigitte Lemaréchal-Costa" cue="promet" ref="pronoun"|On le fera simple, lisible, court}}~», promet-elle. Le sien comptait dix-sept pages.
