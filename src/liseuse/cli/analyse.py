"""`liseuse analyse`: everything found in articles, as JSON."""

from __future__ import annotations

import argparse

from liseuse.cli.analyses import Readings
from liseuse.cli.codes import DONE, UNREADABLE
from liseuse.cli.streams import write_utf8
from liseuse.export.document import analysis_document
from liseuse.export.tables import json_line, json_text


def analyse(arguments: argparse.Namespace) -> int:
    """Print the analyses: an object for one article, a list for more, or JSON lines."""
    readings = Readings(arguments)
    documents = (analysis_document(*pair) for pair in readings.analyses(arguments.jobs))
    if arguments.format == "jsonl":
        write_utf8(map(json_line, documents), arguments.output)
    elif found := list(documents):
        write_utf8([json_text(found[0] if len(found) == 1 else found)], arguments.output)
    return UNREADABLE if readings.failed else DONE
