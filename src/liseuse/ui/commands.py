"""Everything a reader can ask for, each declared once.

Key binding, footer words, palette entry and help line all come from here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from textual.binding import Binding, BindingType

from liseuse.i18n import N_


class Group(StrEnum):
    """What a command is about; the value is the heading of its part of the help (a msgid)."""

    TEXT = N_("Moving through the text")
    WAYS = N_("Searching and finding one’s way")
    NAMES = N_("Names and quotes")
    MENDING = N_("Putting right what was found")
    SHOWN = N_("What is shown")
    TAKING = N_("Taking words out")
    ARTICLES = N_("Articles")
    PROGRAM = N_("The program")


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to ask for.

    `keys` are as Textual names them. `action` is the action of the reader's screen. `words` is
    what the footer says (a msgid), `help` the sentence for help and palette (a msgid).
    """

    id: str
    keys: tuple[str, ...]
    action: str
    help: str
    group: Group
    words: str = ""


COMMANDS: tuple[Command, ...] = (
    Command("line.down", ("j", "down"), "lines(1)", N_("One line down"), Group.TEXT),
    Command("line.up", ("k", "up"), "lines(-1)", N_("One line up"), Group.TEXT),
    Command("page.down", ("space", "pagedown"), "pages(1)", N_("One page down"), Group.TEXT),
    Command("page.up", ("b", "pageup"), "pages(-1)", N_("One page up"), Group.TEXT),
    Command("half.down", ("d",), "halves(1)", N_("Half a page down"), Group.TEXT),
    Command("half.up", ("u",), "halves(-1)", N_("Half a page up"), Group.TEXT),
    Command("top", ("g", "home"), "edge(-1)", N_("To the beginning"), Group.TEXT),
    Command("bottom", ("G", "end"), "edge(1)", N_("To the end"), Group.TEXT),
    Command(
        "search",
        ("/",),
        "search",
        N_("Search the text as you type; in the list, filter its names"),
        Group.WAYS,
        N_("search"),
    ),
    Command(
        "keep",
        ("&",),
        "keep",
        N_("Show only the paragraphs that hold some words; none: all of them"),
        Group.WAYS,
    ),
    Command("goal", (":",), "goal", N_("Go to a line (42) or a part (50%)"), Group.WAYS),
    Command("mark", ("m",), "mark", N_("Mark this place with a letter"), Group.WAYS),
    Command(
        "mark.to",
        ("'",),
        "to_mark",
        N_("Go to the place marked with a letter; ' again: where you were"),
        Group.WAYS,
    ),
    Command("back", ("backspace", "H"), "back", N_("Back to where you were"), Group.WAYS),
    Command("forward", ("L",), "forward", N_("Forward again"), Group.WAYS),
    Command(
        "choose",
        ("enter",),
        "choose",
        N_("In the list: go to the first place of this name or speaker"),
        Group.NAMES,
        N_("go there"),
    ),
    Command(
        "target.next",
        ("n",),
        "jump('target', 1)",
        N_("Next place of what was searched or chosen"),
        Group.NAMES,
        N_("next"),
    ),
    Command(
        "target.previous",
        ("N",),
        "jump('target', -1)",
        N_("Previous place of what was searched or chosen"),
        Group.NAMES,
        N_("previous"),
    ),
    Command(
        "mention.next",
        ("e",),
        "jump('mentions', 1)",
        N_("Next name of any type shown"),
        Group.NAMES,
        N_("name"),
    ),
    Command(
        "mention.previous",
        ("E",),
        "jump('mentions', -1)",
        N_("Previous name of any type shown"),
        Group.NAMES,
    ),
    Command("quote.next", ("c",), "jump('quotes', 1)", N_("Next quote"), Group.NAMES, N_("quote")),
    Command("quote.previous", ("C",), "jump('quotes', -1)", N_("Previous quote"), Group.NAMES),
    Command(
        "target.here",
        ("*",),
        "target_here",
        N_("Choose the name or speaker you stand on; again: let go of it"),
        Group.NAMES,
    ),
    Command(
        "why",
        ("i",),
        "why",
        N_("Why this is marked, and who is said to speak"),
        Group.MENDING,
        N_("why"),
    ),
    Command(
        "name.hide",
        ("x",),
        "hide",
        N_("This is no name; of a quote: no one’s words"),
        Group.MENDING,
        N_("hide"),
    ),
    Command(
        "name.type",
        ("t",),
        "retype",
        N_("Another type, or split a form off; of a quote: another speaker"),
        Group.MENDING,
        N_("change"),
    ),
    Command(
        "name.merge",
        ("=",),
        "merge",
        N_("Merge with another name, picked by typing"),
        Group.MENDING,
        N_("merge"),
    ),
    Command("name.rename", ("R",), "rename", N_("Call a name otherwise"), Group.MENDING),
    Command(
        "name.add",
        ("+",),
        "add",
        N_("Add the selection, or step through words that may be names"),
        Group.MENDING,
        N_("add"),
    ),
    Command("mend.undo", ("U",), "undo", N_("Undo the last correction"), Group.MENDING, N_("undo")),
    Command("mend.redo", ("r",), "redo", N_("Do it again"), Group.MENDING, N_("redo")),
    Command(
        "mend.widen",
        ("P",),
        "widen",
        N_("Let the last correction hold for the folder, then everywhere"),
        Group.MENDING,
        N_("widen"),
    ),
    Command("type.person", ("1",), "filter('PER')", N_("People on or off"), Group.SHOWN),
    Command(
        "type.organisation", ("2",), "filter('ORG')", N_("Organisations on or off"), Group.SHOWN
    ),
    Command("type.place", ("3",), "filter('LOC')", N_("Places on or off"), Group.SHOWN),
    Command("type.other", ("4",), "filter('MISC')", N_("Other names on or off"), Group.SHOWN),
    Command("type.quote", ("5",), "filter('')", N_("Quotes on or off"), Group.SHOWN),
    Command(
        "pane",
        ("tab", "shift+tab"),
        "switch_pane",
        N_("From the text to the list and back"),
        Group.SHOWN,
        N_("list"),
    ),
    Command("sidebar", ("s",), "sidebar", N_("List beside the text on or off"), Group.SHOWN),
    Command("alone", ("z",), "alone", N_("The text alone, or everything"), Group.SHOWN),
    Command(
        "select",
        ("v",),
        "select",
        N_("Select the name, then its sentence, quote, paragraph"),
        Group.TAKING,
        N_("wider"),
    ),
    Command("copy", ("y",), "copy", N_("Copy a citation"), Group.TAKING, N_("copy")),
    Command("copy.as", ("Y",), "copy_as", N_("Copy a citation as…"), Group.TAKING, N_("copy as")),
    Command(
        "note", ("a",), "note", N_("Write a note here, or change it"), Group.TAKING, N_("note")
    ),
    Command(
        "export",
        ("W",),
        "export",
        N_("Write names, quotes and notes: Markdown, web page, CSV, JSON"),
        Group.TAKING,
    ),
    Command("article.next", (">",), "article(1)", N_("Next article"), Group.ARTICLES),
    Command("article.previous", ("<",), "article(-1)", N_("Previous article"), Group.ARTICLES),
    Command("articles", ("o",), "articles", N_("List of the articles"), Group.ARTICLES),
    Command("help", ("?", "f1"), "help", N_("This help"), Group.PROGRAM, N_("help")),
    Command("palette", ("ctrl+p",), "palette", N_("Find a command by its words"), Group.PROGRAM),
    Command(
        "release",
        ("escape",),
        "release",
        N_("Let go of what was searched or chosen; leave a list"),
        Group.PROGRAM,
        N_("let go"),
    ),
    Command("quit", ("q",), "quit", N_("Quit"), Group.PROGRAM, N_("quit")),
    Command("interrupt", ("ctrl+c",), "app.interrupt", N_("Break off"), Group.PROGRAM),
)

_SHOWN_KEYS = {
    "space": N_("Space"),
    "enter": N_("Enter"),
    "tab": "Tab",
    "shift+tab": "",
    "escape": N_("Esc"),
    "down": "↓",
    "up": "↑",
    "pagedown": N_("PgDn"),
    "pageup": N_("PgUp"),
    "home": N_("Home"),
    "end": N_("End"),
    "backspace": N_("Backspace"),
    "f1": "F1",
    "ctrl+p": "Ctrl+P",
    "ctrl+c": "Ctrl+C",
}


EVERYWHERE = tuple(command for command in COMMANDS if command.id == "interrupt")
"""The commands that work whatever lies over the page."""


def bindings(commands: Iterable[Command], *, priority: bool = False) -> list[BindingType]:
    """Return the key bindings of `commands`, each under its command's id.

    With `priority` they come before those of what has the focus.
    """
    return [
        Binding(
            ",".join(command.keys),
            command.action,
            command.help,
            show=False,
            priority=priority,
            id=command.id,
        )
        for command in commands
    ]


def key_words(key: str) -> str:
    """Return how a key is written for a reader (a msgid), "" when it goes without saying."""
    return _SHOWN_KEYS.get(key, key)


class Situation(StrEnum):
    """What the reader is at, as far as the footer's hints depend on it."""

    READING = "reading"
    WALKING = "walking"
    CHOOSING = "choosing"
    SELECTING = "selecting"
    STANDING = "standing"
    CORRECTED = "corrected"
    UNDONE = "undone"


_HINTS = {
    Situation.READING: (
        "mention.next",
        "quote.next",
        "search",
        "pane",
        "help",
        "quit",
        "name.add",
    ),
    Situation.WALKING: (
        "target.next",
        "target.previous",
        "quote.next",
        "search",
        "pane",
        "help",
        "release",
        "quit",
    ),
    Situation.SELECTING: ("select", "copy", "copy.as", "note", "name.add", "release", "help"),
    Situation.CHOOSING: (
        "choose",
        "search",
        "pane",
        "help",
        "name.merge",
        "name.type",
        "name.hide",
        "why",
        "release",
        "quit",
    ),
    Situation.STANDING: (
        "mention.next",
        "quote.next",
        "why",
        "name.type",
        "help",
        "name.hide",
        "name.merge",
        "name.add",
        "pane",
        "quit",
    ),
    Situation.CORRECTED: ("mend.widen", "mend.undo", "help"),
    Situation.UNDONE: ("mend.redo", "mend.undo", "help"),
}


def hints(situation: Situation, commands: Iterable[Command] = COMMANDS) -> list[Command]:
    """Return those of `commands` the footer speaks of, those to keep longest first."""
    by_id = {command.id: command for command in commands}
    return [by_id[name] for name in _HINTS[situation] if by_id[name].keys]
