"""Run one trial, print what went wrong and how often."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from tests import trials
from tests.trials import compiled, decisions, kill, kill_deciding, mutations, pages, renderers, screen, together

TRIALS: dict[str, Callable[[Path, argparse.Namespace, Random], Iterator[str]]] = {
    "compiled": lambda folder, asked, random: compiled.trial(folder),
    "decisions": lambda folder, asked, random: decisions.trial(folder, asked.times or 200, random),
    "kill": lambda folder, asked, random: kill.trial(folder, asked.times or 200, random),
    "kill-deciding": lambda folder, asked, random: kill_deciding.trial(folder, asked.times or 200, random),
    "mutations": lambda folder, asked, random: mutations.trial(folder, asked.times or 1_000, random),
    "pages": lambda folder, asked, random: pages.trial(asked.times or 50_000, random),
    "renderers": lambda folder, asked, random: renderers.trial(asked.times or 20_000, random),
    "screen": lambda folder, asked, random: screen.trial(folder, asked.minutes or 10, random),
    "together": lambda folder, asked, random: together.trial(folder, asked.minutes or 1, random),
}


def main() -> int:
    """Return 1 where anything went wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.trials", description=trials.__doc__)
    parser.add_argument("trial", choices=TRIALS)
    parser.add_argument("--times", type=int, help="how often (default: as the issue asks)")
    parser.add_argument("--minutes", type=float, help="how long (screen, together; default: as the issue asks)")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        for problem in TRIALS[asked.trial](Path(folder), asked, Random(asked.seed)):
            wrong += 1
            print(problem, file=sys.stderr)
    print(f"{wrong} went wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
