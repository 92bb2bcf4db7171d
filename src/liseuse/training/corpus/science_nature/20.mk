#apos=typo
De la grêle comme des balles de golf : la [[LOC|Drôme]] panse ses abricots

Il est tombé vingt-deux minutes de glace, samedi 10 mai, entre [[LOC|Étoile-sur-Rhône]] et [[LOC|Livron]]. Vingt-deux minutes et, selon les premières estimations de la [[ORG|DDT]], 3 100 hectares de vergers touchés à plus de 70 %. [[PER|Sabine Chirouze]] avait rentré le tracteur. «~{{Q speaker="Sabine Chirouze" cue="murmure" ref="desc"|Le tracteur n'a rien}}~», murmure l'arboricultrice, et c'est tout ce qu'elle dira de la journée.

Son mari, lui, parle beaucoup. Il parle des filets, qu'ils n'ont mis que sur les cerises. De l'assurance, à laquelle ils ont renoncé en 2023. Des canons anti-grêle de [[LOC|Loriol]], qui tirent toutes les sept secondes et qui, affirme-t-il, «~{{Q speaker="?Son mari" cue="affirme" ref="pronoun"|ne font peur qu'aux chiens}}~».

Sur ce point la science est de son côté. [[PER|Jean-Louis Dessens]], physicien de l'atmosphère, fils de l'homme qui fonda l'[[ORG|Anelfa]] en 1951, croit davantage aux générateurs à iodure d'argent. Une équipe de l'[[ORG|université de Leeds]] en a contesté les résultats. La querelle a un nom, «~{{N|la guerre des fumées}}~», et des tranchées jusque dans les coopératives.

Le phénomène s'est-il aggravé ? L'[[ORG|Observatoire français des tornades et orages violents]], plus connu sous le nom de [[ORG:Observatoire français des tornades et orages violents|Keraunos]], a dénombré 168 jours de grêle en 2024. «~{{Q speaker="Observatoire français des tornades et orages violents" cue="souligne" ref="desc"|Le nombre varie peu, la taille augmente}}~», souligne le bureau d'études. Le record, 11,5 centimètres, appartient à [[LOC|Montrevel]].

Dimanche, [[ORG|Groupama]] a installé un barnum sur la place de [[LOC|Livron]]. Des experts y recevaient par ordre alphabétique. À la lettre M, l'attente durait trois heures. «~{{Q speaker="?Un arboriculteur" cue="crié" ref="desc"|Les pêches, elles, sont pas classées}}~», a crié un arboriculteur. Rires jaunes.

Le président du département, [[PER|Franck Soulignac]], a demandé la reconnaissance en calamité agricole. La réforme de 2023 a vidé ce mot de son sens, lui a-t-on fait savoir à la chambre d'agriculture : on dit désormais «~{{N|indemnité de solidarité nationale}}~». Elle ne se déclenche qu'au-delà de 30 %. Pour les jeunes installés comme [[PER|Théophile Rey-Mbaye]], repreneur en janvier d'une exploitation de 9 hectares, l'acronyme importe peu. «~{{Q speaker="Théophile Rey-Mbaye" cue="null" ref="none"|J'ai emprunté sur dix-huit récoltes. Il m'en reste dix-sept.}}~»

À la sortie du bourg, près du panneau «~{{N|[[LOC|Livron]], capitale de la pêche}}~», un tas de grêlons tenait encore, lundi soir, à l'ombre d'un mur.
