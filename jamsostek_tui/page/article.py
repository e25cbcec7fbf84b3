"""Page -> Article: every line of the page in a block with its class, and what the head and foot tell of the article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from jamsostek_tui.language.broken_lines import running, unbroken_words
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.model import Article, Block, Doubt
from jamsostek_tui.page.clippings import clipped_title, mark_clipping, medium_of
from jamsostek_tui.page.credits import byline_of, in_full, keywords_of, paper_at_top, paper_beside, publisher_in_foot
from jamsostek_tui.page.frontmatter import front_matter
from jamsostek_tui.page.further_articles import further_articles
from jamsostek_tui.page.head import Head, mark_retelling, read_head
from jamsostek_tui.page.headline_text import office_behind, plain_title, without_credit, without_site
from jamsostek_tui.page.inline import pointers
from jamsostek_tui.page.issue_lines import month_of_issue, paper_of_issue
from jamsostek_tui.page.lines import Line
from jamsostek_tui.page.marks import mark_lines, mark_rest
from jamsostek_tui.page.masthead import is_known_place, place_name
from jamsostek_tui.page.page_lines import page_lines
from jamsostek_tui.page.papers import paper, paper_of_url
from jamsostek_tui.page.published import names_of_date_line, publication
from jamsostek_tui.page.read import Page
from jamsostek_tui.page.related import mark_related

_ADDRESS = re.compile(r"https?://\S+")
_IMAGE = re.compile(r"\.(?:jpe?g|png|webp|gif|svg)\b", re.IGNORECASE)
_DATING = ("date-line", "byline", "press-release", "letter-head")


def read_article(page: Page) -> Article:
    """Return the article on `page`: blocks in order over all lines that hold more than blanks, head and foot read.

    What a page does not say is None. Nothing is cut: noise is a block as well, with its reason as the rule.
    """
    lines = page_lines(page.text)
    told = front_matter(lines)
    mark_retelling(lines)
    mark_clipping(lines)
    mark_lines(lines)
    mark_related(lines)
    head = read_head(lines, page.text)
    mark_rest(lines, head)
    title = _title(lines, head, page.text) or told.get("title")
    further = tuple(Doubt("further-article", headline) for headline in further_articles(lines, head, page.text))
    url = told.get("url") or (page.source if _ADDRESS.fullmatch(page.source) else _address_above(lines, head))
    return Article(
        id=0,
        source=page.source,
        text=page.text,
        sha256=page.sha256,
        title=title,
        publisher=_publisher(lines, head, told, url),
        published=_published(lines, head, told),
        dateline=_dateline(lines, head),
        byline=told.get("byline") or byline_of(lines),
        url=url,
        keywords=keywords_of(lines[head.title or 0 :], told.get("keywords")),
        blocks=tuple(_blocks(lines)),
        rule="page",
        confidence=0.6 if title is None or further else 0.95,
        doubts=further,
    )


def _title(lines: Sequence[Line], head: Head, text: str) -> str | None:
    if head.title is None:
        return None
    line = lines[head.title]
    around = [*lines[: head.title], *lines[head.title + 1 : (head.lead or head.title) + 1]]
    told = text[line.start : line.end]
    if "\n" in told:
        told = running(told, unbroken_words(text))
    told = clipped_title(" ".join(plain_title(told).split()), lines[: head.lead or head.title])
    return without_site(without_credit(told), around)


def _address_above(lines: Sequence[Line], head: Head) -> str | None:
    """Return the address of the page where it stands alone on a line above the text."""
    above = (line.folded for line in lines[: head.lead or 0] if line.rule == "image-address")
    return next((folded for folded in above if _ADDRESS.fullmatch(folded) and not _IMAGE.search(folded)), None)


def _publisher(lines: Sequence[Line], head: Head, told: dict[str, str], url: str | None) -> str | None:
    if told.get("publisher"):
        return paper(told["publisher"]) or told["publisher"]
    above = lines[: head.title or 0]
    if (clipped := medium_of(lines[: head.lead or 0])) is not None:
        return paper(clipped) or clipped
    if head.masthead and head.masthead.publisher:
        return in_full(head.masthead.publisher, lines[: head.lead or 0])
    return (
        publisher_in_foot(lines)
        or (paper_of_url(url) if url else None)
        or paper_of_issue(lines)
        or paper_at_top(above)
        or paper_beside(lines)
        or (office_behind(lines[head.title].folded) if head.title is not None else None)
    )


def _dateline(lines: Sequence[Line], head: Head) -> str | None:
    """Return the place before the lead's dash, else the town before the day above it (`Manggar, 3 Maret 2025`)."""
    if head.masthead and head.masthead.place:
        section = head.masthead.place.lower() in word_list("section_words.txt")
        return None if section else head.masthead.place
    above = (line.folded for line in lines[: head.lead or 0] if line.rule == "date-line")
    towns = (town for folded in above for town in names_of_date_line(folded) if is_known_place(town))
    return next(map(place_name, towns), None)


def _published(lines: Sequence[Line], head: Head, told: dict[str, str]) -> str | None:
    if "published" in told and (found := publication([_as_line(told["published"])])):
        return found
    upto = len(lines) if head.lead is None else head.lead
    dated = [line for line in lines[:upto] if line.kind == "meta" and line.rule in _DATING]
    if head.title is not None and without_credit(lines[head.title].folded) != lines[head.title].folded:
        dated.insert(0, lines[head.title])
    title = lines[head.title].start if head.title is not None else 0
    above = sorted(dated, key=lambda line: line.start < title)  # above a headline may stand the day of the visit
    below = [line for line in lines[upto:] if line.rule == "stated-date"]
    if head.masthead and head.masthead.day:
        below.append(_as_line(head.masthead.day))
    at_foot = [
        line
        for before, line in pairwise(lines[upto:])
        if line.rule == "signed-date" or _is_clocked_foot(line) or (line.rule, before.rule) == ("foot-date", "byline")
    ]
    found = publication(above) or publication(below) or (publication(at_foot) if len(at_foot) == 1 else None)
    return found or month_of_issue(lines[:upto])


def _is_clocked_foot(line: Line) -> bool:
    return line.rule == "foot-date" and ":" in line.folded.replace(".", ":")


def _as_line(text: str) -> Line:
    return Line(0, len(text), text, gap=False)


def _blocks(lines: Sequence[Line]) -> Iterator[Block]:
    paragraph = 0
    for line in lines:
        kind = line.kind or "body"
        numbered = kind in ("lead", "body", "list")
        if numbered:
            paragraph += 1
        if kind not in ("lead", "body", "caption", "list"):
            yield Block(line.start, line.end, kind, line.rule, None)
            continue
        position = line.start
        for start, end in pointers(line.folded):
            yield from _piece(line, position, line.start + start, paragraph if numbered else None)
            yield Block(line.start + start, line.start + end, "noise", "baca-juga")
            position = line.start + end
        yield from _piece(line, position, line.end, paragraph if numbered else None)


def _piece(line: Line, start: int, end: int, paragraph: int | None) -> Iterator[Block]:
    text = line.folded[start - line.start : end - line.start]
    start += len(text) - len(text.lstrip())
    end -= len(text) - len(text.rstrip())
    if start < end:
        yield Block(start, end, line.kind or "body", line.rule, paragraph)
