"""What stays in sight around the text: whose article it is above, how facts are marked below."""

from __future__ import annotations

from collections.abc import Mapping

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style

from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.safe import line
from jamsostek_tui.app.widgets.source.source_layout import broken
from jamsostek_tui.model import Article, Kind
from jamsostek_tui.store.rows import Lit
from jamsostek_tui.wording import date, say

Styles = Mapping[str, Style]
LEAST_PLACE = 5
"""Cells below which a place is no longer known by its beginning."""
MARKED: tuple[Kind, ...] = ("statistic", "person", "region", "organisation", "instrument", "statement", "event")


def head_lines(article: Article, width: int, styles: Styles, *, titled: bool) -> tuple[list[Segment], list[Segment]]:
    """Return two lines: paper, place and date; then the title where it has scrolled away (`titled`)."""
    title = line(article.title or "") if titled else ""
    return (
        [Segment(f" {_whose(article, width - 1)}" if width > 0 else "", styles["head"])],
        [Segment(shortened(f" {title}", width), styles["head"] + styles["title"])],
    )


def _whose(article: Article, width: int) -> str:
    """Return paper, place and day; where they have no room, first the hour is left out, then the place is shortened."""
    published = article.published or ""
    paper, place = line(article.publisher or ""), line(article.dateline or "")
    when, day = (line(date(told)) if told else say("date.none") for told in (published, published[:10]))
    for wanted in ((paper, place, when), (paper, place, day)):
        told = " · ".join(filter(None, wanted))
        if cell_len(told) <= width:
            return told
    left = width - cell_len(" · ".join(filter(None, (paper, day)))) - 3
    place = shortened(place, left) if left >= LEAST_PLACE else ""
    return shortened(" · ".join(filter(None, (paper, place, day))), width)


def foot_line(width: int, styles: Styles, words: tuple[Lit | None, str]) -> list[Segment]:
    """Return the legend of the marks, or the kind of the fact under the cursor; on the right which mention is lit."""
    pointed, mention = words
    tail = f" {mention} " if mention and cell_len(mention) + 12 < width else ""
    room = width - cell_len(tail)
    kinds = MARKED if pointed is None else (pointed.ref.kind,)
    segments: list[Segment] = [Segment(" ")]
    used = 1
    for kind in kinds:
        word = say(f"source.mark.{kind}") if pointed is None else f"{say(f'noun.{kind}.one')}"
        if used + cell_len(word) + 1 > room:
            break
        segments += [Segment(word, styles[kind]), Segment(" ")]
        used += cell_len(word) + 1
    if pointed is not None and used + 2 + cell_len(keyed("source.opens")) <= room:
        segments.append(Segment(f" {keyed('source.opens')}", styles["head"]))
        used += 1 + cell_len(keyed("source.opens"))
    return [*segments, Segment(" " * max(0, room - used)), Segment(tail, styles["head"])]


def empty_line(y: int, width: int, styles: Styles, is_busy: bool) -> list[Segment]:
    """Return row `y` of what stands in the pane while there is no article, or none yet."""
    lines = broken(say("busy" if is_busy else "empty.source"), width - 2)
    return [Segment(f" {lines[y]}" if y < len(lines) else "", styles["head"])]


def shortened(text: str, width: int) -> str:
    """Return `text` in at most `width` cells, the last of them an ellipsis where something is left out."""
    if cell_len(text) <= width:
        return text
    return set_cell_size(text, max(0, width - 1)).rstrip() + "…" if width > 0 else ""
