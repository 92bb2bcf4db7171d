"""What is said on standard error: one line each, cleaned, in the reader's language."""

from __future__ import annotations

import sys

from liseuse.i18n import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from liseuse.analysis.model import ModelError
    from liseuse.article.model import ArticleError


def say(text: str) -> None:
    """Print one line on standard error; a closed one is no reason to fail."""
    from liseuse.article.clean import clean_line  # noqa: PLC0415 - seldom is anything said

    try:
        sys.stderr.write(f"liseuse: {clean_line(text)}\n")
        sys.stderr.flush()
    except (OSError, ValueError, AttributeError):
        return


def say_article_error(error: ArticleError) -> None:
    """Say which file could not be read and why."""
    say(f"{error.name}: {_(error.reason)}")


def say_model_error(error: ModelError) -> None:
    """Say what is wrong with the recogniser and the command that mends it."""
    say(
        _("model: {reason}; install it with: {command}").format(
            reason=_(str(error)), command=error.install
        )
    )
