"""The child process that analyses: requests on standard input, answers on standard output.

One JSON object a line each way. A request is `{"id", "text", "blocks", "skip"}` or
`{"cancel": id}`. The answers are `{"id", "progress": [done, all]}`, then one of
`{"id", "analysis"}`, `{"id", "cancelled": true}` and `{"id", "error", "install"}`. The child
ends when its standard input does, at once and whatever it is doing, or when nobody has asked
for anything for a while.
"""

from __future__ import annotations

import gc
import json
import os
import queue
import sys
import threading
import time
from collections.abc import Iterator
from typing import Any, BinaryIO

from liseuse.analysis.codec import article_from_plain, to_plain
from liseuse.analysis.model import AnalysisCancelledError, ModelError
from liseuse.children import limit_this_process
from liseuse.i18n import N_

NICENESS = 10
IDLE_SECONDS = 5.0
MEMORY_BYTES = 4 << 30
PROGRESS_SECONDS = 0.05
LONG_BLOCK = 2_000
"""Code points from which a block is announced before it is read: it may be the one that stalls."""


class Inbox:
    """Requests as they come in, read by a thread of its own so that a cancel is seen at once."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._requests: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
        self._cancelled: set[int] = set()
        threading.Thread(target=self._read, daemon=True).start()

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """Yield requests until none has come for `IDLE_SECONDS`."""
        while True:
            try:
                yield self._requests.get(timeout=IDLE_SECONDS)
            except queue.Empty:
                return

    def check(self, request: int) -> None:
        """Raise AnalysisCancelledError when `request` was cancelled."""
        if request in self._cancelled:
            raise AnalysisCancelledError

    def _read(self) -> None:
        for line in self._stream:
            message = json.loads(line)
            if "cancel" in message:
                self._cancelled.add(message["cancel"])
            else:
                self._requests.put(message)
        # The parent is gone or wants no more: nothing here is worth a moment's wait.
        os._exit(0)


def main(argv: list[str]) -> int:
    """Serve requests with the model named in `argv` (none: the default one)."""
    os.nice(NICENESS)
    limit_this_process(MEMORY_BYTES)
    inbox = Inbox(sys.stdin.buffer)
    answers = sys.stdout.buffer
    # A library that prints must not break the conversation.
    sys.stdout = sys.stderr
    loading = _Loading(argv[0] if argv else None)
    for request in inbox:
        try:
            _serve(loading.engine(), request, inbox, answers)
        except ModelError as error:
            answer = {"id": request["id"], "error": str(error), "install": error.install}
            _send(answers, answer)
        except MemoryError:
            _send(answers, {"id": request["id"], "error": N_("not enough memory to analyse it")})
            # What else has failed half-way nobody knows.
            return 1
        except Exception as error:  # noqa: BLE001 - whatever fails here must be told, not lost
            _send(answers, {"id": request["id"], "error": f"{type(error).__name__}: {error}"})
    return 0


class _Loading:
    """The engine, loaded before anybody asks: whoever starts a child has an article coming.

    What went wrong is told to who asks first, who asks again has it tried again.
    """

    def __init__(self, model: str | None) -> None:
        self._model = model
        self._engine: Any = None
        self._error: Exception | None = None
        try:
            self._engine = _engine(model)
        except Exception as error:  # noqa: BLE001 - told by `engine`
            self._error = error

    def engine(self) -> Any:  # noqa: ANN401 - the class is imported when first needed
        """Return the engine; raises what `_engine` does."""
        error, self._error = self._error, None
        if error:
            raise error
        if self._engine is None:
            self._engine = _engine(self._model)
        return self._engine


def _engine(model: str | None) -> Any:  # noqa: ANN401
    from liseuse.analysis.engine import Engine  # noqa: PLC0415
    from liseuse.analysis.recogniser import load  # noqa: PLC0415

    # Nothing of what is made now becomes garbage before the end.
    gc.disable()
    try:
        return Engine(load(model))
    finally:
        gc.freeze()
        gc.enable()


def _serve(engine: Any, request: dict[str, Any], inbox: Inbox, answers: BinaryIO) -> None:  # noqa: ANN401
    number, article = request["id"], article_from_plain(request)
    told = float("-inf")

    def progress(done: int, total: int) -> None:
        nonlocal told
        inbox.check(number)
        block = article.blocks[done] if done < total else None
        long = block is None or block.end - block.start > LONG_BLOCK
        if long or time.monotonic() - told > PROGRESS_SECONDS:
            _send(answers, {"id": number, "progress": [done, total]})
            told = time.monotonic()

    try:
        analysis = engine.analyse(article, progress, request["skip"])
    except AnalysisCancelledError:
        _send(answers, {"id": number, "cancelled": True})
    else:
        _send(answers, {"id": number, "analysis": to_plain(analysis)})


def _send(stream: BinaryIO, message: dict[str, Any]) -> None:
    stream.write(json.dumps(message).encode() + b"\n")
    stream.flush()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
