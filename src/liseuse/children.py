"""Child processes that do what could stall, swell or crash: JSON lines each way, killed at will."""

from __future__ import annotations

import json
import os
import selectors
import subprocess
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from typing import IO, Any

_CHUNK = 1 << 16
_ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}


class Child:
    """One worker process and the lines it has sent so far. Raises OSError when it cannot start.

    It leads a session of its own, so that no key of the terminal ends it before its time.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            env={**os.environ, **_ONE_THREAD},
        )
        self._rest = bytearray()
        self._writing = threading.Lock()

    @property
    def alive(self) -> bool:
        """Say whether the process runs."""
        return self._process.poll() is None

    def send(self, message: dict[str, Any]) -> None:
        """Write one message, from any thread; raises OSError or EOFError when the child is gone."""
        line = json.dumps(message).encode() + b"\n"
        with self._writing:
            pipe = self._pipe(self._process.stdin)
            pipe.write(line)
            pipe.flush()

    def offer(self, message: dict[str, Any]) -> bool:
        """Write a short message if that takes no waiting; false when it does, or nobody reads."""
        if not self._writing.acquire(blocking=False):
            return False
        try:
            pipe = self._pipe(self._process.stdin)
            with selectors.DefaultSelector() as selector:
                selector.register(pipe, selectors.EVENT_WRITE)
                if not selector.select(0):
                    return False
            os.write(pipe.fileno(), json.dumps(message).encode() + b"\n")
        except (OSError, EOFError):
            return False
        finally:
            self._writing.release()
        return True

    def receive(self, seconds: float) -> dict[str, Any]:
        """Return the next message; raises TimeoutError or EOFError when none comes in time."""
        deadline = time.monotonic() + seconds
        searched = 0
        while (end := self._rest.find(b"\n", searched)) < 0:
            searched = len(self._rest)
            self._rest += self._read(deadline - time.monotonic())
        line = bytes(self._rest[:end])
        del self._rest[: end + 1]
        message: dict[str, Any] = json.loads(line)
        return message

    def kill(self) -> None:
        """End the process now, and wait until it is gone."""
        self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                with suppress(OSError):
                    pipe.close()
        self._process.wait()

    def _read(self, seconds: float) -> bytes:
        pipe = self._pipe(self._process.stdout)
        with selectors.DefaultSelector() as selector:
            selector.register(pipe, selectors.EVENT_READ)
            if not selector.select(max(0.0, seconds)):
                raise TimeoutError
        data = os.read(pipe.fileno(), _CHUNK)
        if not data:
            raise EOFError
        return data

    @staticmethod
    def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
        if pipe is None or pipe.closed:
            raise EOFError
        return pipe


def limit_this_process(memory_bytes: int, cpu_seconds: int | None = None) -> None:
    """Let the system end this process, or refuse it memory, at these limits.

    Where the system has no such limits, none is set.
    """
    import resource  # noqa: PLC0415 - the screen's own process has no use for it

    limits = [(resource.RLIMIT_AS, memory_bytes)]
    if cpu_seconds is not None:
        limits.append((resource.RLIMIT_CPU, cpu_seconds))
    for kind, limit in limits:
        with suppress(OSError, ValueError):
            _soft, hard = resource.getrlimit(kind)
            allowed = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
            resource.setrlimit(kind, (allowed, hard))
