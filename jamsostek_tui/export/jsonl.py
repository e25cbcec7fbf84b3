"""Facts as JSON lines, key for key as the contract (version 1) has them; unknown values are null.

What people said of the facts stands behind them in lines of its own kinds, `settlement` and `note`, where there is any.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

from jamsostek_tui.check.settled.standings import Standings
from jamsostek_tui.decisions.history.contradictions import Contested
from jamsostek_tui.decisions.journal.decision import Decision
from jamsostek_tui.export.citation import kind_of
from jamsostek_tui.export.standing_cells import settled_cells
from jamsostek_tui.harmless import json_of
from jamsostek_tui.model import (
    Article,
    Event,
    Instrument,
    Link,
    Organisation,
    Person,
    Ref,
    Region,
    Statement,
    Statistic,
)
from jamsostek_tui.store.rows import AnyFact

Record = dict[str, Any]
_STATEMENT = ("id", "article", "start", "end", "text", "form", "speaker", "person", "organisation", "also")
_STATISTIC = (
    *("id", "article", "start", "end", "text", "value", "value_max", "approx", "unit", "subject", "measure"),
    *("direction", "region", "period", "versus", "attributed_to", "per", "also"),
)
_KEYS: dict[type[AnyFact], tuple[str, ...]] = {
    Article: ("id", "source", "title", "publisher", "published", "dateline", "byline", "url", "keywords", "sha256"),
    Region: ("id", "name", "level", "parent", "aliases", "mentions"),
    Person: ("id", "name", "aliases", "honorifics", "degrees", "roles", "mentions"),
    Organisation: ("id", "name", "abbreviation", "type", "region", "mentions"),
    Instrument: ("id", "name", "type", "aliases", "mentions"),
    Statistic: _STATISTIC,
    Statement: _STATEMENT,
    Event: ("id", "article", "start", "end", "text", "name", "date", "venue", "region"),
    Link: ("from", "relation", "to", "article", "start", "end"),
}
"""The keys of each kind in the contract's order, which are the names of its fields but for those of `_FIELDS`."""
_FIELDS = {"from": "source", "to": "target"}


def json_line(fact: AnyFact, *, with_text: bool = False) -> str:
    """Return `fact` as one line of JSON without its newline; an article's `text` only if asked for."""
    return json_of(record(fact, with_text=with_text))


def settlement_lines(standings: Standings, numbers: Container[Ref]) -> Iterator[str]:
    """Yield how the groups of some numbers were settled, one JSON object and newline each, with all the numbers of it.

    `standings` say how these and other numbers stand in their groups.
    """
    settled: dict[Decision, list[Ref]] = {}
    for ref, one in standings.items():
        if one.settled is not None:
            settled.setdefault(one.settled, []).append(ref)
    for decided, refs in settled.items():
        if any(ref in numbers for ref in refs):
            of = {"group": decided.group, "statistics": sorted(ref.id for ref in refs)}
            sides = {"sides": [_said(side) for side in decided.sides]} if isinstance(decided, Contested) else {}
            yield json_of({"kind": "settlement", **of, **_said(decided), **sides}) + "\n"


def _said(decided: Decision) -> Record:
    """Return what was said of a group, by whom and when; where several contradict each other, that they do."""
    cells = settled_cells(decided)
    told = {name: cells[f"settled_{name}"] for name in ("low", "high", "preferred", "note")}
    return {"verdict": cells["settled"], **told, "by": decided.by or None, "at": decided.at}


def note_lines(notes: Mapping[Ref, str]) -> Iterator[str]:
    """Yield what was noted of facts, one JSON object and newline each."""
    for ref, words in notes.items():
        yield json_of({"kind": "note", "fact": [ref.kind, ref.id], "note": words}) + "\n"


def record(fact: AnyFact, *, with_text: bool = False) -> Record:
    """Return `fact` as the contract's object; raises KeyError for what is no fact of the contract."""
    made: Record = {"kind": kind_of(fact)}
    made |= {key: _plain(getattr(fact, _FIELDS.get(key, key))) for key in _KEYS[type(fact)]}
    if with_text and isinstance(fact, Article):
        made["text"] = fact.text
    return {**made, "rule": fact.rule, "confidence": fact.confidence, "status": fact.status}


def _plain(value: Any) -> Any:
    """Return the value of a field as JSON has it: a reference or several values as a list, a part as an object."""
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    names = _names(value.__class__)
    return {name: getattr(value, name) for name in names} if names else value


@cache
def _names(sort: type) -> tuple[str, ...]:
    """Return the fields of a part of a fact (a mention, an office, …); none for a text or a number."""
    return tuple(one.name for one in fields(sort)) if is_dataclass(sort) else ()
