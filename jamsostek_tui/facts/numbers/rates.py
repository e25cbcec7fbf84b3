"""What a number is counted per: `/bulan`, `per orang`, `masing-masing`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.facts.numbers.drafts import Draft
from jamsostek_tui.language.units import is_verblike, unit_class
from jamsostek_tui.language.words import Words
from jamsostek_tui.model import Per

_PER = {
    "bulan": "month",
    "bulannya": "month",
    "bln": "month",
    "tahun": "year",
    "tahunnya": "year",
    "thn": "year",
    "orang": "person",
    "org": "person",
    "peserta": "person",
    "pekerja": "person",
    "jiwa": "person",
    "kapita": "person",
    "ahli": "person",
    "kepala": "person",
    "anak": "person",
    "penerima": "person",
}
_ONE: dict[str, Per] = {"sebulan": "month", "setahun": "year", "perbulan": "month", "pertahun": "year"}
_ONE_TIME: dict[tuple[str, ...], Per] = {("satu", "bulan"): "month", ("satu", "tahun"): "year"}
"""Right behind a sum: `dipotong Rp16.800 satu bulan`."""
_AGO = frozenset(("sebelumnya", "lalu", "terakhir", "silam", "kemudian", "ini", "penuh"))
_LASTING = frozenset(("selama", "dari", "hampir", "sejak", "sudah", "sekitar", "genap", "bertahan"))
"""Before a month or a year that only lasted: `selama setahun`."""
_SHORT = 6
"""Tokens before a sum within which the month or the year stands that it is for."""
_AVERAGED = 6
"""Tokens before a number within which its average is said to be of a month or a year."""
_AVERAGE_TIMES: dict[str, Per] = {"bulan": "month", "bulannya": "month", "tahun": "year", "tahunnya": "year"}
_GOODS = 6
"""Tokens within which `setiap tahun` stands behind a weight or a size and what it is of."""
_ONE_BY_ONE = frozenset((",", ";", "dan", "serta", "lalu", "kemudian"))
"""Between two sums told of two."""


def per_of(words: Words, candidate: Candidate) -> Per | None:
    """Return what a number is counted per: `/bulan`, `per orang`, `setiap bulan`; the last one said wins."""
    at, found = _past_goods(words, candidate), None
    at += words.forms[at] in ("lebih", "saja") and words.forms[at + 1] in ("per", "/", "setiap", "tiap")
    for _ in range(3):
        if words.forms[at] in ("per", "/", "setiap", "tiap") and words.forms[at + 1] in _PER:
            found = _PER[words.forms[at + 1]]
            at += 3 if words.forms[at + 1] in ("ahli", "kepala") else 2
        elif words.forms[at][:3] == "per" and words.forms[at][3:] in _PER:
            found = _PER[words.forms[at][3:]]
            at += 1
        else:
            break
    if found is None and words.forms[at] == "yang" and words.forms[at + 2] in ("per", "setiap", "tiap"):
        given = words.forms[at + 1] in ("diberikan", "dibayarkan", "diterima", "diserahkan", "dibayar")
        found = _PER.get(words.forms[at + 3]) if given else None
    if found is None and words.forms[at] in _ONE and words.forms[at + 1] not in _AGO and candidate.kind != "people":
        found = _ONE[words.forms[at]]
    if found is None and candidate.kind == "money":
        near = words.forms[max(candidate.opening, candidate.first - 8) : candidate.first]
        found = "person" if "masing-masing" in near and _is_of_each_person(words, candidate) else None
        if found is None and ("tiap" in near or "setiap" in near):
            at = max(place for place, form in enumerate(near) if form in ("tiap", "setiap"))
            found = _PER.get(near[at + 1]) if near[at + 1 : at + 2] in (["bulan"], ["tahun"], ["bulannya"]) else None
        if found is None and words.forms[candidate.first - 2] == "per":
            found = _PER.get(words.forms[candidate.first - 1])
        found = found or _told_before(words, candidate) or _ONE_TIME.get(tuple(words.forms[at : at + 2]))
    return found or _on_average(words, candidate)  # type: ignore[return-value]


def _on_average(words: Words, candidate: Candidate) -> Per | None:
    """Return the month or year of an average told before its number: `rata-rata per bulan ada 1.000 pengajuan`."""
    near = words.forms[max(candidate.opening, candidate.first - _AVERAGED) : candidate.first]
    if "rata-rata" not in near:
        return None
    told = near.index("rata-rata")
    if near[told + 1 : told + 2] not in (["per"], ["setiap"], ["tiap"]):
        return None
    time = near[told + 2 : told + 3]
    return _AVERAGE_TIMES.get(time[0]) if time else None


def _told_before(words: Words, candidate: Candidate) -> Per | None:
    """Return the month or year that stands before its sum: `sebulan desa tidak sampai Rp200 ribu`."""
    for at in range(candidate.first - 1, max(candidate.opening, candidate.first - _SHORT) - 1, -1):
        form = words.forms[at]
        if form in _ONE and words.forms[at - 1] not in _LASTING and words.forms[at + 1] not in _AGO:
            return _ONE[form]
        if not words.is_word(at):
            break
    return None


def _past_goods(words: Words, candidate: Candidate) -> int:
    """Return the token behind what is measured out, where that is said each time: `900 ton tuna setiap tahun`."""
    if candidate.kind == "measure":
        for at in range(candidate.last, min(candidate.closing, candidate.last + _GOODS)):
            if words.forms[at] in ("setiap", "tiap", "per"):
                return at
            if not words.is_word(at) or is_verblike(words.forms[at]):
                break
    return candidate.last


def _is_of_each_person(words: Words, candidate: Candidate) -> bool:
    """Whether `masing-masing` before a sum means people: no desa or firms, and no two sums told of two one by one."""
    forms = words.forms
    at = max(place for place in range(candidate.opening, candidate.first) if forms[place] == "masing-masing")
    if "adalah" in forms[at : candidate.first] or any(place in words.numbers for place in range(at, candidate.first)):
        return False
    if forms[candidate.last] in _ONE_BY_ONE and forms[candidate.last + 1] == "rp":
        return False
    told = {unit_class(form) for form in (*forms[max(candidate.opening, at - 6) : at], *forms[at + 1 : at + 3])}
    return "people" in told or "thing" not in told


def share_rates(words: Words, drafts: Sequence[Draft]) -> None:
    """Give both ends of a change the rate told with the later: `dari Rp181.876 menjadi Rp193.334 per bulan`."""
    for one, other in pairwise(drafts):
        begun = words.forms[one.candidate.first - 1] == "dari" and words.forms[other.candidate.first - 1] == "menjadi"
        if begun and one.per is None and one.unit == other.unit and one.candidate.sentence == other.candidate.sentence:
            one.per = other.per
