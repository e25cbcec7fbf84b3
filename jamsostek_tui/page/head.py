"""The head of a page: which line is the headline, where the article begins, what the lines between them are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from jamsostek_tui.language.lists import any_of
from jamsostek_tui.page.credits import is_writers_name, signed_for
from jamsostek_tui.page.headline import find_headline
from jamsostek_tui.page.lines import Line, is_list_item, is_title_case, looks_like
from jamsostek_tui.page.masthead import Masthead, is_known_place, masthead, masthead_line
from jamsostek_tui.page.one_line_menus import mark_rows
from jamsostek_tui.page.posts import mark_post
from jamsostek_tui.page.published import is_date_line, publication
from jamsostek_tui.page.tellings import mark_repeated

_RETELLING = re.compile(r"(?:penceritaan ulang|diceritakan ulang|retold|a retelling)\b", re.IGNORECASE)
_SEARCHED = 60
_DATED_BYLINE = re.compile(rf"(?:oleh|by|ditulis|{any_of('writer_labels.txt', 'editor_labels.txt')})\b", re.IGNORECASE)
_BYLINE_BEHIND = re.compile(rf" (?:{any_of('writer_labels.txt', 'editor_labels.txt')}|laporan) ?[-:|]", re.IGNORECASE)
_WRITTEN_BY = re.compile(r"(?:Oleh|By|Penulis) [A-Z][^ ]*(?: [A-Z][^ ]*){0,2}$")
_QUOTATION = re.compile(r'"[^"]{12,}[.!?]"')
_CREDITED = re.compile(
    r"[.)] ?[(\[](?:(?i:antara(?: foto)?|foto|ho)[/:][^()\[\]]{3,80}|"
    r"(?:[A-Z]{2,4}|\w+\.(?i:com|id|co\.id|net))/ ?[A-Z][\w. ]{1,40})[)\]]$"
)
"""What a picture shows, in a sentence or two, and who took it: `… di Manggar, Rabu (3/6/2025). (ANTARA/Sari Dewi)`."""
_SIGNED = re.compile(r"^.{60,}[(\[][A-Z][\w. ]{2,30}/[\w-]+\.(?i:com|id|co\.id|net)[)\]]$")
"""What a picture shows without a full stop, and who took it: `… menyerahkan santunan (Sari/kabarkita.com)`."""
_DASHED = re.compile(r"^[A-Z][\w .()]{2,40} ?[-–—]$")
_SUMMARIES = 3
"""Paragraphs that may stand above a dateline of its own line: what a picture shows, a summary."""
_LABEL = 50
"""Characters up to which no line is taken for running text."""
_HEADLINE = 30
"""Words that a headline has at most."""
_DECK = 220
"""Characters that the summary between headline and day has at most."""


@dataclass(frozen=True, slots=True)
class Head:
    """The index of the title line and of the lead among the lines (None where there is none), the lead's masthead."""

    title: int | None
    lead: int | None
    masthead: Masthead | None


def mark_retelling(lines: Sequence[Line]) -> None:
    """Mark a first line that says the page retells another article; it tells of the page, not of its subject."""
    if lines and _RETELLING.match(lines[0].folded.lstrip("#>*_ ")):
        lines[0].mark("meta", "retelling")


def read_head(lines: Sequence[Line], text: str) -> Head:
    """Find title and lead, and mark every line above the lead: title, repeated titles, dates, bylines, captions."""
    mark_post(lines)
    mark_rows(lines[:_SEARCHED])
    lead, mast = _lead(lines, text)
    mast = mast and _paper_spoken_to(mast, text)
    upto = _first_item(lines) if lead is None else lead
    for line in lines[:upto]:
        if line.kind is None and is_date_line(line.folded):
            line.mark("meta", "date-line")
        elif line.kind is None and _is_dated_byline(line):
            line.mark("meta", "byline")
    title = find_headline(lines, upto)
    if title is not None:
        lines[title].mark("title", "headline")
        mark_repeated(lines, title)
    if lead is not None and title is not None:
        _mark_quotations(lines[title + 1 : lead])
    for index, line in enumerate(lines[:upto]):
        if line.kind is None and title is not None and index > title and _is_name_above_day(lines, index):
            line.mark("meta", "byline")
        elif line.kind is None:
            _mark_between(line, title is not None and index > title)
    if lead is not None:
        lines[lead].mark("lead", "first-paragraph" if mast is None else "masthead")
        if mast is None or mast.publisher is None:
            mast = _with_paper(mast, _masthead_above(lines, title, lead))
    return Head(title, lead, mast)


def _paper_spoken_to(mast: Masthead, text: str) -> Masthead:
    """Return `mast` with its place as the paper, where people speak to it: `kata Budi kepada Kapuas Raya`."""
    place = mast.place
    if place is None or mast.publisher is not None or is_known_place(place):
        return mast
    if re.search(rf"\b(?:kepada|wartawan|reporter) {re.escape(place)}\b", text, re.IGNORECASE) is None:
        return mast
    return replace(mast, place=None, publisher=place)


def _first_item(lines: Sequence[Line]) -> int:
    """Return where the head of a page without running text ends: at its first list item or row of a table."""
    listed = (index for index, line in enumerate(lines) if line.kind == "table" or is_list_item(line.folded))
    return next(listed, len(lines))


def _with_paper(mast: Masthead | None, above: Masthead | None) -> Masthead | None:
    if mast is None or above is None:
        return mast or above
    return replace(mast, publisher=above.publisher)


def _masthead_above(lines: Sequence[Line], title: int | None, lead: int) -> Masthead | None:
    for line in reversed(lines[0 if title is None else title + 1 : lead]):
        if line.rule in ("section", "deck") and (found := masthead_line(line.folded)):
            line.mark("meta", "masthead")
            return found
    return None


def _lead(lines: Sequence[Line], text: str) -> tuple[int | None, Masthead | None]:
    """Return the first paragraph of running text: the first of all, or one with a masthead that comes early.

    A masthead that names a known town or a paper wins over an earlier one: `PENYERAHAN KARTU - Suasana …` is a caption.
    """
    prose: int | None = None
    unknown: tuple[int, Masthead] | None = None
    seen = 0
    for index, line in enumerate(lines[:_SEARCHED]):
        goes_on = index > 0 and line.folded.startswith("- ") and masthead_line(lines[index - 1].folded) is not None
        if line.kind is not None or (is_list_item(line.folded) and not goes_on) or _is_exclaimed(line):
            continue
        if prose is None and _CREDITED.search(line.folded) and any(below.is_prose for below in lines[index + 1 :][:4]):
            continue
        if seen < _SUMMARIES and (alone := _dateline_alone(lines, index)) is not None:
            return index + 1, alone
        if line.is_prose or (len(line.folded) > 60 and prose is None):
            mast = masthead(text[line.start : min(line.end, line.start + 130)].replace("\n", " "))
            if mast is not None and line.is_prose:
                if mast.publisher or (mast.place and is_known_place(mast.place)):
                    return index, mast
                unknown = unknown or ((index, mast) if seen < 2 else None)
        if line.is_prose and not (prose is None and _is_deck(lines, index)):
            prose = index if prose is None else prose
            seen += 1
            if seen > 3:
                break
    return unknown or (prose, None)


def _dateline_alone(lines: Sequence[Line], index: int) -> Masthead | None:
    """Return the masthead of a line that is nothing but a town and a dash above running text: `Manggar -`."""
    if index + 1 == len(lines) or not lines[index + 1].is_prose or not _DASHED.search(lines[index].folded):
        return None
    return masthead_line(lines[index].folded)


def _is_deck(lines: Sequence[Line], index: int) -> bool:
    """Whether a short line of prose stands above the day of the page, no running text between: a summary, a ticker."""
    below = lines[index + 1 : index + 9]
    upto = next((at for at, line in enumerate(below) if line.is_prose), len(below))
    return len(lines[index].folded) <= _DECK and any(is_date_line(line.folded) for line in below[:upto])


def _is_exclaimed(line: Line) -> bool:
    """Whether a line has a question in it and is written like a headline: `Iuran Naik, Siapa Bayar? Ini Kata …`."""
    if len(line.folded) <= _LABEL or (line.ends and line.folded[-1] not in "!?"):
        return False
    return line.words <= _HEADLINE and is_title_case(line.folded, 6)


def _is_dated_byline(line: Line) -> bool:
    signed = _DATED_BYLINE.match(line.folded) or (
        (behind := _BYLINE_BEHIND.search(line.folded)) and is_date_line(line.folded[: behind.start()])
    )
    return bool(signed) and len(line.folded) <= 160 and publication([line]) is not None


def _is_name_above_day(lines: Sequence[Line], index: int) -> bool:
    """Whether a line is nothing but a name and the day of the page stands in the next one."""
    below = lines[index + 1 : index + 2]
    return bool(below) and below[0].rule == "date-line" and is_writers_name(lines[index].folded)


def _mark_quotations(between: Sequence[Line]) -> None:
    """Mark the short quotations right above the lead with which an article begins, a line each."""
    for line in reversed(between):
        if line.kind is not None or not _QUOTATION.fullmatch(line.folded):
            return
        line.mark("body", "paragraph")


def _mark_between(line: Line, after_title: bool) -> None:
    named = looks_like(line.folded, "bare-byline") and (after_title or _WRITTEN_BY.match(line.folded))
    if named or signed_for(line.folded):
        line.mark("meta", "byline")
    elif is_list_item(line.folded) and after_title and is_title_case(line.folded.lstrip("-*•– "), 6):
        line.mark("noise", "related-headlines")
    elif is_list_item(line.folded):
        line.mark("list", "list-item")
    elif line.is_prose or line.ends or (after_title and _SIGNED.search(line.folded)):
        line.mark("caption", "before-the-lead")
    elif line.words <= 4 or looks_like(line.folded, "sections"):
        line.mark("meta", "section")
    else:
        line.mark("heading", "deck")
