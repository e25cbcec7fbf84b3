"""A decision in one line of words: what was decided, of which facts, with what."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import PurePath

from jamsostek_tui.decisions.fields.fields import ChangedField, region_words
from jamsostek_tui.decisions.fields.values import typed
from jamsostek_tui.decisions.history.merge_chains import refuses
from jamsostek_tui.decisions.journal.decision import Decision, Do, Value
from jamsostek_tui.decisions.settlement_in_words import settled_of, settlement
from jamsostek_tui.wording import knows, say

_LONGEST = 60
_MOST_NAMES = 3


def done_in_words(one: Decision) -> str:
    """Return what was done: "accepted", "merged", "kept apart"."""
    return say("decided.refuse" if refuses(one) else f"decided.{one.do}")


def facts_in_words(one: Decision) -> str:
    """Return the facts and values of a decision: `number “640 penenun”: unit = perajin`, `person “A” = “B”`."""
    if one.do == "settle":
        return f"{settled_of(one.group)}: {settlement(one)}"
    words = f"{say(f'noun.{one.facts[0].kind}.one')} {_facts(one)}" if one.facts else ""
    if one.fields:
        words += ": " + ", ".join(f"{_field(name)} = {_set(name, value)}" for name, value in one.fields)
    return f"{words} ({one.note})" if one.note else words


def _field(name: str) -> str:
    return say(f"field.{name}") if knows(f"field.{name}") else name


def _set(name: str, value: Value) -> str:
    if name in ("region", "id") and isinstance(value, str):
        return region_words(value)
    return _value(name, typed(value))


def shifted_in_words(do: Do, one: Decision, elsewhere: bool) -> str:
    """Return what an undo or redo took back or brought back; `elsewhere` if not this program decided it, then when."""
    told = f"{done_in_words(one)} {facts_in_words(one)}"
    if elsewhere:
        told = say("told.elsewhere", told=told, when=decided_at(one))
    return say(f"told.{do}", told=told)


def changed_in_words(one: ChangedField) -> str:
    """Return what a person set a field to, what the rules had found there, when and who."""
    words = {"field": say(f"field.{one.name}"), "now": _value(one.name, one.now)}
    words |= {"when": decided_at(one.decision), "by": one.decision.by}
    if one.found is None:
        return say("why.changed.made", **words)
    return say("why.changed.found", found=_value(one.name, one.found), **words)


def _value(field: str, value: str) -> str:
    key = f"{field}.{value}"
    return say(key) if knows(key) else value or say("why.nothing")


def decided_at(one: Decision) -> str:
    """Return when something was decided, by the clock of the reader: `2025-08-31 14:05`."""
    moment = datetime.fromisoformat(one.at)
    with suppress(OverflowError, OSError, ValueError):  # a year that the reader's clock does not have
        moment = moment.astimezone()
    return moment.isoformat(" ", "minutes")[:16]


def _facts(one: Decision) -> str:
    if one.do == "merge" or refuses(one):
        sign = " = " if one.do == "merge" else " ≠ "
        facts, other = ({_cut(key.quote) for key in keys} for keys in (one.facts, one.other))
        between = sign if one.do == "merge" else " / "
        sides = _names(facts - other or facts, between), _names(other - facts or other, between)
        return sign.join(sorted(sides, key=str.casefold))
    more = f" +{len(one.facts) - 1}" if len(one.facts) > 1 else ""
    first = one.facts[0]
    return f"“{_cut(first.quote or first.title or PurePath(*first.paths[:1]).name or first.sha256[:12])}”{more}"


def _names(quotes: Iterable[str], sign: str) -> str:
    """Return some of the names, in order, each in marks, with `sign` between, and how many more there are."""
    names = sorted(quotes, key=str.casefold)
    more = f" +{len(names) - _MOST_NAMES}" if len(names) > _MOST_NAMES else ""
    return sign.join(f"“{name}”" for name in names[:_MOST_NAMES]) + more


def _cut(quote: str) -> str:
    flat = " ".join(quote.split())
    return flat if len(flat) <= _LONGEST else flat[: _LONGEST - 1] + "…"
