"""The words before a number that tell how it measures: `kenaikan`, `lebih rendah`, `menargetkan`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from jamsostek_tui.facts.numbers.aims import is_aim_of_clause, is_planned_level, opens_with_aim
from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.facts.numbers.measure_words import (
    BLOCKERS,
    COMPARING,
    REACH,
    Told,
    is_year,
    measure_words,
    tells_change,
)
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.units import is_verblike
from jamsostek_tui.language.words import Words
from jamsostek_tui.model import Direction, Measure

DEGREES: dict[str, Direction] = {
    "tinggi": "up",
    "besar": "up",
    "banyak": "up",
    "rendah": "down",
    "kecil": "down",
    "sedikit": "down",
}
COMPARED_WITH = COMPARING | {"dari", "daripada"}
_EXTREMES = word_list("extremes.txt")
_AIM: Told = ("target", None)
_LEVELLERS = frozenset(("menjadi", "jadi", "dari", "ke", "tinggal", "tersisa"))
_AIMING = frozenset(("target", "targetnya", "menjanjikan", "janji", "butuh", "membutuhkan", "perlu", "memerlukan"))
_AIMING |= {"minta", "meminta", "usul", "mengusulkan", "mengajukan"}
"""Before `tambahan` these make it what somebody aims at: `butuh tambahan Rp1 miliar`."""
_FOR = frozenset(("berupa", "bagi", "untuk", "kepada"))
"""Behind `tambahan` whatever follows is of something else: `manfaat tambahan berupa beasiswa bagi dua anak`."""
_UNDERGOING = frozenset(("mengalami", "menunjukkan"))
_SIZING = frozenset(("sebesar", "sebanyak", "yakni", "yaitu"))
_LONG = 24
"""Tokens before a percentage within which a phrase may open with the growth it is."""
_VEHICLES = word_list("vehicles.txt")
"""Behind `naik`, which then is a ride: `naik kapal sebelas jam`."""


def told_before(words: Words, candidate: Candidate) -> Told | None:
    """Return the measure and direction that the words before a number tell, the nearest cue first; None for none."""
    near = _word_before(words, candidate)
    if (near is None or near[0] != "change") and (compared := _compared_before(words, candidate)):
        return "change", compared
    if near is not None:
        return near
    return next((told for cue in _FAR_CUES if (told := cue(words, candidate)) is not None), None)


def _word_before(words: Words, candidate: Candidate) -> Told | None:
    """Return what the nearest word that rules a number tells of it."""
    at, forms, table = candidate.first - 1, words.forms, measure_words()
    if forms[at] in _LEVELLERS:
        aimed = forms[at] in ("menjadi", "jadi") and is_planned_level(words, candidate)
        return _AIM if aimed else None
    if forms[at] == "," and forms[at - 1] in ("targetnya", "target") and candidate.kind != "time":
        return _AIM
    if forms[at] == "," and forms[at - 1] == "tambahan" and candidate.kind == "money":
        return table["tambahan"]
    if forms[at - 1] == "," and forms[at] in _SIZING:
        undergone = _undergone(forms[max(candidate.opening, at - 5) : at])
        if undergone is not None:
            return undergone
    stop = max(candidate.opening, candidate.first - REACH)
    if table.keys().isdisjoint(near := forms[stop : candidate.first]) and "argetkan" not in " ".join(near):
        return None
    for at in range(candidate.first - 1, stop - 1, -1):
        form = forms[at]
        if form == ":" and candidate.kind in ("people", "thing") and _is_verb_of_change(forms[at - 1]):
            break
        entry = table.get(form) or (_AIM if form.endswith("argetkan") else None)
        if entry == _AIM and candidate.kind == "money" and forms[candidate.first - 1] == "dengan":
            entry = None
        if entry is not None and _rules(words, candidate, at, entry[0]):
            return _AIM if form in ("tambahan", "penambahan") and _is_aimed(forms[max(0, at - 3) : at]) else entry
        if form in BLOCKERS or (at in words.numbers and not is_year(form)):
            break
    return None


def _undergone(before: Sequence[str]) -> Told | None:
    """Return the change right before a comma and `sebesar`: `mengalami penurunan tipis, sebesar 0,11 persen`."""
    for verb, noun in pairwise(before):
        if verb in _UNDERGOING and tells_change(noun):
            return measure_words()[noun]
    return None


def _is_verb_of_change(form: str) -> bool:
    """Whether what follows this word and a colon are levels: `justru susut: 31.800 orang pada 2023, …`."""
    return tells_change(form) and not form.endswith(("an", "annya"))


def _is_aimed(before: Sequence[str]) -> bool:
    """Whether an addition is what somebody aims at: `menargetkan tambahan 4.000 peserta`."""
    return any(form.endswith("argetkan") or form in _AIMING for form in before)


def _greatest_change(words: Words, candidate: Candidate) -> Told | None:
    """Know a sector `dengan kenaikan terbesar ialah A dan B, sebesar …`."""
    if not _is_sized(words, candidate):
        return None
    for at in range(candidate.first - 2, max(candidate.opening, candidate.first - 20), -1):
        if at in words.numbers:
            break
        if words.forms[at] in _EXTREMES:
            told = (measure_words().get(form) for form in reversed(words.forms[max(0, at - 3) : at]))
            return next((entry for entry in told if entry is not None and entry[0] == "change"), None)
    return None


def _change_of_several(words: Words, candidate: Candidate) -> Told | None:
    """Know a growth before a long phrase: `kenaikan upah minimum provinsi dan upah minimum kabupaten sebesar …`."""
    if candidate.kind != "ratio" or not _is_sized(words, candidate):
        return None
    for at in range(candidate.first - 2, max(candidate.opening - 1, candidate.first - _LONG), -1):
        form = words.forms[at]
        if tells_change(form) and form.endswith("an"):
            return measure_words()[form]
        if (form in BLOCKERS and form != "dan") or (at in words.numbers and not is_year(form)):
            break
        if is_verblike(form) and not form.startswith("di"):
            break
    return None


def _aim_of_sentence(words: Words, candidate: Candidate) -> Told | None:
    """Know what a clause or a sentence aims at, wherever it says so."""
    return _AIM if is_aim_of_clause(words, candidate) or opens_with_aim(words, candidate) else None


_FAR_CUES = (_greatest_change, _change_of_several, _aim_of_sentence)
"""What tells of a number from farther away, in the order in which it is asked."""


def _is_sized(words: Words, candidate: Candidate) -> bool:
    return words.forms[candidate.first - 1] in ("sebesar", "sebanyak") and candidate.kind != "money"


def nearest_change(words: Words, candidate: Candidate) -> Direction | None:
    """Return the direction of the last verb of change in the clause: `menaikkan kepesertaan 22 persen poin`."""
    for at in range(candidate.first - 1, max(candidate.opening, candidate.first - REACH), -1):
        if words.forms[at] in BLOCKERS or at in words.numbers:
            return None
        measure, direction = measure_words().get(words.forms[at], (None, None))
        if measure == "change":
            return direction
    return None


def _rules(words: Words, candidate: Candidate, at: int, measure: Measure) -> bool:
    """Whether the word at `at`, which tells `measure`, tells it of the number behind it."""
    form = words.forms[at]
    if form in ("akan", "bakal"):
        return candidate.kind == "people" and words.forms[at - 1] not in ("mereka", "yang")
    if form == "naik" and words.forms[at + 1] in _VEHICLES:
        return False
    if words.forms[candidate.first - 2 : candidate.first] in (["bertahap", "hingga"], ["bertahap", "sampai"]):
        return measure != "change"
    if form == "tambahan" and not _FOR.isdisjoint(words.forms[at + 1 : candidate.first]):
        return False
    if form in ("tambahan", "penambahan") and words.forms[at + 1] in ("itu", "ini", "tersebut"):
        return not any(one.startswith("di") and is_verblike(one) for one in words.forms[at + 2 : candidate.first])
    if words.forms[candidate.first - 1] == "mencapai" and "terjadi" in words.forms[at : candidate.first]:
        return candidate.kind == "ratio"
    if form == "harus":
        return words.forms[at + 1] in ("mencapai", "tercapai", "dicapai", "capai") and candidate.first == at + 2
    if form in ("rencana", "proyeksi") or measure == "target":
        return candidate.kind != "time"
    if form.startswith("me") and form.endswith(("kan", "ah", "as", "gi")) and measure == "change":
        return form == "menambah" or words.forms[candidate.first - 1] in ("sebesar", "sebanyak", "hingga")
    if form == "surplus":
        return candidate.kind == "money"
    return candidate.kind != "time" or candidate.first - at <= 2


def _compared_before(words: Words, candidate: Candidate) -> Direction | None:
    """Know `lebih rendah sekitar 1,62 juta orang`; `lebih rendah dari 164 kasus` tells what it is compared with."""
    if words.forms[candidate.first - 1] in COMPARED_WITH:
        return None
    if "lebih" not in words.forms[max(candidate.opening, candidate.first - 4) : candidate.first]:
        return None
    anchors = word_list("number_anchors.txt")
    for at in range(candidate.first - 1, max(candidate.opening, candidate.first - 4), -1):
        form = words.forms[at]
        if form in (":", ",") or (is_verblike(form) and form not in anchors):
            break
        if words.forms[at] in DEGREES and words.forms[at - 1] == "lebih":
            return DEGREES[words.forms[at]]
    return None
