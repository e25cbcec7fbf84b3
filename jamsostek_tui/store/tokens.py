"""The words search knows: lower case, without diacritics, numbers under one form, each with its place."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from jamsostek_tui.language.number_forms import SCALES, value_token

LONGEST = 40
_UNHEARD = "yang di ke dan dari untuk dengan pada ini itu dalam oleh kepada atau para the of adalah akan juga serta"
STOPWORDS = frozenset(_UNHEARD.split())
_SCALE = "|".join(sorted(SCALES, key=len, reverse=True))
_TOKEN = re.compile(rf"(?P<number>\d+(?:[.,]\d+)*)(?:[ \u00a0]?(?P<scale>{_SCALE})(?![^\W\d_]))?|(?P<word>[^\W\d_]+)")


class Token(NamedTuple):
    """A word as search knows it and where it stands in the text it was taken from."""

    key: str
    start: int
    end: int


def folded(text: str) -> str:
    """Return `text` in lower case without diacritics, one character for one."""
    if text.isascii():
        return text.lower()
    return "".join(_FOLDED[char] for char in text)


class _Folded(dict[str, str]):
    def __missing__(self, char: str) -> str:
        base = unicodedata.normalize("NFKD", char)[0]
        low = base.lower()
        self[char] = found = low if len(low) == 1 else base
        return found


_FOLDED = _Folded()


def tokens(text: str) -> list[Token]:
    """Return the tokens of `text`, in order; a number gives its value and, where it differs, its printed form."""
    found: list[Token] = []
    for match in _TOKEN.finditer(folded(text)):
        if match["word"]:
            found.append(Token(match["word"][:LONGEST], match.start(), match.end()))
            continue
        printed = match["number"]
        value = value_token(printed, match["scale"] or "")
        if value:
            found.append(Token(value[:LONGEST], match.start(), match.end()))
        if printed != value:
            found.append(Token(printed[:LONGEST], match.start(), match.end("number")))
        if match["scale"]:
            found.append(Token(match["scale"], match.start("scale"), match.end("scale")))
    return found


def keys(*texts: str | None) -> set[str]:
    """Return the distinct words of several texts, stop words left out."""
    return {token.key for text in texts if text for token in tokens(text)} - STOPWORDS
