"""Articles made by hand for tests of the finders: one block for each paragraph, no page reading involved."""

from __future__ import annotations

import re

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.model import Article, Block, BlockKind


def reading_of(*paragraphs: str, title: str | None = None) -> Reading:
    """Return the reading of paragraphs divided by empty lines; `title` becomes a title block before them."""
    text = "\n\n".join((title, *paragraphs) if title is not None else paragraphs)
    blocks: list[Block] = []
    number = 0
    for match in re.finditer(r"[^\n]+(?:\n[^\n]+)*", text):
        kind: BlockKind = "body" if number else "lead"
        if title is not None and match.start() == 0:
            blocks.append(Block(*match.span(), "title", "by-hand"))
            continue
        number += 1
        blocks.append(Block(*match.span(), kind, "by-hand", number))
    article = Article(id=0, source="uji", text=text, sha256="0", blocks=tuple(blocks), rule="by-hand", confidence=1.0)
    return Reading(article)
