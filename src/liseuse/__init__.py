"""Read the French press in a terminal: people, organisations, places and attributed quotes."""

__version__ = "0.1.0"
