"""What kind of word a capitalised word is where it stands: `Haji` an honorific, `Mei` or `ENDAN` part of a name."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from jamsostek_tui.language.calendar import full_months
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.names import WordKind, word_kind
from jamsostek_tui.language.reporting import cue_forms

_MAY_NAME = re.compile(r"(?<!\d )Mei [A-Z][a-z]+ [A-Z]")
_MAY_SHORT = re.compile(r"(?<!\d )Mei [A-Z][a-z]+")
_NAMING_MONTHS = frozenset({"agustus", "april", "juli", "juni"})
_LISTED = re.compile(
    r"(?<!\w)(?P<last>[A-Za-z]+)(?:,|,? dan| (?:nama|bernama|almarhum|almarhumah|oleh|kepada|yakni|yaitu|adalah)) $"
)
_NEXT_NAME = re.compile(r" (?P<name>[A-Z][a-z]{2,})(?= (?:dari|warga|asal|yang|dan|selaku|\()|[,.(])")
_ROYAL = re.compile(r"Anak Agung (?:(?:Istri|Ayu|Gde|Gede|Ngurah|Made|Putu|Oka|Rai|Bagus|Raka|Sagung) )?[A-Z]")
_PILGRIM = re.compile(r"(?:Haji|Hajah|Hajjah) ([A-Z][\w']+) ([A-Z][\w']+)")
_ONE_NAMED = re.compile(r"(?<=, )(?:Haji|Hajah|Hajjah|Guru|Mantri|Bidan|Dokter) ([A-Z][\w']+)(?=, [a-z])")
_ONE_CUED = re.compile(
    r"(?:(?<=bernama )|(?<=kata )|(?<=ujar )|(?<=tutur )|(?<=ucap )|(?<=jelas )|(?<=ungkap )|(?<=[Mm]enurut )|"
    r"(?<=dipanggil )|(?<=disapa ))"
    r"(?:Haji|Hajah|Hajjah|Guru|Mantri|Bidan|Imam|Dokter) ([A-Z][\w']+)"
)
_YEAR = re.compile(r" (?:19|20)\d\d(?!\w)")
_STYLES = word_list("styles_beside_styles.txt") | word_list("corps.txt")
_SETTLED = frozenset({"name", "common", "body", "locality", "honorific"})
"""Kinds of words that hold wherever they stand, `_told_by_place` left out."""
_VOICED = re.compile(r"[A-Z]*[BCDFGHJKLMNPRSTWYZ][AEIOU][A-Z]*")
_LOUD_AFTER = re.compile(r" ([A-Z]{4,20})(?!\w)")
_LOUD_BEFORE = re.compile(r"(?<!\w)([A-Z]{4,20}) $")
_LOUDEST = 24
_NAME_BEFORE = re.compile(r"(?<!\w)([A-Z][a-z]{1,20}) $")
_QUOTED = ('" ', '", ', ',"')
"""Before a cue: `" ucap X`, `", ucap X`, `,"ucap X`; quotation marks are folded."""
_IN_BRACKETS = re.compile(r"\(([A-Z]{3,12})\)")
_NAMES_ASKED = 24


def kind_in_place(folded: str, start: int, end: int, word: str) -> WordKind:
    """Return the kind of the capitalised `word` at `start:end` of a text: its own, or what stands beside makes it."""
    kind = word_kind(word)
    if folded.endswith(_QUOTED, 0, start) and word.lower() in cue_forms():
        return "common"
    if _is_settled(word):
        return kind
    if word in _STYLES and kind not in ("honorific", "name") and _is_styled(folded, start):
        return "honorific"
    if kind == "initial" and (_is_corps(folded, start, end) or folded.startswith("K.H.", start)):
        return "honorific"
    if kind == "acronym" and _is_loud(folded, start, end):
        return "unknown"
    if kind == "unknown" and word.isupper() and word in _bracketed(folded):
        return "acronym"
    if word.lower() in _NAMING_MONTHS and _is_month_as_name(folded, start, end):
        return "name"
    if kind != "common" and word.lower() in full_months() and _YEAR.match(folded, end):
        return "common"
    if (word == "Mei" and _is_may(folded, start)) or (word == "Anak" and _ROYAL.match(folded, start)):
        return "name"
    return kind


@lru_cache(maxsize=16384)
def _is_settled(word: str) -> bool:
    """Whether a word is of its own kind wherever it stands."""
    kind = word_kind(word)
    plain = kind in _SETTLED or (kind == "unknown" and not word.isupper())
    return plain and word.lower() not in _told_by_place()


@cache
def _told_by_place() -> frozenset[str]:
    """Return the words, lower case, that are of another kind where their neighbours say so."""
    return full_months() | {word.lower() for word in _STYLES} | {"mei", "anak"}


@lru_cache(maxsize=2)
def _bracketed(folded: str) -> frozenset[str]:
    """The words in capitals that a text has in brackets, as the short form of what stands before."""
    return frozenset(_IN_BRACKETS.findall(folded))


def _is_corps(folded: str, start: int, end: int) -> bool:
    """Whether a letter in brackets is the corps of a naval rank: `Letkol Laut (P) Bagus`."""
    return folded.endswith(" Laut (", 0, start) and folded[end : end + 1] == ")"


def _is_month_as_name(folded: str, start: int, end: int) -> bool:
    """Whether a month is a forename: among others told by name, before a listed one: `…, dan Juni Irwanto dari …`."""
    behind, before = _NEXT_NAME.match(folded, end), _LISTED.search(folded, max(0, start - _LOUDEST), start)
    if behind is None or before is None or before["last"].lower() in full_months():
        return False
    return word_kind(behind["name"]) == "name"


def _is_may(folded: str, start: int) -> bool:
    """Whether `Mei` is no month but part of a name: of three words, or of two of such a one told elsewhere.

    `Mei Lin Tan` or `Tan Mei Lin` is told elsewhere, `Mei Lin` here.
    """
    if _MAY_NAME.match(folded, start):
        return True
    short = _MAY_SHORT.match(folded, start)
    if short is None:
        return False
    place = -1
    for _ in range(_NAMES_ASKED):
        place = folded.find(short.group(), place + 1)
        if place < 0:
            return False
        before = _NAME_BEFORE.search(folded, max(0, place - _LOUDEST), place)
        if _MAY_NAME.match(folded, place) or (before is not None and word_kind(before[1]) in ("name", "unknown")):
            return True
    return False


def _is_loud(folded: str, start: int, end: int) -> bool:
    """Whether a short word in capitals stands beside a listed name in capitals: `ENDAN HAMDANI`, `SRI ENDAH`."""
    if not _VOICED.fullmatch(folded, start, end):
        return False
    beside = (_LOUD_AFTER.match(folded, end), _LOUD_BEFORE.search(folded, max(0, start - _LOUDEST), start))
    return any(match is not None and word_kind(match[1]) == "name" for match in beside)


def _is_styled(folded: str, start: int) -> bool:
    """Whether an honorific stands before a word, which then is one more of them: `almarhum Guru Syamsi`."""
    if folded.startswith("Tuan Guru ", start) or _is_pilgrim(folded, start):
        return True
    before = folded[max(0, start - 20) : start].rpartition("\n")[2].split(" ")
    if len(before) < 2 or before[-1]:
        return False
    return before[-2] in _STYLES or before[-2].rstrip(".").lower() in word_list("honorifics.txt")


def _is_pilgrim(folded: str, start: int) -> bool:
    """Whether `Haji` opens a name: two capitalised words follow, one of them listed, and none stands before it."""
    if alone := _ONE_NAMED.match(folded, start) or _ONE_CUED.match(folded, start):
        return word_kind(alone[1]) in ("name", "unknown")
    match = _PILGRIM.match(folded, start)
    before = folded[max(0, start - 24) : start].rpartition("\n")[2].split()
    if match is None or (before and before[-1][:1].isupper() and before[-1][-1].isalnum()):
        return False
    kinds = {word_kind(match[1]), word_kind(match[2])}
    return "name" in kinds and kinds <= {"name", "unknown"}
