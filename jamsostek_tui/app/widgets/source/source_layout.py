"""An article's text broken into screen lines, offset by offset: no Textual widget, only arithmetic.

Every line is a stretch `start:end` of the article's text. What is shown of it is `shown[start:end]`, made of
exactly one harmless character for each of the article's, so an offset means the same in both.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from rich.cells import cell_len, get_character_cell_size, split_graphemes

from jamsostek_tui.app.safe import plain
from jamsostek_tui.model import Block

_PHYSICAL = re.compile(r"[^\n]+")
# Characters one cell wide in every font: whatever lies outside is measured one by one.
_NOT_NARROW = re.compile("[^\x00-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2400-\u2426]")
_EMOJI_STYLE = "\ufe0f"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the screen: `start:end` of the text, its block, and what stands beside it.

    `paragraph` is set on the first line of a numbered paragraph; `folded` is the number of lines of noise
    that this one line stands for (0 for an ordinary line).
    """

    start: int
    end: int
    block: Block | None
    paragraph: int | None
    folded: int


class SourceLayout:
    """`text` wrapped at `width` cells; with `fold`, runs of noise become one line each.

    A run of noise that holds the offset `keep_open` stays unfolded. Runs of empty lines shrink to one.
    """

    def __init__(
        self,
        text: str,
        width: int,
        blocks: Sequence[Block] = (),
        *,
        fold: bool = False,
        keep_open: int | None = None,
    ) -> None:
        self.text = text
        self.shown = plain(text)
        self.width = max(1, width)
        self.folds = fold
        self._blocks = sorted(blocks, key=lambda block: block.start)
        self._block_starts = [block.start for block in self._blocks]
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._fold_counts: dict[int, int] = {}
        self._hidden: list[tuple[int, int]] = []
        self._longest = 4 * self.width + 16
        noise = [run for run in _noise_runs(self._blocks) if keep_open is None or not run[0] <= keep_open < run[1]]
        self._wrap(noise if fold else [])

    def __len__(self) -> int:
        return len(self._starts)

    @property
    def hidden(self) -> Sequence[tuple[int, int]]:
        """The stretches of text that are folded away, in order."""
        return self._hidden

    def line(self, index: int) -> Line:
        """The line at `index` (0 is the topmost); raises IndexError outside the text."""
        if index < 0:
            raise IndexError(index)
        start, end = self._starts[index], self._ends[index]
        block = self._block_at(start, end)
        first = block is not None and (index == 0 or self._starts[index - 1] < block.start)
        paragraph = block.paragraph if block is not None and first and start < end else None
        return Line(start, end, block, paragraph, self._fold_counts.get(index, 0))

    def line_of(self, offset: int) -> int:
        """The line that shows `offset`; an offset between two lines belongs to the one before it."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def lines_of(self, start: int, end: int) -> range:
        """The lines that show any of `start:end`."""
        first = self.line_of(start)
        return range(first, max(first, self.line_of(max(start, end - 1))) + 1)

    def offset_at(self, index: int, column: int) -> int:
        """The offset of the character shown at (line, column); past the end of a line, the line's end."""
        if not self._starts:
            return 0
        index = min(max(0, index), len(self._starts) - 1)
        start, end = self._starts[index], self._ends[index]
        if column <= 0 or index in self._fold_counts:
            return start
        shown = self.shown[start:end]
        if _NOT_NARROW.search(shown) is None:
            return min(end, start + column)
        at = 0
        for first, _last, cells in split_graphemes(shown)[0]:
            if at + cells > column:
                return start + first
            at += cells
        return end

    def offset_in(self, index: int, character: int) -> int:
        """The offset of the given character of a line, counted from its start; beyond either side, that side."""
        if not self._starts or index < 0:
            return 0
        if index >= len(self._starts):
            return len(self.text)
        return min(max(self._starts[index], self._starts[index] + character), self._ends[index])

    def cells(self, index: int) -> int:
        """How many cells the text of a line fills."""
        if index in self._fold_counts:
            return 0
        return cell_len(self.shown[self._starts[index] : self._ends[index]])

    def snap(self, offset: int) -> int:
        """`offset`, or the next one where cutting there would part an emoji from the sign that widens it."""
        while 0 < offset < len(self.shown) and self.shown[offset] == _EMOJI_STYLE:
            offset += 1
        return offset

    def text_between(self, start: int, end: int) -> str:
        """The article's own characters from `start` to `end`, without what is folded away."""
        pieces: list[str] = []
        for hidden_start, hidden_end in self._hidden:
            if hidden_end <= start or hidden_start >= end:
                continue
            pieces.append(self.text[start : max(start, hidden_start)])
            start = min(end, hidden_end)
        pieces.append(self.text[start:end])
        return "".join(pieces)

    def _block_at(self, start: int, end: int) -> Block | None:
        position = bisect_right(self._block_starts, start) - 1
        if position >= 0 and start < self._blocks[position].end:
            return self._blocks[position]
        following = position + 1
        if following < len(self._blocks) and self._blocks[following].start < end:
            return self._blocks[following]  # the line begins with blanks that the block leaves out
        return None

    def _wrap(self, noise: Sequence[tuple[int, int]]) -> None:
        position = 0
        for start, end in noise:
            self._wrap_stretch(position, start)
            self._fold(start, end)
            position = end
        self._wrap_stretch(position, len(self.text))
        if not self._starts:
            self._add(0, 0)

    def _wrap_stretch(self, start: int, end: int) -> None:
        for match in _PHYSICAL.finditer(self.shown, start, end):
            if not match.group().isspace():
                self._part_from_above(match.start())
                self._wrap_line(*match.span())

    def _fold(self, start: int, end: int) -> None:
        count = sum(1 for match in _PHYSICAL.finditer(self.shown, start, end) if not match.group().isspace())
        if count:
            self._part_from_above(start)
            self._fold_counts[len(self._starts)] = count
            self._hidden.append((start, end))
            self._add(start, end)

    def _part_from_above(self, start: int) -> None:
        """Add one empty line where the text has one or more between the last line and `start`."""
        if self._ends and self.shown.count("\n", self._ends[-1], start) > 1:
            empty = self.shown.index("\n", self._ends[-1]) + 1
            self._add(empty, empty)

    def _add(self, start: int, end: int) -> None:
        self._starts.append(start)
        self._ends.append(end)

    def _wrap_line(self, start: int, end: int) -> None:
        narrow = _NOT_NARROW.search(self.shown, start, end) is None
        while start < end:
            cut = self._narrow_cut(start, end) if narrow else self._measured_cut(start, end)
            self._add(start, cut)
            start = cut
            while start < end and self.shown[start] == " ":
                start += 1

    def _narrow_cut(self, start: int, end: int) -> int:
        if end - start <= self.width:
            return end
        cut = self.shown.rfind(" ", start + 1, start + self.width + 1)
        return cut if cut > 0 else start + self.width

    def _measured_cut(self, start: int, end: int) -> int:
        """Where a line from `start` must end; at least one character further on."""
        shown, room, blank = self.shown, self.width, -1
        for offset in range(start, min(end, start + self._longest)):
            char = shown[offset]
            if char == " " and offset > start:
                blank = offset
            if char == _EMOJI_STYLE and offset > start:
                room -= cell_len(shown[offset - 1 : offset + 1]) - cell_len(shown[offset - 1])
            else:
                room -= get_character_cell_size(char)
            if room < 0 and offset > start and char != _EMOJI_STYLE:
                return blank if blank > 0 else offset
        return min(end, start + self._longest)


def broken(words: str, width: int) -> list[str]:
    """Return words as harmless lines of at most `width` cells, one line at least."""
    layout = SourceLayout(words, width)
    lines = [layout.line(index) for index in range(len(layout))]
    return [layout.shown[line.start : line.end] for line in lines]


def _noise_runs(blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """Noise blocks that follow each other, as one stretch each."""
    start = end = -1
    for block in blocks:
        if block.kind == "noise":
            start = block.start if start < 0 else start
            end = block.end
        elif start >= 0:
            yield start, end
            start = -1
    if start >= 0:
        yield start, end


class Looks(NamedTuple):
    """How an article is broken into lines, the line at the top, and the lines on which the current fact is marked."""

    layout: SourceLayout | None
    top: int
    marked: frozenset[int]


def looks(layout: SourceLayout | None, top: int, places: Iterable[tuple[int, int]]) -> Looks:
    """Return how an article looks whose fact is marked at `places`: their lines and those of the edges beside them."""
    if layout is None:
        return Looks(None, 0, frozenset())
    marked = (line for start, end in places for line in layout.lines_of(max(0, start - 1), end + 1))
    return Looks(layout, top, frozenset(marked))
