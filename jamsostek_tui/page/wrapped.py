"""Hard-wrapped pages: text of a PDF or a mail whose lines were cut at one width, each as full as its words allow.

A line is full where the first word of the next would have gone over the width. Lists, addresses, verses and pages on
which each line is a paragraph are not: their lines end where something ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from jamsostek_tui.page.lines import Line, is_list_item, is_title_case, looks_like
from jamsostek_tui.page.masthead import is_known_place, masthead
from jamsostek_tui.page.published import is_date_line

_NARROWEST, _WIDEST = 40, 130
_EXACT = 2
"""Characters by which a line may stay below the width: the blanks around the word that went over it."""
_LOOSE = 8
"""The part of the width by which lines differ that were set in letters of different breadth."""
_OUTLIERS = 3
_WORD = 10
"""Characters by which the widest of a few lines may stay below the width."""
_HEAD = 40
"""Lines among which a headline is looked for."""
_TITLE = 4
"""Words that a headline has at least."""
_HEADLINE = 3
"""Lines that a headline has at most."""
_APART = re.compile(r" {4}|\t| \| .* \| ")
"""What parts the cells of a row."""
_INSIDE = frozenset("(&%,;0123456789")
"""Signs with which a line begins inside a sentence that the line above did not end."""
_LABELLED = re.compile(r"[A-Z][\w .()/-]{1,40}: ")
_NO_ITEM = re.compile(r"[A-Z]\. [A-Z]|\(\d{1,2}\) [a-z]")
"""A name's initial or title, or somebody's age."""
_DATELINE = re.compile(r" - [A-Z]\w")
"""The first words of the text behind place and day: `Batam, 26 Februari 2025 - BPJS Ketenagakerjaan …`."""


def lines_going_on(lines: Sequence[Line], text: str) -> frozenset[int]:
    """Return the indices of the lines that go on with the line before, on a page that is plainly hard-wrapped.

    Empty on every other page. `text` is what the offsets of `lines` are of; time is linear in its length.
    """
    sizes = [line.end - text.rfind("\n", 0, line.start) - 1 for line in lines]
    width = _width(lines, sizes)
    if width is None:
        return frozenset()
    going: set[int] = set()
    headed = running = False
    for stretch in _stretches(lines):
        for run in _runs(lines, stretch, sizes, width):
            if not running and not (headed and run.start == stretch.start):
                run = _below_headline(lines, run)
            if len(run) > 1 and _is_one(lines, run, len(run) == len(stretch), running):
                going.update(run[1:])
            running = running or (not _is_title(lines, run) and any(_runs_on(lines, index, going) for index in run))
        headed = headed or any(is_title_case(lines[index].folded, _TITLE) for index in stretch)
    return frozenset(going)


@dataclass(frozen=True, slots=True)
class _Width:
    """The width of a page in characters, and by how many of them a full line may be narrower or wider."""

    size: int
    slack: int

    def fills(self, size: int, following: Line) -> bool:
        """Whether a line of `size` characters is full before the first word of `following`."""
        word = following.folded.partition(" ")[0]
        return size + 1 + len(word) > self.size - self.slack and size <= self.size + self.slack


def _width(lines: Sequence[Line], sizes: Sequence[int]) -> _Width | None:
    """Return the width at which sentences were cut time and again, None where they were cut at many or at none."""
    cut = [
        (size, following)
        for size, (line, following) in zip(sizes, pairwise(lines), strict=False)
        if _NARROWEST <= size <= _WIDEST and _goes_on(line, following)
    ]
    if len(cut) < 2:
        return None
    inside = {size for size, following in zip(sizes, lines[1:], strict=False) if not following.gap}
    fullest = sorted({size for size, _ in cut})[-_OUTLIERS:]
    widest = sorted((size for size in inside if fullest[0] <= size <= fullest[-1] + _WORD), reverse=True)
    tried = [_Width(size, _EXACT) for size in widest]
    if len(cut) > 3:
        tried += [_Width(size, size // _LOOSE) for size in fullest[::-1]]
    fitting = (width for width in tried if 10 * sum(width.fills(*one) for one in cut) >= 9 * len(cut))
    return next(fitting, None)


def _goes_on(line: Line, following: Line) -> bool:
    """Whether a sentence can only go on in the line below."""
    return not following.gap and following.folded[0].islower() and not line.ends and not is_list_item(following.folded)


def _stretches(lines: Sequence[Line]) -> Iterator[range]:
    """Yield the indices of the lines between two empty lines."""
    begin = 0
    for index in range(1, len(lines) + 1):
        if index == len(lines) or lines[index].gap:
            yield range(begin, index)
            begin = index


def _runs(lines: Sequence[Line], stretch: range, sizes: Sequence[int], width: _Width) -> Iterator[range]:
    """Yield the indices of lines of which all but the last are full and may go on below."""
    begin = stretch.start
    for index in stretch[1:]:
        full = width.fills(sizes[index - 1], lines[index]) or _is_divided(lines[index - 1], lines[index])
        if not (full and _may_go_on(lines[index - 1], lines[index])):
            yield range(begin, index)
            begin = index
    yield range(begin, stretch.stop)


def _is_divided(line: Line, following: Line) -> bool:
    """Whether a word goes on below: `ketenaga-` / `kerjaan`."""
    return line.folded[-1] == "-" and line.folded[-2:-1].isalpha() and following.folded[0].islower()


def _may_go_on(line: Line, following: Line) -> bool:
    """Whether nothing but the end of the line stands between two lines: neither is a row, an item or the site's."""
    if following.folded[0] in "#>|" or line.folded[0] == "|" or _is_item(line, following):
        return False
    if line.folded[0] == "#" and not is_title_case(following.folded, 1):
        return False
    if _APART.search(line.folded) or _APART.search(following.folded):
        return False
    if following.folded[0].islower() or (following.folded[0] in _INSIDE and not line.ends):
        return True
    if _LABELLED.match(line.folded) and _LABELLED.match(following.folded):
        return False
    dated = is_date_line(line.folded) and not _DATELINE.search(line.folded)
    return not dated and not _is_apart(following)


def _is_item(line: Line, following: Line) -> bool:
    """Whether an item of a list begins below, not a name with a title or somebody's age (`Bupati` / `H. Ardian`)."""
    if not is_list_item(following.folded):
        return False
    return not (_NO_ITEM.match(following.folded) and line.folded[-1].isalpha() and not is_list_item(line.folded))


def _is_apart(line: Line) -> bool:
    return looks_like(line.folded, "noise", "meta", "tags", "related") is not None


def _below_headline(lines: Sequence[Line], run: range) -> range:
    """Return the lines without a first one that is a headline right above the running text."""
    if len(run) < 3 or not is_title_case(lines[run.start].folded, _TITLE) or lines[run[1]].folded[0].islower():
        return run
    mast = masthead(lines[run.start].folded)
    told = mast is not None and (mast.publisher or (mast.place and is_known_place(mast.place)))
    return run if told or _is_title(lines, run) else run[1:]


def _is_one(lines: Sequence[Line], run: range, whole: bool, running: bool) -> bool:
    """Whether full lines are one paragraph: a sentence goes on below, or empty lines stand around them.

    Lines that are all in capitals are one only above the text, as a headline of two or three lines.
    """
    first = lines[run.start]
    if not whole and _is_apart(first):
        return False
    if any(_goes_on(lines[index], lines[index + 1]) for index in run[:-1]):
        return True
    if not whole:
        return running and any(not (lines[index].ends or is_title_case(lines[index].folded, 1)) for index in run[:-1])
    if _is_title(lines, run):
        return (not running and run.stop <= _HEAD and len(run) <= _HEADLINE) or _is_apart(first)
    if not any(_is_open(lines[index]) for index in run[:-1]):
        return False
    last = lines[run[-1]]
    return last.ends or last.folded[-1] == ":" or (len(run) == 2 and not is_title_case(first.folded, 1))


def _is_open(line: Line) -> bool:
    """Whether a sentence or a quotation is not yet at its end."""
    return not line.ends or line.folded.count('"') % 2 == 1


def _is_title(lines: Sequence[Line], run: range) -> bool:
    return all(is_title_case(lines[index].folded, 1) for index in run)


def _runs_on(lines: Sequence[Line], index: int, going: set[int]) -> bool:
    return lines[index].is_prose or index in going
