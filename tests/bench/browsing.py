"""`python -m tests.bench.browsing DB`: search, narrow and page through a database as the browser does; prints JSON."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from random import Random
from time import perf_counter, process_time

from jamsostek_tui.model import Kind, Ref
from jamsostek_tui.store.database.schema import ENTITY_KINDS
from jamsostek_tui.store.reader import Reader
from tests.bench.asking import answered, queries
from tests.bench.memory import peak_megabytes

_PANES: tuple[Kind, ...] = ("person", "organisation", "instrument", "statistic", "statement", "event", "article")
_ROWS = 40


def first_screen(reader: Reader, narrowing: tuple[Ref, ...]) -> None:
    """Ask for what all panes show under a narrowing: counts, every list's ids, its first rows."""
    reader.counts(narrowing)
    reader.regions(narrowing)
    for kind in _PANES:
        ids = reader.ids(kind, narrowing)
        reader.rows(kind, ids[:_ROWS])
        if kind == "statistic":
            reader.greatest(ids if narrowing else None)


def narrowings(reader: Reader, random: Random) -> list[tuple[Ref, ...]]:
    """Return narrowings by the facts most is linked with, by any facts, and by two at once."""
    some: list[tuple[Ref, ...]] = []
    placed: tuple[Kind, ...] = ("statistic", "statement", "article")
    for kind in ENTITY_KINDS:
        ids = list(reader.ids(kind))
        drawn = random.sample(ids, min(len(ids), 400))
        rows = sorted(reader.rows(kind, drawn), key=lambda row: -row.count)
        some += [(row.ref,) for row in rows[:10]] + [(row.ref,) for row in random.sample(rows, min(20, len(rows)))]
    for kind in placed:
        numbers = reader.ids(kind)
        some += [(Ref(kind, random.choice(numbers)),) for _ in range(20)]
    return some + [(*random.choice(some), *random.choice(some)) for _ in range(60)]


def timed_narrowings(path: Path) -> tuple[list[float], list[float]]:
    """Return the seconds of each narrowing, by the clock and of CPU."""
    reader = Reader(path)
    seconds: list[float] = []
    used: list[float] = []
    for one in narrowings(reader, Random(7)):
        begun, at = perf_counter(), process_time()
        first_screen(reader, one)
        seconds.append(perf_counter() - begun)
        used.append(process_time() - at)
    reader.close()
    return sorted(seconds), sorted(used)


def main() -> None:
    """Print what was measured; memory only after all of it."""
    path = Path(sys.argv[1])
    random = Random(11)
    reader = Reader(path)
    begun = perf_counter()
    reader.search("jamsostek")
    vocabulary = perf_counter() - begun
    if sys.argv[2:] == ["memory"]:
        for narrowing in ((), *narrowings(reader, random)[:40]):
            first_screen(reader, narrowing)
        for query, _ in queries(reader, 100, random):
            reader.search(query)
        print(json.dumps({"megabytes": peak_megabytes()}))
        return
    asked = queries(reader, 600, random)
    answers = answered(reader, asked)
    narrowed, narrowed_cpu = timed_narrowings(path)
    counts = reader.counts()
    for missed in answers.missed if sys.argv[2:] == ["missed"] else ():
        print(missed)
    print(
        json.dumps(
            {
                "vocabulary": vocabulary,
                "search": sorted(answers.seconds),
                "search_cpu": sorted(answers.cpu),
                "found": answers.found,
                "narrowing": narrowed,
                "narrowing_cpu": narrowed_cpu,
                "facts": sum(counts.of.values()) - counts["article"],
            }
        )
    )


if __name__ == "__main__":
    main()
