"""One line of an article as styled segments: paragraph number, text, marks of facts, what is lit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from rich.segment import Segment
from rich.style import Style

from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.widgets.source_layout import Line, SourceLayout
from jamsostek_tui.app.widgets.source_spans import SourceSpans
from jamsostek_tui.model import Ref
from jamsostek_tui.store.rows import Lit
from jamsostek_tui.wording import number

Place = tuple[int, int]
Styles = Mapping[str, Style]
_QUIET = {"noise", "tags", "meta"}
_TITLES = {"title", "heading"}
NOISE = "┊"
"""Stands in the gutter beside noise."""


@dataclass(frozen=True, slots=True)
class LineSpans:
    """What is marked: every fact, the current one, its lit mention `at`, the cursor, the selection on this line."""

    facts: SourceSpans
    current: Ref | None = None
    at: Place | None = None
    cursor: Lit | None = None
    selected: Place | None = None


def line_segments(layout: SourceLayout, index: int, gutter: int, styles: Styles, spans: LineSpans) -> list[Segment]:
    """Return a line of the text in pieces; each tells in its meta where in the line it begins, for the mouse."""
    line = layout.line(index)
    if line.folded:
        words = keyed("source.noise.one") if line.folded == 1 else keyed("source.noise.many", count=number(line.folded))
        return [Segment(" " * gutter), Segment(words, styles["noise"])]
    label = gutter_label(line) if gutter > 1 else ""
    opens = spans.at is not None and spans.at[0] == line.start < spans.at[1] and gutter > 0
    gutter_style = styles["gutter"] + Style.from_meta({"offset": (-gutter, index)})
    segments = [Segment(f"{label:>{gutter - 1}}" if gutter else "", gutter_style)] if gutter else []
    if gutter:
        again = not opens and gutter > 1 and _told_again(line, spans)
        segments.append(Segment("▐", _edge(styles)) if opens else Segment("•" if again else " ", gutter_style))
    segments += _text(layout, line, index, styles, spans)
    if (
        spans.at is not None
        and line.start < line.end
        and spans.at[1] == line.end
        and layout.cells(index) < layout.width
    ):
        segments.append(Segment("▌", _edge(styles)))
    return segments


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


def _text(layout: SourceLayout, line: Line, index: int, styles: Styles, spans: LineSpans) -> list[Segment]:
    kind = line.block.kind if line.block else "body"
    base = styles["noise"] if kind in _QUIET else styles["title"] if kind in _TITLES else Style.null()
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
        style = _style(start, base, lit, styles, spans)
        shown = layout.shown[start:end]
        if start in edges:
            style, shown = _edge(styles), edges[start]
        meta = Style.from_meta({"offset": (start - line.start, index)})
        segments.append(Segment(shown, style + meta))
    return segments


def _style(offset: int, base: Style, lit: Lit | None, styles: Styles, spans: LineSpans) -> Style:
    if spans.selected and spans.selected[0] <= offset < spans.selected[1]:
        return base + styles["selection"]
    if spans.at and spans.at[0] <= offset < spans.at[1]:
        return styles["current"]
    if lit is None:
        return base
    style = base + styles.get(lit.ref.kind, Style.null())
    if spans.cursor is lit:
        return style + styles["cursor"]
    return style + styles["mention"] if lit.ref == spans.current else style


def _edge(styles: Styles) -> Style:
    """The half blocks beside what is lit strongly: its ground in ink, on the ground of the pane."""
    return Style(color=styles["current"].color, bold=False)


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
