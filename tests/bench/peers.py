"""`python -m tests.bench.peers DB COUNT`: the same questions put to matchers others use; prints JSON.

Each goes over every label of the kinds asked for: rapidfuzz `partial_ratio`, `fzf --filter` where it is installed, and
`textual.fuzzy`. A label found is one that reads as the wanted one.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random
from time import perf_counter

from rapidfuzz import fuzz, process

from jamsostek_tui.store.reader import Reader
from tests.bench.asking import MIX, queries

_AT_ONCE = 400
_FIRST = 10
Match = Callable[[str], list[str]]


def labels(reader: Reader) -> list[str]:
    """Return the label of every fact of the kinds that are asked for."""
    found: list[str] = []
    for kind, _ in MIX:
        ids = list(reader.ids(kind))
        for begin in range(0, len(ids), _AT_ONCE):
            found += [row.label for row in reader.rows(kind, ids[begin : begin + _AT_ONCE])]
    return found


def matchers(lines: list[str]) -> dict[str, Match]:
    """Return the peers there are, each a function from a query to the labels it puts first."""
    joined = "\n".join(lines)

    def rapidfuzz(query: str) -> list[str]:
        return [label for label, _, _ in process.extract(query, lines, scorer=fuzz.partial_ratio, limit=_FIRST)]

    def fzf(query: str) -> list[str]:
        asked = subprocess.run(["fzf", "--filter", query], input=joined, capture_output=True, text=True, check=False)
        return asked.stdout.split("\n")[:_FIRST]

    def textual(query: str) -> list[str]:
        from textual.fuzzy import Matcher

        match = Matcher(query).match
        return [label for _, label in sorted(((match(label), label) for label in lines), reverse=True)[:_FIRST]]

    known: dict[str, Match] = {"rapidfuzz partial_ratio": rapidfuzz, "textual.fuzzy": textual}
    if shutil.which("fzf"):
        known["fzf --filter"] = fzf
    return known


def main() -> None:
    """Ask each peer the first `COUNT` questions of the search's own."""
    reader = Reader(Path(sys.argv[1]))
    asked = queries(reader, int(sys.argv[2]), Random(11))
    told: dict[str, tuple[list[float], int]] = {}
    for name, match in matchers(labels(reader)).items():
        seconds: list[float] = []
        found = 0
        for query, wanted in asked:
            begun = perf_counter()
            first = match(query)
            seconds.append(perf_counter() - begun)
            found += wanted.label in first
        told[name] = (sorted(seconds), found)
    print(json.dumps(told))


if __name__ == "__main__":
    main()
