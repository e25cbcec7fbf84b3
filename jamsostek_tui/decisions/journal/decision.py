"""A decision, and the JSON line it is kept as in the journal."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from math import isfinite
from typing import Any, Literal, get_args

from jamsostek_tui.decisions.journal.text_key import TextKey
from jamsostek_tui.model import KINDS

VERSION = 1
Do = Literal["accept", "reject", "edit", "add", "merge", "split", "note", "settle", "undo", "redo"]
Ruling = Literal["range", "prefer", "different", "open"]
Value = str | float | None
DOINGS: tuple[Do, ...] = get_args(Do)
RULINGS: tuple[Ruling, ...] = get_args(Ruling)
_WRITTEN = {"ruling": "verdict"}
"""What is called otherwise in the journal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One line of the journal.

    `id` is random, `at` the moment (ISO 8601, UTC; of one journal never before the line above it), `by` who: the
    journal gives them to a line that is written. What a line names in `of` and `over` came before it, whatever the
    clocks say. `facts` are what was decided on; `other` is what a merge merges them with, or what a split says they
    are not. `fields` are the values of an edit or addition. `of` are the decisions that an undo, redo or split takes
    back; `over` those on the same facts that were known and no longer hold. `apart` is a split of what the rules
    themselves held for one. `group`, `ruling`, `low`, `high` are those of a settlement, whose preferred number is in
    `facts`.
    """

    do: Do
    id: str = ""
    at: str = ""
    by: str = ""
    facts: tuple[TextKey, ...] = ()
    other: tuple[TextKey, ...] = ()
    fields: tuple[tuple[str, Value], ...] = ()
    of: tuple[str, ...] = ()
    over: tuple[str, ...] = ()
    note: str = ""
    apart: bool = False
    group: str = ""
    ruling: Ruling | None = None
    low: float | None = None
    high: float | None = None


def to_line(one: Decision) -> str:
    """Return a decision as one line of JSON without its newline; what is empty is left out."""
    kept: dict[str, Any] = {"v": VERSION, "id": one.id, "at": one.at, "do": one.do}
    for name in ("by", "note", "group", "ruling", "low", "high", "apart"):
        value = getattr(one, name)
        if value is not None and value is not False and value != "":
            kept[_WRITTEN.get(name, name)] = value
    kept |= {name: list(value) for name in ("of", "over") if (value := getattr(one, name))}
    kept |= {name: [_key(key) for key in keys] for name in ("facts", "other") if (keys := getattr(one, name))}
    if one.fields:
        kept["set"] = dict(one.fields)
    return json.dumps(kept, ensure_ascii=True)


def from_line(line: str) -> Decision | None:
    """Return the decision of a line; None for one that a newer program wrote, or that is none at all."""
    try:
        kept = json.loads(line)
        if not isinstance(kept, dict) or kept.get("v") != VERSION or kept.get("do") not in DOINGS:
            return None
        return _decision(kept)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def is_newer(line: str) -> bool:
    """Whether a line that cannot be read here is a decision all the same, as a newer program writes one."""
    try:
        kept = json.loads(line)
    except (ValueError, RecursionError):
        return False
    if not isinstance(kept, dict) or not isinstance(kept.get("v"), int) or kept["v"] <= VERSION:
        return False
    return all(isinstance(kept.get(name), str) and kept[name] for name in ("id", "at", "do"))


def _decision(kept: Mapping[str, Any]) -> Decision:
    low, high = (_bound(kept.get(name)) for name in ("low", "high"))
    ruling = kept.get("verdict")
    if ruling not in (None, *RULINGS):
        raise ValueError(ruling)
    if not kept["id"]:
        raise ValueError("no id")
    return Decision(
        id=_text(kept["id"]),
        at=_moment(kept["at"]),
        do=kept["do"],
        by=_text(kept.get("by", "")),
        facts=tuple(map(_text_key, kept.get("facts", ()))),
        other=tuple(map(_text_key, kept.get("other", ()))),
        fields=tuple((_text(name), _value(value)) for name, value in kept.get("set", {}).items()),
        of=tuple(map(_text, kept.get("of", ()))),
        over=tuple(map(_text, kept.get("over", ()))),
        note=_text(kept.get("note", "")),
        apart=kept.get("apart") is True,
        group=_text(kept.get("group", "")),
        ruling=ruling,
        low=low,
        high=high,
    )


def _key(key: TextKey) -> dict[str, Any]:
    kept: dict[str, Any] = {"kind": key.kind, "sha256": key.sha256}
    for name in ("quote", "before", "after", "ends", "title"):
        if value := getattr(key, name):
            kept[name] = value
    if key.times != 1:
        kept["nth"] = [key.nth, key.times]
    if key.paths:
        kept["paths"] = list(key.paths)
    return kept


def _text_key(kept: Any) -> TextKey:
    if not isinstance(kept, dict) or kept.get("kind") not in KINDS:
        raise ValueError("no key")
    nth, times = kept.get("nth", (0, 1))
    if not (type(nth) is type(times) is int and 0 <= nth < times):
        raise ValueError("no place among several")
    sha256, quote, before, after, ends = (
        _text(kept.get(name, "")) for name in ("sha256", "quote", "before", "after", "ends")
    )
    paths = tuple(map(_text, kept.get("paths", ())))
    title = _text(kept.get("title", ""))
    return TextKey(kept["kind"], sha256, quote, before, after, nth, times, ends, paths, title)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("no text")
    return value


def _moment(value: Any) -> str:
    """Return a moment in UTC, written so that the order of texts is that of time; ValueError for what is none."""
    moment = datetime.fromisoformat(_text(value))
    try:
        in_utc = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except OverflowError as error:
        raise ValueError(value) from error
    return in_utc.isoformat(timespec="microseconds")


def _value(value: Any) -> Value:
    if value is None or isinstance(value, str):
        return value
    return _number(value)


def _bound(value: Any) -> float | None:
    return None if value is None else _number(value)


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        raise TypeError("no number")
    return float(value)
