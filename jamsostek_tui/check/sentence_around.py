"""The sentence that a number of an article stands in."""

from __future__ import annotations

from jamsostek_tui.language.sentences import sentence_spans
from jamsostek_tui.model import Article, Statistic


def sentence_around(article: Article, folded: str, fact: Statistic) -> tuple[int, int]:
    """Return the offsets of the sentence a number stands in; `folded` is the article's text folded."""
    block = next((one for one in article.blocks if one.start <= fact.start < one.end), None)
    if block is None:
        return fact.start, fact.end
    for start, end in sentence_spans(folded, block.start, block.end):
        if start <= fact.start < end:
            return start, max(end, fact.end)
    return fact.start, fact.end
