"""Article text put into markdown and CSV so that it says what it says and does nothing.

`visible` is what a reader sees of a text on one line; `escaped` writes exactly that as markdown which CommonMark,
GitHub's dialect and Pandoc all render back to the same characters, wherever on a line it stands.
"""

from __future__ import annotations

import re
from functools import lru_cache

from jamsostek_tui.visible import visible

__all__ = ["csv_cell", "escaped", "visible"]

_SPECIAL = re.compile(r"""[\\`*_{}\[\]<>#|~^$@&=%!"']""")
_ADDRESS = re.compile(r":(?=//)|(?<=www)\.(?!\.\.)", re.IGNORECASE)  # three dots are escaped as a run
_DASHES_OR_DOTS = re.compile(r"-{2,}|\.{3,}|:{2,}")  # dashes and ellipses to a typographer, fences to Pandoc
# "12. ", "(a) ", "iv) ": Pandoc's lists are a superset of the others'.
_LIST_MARK = re.compile(r"(\(?(?:\d{1,9}|[A-Za-z]|[ivxlcdm]{2,9}|[IVXLCDM]{2,9}))([.)])(?= |$)")
_FORMULA = tuple("=+-@＝＋－＠")


@lru_cache(maxsize=512)  # the head of an article stands in each of its footnotes
def escaped(text: str) -> str:
    """Return `visible(text)` as markdown for any place in a line, its beginning and a table cell included."""
    written = _SPECIAL.sub(r"\\\g<0>", visible(text))
    written = _ADDRESS.sub(r"\\\g<0>", written)
    written = _DASHES_OR_DOTS.sub(lambda run: "".join(f"\\{char}" for char in run.group()), written)
    if written.startswith(("-", "+", ":")):
        return "\\" + written
    return _LIST_MARK.sub(r"\1\\\2", written, count=1) if _LIST_MARK.match(written) else written


def csv_cell(text: str) -> str:
    """Return `visible(text)` as a CSV text cell that no spreadsheet takes for a formula; never for numbers."""
    shown = visible(text)
    return "'" + shown if shown.startswith(_FORMULA) else shown
