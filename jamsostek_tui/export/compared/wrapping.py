"""Words in lines of so many cells, for what is printed on a terminal."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text


def wrapped(words: str, width: int) -> list[str]:
    """Return words in lines of at most `width` cells, broken between words, a longer word within itself."""
    return [part.plain for part in wrapped_text(Text(words), width)]


def wrapped_text(words: Text, width: int) -> list[Text]:
    """Return the same of words that are styled."""
    lines = list(words.wrap(Console(), max(1, width)))
    for line in lines:
        line.rstrip()
    return lines
