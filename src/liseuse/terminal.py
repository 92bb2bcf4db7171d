"""What the terminal can show, as the environment tells it; nothing is asked of the terminal."""

from __future__ import annotations

import codecs
import signal
from collections.abc import Mapping

from liseuse.ui.options import ColourMode
from liseuse.values import NamedTuple

ENDINGS = (
    *(signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT),
    *(signal.SIGUSR1, signal.SIGUSR2, signal.SIGALRM, signal.SIGXCPU),
)
"""The signals that end a program and can be answered: the terminal is given back before."""


class Terminal(NamedTuple):
    """The terminal's name (TERM), its colours, and whether it can show more than ASCII."""

    name: str
    colours: ColourMode
    unicode: bool

    @property
    def can_draw(self) -> bool:
        """Whether a screen can be drawn at all."""
        return self.name not in {"", "dumb"}

    @property
    def can_scroll(self) -> bool:
        """Whether it moves all its rows at once when told to (CSI S and T)."""
        return not self.name.startswith(("linux", "vt", "ansi", "cons", "sun"))


def terminal_of(environ: Mapping[str, str]) -> Terminal:
    """Return what `environ` says of the terminal."""
    name = environ.get("TERM", "")
    return Terminal(name, _colours(environ, name), _is_unicode(environ))


def _colours(environ: Mapping[str, str], name: str) -> ColourMode:
    if environ.get("NO_COLOR") or name.startswith(("vt1", "vt2")):
        return ColourMode.NONE
    if environ.get("COLORTERM", "").casefold() in {"truecolor", "24bit"}:
        return ColourMode.TRUE
    if name in {"linux", "screen"} or name.endswith(("-16color", "ansi")):
        return ColourMode.ANSI16
    return ColourMode.ANSI256


def _is_unicode(environ: Mapping[str, str]) -> bool:
    """Say whether the locale is UTF-8; Python's own coercion of the C locale does not count."""
    value = next((environ[n] for n in ("LC_ALL", "LC_CTYPE", "LANG") if environ.get(n)), "C")
    if value.partition(".")[0].upper() in {"C", "POSIX"} and "UTF" not in value.upper():
        return False
    charset = value.partition(".")[2].partition("@")[0]
    if not charset:
        import locale  # noqa: PLC0415 - most locales name their encoding

        charset = locale.getpreferredencoding()
    try:
        return codecs.lookup(charset).name == "utf-8"
    except LookupError:
        return False
