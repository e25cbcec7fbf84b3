"""How a number measures: level, change, share, amount, target or rank, and its direction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.facts.numbers.measure_cues import COMPARED_WITH, DEGREES, nearest_change, told_before
from jamsostek_tui.facts.numbers.measure_words import REACH, Told, is_year, measure_words, tells_change
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.words import Words
from jamsostek_tui.model import Direction, Measure

_BUT = frozenset(("tetapi", "tapi", "namun", "padahal"))
_NEGATIVE = frozenset(("minus", "negatif"))
_ONLY = frozenset(("baru", "hanya", "cuma"))
_USUALLY = frozenset(("biasanya", "dulu", "dulunya", "semula", "sebelumnya", "tadinya", "umumnya"))
_AIM: Told = ("target", None)
_SHARE: Told = ("share", None)
_AMOUNT: Told = ("amount", None)
_WAGES = frozenset(("upah", "ump", "umk", "umr", "umsk", "umsp", "gaji"))
_LEAST_SUM = 100_000
_AGAIN = frozenset(("atau", "(", "setara"))
_ASKING = word_list("asking_words.txt")
_SIZING = frozenset(("sebesar", "sekitar", "hingga", "sampai", "naik", "kenaikan"))
"""Between a demand and its percentage."""
_ENDS = 2
_LISTED = 48
"""Tokens before a number of points within which the change that it is one of stands."""


@dataclass(slots=True)
class _Asked:
    """A number whose measure is asked for: its subject, what the words before it tell, the whole text in lower case."""

    words: Words
    candidate: Candidate
    subject: str | None
    lowered: str
    cue: Measure | None
    direction: Direction | None


def measure_of(words: Words, candidate: Candidate, subject: str | None, lowered: str) -> Told:
    """Return the measure of a number and the direction of a change, by the words around it and its subject.

    `lowered` is the whole text in lower case, of which only the number's sentence is looked at.
    """
    if candidate.kind == "rank":
        return "rank", None
    asked = _Asked(words, candidate, subject, lowered, *(told_before(words, candidate) or (None, None)))
    for rule in _RULES:
        if (told := rule(asked)) is not None:
            return told
    return "level", None


def _changed(asked: _Asked) -> Told | None:
    """A word of change stands before it: `naik 4 persen`, `pertumbuhan minus 4,2 persen`."""
    if asked.cue != "change":
        return None
    falls = asked.direction == "up" and _is_negative(asked.words, asked.candidate, asked.lowered)
    return "change", "down" if falls else asked.direction


def _compared_behind(asked: _Asked) -> Told | None:
    """It is compared right behind: `4 persen lebih tinggi`, `4 persen (yoy)`."""
    compared = _compared(asked.words, asked.candidate)
    return ("change", compared) if compared else None


def _multiplied(asked: _Asked) -> Told | None:
    """It says how many times as much: `dua kali lipat`."""
    return ("change", asked.direction) if asked.candidate.unit_name == "kali lipat" else None


def _in_points(asked: _Asked) -> Told | None:
    """Its unit is one that only changes have: `0,5 persen poin`."""
    if asked.candidate.unit_name not in ("persen poin", "basis poin"):
        return None
    return "change", asked.direction or nearest_change(asked.words, asked.candidate)


def _in_points_of_list(asked: _Asked) -> Told | None:
    """It is one of points told one by one: `mengalami peningkatan pada A (0,9 poin), B (0,7 poin)`."""
    candidate, forms = asked.candidate, asked.words.forms
    if candidate.unit_name != "poin" or not candidate.quantity.value % 1:
        return None
    near = range(candidate.first - 1, max(candidate.opening, candidate.first - _LISTED), -1)
    told = next((measure_words()[forms[at]][1] for at in near if tells_change(forms[at])), None)
    return ("change", told) if told else None


def _aimed_at(asked: _Asked) -> Told | None:
    """It is planned: `menargetkan 4.000 peserta`."""
    return _AIM if asked.cue == "target" else None


def _asked_for(asked: _Asked) -> Told | None:
    """It is a percentage that somebody asks for: `buruh meminta 8,5 persen`, `jauh dari tuntutan 15 persen`."""
    forms, at = asked.words.forms, asked.candidate.first - 1
    while forms[at] in _SIZING:
        at -= 1
    return _AIM if asked.candidate.kind == "ratio" and forms[at] in _ASKING else None


def _changed_again(asked: _Asked) -> Told | None:
    """It is the rate of a change both ends of which stand before it: `naik jadi A dari B atau 6 persen`."""
    candidate, forms, at = asked.candidate, asked.words.forms, asked.candidate.first - 1
    if candidate.kind != "ratio" or forms[at] not in _AGAIN:
        return None
    ends: list[str] = []
    while at > candidate.opening:
        at -= 1
        if forms[at] in ("menjadi", "jadi", "dari"):
            ends.append(forms[at])
        elif tells_change(forms[at]) and (direction := measure_words()[forms[at]][1]) is not None:
            return ("change", direction) if len(ends) == _ENDS and len(set(ends)) == _ENDS else None
        elif forms[at] in (".", ";"):
            return None
    return None


def _part_by_rule(asked: _Asked) -> Told | None:
    """The rule that counted it knows it for a part: `15 di antaranya`."""
    return _SHARE if asked.candidate.rule == "part-of-group" else None


def _paid(asked: _Asked) -> Told | None:
    """It is money."""
    return _AMOUNT if asked.candidate.kind == "money" else None


def _part_of_count(asked: _Asked) -> Told | None:
    """It counts some of those told before: `480 orang di antaranya`, `Dari jumlah itu, 480 orang`."""
    words, candidate = asked.words, asked.candidate
    among = candidate.kind == "people" and words.forms[candidate.last : candidate.last + 2] == ["di", "antaranya"]
    counts = candidate.kind in ("people", "thing", "unlisted", "bare")
    return _SHARE if among or (counts and _is_part(words, candidate)) else None


def _paid_as_wage(asked: _Asked) -> Told | None:
    """It is a wage without its `Rp`, as in a table of minimum wages."""
    large = asked.candidate.kind == "bare" and asked.candidate.quantity.value >= _LEAST_SUM
    return _AMOUNT if large and (asked.subject or "").lower().split(" ", 1)[0] in _WAGES else None


def _part_in_percent(asked: _Asked) -> Told | None:
    """It is a percentage, and no rate of its own as unemployment is."""
    ratio = asked.candidate.kind == "ratio"
    return _SHARE if ratio and not _is_rate(asked.subject or "", asked.candidate, asked.lowered) else None


_RULES: tuple[Callable[[_Asked], Told | None], ...] = (
    _changed,
    _compared_behind,
    _multiplied,
    _in_points,
    _in_points_of_list,
    _aimed_at,
    _asked_for,
    _changed_again,
    _part_by_rule,
    _paid,
    _part_of_count,
    _paid_as_wage,
    _part_in_percent,
)
"""What tells how a number measures, in the order in which it is asked; a number of which none holds is a level."""


def _is_negative(words: Words, candidate: Candidate, lowered: str) -> bool:
    """Whether a growth is a fall: `pertumbuhan minus 4,2 persen`, `tumbuh negatif 1,5 persen`, `-0,8 persen`."""
    if not _NEGATIVE.isdisjoint(words.forms[max(candidate.opening, candidate.first - 2) : candidate.first]):
        return True
    return lowered[max(0, candidate.start - 2) : candidate.start] in (" -", "(-")


def _is_part(words: Words, candidate: Candidate) -> bool:
    """Whether the whole of a count was told before: `Dari jumlah itu, 480 orang`, `1.260 orang tetapi baru 480`."""
    near = words.forms[max(candidate.opening, candidate.first - 5) : candidate.first]
    if not _BUT.isdisjoint(near) and not _ONLY.isdisjoint(near) and _USUALLY.isdisjoint(near):
        back = range(candidate.first - 2, max(candidate.opening, candidate.first - 22), -1)
        return any(at in words.numbers and not is_year(words.forms[at]) for at in back)
    opening = words.forms[candidate.opening : candidate.opening + 4]
    opening = opening[1:] if opening[:1] == ['"'] else opening
    counted = candidate.opening + 1 in words.numbers and candidate.first - candidate.opening <= REACH
    if counted and opening[:1] == ["dari"] and opening[2:3] in (["itu"], ["tersebut"]):
        return True
    if (
        opening[:1] != ["dari"]
        or opening[1:2] not in (["jumlah"], ["total"])
        or candidate.first - candidate.opening > 8
    ):
        return False
    return opening[2:3] in (["itu"], ["tersebut"], ["ini"])


def _compared(words: Words, candidate: Candidate) -> Direction | None:
    at = candidate.last
    if words.forms[at] == "lebih":
        told = DEGREES.get(words.forms[at + 1])
        return told if candidate.kind == "ratio" or words.forms[at + 2] in COMPARED_WITH else None
    if words.forms[at] == "(" and candidate.kind == "ratio":
        return "up" if words.forms[at + 1] in ("yoy", "y-o-y", "qtq") else None
    return None


def _is_rate(subject: str, candidate: Candidate, lowered: str) -> bool:
    """Whether a percentage is a rate of its own (unemployment, inflation), no part of a whole."""
    if subject.lower().split(" ", 1)[0].strip("(") in word_list("rate_heads.txt"):
        return True
    start = max(candidate.sentence.start, candidate.start - 400)
    near = lowered[start : min(candidate.sentence.end, candidate.end + 400)]
    return any(phrase in near for phrase in word_list("rate_phrases.txt"))
