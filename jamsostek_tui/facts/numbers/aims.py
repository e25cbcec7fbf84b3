"""Which numbers are aimed at, by more than a word of aim right before them."""

from __future__ import annotations

from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.facts.numbers.measure_words import BLOCKERS, REACH, is_year
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.units import is_verblike
from jamsostek_tui.language.words import Words

_AIMS = frozenset(("target", "targetnya", "sasaran", "sasarannya"))
_OPENINGS = frozenset(('"', "-", "–", "—", "adapun", "sedangkan", "sementara"))
"""What may stand before the first word of a sentence."""
_ASIDE = frozenset(("yang", "menurut", "kata", "ujar", "ucap", "tutur", "jelas", "lanjut", "tambah", "imbuh"))
"""Words with which an aside begins behind a comma."""
_WHOLE = 3
"""Tokens before an aim of which a part follows: `Dari total sasaran 4.600 orang, sebanyak 2.116 sudah terdaftar`."""
_JOINED = frozenset((",", ";", "dan", "serta", "menuju"))
_REACHING = frozenset(("mencapai", "menembus", "menyentuh", "melampaui", "tercapai"))
_PLANNING = word_list("planning_words.txt")


def goes_on_aiming(words: Words, aimed: Candidate, candidate: Candidate) -> bool:
    """Whether a number goes on with the aims that `aimed` began: one sentence, joined by `;`, `,` or `dan`."""
    if aimed.sentence != candidate.sentence or candidate.first - aimed.last > 10:
        return False
    between = words.forms[aimed.last : candidate.first]
    if "dari" in words.forms[aimed.first - _WHOLE : aimed.first]:
        return False
    return not _JOINED.isdisjoint(between) and word_list("done_words.txt").isdisjoint(between)


def is_aim_of_clause(words: Words, candidate: Candidate) -> bool:
    """Whether a clause parts a number from its aim: `menargetkan nelayan yang tercakup sebesar 10 ribu`."""
    forms = words.forms
    unreached = _REACHING.isdisjoint(forms[max(candidate.opening, candidate.first - 3) : candidate.first])
    if forms[candidate.first - 1] not in ("sebesar", "sebanyak") and unreached:
        return False
    for at in range(candidate.first - 2, max(candidate.opening - 1, candidate.first - 20), -1):
        if forms[at].endswith("argetkan"):
            return True
        if (forms[at] in BLOCKERS and forms[at] != "yang") or at in words.numbers:
            return False
    return False


def opens_with_aim(words: Words, candidate: Candidate) -> bool:
    """Whether a sentence says of a target, and nothing else, how much it is: `Target kami, menurut dia, 54 persen`.

    What stands in a `yang` clause or names who says so may hold any word.
    """
    aim = _opening_aim(words, candidate)
    if aim is None or candidate.kind == "time" or candidate.first == aim + 1:
        return False
    forms, done, aside = words.forms, word_list("done_words.txt"), False
    for at in range(aim + 1, candidate.first):
        if forms[at] == ",":
            aside = forms[at + 1] in _ASIDE
            continue
        counted = at in words.numbers and not is_year(forms[at])
        if counted or (not aside and (forms[at] in done or is_verblike(forms[at]))):
            return False
    return not aside


def _opening_aim(words: Words, candidate: Candidate) -> int | None:
    """Return the place of the word of aim that a sentence begins with, behind a dateline or mark if there is one."""
    for at in range(candidate.first - 1, max(candidate.opening, candidate.first - 2 * REACH) - 1, -1):
        if words.forms[at] in _AIMS:
            return at if at == candidate.opening or words.forms[at - 1] in _OPENINGS else None
    return None


def is_planned_level(words: Words, candidate: Candidate) -> bool:
    """Whether what something becomes is planned: `diproyeksikan menjadi 500`."""
    near = words.forms[max(candidate.opening, candidate.first - 2 * REACH) : candidate.first]
    return not _PLANNING.isdisjoint(near)
