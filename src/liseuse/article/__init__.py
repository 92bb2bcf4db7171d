"""From bytes to an article: decoding, cleaning, blocks and their roles, one file a format."""
