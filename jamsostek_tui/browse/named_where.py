"""Where an article names the region or the time that a number is of: in its sentence, its paragraph, or elsewhere.

No rule is retold here: these are the words a reader looks for first when she asks whether a region or a time is right.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from jamsostek_tui.language.dates import find_dates
from jamsostek_tui.language.folding import fold
from jamsostek_tui.language.sentences import sentence_spans
from jamsostek_tui.model import Article, Block, Statistic

Where = Literal["sentence", "paragraph", "headline", "above", "below"]
_UNREAD = ("noise", "meta")


@dataclass(frozen=True, slots=True)
class Naming:
    """The words that name it, where they stand to the number, and the paragraph where that is another one."""

    words: str
    where: Where
    paragraph: int | None = None


def region_named(article: Article, mentions: Iterable[tuple[int, int]], number: Statistic) -> Naming | None:
    """Return where the region of a number is named, by the spans of its `mentions`; None without any."""
    return _nearest(article, list(mentions), number)


def period_named(article: Article, number: Statistic) -> Naming | None:
    """Return where the period of a number is named; None where it has none, or no date of the text is that period."""
    folded = fold(article.text)
    read = (block for block in article.blocks if block.kind not in _UNREAD)
    dates = (date for block in read for date in find_dates(folded, block.start, block.end, article.published))
    spans = [(date.start, date.end) for date in dates if number.period and date.period == number.period]
    return _nearest(article, spans, number)


def _nearest(article: Article, spans: Sequence[tuple[int, int]], number: Statistic) -> Naming | None:
    """Return the naming that a reader meets first: around the number, before it, in the headline, else behind."""
    own = _block_at(article, number.start)
    if own is None or not spans:
        return None
    begin, end = _sentence_at(article, own, number.start)
    order: list[tuple[Where, list[tuple[int, int]]]] = [
        (
            "sentence",
            sorted((one for one in spans if begin <= one[0] < end), key=lambda one: abs(one[0] - number.start)),
        ),
        ("paragraph", [one for one in reversed(spans) if own.start <= one[0] < begin]),
        ("paragraph", [one for one in spans if end <= one[0] < own.end]),
        ("headline", [one for one in spans if _kind_at(article, one[0]) == "title"]),
        ("above", [one for one in reversed(spans) if one[0] < own.start]),
        ("below", [one for one in spans if one[0] >= own.end]),
    ]
    where, found = next((told, some) for told, some in order if some)
    start, stop = found[0]
    block = _block_at(article, start)
    elsewhere = block is not None and where in ("above", "below")
    return Naming(article.text[start:stop], where, block.paragraph if elsewhere and block is not None else None)


def _sentence_at(article: Article, block: Block, at: int) -> tuple[int, int]:
    spans = sentence_spans(fold(article.text), block.start, block.end)
    return next(((start, end) for start, end in spans if start <= at < end), (block.start, block.end))


def _block_at(article: Article, at: int) -> Block | None:
    return next((block for block in article.blocks if block.start <= at < block.end), None)


def _kind_at(article: Article, at: int) -> str | None:
    block = _block_at(article, at)
    return block.kind if block is not None else None
