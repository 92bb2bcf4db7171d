"""`liseuse export`: articles with what was found in them, as a report, a table or a page."""

from __future__ import annotations

import argparse

from liseuse.article.notes import placed
from liseuse.cli.analyses import Readings
from liseuse.cli.codes import DONE, UNREADABLE
from liseuse.cli.services import Services
from liseuse.cli.streams import write_utf8
from liseuse.export.report import Report, ReportForm, written


def export(arguments: argparse.Namespace) -> int:
    """Write all articles as one text to standard output or to a file."""
    readings = Readings(arguments)
    notes = Services(arguments).notes()
    reports = [
        Report(article, analysis, placed(notes.notes_of(article), article))
        for article, analysis in readings.analyses(arguments.jobs)
    ]
    if reports:
        write_utf8([written(reports, ReportForm(arguments.format))], arguments.output)
    return UNREADABLE if readings.failed else DONE
