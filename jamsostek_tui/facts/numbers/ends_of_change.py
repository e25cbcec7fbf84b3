"""Which end of a change a number is: where it began, what it became, what is now beside what is aimed at."""

from __future__ import annotations

from collections.abc import Sequence

from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.facts.numbers.measure_words import tells_change
from jamsostek_tui.language.dates import DateMention
from jamsostek_tui.language.numerals import change_verbs
from jamsostek_tui.language.words import Words

_NOW = frozenset(("sekarang", "kini", "saat"))
_THIS_YEAR = "tahun ini"


def was_before(words: Words, candidate: Candidate) -> bool:
    """Whether a number is where a change began: `meningkat dari Rp3,05 juta`."""
    if words.forms[candidate.first - 1] != "dari":
        return False
    near = words.forms[max(candidate.opening, candidate.first - 4) : candidate.first]
    return any(tells_change(form) for form in near) and not _goes_on_to_end(words, candidate)


def began_with(words: Words, candidate: Candidate) -> bool:
    """Whether a change that goes on to its end began with a number: `turun dari 4,97% menjadi 4,88%`."""
    near = words.forms[max(candidate.opening, candidate.first - 4) : candidate.first]
    return near[-1:] == ["dari"] and any(map(tells_change, near)) and _goes_on_to_end(words, candidate)


def led_to_this_year(words: Words, lowered: str, candidate: Candidate, date: DateMention) -> bool:
    """Whether a change of this year began with a number: `Tahun ini dana naik dari Rp15 juta menjadi Rp18 juta`."""
    began = words.forms[candidate.first - 1] == "dari" and _goes_on_to_end(words, candidate)
    return began and lowered.startswith(_THIS_YEAR, date.start)


def is_of_today(words: Words, candidate: Candidate) -> bool:
    """Whether a number is what is now, told behind what is aimed at: `60 persen pada 2026, dari 31 persen kini`."""
    if words.forms[candidate.first - 1] != "dari":
        return False
    return not _NOW.isdisjoint(words.forms[candidate.last : candidate.last + 2])


def has_become(words: Words, candidates: Sequence[Candidate], index: int, date: DateMention) -> bool:
    """Whether a number says what an earlier one of that date became: `pada 2022 65 persen menjadi 85 persen`."""
    earlier = candidates[index - 1] if index else None
    if earlier is None or words.forms[candidates[index].first - 1] != "menjadi":
        return False
    if not {*change_verbs()}.isdisjoint(words.forms[max(earlier.opening, earlier.first - 2) : earlier.first]):
        return False  # by how much it changes, not what it was
    return earlier.sentence == candidates[index].sentence and earlier.start > date.end


def _goes_on_to_end(words: Words, candidate: Candidate) -> bool:
    """Whether `menjadi` follows: then the sentence's date may be that of both ends."""
    return "menjadi" in words.forms[candidate.last : candidate.last + 12]
