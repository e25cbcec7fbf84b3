"""What a reader sees of a text: no control and bidi characters, each kind of blank a blank."""

from __future__ import annotations

import unicodedata

from jamsostek_tui.harmless import COMMANDING

_JOINERS = {"\u200c", "\u200d"}  # they shape letters and emoji


class _Kept(dict[int, int | None]):
    """A translation table that decides about a character when it first meets it."""

    def __missing__(self, code: int) -> int | None:
        char = chr(code)
        kept: int | None = code
        if char.isspace():
            kept = ord(" ")
        elif (unicodedata.category(char) in COMMANDING and char not in _JOINERS) or code & 0xFFFE == 0xFFFE:
            kept = None
        self[code] = kept
        return kept


_KEPT = _Kept()


def cleaned(text: str) -> str:
    """Return `text` with each kind of blank a blank, without control and bidi characters and lone surrogates."""
    return text.translate(_KEPT)


def visible(text: str) -> str:
    """Return `text` on one line: blanks collapsed, control and bidi characters and lone surrogates dropped."""
    return " ".join(cleaned(text).split())
