"""Quotations: stretches between quotation marks, found on whole paragraphs.

Straight, curly, mixed and same-sided marks are one mark here; what stands on both sides of it says whether it opens
or closes. A mark never closed ends before the cue ("… , kata Budi.") or with its paragraph; a closing mark never
opened starts with its sentence. The answers of an interview are quotations without marks. Whether a quotation is a
statement, a theme or a title is not decided here.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import NamedTuple

from jamsostek_tui.facts.reading import UNREAD, Reading
from jamsostek_tui.facts.speech.interviews import answers
from jamsostek_tui.language.reporting import cue_pattern
from jamsostek_tui.record import record

_MARK = re.compile(r"\"{1,2}|''")
_SINGLE = re.compile(
    r"(?<![\w'])'(?=[^\W\d_])[^'\"\n]{12,1500}(?:(?<=\w)'(?=\w)[^'\"\n]{1,1500}){0,6}(?<=[,.!?])'(?!\w)"
)
_SENTENCE_START = re.compile(r"(?:[.!?]\s+|\)\s+[-–]\s+|^)", re.MULTILINE)
_BEFORE_OPENING = frozenset(" \n\t([{-:/'\"“”,")
_AFTER_CLOSING = frozenset(" \n\t)]}.,;:!?-/'")
_CLAUSE_ENDS = (".", "!", "?", ",", ":")


@record(frozen=True, slots=True)
class Quotation:
    """The words between two marks (`start`, `end`, marks and a last comma left out) and the index of their block.

    `opened` and `ended` are the offsets outside the marks; `closed` is False where one of the marks is missing.
    An answer in an interview has no marks.
    """

    start: int
    end: int
    block: int
    closed: bool = True
    opened: int = -1
    ended: int = -1
    is_answer: bool = False


class _Mark(NamedTuple):
    start: int
    end: int
    opens: bool
    closes: bool


def find_quotations(reading: Reading) -> tuple[Quotation, ...]:
    """Return the quotations of every block that is read, in order; offsets are the article's."""
    found: list[Quotation] = []
    answered = answers(reading)
    for index, block in enumerate(reading.blocks):
        if index in answered:
            found += _answer(reading, index, answered[index])
            continue
        if block.kind in UNREAD or not _has_mark(reading.folded, block.start, block.end):
            continue
        doubled = _in_block(reading, index, begun=_is_begun_above(reading, found, index))
        found += doubled or _single(reading, index)
    return tuple(found)


def _answer(reading: Reading, index: int, start: int) -> list[Quotation]:
    """The answer in an interview, from `start` to the end of its block, marks that enclose it left out."""
    block = reading.blocks[index]
    end = block.end
    while end > start and reading.folded[end - 1] in ' \n"':
        end -= 1
    while start < end and reading.folded[start] in ' "':
        start += 1
    return [Quotation(start, end, index, True, block.start, block.end, is_answer=True)] if start < end else []


def _has_mark(folded: str, start: int, end: int) -> bool:
    return folded.find('"', start, end) >= 0 or folded.find("'", start, end) >= 0


def _single(reading: Reading, index: int) -> list[Quotation]:
    """Quotations between single marks, where the paragraph has no double ones and the clause ends before the mark."""
    block = reading.blocks[index]
    found: list[Quotation] = []
    if reading.folded.find("'", block.start, block.end) < 0:
        return found
    for match in _SINGLE.finditer(reading.folded, block.start, block.end):
        found += _made(reading, index, match.start() + 1, match.end() - 1, match.span())
    return found


def _is_begun_above(reading: Reading, found: list[Quotation], index: int) -> bool:
    """Whether the paragraph above block `index` is a quotation that no mark closes."""
    above = found[-1] if found else None
    if above is None or above.closed or above.block != index - 1:
        return False
    block = reading.blocks[above.block]
    return (above.opened, above.ended) == (block.start, block.end)


def _in_block(reading: Reading, index: int, *, begun: bool) -> list[Quotation]:
    """The quotations between double marks; where one is `begun` above, the first mark may close what has none here."""
    block = reading.blocks[index]
    marks = _marks(reading.folded, block.start, block.end)
    found: list[Quotation] = []
    opening: _Mark | None = None
    after = block.start
    skipped = 0
    for place, mark in enumerate(marks):
        if skipped:
            skipped -= 1
        elif opening is None:
            if mark.opens or not mark.closes or _opens_without_blank(reading.folded, marks, place):
                opening = mark
            elif begun and not place:
                found += _made(reading, index, block.start, mark.start, (block.start, mark.end), closed=False)
                after = mark.end
            elif (start := _unopened(reading.folded, after, mark)) is not None:
                found += _made(reading, index, start, mark.start, (start, mark.end), closed=False)
                after = mark.end
        elif mark.opens and not mark.closes:
            if _is_nested(reading.folded, marks, place):
                skipped = 1
                continue
            found += _unclosed(reading, index, opening, mark.start)
            opening = mark
        else:
            found += _made(reading, index, opening.end, mark.start, (opening.start, mark.end))
            opening, after = None, mark.end
    if opening is not None:
        found += _unclosed(reading, index, opening, block.end)
    return found


def _marks(folded: str, start: int, end: int) -> list[_Mark]:
    marks: list[_Mark] = []
    for match in _MARK.finditer(folded, start, end):
        left = folded[match.start() - 1] if match.start() > start else " "
        right = folded[match.end()] if match.end() < end else " "
        opens = left in _BEFORE_OPENING and not right.isspace()
        closes = not left.isspace() and (right in _AFTER_CLOSING or not opens or left == ",")
        marks.append(_Mark(match.start(), match.end(), opens and not (closes and left not in "(-:/"), closes))
    return marks


def _opens_without_blank(folded: str, marks: list[_Mark], place: int) -> bool:
    """Whether a mark between a sentence's end and a capital opens what the next one closes: `hak pekerja."Kami …,"`."""
    mark = marks[place]
    between = folded[mark.start - 1] in ".!?," and folded[mark.end : mark.end + 1].isupper()
    if not between or place + 1 == len(marks):
        return False
    closing = marks[place + 1]
    return closing.closes and not closing.opens and folded[closing.start - 1] in ",.!?"


def _is_nested(folded: str, marks: list[_Mark], place: int) -> bool:
    if place + 2 >= len(marks):
        return False
    inner, outer = marks[place + 1], marks[place + 2]
    ends_clause = folded[inner.start - 1] in ",.!?"
    return inner.closes and not inner.opens and not ends_clause and outer.closes and not outer.opens


def _unopened(folded: str, after: int, mark: _Mark) -> int | None:
    """Where a quotation without an opening mark starts, or None where the mark is no end of a clause."""
    if folded[mark.start - 1] not in ",.!?":
        return None
    start = after
    floor = max(after, mark.start - 2000)
    if after != floor or folded[max(0, after - 1)] == '"':
        starts = [match.end() for match in _SENTENCE_START.finditer(folded, floor, mark.start - 1)]
        start = starts[-1] if starts else after
    return start


def _unclosed(reading: Reading, index: int, opening: _Mark, limit: int) -> list[Quotation]:
    cue = next(
        (
            match
            for match in cue_pattern().finditer(reading.lowered, opening.end, limit)
            if reading.folded[max(0, match.start() - 2) : match.start()] in (", ", ". ", "! ", "? ")
        ),
        None,
    )
    end = cue.start() if cue else limit
    return _made(reading, index, opening.end, end, (opening.start, end), closed=False)


def _made(
    reading: Reading, index: int, start: int, end: int, outside: tuple[int, int], *, closed: bool = True
) -> list[Quotation]:
    folded = reading.folded
    while start < end and folded[start].isspace():
        start += 1
    while end > start and (folded[end - 1].isspace() or folded[end - 1] in ",\\"):
        end -= 1
    if start >= end:
        return []
    return [Quotation(start, end, index, closed, *outside)]


class Quoted:
    """The quotations of one article, asked by offset."""

    def __init__(self, reading: Reading, quotations: tuple[Quotation, ...]) -> None:
        self._folded = reading.folded
        self._spans = [(quotation.opened, quotation.ended) for quotation in quotations]
        self._starts = [start for start, _ in self._spans]

    def holds(self, offset: int) -> bool:
        """Whether `offset` stands between quotation marks."""
        index = bisect_right(self._starts, offset) - 1
        return index >= 0 and offset < self._spans[index][1]

    def end_before(self, start: int, end: int) -> int:
        """Return `end`, or where a new sentence in quotation marks begins before it."""
        index = bisect_right(self._starts, start)
        for opened in self._starts[index : index + 4]:
            if opened < end and self._folded[max(start, opened - 2) : opened].rstrip().endswith(_CLAUSE_ENDS):
                return opened
        return end

    def closes_at(self, offset: int) -> bool:
        """Whether a quotation ends right before `offset`, so that a cue there is its own."""
        index = bisect_left(self._starts, offset) - 1
        ended = self._spans[index][1] if index >= 0 else offset - 9
        between = self._folded[ended:offset]
        return -1 <= offset - ended <= 4 and "\n" not in between and not between.strip(" .,-")[:1].isupper()
