"""The language the program speaks: French or English, chosen once at start.

Message ids are the English texts. The French catalogue lies in `locales/`; after a change run
`pybabel compile -d src/liseuse/locales -D liseuse`.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gettext import NullTranslations

LANGUAGES = ("fr", "en")
DOMAIN = "liseuse"
LOCALES = os.path.join(os.path.dirname(__file__), "locales")

_LOCALE_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


class _Speaker:
    """Holds the catalogue in use: gettext's own way of one language a process."""

    catalogue: NullTranslations | None = None
    language: str = "en"


def language_of(environ: Mapping[str, str]) -> str:
    """Return "fr" or "en": the language of the first locale variable that is set."""
    for name in _LOCALE_VARIABLES:
        if value := environ.get(name):
            return "fr" if value.casefold().startswith("fr") else "en"
    return "en"


def set_language(language: str) -> None:
    """Speak `language` ("fr" or "en") from now on; English where a catalogue is missing."""
    _Speaker.language = language
    _Speaker.catalogue = None


def lend_to_libraries() -> None:
    """Let the libraries that speak through gettext (argparse) use our catalogue and language."""
    import gettext  # noqa: PLC0415 - see _catalogue

    os.environ["LANGUAGE"] = _Speaker.language
    gettext.bindtextdomain(DOMAIN, LOCALES)
    gettext.textdomain(DOMAIN)


def current_language() -> str:
    """Return the language in use, "fr" or "en"."""
    return _Speaker.language


def translate(message: str) -> str:
    """Return `message` (an English msgid) in the language in use."""
    return _catalogue().gettext(message)


def translate_plural(singular: str, plural: str, count: int) -> str:
    """Return the form of a message that fits `count`; the caller puts the number in."""
    return _catalogue().ngettext(singular, plural, count)


def deferred(message: str) -> str:
    """Mark `message` for the catalogue; it is translated later, where it is shown."""
    return message


def _catalogue() -> NullTranslations:
    """Return the catalogue in use, read when something is first said."""
    if _Speaker.catalogue is None:
        import gettext  # noqa: PLC0415 - an article's first screen says nothing

        _Speaker.catalogue = (
            gettext.NullTranslations()
            if _Speaker.language == "en"
            else gettext.translation(DOMAIN, LOCALES, [_Speaker.language], fallback=True)
        )
    return _Speaker.catalogue


_ = translate
N_ = deferred
ngettext = translate_plural
