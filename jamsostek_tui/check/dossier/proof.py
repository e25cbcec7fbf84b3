"""The proof of a fact in a dossier: a short hash of what is shown of it and of its footnote, one of where it stands.

What is shown is a whole table row, or a quotation or list item up to the footnote mark. All is taken as a reader sees
it, so that wrapping lines, aligning a table, emphasis around words, renumbering footnotes or moving a section leaves
the proof as it is, and any other word, number, path or hash does not. Behind the hyphen stands the hash of the headings
above and of the head of the table: a number below another heading or column says something else. It is no signature: it
shows a slip or an edit, and the sources show a forgery.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from jamsostek_tui.check.dossier.emphasis import bare

LENGTH = 12
LENGTH_OF_PLACE = 4
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_LINE_HEAD = re.compile(r"^[ \t]*(?:>[ \t]?)*(?:[-*+][ \t]+(?=\S))?", re.MULTILINE)
_PIPE = re.compile(r"\\.|\|", re.DOTALL)
_CELL = "\x1f"


def plain(markdown: str) -> str:
    """Return the words of a stretch of markdown as seen, emphasis and escapes taken off, on one line."""
    return _unescaped(bare(markdown))


def _unescaped(markdown: str) -> str:
    return " ".join(_ESCAPED.sub(r"\1", markdown).split())


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
    return unicodedata.normalize("NFC", _CELL.join(map(_unescaped, parts)))


def proof(shown: str, footnote: str, headings: Iterable[str], head: str = "") -> str:
    """Return the proof of a fact: `shown` is its line without footnote marks, `footnote` all before the proof.

    `headings` are those above it from the second level on, `head` the head of its table.
    """
    where = _hash((*map(canonical, headings), "", canonical(head)))[:LENGTH_OF_PLACE]
    return f"{_hash((canonical(shown), canonical(footnote)))}-{where}"


def line_of(proof: str) -> str:
    """Return the part of a proof that holds wherever the line stands."""
    return proof[:LENGTH]


def proof_of_whole(proofs: Iterable[str], sources: Iterable[tuple[str, ...]], told: str) -> str:
    """Return the proof of a dossier: of its facts' proofs, whatever the order, and of what it says of itself (`told`).

    `sources` are its lines on sources, each behind the headings above it.
    """
    listed = sorted("\x1d".join(map(canonical, one)) for one in sources)
    return _hash((*sorted(proofs), "", *listed, "", canonical(told)))


def _hash(parts: Iterable[str]) -> str:
    told = "\x1e".join(parts).encode("utf-8", "surrogatepass")
    return hashlib.sha256(told).hexdigest()[:LENGTH]
