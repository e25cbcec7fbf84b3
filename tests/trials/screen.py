"""Random keys in a terminal that is resized at random: no traceback, no end unasked, no loop held for long."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pexpect

from jamsostek_tui.loader import load
from tests import corpus

RESIZES = 500
PAGES = 400
KEYS = (
    *"jkhlgGnNsbewyYzfo#+12345/?HxaEmucr\t\r \x7f[]",
    *("\x1b", "\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D", "\x1b[5~", "\x1b[6~", "\x1b[H", "\x1b[F", "\x1b[Z", "\x1b[1;3D"),
    *("\x10", "\x14", "\x0c", "\x04", "\x15", "\x12"),
    *(
        "petani",
        "nelaian",
        "kind:number >10rb",
        "[/]",
        "😀",
        "\x1b[<0;20;10M\x1b[<0;20;10m",
        "\x1b[200~tempel\x1b[201~",
    ),
)
_LEFT_UNASKED = "the browser ended by itself"


def trial(folder: Path, minutes: float, random: Random) -> Iterator[str]:
    """Press and resize for so many minutes; yield a sentence for each thing that went wrong."""
    corpus.write(folder / "in", PAGES)
    load([str(folder / "in")], folder / "facts.db")
    report = folder / "held.txt"
    report.touch()
    child = start(folder, report)
    raw = bytearray()
    end, resized, pressed = time.monotonic() + minutes * 60, 0, 0
    pause = minutes * 60 / RESIZES / 6
    while time.monotonic() < end:
        if not child.isalive():
            yield f"{_LEFT_UNASKED} after {pressed} keys: {last_words(folder)}"
            child = start(folder, report)
        child.send(random.choice(KEYS))
        pressed += 1
        if pressed % 6 == 0 and resized < RESIZES:
            child.setwinsize(random.choice((1, 2, 5, 15, 24, 40, 60)), random.choice((1, 3, 20, 40, 60, 80, 120, 200)))
            resized += 1
        raw += read(child, pause)
        del raw[:-200_000]
        if b"Traceback (most recent call last)" in raw:
            yield f"a traceback after {pressed} keys: {bytes(raw[-3000:])!r}"
            raw.clear()
    child.kill(signal.SIGKILL)  # `close` does not wait for long, and a held loop answers late
    child.wait()
    held = [line.split(maxsplit=2) for line in report.read_text().splitlines()]
    print(f"{pressed} keys, {resized} sizes; the loop was held {len(held)} times")
    yield from (f"the loop was held for {clock} s ({cpu} s of CPU) by {who}" for clock, cpu, who in held)


def start(folder: Path, report: Path) -> pexpect.spawn:
    """Open the browser on `facts.db` of a folder, held loops going to a report."""
    env = {**os.environ, "HOME": str(folder), "TERM": "xterm-256color", "LANG": "C.UTF-8", "BROWSER": "true"}
    program = ["-m", "tests.trials.watched", str(folder / "facts.db"), str(report)]
    child = pexpect.spawn(sys.executable, program, env=env, dimensions=(40, 120))
    time.sleep(2)
    return child


def last_words(folder: Path) -> str:
    """Return the end of the log of a browser whose home is a folder."""
    logs = sorted(folder.rglob("jamsostek-tui.log"))
    return logs[0].read_text(encoding="utf-8")[-3_000:] if logs else "there is no log"


def read(child: pexpect.spawn, seconds: float) -> bytes:
    """Return what a terminal says within so many seconds."""
    read = b""
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        try:
            read += child.read_nonblocking(65_536, timeout=left)
        except pexpect.TIMEOUT:
            break
        except (pexpect.EOF, OSError):
            time.sleep(0.1)
            break
    return read
