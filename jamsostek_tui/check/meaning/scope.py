"""Which words of a sentence may say what one of its numbers is, and which dates stand in it.

The *near* words are those of its own clause. The *wide* ones are all that no other number of the sentence can claim:
up to the next figure that is no date, or to a word that turns to something else (`sedangkan`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from jamsostek_tui.check.meaning.lexicon import last_words, words_of
from jamsostek_tui.language.dates import DateMention, find_dates
from jamsostek_tui.language.folding import fold, lower
from jamsostek_tui.language.units import unit_class

_BEFORE = 6
_AFTER = 12
_TURNS = r"sedangkan|sementara|adapun|lalu|namun|tetapi"
_REST = r"sisanya|selebihnya"
"""What is told of the rest is not said of the number before it."""
_BOUND = re.compile(rf"[,;:(]|\d|\b(?:dan|serta|atau|dari|{_TURNS})\b")
_EXAMPLES = (
    r"mulai dari|mulai|seperti|antara lain|termasuk|di ?antaranya|misalnya|semisal|terdiri (?:dari|atas)|terutama"
    r"|mayoritas(?:nya)?|kebanyakan|sebagian besar(?:nya)?|umumnya|rata-ratanya|didominasi|terbanyak|terbesar"
)
_COMPARED = (
    r"(?:lebih|terlalu) (?:tinggi|rendah|besar|kecil|banyak|sedikit)|di ?(?:atas|bawah) (?:rata-rata|angka)"
    r"|dibanding(?:kan)?|daripada|ketimbang|tanpa korban"
)
_OTHER_COUNT = (
    r"(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belasan|puluhan|ratusan)"
    r" (?:belas |puluh )?(?:orang|korban|pekerja|buruh|karyawan|warga|lain(?:nya)?)"
)
"""People counted in words are another number, as those in figures are."""
_OTHER_DEED = r"\b(?:dan|serta) (?:me|di)[a-z]+ (?=(?:rp ?)?\d)"
"""What another number is the object of: `menewaskan 7 buruh dan melukai 15 orang`."""
_END = re.compile(rf"[;]|\d|\b(?:{_TURNS}|{_REST}|{_OTHER_COUNT})\b")
_CLOSE = re.compile(
    rf"[;]|\d|\b(?:{_TURNS}|{_REST}|{_EXAMPLES}|{_COMPARED}|{_OTHER_COUNT})\b|,\s*(?:dan|serta)(?=\s{{5,}})"
    rf"|,\s*(?:dan|serta) (?:untuk|bagi|dari|pada|di)\b(?=[^,;]*\d)|{_OTHER_DEED}"
)
"""Behind a number, examples, what most are and what it is compared with restrict nothing; a date behind `, dan` begins
another clause, and so does what another number is for (`, dan untuk pensiun 123 kasus`)."""
_GROWN_BY = re.compile(
    r"\b(?:naik|meningkat|bertambah|tumbuh|melonjak|turun|menurun|berkurang|susut|menyusut)(?: [a-z]+){0,2}"
    r" (?P<number>(?:rp ?)?\d[\d.,]*)(?: [a-z]+|%){0,2},? (?:[a-z]+ )?(?:menjadi|jadi)\b"
)
"""By how much something grew parts what became of it from its name no more than a date does."""
_PAID_FOR = re.compile(r"\biuran(?: [a-z]+){0,3} (?P<number>\d[\d.]*)(?= [a-z])")
"""For how many a contribution is paid is no number that parts it from what is said of it."""
_CLAIMING = re.compile(
    r", klaim (?=(?:bupati|wali|gubernur|wakil|menteri|presiden|kepala|ketua|direktur|dirut|sekretaris|sekda|camat|"
    r"lurah|kades|dia|ia|pemerintah|pemkab|pemkot|pemprov|perusahaan|manajemen|serikat)\b)"
)
"""Somebody's claim that a number is so, and no claim for money: `…, klaim bupati`."""
_NOBODY = re.compile(r"rp|%|persen")
"""In the print of a number that counts no one."""
_OPENING = re.compile(r"\s*(?:di|pada|bagi|untuk|dari|khusus|menurut)\s[^,;:\d]{3,80},")
_PART = re.compile(
    r"\b(?:dari (?:jumlah|total|angka|antara) (?:itu|tersebut|mereka)|di ?antara(?:nya| mereka)|antara lain|termasuk"
    r"|sisanya|selebihnya)\b"
)
_PART_BEHIND = re.compile(
    r"(?: [a-z-]+){0,4} (?:(?:di|dari) ?antara(?:nya| mereka)"
    r"|dari (?:jumlah|total|angka|antara) (?:itu|tersebut|mereka))\b"
)
"""Right behind a number and what it counts: `30 perusahaan di antaranya`, `12 orang dari jumlah tersebut`."""
_EACH = re.compile(r"\b(?:(?:se)?tiap|masing-masing) (?P<noun>[a-z]+)(?![^;]*\d)[^;]*$")
_OTHERS = re.compile(r"\blain(?:nya)?\b")
_WIDEST = 600
_ONLY = ("baru", "tersisa")
"""Right before a number these say `only`: `menjadi peserta baru 9.117 orang`."""


@dataclass(frozen=True, slots=True)
class Scope:
    """The words near a number on either side, in lower case, all that lead up to it, and all that may be said of it.

    `opening` are those of a phrase that opens its sentence and holds for all of it (`Di perkotaan Aceh, …`).
    """

    opening: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]
    leading: tuple[str, ...]
    wide: tuple[str, ...]


def scope_of(sentence: str, start: int, end: int, published: str | None) -> Scope:
    """Return the words that may say what the number at `start:end` of a sentence is; its own are the first of `after`.

    `published` is the day of the article, by which unfinished dates are known.
    """
    text = without_dates(sentence, start, end, published)
    besides = list(_GROWN_BY.finditer(text))
    if _NOBODY.search(text[start:end]):
        besides += _PAID_FOR.finditer(text)
    for beside in besides:
        low, high = beside.span("number")
        if high <= start or low >= end:
            text = text[:low] + " " * (high - low) + text[high:]
    left, right = text[:start], text[end:]
    bounds = list(_BOUND.finditer(left))
    before = _without_only(list(last_words(words_of(left[bounds[-1].end() if bounds else 0 :]), _BEFORE)))
    ends = list(_END.finditer(left))
    bound = _CLOSE.search(right)
    behind = right[: bound.start() if bound else len(right)]
    own = words_of(text[start:end])
    leading = _without_only(words_of(left[ends[-1].end() if ends else 0 :]))
    after = own + words_of(behind)
    opened = _OPENING.match(left)
    opening = words_of(opened.group()) if opened else []
    return Scope(
        tuple(opening), tuple(before), tuple(after[: len(own) + _AFTER]), tuple(leading), tuple(leading + after)
    )


def is_part(before: str, after: str, scope: Scope) -> bool:
    """Whether a number is told as a part of one before it, or as further ones beside it.

    `before` is its sentence so far, `after` the rest of it.
    """
    if _PART.search(lower(fold(before[-_WIDEST:]))) or _PART_BEHIND.match(lower(fold(after[:_WIDEST]))):
        return True
    return any(_OTHERS.fullmatch(word) for word in scope.after)


def is_each(before: str) -> bool:
    """Whether what a sentence says before a sum makes it that of each person: `setiap buruh pabrik mendapat …`."""
    told = _EACH.search(lower(fold(before[-_WIDEST:])))
    return told is not None and unit_class(told["noun"]) == "people"


@lru_cache(maxsize=8192)
def dates_in(sentence: str, published: str | None) -> tuple[DateMention, ...]:
    """Return the dates of a sentence; offsets are those of its text."""
    return tuple(find_dates(fold(sentence), 0, len(sentence), published))


def without_dates(sentence: str, start: int, end: int, published: str | None) -> str:
    """Return a sentence folded, in lower case and of the same length, with blanks for its dates but the number."""
    text = _CLAIMING.sub(", tutur ", lower(fold(sentence)))
    for date in dates_in(sentence, published):
        if date.end <= start or date.start >= end:
            text = text[: date.start] + " " * (date.end - date.start) + text[date.end :]
    return text


def _without_only(words: list[str]) -> list[str]:
    return words[:-1] if words and words[-1] in _ONLY else words
