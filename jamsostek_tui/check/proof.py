"""The proof of a fact in a dossier: a short hash of what is shown of it and of all its footnote says before the proof.

What is shown is the row, quotation or list item up to the footnote mark. Both are taken as a reader sees them, so that
wrapping lines, aligning a table, emphasis around words, renumbering footnotes or moving a section leaves the proof as
it is, and any other word, number, path or hash does not. It is no signature: it shows a slip or an edit, and the
sources show a forgery.
In a table of which every cell may have a footnote, what is shown is the whole row under its table's heading and head.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

from jamsostek_tui.check.emphasis import bare

LENGTH = 12
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_LINE_HEAD = re.compile(r"^[ \t]*(?:>[ \t]?)*(?:[-*+][ \t]+(?=\S))?", re.MULTILINE)
_PIPE = re.compile(r"\\.|\|", re.DOTALL)
_CELL = "\x1f"


def plain(markdown: str) -> str:
    """Return the words of a stretch of markdown as seen, emphasis and escapes taken off, on one line."""
    return " ".join(_ESCAPED.sub(r"\1", bare(markdown)).split())


def cells(row: str) -> list[str]:
    """Return the cells of a table row as markdown; of anything else all of it as one."""
    parts = _PIPE.sub(lambda found: _CELL if found[0] == "|" else found[0], row).split(_CELL)
    if len(parts) > 1 and not parts[0].strip():
        parts = parts[1:]
    return [part.strip() for part in parts]


@lru_cache(maxsize=64)
def canonical(markdown: str) -> str:
    """Return markdown as it is hashed: marks of lines and blanks aside, cells parted, escapes taken off."""
    joined = " ".join(_LINE_HEAD.sub("", markdown.replace(_CELL, "")).split())
    parts = cells(bare(joined))
    while len(parts) > 1 and not parts[-1]:
        parts.pop()
    return unicodedata.normalize("NFC", _CELL.join(plain(part) for part in parts))


def proof(shown: str, footnote: str, above: Sequence[str] = ()) -> str:
    """Return the proof of a fact: `shown` is its line up to the footnote mark, `footnote` all before the proof.

    `above` are the heading and the head of the table in which `shown` is a whole row without its marks.
    """
    return _hash((*map(canonical, above), canonical(shown), canonical(footnote)))


def proof_of_whole(proofs: Iterable[str], sources: Iterable[str]) -> str:
    """Return the proof of a dossier, whatever the order: of its facts' proofs and its lines on sources."""
    return _hash((*sorted(proofs), "", *sorted(map(canonical, sources))))


def _hash(parts: Iterable[str]) -> str:
    told = "\x1e".join(parts).encode("utf-8", "surrogatepass")
    return hashlib.sha256(told).hexdigest()[:LENGTH]
