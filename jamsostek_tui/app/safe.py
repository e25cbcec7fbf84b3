"""The only door from article text to the screen: no markup is read from it and no control character passes."""

from __future__ import annotations

from rich.text import Text
from textual.content import Content

from jamsostek_tui.harmless import line, plain, quote, quote_at

__all__ = ["content", "line", "plain", "quote", "quote_at", "rich_text"]


def content(text: str) -> Content:
    """Return `text` as Textual content that no markup can be read from."""
    return Content(plain(text))


def rich_text(text: str) -> Text:
    """Return `text` as a Rich text (for cells that take one) that no markup can be read from."""
    return Text(plain(text), end="")
