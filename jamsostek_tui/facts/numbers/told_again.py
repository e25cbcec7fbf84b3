"""Numbers told more than once: the same value of the same kind, with subjects that agree, is one statistic."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from jamsostek_tui.facts.numbers.counted.counting import AREAS
from jamsostek_tui.facts.numbers.drafts import Draft
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.units import unit_class
from jamsostek_tui.model import Span

_RESTS = frozenset(("sisanya", "selebihnya", "sisa"))
"""What is left tells of others than those counted before, however alike the numbers are."""
_LETTERS = 3
"""What a unit shortens has at least so many words."""
_SMALL = 10
"""Counts up to this often meet by chance: they are one only with the same unit and a shared subject."""


def merge_told_again(reading: Reading, drafts: Sequence[Draft]) -> list[tuple[Draft, list[int]]]:
    """Return each number once, best place first, with the indexes of `drafts` that went into it, in text order.

    The best of several is filled in with what only the others tell.
    """
    groups: list[list[int]] = []
    by_value: dict[tuple[float, float | None], list[int]] = {}
    for index, draft in enumerate(drafts):
        alike = by_value.setdefault((draft.value, draft.value_max), [])
        rest = reading.words.forms[draft.candidate.first - 1] in _RESTS
        for group in () if rest else alike[-20:]:
            told = [drafts[other] for other in groups[group][:3]]
            if _class(told[0]) == _class(draft) and any(
                _told_in_title(reading, other, draft) or _same(other, draft) for other in told
            ):
                groups[group].append(index)
                break
        else:
            alike.append(len(groups))
            groups.append([index])
    merged = [(_merge(reading, [drafts[index] for index in group]), group) for group in groups]
    merged.sort(key=_start)
    return merged


def _start(entry: tuple[Draft, list[int]]) -> int:
    return entry[0].candidate.start


def _told_in_title(reading: Reading, one: Draft, other: Draft) -> bool:
    """Whether one of two stands in a title or caption, which tells again what the body says."""
    blocks = (reading.block_at(one.candidate.start), reading.block_at(other.candidate.start))
    kinds = {block.kind for block in blocks if block is not None}
    if not kinds & {"title", "caption"} or one.value == 100:
        return False
    return one.value > _SMALL or bool(one.value % 1) or one.unit == other.unit or _names(one, other)


def _names(one: Draft, other: Draft) -> bool:
    """Whether one of two counts has the other's unit in its words: `Lima Sopir` and `lima orang sopir`."""
    units = (one.unit or "-", other.unit or "-")
    return units[0].lower() in other.text.lower().split() or units[1].lower() in one.text.lower().split()


def _class(draft: Draft) -> str:
    unit = draft.unit or ""
    if draft.measure == "rank":
        return draft.text.split(" ", 1)[0].lower()
    kind = unit_class(unit) if unit else "people"
    if kind == "ratio" and draft.measure == "change":
        return "persen"
    return unit if kind in ("ratio", "money", "time", "measure") else "count"


def _same(one: Draft, other: Draft) -> bool:
    """Whether two numbers of one value and class are one, told twice."""
    if any(apart(one, other) for apart in _DIFFERENCES):
        return False
    kind, shared = _class(one), not _words(one).isdisjoint(_words(other))
    if kind == "count":
        return _is_same_count(one, other, shared)
    if kind in ("time", "measure") or (kind == "persen" and one.value == 100):
        return shared
    return shared or not (_words(one) and _words(other))


def _differ_in_change(one: Draft, other: Draft) -> bool:
    """Only one of them is a change."""
    return "change" in (one.measure, other.measure) and one.measure != other.measure


def _differ_in_time(one: Draft, other: Draft) -> bool:
    """They are of different periods."""
    return bool(one.period and other.period) and not _within(one.period or "", other.period or "")


def _differ_in_region(one: Draft, other: Draft) -> bool:
    """They are of different regions, neither of which lies in the other."""
    return bool(one.region and other.region) and not _nested(one.region or "", other.region or "")


def _differ_in_percent(one: Draft, other: Draft) -> bool:
    """They are percentages of other units, or of other regions and other things."""
    if _class(one) != "persen":
        return False
    here, there = _words(one), _words(other)
    return one.unit != other.unit or (one.region != other.region and bool(here - there and there - here))


def _are_times_beside(one: Draft, other: Draft) -> bool:
    """They are durations of one sentence, which names each only once."""
    return _class(one) == "time" and one.candidate.sentence == other.candidate.sentence


_DIFFERENCES = (_differ_in_change, _differ_in_time, _differ_in_region, _differ_in_percent, _are_times_beside)
"""What parts two numbers of one value, in the order in which it is asked."""


def _is_same_count(one: Draft, other: Draft, shared: bool) -> bool:
    """Whether two counts of one value are one; `shared` says that their subjects share a word."""
    if one.value <= _SMALL:
        return one.unit == other.unit and (shared or one.subject == other.subject)
    if one.unit == other.unit:
        if one.measure != "change" and _is_specific(one, other):
            return True
        return not _narrowed(one).isdisjoint(_narrowed(other)) or not (_narrowed(one) and _narrowed(other))
    if _shortens(one, other) or _shortens(other, one):
        return True
    if None in (one.unit, other.unit):
        return shared or one.candidate.quantity.approx == other.candidate.quantity.approx
    if _digits(one.value) == 1:
        return shared
    return _may_be(one, other) or _may_be(other, one)


def _shortens(one: Draft, other: Draft) -> bool:
    """Whether the unit of one of two like counts is what the other counts, by its first letters: `52 SKK`."""
    unit = one.unit
    if unit is None or not unit.isupper() or len(unit) < _LETTERS:
        return False
    return unit.lower() == "".join([word[0] for word in (other.subject or "").lower().split()])


def _is_specific(one: Draft, other: Draft) -> bool:
    """Whether two like counts of one unit hardly meet by chance: three telling digits, or two of thousands."""
    digits = _digits(one.value)
    return digits >= 3 or (digits == 2 and one.value >= 1000 and one.region == other.region)


def _digits(value: float) -> int:
    return len(f"{value:.15g}".replace(".", "").rstrip("0"))


def _within(one: str, other: str) -> bool:
    """Whether two periods may be the same: one lies in the other, or a part of the year meets a month of that year."""
    return (
        one.startswith(other)
        or other.startswith(one)
        or (one[:4] == other[:4] and (one[5:6] in "QH") != (other[5:6] in "QH"))
    )


def _nested(one: str, other: str) -> bool:
    coded = (one[:1].isdigit(), other[:1].isdigit())
    return one.startswith(other) or other.startswith(one) or coded[0] != coded[1]


def _narrowed(draft: Draft) -> set[str]:
    """Return the words of a subject beside its unit: what narrows `pekerja` to `pekerja rentan`."""
    return _words(draft) - set((draft.unit or "").lower().split())


def _may_be(one: Draft, other: Draft) -> bool:
    """Whether a count of mere people (`14 orang`) may be that of the other's group, which is no area."""
    return _generic(one) and other.unit not in AREAS


def _generic(draft: Draft) -> bool:
    return draft.unit is not None and set(draft.unit.lower().split()) <= word_list("generic_people.txt")


def _words(draft: Draft) -> set[str]:
    subject = (draft.subject or "").lower().replace("(", " ").replace(")", " ")
    return {word for word in subject.split() if word not in word_list("common_subjects.txt")}


def _merge(reading: Reading, told: list[Draft]) -> Draft:
    if len(told) == 1:
        return told[0]
    best = max(told, key=lambda draft: (_weight(reading, draft), -draft.candidate.start))
    others = [draft for draft in told if draft is not best]
    best.also = tuple(Span(other.candidate.start, other.candidate.end, other.text) for other in others)
    held = [other for other in others if reading.words.forms[other.candidate.first - 1] != "bukan"]
    best.period = best.period or _first(other.period for other in held)
    best.versus = best.versus or _first(other.versus for other in others)
    best.per = best.per or _first(other.per for other in others)
    best.unit = best.unit or _first(other.unit for other in others)
    return best


_Value = TypeVar("_Value")


def _first(values: Iterable[_Value | None]) -> _Value | None:
    return next((value for value in values if value is not None), None)


def _weight(reading: Reading, draft: Draft) -> tuple[int, float]:
    block = reading.block_at(draft.candidate.start)
    body = {"title": 0, "caption": 1, "heading": 1}.get(block.kind if block else "title", 2)
    told = sum(value is not None for value in (draft.unit, draft.subject))
    return body, told + draft.candidate.confidence
