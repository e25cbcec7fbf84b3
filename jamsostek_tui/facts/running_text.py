"""Hard-wrapped paragraphs made running for the finders, and what they found put back into the page as it is.

Text of a PDF or a mail breaks its lines at a width, anywhere: in a number (`Rp7,5` / `miliar`), in a name, in a
quotation, in a word (`peker-` / `jaan`). The reader of the page has put such lines in one block; here the break and the
blanks around it become one blank, within a word nothing; the finders read that, and every offset they give is moved
back to the page. Nothing of the page is rewritten.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any

from jamsostek_tui.language.broken_lines import cuts, is_rough, unbroken_words
from jamsostek_tui.model import Article, Block, Facts

_PROSE = frozenset(("lead", "body"))
"""Kinds of blocks in which two blanks in a row part no cells."""


class RunningText:
    """An article whose blocks hold no break, and the way back from its offsets to those of the page."""

    def __init__(self, page: Article) -> None:
        self._page = page
        self._cuts: list[int] = []
        """The offsets in the running text before which characters of the page are left out, in order."""
        self._left_out: list[int] = []
        self.article = page
        if any(self._is_rough(block) for block in page.blocks):
            self.article = self._running()

    def _is_rough(self, block: Block) -> bool:
        text = self._page.text
        return text.find("\n", block.start, block.end) >= 0 or (
            block.kind in _PROSE and is_rough(text, block.start, block.end)
        )

    def _running(self) -> Article:
        """Return the page with its blocks on one line each, and keep where characters are left out."""
        page = self._page
        known = unbroken_words(page.text)
        pieces, blocks, at, gone = [], [], 0, 0
        for block in page.blocks:
            start = block.start - gone
            for cut in cuts(page.text, block.start, block.end, known, prose=block.kind in _PROSE):
                pieces += [page.text[at : cut.start], cut.blank]
                at = cut.end
                gone += cut.end - cut.start - len(cut.blank)
                self._cuts.append(at - gone)
                self._left_out.append(gone)
            blocks.append(replace(block, start=start, end=block.end - gone))
        return replace(page, text="".join((*pieces, page.text[at:])), blocks=tuple(blocks))

    def on_page(self, facts: Facts) -> Facts:
        """Return what was found in `article` with the offsets and the characters of the page."""
        moved: Facts = self._moved(facts) if self._cuts else facts
        return moved

    def _moved(self, value: Any) -> Any:
        if type(value) is tuple:
            return tuple(map(self._moved, value))
        names = _names(value.__class__)
        if not names:
            return value
        changed = {name: self._moved(getattr(value, name)) for name in names if name not in ("start", "end", "text")}
        if "start" in names:
            start, end = self._offset(value.start), self._offset(value.end - 1) + 1
            changed |= {"start": start, "end": end}
            if "text" in names:
                changed["text"] = self._page.text[start:end]
        return replace(value, **changed)

    def _offset(self, offset: int) -> int:
        before = bisect_right(self._cuts, offset)
        return offset + (self._left_out[before - 1] if before else 0)


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()
