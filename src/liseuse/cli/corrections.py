"""`liseuse corrections`: what the reader has put right, without the screen."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from liseuse.article.clean import clean_line
from liseuse.cli.analyses import Readings
from liseuse.cli.codes import DONE, NOTHING_FOUND, UNREADABLE
from liseuse.cli.corrector import folders_of
from liseuse.cli.messages import say
from liseuse.cli.services import Services
from liseuse.cli.streams import write, write_utf8
from liseuse.corrections.check import Matches, conflicts
from liseuse.corrections.model import Correction, Reach
from liseuse.corrections.plain import to_plain
from liseuse.corrections.wording import change_words, described
from liseuse.export.tables import aligned_text, json_line, json_text
from liseuse.export.training import training_row
from liseuse.i18n import _, ngettext
from liseuse.store.corrections import FOLDER_NAME, CorrectionFile, CorrectionFiles

FOUND = 1


def corrections(arguments: argparse.Namespace) -> int:
    """Do what `arguments.action` says."""
    match arguments.action:
        case "check":
            return _check(arguments)
        case "apply":
            return _take_over(arguments)
        case "export":
            return _export(arguments)
        case _:
            return _list(arguments)


def _list(arguments: argparse.Namespace) -> int:
    """Print the corrections in the order they were made; exit code 1 when there are none."""
    held, sound = _held(arguments, tell=True)
    rows = [to_plain(correction) for correction in held]
    if arguments.format == "json":
        write_utf8([json_text(rows)], None)
    elif arguments.format == "jsonl":
        write_utf8(map(json_line, rows), None)
    elif held:
        write([_table(held)])
    if not sound:
        return UNREADABLE
    return DONE if held else NOTHING_FOUND


def _check(arguments: argparse.Namespace) -> int:
    """Print contradictions, and what matches nothing in the articles; exit code 1 for any."""
    held, sound = _held(arguments, tell=not arguments.paths)
    found = [
        _("contradiction: {earlier} / {later}; the later one counts").format(
            earlier=described(conflict.earlier).text(_), later=described(conflict.later).text(_)
        )
        for conflict in conflicts(held)
    ]
    if arguments.paths:
        readings = Readings(arguments)
        matches = Matches()
        for _article, corrected in readings.corrected():
            matches.note(corrected)
        found += [
            _("matches nothing: {what}").format(what=described(correction).text(_))
            for correction in matches.idle
        ]
        sound = sound and not readings.failed
    write(f"{clean_line(line)}\n" for line in found)
    if not sound:
        return UNREADABLE
    return FOUND if found else DONE


def _take_over(arguments: argparse.Namespace) -> int:
    """Put the corrections of other files into the reader's own."""
    store = CorrectionFiles(Services(arguments).corrections_path())
    kept = store.load()
    problems = [problem.text(_) for problem in kept.problems]
    taken = dict.fromkeys(kept.corrections)
    for name in arguments.paths:
        path = Path(name)
        if not path.exists():
            problems.append(": ".join((name, _("not found"))))
            continue
        other = CorrectionFile(path, path.parent if path.name == FOLDER_NAME else None).load()
        problems += [problem.text(_) for problem in other.problems]
        taken |= dict.fromkeys(other.corrections)
    if problem := store.save(list(taken)):
        problems.append(problem.text(_))
    else:
        count = len(taken) - len(kept.corrections)
        words = ngettext("{count} correction taken over", "{count} corrections taken over", count)
        write([words.format(count=count) + "\n"])
    for text in problems:
        say(text)
    return UNREADABLE if problems else DONE


def _export(arguments: argparse.Namespace) -> int:
    """Print the articles as training lines, corrected."""
    readings = Readings(arguments)
    rows = (training_row(article, corrected) for article, corrected in readings.corrected())
    write_utf8(map(json_line, rows), arguments.output)
    return UNREADABLE if readings.failed else DONE


def _held(arguments: argparse.Namespace, *, tell: bool) -> tuple[Sequence[Correction], bool]:
    """Return the corrections kept, and whether the files that hold them are sound."""
    kept = Services(arguments).corrections(folders_of(arguments.paths)).load()
    for problem in kept.problems if tell else ():
        say(problem.text(_))
    return kept.corrections, not kept.problems


def _table(held: Sequence[Correction]) -> str:
    from rich.cells import cell_len  # noqa: PLC0415

    rows = ((change_words(one.change).text(_), _where(one)) for one in held)
    return aligned_text([tuple(map(clean_line, row)) for row in rows], cell_len, frozenset())


def _where(correction: Correction) -> str:
    scope = correction.scope
    if scope.reach is Reach.EVERYWHERE:
        return _("everywhere")
    return scope.path or _("article {digest}").format(digest=scope.text)
