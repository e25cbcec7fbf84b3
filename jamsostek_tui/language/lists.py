"""The files of `language/data`, each under a heading that says what reads it: word lists, with one entry a line, and
tables.
"""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files
from itertools import chain

from jamsostek_tui.language.trie import plain_source


@cache
def word_list(name: str) -> frozenset[str]:
    """Return the lines of a data file as a set of words or phrases; its heading and blank lines are left out."""
    return frozenset(line for line in data_text(name).splitlines() if line)


@cache
def any_of(*names: str) -> str:
    """Return the source of a regex group that matches one entry of these word lists, the longest where several fit.

    It does not ask for the bounds of a word; entries match case for case.
    """
    return plain_source(chain.from_iterable(map(word_list, names)))


def table_rows(name: str) -> list[dict[str, str]]:
    """Return the rows of a table, each by the names of its columns; read anew, since its readers keep what they make.

    Its heading is left out.
    """
    return list(csv.DictReader(data_text(name).splitlines()))


def data_text(name: str) -> str:
    """Return a data file of the lexicon as text, without its heading: the lines at the top that begin with `#`."""
    text = (files("jamsostek_tui.language") / "data" / name).read_text(encoding="utf-8")
    while text.startswith("#"):
        text = text.partition("\n")[2]
    return text
