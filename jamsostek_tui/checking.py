"""Every loaded file read again: intact, changed or gone, and of a changed one how each of its facts stands now.

Nothing in the database is changed: what moved or was altered is told, and only a load takes it in.
"""

from __future__ import annotations

import hashlib
import os
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Literal, get_args

from jamsostek_tui.check.still_there import STANDINGS, ChangedPage, Standing, Stood, severity
from jamsostek_tui.model import Article, Ref
from jamsostek_tui.page.read import PageError, read_page
from jamsostek_tui.page_discovery import is_page_name
from jamsostek_tui.paths import storable
from jamsostek_tui.source_files import Missing, as_the_system_has_it, source_bytes
from jamsostek_tui.store.database.schema import ENTITY_KINDS
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.rows import STDIN_MARK, Loaded

State = Literal["changed", "moved", "gone", "unreadable", "intact", "no-file"]
STATES: tuple[State, ...] = get_args(State)


@dataclass(frozen=True, slots=True)
class CheckedFact:
    """A fact of a page that is not what it was: its place as loaded, and how (and where) that stands now.

    Of a number or statement told in several places the worst is given, of a name the best. `now` is what stands at
    the place now, where anything does.
    """

    ref: Ref
    text: str
    start: int
    end: int
    stood: Stood
    now: str | None


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """A file that was loaded: how it is now; `problem` is the sentence for one that gives no page.

    `number` is how many facts rest on it, told only where it is not intact; `facts` are those of a changed page;
    `now_at` is where a moved one is, which nobody has loaded from there yet.
    """

    path: str
    source: str
    article: int
    state: State
    problem: str | None = None
    number: int | None = None
    facts: tuple[CheckedFact, ...] = ()
    now_at: str | None = None

    @property
    def counts(self) -> dict[Standing, int]:
        """How many facts stand how."""
        found = Counter(fact.stood.standing for fact in self.facts)
        return {standing: found[standing] for standing in STANDINGS}


def checked_files(reader: Reader) -> Iterator[CheckedFile]:
    """Yield every file that was loaded, by path, as it is now."""
    every = reader.loaded()
    moved = MovedFiles(every)
    for loaded in every:
        if loaded.path.startswith(STDIN_MARK):
            yield CheckedFile(loaded.path, loaded.source, loaded.article, "no-file")
        else:
            yield _checked(reader, loaded, moved)


def _checked(reader: Reader, loaded: Loaded, moved: MovedFiles) -> CheckedFile:
    about = (loaded.path, loaded.source, loaded.article)
    data = source_bytes(loaded.path)
    if isinstance(data, Missing):
        number = len(_places(reader, loaded.article))
        now_at = moved.now_at(loaded.sha256) if data.gone else None
        state: State = "moved" if now_at else "gone" if data.gone else "unreadable"
        return CheckedFile(*about, state, data.sentence, number, now_at=now_at)
    if hashlib.sha256(data).hexdigest() == loaded.sha256:
        return CheckedFile(*about, "intact")
    places = _places(reader, loaded.article)
    try:
        now = read_page(data, loaded.source).text
    except PageError as error:
        return CheckedFile(*about, "changed", str(error), len(places))
    article = reader.fact(Ref("article", loaded.article))
    before = article.text if isinstance(article, Article) else ""
    return CheckedFile(*about, "changed", None, len(places), tuple(_facts(before, now, places)))


def _places(reader: Reader, article: int) -> dict[Ref, list[tuple[int, int]]]:
    places: dict[Ref, list[tuple[int, int]]] = {}
    for lit in reader.lit(article):
        places.setdefault(lit.ref, []).append((lit.start, lit.end))
    return places


def _facts(before: str, now: str, places: dict[Ref, list[tuple[int, int]]]) -> Iterator[CheckedFact]:
    page = ChangedPage(before, now)
    for ref, spans in places.items():
        judged = [(page.stood(*span), span) for span in spans]
        pick = min if ref.kind in ENTITY_KINDS else max
        stood, (start, end) = pick(judged, key=lambda one: severity(one[0]))
        there = None if stood.start is None else now[stood.start : stood.end]
        yield CheckedFact(ref, before[start:end], start, end, stood, there)


class MovedFiles:
    """The files beside those that were loaded, in the very folders that pages came from, by their hash.

    They are read once, and only where something is asked for.
    """

    def __init__(self, loaded: Sequence[Loaded]) -> None:
        self._known = {one.path for one in loaded}

    def now_at(self, sha256: str) -> str | None:
        """Return the path of a file with these bytes that was not loaded, the first by name; None where none is."""
        return self._by_hash.get(sha256)

    @cached_property
    def _by_hash(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for path in sorted(self._not_loaded()):
            data = source_bytes(path)
            if isinstance(data, bytes):
                found.setdefault(hashlib.sha256(data).hexdigest(), path)
        return found

    def _not_loaded(self) -> Iterator[str]:
        folders = {Path(as_the_system_has_it(path)).parent for path in self._known if Path(path).is_absolute()}
        for folder in folders:
            with suppress(OSError), os.scandir(folder) as entries:
                for entry in entries:
                    path = storable(entry.path)
                    if is_page_name(entry.name) and path not in self._known:
                        yield path
