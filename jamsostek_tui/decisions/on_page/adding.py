"""A fact made from a passage that a person selected."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jamsostek_tui.decisions.fields.fields import fits
from jamsostek_tui.decisions.journal.decision import Decision, Value
from jamsostek_tui.decisions.journal.text_key import TextKey, place_of
from jamsostek_tui.decisions.on_page.page_facts import BY_HAND, PageFacts
from jamsostek_tui.language.gazetteer import place
from jamsostek_tui.model import (
    Event,
    Fact,
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
    page.put(ref, _fact(key.kind, number, mention, fields.get("value")))
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


def _fact(kind: Kind, number: int, mention: Mention, value: Value) -> Any:
    """Return a fact that is as yet nothing but its passage; of a number its value."""
    name = " ".join(mention.text.split())
    named = {"name": name, "mentions": (mention,)}
    placed = {"article": mention.article, "start": mention.start, "end": mention.end, "text": mention.text}
    sorts: dict[Kind, tuple[type[Fact], dict[str, Any]]] = {
        "person": (Person, named),
        "organisation": (Organisation, named),
        "instrument": (Instrument, {**named, "type": "programme"}),
        "statistic": (Statistic, {**placed, "value": value}),
        "statement": (Statement, {**placed, "form": "direct"}),
        "event": (Event, {**placed, "name": name}),
    }
    sort, told = sorts[kind]
    return sort(id=number, **told, **_FOUND)  # type: ignore[call-arg]
