"""The words search knows: lower case, without diacritics, numbers under one form, each with its place."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from jamsostek_tui.language.number_forms import SCALES, value_token

LONGEST = 40
_SHORT = 120
_UNHEARD = "yang di ke dan dari untuk dengan pada ini itu dalam oleh kepada atau para the of adalah akan juga serta"
STOPWORDS = frozenset(_UNHEARD.split())
_SCALE = "|".join(sorted(SCALES, key=len, reverse=True))
_TOKEN = re.compile(rf"(?P<number>\d+(?:[.,]\d+)*)(?:[ \u00a0]?(?P<scale>{_SCALE})(?![^\W\d_]))?|(?P<word>[^\W\d_]+)")
_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(rf"(\d+(?:[.,]\d+)*)(?:[ \u00a0]?({_SCALE})(?![^\W\d_]))?")
_SIGMA = "Σ"  # its small form hangs on what follows
NUMBER = rf"\d+(?:[.,]\d+)*(?:[ \u00a0]?(?:{_SCALE})(?![^\W\d_]))?"
"""What `terms` takes for one number, in a text that is folded."""


class Token(NamedTuple):
    """A word as search knows it and where it stands in the text it was taken from."""

    key: str
    start: int
    end: int


def folded(text: str) -> str:
    """Return `text` in lower case without diacritics, one character for one."""
    if text.isascii() or (unicodedata.is_normalized("NFKD", text) and _SIGMA not in text):
        return text.lower()  # eight times as quick, and most texts are ASCII but for their quotation marks
    return text.translate(_FOLDED)


class _Folded(dict[int, str]):
    def __missing__(self, code: int) -> str:
        base = unicodedata.normalize("NFKD", chr(code))[0]
        low = base.lower()
        self[code] = found = low if len(low) == 1 else base
        return found


_FOLDED = _Folded()


def is_letter(char: str) -> bool:
    """Tell whether a character is one that words are made of."""
    return char.isalnum() and not char.isdecimal()


class _Letters(dict[int, str]):
    def __missing__(self, code: int) -> str:
        char = chr(code)
        self[code] = found = char if is_letter(char) else " "
        return found


_LETTERS = _Letters()  # all else is a space: twice as quick as to look for runs of letters


class Term(NamedTuple):
    """A word, or a number with its scale word: what it counts as, how it is printed, where it stands."""

    key: str
    printed: str
    scale: str
    start: int
    end: int
    is_number: bool


def terms(text: str) -> Iterator[Term]:
    """Yield the words and numbers of `text` in order."""
    for match in _TOKEN.finditer(folded(text)):
        start, end = match.span()
        word = match["word"]
        if word is not None:
            yield Term(word[:LONGEST], word[:LONGEST], "", start, end, False)
            continue
        printed, scale = match["number"], match["scale"] or ""
        value = value_token(printed, scale) or printed
        yield Term(value[:LONGEST], printed[:LONGEST], scale, start, end, True)


def tokens(text: str) -> list[Token]:
    """Return the tokens of `text`, in order; a number gives its value and, where it differs, its printed form."""
    return [Token(*place) for place in places(text)]


def places(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield what `tokens` returns, as plain tuples: every hit shown goes through here."""
    for match in _TOKEN.finditer(folded(text)):
        start, end = match.span()
        number, scale, word = match.groups()
        if word is not None:
            yield word[:LONGEST], start, end
            continue
        value, printed = (value_token(number, scale or "") or number)[:LONGEST], number[:LONGEST]
        yield value, start, end
        if printed != value:
            yield printed, start, match.end("number")
        if scale:
            yield scale, end - len(scale), end


def keys(*texts: str | None) -> set[str]:
    """Return the distinct words of several texts, stop words left out."""
    found: set[str] = set()
    for text in texts:
        if text:
            found |= _keys_of_short(text) if len(text) <= _SHORT else _keys_of(text)
    return found


def _keys_of(text: str) -> frozenset[str]:
    """Return what `tokens` would, without its places: every text stored goes through here."""
    low = folded(text)
    found = {word[:LONGEST] for word in low.translate(_LETTERS).split()}
    if _DIGIT.search(low):
        for number, scale in _NUMBER.findall(low):
            found.add((_value(number, scale) or number)[:LONGEST])
            found.add(number[:LONGEST])
    return frozenset(found - STOPWORDS)


_value = lru_cache(maxsize=2_048)(value_token)
_keys_of_short = lru_cache(maxsize=2_048)(_keys_of)  # names, units and subjects come again and again
