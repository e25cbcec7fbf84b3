"""`python -m tests.bench [--pages 100,1000,10000] [--json FILE] [--folder FOLDER]`: print the table, write the JSON."""

from __future__ import annotations

import argparse
import json
import platform
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

from tests import corpus
from tests.bench import child, opening

_MOST_FOR_PEERS = 10_000
_ASKED_OF_PEERS = 40
_PRESSED = (
    ("cursor down → source lit", "lit", 10),
    ("letter → hits painted", "painted", 33),
    ("Enter → all panes narrowed", "narrowed", 50),
    ("Escape → all panes filled", "widened", 50),
)


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: what, at how many pages, how much of which unit, and what is aimed at."""

    what: str
    pages: int
    value: float
    unit: str
    goal: str = ""
    met: bool | None = None


def at_most(what: str, pages: int, value: float, unit: str, most: float) -> Figure:
    """Return a figure that should be no more than `most`."""
    return Figure(what, pages, value, unit, f"≤ {most:g}", value <= most)


def at_least(what: str, pages: int, value: float, unit: str, least: float) -> Figure:
    """Return a figure that should be no less than `least`."""
    return Figure(what, pages, value, unit, f"≥ {least:g}", value >= least)


def percentile(ordered: Sequence[float], share: float) -> float:
    """Return the value below which `share` of the ordered values lie."""
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def loading(folder: Path, database: Path, pages: int, characters: int) -> Iterator[Figure]:
    """Yield the figures of extraction alone, of a load, of loading the same again, and of the size."""
    alone = child.run("tests.bench.loading", "extract", str(folder), str(database))
    first = child.run("tests.bench.loading", "load", str(folder), str(database))
    again = child.run("tests.bench.loading", "load", str(folder), str(database))
    if not (alone.told["pages"] == first.told["pages"] == again.told["pages"] == pages):
        raise RuntimeError("pages went missing")
    seconds = first.told["seconds"]
    yield Figure("extraction alone", pages, pages / alone.told["seconds"], "pages/s")
    yield at_least("load", pages, pages / seconds, "pages/s", 700)
    yield at_most("load ÷ extraction alone", pages, seconds / alone.told["seconds"], "×", 1.5)
    yield Figure("CPU of extraction alone", pages, alone.cpu_seconds / pages * 1e3, "ms/page")
    yield Figure("CPU of the load", pages, first.cpu_seconds / pages * 1e3, "ms/page")
    yield Figure("CPU, load ÷ extraction alone", pages, first.cpu_seconds / alone.cpu_seconds, "×")
    yield Figure("CPU of the writer", pages, first.told["own_cpu"] / pages * 1e3, "ms/page")
    yield at_most("memory of the load, all processes", pages, first.megabytes, "MB", 300)
    yield at_least("reload of unchanged pages", pages, seconds / again.told["seconds"], "× faster", 20)
    yield at_most("database ÷ text", pages, database.stat().st_size / characters, "×", 5)


def browsing(database: Path, pages: int) -> Iterator[Figure]:
    """Yield the figures of search, narrowing and memory."""
    told = child.run("tests.bench.browsing", str(database)).told
    yield Figure("facts", pages, told["facts"], "")
    yield Figure("reading the vocabulary", pages, told["vocabulary"] * 1e3, "ms")
    yield Figure("search p50", pages, percentile(told["search"], 0.5) * 1e3, "ms")
    yield at_most("search p95", pages, percentile(told["search"], 0.95) * 1e3, "ms", 6)
    yield at_most("search p95, CPU", pages, percentile(told["search_cpu"], 0.95) * 1e3, "ms", 6)
    found, asked = (sum(both) for both in zip(*told["found"].values(), strict=True))
    yield at_least("wanted fact in the first ten", pages, 100 * found / asked, "%", 97)
    yield Figure("narrowing p50", pages, percentile(told["narrowing"], 0.5) * 1e3, "ms")
    yield at_most("narrowing p95", pages, percentile(told["narrowing"], 0.95) * 1e3, "ms", 50)
    yield at_most("narrowing p95, CPU", pages, percentile(told["narrowing_cpu"], 0.95) * 1e3, "ms", 50)
    yield Figure("phrase p50, CPU", pages, percentile(told["phrase_cpu"], 0.5) * 1e3, "ms")
    yield Figure("phrase p95, CPU", pages, percentile(told["phrase_cpu"], 0.95) * 1e3, "ms")
    yield Figure("narrowing to hits p50, CPU", pages, percentile(told["hits_cpu"], 0.5) * 1e3, "ms")
    yield Figure("narrowing to hits p95, CPU", pages, percentile(told["hits_cpu"], 0.95) * 1e3, "ms")
    memory = child.run("tests.bench.browsing", str(database), "memory").told["megabytes"]
    yield at_most("memory of a reader that browses", pages, memory, "MB", 80)


def peers(database: Path, pages: int) -> Iterator[Figure]:
    """Yield what other matchers take for some of the same questions, over labels of at most so many pages."""
    if pages > _MOST_FOR_PEERS:
        return
    told = child.run("tests.bench.peers", str(database), str(_ASKED_OF_PEERS)).told
    for name, (seconds, found) in told.items():
        yield Figure(f"{name} p50", pages, percentile(seconds, 0.5) * 1e3, "ms")
        yield Figure(f"{name} p95", pages, percentile(seconds, 0.95) * 1e3, "ms")
        yield Figure(f"{name}, in the first ten", pages, 100 * found / len(seconds), "%")


def pressed(database: Path, pages: int) -> Iterator[Figure]:
    """Yield the figures of keys pressed in the whole app, driven in a process of their own without a terminal."""
    for what, figures in child.run("tests.bench.bare_keys").told.items():
        cpu = sorted(used for _, used in figures)
        yield Figure(f"bare app, the same {what} p50, CPU", pages, percentile(cpu, 0.5) * 1e3, "ms")
        yield Figure(f"bare app, the same {what} p95, CPU", pages, percentile(cpu, 0.95) * 1e3, "ms")
    told = child.run("tests.bench.keys", str(database)).told
    for what, name, most in _PRESSED:
        clock, cpu = (sorted(figures) for figures in zip(*told[name], strict=True))
        yield Figure(f"{what} p50", pages, percentile(clock, 0.5) * 1e3, "ms")
        yield at_most(f"{what} p95", pages, percentile(clock, 0.95) * 1e3, "ms", most)
        yield Figure(f"{what} p50, CPU", pages, percentile(cpu, 0.5) * 1e3, "ms")
        yield at_most(f"{what} p95, CPU", pages, percentile(cpu, 0.95) * 1e3, "ms", most)
    yield at_most("memory of the whole app browsing", pages, told["megabytes"], "MB", 80)


def opened(database: Path, pages: int) -> Iterator[Figure]:
    """Yield the figures of the first screen: of seven starts each, in turns, the median and the least CPU."""
    with tempfile.TemporaryDirectory() as folder:
        bytecode = Path(folder)
        rounds = [
            (
                opening.bare(opening.EMPTY_PANES, bytecode),
                opening.bare(opening.SAME_LAYOUT, bytecode),
                opening.browser(database, bytecode),
            )
            for _ in range(8)
        ]
    starts = list(zip(*rounds[1:], strict=True))  # the first starts write the bytecode
    empty, bare, browser = (median(one.seconds for one in of) for of in starts)
    empty_cpu, bare_cpu, browser_cpu = (min(one.cpu_seconds for one in of) for of in starts)
    yield Figure("five empty panes", pages, empty * 1e3, "ms")
    yield Figure("bare app of the same layout", pages, bare * 1e3, "ms")
    yield Figure("start to the first screen", pages, browser * 1e3, "ms")
    yield Figure("start ÷ five empty panes", pages, browser / empty, "×")
    yield at_most("start ÷ bare app", pages, browser / bare, "×", 1.25)
    yield Figure("CPU of the start", pages, browser_cpu * 1e3, "ms")
    yield Figure("CPU, start ÷ five empty panes", pages, browser_cpu / empty_cpu, "×")
    yield at_most("CPU, start ÷ bare app", pages, browser_cpu / bare_cpu, "×", 1.25)


def measured(pages: int, folder: Path) -> Iterator[Figure]:
    """Yield every figure at a number of pages; pages and database are made below `folder`."""
    here = folder / f"pages-{pages}"
    characters = corpus.write(here, pages)
    database = folder / f"{pages}.db"
    for tail in ("", "-wal", "-shm"):
        Path(f"{database}{tail}").unlink(missing_ok=True)
    yield from loading(here, database, pages, characters)
    yield from browsing(database, pages)
    yield from peers(database, pages)
    yield from pressed(database, pages)
    yield from opened(database, pages)


def line(figure: Figure) -> str:
    """Return a figure as a line of the table."""
    met = {None: "", True: "met", False: "MISSED"}[figure.met]
    return f"{figure.pages:>8,}  {figure.what:<36}{figure.value:>12,.2f} {figure.unit:<10}{figure.goal:<8}{met}"


def main() -> None:
    """Measure, print each figure as it comes, write all of them as JSON."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--pages", default="100,1000", help="numbers of pages, divided by commas (default 100,1000)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there (default: bench.json)")
    parser.add_argument("--folder", type=Path, help="keep pages and databases there (default: a temporary folder)")
    asked = parser.parse_args()
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory() as temporary:
        for pages in (int(number) for number in asked.pages.split(",")):
            for figure in measured(pages, asked.folder or Path(temporary)):
                figures.append(figure)
                print(line(figure), flush=True)
    where = {"python": platform.python_version(), "sqlite": sqlite3.sqlite_version, "machine": platform.machine()}
    (asked.json or Path("bench.json")).write_text(
        json.dumps({**where, "figures": [asdict(one) for one in figures]}, ensure_ascii=False, indent=1) + "\n"
    )


if __name__ == "__main__":
    main()
