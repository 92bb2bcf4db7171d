#apos=straight
COURSE À PIED. 34e [[MISC|Foulées de la Clairette]] – À [[LOC|Die]], [[PER:Abdi Mahad|Mahad]] et [[PER:Cécile Vachon|Vachon]] au bout de la chaleur

Tout le monde avait prévu de courir vite, personne n'avait prévu 33 degrés. Dimanche, le départ des 15 km a été avancé à 8 h 30 et l'on a ajouté deux points d'eau, dont l'un chez l'habitant, [[LOC|montée de l'Évêché]].

[[PER|Abdi Mahad]] (46'51"), licencié à l'[[ORG|EA Romans]], s'est détaché dès la côte du [[LOC|Perrier]]. Derrière, l'Italien [[PER|Simone Ricci]] (47'40") et le régional [[PER|Baptiste Faure]] (48'02") se sont neutralisés. Vainqueur pour la troisième fois, il a franchi la ligne en marchant presque, le dossard arraché. "{{Q speaker="Abdi Mahad" cue="confie" ref="desc"|Je voulais sortir mon téléphone pour filmer les vignes}}", confie l'ancien berger de [[LOC|Mogadiscio]], devenu carreleur.

Chez les femmes, [[PER|Cécile Vachon]] a battu son record de onze secondes, malgré un point de côté qui l'a tenaillée depuis [[LOC|Sainte-Croix]]. Elle a 44 ans, deux enfants, un emploi de nuit à l'[[ORG|hôpital de Crest]] et un coach qui n'est autre que sa voisine. "{{Q speaker="Cécile Vachon" cue="s'esclaffe" ref="pronoun"|Elle me criait dessus depuis son balcon, s'esclaffe-t-elle. J'ai pensé à l'arrêter au passage.}}"

La course comptait pour le [[MISC|Challenge Drôme]], dont le classement reste dominé par [[PER:Baptiste Faure|Faure]]. Un couac toutefois : la puce du 412 a sonné deux fois. Il s'agit, selon l'organisation, d'un "{{Q speaker="?l'organisation" cue="selon" ref="desc"|doublon de saisie}}", à moins qu'un coureur n'ait fait deux tours, ce qui expliquerait bien des choses. [[ORG|Die Running Passion]] promet un classement corrigé mardi.

Et le vin ? On le servait au 12e kilomètre, dans des gobelets. Un bénévole désapprouvait du regard, sans cesser d'en verser : « {{Q speaker="?Un bénévole" cue="désapprouvait" ref="desc"|La première fois, ça arrête. La deuxième, ça repart.}} »

Il y avait aussi le dernier, ovationné, [[PER|Paul Mistral]], 83 ans, 2 h 04. « {{N|Lanterne rouge}} » inscrit au feutre dans son dos. Que dire de plus ? "{{Q speaker="Paul Mistral" cue="null" ref="none"|Rien, sinon que je reviens l'an prochain. Ou alors mes enfants.}}"

Résultats. 15 km H : 1. [[PER:Abdi Mahad|Mahad]], 46'51" ; 2. [[PER:Simone Ricci|Ricci]] ; 3. [[PER:Baptiste Faure|Faure]] ; 4. [[PER|L. Dupont]] ([[ORG|Valence]]) ; 5. [[PER|Z. Hadji]] ([[ORG|Aix AC]]). F : 1. [[PER:Cécile Vachon|Vachon]] ; 2. [[PER|S. Ruiz]] ; 3. [[PER|M. Barnier-Tran]].
