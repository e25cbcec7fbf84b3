"""Pages into the database: found, read, their facts extracted (in several processes where there are many), stored.

One bad page never stops the rest: each problem is one sentence. What is committed stays, whatever stops a load.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Literal

from jamsostek_tui.garbage_collection import collecting_rarely
from jamsostek_tui.page_discovery import Found, Problem, discover
from jamsostek_tui.paths import STDIN, absolute, said, storable
from jamsostek_tui.source_files import Missing, bytes_of_stream, source_bytes
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.rows import STDIN_MARK
from jamsostek_tui.wording import say

if TYPE_CHECKING:
    from jamsostek_tui.extraction import Extracted, Extracting, Raw
    from jamsostek_tui.store.writer import Writer
    from jamsostek_tui.store.writing.prepared_page import PreparedPage

Outcome = Literal["loaded", "unchanged", "updated", "failed"]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a load is: pages done of all, the page that was done last and what came of it."""

    done: int
    total: int
    path: str
    outcome: Outcome


@dataclass(slots=True)
class Summary:
    """What a load came to: pages by outcome, and a sentence for each that failed."""

    loaded: int = 0
    unchanged: int = 0
    updated: int = 0
    failed: int = 0
    problems: list[str] = field(default_factory=list)


def load(
    paths: Sequence[str],
    db: Path,
    on_progress: Callable[[Progress], None] | None = None,
    stdin: BinaryIO | None = None,
    extracting: Extracting | None = None,
    cited: Mapping[str, str] | None = None,
) -> Summary:
    """Load the pages that `paths` mean (files, folders, globs, `-` for one page on `stdin`) into the database `db`.

    `extracting` finds the facts (default: processes on all cores); `cited` says of pages, by what they are known by,
    how their path is cited where that is not as it is given here. Raises StoreError where the database cannot be used.
    A KeyboardInterrupt leaves what was committed before it.
    """
    found = list(discover(paths))
    with _writing(db) as writer:
        run = _Load(writer, len(found), on_progress)
        raw = run.to_extract(found, stdin, cited or {})
        first = next(raw, None)
        if first is not None:  # to reload what is unchanged, nothing of extraction is even imported
            extracting = extracting or _in_processes(len(found))
            for batch in extracting(chain((first,), raw)):
                run.store(batch)
        return run.summary


def load_at_hand(pages: Sequence[Raw], db: Path, on_progress: Callable[[Progress], None] | None = None) -> Summary:
    """Load pages to which no path leads any more; as `load` does otherwise."""
    with _writing(db) as writer:
        run = _Load(writer, len(pages), on_progress)
        for batch in _in_processes(len(pages))(iter(pages)):
            run.store(batch)
        return run.summary


@contextmanager
def _writing(db: Path) -> Iterator[Writer]:
    from jamsostek_tui.store.writer import Writer

    with Writer(db) as writer, collecting_rarely():
        writer.catch_up()
        yield writer


def _in_processes(expected: int) -> Extracting:
    from jamsostek_tui.extraction import extracted_in_order

    return lambda pages: extracted_in_order(pages, expected, os.cpu_count() or 1)


class _Load:
    """One run: counts, progress, and the writer."""

    def __init__(self, writer: Writer, total: int, on_progress: Callable[[Progress], None] | None) -> None:
        self.summary = Summary()
        self._writer = writer
        self._total = total
        self._done = 0
        self._on_progress = on_progress

    def to_extract(
        self, found: Sequence[Found | Problem], stdin: BinaryIO | None, cited: Mapping[str, str]
    ) -> Iterator[Raw]:
        """Yield the pages that are new or changed; tell of all others."""
        for one in found:
            if isinstance(one, Problem):
                self._failed(one.path, one.sentence)
                continue
            data = bytes_of_stream(stdin) if one.path == STDIN else source_bytes(one.path)
            if isinstance(data, Missing):
                self._failed(one.path, data.sentence)
                continue
            sha256 = hashlib.sha256(data).hexdigest()
            identity = f"{STDIN_MARK}{sha256}" if one.path == STDIN else storable(absolute(one.path))
            if self._writer.is_bound(identity, sha256):
                self._tell(one.path, "unchanged")
            else:
                source = one.path if one.path == STDIN else storable(one.path)
                yield _raw(one.path, identity, cited.get(identity, source), sha256, data)

    def store(self, batch: Sequence[Extracted]) -> None:
        """Store a batch in one transaction; if it cannot be, page by page, so that one bad page fails alone."""
        good = [(one, one.page) for one in batch if one.page is not None]
        try:
            with self._writer.transaction():
                outcomes = [self._writer.put_prepared(one.identity, page) for one, page in good]
        except StoreError:
            raise
        except Exception:
            for one, page in good:
                self._store_alone(one, page)
        else:
            for (one, _), outcome in zip(good, outcomes, strict=True):
                self._tell(one.path, outcome)
        for one in batch:
            if one.problem is not None:
                self._failed(one.path, _about(one.path, one.problem))

    def _store_alone(self, one: Extracted, page: PreparedPage) -> None:
        try:
            with self._writer.transaction():
                outcome = self._writer.put_prepared(one.identity, page)
        except StoreError:
            raise
        except Exception as error:
            words = say("load.unstorable", why=f"{type(error).__name__}: {error}")
            self._failed(one.path, _about(one.path, words))
        else:
            self._tell(one.path, outcome)

    def _failed(self, path: str, sentence: str) -> None:
        self.summary.problems.append(sentence)
        self._tell(path, "failed")

    def _tell(self, path: str, outcome: Outcome) -> None:
        setattr(self.summary, outcome, getattr(self.summary, outcome) + 1)
        self._done += 1
        if self._on_progress is not None:
            self._on_progress(Progress(self._done, self._total, path, outcome))


def _raw(path: str, identity: str, source: str, sha256: str, data: bytes) -> Raw:
    from jamsostek_tui.extraction import Raw

    return Raw(path, identity, source, sha256, data)


def _about(path: str, sentence: str) -> str:
    return f"{say('load.stdin') if path == STDIN else said(path)}: {sentence}"
