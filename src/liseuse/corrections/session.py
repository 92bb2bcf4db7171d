"""Correcting while reading: what a screen needs, whole.

    session = CorrectionSession(store)              # a store of `liseuse.store`, or Unkept()
    sheet = session.sheet(article, raw)             # raw: the analysis as the service gives it
    ... show sheet.corrected.analysis ...
    outcome = session.hide(sheet, entity)           # an entity of sheet.corrected.analysis
    sheet = outcome.sheet                           # what to show from now on
    say(outcome.notice.text(_))                     # "“Orange” hidden, in this article"
    if outcome.problem: say(outcome.problem.text(_))    # not saved; holds in the session

`widen`, `undo` and `redo` go the same way, and return None when there is nothing to do. `why`
tells what corrections made of an entity or a quote. Other sheets stay as they were made: make a
new one, at no great cost, whenever `session.corrections` is no longer what it was.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from liseuse.analysis.model import Analysis, Entity, EntityType, Quote, QuoteKind
from liseuse.article.model import Article
from liseuse.corrections.additions import added_text
from liseuse.corrections.apply import Corrected, apply
from liseuse.corrections.check import contradict
from liseuse.corrections.history import History, Step, redone, undone, with_step
from liseuse.corrections.model import (
    EVERYWHERE,
    Add,
    Change,
    Correction,
    Hide,
    Merge,
    Reach,
    Rename,
    Retype,
    Scope,
    SetKind,
    SetSpeaker,
    Split,
    article_scope,
    folder_scope,
    name_key,
    place_of,
)
from liseuse.corrections.plain import from_plain, one_line, to_plain
from liseuse.corrections.quotes import quote_ref
from liseuse.corrections.wording import Notice, described
from liseuse.i18n import N_


@dataclass(frozen=True, slots=True)
class Kept:
    """What a store holds: corrections in the order they were made, and what is wrong with it."""

    corrections: tuple[Correction, ...] = ()
    problems: tuple[Notice, ...] = ()


class CorrectionsStore(Protocol):
    """Where corrections are kept between two sessions."""

    def load(self) -> Kept:
        """Return what is kept; never raises."""
        ...

    def save(self, corrections: Sequence[Correction]) -> Notice | None:
        """Keep `corrections` instead of those last loaded or saved; return why it cannot be done.

        What others have added meanwhile is kept too. Called again later, it makes up for what
        could not be saved.
        """
        ...

    def origin(self, correction: Correction) -> str | None:
        """Return the path of the file that holds `correction`, None when none does."""
        ...


class Unkept:
    """A store that keeps nothing: for a session that must leave no trace."""

    def load(self) -> Kept:
        """Return nothing."""
        return Kept()

    def save(self, corrections: Sequence[Correction]) -> Notice | None:  # noqa: ARG002 - the protocol's
        """Do nothing, which is what was asked for."""
        return None

    def origin(self, correction: Correction) -> str | None:  # noqa: ARG002 - the protocol's
        """Return None: nothing is kept."""
        return None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One article with its analysis as it came and as it stands corrected."""

    article: Article
    raw: Analysis
    corrected: Corrected


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an operation led to: the sheet to show, what was done, and why it is not saved.

    `changed` is false when it would have changed nothing here: then nothing was recorded.
    """

    sheet: Sheet
    notice: Notice
    problem: Notice | None = None
    changed: bool = True


class CorrectionSession:
    """The corrections while the reader reads. Not for several threads at once.

    Every operation holds for the article unless a wider `reach` is given; it takes the place of
    those made before that it contradicts and whose scope lies within its own, and is saved at
    once. `problems` are what was wrong with what the store held.
    """

    def __init__(self, store: CorrectionsStore) -> None:
        self._store = store
        kept = store.load()
        self._history = History(kept.corrections)
        self.problems: tuple[Notice, ...] = kept.problems

    @property
    def corrections(self) -> tuple[Correction, ...]:
        """Every correction that holds, in the order they were made."""
        return self._history.corrections

    def sheet(self, article: Article, raw: Analysis) -> Sheet:
        """Return `article` with its analysis `raw` corrected as things stand."""
        return Sheet(article, raw, apply(article, raw, self.corrections))

    def hide(self, sheet: Sheet, entity: Entity, reach: Reach = Reach.ARTICLE) -> Outcome:
        """`entity` is no entity."""
        return self._do(sheet, Hide(*_named(sheet, entity)), reach)

    def retype(
        self, sheet: Sheet, entity: Entity, to: EntityType, reach: Reach = Reach.ARTICLE
    ) -> Outcome:
        """`entity` is of the type `to`."""
        name, type_ = _named(sheet, entity)
        return self._do(sheet, Retype(name, to, type_), reach)

    def merge(
        self, sheet: Sheet, entity: Entity, into: Entity | str, reach: Reach = Reach.ARTICLE
    ) -> Outcome:
        """`entity` is `into`: another entity, or a name that the article does not know."""
        name, type_ = _named(sheet, entity)
        other = _named(sheet, into) if isinstance(into, Entity) else (one_line(into), None)
        return self._do(sheet, Merge(name, other[0], type_, other[1]), reach)

    def split(
        self,
        sheet: Sheet,
        entity: Entity,
        form: str,
        to: EntityType | None = None,
        reach: Reach = Reach.ARTICLE,
    ) -> Outcome:
        """What is called `form` (the words of a mention of `entity`) is another entity."""
        name, type_ = _named(sheet, entity)
        return self._do(sheet, Split(one_line(form), name, to, type_), reach)

    def rename(
        self, sheet: Sheet, entity: Entity, to: str, reach: Reach = Reach.ARTICLE
    ) -> Outcome:
        """`entity` is shown as `to`."""
        name, type_ = _named(sheet, entity)
        return self._do(sheet, Rename(name, one_line(to), type_), reach)

    def add(
        self, sheet: Sheet, text: str, type_: EntityType, reach: Reach = Reach.ARTICLE
    ) -> Outcome:
        """`text` is the name of an entity wherever it stands as whole words."""
        return self._do(sheet, Add(added_text(text), type_), reach)

    def set_speaker(
        self,
        sheet: Sheet,
        quote: Quote,
        speaker: Entity | str | None,
        reach: Reach = Reach.ARTICLE,
    ) -> Outcome:
        """`quote` is said by an entity, by somebody described so, or by nobody named (None)."""
        ref = quote_ref(sheet.article.text, sheet.raw.quotes, quote)
        name = _named(sheet, speaker)[0] if isinstance(speaker, Entity) else speaker
        return self._do(sheet, SetSpeaker(ref, name and one_line(name)), reach, quote)

    def set_kind(
        self, sheet: Sheet, quote: Quote, kind: QuoteKind, reach: Reach = Reach.ARTICLE
    ) -> Outcome:
        """`quote` is speech, or is not."""
        ref = quote_ref(sheet.article.text, sheet.raw.quotes, quote)
        return self._do(sheet, SetKind(ref, kind), reach, quote)

    def widen(self, sheet: Sheet) -> Outcome | None:
        """Let the last thing done hold for the folder, then everywhere; None: it does already."""
        last = self._history.last
        widened = [_widened(correction) for correction in last.added] if last else []
        if last is None or not widened or list(last.added) == widened:
            return None
        covered = [c for new in widened for c in self.corrections if _gives_way(c, new)]
        what = described(widened[-1])
        self._history = with_step(self._history, [*last.added, *covered], widened, what)
        return self._outcome(sheet, what)

    def undo(self, sheet: Sheet) -> Outcome | None:
        """Take back the last thing done in this session; None when there is none left."""
        return self._move(sheet, self._history.last, undone, N_("Undone: {what}"))

    def redo(self, sheet: Sheet) -> Outcome | None:
        """Do again what was taken back last; None when there is none left."""
        return self._move(sheet, self._history.next, redone, N_("Done again: {what}"))

    def why(self, sheet: Sheet, id_: str) -> tuple[Notice, ...]:
        """Return in words which corrections made the entity or quote of that id what it is."""
        return tuple(map(described, sheet.corrected.causes.get(id_, ())))

    def origins(self, sheet: Sheet, id_: str) -> tuple[str | None, ...]:
        """Return the files that hold what `why` tells of, None for what holds until one quits."""
        return tuple(map(self._store.origin, sheet.corrected.causes.get(id_, ())))

    def _move(
        self, sheet: Sheet, step: Step | None, moved: Callable[[History], History], message: str
    ) -> Outcome | None:
        if step is None:
            return None
        self._history = moved(self._history)
        return self._outcome(sheet, Notice(message, {"what": step.what}))

    def _do(
        self, sheet: Sheet, change: Change, reach: Reach, quote: Quote | None = None
    ) -> Outcome:
        new = Correction(change, _scope(sheet.article, reach))
        if not _can_be_kept(new):
            return _nothing(sheet)
        causes = sheet.corrected.causes.get(quote.id, ()) if quote else ()
        covered = [
            old
            for old in self.corrections
            if _gives_way(old, new)
            or (
                old in causes and type(old.change) is type(change) and new.scope.includes(old.scope)
            )
        ]
        history = with_step(self._history, covered, [new], described(new))
        corrected = apply(sheet.article, sheet.raw, history.corrections)
        if corrected.analysis == sheet.corrected.analysis:
            return _nothing(sheet)
        self._history = history
        return self._outcome(sheet, described(new), corrected)

    def _outcome(self, sheet: Sheet, notice: Notice, corrected: Corrected | None = None) -> Outcome:
        corrected = corrected or apply(sheet.article, sheet.raw, self.corrections)
        problem = self._store.save(self.corrections)
        return Outcome(replace(sheet, corrected=corrected), notice, problem)


def _nothing(sheet: Sheet) -> Outcome:
    return Outcome(sheet, Notice(N_("That changes nothing here")), changed=False)


def _can_be_kept(correction: Correction) -> bool:
    """Say whether a file could hold it: no empty or endless name, no lone sign to look for."""
    try:
        return from_plain(to_plain(correction)) == correction
    except ValueError:
        return False


def _named(sheet: Sheet, entity: Entity) -> tuple[str, EntityType | None]:
    """Return the name to speak of `entity` by, and its type when the name alone will not do.

    It is the first name it had, so that the correction also holds where others do not.
    """
    names = sheet.corrected.names
    name = one_line(names.get(entity.id, entity.name))
    namesake = any(
        other.id != entity.id
        and name_key(name) in {name_key(other.name), name_key(names.get(other.id, other.name))}
        for other in sheet.corrected.analysis.entities
    )
    return name, entity.type if namesake else None


def _scope(article: Article, reach: Reach) -> Scope:
    """Return the scope of that reach; what is in no folder has none but its own."""
    place = place_of(article)
    match reach:
        case Reach.EVERYWHERE:
            return EVERYWHERE
        case Reach.FOLDER:
            return folder_scope(place) or article_scope(place)
        case _:
            return article_scope(place)


def _widened(correction: Correction) -> Correction:
    scope = correction.scope
    if scope.reach is Reach.ARTICLE and scope.path is not None:
        wider = _folder_of(scope.path)
    else:
        wider = EVERYWHERE
    return replace(correction, scope=wider)


def _folder_of(path: str) -> Scope:
    return Scope(Reach.FOLDER, path=path.rpartition("/")[0] or "/")


def _gives_way(old: Correction, new: Correction) -> bool:
    """Say whether `new` takes the place of `old`: it says otherwise, or the same more widely."""
    return new.scope.includes(old.scope) and (
        old.change == new.change or contradict(old.change, new.change)
    )
