"""How a number measures: level, change, share, amount, target or rank, and its direction."""

from __future__ import annotations

from collections.abc import Container, Sequence

from jamsostek_tui.facts.numbers.aims import is_aim_of_clause, is_planned_level, opens_with_aim
from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.facts.numbers.measure_words import BLOCKERS, COMPARING, REACH, is_year, measure_words, tells_change
from jamsostek_tui.facts.numbers.percentages import change_of_list, change_told_again, is_asked_for
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.units import is_verblike
from jamsostek_tui.language.words import Words
from jamsostek_tui.model import Direction, Measure

_DEGREES: dict[str, Direction] = {
    "tinggi": "up",
    "besar": "up",
    "banyak": "up",
    "rendah": "down",
    "kecil": "down",
    "sedikit": "down",
}
_EXTREMES = word_list("extremes.txt")
_BUT = frozenset(("tetapi", "tapi", "namun", "padahal"))
_NEGATIVE = frozenset(("minus", "negatif"))
_ONLY = frozenset(("baru", "hanya", "cuma"))
_USUALLY = frozenset(("biasanya", "dulu", "dulunya", "semula", "sebelumnya", "tadinya", "umumnya"))
_GOING_ON = frozenset((",", ";", "dan", "serta", "lalu", "kemudian", "disusul", "diikuti", "oleh", "sedangkan"))
_GOING_ON |= {"provinsi", "kabupaten", "kota", "di", "pada", "sebesar"}
"""What may stand between changes told of one region after the other."""
_AIM: tuple[Measure, Direction | None] = ("target", None)
_COMPARED_WITH = COMPARING | {"dari", "daripada"}
_LEVELLERS = frozenset(("menjadi", "jadi", "dari", "ke", "tinggal", "tersisa"))
_WAGES = frozenset(("upah", "ump", "umk", "umr", "umsk", "umsp", "gaji"))
_LEAST_SUM = 100_000
_AIMING = frozenset(("target", "targetnya", "menjanjikan", "janji", "butuh", "membutuhkan", "perlu", "memerlukan"))
_AIMING |= {"minta", "meminta", "usul", "mengusulkan", "mengajukan"}
"""Before `tambahan` these make it what somebody aims at: `butuh tambahan Rp1 miliar`."""
_LONG = 24
"""Tokens before a percentage within which a phrase may open with the growth it is."""
_VEHICLES = word_list("vehicles.txt")
"""Behind `naik`, which then is a ride: `naik kapal sebelas jam`."""


def measure_of(
    words: Words, candidate: Candidate, subject: str | None, lowered: str
) -> tuple[Measure, Direction | None]:
    """Return the measure of a number and the direction of a change, by the words around it and its subject.

    `lowered` is the whole text in lower case, of which only the number's sentence is looked at.
    """
    if candidate.kind == "rank":
        return "rank", None
    cue, direction = _cue(words, candidate)
    if cue != "change" and (compared := _compared_before(words, candidate)):
        cue, direction = "change", compared
    if cue is None and words.forms[candidate.first - 1] in ("sebesar", "sebanyak") and candidate.kind != "money":
        cue, direction = _greatest_change(words, candidate)
        if cue is None and candidate.kind == "ratio":
            cue, direction = _change_of_several(words, candidate)
    if cue is None and (is_aim_of_clause(words, candidate) or opens_with_aim(words, candidate)):
        cue = "target"
    if cue == "change":
        return "change", "down" if direction == "up" and _is_negative(words, candidate, lowered) else direction
    if compared := _compared(words, candidate):
        return "change", compared
    if candidate.unit_name == "kali lipat":
        return "change", direction
    if candidate.unit_name in ("persen poin", "basis poin"):
        return "change", direction or _nearest_change(words, candidate)
    if candidate.unit_name == "poin" and candidate.quantity.value % 1 and (told := change_of_list(words, candidate)):
        return "change", told
    if cue == "target" or is_asked_for(words, candidate):
        return "target", None
    if told := change_told_again(words, candidate):
        return "change", told
    if candidate.rule == "part-of-group":
        return "share", None
    if candidate.kind == "money":
        return "amount", None
    among = candidate.kind == "people" and words.forms[candidate.last : candidate.last + 2] == ["di", "antaranya"]
    if among or (candidate.kind in ("people", "thing", "unlisted", "bare") and _is_part(words, candidate)):
        return "share", None
    if candidate.kind == "bare" and candidate.quantity.value >= _LEAST_SUM and _is_wage(subject):
        return "amount", None
    levelled = candidate.kind != "ratio" or _is_rate(subject or "", candidate, lowered)
    return ("level" if levelled else "share"), None


def _is_wage(subject: str | None) -> bool:
    """Whether a number without `Rp` is a wage: rows of a table of minimum wages."""
    return (subject or "").lower().split(" ", 1)[0] in _WAGES


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
    if not 1 < len(between) <= 12 or not any(at in placed or words.forms[at] in _EXTREMES for at in between):
        return None
    allowed = all(at in placed or words.forms[at] in _GOING_ON or words.forms[at] in _EXTREMES for at in between)
    return direction if allowed else None


def _cue(words: Words, candidate: Candidate) -> tuple[Measure | None, Direction | None]:
    at, forms, table = candidate.first - 1, words.forms, measure_words()
    if forms[at] in _LEVELLERS:
        aimed = forms[at] in ("menjadi", "jadi") and is_planned_level(words, candidate)
        return _AIM if aimed else (None, None)
    if forms[at] == "," and forms[at - 1] in ("targetnya", "target") and candidate.kind != "time":
        return "target", None
    stop = max(candidate.opening, candidate.first - REACH)
    if table.keys().isdisjoint(near := forms[stop : candidate.first]) and "argetkan" not in " ".join(near):
        return None, None
    for at in range(candidate.first - 1, stop - 1, -1):
        form = forms[at]
        if form == ":" and candidate.kind in ("people", "thing") and _is_verb_of_change(forms[at - 1]):
            break
        entry = table.get(form) or (_AIM if form.endswith("argetkan") else None)
        if entry is not None and _rules(words, candidate, at, entry[0]):
            return _AIM if form in ("tambahan", "penambahan") and _is_aimed(forms[max(0, at - 3) : at]) else entry
        if form in BLOCKERS or (at in words.numbers and not is_year(form)):
            break
    return None, None


def _is_verb_of_change(form: str) -> bool:
    """Whether what follows this word and a colon are levels: `justru susut: 31.800 orang pada 2023, …`."""
    return tells_change(form) and not form.endswith(("an", "annya"))


def _is_aimed(before: Sequence[str]) -> bool:
    """Whether an addition is what somebody aims at: `menargetkan tambahan 4.000 peserta`."""
    return any(form.endswith("argetkan") or form in _AIMING for form in before)


def _greatest_change(words: Words, candidate: Candidate) -> tuple[Measure | None, Direction | None]:
    """Know a sector `dengan kenaikan terbesar ialah A dan B, sebesar …`."""
    for at in range(candidate.first - 2, max(candidate.opening, candidate.first - 20), -1):
        if at in words.numbers:
            break
        if words.forms[at] in _EXTREMES:
            told = (measure_words().get(form, (None, None)) for form in reversed(words.forms[max(0, at - 3) : at]))
            return next((entry for entry in told if entry[0] == "change"), (None, None))
    return None, None


def _change_of_several(words: Words, candidate: Candidate) -> tuple[Measure | None, Direction | None]:
    """Know a growth before a long phrase: `kenaikan upah minimum provinsi dan upah minimum kabupaten sebesar …`."""
    for at in range(candidate.first - 2, max(candidate.opening - 1, candidate.first - _LONG), -1):
        form = words.forms[at]
        if tells_change(form) and form.endswith("an"):
            return measure_words()[form]
        if (form in BLOCKERS and form != "dan") or (at in words.numbers and not is_year(form)):
            break
        if is_verblike(form) and not form.startswith("di"):
            break
    return None, None


def _nearest_change(words: Words, candidate: Candidate) -> Direction | None:
    """Return the direction of the last verb of change in the clause: `menaikkan kepesertaan 22 persen poin`."""
    for at in range(candidate.first - 1, max(candidate.opening, candidate.first - REACH), -1):
        if words.forms[at] in BLOCKERS or at in words.numbers:
            return None
        measure, direction = measure_words().get(words.forms[at], (None, None))
        if measure == "change":
            return direction
    return None


def _rules(words: Words, candidate: Candidate, at: int, measure: Measure) -> bool:
    form = words.forms[at]
    if form in ("akan", "bakal"):
        return candidate.kind == "people" and words.forms[at - 1] not in ("mereka", "yang")
    if form == "naik" and words.forms[at + 1] in _VEHICLES:
        return False
    if words.forms[candidate.first - 2 : candidate.first] in (["bertahap", "hingga"], ["bertahap", "sampai"]):
        return measure != "change"
    if form in ("tambahan", "penambahan") and words.forms[at + 1] in ("itu", "ini", "tersebut"):
        return not any(one.startswith("di") and is_verblike(one) for one in words.forms[at + 2 : candidate.first])
    if words.forms[candidate.first - 1] == "mencapai" and "terjadi" in words.forms[at : candidate.first]:
        return candidate.kind == "ratio"
    if form == "harus":
        return words.forms[at + 1] in ("mencapai", "tercapai", "dicapai", "capai") and candidate.first == at + 2
    if form == "rencana" or form == "proyeksi":
        return candidate.kind != "time"
    if measure == "target":
        return candidate.kind not in ("time",)
    if form.startswith("me") and form.endswith(("kan", "ah", "as", "gi")) and measure == "change":
        return form == "menambah" or words.forms[candidate.first - 1] in ("sebesar", "sebanyak", "hingga")
    if form == "surplus":
        return candidate.kind == "money"
    return candidate.kind != "time" or candidate.first - at <= 2


def _compared(words: Words, candidate: Candidate) -> Direction | None:
    at = candidate.last
    if words.forms[at] == "lebih":
        told = _DEGREES.get(words.forms[at + 1])
        return told if candidate.kind == "ratio" or words.forms[at + 2] in _COMPARED_WITH else None
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


def _compared_before(words: Words, candidate: Candidate) -> Direction | None:
    """Know `lebih rendah sekitar 1,62 juta orang`; `lebih rendah dari 164 kasus` tells what it is compared with."""
    if words.forms[candidate.first - 1] in _COMPARED_WITH:
        return None
    if "lebih" not in words.forms[max(candidate.opening, candidate.first - 4) : candidate.first]:
        return None
    anchors = word_list("number_anchors.txt")
    for at in range(candidate.first - 1, max(candidate.opening, candidate.first - 4), -1):
        form = words.forms[at]
        if form in (":", ",") or (is_verblike(form) and form not in anchors):
            break
        if words.forms[at] in _DEGREES and words.forms[at - 1] == "lebih":
            return _DEGREES[words.forms[at]]
    return None
