"""Lists of other articles: from a heading such as "Berita Terkait" as far as headlines, dates and section names go."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jamsostek_tui.page.lines import Line, is_list_item, is_title_case, looks_like
from jamsostek_tui.page.published import is_date_line

_BARE_POINTER = re.compile(
    r"\W*(?:baca|simak|lihat|tonton)(?: berita| artikel)? (?:juga|lainnya)(?: berita| artikel)?\W*", re.IGNORECASE
)
_AD_ENDS = re.compile(r"\W*(?:tutup|akhir) (?:iklan|ads?)\W*", re.IGNORECASE)
_TEASER_ENDS = ("...", "…", "[…]", "[...]", "..", "selengkapnya", "»")


def mark_related(lines: Sequence[Line]) -> None:
    """Mark the lists of other articles among `lines` as noise, rule `related-headlines`.

    A list ends where running text comes back for good: a line of prose followed by more of the article. A single
    line of prose between headlines or dates is a teaser and stays in the list. Above the first prose only the
    heading itself is marked, since the article's own headline may follow it.
    """
    for index, line in enumerate(lines):
        if line.rule == "baca-juga" and _BARE_POINTER.fullmatch(line.folded):
            _mark_pointed_at(lines[index + 1 :])
            _mark_pointed_from(lines[:index], lines[index + 1 : index + 2])
        elif line.rule == "advertisement":
            _mark_advertised(lines[index + 1 : index + 6])
    following = _next_solid(lines)
    told = False
    index = 0
    while index < len(lines):
        line = lines[index]
        told = told or (line.kind is None and line.is_prose)
        if not _opens(line):
            index += 1
            continue
        end = _end_of_list(lines, index, following) if told else index + 1
        for member in lines[index:end]:
            if member.kind in (None, "list", "heading", "caption"):
                member.mark("noise", "related-headlines")
        index = end


def _mark_pointed_at(below: Sequence[Line]) -> None:
    """Mark what stands under a bare `Baca juga:`: the list items there, or the one headline."""
    for at, line in enumerate(below):
        listed = is_list_item(line.folded) and len(line.folded) <= 160
        headline = at == 0 and is_title_case(line.folded, 5) and not line.ends
        if line.is_prose or not (listed or headline) or (at and line.gap and not listed):
            break
        line.mark("noise", "related-headlines")


def _mark_pointed_from(above: Sequence[Line], below: Sequence[Line]) -> None:
    """Mark the listed headlines right above a bare `Baca juga` that has running text below it."""
    if not (below and below[0].is_prose):
        return
    for line in reversed(above):
        told = line.folded.lstrip("-*•– ")
        if not is_list_item(line.folded) or line.ends or not is_title_case(told, 5):
            return
        line.mark("noise", "related-headlines")


def _mark_advertised(below: Sequence[Line]) -> None:
    """Mark what stands between `[ IKLAN ]` and `[ TUTUP IKLAN ]`, where the second follows within a few lines."""
    closing = next((at for at, line in enumerate(below) if _AD_ENDS.fullmatch(line.folded)), 0)
    for line in below[:closing]:
        line.mark("noise", "advertisement")


def _opens(line: Line) -> bool:
    if line.kind not in (None, "heading") or len(line.folded) > 60:
        return False
    return looks_like(line.folded.strip("#*_ "), "related") is not None


def _next_solid(lines: Sequence[Line]) -> list[Line | None]:
    """Return for each line the next one below it that is not noise."""
    following: list[Line | None] = [None] * len(lines)
    last: Line | None = None
    for index in range(len(lines) - 1, -1, -1):
        following[index] = last
        if lines[index].kind != "noise":
            last = lines[index]
    return following


def _end_of_list(lines: Sequence[Line], opening: int, following: Sequence[Line | None]) -> int:
    dated = False
    for index in range(opening + 1, len(lines)):
        line = lines[index]
        if line.kind in ("noise", "meta", "tags"):
            dated = dated or is_date_line(line.folded)
            continue
        if not line.is_prose or line.folded.endswith(_TEASER_ENDS):
            dated = dated or is_date_line(line.folded)
            continue
        after = following[index]
        if after is None or after.kind in ("meta", "tags"):
            if not dated:
                return index
        elif after.is_prose and not after.folded.endswith(_TEASER_ENDS):
            return index
    return len(lines)
