"""A measurement in a process of its own: what it prints, the CPU and the most memory of it and its children."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_EVERY = 0.1


@dataclass(frozen=True, slots=True)
class Run:
    """What a process printed as JSON, and the CPU seconds and most MB of it and its children together."""

    told: Any
    cpu_seconds: float
    megabytes: float


def run(module: str, *words: str) -> Run:
    """Run `python -m module words` in a session of its own; raises CalledProcessError when it fails."""
    command = [sys.executable, "-m", module, *words]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True) as child:
        peak = [0.0]
        used: dict[str, float] = {}
        done = threading.Event()
        watch = threading.Thread(target=_watch, args=(child.pid, peak, used, done))
        watch.start()
        out, _ = child.communicate()
        done.set()
        watch.join()
    if child.returncode:
        raise subprocess.CalledProcessError(child.returncode, command)
    return Run(json.loads(out.splitlines()[-1]), sum(used.values()), peak[0])


def _watch(session: int, peak: list[float], used: dict[str, float], done: threading.Event) -> None:
    while not done.wait(_EVERY):
        alive = _of_session(session)
        peak[0] = max(peak[0], sum(_megabytes(pid) for pid in alive))
        for pid in alive:
            used[pid] = max(used.get(pid, 0.0), _cpu_seconds(pid))


def _cpu_seconds(pid: str) -> float:
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


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
