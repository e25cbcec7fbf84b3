"""Numbers told more than once: the same value of the same kind, with subjects that agree, is one statistic."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.units import unit_class
from jamsostek_tui.model import Span, Statistic

_GENERIC = frozenset(
    [
        "orang",
        "jiwa",
        "pekerja",
        "peserta",
        "tenaga",
        "kerja",
        "warga",
        "masyarakat",
        "penduduk",
        "penerima",
        "manfaat",
        "anggota",
        "karyawan",
        "pegawai",
    ]
)
_SMALL = 10
"""Counts up to this often meet by chance: they are one only with the same unit and a shared subject."""
_WORDLESS = frozenset(["yang", "di", "dan", "dari", "untuk", "para", "jumlah", "total", "selain", "ini", "itu"])


def merge_told_again(reading: Reading, statistics: Sequence[Statistic]) -> list[tuple[Statistic, list[int]]]:
    """Return each number once, best place first, with the indexes of `statistics` that went into it, in text order."""
    groups: list[list[int]] = []
    by_value: dict[tuple[float, float | None, str], list[int]] = {}
    for index, statistic in enumerate(statistics):
        key = (statistic.value, statistic.value_max, _class(statistic))
        for group in by_value.get(key, [])[-20:]:
            if any(_same(statistics[other], statistic) for other in groups[group][:3]):
                groups[group].append(index)
                break
        else:
            by_value.setdefault(key, []).append(len(groups))
            groups.append([index])
    merged = [(_merge(reading, [statistics[index] for index in group]), group) for group in groups]
    return sorted(merged, key=lambda entry: entry[0].start)


def _class(statistic: Statistic) -> str:
    unit = statistic.unit or ""
    if statistic.measure == "rank":
        return "rank"
    kind = unit_class(unit) if unit else "people"
    return unit if kind in ("ratio", "money", "time", "measure") else "count"


def _same(one: Statistic, other: Statistic) -> bool:
    if "change" in (one.measure, other.measure) and one.measure != other.measure:
        return False
    if one.period and other.period and one.period[:4] != other.period[:4]:
        return False
    if one.region and other.region and not _nested(one.region, other.region):
        return False
    shared = _words(one) & _words(other)
    kind = _class(one)
    if kind == "count":
        if one.value <= _SMALL:
            return one.unit == other.unit and bool(shared)
        alike = one.unit == other.unit or None in (one.unit, other.unit)
        return alike or bool(shared) or _generic(one) or _generic(other)
    if kind in ("time", "measure") or (kind == "persen" and one.value == 100):
        return bool(shared)
    return bool(shared) or one.subject is None or other.subject is None or not _words(one) or not _words(other)


def _nested(one: str, other: str) -> bool:
    return (
        one == other
        or one.startswith(other)
        or other.startswith(one)
        or not (one[:1].isdigit() and other[:1].isdigit())
    )


def _generic(statistic: Statistic) -> bool:
    return statistic.unit is not None and set(statistic.unit.split()) <= _GENERIC


def _words(statistic: Statistic) -> set[str]:
    subject = (statistic.subject or "").lower().replace("(", " ").replace(")", " ")
    return {word for word in subject.split() if word not in _WORDLESS}


def _merge(reading: Reading, told: list[Statistic]) -> Statistic:
    best = max(told, key=lambda statistic: (_weight(reading, statistic), -statistic.start))
    others = [statistic for statistic in told if statistic is not best]
    if not others:
        return best
    return replace(
        best,
        also=tuple(Span(s.start, s.end, s.text) for s in others),
        period=best.period or _first(s.period for s in others),
        versus=best.versus or _first(s.versus for s in others),
        attributed_to=best.attributed_to or _first(s.attributed_to for s in others),
        unit=best.unit or _first(s.unit for s in others),
    )


def _first(values):  # type: ignore[no-untyped-def]
    return next((value for value in values if value is not None), None)


def _weight(reading: Reading, statistic: Statistic) -> tuple[int, float]:
    block = reading.block_at(statistic.start)
    body = {"title": 0, "caption": 1, "heading": 1}.get(block.kind if block else "title", 2)
    told = sum(value is not None for value in (statistic.unit, statistic.subject, statistic.attributed_to))
    return body, told + statistic.confidence
