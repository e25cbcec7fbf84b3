"""Reading the database: opened read-only, stdlib sqlite3 only, safe to use from one thread at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from jamsostek_tui.model import Kind, Mention, Numeral, Ref
from jamsostek_tui.store.rows import (
    AnyFact,
    Counts,
    Evidence,
    FactKey,
    Hit,
    LinkRow,
    Lit,
    RegionRow,
    Row,
)

Narrowing = tuple[Ref, ...]
Order = str


class Reader:
    """All questions the browser, the exports and the commands ask of a database.

    A narrowing is the facts by which every list is narrowed: a row stays if it is linked, directly or by
    standing in the same sentence-level fact, with every one of them (see `relate` in the schema).
    """

    def __init__(self, path: Path) -> None:
        """Open `path` read-only; raises StoreError when it is missing, damaged, newer or no database of ours."""
        raise NotImplementedError

    def close(self) -> None: ...
    def interrupt(self) -> None:
        """Stop the running query from another thread."""

    def counts(self, narrowing: Narrowing = ()) -> Counts: ...
    def regions(self, narrowing: Narrowing = ()) -> list[RegionRow]:
        """The region tree flattened, parents before children; a parent without facts of its own is listed too."""

    def ids(self, kind: Kind, narrowing: Narrowing = (), order: Order = "") -> Sequence[int | str]:
        """Ids of a list in its order: people by name, statistics by article and place, or `value`, `period`, `region`."""

    def rows(self, kind: Kind, ids: Sequence[int | str]) -> list[Row]:
        """The rows of `ids`, in that order (StatisticRow for statistics); only what is visible is ever asked for."""

    def row(self, ref: Ref) -> Row | None: ...
    def fact(self, ref: Ref) -> AnyFact | None: ...
    def facts(
        self, kinds: Sequence[Kind] = (), *, region: str | None = None, article: int | None = None
    ) -> Iterator[AnyFact]:
        """Every fact, kind by kind in the contract's order, by id; narrowed to a region (and those below it) or article."""

    def mentions(self, ref: Ref) -> list[Mention]:
        """Where a fact stands, in order (for a statistic or statement: itself and its `also`)."""

    def links(self, ref: Ref) -> list[LinkRow]: ...
    def lit(self, article: int) -> list[Lit]: ...
    def numerals(self, article: int) -> list[Numeral]: ...
    def evidence(self, ref: Ref) -> Evidence | None: ...
    def key(self, ref: Ref) -> FactKey | None: ...
    def find(self, key: FactKey) -> Ref | None: ...
    def search(self, query: str, kinds: Sequence[Kind] = (), limit: int = 50) -> list[Hit]: ...
