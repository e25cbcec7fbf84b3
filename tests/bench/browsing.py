"""`python -m tests.bench.browsing DB`: search, narrow and page through a database as the browser does; prints JSON."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from random import Random
from time import perf_counter, process_time
from typing import TypeVar

from jamsostek_tui.browse.place import Filter, Search
from jamsostek_tui.model import Kind, Ref
from jamsostek_tui.store.database.schema import ENTITY_KINDS
from jamsostek_tui.store.reader import Reader
from tests.bench.asking import answered, phrases, queries
from tests.bench.memory import peak_megabytes

_PANES: tuple[Kind, ...] = ("person", "organisation", "instrument", "statistic", "statement", "event", "article")
_ROWS = 40
_PHRASES, _TO_HITS = 300, 60
T = TypeVar("T")


def first_screen(reader: Reader, narrowing: tuple[Filter, ...]) -> None:
    """Ask for what all panes show under a narrowing: counts, every list's ids, its first rows."""
    reader.counts(narrowing)
    reader.regions(narrowing)
    for kind in _PANES:
        ids = reader.ids(kind, narrowing)
        reader.rows(kind, ids[:_ROWS])
        if kind == "statistic":
            reader.greatest(ids if narrowing else None)
            reader.figures(ids)


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


def timed(reader: Reader, some: Iterable[T], ask: Callable[[Reader, T], object]) -> tuple[list[float], list[float]]:
    """Return the seconds of each question, by the clock and of CPU."""
    seconds: list[float] = []
    used: list[float] = []
    for one in some:
        begun, at = perf_counter(), process_time()
        ask(reader, one)
        seconds.append(perf_counter() - begun)
        used.append(process_time() - at)
    return sorted(seconds), sorted(used)


def timed_narrowings(path: Path) -> tuple[list[float], list[float]]:
    """Return the seconds of each narrowing, by the clock and of CPU."""
    reader = Reader(path)
    found = timed(reader, narrowings(reader, Random(7)), first_screen)
    reader.close()
    return found


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
    quoted = phrases(reader, _PHRASES, random)
    phrase, phrase_cpu = timed(reader, quoted, lambda reader, query: reader.search(query, (), 50))
    to_hits = [(Search(query),) for query in quoted[:_TO_HITS]]
    hits, hits_cpu = timed(reader, to_hits, first_screen)
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
                "phrase": phrase,
                "phrase_cpu": phrase_cpu,
                "hits": hits,
                "hits_cpu": hits_cpu,
                "facts": sum(counts.of.values()) - counts["article"],
            }
        )
    )


if __name__ == "__main__":
    main()
