"""A headline told more than once in the head of a page: word for word, cut short, or with a label and a time."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jamsostek_tui.page.headline_text import letters, plain_title
from jamsostek_tui.page.lines import Line, looks_like

_SUFFIX = re.compile(r"\s+(?:[|»]|-{1,2}|:)\s+(?P<site>[^|»]{2,60})$")
_CREDITED = re.compile(r"\)$|/(?:ist|istimewa|dok)$|[-–] ?[A-Z][\w.]*/[A-Z][\w. ]+$", re.IGNORECASE)
"""How the line under a picture ends: `… pabrik. - Bisnis/Sari Dewi`."""
_AGO = re.compile(
    r"(?:\d{1,2}|se)[ -]?(?:detik|menit|jam|hari|minggu|mgg|bulan|tahun|minutes?|hours?|days?|weeks?)"
    r"(?: yang)?(?: lalu| ago)?|baru saja|kemarin|just now|\d{1,2}[:.]\d\d(?: wi(?:b|ta|t))?",
    re.IGNORECASE,
)
"""How long ago another headline came out, as tickers and lists of latest headlines tell."""
_ENDS_AGO = re.compile(r" \d{1,2} (?:detik|menit|jam|hari|minggu|bulan)(?: yang)? lalu$", re.IGNORECASE)
_CUT = ("...", "…", "..")
_MOST = 40
"""Lines that are held against each other."""
_WORDS = 4
"""Words that a line has at least to be taken for a telling of the headline."""


def mark_repeated(lines: Sequence[Line], title: int) -> None:
    """Mark every later telling of the headline, with or without the site's name behind it, as noise."""
    told = plain_title(lines[title].folded)
    words, short = letters(told), letters(_SUFFIX.sub("", told))
    firsts = (words[:1], short[:1])
    for line in lines[title + 1 :]:
        if line.kind not in (None, "heading", "caption") or len(line.folded) > len(told) + 80:
            continue
        other = plain_title(line.folded)
        if words and next(filter(str.isalnum, other.lower()), "") not in firsts:
            continue
        other_letters = letters(other)
        if other_letters in (words, short) or (
            other_letters.startswith(words) and letters(_SUFFIX.sub("", other)) == words
        ):
            line.mark("noise", "repeated-title")


def told_again(lines: Sequence[Line], candidates: Sequence[int]) -> int | None:
    """Return the first of the lines that the head tells again, word for word or between a label and a time.

    Such a line is the headline; no ticker stands above it.
    """
    seen: dict[str, int] = {}
    twice = []
    for index in candidates:
        if lines[index].words >= _WORDS and not _CREDITED.search(lines[index].folded):
            first = seen.setdefault(letters(plain_title(lines[index].folded)), index)
            if first != index:
                twice.append(first)
    return min(twice, default=None)


def mark_retold(lines: Sequence[Line], candidates: Sequence[int]) -> None:
    """Mark the lines that tell another candidate with a label or a time around it, or cut short, as noise.

    `FOKUS Iuran Nelayan Dibayar Daerah 3 hari lalu`, `Iuran Nelayan Dibayar …`: the whole headline stands elsewhere.
    """
    told = [
        (index, plain_title(lines[index].folded))
        for index in candidates[:_MOST]
        if lines[index].kind is None and lines[index].words >= _WORDS
    ]
    for index, title in told:
        others = [other for at, other in told if at != index]
        if any(_is_cut(title, other) or _holds(title, other) for other in others):
            lines[index].mark("noise", "repeated-title")
    _mark_entries(lines, [index for index in candidates if lines[index].kind is None])


def _mark_entries(lines: Sequence[Line], candidates: Sequence[int]) -> None:
    """Mark the entries of a list of latest headlines: how long ago they came out stands behind or above them.

    `Banjir … 5 menit lalu`; `5 menit lalu` / `Banjir …` / `12 menit lalu` / `Harga …`, no empty line between.
    """
    ended = [index for index in candidates if _ENDS_AGO.search(lines[index].folded)]
    below = [index for index in candidates if index and not lines[index].gap and _is_ago(lines[index - 1])]
    if len(below) < 2 or below[1] != below[0] + 2:
        below = []
    for index in {*ended, *below} if len({*ended, *below}) < len(candidates) else ():
        lines[index].mark("noise", "related-headlines")


def _is_ago(line: Line) -> bool:
    return len(line.folded) <= 24 and _AGO.fullmatch(line.folded) is not None


def _is_cut(title: str, whole: str) -> bool:
    return title.endswith(_CUT) and not whole.endswith(_CUT) and letters(whole).startswith(letters(title))


def _holds(title: str, other: str) -> bool:
    """Whether `title` is `other` with a label of the site before it, a time behind it, or both.

    The label may have lost its blanks: `BerandaDaerahIuran Nelayan …`.
    """
    front, found, rest = title.partition(other)
    glued = front[-1:].isalpha()
    front, rest = front.strip(" :|-–—»>/"), rest.strip(" :|-–—·•()")
    return (
        bool(found)
        and bool(front or rest)
        and (not front or glued or front.isupper() or looks_like(front, "sections", "related") is not None)
        and (not rest or _AGO.fullmatch(rest) is not None)
        and len(front) <= len(other)
    )
