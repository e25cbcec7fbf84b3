"""The lines of a page with their offsets; what was torn over several lines is one of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from jamsostek_tui.language.calendar import months
from jamsostek_tui.language.folding import fold
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.tabulated import with_cells
from jamsostek_tui.page.lines import SMALL_WORDS, Line, is_list_item, is_title_case, looks_like
from jamsostek_tui.page.published import is_date_line
from jamsostek_tui.page.site_lines import is_address, is_site_line
from jamsostek_tui.page.wrapped import lines_going_on

_LINE = re.compile(r"[^\n]+")
_LABEL = 20
"""Characters that a label above a day has at most."""
_LABELS = word_list("published_labels.txt") | word_list("date_labels.txt")
_WIDE_BLANK = "    "
_LEAF = 12
"""Characters that a line of a calendar's leaf has at most."""
_LEAVES = re.compile(r"(?:\d{1,2} (?P<before>[a-z]{3,9})\.?,?|(?P<after>[a-z]{3,9})\.? \d{1,2},?) 20\d\d")
_HEAD = 40
"""Lines among which a headline is looked for."""
_COLUMN = 24
"""Characters that a full line of a newspaper's column has at least."""
_ON_PAGE = 40
"""Characters that a full line of any other page of fixed width has at least."""


def page_lines(text: str) -> list[Line]:
    """Return the lines of `text` that hold more than blanks; `gap` tells of an empty line before."""
    lines: list[Line] = []
    empty_before = True
    last_end = 0
    plain = fold(text)
    folded = with_cells(text, plain)
    for match in _LINE.finditer(folded):
        raw = match.group()
        stripped = raw.strip()
        empty_before = empty_before or match.start() > last_end + 1
        last_end = match.end()
        if not stripped:
            empty_before = True
            continue
        start = match.start() + len(raw) - len(raw.lstrip())
        line = Line(start, start + len(stripped), stripped, empty_before)
        if folded is not plain and not plain.startswith(raw, match.start()):
            ticker = looks_like(stripped, "noise") == "services"
            line.mark("noise" if ticker else "table", "services" if ticker else "table-row")
        lines.append(line)
        empty_before = False
    return _joined(lines, folded)


def _joined(lines: list[Line], folded: str) -> list[Line]:
    """Put torn lines together: on a page of fixed width (lines go on in lower case time and again) and at links."""
    lines = _with_leaves_joined(lines)
    wrapped = lines_going_on(lines, folded)
    widest = 0 if wrapped else _full_width(lines)
    going_on = wrapped | _torn_headline(lines, in_columns=bool(widest))
    joined: list[Line] = []
    told = mended = flowing = False
    for index, (before, line) in enumerate(zip([None, *lines], lines, strict=False)):
        if before is not None and not line.gap:
            full = widest and len(before.folded) >= (
                widest if flowing or line.folded[0].islower() else max(widest, _ON_PAGE)
            )
            torn = full or (_is_torn(before, line, mended) if told else _goes_on_small(before, line))
            if index in going_on or (torn and _flows(before, line)):
                joined[-1].end = line.end
                mended = index not in wrapped
                flowing = flowing or line.folded[0].islower()
                continue
        told = told or (before is not None and before.is_prose)
        joined.append(line)
        mended = False
    for line in joined:
        if line.end - line.start > len(line.folded) and line.folded != _leaf_text(folded[line.start : line.end]):
            line.folded = folded[line.start : line.end].replace("\n", " ")
    return joined


def _with_leaves_joined(lines: list[Line]) -> list[Line]:
    """Put a day together with the label above it, or printed like the leaf of a calendar: `12` / `MAR` / `2024`."""
    joined: list[Line] = []
    upto = 0
    for index, line in enumerate(lines):
        if index < upto:
            continue
        size = _size_of_day(lines, index) if len(line.folded) <= _LABEL else 1
        if size > 1:
            told = " ".join(part.folded for part in lines[index : index + size])
            line = Line(line.start, lines[index + size - 1].end, told, line.gap)
        joined.append(line)
        upto = index + size
    return joined


def _size_of_day(lines: Sequence[Line], index: int) -> int:
    """Return how many lines from `index` on are one day, 1 where they are none."""
    if lines[index].folded.lower().rstrip(" :") in _LABELS:
        return 1 + any(is_date_line(line.folded) for line in lines[index + 1 : index + 2])
    return next((size for size in (3, 2) if _is_leaf(lines[index : index + size], size)), 1)


def _is_leaf(lines: Sequence[Line], size: int) -> bool:
    if len(lines) < size or any(len(line.folded) > _LEAF for line in lines):
        return False
    leaf = _LEAVES.fullmatch(" ".join(line.folded for line in lines).lower())
    return leaf is not None and (leaf["before"] or leaf["after"]) in months()


def _leaf_text(torn: str) -> str:
    return " ".join(torn.split())


def _full_width(lines: Sequence[Line]) -> int:
    """Return how many characters a full line has at least where a page is of fixed width or in columns, else 0."""
    going_on = [len(line.folded) for line, following in pairwise(lines) if _goes_on(line, following)]
    if len(going_on) < 3 or len(going_on) * 3 < len(lines):
        return 0
    return max(_COLUMN, sorted(len(line.folded) for line in lines)[len(lines) * 3 // 4] * 2 // 3)


def _goes_on(line: Line, following: Line) -> bool:
    return following.folded[0].islower() and not following.gap and _COLUMN <= len(line.folded) <= 130 and not line.ends


def _torn_headline(lines: Sequence[Line], in_columns: bool) -> frozenset[int]:
    """Return the indices of the lines that a headline goes on with: a paragraph of two or three lines like headlines.

    They are looked for above all running text, in columns or, elsewhere, in capitals only; a first line of far more
    characters is a kicker in smaller type. Lines that name the site or its owner are a letterhead.
    """
    for block in _paragraphs(lines):
        if any(lines[index].is_prose or (in_columns and lines[index].folded[0].islower()) for index in block):
            break
        if not 2 <= len(block) <= 4:
            continue
        kicker = len(block) > 2 and 5 * len(lines[block[0]].folded) > 6 * max(len(lines[at].folded) for at in block[1:])
        headline = block[1:] if kicker else block
        if len(headline) > 3 or not all(_may_be_torn(lines[index], in_columns) for index in headline):
            continue
        if sum(lines[index].words for index in headline) > 3:
            if kicker:
                lines[block[0]].mark("heading", "kicker")
            return frozenset(headline[1:])
    return frozenset()


def _paragraphs(lines: Sequence[Line]) -> Iterator[list[int]]:
    """Yield the indices of lines between which there is no empty line, for the head of a page."""
    block: list[int] = []
    for index, line in enumerate(lines[:_HEAD]):
        if line.gap and block:
            yield block
            block = []
        block.append(index)
    yield block


def _may_be_torn(line: Line, in_columns: bool) -> bool:
    folded = line.folded
    if not (in_columns or folded.isupper()) or len(folded) > 70 or line.ends:
        return False
    if is_date_line(folded) or is_list_item(folded):
        return False
    if not is_title_case(folded, 1 if in_columns else 3) or (not in_columns and any(map(str.isdigit, folded))):
        return False
    return looks_like(folded, "meta", "noise", "tags", "caption", "sections", "related") is None and not (
        is_site_line(folded) or is_address(folded)
    )


def _goes_on_small(line: Line, following: Line) -> bool:
    """Whether a headline in capitals goes on below: `… LINDUNGI PEKERJA KEBERSIHAN` / `DENGAN JAMINAN SOSIAL`."""
    first = following.folded.split(" ", 1)[0]
    return line.folded.isupper() and following.folded.isupper() and line.words >= 4 and first.lower() in SMALL_WORDS


def _is_torn(line: Line, following: Line, mended: bool) -> bool:
    """Whether a sentence was torn at a link: it stops short, and the next line can only be the rest of it.

    `mended` tells that `line` is itself the rest of a torn sentence.
    """
    tail = line.folded[-1]
    if line.ends or tail in ":|)\"'" or is_list_item(line.folded):
        return False
    first = following.folded.split(" ", 1)[0]
    if first[0] in ",;" or tail == "," or (mended and len(line.folded) < 40):
        return True
    return first[0].islower() and "." not in first[:-1] and (mended or len(line.folded) >= 80)


def _flows(line: Line, following: Line) -> bool:
    """Whether two lines may be one: neither has a class of its own, nor is the first a running head or a heading."""
    if line.folded.startswith("#") or _WIDE_BLANK in line.folded or is_date_line(line.folded):
        return False
    return not looks_like(following.folded, "noise", "meta", "tags", "related")
