"""A measurement in a process of its own: what it prints, how long it took, the most memory of it and its children."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any

_EVERY = 0.1


@dataclass(frozen=True, slots=True)
class Run:
    """What a process printed as JSON, its seconds, its CPU seconds and the most MB it and its children held."""

    told: Any
    seconds: float
    megabytes: float


def run(module: str, *words: str) -> Run:
    """Run `python -m module words` in a session of its own; raises CalledProcessError when it fails."""
    begun = perf_counter()
    command = [sys.executable, "-m", module, *words]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True) as child:
        peak = [0.0]
        done = threading.Event()
        watch = threading.Thread(target=_watch, args=(child.pid, peak, done))
        watch.start()
        out, _ = child.communicate()
        done.set()
        watch.join()
    if child.returncode:
        raise subprocess.CalledProcessError(child.returncode, command)
    return Run(json.loads(out.splitlines()[-1]), perf_counter() - begun, peak[0])


def _watch(session: int, peak: list[float], done: threading.Event) -> None:
    while not done.wait(_EVERY):
        peak[0] = max(peak[0], sum(_megabytes(pid) for pid in _of_session(session)))


def _of_session(session: int) -> list[str]:
    found: list[str] = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                if os.getsid(int(entry.name)) == session:
                    found.append(entry.name)
            except OSError:
                continue
    return found


def _megabytes(pid: str) -> float:
    """Return the memory of a process; what it shares with others counts in shares."""
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    except OSError:
        pass
    return 0.0
