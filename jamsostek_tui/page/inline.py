"""Pointers to other articles inside a paragraph: where `Baca juga: …` begins and where the article goes on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from jamsostek_tui.language.lists import word_list

_MARKER = re.compile(
    r"[(\[*]{0,3}(?:\b(?:baca|simak|lihat|tonton|cek)(?: (?:berita|artikel|video))? (?:juga|pula|selengkapnya) ?:"
    r"|\bBACA JUGA\b|\bBaca Juga\b(?= [A-Z0-9])|\b[Rr]ead also ?:|\bSCROLL TO CONTINUE(?: WITH CONTENT)?\b"
    r"|\bADVERTISEMENT\b)",
    re.IGNORECASE,
)
_SIGNS: tuple[str, ...] = (
    "juga:",
    "juga :",
    "pula:",
    "pula :",
    "selengkapnya:",
    "selengkapnya :",
    "baca juga",
    "also",
    "scroll to",
)
_SIGNS += ("advertisement",)
"""What every pointer holds, in lower case: a line without any of them is passed over."""
_CASED = re.compile(r"(?:BACA JUGA|Baca Juga|SCROLL|ADVERTISEMENT)")
_END = re.compile(r"[.!?][\"')]?(?=\s|$)")
_LONGEST = 180
_SHORTEST = 20


def pointers(folded: str) -> Iterator[tuple[int, int]]:
    """Yield `(start, end)` of each pointer in a line of running text, both counted from the line's start.

    A pointer reaches to the end of its headline: the next sentence mark, the next sentence opener after a headline
    without one, or the end of the line.
    """
    lowered = folded.lower()
    for sign in _SIGNS:
        if sign in lowered:
            break
    else:
        return
    position = 0
    for match in _MARKER.finditer(folded):
        if match.start() < position or not (":" in match.group() or _CASED.search(match.group())):
            continue
        position = _end(folded, match.end())
        yield match.start(), position


def _end(folded: str, begin: int) -> int:
    limit = min(len(folded), begin + 3 * _LONGEST)
    stop = _END.search(folded, begin, limit)
    restart = _restart().search(folded, min(begin + _SHORTEST, limit), limit)
    if restart is not None and (stop is None or restart.start() < stop.start()):
        return restart.start()
    if stop is None:
        return len(folded) if len(folded) - begin <= 2 * _LONGEST else begin + _LONGEST
    return stop.end()


@cache
def _restart() -> re.Pattern[str]:
    """Return what the running text goes on with behind a headline without an end mark."""
    openers = "|".join(word.capitalize() for word in sorted(word_list("sentence_openers.txt")))
    return re.compile(
        rf"(?<=[\w\"')?!]) (?=(?:\"?(?:{openers})(?:nya)?,? "
        r"(?:[a-z]|[A-Z][a-z]+ (?:mengatakan|menyebut|menjelaskan|menambahkan)))|\"[A-Z]|“[A-Z])"
    )
