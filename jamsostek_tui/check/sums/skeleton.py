"""A sentence with its numbers taken out (`dari #0c;, #1c; atau #2p;`), for patterns that tie numbers together.

Behind a number's place in the list stands a letter for what it is: `c` a count, `m` money, `p` a percentage, `q`
percentage points, `t` a length of time, `x` anything else (ranks, measures, multiples).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from jamsostek_tui.check.meaning.terms import family_of
from jamsostek_tui.check.sums.sum_phrases import one_of
from jamsostek_tui.language.folding import fold, lower
from jamsostek_tui.language.sentences import sentence_spans
from jamsostek_tui.model import Article, BlockKind, Statistic

SLOT = re.compile(r"#(\d+)([a-z]);")
_THEN = re.compile(rf";(?=\s*{one_of('earlier', 'later')})")
"""A semicolon between what is told of one time and of another ties them as a comma does."""
_LONGEST = 2_000
_MOST = 40


@dataclass(frozen=True, slots=True)
class Skeleton:
    """A sentence (or row) as a pattern can read it; `numbers` are those of its slots, each with its text there.

    `before` is the sentence right before it, None where that holds no number or is of another part of the page.
    """

    text: str
    numbers: tuple[Statistic, ...]
    kind: BlockKind
    before: Skeleton | None

    def number(self, slot: str) -> Statistic:
        """Return the number of a slot by its digits."""
        return self.numbers[int(slot)]

    def gaps(self) -> list[str]:
        """Return the words before each number since the one before it, and last those behind the last number."""
        return SLOT.sub("#", self.text).split("#")


def joined(before: Skeleton, behind: Skeleton, told: str | None = None) -> Skeleton:
    """Return two sentences read as one; `told` is what to read for the second."""
    first = len(before.numbers)
    renumbered = SLOT.sub(lambda place: f"#{int(place[1]) + first}{place[2]};", behind.text if told is None else told)
    text = f"{before.text.rstrip(' .')}, {renumbered}"
    return Skeleton(text, before.numbers + behind.numbers, behind.kind, before.before)


def places_told(statistics: Sequence[Statistic]) -> list[tuple[int, int, Statistic]]:
    """Return where numbers are told, in order: start, end, and the number with its text there."""
    return sorted(
        [(one.start, one.end, one) for one in statistics]
        + [(again.start, again.end, replace(one, text=again.text)) for one in statistics for again in one.also],
        key=lambda place: place[:2],
    )


def skeletons(article: Article, statistics: Sequence[Statistic]) -> Iterator[Skeleton]:
    """Yield each sentence that has numbers, in order; tables are left out."""
    if not statistics:
        return
    places = places_told(statistics)
    folded = fold(article.text)
    at = 0
    before: Skeleton | None = None
    for block in article.blocks:
        while at < len(places) and places[at][0] < block.start:
            at += 1
        if at == len(places):
            return
        if block.kind in ("noise", "table") or places[at][0] >= block.end:
            before = before if block.kind == "noise" else None
            continue
        for start, end in sentence_spans(folded, block.start, block.end):
            begin = at
            while at < len(places) and places[at][0] < end:
                at += 1
            inside = places[begin:at]
            if inside and end - start <= _LONGEST and len(inside) <= _MOST:
                before = _skeleton(lower(folded[start:end]), start, inside, block.kind, before)
                yield before
            else:
                before = None


def _skeleton(
    lowered: str, start: int, inside: Sequence[tuple[int, int, Statistic]], kind: BlockKind, before: Skeleton | None
) -> Skeleton:
    parts: list[str] = []
    numbers: list[Statistic] = []
    at = 0
    lowered = _THEN.sub(",", lowered) if ";" in lowered else lowered
    for first, last, one in inside:
        if first - start < at:  # one number within another
            continue
        parts.append(lowered[at : first - start].replace("#", " "))
        parts.append(f"#{len(numbers)}{_letter(one)};")
        numbers.append(one)
        at = last - start
    parts.append(lowered[at:].replace("#", " "))
    return Skeleton(" ".join("".join(parts).split()), tuple(numbers), kind, before)


def _letter(one: Statistic) -> str:
    if one.measure == "rank":
        return "x"
    family = family_of(one.unit)
    if family == "ratio":
        return {"persen": "p", "persen poin": "q"}.get(one.unit or "", "x")
    return {"count": "c", "money": "m", "time": "t"}.get(family, "x")
