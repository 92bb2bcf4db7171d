"""What may stand on the command line."""

from __future__ import annotations

import argparse
import codecs
from collections.abc import Callable, Sequence
from typing import NoReturn

from liseuse import __version__
from liseuse.cli.words import command_place
from liseuse.i18n import LANGUAGES, _, current_language

ENTITY_TYPES = ("PER", "ORG", "LOC", "MISC")
TABLE_FORMATS = ("table", "json", "jsonl", "csv")
SHELLS = ("bash", "zsh", "fish")
EXPORT_FORMATS = ("md", "csv", "json", "html")
CORRECTION_ACTIONS = ("list", "check", "apply", "export")
BAD_USAGE = 2


class Parser(argparse.ArgumentParser):
    """An argument parser that says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        """Print `message` on standard error and leave with exit code 2."""
        self.exit(BAD_USAGE, f"liseuse: {message} (liseuse --help)\n")


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Sets the headings of the help as the reader's language does."""

    def start_section(self, heading: str | None) -> None:
        """Begin a part of the help."""
        # The colon that follows has a space before it in French.
        french = heading is not None and current_language() == "fr"
        super().start_section(f"{heading}\u00a0" if french else heading)


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Return the arguments in `argv` (program name excluded); `command` names what to do."""
    place = command_place(argv)
    command = "read" if place is None else argv[place]
    rest = [word for index, word in enumerate(argv) if index != place]
    parser = _PARSERS[command]()
    # Options may stand between the action and its paths, which the usual way does not allow.
    parsed = (
        parser.parse_intermixed_args(rest) if command == "corrections" else parser.parse_args(rest)
    )
    parsed.command = command
    if getattr(parsed, "action", None) in {"apply", "export"} and not parsed.paths:
        parser.error(_("{action} needs a PATH").format(action=parsed.action))
    return parsed


def _encoding(name: str) -> str:
    try:
        codec = codecs.lookup(name)
    except LookupError:
        raise argparse.ArgumentTypeError(_("unknown encoding: {}").format(name)) from None
    if not codec._is_text_encoding:  # noqa: SLF001 - the one place that tells text from bytes
        raise argparse.ArgumentTypeError(_("not a text encoding: {}").format(name))
    return codec.name


def _count(text: str) -> int:
    try:
        value = int(text)
    except ValueError:
        value = 0
    if value < 1:
        raise argparse.ArgumentTypeError(_("a number from 1 up is needed: {}").format(text))
    return value


def _parser(name: str, summary: str, paths: str | None) -> Parser:
    parser = Parser(
        prog=f"liseuse {name}".strip(),
        description=summary,
        allow_abbrev=False,
        epilog=_epilog(name),
    )
    parser.formatter_class = _Formatter
    if paths:
        parser.add_argument(
            "paths",
            nargs=paths,
            metavar=_("PATH"),
            help=_("article files, folders, or - for a pipe"),
        )
    common = parser.add_argument_group(_("common options"))
    common.add_argument(
        "--encoding", type=_encoding, metavar=_("NAME"), help=_("read files in this encoding")
    )
    common.add_argument(
        "--model", metavar=_("NAME|PATH"), help=_("a spaCy pipeline that has an ner component")
    )
    common.add_argument(
        "--no-state",
        action="store_true",
        help=_("read and write nothing on disk but the articles"),
    )
    common.add_argument(
        "--no-corrections", action="store_true", help=_("leave your corrections out")
    )
    common.add_argument(
        "--folder-corrections",
        action="store_true",
        help=_("also use the corrections in .liseuse.toml beside the articles"),
    )
    common.add_argument(
        "--lang", choices=LANGUAGES, help=_("language of the interface (by default the locale's)")
    )
    common.add_argument(
        "--version",
        action="version",
        version=f"liseuse {__version__}",
        help=_("print the version and leave"),
    )
    return parser


def _epilog(name: str) -> str | None:
    if name:
        return None
    lines = [_("commands:"), *(f"  {word:<11} {summary}" for word, summary in summaries())]
    return "\n".join([*lines, "", _("liseuse COMMAND --help says more.")])


def summaries() -> tuple[tuple[str, str], ...]:
    """Return every command with what it does, in the order in which they are told."""
    return (
        ("show", _("print an article, highlighted")),
        ("analyse", _("print everything found, as JSON")),
        ("entities", _("list people, organisations, places and other names")),
        ("quotes", _("list who said what")),
        ("export", _("write a report, a table or a web page")),
        ("corrections", _("list, check, take over or export your corrections")),
        ("config", _("settings: where they lie, what is wrong, an example")),
        ("doctor", _("what this terminal can do, which model, where things are kept")),
        ("man", _("the manual page, for man -l -")),
        ("completions", _("what bash, zsh or fish need to complete the command line")),
    )


def parsers() -> dict[str, argparse.ArgumentParser]:
    """Return a new parser for every command; that of the reader, which has no name, is "read"."""
    return {name: make() for name, make in _PARSERS.items()}


def _read_parser() -> Parser:
    parser = _parser(
        "", _("Read French press articles: who, which organisation, where, who said what."), "*"
    )
    parser.add_argument("--no-mouse", action="store_true", help=_("leave the mouse alone"))
    return parser


def _show_parser() -> Parser:
    parser = _parser("show", _("Print articles, highlighted, to standard output."), "+")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--plain", action="store_true", help=_("the text alone"))
    form.add_argument(
        "--markers", action="store_true", help=_("marks in letters, no colour: [[Mensch|P]]")
    )
    parser.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help=_("when to use escape sequences (auto: on a terminal)"),
    )
    return parser


def _analyse_parser() -> Parser:
    parser = _parser("analyse", _("Print the full analysis of articles as JSON."), "+")
    parser.add_argument(
        "--format", choices=("json", "jsonl"), default="json", help=_("jsonl: one article a line")
    )
    parser.add_argument("--output", metavar=_("FILE"), help=_("write there instead"))
    parser.add_argument(
        "--jobs", type=_count, default=1, metavar="N", help=_("articles analysed at a time")
    )
    return parser


def _entities_parser() -> Parser:
    parser = _parser("entities", _("List the names in articles, most mentioned first."), "+")
    parser.add_argument("--type", choices=ENTITY_TYPES, help=_("only names of this type"))
    _add_table_format(parser)
    return parser


def _quotes_parser() -> Parser:
    parser = _parser("quotes", _("List the speech quotes in articles and who says them."), "+")
    parser.add_argument("--by", metavar=_("NAME"), help=_("only what this speaker says"))
    parser.add_argument(
        "--all", action="store_true", help=_("also what stands in marks without being speech")
    )
    _add_table_format(parser)
    return parser


def _export_parser() -> Parser:
    parser = _parser(
        "export",
        _("Write articles with their names, quotes and notes: Markdown, CSV, JSON or HTML."),
        "+",
    )
    parser.add_argument(
        "--format", choices=EXPORT_FORMATS, default="md", help=_("output form; html: one page")
    )
    parser.add_argument("--output", metavar=_("FILE"), help=_("write there instead"))
    parser.add_argument(
        "--jobs", type=_count, default=1, metavar="N", help=_("articles analysed at a time")
    )
    return parser


def _add_table_format(parser: Parser) -> None:
    parser.add_argument("--format", choices=TABLE_FORMATS, default="table", help=_("output form"))


def _corrections_parser() -> Parser:
    parser = _parser("corrections", _("What you have put right: list, check, apply, export."), None)
    parser.add_argument(
        "action",
        choices=CORRECTION_ACTIONS,
        help=_(
            "list them; check which contradict each other or, in the articles given, match nothing;"
            " apply takes over those of other files; export prints articles as training lines"
        ),
    )
    parser.add_argument(
        "paths",
        nargs="*",
        metavar=_("PATH"),
        help=_("articles (check, export) or correction files (apply)"),
    )
    parser.add_argument(
        "--format",
        choices=("table", "json", "jsonl"),
        default="table",
        help=_("output form of the list"),
    )
    parser.add_argument("--output", metavar=_("FILE"), help=_("export there instead"))
    return parser


def _config_parser() -> Parser:
    parser = _parser("config", _("Say where the settings lie and what is wrong with them."), None)
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--example", action="store_true", help=_("print a commented example of all settings")
    )
    what.add_argument(
        "--write-example",
        action="store_true",
        help=_("write the example where the settings lie, when there are none"),
    )
    return parser


def _doctor_parser() -> Parser:
    return _parser("doctor", _("Say what this terminal can do and where things are kept."), None)


def _man_parser() -> Parser:
    return _parser("man", _("Print the manual page."), None)


def _completions_parser() -> Parser:
    parser = _parser(
        "completions", _("Print what a shell needs to complete the command line."), None
    )
    parser.add_argument("shell", choices=SHELLS, help=_("the shell"))
    return parser


_PARSERS: dict[str, Callable[[], Parser]] = {
    "read": _read_parser,
    "show": _show_parser,
    "analyse": _analyse_parser,
    "entities": _entities_parser,
    "quotes": _quotes_parser,
    "export": _export_parser,
    "corrections": _corrections_parser,
    "config": _config_parser,
    "doctor": _doctor_parser,
    "man": _man_parser,
    "completions": _completions_parser,
}
