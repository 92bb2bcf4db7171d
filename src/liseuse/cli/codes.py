"""Exit codes that other programs rely on."""

DONE = 0
NOTHING_FOUND = 1
UNREADABLE = 2
BAD_USAGE = 2
NO_MODEL = 3
INTERRUPTED = 130
