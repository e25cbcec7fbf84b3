"""How alike two forms of names are: words left out, initials, pieces run together, a letter written differently."""

from __future__ import annotations

import re
from functools import lru_cache

from jamsostek_tui.language.spelling import is_one_edit, is_swapped

_MOST_PIECES = 8
_SHORT = 4
_DOUBLED = re.compile(r"([a-z])\1")
_FEMININE = frozenset({"ani", "iati", "ningsih", "wati", "yani", "yanti", "yati"})
"""Ends of women's names that are left off: `Irma` for `Irmawati`."""
_PAIR = 2
"""More words than these are one name though the later ones change places: `Muhammad Arif Putra Leo`, `… Leo Putra`."""
_LONG = 6
"""Letters of a word that is the same though they stand in another order: `Khrisna`, `Krishna`."""


def is_blend(short: str, words: tuple[str, ...], used: int = 0) -> bool:
    """Whether `short` is made of beginnings of two or more of `words`, in their order and without a gap."""
    if not short:
        return used > 1
    if not words or used > _MOST_PIECES:
        return False
    sizes = (size for size in range(1, len(short) + 1) if words[0].startswith(short[:size]))
    return any(is_blend(short[size:], words[1:], used + 1) for size in sizes)


@lru_cache(maxsize=4096)
def is_form_of(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether `short` is `full` with words left out, shortened to initials, or one letter written differently."""
    if len(short) > len(full):
        return False
    if len(short) == len(full) > _PAIR and short[0] == full[0] and sorted(short) == sorted(full):
        return True
    place = 0
    for word in short:
        while place < len(full) and word != full[place] and not _same_word(word, full[place]):
            place += 1
        if place == len(full):
            return False
        place += 1
    return any(len(word) > 1 for word in short)


def is_told_in(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether every word of `short` is written so in `full`, or is its initial."""
    return all(any(other == word or (len(word) == 1 and other[0] == word) for other in full) for word in short)


def _same_word(short: str, full: str) -> bool:
    if short == full or (len(short) >= 4 and full.endswith(short)):
        return True
    if short[:1] != full[:1]:
        return False
    if len(short) == 1 or (short in ("moh", "muh", "mohd") and full[:2] in ("mo", "mu")):
        return True
    if len(short) == len(full) >= 4 and is_swapped(short, full):
        return True
    if len(short) >= _SHORT and _undoubled(short) == _undoubled(full):
        return True
    if len(short) == len(full) >= _LONG and sorted(short) == sorted(full):
        return True
    if len(short) == _SHORT and full.startswith(short) and full[_SHORT:] in _FEMININE:
        return True
    return len(short) >= 5 and (full.startswith(short) or (len(full) >= 5 and is_one_edit(short, full)))


def is_spelt_otherwise(word: str, full: tuple[str, ...]) -> bool:
    """Whether `word` is a word of the full name, but written in another way or without its beginning."""
    if len(word) < 4 or word in ("mohd", "moch") or any(other.startswith(word) for other in full):
        return False
    return any(_same_word(word, other) for other in full)


@lru_cache(maxsize=4096)
def _undoubled(word: str) -> str:
    """Return a word with each letter once where it stands twice: `tety` for `tetty`."""
    return _DOUBLED.sub(r"\1", word)
