"""Every word the reader sees, in English and Indonesian, and numbers and dates in the reader's manner.

That holds for errors too, from reading bytes to the last command (tests/test_error_words.py); only what the
operating system, SQLite or Dask gives as its reason stays in their words.

`say("pane.regions")` gives the words of the language chosen with `use("en")`. Each entry of `WORDS` is the pair
(English, Indonesian), so that neither can be forgotten. `{name}` in an entry is filled from keywords; what is
filled in is never read as markup by this module, and callers pass it through `app.safe`.

`table` puts the words together; what stands in no other file stands there: panes, orders, messages, places. The
words of the browser lie in `actions` and `overlay_actions` (what a key does), `documents` (source, basket, exports),
`search`, `comparing`, `deciding` and `merging`; those of the command line in `commands`, `argparse_words`
(argparse's own), `deciding_by_command`, `proving` (check and verify) and `reading` (pages, loading, forgetting, making
anew). Both say `facts` (what facts are called and told by), `faults` (what cannot be used) and `rules` (in words).
"""

from __future__ import annotations

import locale
import os
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Literal

from jamsostek_tui.wording.table import WORDS

Language = Literal["en", "id"]
LANGUAGES: tuple[Language, ...] = ("en", "id")
MONTHS: dict[Language, tuple[str, ...]] = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "id": ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"),
}

_chosen: Language = "en"
_figures: ContextVar[Language | None] = ContextVar("figures", default=None)


def use(language: str) -> None:
    """Speak `language` (`en` or `id`) from now on; raises ValueError for any other."""
    global _chosen
    for known in LANGUAGES:
        if language == known:
            _chosen = known
            return
    raise ValueError(f"language must be one of: {', '.join(LANGUAGES)}")


def language() -> Language:
    """Return the language spoken now."""
    return _chosen


def of_locale() -> Language:
    """Return the language of the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`): Indonesian, else English."""
    named = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), None)
    found = named or locale.getlocale()[0] or ""
    return "id" if found.lower().startswith(("id", "indonesian")) else "en"


def say(key: str, /, **values: object) -> str:
    """Return the words of `key` in the chosen language, filled in with `values`; KeyError for an unknown key."""
    words = WORDS[key][LANGUAGES.index(_chosen)]
    return words.format(**values) if values else words


def knows(key: str) -> bool:
    """Tell whether there are words for `key`."""
    return key in WORDS


def counted(noun: str, count: int) -> str:
    """Return a count with its noun: `counted("article", 2)` is `2 articles`, in Indonesian `2 artikel`."""
    return f"{number(count)} {say(f'noun.{noun}.one' if count == 1 else f'noun.{noun}.many')}"


@contextmanager
def figures_as_printed() -> Iterator[None]:
    """Write numbers as Indonesian papers do while this lasts, whatever the language: for what stands beside theirs."""
    before = _figures.set("id")
    try:
        yield
    finally:
        _figures.reset(before)


def number(value: float, decimals: int = 0) -> str:
    """Return `value` with the reader's separators: 13,600.5 in English, 13.600,5 in Indonesian."""
    written = f"{value:,.{decimals}f}"
    return written if (_figures.get() or _chosen) == "en" else written.translate({ord(","): ".", ord("."): ","})


def date(iso: str) -> str:
    """Return an ISO date as far as it goes (`2024`, `2024-08`, `2024-08-31`, `2024-08-31T…`, `2024-Q2`) in words.

    What is no such date comes back as it was.
    """
    day, _, clock = iso.partition("T")
    parts = day.split("-")
    if len(parts) == 2 and parts[1][:1] in {"Q", "H"}:
        return say("date.quarter" if parts[1][0] == "Q" else "date.half", n=parts[1][1:], year=parts[0])
    if not all(part.isdecimal() for part in parts) or len(parts) > 3:
        return iso
    if len(parts) > 1 and not 1 <= int(parts[1]) <= 12:
        return iso
    words = [str(int(part)) if place == 0 else part for place, part in enumerate(reversed(parts))]
    if len(parts) == 1:
        words = parts
    else:
        words[-2] = MONTHS[_chosen][int(parts[1]) - 1]
    return " ".join([*words, clock[:5]] if clock else words)
