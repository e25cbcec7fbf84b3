"""The words of a fact with where they stand, in one line to paste."""

from __future__ import annotations

from jamsostek_tui import wording
from jamsostek_tui.model import Article, Block


def cite(words: str, article: Article, start: int) -> str:
    """Return `words` verbatim in quotation marks, then title, paper, date and paragraph of `article`."""
    paragraph = next((block.paragraph for block in article.blocks if _holds(block, start)), None)
    where = [
        article.title or article.source,
        article.publisher,
        wording.date(article.published) if article.published else wording.say("date.none"),
        f"¶ {paragraph}" if paragraph else None,
        article.url,
    ]
    return f"“{words}” ({', '.join(filter(None, where))})"


def _holds(block: Block, start: int) -> bool:
    return block.paragraph is not None and block.start <= start < block.end
