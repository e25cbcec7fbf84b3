"""Shadow copies of a text for matching: every character stays in its place, so offsets hold in the original."""

from __future__ import annotations

import re
from functools import lru_cache

_QUOTES = {"“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "″": '"', "〝": '"', "〞": '"'}
_APOSTROPHES = dict.fromkeys("‘’‚‛′`´ʼ＇", "'")
_DASHES = dict.fromkeys("‐‑‒–—―−﹣－", "-")
_SPACES = dict.fromkeys(
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "
)
_INVISIBLE = dict.fromkeys("\u00ad\u200b\u200c\u200d\u2028\u2029\u2060\ufeff\ufffd\t\r\v\f", " ")
_BIDI = dict.fromkeys("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", " ")
_CONTROLS = {chr(c): " " for c in (*range(0x0A), *range(0x0B, 0x20), *range(0x7F, 0xA0))}
_FOLD = str.maketrans({**_CONTROLS, **_SPACES, **_INVISIBLE, **_BIDI, **_QUOTES, **_APOSTROPHES, **_DASHES})


_ODD = re.compile(r"[^\n -_a-~]+")
_WHOLE = 500
"""Characters from which a text is taken for that of a page, which is asked for again and again while it is read."""


def fold(text: str) -> str:
    """Return `text` with quotes, dashes, blanks and controls made plain; the length never changes."""
    return _ODD.sub(_folded, text) if len(text) < _WHOLE else _fold_page(text)


@lru_cache(maxsize=2)
def _fold_page(text: str) -> str:
    return _ODD.sub(_folded, text)


def _folded(odd: re.Match[str]) -> str:
    return odd.group().translate(_FOLD)


def lower(text: str) -> str:
    """Return `text` in lower case, one character for one (`İ`, whose lower case is two, stays)."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)
