"""The sentence that a number of an article stands in, and what leads up to it in its paragraph."""

from __future__ import annotations

from jamsostek_tui.language.sentences import sentence_spans
from jamsostek_tui.model import Article, Statistic

_LEAD = 400
"""Characters of a paragraph before a sentence that may say of whom it goes on to tell."""


def lead_before(article: Article, start: int) -> str:
    """Return what stands in the paragraph before the sentence that begins at `start`, its end if it is long."""
    block = next((one for one in article.blocks if one.start <= start < one.end), None)
    return article.text[max(block.start, start - _LEAD) : start] if block else ""


def sentence_around(article: Article, folded: str, fact: Statistic) -> tuple[int, int]:
    """Return the offsets of the sentence a number stands in; `folded` is the article's text folded."""
    block = next((one for one in article.blocks if one.start <= fact.start < one.end), None)
    if block is None:
        return fact.start, fact.end
    for start, end in sentence_spans(folded, block.start, block.end):
        if start <= fact.start < end:
            return start, max(end, fact.end)
    return fact.start, fact.end
