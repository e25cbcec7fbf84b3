"""Articles pasted one after another into one page: where a further one begins below the first."""

from __future__ import annotations

from collections.abc import Sequence

from jamsostek_tui.page.head import Head
from jamsostek_tui.page.lines import Line
from jamsostek_tui.page.masthead import is_known_place, masthead
from jamsostek_tui.page.published import publication

_HEAD = 4
"""Lines at most between a headline and the first paragraph below it."""
_FEWEST = 3
"""Words that a headline has at least."""
_REACH = 130


def further_articles(lines: Sequence[Line], head: Head, text: str) -> list[str]:
    """Return the headlines of further articles: each with a full day or a writer below it, then a dateline.

    A day and a writer together need no dateline. The page stays one article all the same: its head is the first one's.
    A headline that was taken for one of an advertised article becomes a heading.
    """
    begin = len(lines) if head.lead is None else head.lead + 1
    found = []
    for index, line in enumerate(lines[begin:], begin):
        may_open = line.kind == "heading" or line.rule == "inserted-headline"
        if may_open and line.words >= _FEWEST and _begins(lines[index + 1 : index + 1 + _HEAD], text):
            line.mark("heading", "short-line")
            found.append(line.folded.strip("#*_ "))
    return found


def _begins(below: Sequence[Line], text: str) -> bool:
    """Whether the lines below a headline are the head of an article."""
    dated = signed = False
    for line in below:
        if line.kind == "body":
            return (dated or signed) and line.is_prose and ((dated and signed) or _has_dateline(line, text))
        signed = signed or line.rule == "byline"
        dated = dated or (line.kind == "meta" and publication([line]) is not None)
    return False


def _has_dateline(line: Line, text: str) -> bool:
    mast = masthead(text[line.start : min(line.end, line.start + _REACH)].replace("\n", " "))
    return mast is not None and (mast.publisher is not None or (mast.place is not None and is_known_place(mast.place)))
