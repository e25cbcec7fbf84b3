"""The word lists of `language/data`, read once: one entry a line."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def word_list(name: str) -> frozenset[str]:
    """Return the lines of a data file as a set of words or phrases; blank lines are left out."""
    return frozenset(line for line in data_text(name).splitlines() if line)


def data_text(name: str) -> str:
    """Return a data file of the lexicon as text."""
    return (files("jamsostek_tui.language") / "data" / name).read_text(encoding="utf-8")
