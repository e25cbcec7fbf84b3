"""Run one trial, print what went wrong and how often."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from random import Random

from tests import trials
from tests.trials import cells, compiled, decisions, kill, kill_deciding, mutations, pages, renderers, screen, together

TRIALS: dict[str, Callable[[Path, argparse.Namespace, Random], Iterator[str]]] = {
    "cells": lambda folder, asked, random: cells.trial(folder, asked.times, random),
    "compiled": lambda folder, asked, random: compiled.trial(folder),
    "decisions": lambda folder, asked, random: decisions.trial(folder, asked.times, random),
    "kill": lambda folder, asked, random: kill.trial(folder, asked.times, random),
    "kill-deciding": lambda folder, asked, random: kill_deciding.trial(folder, asked.times, random),
    "mutations": lambda folder, asked, random: mutations.trial(folder, asked.times, random),
    "pages": lambda folder, asked, random: pages.trial(asked.times, random),
    "renderers": lambda folder, asked, random: renderers.trial(asked.times, random),
    "screen": lambda folder, asked, random: screen.trial(folder, asked.minutes, random),
    "together": lambda folder, asked, random: together.trial(folder, asked.minutes, random),
}
TIMES = {
    "cells": 1_000,
    "decisions": 200,
    "kill": 200,
    "kill-deciding": 200,
    "mutations": 1_000,
    "pages": 50_000,
    "renderers": 20_000,
}
MINUTES = {"screen": 10.0, "together": 1.0}


def main() -> int:
    """Return 1 where anything went wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.trials", description=trials.__doc__)
    parser.add_argument("trial", choices=TRIALS)
    parser.add_argument("--times", type=int, help=f"how often (default: {_told(TIMES)})")
    parser.add_argument("--minutes", type=float, help=f"how long (default: {_told(MINUTES)})")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    asked.times = asked.times or TIMES.get(asked.trial)
    asked.minutes = asked.minutes or MINUTES.get(asked.trial)
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        for problem in TRIALS[asked.trial](Path(folder), asked, Random(asked.seed)):
            wrong += 1
            print(problem, file=sys.stderr)
    print(f"{wrong} went wrong")
    return 1 if wrong else 0


def _told(defaults: Mapping[str, float]) -> str:
    return ", ".join(f"{trial} {number:,g}" for trial, number in defaults.items())


if __name__ == "__main__":
    sys.exit(main())
