"""Questions to the store that may take longer than a frame, asked off the event loop, one at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import TypeVar

from jamsostek_tui.app.widgets.lists.cells import called
from jamsostek_tui.browse.place import Filter, Place
from jamsostek_tui.model import MERGEABLE, Article, Kind, Ref
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.rows import Counts, FigureRow, LinkRow, Lit, RegionRow

T = TypeVar("T")
MANY_ARTICLES = 5_000
MANY_NUMBERS = 5_000
LISTED: tuple[Kind, ...] = (*MERGEABLE, "statistic", "statement", "event", "article")


@dataclass(frozen=True, slots=True)
class Lists:
    """All that the lists show at one place.

    `greatest` is the greatest value of each unit among the numbers, None where it is to be asked for once the lists
    stand; `figures` are some of every part of their list; `names` are those of the facts it is narrowed by.
    """

    place: Place
    counts: Counts = field(default_factory=Counts)
    of: Counts = field(default_factory=Counts)
    regions: list[RegionRow] = field(default_factory=list)
    ids: dict[Kind, Sequence[int | str]] = field(default_factory=dict)
    greatest: dict[str | None, float] | None = field(default_factory=dict)
    figures: list[FigureRow] = field(default_factory=list)
    names: dict[Filter, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Followed:
    """What the source and the links show of one fact."""

    ref: Ref
    links: list[LinkRow]
    article: Article | None = None
    lit: list[Lit] = field(default_factory=list)


class StoreQueue:
    """A reader of its own in a thread of its own. Who no longer awaits an answer stops the question."""

    def __init__(self, path: Path, wanted: Callable[[], bool] = lambda: True) -> None:
        """Ask the database at `path`, opened with the first question; `wanted` tells whether answers can be shown.

        While an app is being taken down they cannot: its panes are gone before those who wait for them.
        """
        self.path = path
        self._wanted = wanted
        self._reader: Reader | None = None
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        self._turn = Lock()
        self._asked: object | None = None

    def begin(self, question: Callable[[Reader], T]) -> Future[T]:
        """Ask a question before anybody waits for its answer; nobody waits any more once this is closed."""
        try:
            return self._thread.submit(self._answer, question)
        except RuntimeError:
            late: Future[T] = Future()
            late.cancel()
            return late

    async def ask(self, question: Callable[[Reader], T]) -> T:
        """Return the answer to `question`; raises StoreError, and CancelledError when it is no longer wanted."""
        answer = self.begin(question)
        try:
            found = await asyncio.wrap_future(answer)
        except asyncio.CancelledError:
            answer.cancel()
            with self._turn:  # so that no other question is stopped in its stead
                if self._asked is question and self._reader is not None:
                    self._reader.interrupt()
            raise
        if not self._wanted():
            raise asyncio.CancelledError
        return found

    def close(self) -> None:
        """End the thread once its question is answered."""
        self._thread.submit(self._close)
        self._thread.shutdown(wait=True)

    def _answer(self, question: Callable[[Reader], T]) -> T:
        with self._turn:
            if self._reader is None:
                self._reader = Reader(self.path)
            self._asked = question
        try:
            return question(self._reader)
        finally:
            with self._turn:
                self._asked = None

    def _close(self) -> None:
        if self._reader is not None:
            self._reader.close()


def read_first(reader: Reader, place: Place) -> Lists:
    """Read what the first screen shows: of very many facts only the lists that are not behind a tab, and no bars."""
    of = reader.counts()
    if place.narrowing or of["article"] < MANY_ARTICLES:
        return read_lists(reader, place)
    shown = [kind for kind in LISTED if kind in ("person", "statistic", place.kind)]
    order = {kind: place.order if kind == "statistic" else "" for kind in shown}
    ids = {kind: reader.ids(kind, (), order[kind]) for kind in shown}
    figures = _figures(reader, ids["statistic"])
    return Lists(place, counts=of, of=of, regions=reader.regions(), ids=ids, figures=figures)


def read_lists(reader: Reader, place: Place) -> Lists:
    """Read what the lists show at `place`."""
    narrowing = place.narrowing
    facts = [one for one in narrowing if isinstance(one, Ref)]
    names: dict[Filter, str] = {ref: called(row) for ref in facts if (row := reader.row(ref)) is not None}
    of = reader.counts()
    ids: dict[Kind, Sequence[int | str]] = {
        kind: reader.ids(kind, narrowing, place.order if kind == "statistic" else "") for kind in LISTED
    }
    later = bool(narrowing) and len(ids["statistic"]) > MANY_NUMBERS
    return Lists(
        place,
        counts=reader.counts(narrowing) if narrowing else of,
        of=of,
        regions=reader.regions(narrowing),
        ids=ids,
        greatest=None if later else reader.greatest(ids["statistic"] if narrowing else None),
        figures=_figures(reader, ids["statistic"]),
        names=names,
    )


def _figures(reader: Reader, ids: Sequence[int | str]) -> list[FigureRow]:
    """Read what the columns are as wide as; a number that is spoilt keeps no list away, it is told where it stands."""
    try:
        return reader.figures(ids)
    except StoreError:
        return []


def read_followed(reader: Reader, ref: Ref, article: int | None) -> Followed:
    """Read the links of `ref`, and the article it stands in when `article` names one."""
    found, lit = (None, []) if article is None else read_article(reader, article)
    return Followed(ref, reader.links(ref), found, lit)


def read_article(reader: Reader, article: int) -> tuple[Article | None, list[Lit]]:
    """Read an article and the spans of its facts."""
    found = reader.fact(Ref("article", article))
    return (found, reader.lit(article)) if isinstance(found, Article) else (None, [])
