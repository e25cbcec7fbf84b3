"""Short ways to read a page in tests: the article, and its lines by class."""

from __future__ import annotations

from jamsostek_tui.model import Article
from jamsostek_tui.page.article import read_article
from jamsostek_tui.page.read import read_page


def article_of(text: str, source: str = "berita.txt") -> Article:
    """The article on a page with `text`."""
    return read_article(read_page(text.encode(), source))


def lines_of(article: Article, kind: str) -> list[str]:
    """The text of every block of one kind."""
    return [article.text[block.start : block.end] for block in article.blocks if block.kind == kind]


def class_of(article: Article, words: str) -> str:
    """Kind and rule of the block that holds `words`."""
    at = article.text.index(words)
    block = next(block for block in article.blocks if block.start <= at < block.end)
    return f"{block.kind}/{block.rule}"
