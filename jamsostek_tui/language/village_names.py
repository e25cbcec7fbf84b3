"""How many of the words behind the office of a village or district are its name, and where its head's begins.

There is no list of the country's villages, but their names are made alike: a word for land or water and one more
(`Tanjung Harapan`, `Koto Gadang`), with a side or a number behind (`Medan Kota`, `Ilir Barat Dua`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from jamsostek_tui.language.gazetteer import form_key, forms
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.names import is_balinese_start, word_kind

_SHORTEST, _LONGEST = 3, 4
_NUMBER = re.compile(r"[IVX]+|[A-H]|\d{1,2}")
_ROW = re.compile(r"(?: {1,2}(?:[A-Z][\w'-]+|[IVX]+|\d{1,2})(?![\w.])){3,7}(?!, [A-Z])")
_WITHIN = re.compile(r" (?:Dusun|Jorong|Lingkungan|Padukuhan|Dukuh)(?= [A-Z])")
"""Words for a part of a village, before its name."""
_WORD = re.compile(r"\S+")
_NAMEISH = frozenset({"name", "unknown"})


def end_of_place(folded: str, start: int) -> int | None:
    """Return where the place ends that stands right behind an office ending at `start`; None where no rule tells."""
    if level := _WITHIN.match(folded, start):
        start = level.end()
    row = _ROW.match(folded, start)
    if row is None:
        return None
    words = list(_WORD.finditer(folded, start, row.end()))
    size = words_of_place([word.group() for word in words])
    return words[size - 1].end() if size else None


def words_of_place(words: Sequence[str]) -> int:
    """Return how many of three or more words, all with capitals, a place's name takes; 0 where no rule tells.

    At least one word that may be somebody's name is left behind it.
    """
    if len(words) < _SHORTEST:
        return 0
    if is_balinese_start(words[1], words[2]):
        return 1
    first, second, third = (word.lower() for word in words[:3])
    if _opens(first, second, third, len(words)):
        size = 1 if _is_given(second) and second not in _tails() else 2
    elif not _is_given(first) and word_kind(words[0]) != "name" and _ends_surely(second):
        size = 2
    elif listed := _before_given(words):
        size = listed
    elif len(words) <= _LONGEST and {*map(word_kind, words)} == {"unknown"}:
        size = len(words) - 2  # most people are called by two words
    else:
        return 0
    while (
        size < len(words) - 1 and _ends_surely(words[size].lower()) and not is_balinese_start(*words[size : size + 2])
    ):
        size += 1
    return size if word_kind(words[size]) in _NAMEISH else 0


def is_like_a_place(first: str, second: str) -> bool:
    """Whether a given name, alone or with the word behind it, is made like a place's: `Mekarsari`, `Surya Indah`."""
    first, second = first.lower(), second.split(" ")[0].lower()
    if first in word_list("village_name_heads.txt") or (second in _tails() and not _is_given(second)):
        return True
    return any(len(first) > len(end) + 2 and first.endswith(end) for end in _LAST)


def _before_given(words: Sequence[str]) -> int:
    """Return how many words that no list knows stand before the name; a listed one at the end is a family's."""
    first = next((place for place, word in enumerate(words) if _is_given(word.lower())), 0)
    if any(word_kind(word) != "unknown" for word in words[:first]):
        return 0
    return first - 1 if first == len(words) - 1 else first


def _opens(first: str, second: str, third: str, count: int) -> bool:
    """Whether a word opens a place's name of two; one that names people too needs an end of such a name behind it."""
    if first not in word_list("village_name_heads.txt"):
        return _is_town(first) and not _is_given(second)
    if not _is_given(first):
        return True
    return _ends_surely(second) or (count > _SHORTEST and second in _tails() and _is_given(third))


def _is_town(word: str) -> bool:
    """Whether a word is the name of a regency or city, after which its districts are named: `Medan Johor`."""
    form = forms().get(form_key(word))
    return form is not None and form.kind == "place"


_LAST = ("agung", "anyar", "asri", "jaya", "makmur", "mulya", "mulyo", "rejo", "sari")


def _ends_surely(word: str) -> bool:
    """Whether a word behind another ends a place's name, and is nobody's: `Timur`, `Baru`, `Dua`, `II`."""
    return (word in _tails() and not _is_given(word)) or _NUMBER.fullmatch(word.upper()) is not None


def _tails() -> frozenset[str]:
    return word_list("village_name_tails.txt")


def _is_given(word: str) -> bool:
    return word in word_list("given_names.txt")
