"""The class of each line: first what a line is by itself, last what is left once head and lists are known."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from jamsostek_tui.model import BlockKind
from jamsostek_tui.page.credits import text_writer
from jamsostek_tui.page.head import Head
from jamsostek_tui.page.inline import pointers
from jamsostek_tui.page.lines import Line, is_list_item, is_title_case, looks_like
from jamsostek_tui.page.published import is_date_line, names_of_date_line, publication

_PIPED = re.compile(r"[^|]{1,80}(?:\s\|\s[^|]{1,80}){2,12}|[^|]{1,60}\s\|\s(?:Rp ?)?\d[\d.,]*(?: [^|\d]{1,20}|%)?")
_TABLE = re.compile(r"\|.*\|")
_STATED = re.compile(
    r"(?:di ?terbitkan|di ?publikasikan|published|tayang|copyright|©|di ?posting|di ?unggah)", re.IGNORECASE
)
_BRACKETED = re.compile(r"\([^()]{30,240}\)")
_SIGNED = re.compile(r"\((?:[\w.-]{2,20}[ /]){1,4}[^()/]{0,12}[,/|]\s?[^()/]{0,12}\d[^()]{4,24}\)")
"""A desk's signs and the day behind the last sentence: `(rin/abd, 3 Maret 2025)`."""

_SIGNED_PICTURE = re.compile(r".{20,500}[\w.)]-[A-Z(][^-]{2,50}-")
"""What a picture shows and who took it for whom, between hyphens: `….-Sari Dewi/Radar Kapuas-`."""
_SPEECH = re.compile(r"\"[^\"]{12,}[,.?!]\",? [a-z]")
_FOLLOWING = re.compile(r"(?:Berikut|Inilah|Rincian(?:nya)?|Adapun)\b")
_SHORTEST_HEADLINE = 6
_QUOTE = re.compile(r"^[\"'>]")
_ROW = re.compile(
    r"[A-Z][^\d:;,\"]{2,40} (?:(?:Rp\.? ?)?\d[\d.,]*(?:%| [a-z]+)(?: [a-z]+){0,2}|\([^()]{0,30}\d[^()]{1,40}\))"
)
"""A line of a list without its sign: `Banten 7.294 orang` between `- Jakarta Utara 30 orang` and `- Kota Serang …`."""

_FIGURE = re.compile(r"[A-Z][^\d:;\"]{2,90}: ?(?:Rp\.? ?)?\d[\d.,]*(?: ?%| [a-z]+){0,3}[.,;]?")
"""A row of figures without a sign of its own: `Sektor perkebunan kelapa sawit: Rp3.730.000`."""


def mark_lines(lines: Sequence[Line]) -> None:
    """Mark the lines whose class shows in the line alone: noise, bylines, tag rows, captions, tables, lists."""
    label = False
    for line in lines:
        if line.kind is not None:
            continue
        bare = line.folded.strip("*_ ") or line.folded
        related = label and looks_like(bare, "related") is not None
        if label and not (related or line.ends or is_date_line(bare)) and len(line.folded) <= 300:
            line.mark("tags", "tag-row")
            label = bare.startswith("#") or len(line.folded) <= 30
            continue
        label = False
        tags = looks_like(bare, "tags")
        if tags == "heading":
            line.mark("tags", "tag-heading")
            label = True
        else:
            _mark(line, bare, tags)


def _mark(line: Line, bare: str, tags: str | None) -> None:
    if rule := looks_like(bare, "meta"):
        line.mark("meta", rule)
    elif line.folded[0] == "|" and _TABLE.match(line.folded):
        line.mark("table", "table-row")
    elif rule := looks_like(bare, "noise"):
        line.mark("noise", rule)
    elif not (line.folded.startswith("#") and line.folded[1:2] in "# ") and tags:
        line.mark("tags", "tag-row")
    elif text_writer(bare):
        line.mark("meta", "byline")
    elif _is_caption(line, bare):
        line.mark("caption", "photo")


def _is_caption(line: Line, bare: str) -> bool:
    if line.folded[-1] == "-" and _SIGNED_PICTURE.fullmatch(line.folded):
        return True
    return not line.is_long_prose and not _SPEECH.match(bare) and looks_like(bare, "caption") is not None


def mark_rest(lines: Sequence[Line], head: Head) -> None:
    """Mark what is still open below the head: stated dates, lists, headings, signatures; the rest is body."""
    begin = 0 if head.lead is None else head.lead + 1
    prose = [index for index in range(begin, len(lines)) if lines[index].kind is None and _is_body(lines[index])]
    last = prose[-1] if prose else begin
    for index in range(begin, len(lines)):
        line = lines[index]
        if line.kind is None:
            if _is_row(lines, index):
                line.mark("list", "list-row")
            elif _opens_list(lines, index):
                line.mark("body", "list-opening")
            else:
                _mark_below(line, index > last)
        elif line.rule == "copyright" and is_date_line(line.folded):
            line.rule = "stated-date"
    mark_loose_headlines(lines[begin:])
    for index, line in enumerate(lines):
        if line.rule == "repeated-title":
            _mark_headlines(_listed_above(lines, index))


def _listed_above(lines: Sequence[Line], index: int) -> list[Line]:
    """Return the headlines listed right above a line, such as sites put between a summary and the title told again."""
    rows: list[Line] = []
    for line in reversed(lines[:index]):
        if line.kind != "list" or not is_title_case(line.folded, _SHORTEST_HEADLINE):
            break
        rows.append(line)
    return rows


def _mark_headlines(rows: Sequence[Line]) -> None:
    if len(rows) > 1:
        for line in rows:
            line.mark("noise", "related-headlines")


def mark_loose_headlines(lines: Sequence[Line]) -> None:
    """Mark headlines of other articles that no heading announces: a list of them after the last prose."""
    tail: list[Line] = []
    for line in reversed(lines):
        if line.kind in ("noise", "meta", "tags"):
            continue
        if line.kind != "list" or not is_title_case(line.folded, 5):
            break
        tail.append(line)
    if len(tail) > 2 or all(is_title_case(line.folded, _SHORTEST_HEADLINE) for line in tail):
        _mark_headlines(tail)


def _is_body(line: Line) -> bool:
    return line.is_prose or line.ends


def _is_row(lines: Sequence[Line], index: int) -> bool:
    """Whether a line names something and its number: among items of a list, or below a line that announces rows."""
    above = lines[index - 1] if index else None
    announced = above is not None and (above.rule == "list-row" or (above.kind == "body" and above.folded[-1] == ":"))
    if announced and _FIGURE.fullmatch(lines[index].folded):
        return True
    beside = (*lines[max(0, index - 1) : index], *lines[index + 1 : index + 2])
    return any(is_list_item(line.folded) for line in beside) and _ROW.fullmatch(lines[index].folded) is not None


def _opens_list(lines: Sequence[Line], index: int) -> bool:
    """Whether a line says that a list follows, and its items or rows do: `Berikut usulan di sejumlah daerah:`."""
    told = lines[index].folded
    if not (told.endswith(":") and _FOLLOWING.match(told)):
        return False
    below = lines[index + 1 : index + 3]
    return any(is_list_item(line.folded) and line.kind in (None, "list") for line in below)


def _mark_below(line: Line, after_all: bool) -> None:
    """Give a line below the head its class; `after_all` says that no prose comes behind it."""
    for kind, rule, holds in _AFTER_ALL if after_all else _BETWEEN:
        if holds(line):
            line.mark(kind, rule)
            return
    line.mark("body", "paragraph")


def _is_stated_date(line: Line) -> bool:
    return _STATED.match(line.folded) is not None and is_date_line(line.folded)


def _is_bracketed_headline(line: Line) -> bool:
    return line.folded[0] == "(" and _BRACKETED.fullmatch(line.folded) is not None and is_title_case(line.folded, 6)


def _is_paragraph(line: Line) -> bool:
    told = line.is_prose or line.ends or _QUOTE.match(line.folded)
    return bool(told) or next(pointers(line.folded), None) is not None


def _is_short_line(line: Line) -> bool:
    return len(line.folded) <= 110 and not line.folded.endswith((",", ";", ":")) and line.words <= 14


_Class = tuple[BlockKind, str, Callable[[Line], object]]
_ANYWHERE: tuple[_Class, ...] = (
    ("list", "list-item", lambda line: is_list_item(line.folded)),
    ("table", "table-row", lambda line: "|" in line.folded and _PIPED.fullmatch(line.folded)),
    ("heading", "markdown-heading", lambda line: line.folded.startswith("#")),
    ("noise", "bracketed-headline", _is_bracketed_headline),
    ("body", "paragraph", _is_paragraph),
)
_BETWEEN: tuple[_Class, ...] = (
    ("meta", "stated-date", _is_stated_date),
    ("meta", "other-date", lambda line: is_date_line(line.folded)),
    *_ANYWHERE,
    ("noise", "inserted-headline", lambda line: len(line.folded) >= 60 and is_title_case(line.folded, 8)),
    ("heading", "short-line", _is_short_line),
)
"""The classes of lines below the head, each with its rule, in the order in which they are asked."""
_AFTER_ALL: tuple[_Class, ...] = (
    ("meta", "signed-date", lambda line: names_of_date_line(line.folded)),
    ("meta", "stated-date", _is_stated_date),
    ("meta", "foot-date", lambda line: is_date_line(line.folded)),
    *_ANYWHERE,
    ("meta", "signed-date", lambda line: _SIGNED.fullmatch(line.folded) and publication([line])),
    ("meta", "byline", lambda line: looks_like(line.folded, "bare-byline")),
    ("noise", "after-the-end", lambda line: line.words <= 16),
)
"""Those behind the last prose."""
