"""Rows of short entries parted by one sign: menus, crumbs and tickers of other headlines, all on one line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from jamsostek_tui.language.lists import word_list
from jamsostek_tui.page.lines import Line, is_list_item
from jamsostek_tui.page.published import publication

_IN_WRITING = frozenset(".,;:?!'\"()[]{}&%+-–—/#@_*=$°^`<\\…")
"""Signs that running text and headlines hold as well; any other may part the entries of a row."""
_SIGN = re.compile(r"[^\w\s.,;:?!'\"()\[\]{}&%+\-–—/#@*=$°^`<\\…]| [^\w\s]{1,3} ")
_DASHES = frozenset(("-", "–", "—", "/"))
_ENTRY = 24
"""Characters that an entry has at most where its sign is found in headlines too."""
_SENTENCE = re.compile(r"[a-z)][.!?] [A-Z]|[a-z]\.$")
_LONGEST = 600


def mark_rows(lines: Sequence[Line]) -> None:
    """Mark the rows of entries among the first lines, down to the first running text, and a ranking."""
    _mark_ranked(lines)
    for line in lines:
        if line.kind is None and not line.ends and is_row(line.folded) and not publication([line]):
            line.mark("meta", "site-line")
        elif line.kind is None and line.is_prose:
            return


def _mark_ranked(lines: Sequence[Line]) -> None:
    """Mark the headlines of a ranking, each below its number: `1` / `Banjir …` / `2` / `Harga …`."""
    for at, rank in enumerate(lines[:-3]):
        if len(rank.folded) > 3 or not (
            rank.folded.strip("#.") in ("1", "01") and lines[at + 2].folded.strip("#.") in ("2", "02")
        ):
            continue
        for number, below in enumerate(range(at, len(lines) - 1, 2), 1):
            if lines[below].folded.strip("#.0") != str(number).strip("0"):
                break
            lines[below + 1].mark("noise", "related-headlines")


def is_row(folded: str) -> bool:
    """Whether a line is made of entries with one and the same sign between them.

    Three make a row with a sign that is found in no sentence (`Banjir … ★ Harga … ★ Timnas …`), four with a bar or a
    dash (`Profil - Galeri - Kontak - Lowongan`) or, each of few words, with commas (`Palu, Sigi, Poso, Banggai`).
    """
    if not _SIGN.search(folded) and folded.count(", ") < 3:
        return False
    if len(folded) > _LONGEST or is_list_item(folded) or _SENTENCE.search(folded):
        return False
    return any(_parts_a_row(folded, sign) for sign in _signs(folded)) or _is_enumeration(folded)


def _signs(folded: str) -> Iterator[str]:
    """Yield what may part entries: signs that stand between blanks, and any that is none of writing."""
    yield from {f" {word} " for word in folded.split(" ") if 0 < len(word) <= 3 and not any(map(str.isalnum, word))}
    yield from {char for char in folded if not (char.isalnum() or char.isspace() or char in _IN_WRITING)}


def _parts_a_row(folded: str, sign: str) -> bool:
    entries = [part.strip() for part in f"{folded} ".split(sign)]
    entries = [part for part in entries if any(map(str.isalpha, part))]
    if sign.strip() in _DASHES:
        return len(entries) >= 4 and all(len(part) <= _ENTRY for part in entries)
    return len(entries) >= (4 if sign.strip() in ("|", "-", "&", "+") else 3)


def _is_enumeration(folded: str) -> bool:
    parts = folded.split(", ")
    return (
        len(parts) >= 4
        and all(
            len(part) <= _ENTRY and part[:1].isupper() and part.count(" ") <= 1 and part.replace(" ", "").isalpha()
            for part in parts
        )
        and word_list("headline_verbs.txt").isdisjoint(folded.lower().replace(",", "").split())
    )
