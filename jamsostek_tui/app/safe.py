"""The only door from article text to the screen.

A terminal obeys control characters and Textual obeys markup. What comes out of here can be neither: each
character becomes exactly one harmless character, so offsets into the article hold on the screen too.
"""

from __future__ import annotations

import unicodedata

from rich.text import Text
from textual.content import Content

_REPLACED = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


class _Harmless(dict[int, int]):
    """A translation table that decides about a character when it first meets it."""

    def __missing__(self, code: int) -> int:
        char = chr(code)
        kind = unicodedata.category(char)
        if char == "\n":
            shown = code
        elif char == "\t" or kind == "Zs":
            shown = ord(" ")
        elif code < 0x20:
            shown = 0x2400 + code  # the control picture of the same code: ESC is shown as ␛
        elif kind in _REPLACED:
            shown = ord("·")
        else:
            shown = code
        self[code] = shown
        return shown


_HARMLESS = _Harmless()


def plain(text: str) -> str:
    """Return `text` with every control, format and bidi character made visible, one for one; newlines stay."""
    return text.translate(_HARMLESS)


def line(text: str) -> str:
    """Return `text` as `plain` does, on one line: newlines become blanks."""
    return plain(text).replace("\n", " ")


def content(text: str) -> Content:
    """Return `text` as Textual content that no markup can be read from."""
    return Content(plain(text))


def rich_text(text: str, style: str = "") -> Text:
    """Return `text` as a Rich text (for cells that take one) that no markup can be read from."""
    return Text(plain(text), style=style, end="")
