#apos=typo
[[PER|Irène Kassabian]], historienne : «~{{Q speaker="Irène Kassabian" cue="null" ref="name"|Le [[ORG|Sénat]] n'a jamais été la chambre froide qu'on croit}}~»

Professeure à l'[[ORG|université Rennes-II]], elle publie une somme de six cents pages sur la [[ORG:Sénat|Haute Assemblée]]. Rencontre.

Pourquoi tant de clichés ?

{{O speaker="Irène Kassabian"|Parce que le mot fait rire. En 1875, [[PER|Gambetta]] parlait déjà du «~{{N|grand conseil des communes de [[LOC|France]]}}~», une expression que l'on attribue souvent à [[PER|Victor Hugo]]. J'ai passé onze ans dans les archives de la questure, j'en ai tiré une certitude : on y travaille davantage qu'on ne le dit, et moins qu'on ne le voudrait.}}

L'institution a-t-elle résisté à [[PER|de Gaulle]] ?

{{O speaker="Irène Kassabian"|Oui, en 1962 puis en 1969. Le référendum a coûté son siège au [[PER:de Gaulle|Général]], et non à la [[ORG:Sénat|Haute Assemblée]]. [[PER|Gaston Monnerville]] avait qualifié la procédure de «~{{Q speaker="Gaston Monnerville" cue="qualifié" ref="name"|forfaiture}}~». Le mot est resté. J'ai rencontré, dans la [[LOC|Nièvre]], un très vieil huissier qui y était. «~{{Q speaker="?un très vieil huissier" cue="null" ref="desc"|Le président a parlé debout, c'est tout ce que j'ai vu.}}~»}}

Vous écrivez que la parité y est arrivée «~{{Q speaker="Irène Kassabian" cue="écrivez" ref="pronoun"|par la fenêtre}}~»...

{{O speaker="Irène Kassabian"|Et par une petite fenêtre, même. J'ai interrogé une vingtaine de sénatrices des années 1990, dont [[PER|Maryse Bergé-Lavigne]]. Une d'elles me racontait qu'elle avait dû faire poser des patères plus basses. [[PER|Catherine Tasca]], à qui j'en parlais, s'exclamait : «~{{Q speaker="Catherine Tasca" cue="s’exclamait" ref="name"|C'était ça, la réforme !}}~»}}

Et aujourd'hui ?

{{O speaker="Irène Kassabian"|Il faut sortir de la querelle. Les rapports, ceux de [[PER|Valérie Létard]] hier, ceux de [[PER|Éric Kerrouche]] aujourd'hui, forment une bibliothèque. On les lit peu. La moitié des lois de l'an dernier y ont été écrites. Le mot «~{{N|navette}}~» ne plaît à personne, je le trouve beau.}}

Recueilli par [[PER|Hugo Santoni]]
«~{{N|[[MISC|La Chambre des patiences]]}}~», [[ORG|Éditions du Seuil]], 29 €. Rencontre publique à la [[LOC|Maison de la poésie de Rennes]], le 14 mars.
