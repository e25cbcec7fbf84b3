"""Changes since two times, told in turn: `turun dibanding Mei 2020 dan Mei 2021, masing-masing 0,7 dan 0,1`."""

from __future__ import annotations

from collections.abc import Sequence

from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.facts.numbers.measure_words import measure_words, tells_change
from jamsostek_tui.language.dates import DateMention
from jamsostek_tui.language.words import Words
from jamsostek_tui.model import Direction

_COMPARING = frozenset(("dibanding", "dibandingkan", "ketimbang", "daripada"))
_SIZING = frozenset(("sebesar", "sebanyak", "sekitar"))
_JOINING = ("dan", "serta", "maupun")
_PAIR = 2


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
