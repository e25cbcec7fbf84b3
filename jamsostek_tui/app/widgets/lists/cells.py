"""How each kind of row is set into a given width: lines of parts, each a text and the role that colours it.

All text of articles goes through `safe.line` here; no part holds a control character, and each line is exactly as
wide as asked.
"""

from __future__ import annotations

from typing import Literal

from rich.cells import cell_len, set_cell_size

from jamsostek_tui import wording
from jamsostek_tui.app import safe
from jamsostek_tui.model import MERGEABLE, Kind, Status
from jamsostek_tui.store.rows import LinkRow, RegionRow, Row, StatementRow, StatisticRow

Role = Literal["label", "dim", "figure", "bar", "count", "doubt", "conflict", "head"]
Part = tuple[str, Role]
Line = list[Part]
Spans = tuple[tuple[int, int], ...]
CHOSEN = "■"
"""Tells, before a fact, that it is chosen; a tick behind it says that somebody has checked it."""
CONFLICT = " ≠"
"""Tells behind a number that another article contradicts it."""
QUOTED: tuple[Kind, ...] = ("statistic", "statement")
"""Kinds that are called by their words as printed: `6.000 petani` beside our own 6,000 has to be seen to be theirs."""
UNTOLD = "–"
"""Stands for what no article says."""
SIGNS: dict[Status, str] = {"accepted": " ✓", "edited": " ✎", "added": " +"}
"""What tells that a person decided on a fact; what was rejected is not shown."""
_ENDS_FROM = 12
"""Cells from which a name that is cut keeps its end."""
_LONGEST = 400
"""Letters of a text that was searched in of which an excerpt is made."""


def fit(text: str, width: int, right: bool = False) -> str:
    """Return `text` made harmless, cut with … or filled with blanks to exactly `width` cells."""
    if width <= 0:
        return ""
    shown = safe.line(text[: width * 4 + 8])
    taken = cell_len(shown)
    if taken > width or len(text) > width * 4 + 8:
        return set_cell_size(set_cell_size(shown, width - 1).rstrip(" ·") + "…", width)
    return " " * (width - taken) + shown if right else shown + " " * (width - taken)


def fit_ends(text: str, width: int) -> str:
    """Return `text` as `fit` does, but where it is cut its last words stay: by these bodies and offices differ."""
    shown = safe.line(text[: _LONGEST + 1])
    if cell_len(shown) <= width or len(text) > _LONGEST or width < _ENDS_FROM:
        return fit(text, width)
    kept = ""
    for word in reversed(shown.split(" ")):
        if cell_len(word) + 1 + cell_len(kept) > width // 2:
            break
        kept = f" {word}{kept}"
    return fit(fit(shown, width - cell_len(kept)).rstrip() + kept, width)


def region(row: RegionRow, width: int, glyph: str, of_several: bool = False) -> list[Line]:
    """A region in the tree: indented, `glyph` telling whether it is folded, its count of facts at the right.

    Where it is one `of_several` of its name, its level stands behind it.
    """
    count = wording.number(row.count) if row.count else ""
    lead = "  " * min(row.depth, 4) + glyph + " "
    label = f"{lead}{row.label}{f' · {detail_words(row)}' if of_several else ''}"
    room = width - len(count) - 1
    return (
        [[(fit(label, room), "label"), (" ", "dim"), (count, "count")]]
        if room > 4
        else [[(fit(label, width), "label")]]
    )


def beside_label(row: Row) -> str:
    """Return what a number measures and where it belongs (subject · region · time), but for what its label says.

    For other kinds as `detail_words`.
    """
    told = detail_words(row)
    if not isinstance(row, StatisticRow):
        return told
    return " · ".join(filter(None, (told, row.region, wording.date(row.period) if row.period else "")))


def detail_words(row: Row) -> str:
    """Return what tells a row apart, the contract's own names and dates in the reader's words."""
    if row.ref.kind in ("organisation", "instrument", "region") and wording.knows(f"type.{row.detail}"):
        return wording.say(f"type.{row.detail}")
    if row.ref.kind == "statistic" and row.label.endswith(row.detail):
        return ""  # the unit is all that is known of what was counted, and stands in the label
    if row.ref.kind in ("event", "article"):
        return " · ".join(wording.date(part) for part in row.detail.split(" · "))
    return row.detail


def called(row: Row) -> str:
    """Return what a fact is called in a sentence of ours: the words of a page in quotation marks, a name as it is."""
    return f"“{row.label}”" if row.ref.kind in QUOTED else row.label


def marks(row: Row) -> str:
    """Return the signs behind a fact: what a person decided of it, and whether it is doubtful."""
    return SIGNS.get(row.status, "") + (" ?" if row.doubtful else "")


def named(row: Row, width: int) -> list[Line]:
    """A name, and what tells it apart in the room that is left."""
    mark = marks(row)
    label = safe.line(row.label[:400])
    taken = min(cell_len(label), width - len(mark))
    rest = width - taken - len(mark)
    line: Line = [(fit_ends(label, taken) if row.ref.kind in MERGEABLE else fit(label, taken), "label")]
    if mark:
        line.append((mark, "doubt"))
    line.append((fit("  " + detail_words(row) if row.detail and rest > 8 else "", rest), "dim"))
    return [line]


def two_lines(row: Row, width: int) -> list[Line]:
    """A name, and what tells it apart indented below."""
    mark = marks(row)
    return [
        [(fit(row.label, width - len(mark)), "label"), (mark, "doubt")],
        [(f"  {fit_ends(detail_words(row) or UNTOLD, width - 2)}", "dim")],
    ]


def statement(row: Row, width: int) -> list[Line]:
    """The words, in quotation marks only where they are the speaker's own; below, who said them, in which paper."""
    mark = marks(row)
    words = f"“{row.label}”" if isinstance(row, StatementRow) and row.direct else row.label
    said = [f"— {row.detail}" if row.detail else UNTOLD]
    if isinstance(row, StatementRow):
        said += filter(None, (row.publisher, wording.date(row.published[:10]) if row.published else ""))
    return [
        [(fit(words, width - len(mark)), "label"), (mark, "doubt")],
        [(fit(f"  {' · '.join(said)}", width), "dim")],
    ]


def link(row: LinkRow, width: int, in_conflict: bool = False) -> list[Line]:
    """The relation in words, then the fact at the other end, what tells it apart, and whether it is contradicted."""
    words = wording.say(f"relation.{row.relation}.{'out' if row.outward else 'in'}")
    column = min(15, width // 3)
    mark: Line = [(CONFLICT, "conflict")] if in_conflict else []
    rest = named(row.other, width - column - 1 - len(CONFLICT) * len(mark))[0]
    return [[(fit(words, column), "dim"), (" ", "dim"), *rest, *mark]]


def excerpt(text: str, spans: Spans, width: int) -> tuple[str, Spans]:
    """Return harmless text of at most `width` cells and where the spans of `text` stand in it.

    It begins with the text unless the first span would then be out of sight; what is left out is an ellipsis.
    """
    if width <= 0:
        return "", ()
    ordered = sorted(spans)
    cut = 0
    if ordered and cell_len(safe.line(text[: min(ordered[0][1], _LONGEST)])) > width - 1:
        cut = _beginning(text, ordered[0][0], width)
    lead = "…" if cut else ""
    shown = lead + safe.line(text[cut : cut + _LONGEST])
    left_out = cut + _LONGEST < len(text)
    whole = len(shown)
    if cell_len(shown) > width or left_out:
        while shown and cell_len(shown) > width - 1:
            shown = shown[: max(0, min(len(shown) - 1, width - 1))]
        whole = len(shown)
        shown += "…"
    shift = len(lead) - cut
    moved = ((max(len(lead), start + shift), min(whole, end + shift)) for start, end in ordered)
    return shown, tuple((start, end) for start, end in moved if start < end)


def _beginning(text: str, first: int, width: int) -> int:
    """Where to begin so that some words are seen before the first span."""
    cut = max(0, first - max(4, width // 4))
    blank = text.find(" ", cut, first)
    return blank + 1 if blank >= 0 else cut
