"""Reading the database: opened read-only, stdlib sqlite3 only, safe to use from one thread at a time."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from jamsostek_tui.browse.place import Filter
from jamsostek_tui.model import KINDS, Kind, Mention, Numeral, Ref, Region
from jamsostek_tui.store.database.article_ids import paths_of
from jamsostek_tui.store.database.connection import data_version, journal_digest, open_reading
from jamsostek_tui.store.reading.answered import answered
from jamsostek_tui.store.reading.fact_links import FactLinks
from jamsostek_tui.store.reading.fact_reader import FactReader, lit_of
from jamsostek_tui.store.reading.lists import Lists
from jamsostek_tui.store.reading.region_tree import RegionTree
from jamsostek_tui.store.rows import (
    AnyFact,
    ChosenKey,
    Counts,
    Evidence,
    FigureRow,
    Hit,
    LinkRow,
    Lit,
    Loaded,
    RegionRow,
    Row,
)

if TYPE_CHECKING:  # what the browser's first screen does without is imported when it is first asked for
    from jamsostek_tui.browse.operators import Operator
    from jamsostek_tui.check.compared.told import Told
    from jamsostek_tui.decisions.journal.text_key import TextKey
    from jamsostek_tui.decisions.on_page.page_facts import PageFacts
    from jamsostek_tui.decisions.proposing import MergeCandidate
    from jamsostek_tui.store.decided.text_keys import TextKeys
    from jamsostek_tui.store.reading.chosen_keys import ChosenKeys
    from jamsostek_tui.store.reading.comparable_numbers import Comparable, ComparableNumbers, Kept
    from jamsostek_tui.store.reading.fact_evidence import FactEvidence
    from jamsostek_tui.store.search.engine import SearchEngine
    from jamsostek_tui.store.search.operators import Understood

Narrowing = tuple[Filter, ...]
Order = str


class Reader:
    """All questions the browser, the exports and the commands ask of a database.

    A narrowing is the facts by which every list is narrowed: a row stays if it is linked, directly or by standing in
    the same sentence-level fact, with all of them (see `relate` in the schema). A search stands for its hits.
    """

    def __init__(self, path: Path) -> None:
        """Open `path` read-only; raises StoreError when it is missing, damaged, newer or no database of ours."""
        self.path = path
        self._connection = open_reading(path)
        self._facts = FactReader(self._connection)
        self._lists = Lists(self._connection, self._facts, lambda query: self._search.every(query))
        self._region_tree = RegionTree(self._connection, self._lists)
        self._fact_links = FactLinks(self._connection, self._facts, self._lists)

    @cached_property
    def _chosen_keys(self) -> ChosenKeys:
        from jamsostek_tui.store.reading.chosen_keys import ChosenKeys

        return ChosenKeys(self._connection, self._facts)

    @cached_property
    def _evidence(self) -> FactEvidence:
        from jamsostek_tui.store.reading.fact_evidence import FactEvidence

        return FactEvidence(self._connection, self._facts)

    @cached_property
    def _comparable(self) -> ComparableNumbers:
        from jamsostek_tui.store.reading.comparable_numbers import ComparableNumbers

        return ComparableNumbers(self._connection, self._facts)

    @cached_property
    def _text_keys(self) -> TextKeys:
        from jamsostek_tui.store.decided.text_keys import TextKeys

        return TextKeys(self._connection, self._facts)

    @cached_property
    def _search(self) -> SearchEngine:
        from jamsostek_tui.store.search.engine import SearchEngine

        return SearchEngine(self._connection, self._facts, self._lists.list_rows)

    def close(self) -> None:
        self._connection.close()

    def interrupt(self) -> None:
        """Stop the running query from another thread."""
        self._connection.interrupt()

    @answered
    def counts(self, narrowing: Narrowing = ()) -> Counts:
        """How many facts of each kind stay under a narrowing.

        Links are told only without a narrowing: no list shows how many of them stay, and it takes long to count.
        """
        kinds = [kind for kind in KINDS if kind != "link" or not narrowing]
        return Counts({kind: self._lists.count(kind, narrowing) for kind in kinds})

    @answered
    def change(self) -> int:
        """Return a number that is another one once somebody else has written to the database."""
        return data_version(self._connection)

    @answered
    def state(self) -> str:
        """Return words that are others once any fact or decision is another; to write the same again leaves them."""
        counters = self._connection.execute("SELECT kind, next, live FROM counter ORDER BY kind").fetchall()
        return f"{journal_digest(self._connection)} {counters}"

    @answered
    def regions(self, narrowing: Narrowing = ()) -> list[RegionRow]:
        """The region tree flattened, parents before children; a parent without facts of its own is listed too."""
        return self._region_tree.rows(narrowing)

    @answered
    def ids(self, kind: Kind, narrowing: Narrowing = (), order: Order = "") -> Sequence[int | str]:
        """Ids of a list in its order: people by name, numbers by article and place, or `value`, `period`, `region`."""
        return self._lists.ids(kind, narrowing, order)

    @answered
    def greatest(self, ids: Sequence[int | str] | None = None) -> dict[str | None, float]:
        """The greatest value of each unit that several of the numbers `ids` (None: of all numbers) have; no ranks."""
        return self._lists.greatest(ids)

    @answered
    def figures(self, ids: Sequence[int | str]) -> list[FigureRow]:
        """What the numbers `ids` are made of: of all of a short list, of a few hundred in equal steps of a long one."""
        return self._lists.figures(ids)

    @answered
    def rows(self, kind: Kind, ids: Sequence[int | str]) -> list[Row]:
        """The rows of `ids`, in that order (StatisticRow for statistics); only what is visible is ever asked for."""
        return self._lists.list_rows.rows(kind, ids)

    @answered
    def row(self, ref: Ref) -> Row | None:
        return self._lists.list_rows.row(ref)

    @answered
    def fact(self, ref: Ref) -> AnyFact | None:
        return self._facts.fact(ref)

    def refs(
        self, kinds: Sequence[Kind] = (), *, region: str | None = None, article: int | None = None
    ) -> Iterator[Ref]:
        """What names every fact, kind by kind in the contract's order, by id; of a region or an article."""
        within = [] if region is None else [Ref("region", region)]
        within += [] if article is None else [Ref("article", article)]
        for kind in KINDS:
            if not kinds or kind in kinds:
                for number in self.ids(kind, tuple(within), "id"):
                    yield Ref(kind, number)

    def facts(
        self, kinds: Sequence[Kind] = (), *, region: str | None = None, article: int | None = None
    ) -> Iterator[AnyFact]:
        """Every fact in the order of `refs`, but regions that are nowhere named."""
        for ref in self.refs(kinds, region=region, article=article):
            fact = self.fact(ref)
            if fact is not None and not (isinstance(fact, Region) and not fact.mentions):
                yield fact

    @answered
    def mentions(self, ref: Ref) -> list[Mention]:
        """Where a fact stands, in order (for a statistic or statement: itself and its `also`)."""
        return self._facts.mentions(ref)

    @answered
    def links(self, ref: Ref) -> list[LinkRow]:
        return self._fact_links.rows(ref)

    @answered
    def lit(self, article: int) -> list[Lit]:
        """Every mention of every fact of an article, in order of start, longest first."""
        found = self._facts.from_rows.one_article(article)
        return [] if found is None else lit_of(found[1])

    @answered
    def comparable(
        self, region: str | None = None, measure: str = "", *, alone: bool = False, keep: Kept = None, near: Kept = None
    ) -> Comparable:
        """The numbers that several articles (with `alone`: any) tell of a measure; see `ComparableNumbers`."""
        return self._comparable.comparable(region, measure, alone=alone, keep=keep, near=near)

    @answered
    def told(self, ids: Sequence[int]) -> tuple[Told, ...]:
        """Numbers with their sentences, those that there are, by ids, which must ascend."""
        return tuple(self._comparable.told(ids))

    @answered
    def numerals(self, article: int) -> list[Numeral]:
        """Every numeral of an article with its fate, in order; `statistic` is the id of the statistic it became."""
        found = self._facts.from_rows.one_article(article)
        return [] if found is None else list(found[1].numerals)

    @answered
    def paths(self, article: int) -> list[str]:
        """Return where the pages that give an article were read, as paths from the root."""
        return [*paths_of(self._connection, article)]

    @answered
    def loaded(self) -> list[Loaded]:
        """Return every page that was loaded, by path; one article may have been read in several places."""
        rows = self._connection.execute(
            "SELECT p.path, p.source, p.article, hex(a.sha256) FROM place p JOIN article a ON a.id = p.article "
            "ORDER BY p.path"
        )
        return [Loaded(path, source, article, sha256.lower()) for path, source, article, sha256 in rows]

    @answered
    def evidence(self, ref: Ref) -> Evidence | None:
        """A fact with its article, its sentence and the names behind its ids, or None."""
        return self._evidence.evidence(ref)

    @answered
    def key(self, ref: Ref) -> ChosenKey | None:
        """What names a fact in every database made from the same page."""
        return self._chosen_keys.key(ref)

    @answered
    def find(self, key: ChosenKey) -> Ref | None:
        """The fact a key names, or None where it is not in this database."""
        return self._chosen_keys.find(key)

    @answered
    def text_keys(self, ref: Ref, most: int | None = None) -> list[TextKey]:
        """By what text a fact is decided on: one key, of an entity one in each of its articles, or the first `most`."""
        return self._text_keys.keys(ref, most)

    @answered
    def meant(self, refs: Iterable[Ref], keys: Iterable[TextKey]) -> dict[Ref, list[TextKey]]:
        """Which of the keys that decisions name mean which facts, also since a page has changed."""
        from jamsostek_tui.store.decided.keys_meant import KeysMeant

        named = KeysMeant(self._connection, self._facts, self._text_keys, keys)
        return {ref: found for ref in refs if (found := named.of(ref))}

    @answered
    def as_found(self, key: TextKey) -> tuple[PageFacts, Ref] | None:
        """Return what the rules found where a key of a fact here stands, with its page; None for what a person made."""
        return self._text_keys.as_found(key)

    @answered
    def passage_key(self, kind: Kind, article: int, start: int, end: int) -> TextKey:
        """The key of a passage of an article, were there a fact of this kind."""
        return self._text_keys.key_at_place(kind, article, start, end)

    @answered
    def page_of(self, ref: Ref) -> PageFacts | None:
        """All that an article, or that of a number, statement, event or link, says."""
        return self._text_keys.page_of(ref)

    @answered
    def applied(self) -> set[tuple[str, int]]:
        """Which facts of which decisions stand in this database."""
        return self._text_keys.applied()

    @answered
    def candidates(self, kind: Kind) -> list[MergeCandidate]:
        """Every person or body with what may tell that two are one."""
        from jamsostek_tui.store.decided.merge_candidates import merge_candidates

        return merge_candidates(self._connection, kind)

    @answered
    def named(self, decisions: Collection[str]) -> dict[str, dict[int, Ref]]:
        """Whom merges and splits name: by decision and number of the fact."""
        from jamsostek_tui.store.decided.merge_candidates import named_by_decisions

        return named_by_decisions(self._connection, decisions)

    @answered
    def journal_digest(self) -> str:
        """The hash of the journal of decisions that was last carried out here, "" for none."""
        return journal_digest(self._connection)

    @answered
    def search(self, query: str | Understood, kinds: Sequence[Kind] = (), limit: int = 50) -> list[Hit]:
        """The facts a query means, best first, at most `limit`, no kind crowding out another; any string is one.

        Whoever asked how it is `understood` hands that back, so that nothing is looked up twice.
        """
        return self._search.hits(query, kinds, limit)

    @answered
    def understood(self, query: str) -> Understood:
        """Return how a query is read: what its operators ask, the facts its names mean, the values that mean none."""
        return self._search.understood(query)

    @answered
    def completions(self, operator: Operator, head: str, most: int = 6) -> list[str]:
        """Return values of a search's operator that go on from `head`, the likeliest first."""
        return self._search.completions(operator, head, most)
