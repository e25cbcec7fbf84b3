"""One line of an article as styled segments: paragraph number, text, marks of facts, what is lit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from rich.segment import Segment
from rich.style import Style

from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.widgets.drawing.inks import Inks
from jamsostek_tui.app.widgets.source.source_layout import Line, SourceLayout
from jamsostek_tui.app.widgets.source.source_spans import SourceSpans
from jamsostek_tui.model import Ref
from jamsostek_tui.store.rows import Lit
from jamsostek_tui.wording import number

Place = tuple[int, int]
_QUIET = {"noise", "tags", "meta"}
_TITLES = {"title", "heading"}
NOISE = "┊"
"""Stands in the gutter beside noise."""


@dataclass(frozen=True, slots=True)
class LineSpans:
    """What is marked: every fact, the mentions of the current one, the place `at` that is lit, the selection."""

    facts: SourceSpans
    current: Ref | None = None
    at: Place | None = None
    selected: Place | None = None


def line_segments(layout: SourceLayout, index: int, gutter: int, inks: Inks, spans: LineSpans) -> list[Segment]:
    """Return a line of the text in pieces."""
    line = layout.line(index)
    if line.folded:
        words = keyed("source.noise.one") if line.folded == 1 else keyed("source.noise.many", count=number(line.folded))
        return [Segment(" " * gutter, inks[()]), Segment(words, inks[("noise",)])]
    label = gutter_label(line) if gutter > 1 else ""
    opens = spans.at is not None and spans.at[0] == line.start < spans.at[1] and gutter > 0
    segments: list[Segment] = []
    if gutter:
        again = not opens and gutter > 1 and _told_again(line, spans)
        segments.append(Segment(f"{label:>{gutter - 1}}", inks[("gutter",)]))
        segments.append(Segment("▐" if opens else "•" if again else " ", inks[("edge",) if opens else ("gutter",)]))
    segments += _text(layout, line, inks, spans)
    if (
        spans.at is not None
        and line.start < line.end
        and spans.at[1] == line.end
        and layout.cells(index) < layout.width
    ):
        segments.append(Segment("▌", inks[("edge",)]))
    return segments


def with_places(segments: Sequence[Segment], layout: SourceLayout, index: int, gutter: int) -> list[Segment]:
    """Return the pieces of a line, each telling in its meta where in the line it begins: the mouse asks for it.

    Where only the painted line is wanted it is left out: it makes of every piece a style of its own.
    """
    if layout.line(index).folded:
        return list(segments)
    told: list[Segment] = []
    at = -gutter
    for text, style, _ in segments:
        place = at if at >= 0 else -gutter
        told.append(Segment(text, (style or Style.null()) + Style.from_meta({"offset": (place, index)})))
        at += len(text)
    return told


def gutter_label(line: Line) -> str:
    """What stands in the gutter: the paragraph's number, or the sign of noise, so that colour alone tells neither."""
    if line.block is not None and line.block.kind in _QUIET:
        return NOISE
    return str(line.paragraph) if line.paragraph is not None else ""


def _told_again(line: Line, spans: LineSpans) -> bool:
    """Whether a mention of the current fact that is not lit strongly begins on a line."""
    if spans.current is None:
        return False
    marked = (spans.facts.all[place] for _, _, place in spans.facts.pieces(line.start, line.end))
    return any(
        one.ref == spans.current and line.start <= one.start and (one.start, one.end) != spans.at for one in marked
    )


def _text(layout: SourceLayout, line: Line, inks: Inks, spans: LineSpans) -> list[Segment]:
    kind = line.block.kind if line.block else "body"
    base = ("noise",) if kind in _QUIET else ("title",) if kind in _TITLES else ()
    facts = list(spans.facts.pieces(line.start, line.end))
    cuts = {line.start, line.end}
    for start, end, _ in facts:
        cuts |= {start, end}
    edges = _edges(layout, line, spans.at)
    for place in (spans.at, spans.selected, *((edge, edge + 1) for edge in edges)):
        if place is not None:
            cuts |= {min(max(place[0], line.start), line.end), min(max(place[1], line.start), line.end)}
    ordered = sorted({min(line.end, layout.snap(cut)) for cut in cuts})
    segments: list[Segment] = []
    fact = 0
    for start, end in pairwise(ordered):
        while fact < len(facts) and facts[fact][1] <= start:
            fact += 1
        within = fact < len(facts) and facts[fact][0] <= start
        lit = spans.facts.all[facts[fact][2]] if within else None
        if start in edges:
            segments.append(Segment(edges[start], inks[("edge",)]))
        else:
            segments.append(Segment(layout.shown[start:end], inks[_names(start, base, lit, spans)]))
    return segments


def _names(offset: int, base: tuple[str, ...], lit: Lit | None, spans: LineSpans) -> tuple[str, ...]:
    """Return what the character at an offset is drawn with, in the order it is laid on."""
    if spans.selected and spans.selected[0] <= offset < spans.selected[1]:
        return (*base, "selection")
    if spans.at and spans.at[0] <= offset < spans.at[1]:
        return ("current",)
    if lit is None:
        return base
    return (*base, lit.ref.kind, "mention") if lit.ref == spans.current else (*base, lit.ref.kind)


def _edges(layout: SourceLayout, line: Line, at: Place | None) -> dict[int, str]:
    """The blanks on both sides of the lit mention, and the half block that takes the place of each."""
    if at is None:
        return {}
    sides = {at[0] - 1: "▐", at[1]: "▌"}
    return {
        offset: block
        for offset, block in sides.items()
        if line.start <= offset < line.end and layout.shown[offset] == " "
    }
