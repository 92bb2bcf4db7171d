"""Pages written by hand, in the manner of a daily's site, a regional's, a blog's."""

from __future__ import annotations

DAILY = """<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8">
<title>A Saint-Etienne, la démission du maire ouvre une crise</title>
<meta property="og:title" content="A Saint-Etienne, la démission du maire ouvre une crise">
<meta property="og:site_name" content="Le Quotidien de la Loire">
<link rel="canonical" href="https://www.quotidien.example/politique/2026/02/03/demission_12.html">
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
"headline": "A Saint-Etienne, la démission du maire ouvre une crise",
"datePublished": "2026-02-03T18:20:00+01:00",
"author": [{"@type": "Person", "name": "Noël Lefèvre"}, {"@type": "Person", "name": "Inès Garçon"}]}
</script><style>p { color: red }</style></head><body>
<div class="gdpr-banner cookie-consent" role="dialog"><p>Nous et nos partenaires utilisons des
cookies pour mesurer l’audience.</p><button>Tout accepter</button></div>
<header><nav><ul><li><a href="/">Accueil</a></li><li><a href="/s">Sport</a></li></ul></nav></header>
<main><article><header class="article__header">
<h1>A Saint-Etienne, la démission du maire ouvre une crise</h1>
<p class="article__desc">Gaëlle Rœderer a quitté ses fonctions, mardi 3&nbsp;février, après six mois
de conflit avec sa majorité.</p>
<span class="meta__author">Par <a href="/n">Noël Lefèvre</a></span>
<ul class="share"><li><a>Partager sur Facebook</a></li><li><a>Copier le lien</a></li></ul></header>
<section class="article__content">
<figure><img src="x.jpg" alt=""><figcaption>Gaëlle Rœderer, le 2&nbsp;février.
<span>JEAN DUPUY / AFP</span></figcaption></figure>
<p>Réuni à l’hôtel de ville, le conseil a pris acte, mardi <time>3 février</time>, du départ de
<strong>Gaëlle Rœderer</strong>. «&nbsp;Je n’ai rien à cacher&nbsp;», a déclaré l’élue, visiblement
émue, devant une salle comble où se pressaient les habitants.</p>
<p>Selon le préfet, François Müller, la dette atteint 12&#8239;500&#8239;&euro; par mois&nbsp;;
l’&oelig;uvre du c&oelig;ur de ville a coûté plus cher encore que prévu.</p>
<p><em>Lire aussi&nbsp;: </em><a href="/z">Les comptes de la ville passés au crible</a></p>
<h2>Une majorité éclatée</h2>
<p>Dans les couloirs, les élus n’ont pas caché leur amertume. «&nbsp;Nous avons été trahis&nbsp;»,
lâche <a href="/p">Karim Benali</a>, adjoint aux finances.</p>
<blockquote><p>« La ville mérite mieux que ce spectacle. »</p></blockquote>
<p>Trois dossiers restent en suspens&nbsp;:</p>
<ul><li>la rénovation du stade&nbsp;;</li><li>la ligne de tramway.</li></ul>
</section><aside><h3>Le choix de la rédaction</h3><ul><li><a>Le stade attend</a></li></ul></aside>
<section class="comments" id="comments"><div class="comment"><p>Bravo !</p></div></section>
</article></main><footer><p>Mentions légales — Gestion des cookies</p></footer>
<script>ALERTE()</script></body></html>
"""

REGIONAL = """<!doctype html><html lang="fr-FR"><head><meta charset="utf-8">
<title>Nantes. Un incendie ravage un entrepôt à Rezé, pas de blessé | Ouest Matin</title>
<meta name="description" content="Un violent incendie a détruit un entrepôt de 2 000 m² à Rezé.">
<meta property="article:published_time" content="2026-03-10T07:12:00+01:00"></head>
<body><div id="didomi-host"><div class="didomi-popup">Ouest Matin et ses 214 partenaires stockent
des informations sur votre terminal. Continuer sans accepter</div></div>
<div class="su-article"><h1><span>Nantes.</span> Un incendie ravage un entrepôt à Rezé, pas de
blessé</h1><h2>Un violent incendie a détruit un entrepôt de 2 000 m² à Rezé.</h2>
<div class="social-buttons"><a>Partager</a><a>Tweeter</a></div>
<div class="contenu"><p><strong>Que s’est-il passé ?</strong></p>
<p>Vers 2 h 30, une trentaine de pompiers ont été appelés rue de la Basse-Île, à Rezé. Le bâtiment
était « entièrement embrasé », rapporte le commandant Yann Kermarrec.</p>
<p><strong>Y a-t-il des victimes ?</strong></p>
<p>Non. « Le gardien a pu sortir à temps », précise la maire, Agnès Bourgeais, qui s’est rendue
sur place avant l’aube. Huit riverains ont été évacués.</p></div></div></body></html>
"""

BLOG = """<!DOCTYPE html><html lang="fr-FR"><head><meta charset="UTF-8"/>
<title>Pourquoi nos rivières s’assèchent &#8211; Le blog de Maëlle</title></head>
<body class="single single-post"><a class="skip-link" href="#c">Aller au contenu</a>
<header class="site-header"><p class="site-title"><a href="/">Le blog de Maëlle</a></p></header>
<main><article class="post hentry"><header><h1 class="entry-title">Pourquoi nos rivières
s&rsquo;assèchent</h1><div class="entry-meta"><time class="entry-date published"
datetime="2025-08-14T09:00:00+02:00">14 août 2025</time> <span class="byline">par
<span class="author vcard"><a class="url fn n" rel="author">Maëlle Kerven</a></span></span></div>
</header><div class="entry-content"><p>Cet été encore, le Doubs a cessé de couler à Pontarlier.
J’ai marché dans son lit, entre les galets blancs, avec l’hydrologue Pierre Vautrin.</p>
<h2>Un sous-sol qui fuit</h2><p>«&nbsp;Le karst est un gruyère&nbsp;», sourit-il. L’eau s’y perd,
puis ressort plus bas, à la source de la Loue.</p>
<table><tr><th>Année</th><th>Jours à sec</th></tr><tr><td>2018</td><td>45</td></tr></table>
<ol><li>Mesurer.</li><li>Partager.</li></ol>
<p>Reste à convaincre les communes.<br>On en reparlera.</p>
<div class="sharedaddy"><h3>Partager&nbsp;:</h3><ul><li><a>Twitter</a></li></ul></div></div>
</article><div id="comments"><ol><li><p>Merci Maëlle !</p></li></ol></div></main></body></html>
"""

BARE = """<h1>Le pont rouvre à Besançon</h1>
<p>À Besançon, où siège la société Garçonnet, l’été s’achève — sans accord.
<p>Le maire a dit : « &Ccedil;a suffit&#160;! »
"""

PROSE = (
    "Réuni à l’hôtel de ville, le conseil a pris acte, mardi 3 février, du départ de Gaëlle"
    " Rœderer. « Je n’ai rien à cacher », a déclaré l’élue, visiblement émue."
)
