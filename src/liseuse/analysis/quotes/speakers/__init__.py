"""Who says a quote: the place in the sentence that names a speaker, and who that is."""
