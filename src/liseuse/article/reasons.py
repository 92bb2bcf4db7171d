"""Why a file cannot be read as an article: the message ids of `ArticleError.reason`."""

from __future__ import annotations

from liseuse.i18n import N_

NOT_FOUND = N_("not found")
NOT_ALLOWED = N_("permission denied")
NOT_A_FILE = N_("not a regular file")
IS_A_FOLDER = N_("is a folder")
LINKS_IN_A_CIRCLE = N_("links that lead in a circle")
UNREADABLE = N_("cannot be read")
TOO_LARGE = N_("too large")
LOOKS_BINARY = N_("looks binary")
COMPRESSED = N_("compressed: unpack it first")
UNKNOWN_ENCODING = N_("unknown encoding")
WRONG_ENCODING = N_("not in this encoding")
NO_ARTICLES = N_("no articles")

ALL = (
    NOT_FOUND,
    NOT_ALLOWED,
    NOT_A_FILE,
    IS_A_FOLDER,
    LINKS_IN_A_CIRCLE,
    UNREADABLE,
    TOO_LARGE,
    LOOKS_BINARY,
    COMPRESSED,
    UNKNOWN_ENCODING,
    WRONG_ENCODING,
    NO_ARTICLES,
)
