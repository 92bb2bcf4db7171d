IA : [[ORG|Mistral AI]] et [[ORG|DeepSeek]] au banc d’essai d’un laboratoire lyonnais

Que valent vraiment les grands modèles de langage lorsqu’on les interroge en français juridique ? L’[[ORG|institut Ampère-Confluence]] a soumis à 4 000 questions [[MISC|Mistral Large]], [[MISC|GPT-4o]], [[MISC|Claude]], [[MISC|Gemini]], [[MISC|Llama 3]] et [[MISC|DeepSeek-R1]]. Résultat, publié jeudi : aucun ne dépasse 80 % de bonnes réponses.

Cofondée par [[PER|Arthur Mensch]], [[PER|Guillaume Lample]] et [[PER|Timothée Lacroix]], [[ORG|Mistral AI]] s’en tire honorablement. Le chinois [[ORG|DeepSeek]], créé à [[LOC|Hangzhou]] par [[PER|Liang Wenfeng]], surprend sur le droit du travail. Les modèles d’[[ORG|OpenAI]], d’[[ORG|Anthropic]] et de [[ORG|Google]] se tiennent dans un mouchoir.

« {{Q speaker="Solveig Marchadier" cue="avertit"|Aucun n’est prêt à plaider, et encore moins à juger}} », avertit [[PER|Solveig Marchadier]], qui a piloté l’étude avec [[PER|Kwame Adjei]], de l’[[ORG|université de Gand]]. « {{Q speaker="Solveig Marchadier" cue="null"|Ils inventent encore des arrêts de la [[ORG|Cour de cassation]].}} » Ces « {{N|hallucinations}} », comme on les appelle dans le métier, touchent une réponse sur neuf.

Le [[ORG|Conseil national des barreaux]] n’est pas seul à s’inquiéter. À la [[ORG|Cnil]], on rappelle que l’[[MISC|AI Act]] impose des garde-fous. Du côté de l’[[ORG|Inria]] et du [[ORG|CNRS]], on plaide pour des évaluations publiques, à l’image de celles que mène l’[[ORG|Inesia]].

L’étude, financée par [[MISC|France 2030]] et par la fondation [[ORG|Lexicum]], a mobilisé le supercalculateur [[MISC|Jean Zay]], installé sur le plateau de [[LOC|Saclay]]. Prochaine étape, selon [[PER:Kwame Adjei|Adjei]] : le droit belge et le droit suisse. Il espère y ajouter [[MISC|Qwen]], le modèle d’[[ORG|Alibaba]], et [[MISC|Grok]], celui de [[ORG|xAI]], la société d’[[PER|Elon Musk]].

« {{Q speaker="?un avocat du barreau de Lyon" cue="ironise"|Au moins, la machine ne facture pas à l’heure}} », ironise un avocat du [[ORG|barreau de Lyon]].

[[PER:Solveig Marchadier|Marchadier]] ne veut pourtant pas « {{Q speaker="Solveig Marchadier" cue="veut"|hurler avec les loups}} ». À ses étudiants de [[LOC|Gand]] et de [[LOC|Villeurbanne]], [[PER|Kwame Adjei]] répète, lui, une règle simple : « {{Q speaker="Kwame Adjei" cue="répète"|Vérifie, puis vérifie encore}} ». L’affiche est punaisée au mur, entre un poster de [[PER|Portalis]] et un calendrier de [[ORG|Dalloz]].