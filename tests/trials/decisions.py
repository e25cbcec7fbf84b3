"""Two hundred random decisions: made anew, in another order, on edited pages, each is at its own text or orphaned."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

from jamsostek_tui.loader import load
from tests.corpus import page
from tests.decisions.at_random import Somebody, told
from tests.store.content import content

PAGES = 12


def trial(folder: Path, times: int, random: Random) -> Iterator[str]:
    """Make `times` decisions; yield a sentence for each thing that went wrong."""
    pages, database = folder / "in", folder / "facts.db"
    pages.mkdir()
    for number in range(PAGES):
        (pages / f"{number}.txt").write_text(page(5, number).text, "utf-8")
    load([str(pages)], database, processes=1)
    somebody = Somebody(database, random.randrange(1 << 30))
    while len(somebody.decider.lines().decisions) < times:
        somebody.decide()
    journal, expected, (there, orphaned) = somebody.decider.journal.read_bytes(), content(database), told(database)
    print(f"{times} decisions, {len(there)} places of text decided on, {len(orphaned)} orphaned before anything moved")
    database.unlink()
    _load_in_any_order(pages, database, random)
    if content(database) != expected:
        yield "made anew in another order the database is another"
    if told(database) != (there, orphaned):
        yield "made anew in another order decisions are at other places"
    texts = _edited(pages, random)
    load([str(pages)], database, processes=1)
    now, lost = told(database)
    moved = {(key.kind, key.before, key.quote, key.after) for key in now} - {
        (key.kind, key.before, key.quote, key.after) for key in there
    }
    yield from (f"moved to other text: {one}" for one in moved)
    print(f"{len(texts)} pages edited: {len(now)} places decided on, {len(lost)} orphaned")
    for path, text in texts.items():
        path.write_text(text, "utf-8")
    load([str(pages)], database, processes=1)
    if content(database) != expected:
        yield "with the pages as they were the database is another"
    if somebody.decider.journal.read_bytes() != journal:
        yield "loading changed the journal"


def _load_in_any_order(pages: Path, database: Path, random: Random) -> None:
    paths = sorted(map(str, pages.iterdir()))
    random.shuffle(paths)
    for path in paths:
        load([path], database, processes=1)


def _edited(pages: Path, random: Random) -> dict[Path, str]:
    """Change a third of the pages: further words on top, or other numbers; return them as they were."""
    chosen = random.sample(sorted(pages.iterdir()), PAGES // 3)
    texts = {path: path.read_text("utf-8") for path in chosen}
    for place, (path, text) in enumerate(texts.items()):
        path.write_text("Catatan: dikirim ulang.\n\n" + text if place % 2 else text.replace("1", "2", 3), "utf-8")
    return texts
