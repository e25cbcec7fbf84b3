"""Which subjects name nothing: words that only point, a unit alone, a region alone or with what it does."""

from __future__ import annotations

import re
from functools import lru_cache

from jamsostek_tui.facts.numbers.counted.counting import AREAS
from jamsostek_tui.language.gazetteer import form_key, forms
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.units import is_verblike, read_unit, unit_class
from jamsostek_tui.language.words import cut_words

_CLASSIFIERS = word_list("classifiers.txt")
_RISKY_UNITS = frozenset(("kasus", "perusahaan", "badan usaha", "desa", "kelurahan", "klaim", "UMKM", "sekolah"))
_OFFICES = word_list("office_words.txt") | {"Juru", "Menteri", "Jaksa", "Wakapolres", "Rektor", "Sultan"}
_KIN = word_list("kin_words.txt")
_TOLD = frozenset(("mengatakan", "menyatakan", "menyebut", "menyebutkan", "mencatat", "menyampaikan", "menjelaskan"))
_SUM = re.compile(r"(?:rp|idr)?[ .]?\d")
_TOPICS = word_list("paragraph_topics.txt")
"""Things that a paragraph may be about when its numbers name nothing."""


@lru_cache(maxsize=1024)
def is_hollow(subject: str, kind: str) -> bool:
    """Whether `subject` names nothing that a number of this kind (`people`, `money`, `ratio`, …) could measure."""
    lowered = subject.lower()
    head = lowered.split(" ", 1)[0]
    if lowered.removeprefix("sebagai ") in word_list("hollow_subjects.txt") or head in word_list("hollow_heads.txt"):
        return True
    if _SUM.match(lowered):
        return True
    if lowered.removeprefix("negara ") in word_list("countries.txt"):
        return True
    if lowered in _CLASSIFIERS or unit_class(lowered) in ("time", "measure", "ratio") or _is_region(lowered):
        return True
    if _is_region_doing(lowered) or _opens_with_region(subject):
        return True
    if lowered in word_list("adjectives.txt"):
        return True
    if lowered == "total" and kind == "thing":
        return True
    if kind in ("people", "ratio") and lowered in AREAS:
        return True
    if kind in ("bare", "money") and lowered in ("kota", "kabupaten", "provinsi"):
        return True
    return kind in ("ratio", "money", "rank") and head.partition("/")[0] in ("kabupaten", "kecamatan")


def may_carry(subject: str | None, kind: str) -> bool:
    """Whether a number of this kind may take `subject` over from another number or sentence."""
    if not subject or is_hollow(subject, kind) or subject.lower().split(" ", 1)[0] in AREAS:
        return False
    head = subject.lower().split(" ", 1)[0]
    if tells_doing(subject):
        return False
    two = " ".join(subject.lower().split()[:2])
    return kind != "money" or "people" not in (unit_class(head), unit_class(two))


@lru_cache(maxsize=1024)
def tells_doing(subject: str) -> bool:
    """Whether a subject is what its own people do (`tewas`, `yang kita bantu`), which no other number shares."""
    head = subject.lower().split(" ", 1)[0]
    return is_verblike(head) or head in word_list("bare_leads.txt") or head in ("yang", "luka", "cacat", "belum")


@lru_cache(maxsize=1024)
def names_counted(subject: str) -> bool:
    """Whether a subject begins with people, cases or money: what a sentence may be about when its numbers name none."""
    head = subject.lower().split(" ", 1)[0]
    unit = read_unit(cut_words(subject.lower()), 0, unlisted=False)
    return head in word_list("money_heads.txt") or (
        unit is not None and (unit.kind == "people" or unit.name in _TOPICS)
    )


def names_region(subject: str) -> bool:
    """Whether a subject is nothing but the name of a region."""
    return _is_region(subject.lower())


@lru_cache(maxsize=1024)
def _is_region(lowered: str) -> bool:
    form = forms().get(form_key(lowered))
    return form is not None and form.kind == "place"


def _is_region_doing(lowered: str) -> bool:
    """Whether a subject is a region and what it does (`Garut kebagian`): the number is of something else."""
    name, _, last = lowered.rpartition(" ")
    return bool(name) and (is_verblike(last) or last in word_list("bare_leads.txt")) and _is_region(name)


def _opens_with_region(subject: str) -> bool:
    """Whether a region's name opens a subject and small words follow: whose number it is (`Sambas pelan saja`)."""
    words = subject.split()
    for cut in range(min(3, len(words) - 1), 0, -1):
        name = " ".join(words[:cut]).lower()
        if words[0][0].isupper() and words[cut][0].islower() and _is_region(name):
            return name not in word_list("common_words.txt")
    return False


@lru_cache(maxsize=1024)
def first_unit(subject: str) -> str | None:
    """Return the unit that a subject in lower case begins with, if papers count it without saying so again."""
    unit = read_unit(cut_words(subject), 0, unlisted=False)
    return unit.name if unit is not None and (unit.kind == "people" or unit.name in _RISKY_UNITS) else None


@lru_cache(maxsize=1024)
def is_someone(subject: str | None) -> bool:
    """Whether a subject tells or gets it: kin, an office with its name (`Camat Sooko Heny`), a verb of saying."""
    if subject and subject.lower() in word_list("bargaining_bodies.txt"):
        return True
    words = subject.split() if subject else [""]
    officer = len(words) > 1 and words[0] in _OFFICES and words[-1][:1].isupper()
    return officer or subject in _TOLD or (len(words) == 1 and words[0].lower().removesuffix("nya") in _KIN)
