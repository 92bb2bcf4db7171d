"""The program under watch: what it writes is noted, and it cannot speak to any network.

Its children too: the watch stands in a `sitecustomize` that every Python of the run imports.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

_WATCH = """
import os, sys
_LOG = os.open({log!r}, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_NETWORK = {{
    "socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname",
    "socket.gethostbyaddr", "socket.sendto", "socket.sendmsg", "urllib.Request",
    "http.client.connect", "ftplib.connect", "smtplib.connect",
}}
_CHANGES = {{
    "os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.symlink", "os.truncate",
    "os.chmod", "os.chown", "os.utime", "sqlite3.connect", "os.mkfifo",
}}
def _note(kind, what):
    os.write(_LOG, (kind + chr(9) + ascii(os.fspath(what)) + chr(10)).encode())
def _watch(event, args):
    if event in _NETWORK:
        _note("network", event)
        raise PermissionError("no network here")
    if event == "open":
        path, _mode, flags = args
        if isinstance(path, (str, bytes)) and (flags or 0) & _WRITES:
            _note("write", path)
    elif event in _CHANGES and isinstance(args[0], (str, bytes)):
        _note("write", args[0])
        if event in ("os.rename", "os.link") and isinstance(args[1], (str, bytes)):
            _note("write", args[1])
_note("begin", sys.argv[0] if hasattr(sys, "argv") and sys.argv else "")
sys.addaudithook(_watch)
"""


class Watch:
    """Keeps what the watched programs did in a file of `folder`."""

    def __init__(self, folder: Path) -> None:
        self._log = folder / "watched.log"
        (folder / "sitecustomize.py").write_text(
            _WATCH.format(log=str(self._log)), encoding="utf-8"
        )
        self.environ: Mapping[str, str] = {
            "PYTHONPATH": os.pathsep.join((str(folder), os.environ.get("PYTHONPATH", ""))),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        """What a program's environment needs to be watched."""

    def processes(self) -> int:
        """Return how many were watched."""
        return len(self._noted("begin"))

    def network(self) -> list[str]:
        """Return the attempts to reach a network."""
        return self._noted("network")

    def written(self) -> set[str]:
        """Return the paths that were opened for writing, made, renamed or removed."""
        return {path.strip("b'\"") for path in self._noted("write")}

    def _noted(self, kind: str) -> list[str]:
        lines = self._log.read_text(encoding="ascii").splitlines() if self._log.exists() else []
        return [line.partition("\t")[2] for line in lines if line.startswith(f"{kind}\t")]
