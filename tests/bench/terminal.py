"""How quick the reader is beside a pager: first text, keys, bytes, a slow line, memory, leaving.

Usage: python -m tests.bench.terminal [--runs N] [--rows text,keys,…] [NAME=COMMAND …]
`{file}` in a command stands for the article; the first program, less unless one is named, is what
the others are compared with. All run in turn; the figures are medians, the ratios medians of those
of the same round. With PYTHONDONTWRITEBYTECODE set, Python compiles itself anew at every start.
"""

from __future__ import annotations

import argparse
import os
import re
import select
import shlex
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.terminal.tty import ANSWERS, Tty

from liseuse.resources import folder

WORDS, NAME = "Mistral AI installera", "Arthur Mensch"
"""What the sample begins with, and a name on its first screen."""
OURS = f"{shlex.quote(sys.executable)} -P -m liseuse {{file}}"
SIZES = {"3 kB": 3_000, "100 kB": 100_000, "10 MB": 10_000_000}
KEYS = {"down": "\x1b[B", "page down": "\x1b[6~"}
QUIET = 0.06
RATE, DELAY, HERTZ = 50_000, 0.08, 30
Figures = dict[str, float]


class Screen(Tty):
    """A terminal that notes when it is sent what, behind a line of `rate` bytes a second if set."""

    rate: float = 0
    delay: float = 0.0

    def burst(self, quiet: float, limit: float = 10) -> list[tuple[float, int]]:
        """Return when how many bytes came, until nothing has for `quiet` seconds."""
        came: list[tuple[float, int]] = []
        due: list[tuple[float, bytes]] = []
        data, end = b"", time.perf_counter() + limit
        wait = quiet + self.delay
        last = time.perf_counter()
        while (now := time.perf_counter()) < min(end, last + wait):
            while due and due[0][0] <= now:
                os.write(self._master, due.pop(0)[1])
            if not select.select([self._master], [], [], 0.002)[0]:
                continue
            try:
                part = os.read(self._master, 2048)
            except OSError:
                break
            if self.rate:
                time.sleep(len(part) / self.rate)
            last = time.perf_counter()
            came.append((last + self.delay / 2, len(part)))
            data += part
            due += [
                (last + self.delay, answer)
                for question, answer in ANSWERS.items()
                for _ in range(part.count(question))
            ]
        for _, answer in due:
            os.write(self._master, answer)
        self._stream.feed(data)
        self.output += data
        return came

    def shows(self, words: str, limit: float = 60) -> float:
        """Return when `words` were sent, marked or not; fails when they never are."""
        end, needle, seen = time.monotonic() + limit, words.encode(), b""
        while time.monotonic() < end:
            if select.select([self._master], [], [], 0.2)[0]:
                part = os.read(self._master, 1 << 16)
                now = time.perf_counter()
                seen += part
                self.output += part
                self._stream.feed(part)
                for question, answer in ANSWERS.items():
                    for _ in range(part.count(question)):
                        os.write(self._master, answer)
                if needle in re.sub(rb"\x1b\[[0-9;]*m", b"", seen):
                    return now
        raise AssertionError(f"never shown: {words}\n{self.screen}")

    def marked(self, words: str) -> bool:
        """Say whether `words` stand somewhere in a style that is not the text's own."""
        for y, row in enumerate(self._screen.display):
            x = row.find(words)
            if x >= 0 and self._screen.buffer[y][x].fg != "default":
                return True
        return False


def samples(home: Path) -> dict[str, Path]:
    """Write the article once, and over and over, into files of each size."""
    text = (folder("articles") / "01-mistral-centre-de-donnees.txt").read_text(encoding="utf-8")
    files = {}
    for size, least in SIZES.items():
        files[size] = home / f"{size}.txt"
        files[size].write_text(text * (least // len(text.encode()) + 1), encoding="utf-8")
    return files


def tree(process: int) -> list[int]:
    """Return a process and all below it."""
    found = [process]
    for parent in found:
        for path in Path(f"/proc/{parent}/task").glob("*/children"):
            try:
                found += map(int, path.read_text().split())
            except OSError:
                continue
    return found


def memory(process: int) -> float:
    """Return the resident megabytes of a process and all below it."""
    pages = 0
    for one in tree(process):
        try:
            pages += int(Path(f"/proc/{one}/statm").read_text().split()[1])
        except OSError:
            continue
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def processor(process: int) -> float:
    """Return the processor seconds a process has used."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, fields[11:13])) / os.sysconf("SC_CLK_TCK")


def started(command: str, file: Path, home: Path) -> Screen:
    """Return a terminal of 100 × 30 cells with the program in it, once entered."""
    environ = {f"XDG_{kind}_HOME": str(home) for kind in ("CACHE", "STATE", "DATA", "CONFIG")}
    words = shlex.split(command.replace("{file}", shlex.quote(str(file))))
    return Screen(words, 100, 30, {**environ, "LANG": "C.UTF-8", "TERM": "xterm-256color"})


def left(tty: Screen) -> float:
    """Return the milliseconds from the key that quits to the end of the program."""
    begun = time.perf_counter()
    tty.keys("q")
    while tty.process.poll() is None:
        tty.read(0.002)
    return (time.perf_counter() - begun) * 1000


def text(command: str, files: dict[str, Path], home: Path) -> Figures:
    """Measure the time to the first text."""
    found = {}
    for size, file in files.items():
        begun = time.perf_counter()
        with started(command, file, home) as tty:
            found[f"text {size}, ms"] = (tty.shows(WORDS) - begun) * 1000
    return found


def keys(command: str, files: dict[str, Path], home: Path) -> Figures:
    """Measure single keys, what idles, and the way out."""
    found = {}
    with started(command, files["100 kB"], home) as tty:
        tty.shows(WORDS)
        tty.burst(2.0, 30)
        for name, key in KEYS.items():
            times, sizes = [], []
            for _ in range(20):
                begun = time.perf_counter()
                tty.keys(key)
                if came := tty.burst(QUIET):
                    times.append((came[-1][0] - begun) * 1000)
                    sizes.append(sum(size for _, size in came))
            found[f"{name}, ms"] = statistics.median(times)
            found[f"{name}, bytes"] = statistics.median(sizes)
        before = processor(tty.process.pid)
        found["idle 3 s, bytes"] = sum(size for _, size in tty.burst(3, 3))
        found["idle 3 s, CPU s"] = processor(tty.process.pid) - before
        found["leaving, ms"] = left(tty)
    return found


def held(command: str, files: dict[str, Path], home: Path) -> Figures:
    """Measure how far behind a key is when it is let go of, on a slow line."""
    with started(command, files["100 kB"], home) as tty:
        tty.shows(WORDS)
        tty.burst(2.0, 30)
        tty.rate, tty.delay = RATE, DELAY
        begun = time.perf_counter()
        for number in range(2 * HERTZ):
            tty.keys(KEYS["down"])
            while (now := time.perf_counter()) < begun + (number + 1) / HERTZ:
                tty.burst(begun + (number + 1) / HERTZ - now, begun + (number + 1) / HERTZ - now)
        begun = time.perf_counter()
        came = tty.burst(0.5)
        return {"held key behind, ms": (came[-1][0] - begun) * 1000 if came else 0.0}


def marks(command: str, files: dict[str, Path], home: Path) -> Figures:
    """Measure the time to the first marks, never read and read before, and memory."""
    found: Figures = {}
    for when in ("first time", "read before"):
        begun = time.perf_counter()
        with started(command, files["3 kB"], home) as tty:
            tty.shows(WORDS)
            most = 0.0
            while time.perf_counter() < begun + 30 and not tty.marked(NAME):
                tty.burst(0.005, 0.02)
                most = max(most, memory(tty.process.pid))
            found[f"marks {when}, ms"] = (time.perf_counter() - begun) * 1000
            if when == "first time":
                found["memory most, MB"] = most
                tty.burst(8, 8)
                found["memory after, MB"] = memory(tty.process.pid)
            left(tty)
    return found


Measure = Callable[[str, dict[str, Path], Path], Figures]
ROWS: dict[str, Measure] = {"text": text, "keys": keys, "held": held, "marks": marks}


def measured(programs: dict[str, str], rows: list[str], runs: int) -> Iterator[dict[str, Figures]]:
    """Yield, a round each, the figures of every program."""
    for _ in range(runs):
        found: dict[str, Figures] = {}
        with tempfile.TemporaryDirectory() as folder_name:
            files = samples(Path(folder_name))
            for name, command in programs.items():
                home = Path(folder_name) / name
                home.mkdir()
                found[name] = {}
                for row in rows:
                    # A pager marks nothing.
                    if row != "marks" or name != "less":
                        found[name] |= ROWS[row](command, files, home)
        yield found


def main() -> None:
    """Print the figures of each program and their ratio to those of the first."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("programs", nargs="*", metavar="NAME=COMMAND")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--rows", default=",".join(ROWS))
    arguments = parser.parse_args()
    programs = dict(word.split("=", 1) for word in arguments.programs)
    if not programs or next(iter(programs)) != "less":
        programs = {"less": "less {file}", **programs}
    programs = {**programs, "liseuse": OURS}
    rounds = list(measured(programs, arguments.rows.split(","), arguments.runs))
    first = next(iter(programs))
    figures = dict.fromkeys(figure for found in rounds for one in found.values() for figure in one)
    sys.stdout.write(f"{'':24}" + "".join(f"{name:>20}" for name in programs) + "\n")
    for figure in figures:
        line = f"{figure:24}"
        for name in programs:
            values = [found[name][figure] for found in rounds if figure in found[name]]
            ratios = [
                found[name][figure] / found[first][figure]
                for found in rounds
                if figure in found[name] and found[first].get(figure)
            ]
            shown = f"{statistics.median(values):.1f}" if values else "-"
            ratio = f" ×{statistics.median(ratios):.2f}" if ratios and name != first else ""
            line += f"{shown + ratio:>20}"
        sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
