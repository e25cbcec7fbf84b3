"""A page's facts as its rules found them -> as a person decided. Pure: what is taken back was never there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from jamsostek_tui.decisions.journal.decision import Decision, Value
from jamsostek_tui.decisions.journal.text_key import TextKey
from jamsostek_tui.decisions.on_page.adding import added
from jamsostek_tui.decisions.on_page.changing import UnfitError, changed
from jamsostek_tui.decisions.on_page.page_facts import TOLD_BY, PageFacts
from jamsostek_tui.decisions.on_page.rejecting import without
from jamsostek_tui.model import Article, Facts, Ref, Status

Part = tuple[str, int]
"""A fact of a decision: the decision's id and the number of the fact among its `facts`, behind them its `other`."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """One fact of a decision that may stand in a page; `heard` is false for one that contradicts another's."""

    decision: Decision
    part: int
    fact: TextKey
    heard: bool = True

    @property
    def place(self) -> Part:
        return self.decision.id, self.part


@dataclass(frozen=True, slots=True)
class Decided:
    """A page as decided.

    `links` gives for each link its place among the links found (None: made by a decision), `made` which decision
    made each further fact, `apart` the mark of each entity that is no longer who the rules held it for, `applied`
    what found its text here, `named` the entities that merges and splits name.
    """

    article: Article
    facts: Facts
    links: tuple[int | None, ...]
    made: dict[Ref, str]
    apart: dict[Ref, str]
    applied: tuple[Part, ...]
    named: dict[Part, Ref]


@dataclass(slots=True)
class _Outcome:
    """What is decided of one fact so far."""

    rejected: bool = False
    status: Status | None = None
    fields: dict[str, Value] = field(default_factory=dict)


def decided(article: Article, facts: Facts, wanted: Sequence[Wanted]) -> Decided:
    """Return a page with what a person wants of it, in order; ids are local, those found keep theirs."""
    page = PageFacts(article, facts)
    outcomes: dict[Ref, _Outcome] = {}
    applied: list[Part] = []
    named: dict[Part, Ref] = {}
    apart: dict[Ref, str] = {}
    for wish in wanted:
        ref = _meant(page, wish)
        if ref is None:
            continue
        do = wish.decision.do
        if do in ("merge", "split"):
            named[wish.place] = ref
            if wish.decision.apart and wish.part < len(wish.decision.facts):
                apart[ref] = wish.decision.id
        elif wish.heard and not _judged(page, outcomes.setdefault(ref, _Outcome()), ref, wish.decision):
            continue
        applied.append(wish.place)
    _carry_out(page, outcomes)
    return Decided(page.article, page.facts(), page.link_places(), page.made, apart, tuple(applied), named)


def _meant(page: PageFacts, wish: Wanted) -> Ref | None:
    """Return the fact that a key names; one that is to be added is made where nothing of its kind stands yet."""
    ref = page.find(wish.fact)
    if ref is None and wish.decision.do == "add" and wish.heard:
        return added(page, wish.fact, wish.decision)
    return ref


def _judged(page: PageFacts, outcome: _Outcome, ref: Ref, decision: Decision) -> bool:
    """Take a decision into what is decided of a fact; False where its values do not fit this page."""
    if decision.do == "reject":
        outcome.rejected = True
        return True
    fields = {**outcome.fields, **dict(decision.fields)}
    if decision.do in ("edit", "add"):
        try:
            changed(page, ref, fields)
        except UnfitError:
            return False
        outcome.fields = fields
    if decision.do not in ("note", "settle"):
        outcome.rejected = False
        outcome.status = TOLD_BY[decision.do] if outcome.status in (None, "accepted") else outcome.status
    return True


def _carry_out(page: PageFacts, outcomes: dict[Ref, _Outcome]) -> None:
    for ref, outcome in outcomes.items():
        if outcome.rejected:
            continue
        now = changed(page, ref, outcome.fields).into(page) if outcome.fields else ref
        if outcome.status is not None and page.has(now):
            page.put(now, replace(page.fact(now), status=outcome.status))
    for ref, outcome in outcomes.items():
        if outcome.rejected:
            without(page, ref)
