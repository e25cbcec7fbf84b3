"""The files of `language/data`: word lists have one entry a line, and a heading that says what reads them."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def word_list(name: str) -> frozenset[str]:
    """Return the lines of a data file as a set of words or phrases; its heading and blank lines are left out."""
    return frozenset(line for line in data_text(name).splitlines() if line)


def data_text(name: str) -> str:
    """Return a data file of the lexicon as text, without its heading: the lines at the top that begin with `#`."""
    text = (files("jamsostek_tui.language") / "data" / name).read_text(encoding="utf-8")
    while text.startswith("#"):
        text = text.partition("\n")[2]
    return text
