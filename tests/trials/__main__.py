"""Run one trial, print what went wrong and how often."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random

from tests import trials
from tests.trials import kill, pages, screen


def main() -> int:
    """Return 1 where anything went wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.trials", description=trials.__doc__)
    parser.add_argument("trial", choices=("kill", "pages", "screen"))
    parser.add_argument("--times", type=int, help="how often (default: as the issue asks)")
    parser.add_argument("--minutes", type=float, default=10, help="how long (screen)")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    random = Random(asked.seed)
    with tempfile.TemporaryDirectory() as folder:
        problems: Iterator[str]
        if asked.trial == "kill":
            problems = kill.trial(Path(folder), asked.times or 200, random)
        elif asked.trial == "screen":
            problems = screen.trial(Path(folder), asked.minutes, random)
        else:
            problems = pages.trial(asked.times or 50_000, random)
        wrong = 0
        for problem in problems:
            wrong += 1
            print(problem, file=sys.stderr)
    print(f"{wrong} went wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
