"""Bytes of pages -> their facts, in this process or, where there are many, in several; always in the order given."""

from __future__ import annotations

import marshal
import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import chain
from typing import Any

from jamsostek_tui.garbage_collection import collect_rarely
from jamsostek_tui.page.read import PageError, is_own_export, read_page
from jamsostek_tui.store.writing.prepared_page import PreparedPage, prepared, received
from jamsostek_tui.wording import Language, language, say, use

WORTH_PROCESSES = 256
"""From how many pages on starting processes takes less time than it saves."""
_FINDERS = ("jamsostek_tui.facts.extract", "jamsostek_tui.page.article")
_CHECKS = ("jamsostek_tui.check.sums.arithmetic", "jamsostek_tui.check.sums.misprints")
TASKS_A_PROCESS = 3
"""How many batches wait for each process, so that none is idle while the writer writes."""
PAGES_A_TASK = 64
"""How many pages are read, sent and stored together at most."""
_BYTES_A_TASK = 4_000_000


@dataclass(frozen=True, slots=True)
class Raw:
    """A page to extract: its path as the system has it, what it is known by, its source as shown, hash and bytes."""

    path: str
    identity: str
    source: str
    sha256: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Extracted:
    """A page with its facts, or with the sentence that says why it has none."""

    path: str
    identity: str
    problem: str | None
    page: PreparedPage | None


Extracting = Callable[[Iterator[Raw]], Iterator[list[Extracted]]]
"""What finds the facts of pages, in batches and in order."""


def extracted(raw: Raw) -> Extracted:
    """Return the facts of one page; whatever goes wrong in a page is its own problem."""
    from jamsostek_tui.check.sums.arithmetic import (
        checked,  # not at the top: a load whose processes extract does without
    )
    from jamsostek_tui.check.sums.misprints import doubted
    from jamsostek_tui.facts.extract import extract
    from jamsostek_tui.page.article import read_article

    try:
        page = read_page(raw.data, raw.source)
        if is_own_export(page.text):
            raise PageError(say("page.own"))
        article = read_article(page)
        facts = doubted(article, checked(article, extract(article)))
        return Extracted(raw.path, raw.identity, None, prepared(article, facts))
    except PageError as error:
        return Extracted(raw.path, raw.identity, str(error), None)
    except Exception as error:
        words = say("load.unreadable", why=f"{type(error).__name__}: {error}")
        return Extracted(raw.path, raw.identity, words, None)


def extracted_in_order(
    pages: Iterable[Raw], expected: int, processes: int, pages_a_task: int = 0
) -> Iterator[list[Extracted]]:
    """Yield the facts of `pages` in batches of at most `pages_a_task` (0: the usual), in order.

    About `expected` pages are to come: with few, or one process, all is done here. `pages` is read no further
    ahead than the processes need, so memory does not grow with the number of pages.
    """
    batches = batched(pages, pages_a_task)
    if processes < 2 or expected < WORTH_PROCESSES:
        for batch in batches:
            yield [extracted(raw) for raw in batch]
        return
    yield from _in_processes(batches, processes)


def _in_processes(batches: Iterator[list[Raw]], processes: int) -> Iterator[list[Extracted]]:
    first = next(batches, None)
    if first is None:  # nothing is new: no process is started
        return
    pool = _pool(processes)
    waiting: deque[tuple[list[Raw], Future[bytes] | None]] = deque()
    try:
        for batch in chain((first,), batches):
            waiting.append((batch, _submitted(pool, batch)))
            if len(waiting) >= processes * TASKS_A_PROCESS:
                yield _result(*waiting.popleft())
        while waiting:
            yield _result(*waiting.popleft())
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _submitted(pool: ProcessPoolExecutor, batch: list[Raw]) -> Future[bytes] | None:
    """Hand a batch to the processes; None once one of them was killed, since a pool does not outlive that."""
    try:
        return pool.submit(_extracted_batch, batch)
    except BrokenProcessPool:
        return None


def _result(batch: list[Raw], future: Future[bytes] | None) -> list[Extracted]:
    """Return what a process made of a batch; what a process took down with it is done here."""
    try:
        if future is not None:
            return [_arrived(sent) for sent in marshal.loads(future.result())]
    except BrokenProcessPool:
        pass
    return [extracted(raw) for raw in batch]


def _extracted_batch(batch: list[Raw]) -> bytes:
    """Return the facts of a batch as the bytes of plain tuples: ten times cheaper to send than the facts themselves."""
    return marshal.dumps([_sent(extracted(raw)) for raw in batch])


def _sent(one: Extracted) -> tuple[Any, ...]:
    return (one.path, one.identity, one.problem, None if one.page is None else one.page.sent())


def _arrived(sent: tuple[Any, ...]) -> Extracted:
    path, identity, problem, page = sent
    return Extracted(path, identity, problem, None if page is None else received(page))


def _pool(processes: int) -> ProcessPoolExecutor:
    methods = multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
    if "forkserver" in methods:
        context.set_forkserver_preload([__name__, *_FINDERS, *_CHECKS])
    return ProcessPoolExecutor(processes, mp_context=context, initializer=_begin, initargs=(language(),))


def _begin(spoken: Language) -> None:
    """Speak the parent's language, leave interrupts to it, and collect garbage rarely: facts hold no cycles."""
    use(spoken)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    collect_rarely()


def batched(pages: Iterable[Raw], most: int = 0) -> Iterator[list[Raw]]:
    """Yield pages in batches small enough that several may wait in memory: few of them where they are large."""
    batch: list[Raw] = []
    held = 0
    for raw in pages:
        batch.append(raw)
        held += len(raw.data)
        if len(batch) >= (most or PAGES_A_TASK) or held >= _BYTES_A_TASK:
            yield batch
            batch, held = [], 0
    if batch:
        yield batch
