"""Article text put into markdown and CSV so that it says what it says and does nothing.

`visible` is what a reader sees of a text on one line; `escaped` writes exactly that as markdown which CommonMark,
GitHub's dialect and Pandoc all render back to the same characters, wherever on a line it stands.
"""

from __future__ import annotations

import re
import unicodedata

_JOINERS = {"\u200c", "\u200d"}  # they shape letters and emoji
_UNSEEN = {"Cc", "Cf", "Cs"}
_SPECIAL = re.compile(r"""[\\`*_{}\[\]<>#|~^$@&=%!"']""")
_ADDRESS = re.compile(r":(?=//)|(?<=www)\.(?!\.\.)", re.IGNORECASE)  # three dots are escaped as a run
_DASHES_OR_DOTS = re.compile(r"-{2,}|\.{3,}|:{2,}")  # dashes and ellipses to a typographer, fences to Pandoc
# "12. ", "(a) ", "iv) ": Pandoc's lists are a superset of the others'.
_LIST_MARK = re.compile(r"(\(?(?:\d{1,9}|[A-Za-z]|[ivxlcdm]{2,9}|[IVXLCDM]{2,9}))([.)])(?= |$)")
_FORMULA = tuple("=+-@＝＋－＠")


class _Kept(dict[int, int | None]):
    """A translation table that decides about a character when it first meets it."""

    def __missing__(self, code: int) -> int | None:
        char = chr(code)
        kept: int | None = code
        if char.isspace():
            kept = ord(" ")
        elif (unicodedata.category(char) in _UNSEEN and char not in _JOINERS) or code & 0xFFFE == 0xFFFE:
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
