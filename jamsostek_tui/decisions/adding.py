"""A fact made from a passage that a person selected."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from jamsostek_tui.decisions.decision import Decision, Value
from jamsostek_tui.decisions.fields import fits
from jamsostek_tui.decisions.page_facts import BY_HAND, PageFacts
from jamsostek_tui.decisions.text_key import TextKey, place_of
from jamsostek_tui.language.gazetteer import place
from jamsostek_tui.model import (
    Event,
    Instrument,
    Kind,
    Mention,
    Organisation,
    Person,
    Ref,
    Region,
    Statement,
    Statistic,
)

ADDABLE: tuple[Kind, ...] = ("region", "person", "organisation", "instrument", "statistic", "statement", "event")
_FOUND: dict[str, Any] = {"rule": BY_HAND, "confidence": 1.0, "status": "added"}
Making = Callable[[int, Mention, Mapping[str, Value]], Any]


def added(page: PageFacts, key: TextKey, decision: Decision) -> Ref | None:
    """Add the fact that a decision makes of a passage; None where its words are not here or a value is missing."""
    place_ = place_of(key, page.article.text, page.article.sha256)
    fields = dict(decision.fields)
    if place_ is None or place_[0] == place_[1] or key.kind not in ADDABLE:
        return None
    if not all(fits(key.kind, name, value) for name, value in decision.fields):
        return None
    mention = Mention(page.article.id, *place_, key.quote)
    if key.kind == "region":
        return _region(page, mention, fields)
    if key.kind == "statistic" and not isinstance(fields.get("value"), float):
        return None
    number = page.new_id(key.kind)
    ref = Ref(key.kind, number)
    page.put(ref, _MAKING[key.kind](number, mention, fields))
    page.made[ref] = decision.id
    return ref


def _region(page: PageFacts, mention: Mention, fields: Mapping[str, Value]) -> Ref | None:
    known = place(str(fields.get("id")))
    if known is None:
        return None
    ref = Ref("region", known.code)
    before = page.fact(ref).mentions if page.has(ref) else ()
    mentions = tuple(sorted({*before, mention}, key=lambda one: (one.start, one.end)))
    page.put(
        ref, Region(id=known.code, name=known.name, level=known.level, parent=known.parent, mentions=mentions, **_FOUND)
    )
    return ref


def _person(number: int, mention: Mention, fields: Mapping[str, Value]) -> Person:
    return Person(id=number, name=_one_line(mention.text), mentions=(mention,), **_FOUND)


def _organisation(number: int, mention: Mention, fields: Mapping[str, Value]) -> Organisation:
    return Organisation(id=number, name=_one_line(mention.text), mentions=(mention,), **_FOUND)


def _instrument(number: int, mention: Mention, fields: Mapping[str, Value]) -> Instrument:
    return Instrument(id=number, name=_one_line(mention.text), type="programme", mentions=(mention,), **_FOUND)


def _statistic(number: int, mention: Mention, fields: Mapping[str, Value]) -> Statistic:
    return Statistic(id=number, **_placed(mention), value=float(str(fields["value"])), **_FOUND)


def _statement(number: int, mention: Mention, fields: Mapping[str, Value]) -> Statement:
    return Statement(id=number, **_placed(mention), form="direct", **_FOUND)


def _event(number: int, mention: Mention, fields: Mapping[str, Value]) -> Event:
    return Event(id=number, **_placed(mention), name=_one_line(mention.text), **_FOUND)


def _placed(mention: Mention) -> dict[str, Any]:
    return {"article": mention.article, "start": mention.start, "end": mention.end, "text": mention.text}


def _one_line(text: str) -> str:
    return " ".join(text.split())


_MAKING: dict[Kind, Making] = {
    "person": _person,
    "organisation": _organisation,
    "instrument": _instrument,
    "statistic": _statistic,
    "statement": _statement,
    "event": _event,
}
