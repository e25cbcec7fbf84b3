"""Two hundred random decisions: made anew, by other rules, on other pages, each is at its own text or orphaned.

Where they stand is read from what shows of them (`tests.decisions.standing`), beside a database without a journal.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from random import Random

from jamsostek_tui.decisions.journal.decision import Decision
from jamsostek_tui.extraction import Extracting
from jamsostek_tui.forgetting import forget
from jamsostek_tui.loader import load
from jamsostek_tui.model import Kind, Ref
from jamsostek_tui.rebuilding import rebuild
from jamsostek_tui.store.reader import Reader
from tests.corpus import page
from tests.decisions.at_random import Somebody, told, write_rivals
from tests.decisions.pages import exported
from tests.decisions.standing import moved, without_effect
from tests.decisions.stub_rules import stub_version
from tests.store.content import content

PAGES = 12
MERGES = 12


def trial(folder: Path, times: int, random: Random) -> Iterator[str]:
    """Make `times` decisions; yield a sentence for each thing that went wrong."""
    corpus = Corpus(folder, random)
    somebody = Somebody(corpus.database, random.randrange(1 << 30))
    while len(decided(somebody)) < times:
        somebody.decide()
    yield from merged_and_split(somebody)
    journal, expected = somebody.decider.journal.read_bytes(), content(corpus.database)
    stood = told(corpus.database)
    done = {one.do for one in decided(somebody)}
    print(f"{len(decided(somebody))} decisions ({', '.join(sorted(done))}), {len(stood[0])} places of text decided on")
    yield from corpus.wrong("as it was decided")

    corpus.make_anew()
    yield from corpus.wrong("made anew in another order")
    yield from _same("made anew in another order", corpus, expected, stood)

    corpus.change_rules(stub_version(random.randrange(1 << 30)))
    yield from corpus.wrong("by other rules")
    corpus.change_rules(None)
    yield from corpus.wrong("by the old rules again")
    yield from _same("by the old rules again", corpus, expected, stood)

    before = corpus.change_pages()
    yield from corpus.wrong("with pages edited and renamed")
    corpus.restore(before)
    yield from corpus.wrong("with the pages as they were")
    yield from _same("with the pages as they were", corpus, expected, stood)
    if somebody.decider.journal.read_bytes() != journal:
        yield "something but a decision changed the journal"


def decided(somebody: Somebody) -> Sequence[Decision]:
    """Return what somebody decided, undoing and redoing included."""
    return somebody.decider.lines().decisions


def merged_and_split(somebody: Somebody) -> Iterator[str]:
    """Merge at random those who are in no merge, and split them: the export is the same byte for byte."""
    random, decider, database = somebody.random, somebody.decider, somebody.database
    kinds: tuple[Kind, ...] = ("person", "organisation", "instrument")
    done = 0
    while done < MERGES:
        merged = {key for one in decider.history().open_merges() for key in (*one.facts, *one.other)}
        with closing(Reader(database)) as reader:
            refs = [Ref(kind, one) for kind in [random.choice(kinds)] for one in reader.ids(kind)]
            refs = [ref for ref in refs if (keys := reader.text_keys(ref)) and merged.isdisjoint(keys)]
            some = random.sample(refs, min(len(refs), random.choice([2, 2, 3])))
        if len(some) < 2:
            continue
        before = exported(database)
        decider.merge(some)
        if exported(database) == before:
            yield f"merging {some} changed nothing"
        with closing(Reader(database)) as reader:
            one = next(ref for ref in some if reader.fact(ref) is not None)
        decider.split(one)
        if exported(database) != before:
            yield f"merging and splitting {some} left another export"
        done += 1


class Corpus:
    """Pages, a database of them with a journal beside it, and one without; `names` says which page has which bytes."""

    def __init__(self, folder: Path, random: Random) -> None:
        self.random = random
        self.pages, self.database, self.plain = folder / "in", folder / "facts.db", folder / "plain" / "facts.db"
        self.names: dict[str, str] = {}
        self.pages.mkdir()
        for number in range(PAGES):
            (self.pages / f"{number}.txt").write_text(page(5, number).text, "utf-8")
        write_rivals(self.pages)
        self._load()

    def _load(self, extracting: Extracting | None = None) -> None:
        for path in self.pages.rglob("*.txt"):
            self.names.setdefault(_sha256(path), path.name)
        for database in (self.database, self.plain):
            assert load([str(self.pages)], database, extracting=extracting).failed == 0

    def wrong(self, when: str) -> Iterator[str]:
        """Yield what is lost or moved now, and print how much holds."""
        there, orphaned = told(self.database)  # fails for a decision that is neither there nor listed
        print(f"{when}: {len(there)} places decided on, {len(orphaned)} orphaned")
        yield from (f"{when}: moved: {one}" for one in moved(self.database, self.plain, self.names))
        yield from (f"{when}: lost: {one}" for one in without_effect(self.database, self.names))

    def make_anew(self) -> None:
        """Delete the database and load its pages one by one in any order."""
        self.database.unlink()
        paths = sorted(map(str, self.pages.iterdir()))
        self.random.shuffle(paths)
        for path in paths:
            load([path], self.database)

    def change_rules(self, extracting: Extracting | None) -> None:
        """Have all pages read by other rules, as `rebuild` does for a new version; None for the real ones."""
        for database in (self.database, self.plain):
            assert not rebuild(database, extracting=extracting).lost

    def change_pages(self) -> dict[Path, str]:
        """Edit a third of the pages, rename a third, edit and rename some, swap two; return all as they were."""
        texts = {path: path.read_text("utf-8") for path in sorted(self.pages.iterdir())}
        some = self.random.sample(list(texts), len(texts))
        for place, path in enumerate(some[: len(some) * 3 // 4]):
            other = self._edited(texts[path], place) if place % 3 else texts[path]
            name = path.name
            if place % 3 != 1:
                path.unlink()
                path = path.with_name(f"{'z' if place % 2 else 'a'}-{name}")
            path.write_text(other, "utf-8")
            self.names[_sha256(path)] = name if place % 3 != 2 else f"{name} under another name"
        first, second = some[-2:]
        first.write_text(texts[second], "utf-8")
        second.write_text(texts[first], "utf-8")
        self._load()
        return texts

    def _edited(self, text: str, place: int) -> str:
        """Return further words on top, other numbers, paragraphs in another order, or a page without one."""
        paragraphs = text.split("\n\n")
        if place % 4 == 0:
            return "Catatan: dikirim ulang.\n\n" + text
        if place % 4 == 1:
            return text.replace("1", "2", 3)
        self.random.shuffle(paragraphs)
        return "\n\n".join(paragraphs if place % 4 == 2 else paragraphs[1:])

    def restore(self, texts: dict[Path, str]) -> None:
        """Write the pages as they were, and forget those under other names."""
        for path in set(self.pages.iterdir()) - texts.keys():
            path.unlink()
        for path, text in texts.items():
            path.write_text(text, "utf-8")
        self._load()
        for database in (self.database, self.plain):
            forget(database, [], gone=True)


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _same(when: str, corpus: Corpus, expected: list[str], stood: object) -> Iterator[str]:
    if content(corpus.database) != expected:
        yield f"{when} the database is another"
    if told(corpus.database) != stood:
        yield f"{when} decisions are at other places"
