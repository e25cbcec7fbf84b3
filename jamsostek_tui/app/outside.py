"""Opening an article in the program the reader uses for it, never one that would take the terminal over."""

from __future__ import annotations

import webbrowser
from pathlib import Path

from jamsostek_tui.model import Article


def openable(article: Article) -> str | None:
    """Return the address of the article's page, or that of its file where it is still there; else None."""
    for named in (article.url, article.source):
        if named is not None and named.startswith(("http://", "https://")):
            return named
    try:
        path = Path(article.source)
        return path.resolve().as_uri() if path.is_file() else None
    except (OSError, ValueError):
        return None


def open_outside(address: str) -> bool:
    """Open an address; False where no program with a window of its own can."""
    try:
        program = webbrowser.get()
    except webbrowser.Error:
        return False
    if isinstance(program, webbrowser.GenericBrowser) and not isinstance(program, webbrowser.BackgroundBrowser):
        return False  # one that draws in the terminal, over our screen
    return program.open(address)
