"""Ranks: `peringkat satu`, `urutan ke-21`, `juara I`, `posisi ketiga`, `terbaik II`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from jamsostek_tui.language.lists import table_rows
from jamsostek_tui.language.number_words import read_number_words
from jamsostek_tui.language.words import Words

_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10}
_ORDINALS = {"pertama": 1, "kesatu": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5, "keenam": 6}
_ORDINALS |= {"ketujuh": 7, "kedelapan": 8, "kesembilan": 9, "kesepuluh": 10, "kesebelas": 11}
_GREATEST = 10_000


@dataclass(frozen=True, slots=True)
class Rank:
    """A rank: its rank word's token, the token just past its numeral, its value and the number's tokens."""

    first: int
    last: int
    value: float
    numbers: tuple[int, ...]


def read_rank(words: Words, index: int) -> Rank | None:
    """Return the rank whose rank word is token `index`, or None."""
    needs = _rank_words().get(words.forms[index])
    if needs is None:
        return None
    at = index + 1
    ordinal = words.forms[at] == "ke"
    if ordinal:
        at += 2 if words.forms[at + 1] == "-" else 1
    form = words.forms[at]
    if form in _ORDINALS and not ordinal:
        return _unless_group(words, Rank(index, at + 1, _ORDINALS[form], (at,)))
    if form in _ROMAN:
        return _unless_group(words, Rank(index, at + 1, _ROMAN[form], (at,)))
    if needs == "ordinal" and not ordinal and not _closes(words, at):
        return None
    if needs != "words" and at in words.numbers and form.isdigit() and 0 < int(form[:9]) < _GREATEST:
        return _unless_group(words, Rank(index, at + 1, int(form), (at,)))
    written = read_number_words(words, at)
    if needs == "words" and at in words.numbers:
        return None
    if written is None:
        return None
    return _unless_group(words, Rank(index, written[1], written[0], tuple(range(at, written[1]))))


def _closes(words: Words, at: int) -> bool:
    """Whether plain digits end their clause: `berada di posisi 15.`."""
    placed = words.forms[at - 1] in ("posisi", "tempat") and words.forms[at - 2] in ("di", "pada", "menempati", "ke")
    return placed and at in words.numbers and words.forms[at + 1] in (".", ",", ";", "\n", "", "dari", "nasional")


def rank_words() -> frozenset[str]:
    """Return the words that may open a rank."""
    return frozenset(_rank_words())


def _unless_group(words: Words, rank: Rank) -> Rank | None:
    """Leave `posisi tiga besar` alone: it names a group of ranks."""
    return None if words.forms[rank.last] == "besar" else rank


@cache
def _rank_words() -> dict[str, str]:
    return {row["word"]: row["needs"] for row in table_rows("rank_words.csv")}
