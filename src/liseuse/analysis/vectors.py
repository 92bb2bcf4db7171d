"""Word vectors small enough to travel inside the package.

One byte an axis, one scale a row; words are kept as sorted 64-bit hashes only. A word that has
no vector as it stands is looked up as a name, then in lower case: titles in capitals keep their
meaning.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

ORTH = 65
"""spaCy's number for the attribute that says how a word is written."""

# Words whose row is remembered; an article has a tenth of it, a hostile file any number.
MOST_REMEMBERED = 50_000


class PressVectors:
    """A table of vectors as spaCy's static layer asks for it: `attr`, `shape`, `get_batch`.

    `keys` are sorted; `rows` gives each key its row of `table`, to be multiplied by the row's
    `scale`. `strings` gives the word of a hash and the hash of a word.
    """

    attr = ORTH

    def __init__(
        self,
        keys: NDArray[np.uint64],
        rows: NDArray[np.uint16],
        table: NDArray[np.int8],
        scale: NDArray[np.float32],
        strings: Any,  # noqa: ANN401 - spaCy's StringStore says nothing of its two ways
    ) -> None:
        self._keys = keys
        self._rows = rows
        self._table = table
        self._scale = scale
        self._strings = strings
        self._known: dict[int, int] = {}
        self.shape = table.shape

    def __len__(self) -> int:
        return len(self._table)

    def get_batch(self, keys: NDArray[np.uint64]) -> NDArray[np.float32]:
        """Return one vector a key; zeros for a word that has none."""
        known = self._known
        if len(known) > MOST_REMEMBERED:
            known.clear()
        rows = np.array([known[k] if k in known else self._learn(k) for k in keys.tolist()])
        scale = np.where(rows < 0, np.float32(0), self._scale[rows])
        found: NDArray[np.float32] = self._table[rows] * scale[:, None]
        return found

    def _learn(self, key: int) -> int:
        row = self._row(key)
        if row < 0:
            word = self._strings[key]
            rows = (self._row(self._strings[f]) for f in (word.capitalize(), word.lower()))
            row = next((r for r in rows if r >= 0), -1)
        self._known[key] = row
        return row

    def _row(self, key: int) -> int:
        place = int(np.searchsorted(self._keys, np.uint64(key)))
        if place < len(self._keys) and int(self._keys[place]) == key:
            return int(self._rows[place])
        return -1
