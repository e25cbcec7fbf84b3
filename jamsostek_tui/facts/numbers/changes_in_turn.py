"""Changes told one after the other: of one thing twice, of the next region, or since two times in turn.

`turun 300 peserta atau 2 persen`; `turun dibanding Mei 2020 dan Mei 2021, masing-masing 0,7 dan 0,1`.
"""

from __future__ import annotations

from collections.abc import Container, Sequence

from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.facts.numbers.measure_words import measure_words, tells_change
from jamsostek_tui.language.dates import DateMention
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.words import Words
from jamsostek_tui.model import Direction

_COMPARING = frozenset(("dibanding", "dibandingkan", "ketimbang", "daripada"))
_SIZING = frozenset(("sebesar", "sebanyak", "sekitar"))
_JOINING = ("dan", "serta", "maupun")
_PAIR = 2
_EXTREMES = word_list("extremes.txt")
_LONGEST_ITEM = 16
"""Tokens of an item of a list that ends with its change in brackets: `jasa (1,7 persen), industri (1,1 persen)`."""
_GOING_ON = frozenset((",", ";", "dan", "serta", "lalu", "kemudian", "disusul", "diikuti", "oleh", "sedangkan"))
_GOING_ON |= {"provinsi", "kabupaten", "kota", "di", "pada", "sebesar"}
"""What may stand between changes told of one region after the other."""


def change_in_turn(
    words: Words, candidates: Sequence[Candidate], index: int, dates: Sequence[DateMention]
) -> tuple[Direction | None, str | None] | None:
    """Return the direction of one of two changes and the time it is since; None where a number is none of them.

    `dates` are those of the whole article, in order.
    """
    forms, candidate = words.forms, candidates[index]
    place, first = 0, candidate
    if index and forms[candidate.first - 1] in _JOINING and candidates[index - 1].last == candidate.first - 1:
        place, first = 1, candidates[index - 1]
    at = first.first - 1
    while forms[at] in _SIZING:
        at -= 1
    if forms[at] != "masing-masing":
        return None
    since = next((back for back in range(at, candidate.opening, -1) if forms[back] in _COMPARING), None)
    if since is None:
        return None
    times = [date for date in dates if words.starts[since] <= date.start < words.starts[at]]
    told = next((form for form in reversed(forms[candidate.opening : since]) if tells_change(form)), None)
    if len(times) != _PAIR or told is None:
        return None
    return measure_words()[told][1], times[place].period


def shares_change(words: Words, changed: Candidate, candidate: Candidate) -> bool:
    """Whether a number tells the change before it again: `turun 300 peserta atau 2 persen`, `2 persen atau Rp3.000`."""
    if changed.sentence != candidate.sentence:
        return False
    if candidate.kind != "ratio":
        return words.forms[changed.last] == "atau" and candidate.first - changed.last <= 3
    if candidate.first - changed.last > 2:
        return False
    return words.forms[changed.last] in ("atau", "(", "setara", "alias") or (
        words.forms[changed.last] == "," and words.forms[candidate.first - 1] == "atau"
    )


def goes_on_changing(
    words: Words, changed: Candidate, candidate: Candidate, placed: Container[int], direction: Direction | None
) -> Direction | None:
    """Return the direction of a change told of the next region: `dengan kenaikan 7 persen, disusul Bali 6 persen`."""
    if candidate.kind != "ratio" or changed.kind != "ratio" or changed.sentence != candidate.sentence:
        return None
    between = range(changed.last, candidate.first)
    if words.forms[changed.first - 1] == "(" == words.forms[candidate.first - 1] and len(between) <= _LONGEST_ITEM:
        return direction
    if not 1 < len(between) <= 12 or not any(at in placed or words.forms[at] in _EXTREMES for at in between):
        return None
    allowed = all(at in placed or words.forms[at] in _GOING_ON or words.forms[at] in _EXTREMES for at in between)
    return direction if allowed else None
