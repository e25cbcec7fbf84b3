"""The head of a page: which line is the headline, where the article begins, what the lines between them are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from jamsostek_tui.language.lists import any_of
from jamsostek_tui.page.credits import signed_for
from jamsostek_tui.page.lines import Line, is_list_item, is_title_case, looks_like
from jamsostek_tui.page.masthead import Masthead, is_known_place, masthead, masthead_line
from jamsostek_tui.page.papers import paper, sounds_like_paper
from jamsostek_tui.page.published import is_date_line, publication
from jamsostek_tui.page.site_lines import is_site_line

_RETELLING = re.compile(r"(?:penceritaan ulang|diceritakan ulang|retold|a retelling)\b", re.IGNORECASE)
_SEARCHED = 60
_BODY = re.compile(rf"{any_of('publishing_bodies.txt')} (?:[A-Z][\w.]*(?: |$)|dan )*$")
_DATED_BYLINE = re.compile(rf"(?:oleh|by|ditulis|{any_of('writer_labels.txt', 'editor_labels.txt')})\b", re.IGNORECASE)
_BYLINE_BEHIND = re.compile(rf" (?:{any_of('writer_labels.txt', 'editor_labels.txt')}|laporan) ?[-:|]", re.IGNORECASE)
_WRITTEN_BY = re.compile(r"(?:Oleh|By|Penulis) [A-Z][^ ]*(?: [A-Z][^ ]*){0,2}$")
_SUFFIX = re.compile(r"\s+(?:[|»]|-{1,2}|:)\s+(?P<site>[^|»]{2,60})$")
_SITE = re.compile(r"\s+(?:[|»–—]|-{1,2})\s+(?P<site>(?:(?! - )[^|»–—]){2,40})$")
_DECK = 220
"""Characters that the summary between headline and day has at most."""
_CREDITED = re.compile(r"\)$|/(?:ist|istimewa|dok)$|[-–] ?[A-Z][\w.]*/[A-Z][\w. ]+$", re.IGNORECASE)
"""How the line under a picture ends: `… pabrik. - Bisnis/Sari Dewi`."""
_KICKER = 5
"""Words that a kicker or slogan above a headline has at most."""
_OFFER = re.compile(r"\||^breaking\b|\b08\d{2}[ -]\d{3,4}|\d/(?:bulan|malam|hari)\b", re.IGNORECASE)
_PLAIN = re.compile(r"[\W_]+")


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
    lead, mast = _lead(lines, text)
    upto = _first_item(lines) if lead is None else lead
    for line in lines[:upto]:
        if line.kind is None and is_date_line(line.folded):
            line.mark("meta", "date-line")
        elif line.kind is None and _is_dated_byline(line):
            line.mark("meta", "byline")
    title = _title(lines, upto)
    if title is not None:
        lines[title].mark("title", "headline")
        mark_repeated(lines, title)
    for index, line in enumerate(lines[:upto]):
        if line.kind is None:
            _mark_between(line, title is not None and index > title)
    if lead is not None:
        lines[lead].mark("lead", "first-paragraph" if mast is None else "masthead")
        if mast is None or mast.publisher is None:
            mast = _with_paper(mast, _masthead_above(lines, title, lead))
    return Head(title, lead, mast)


def _first_item(lines: Sequence[Line]) -> int:
    """Return where the head of a page without running text ends: at its first list item or row of a table."""
    listed = (index for index, line in enumerate(lines) if line.kind == "table" or is_list_item(line.folded))
    return next(listed, len(lines))


def plain_title(folded: str) -> str:
    """Return a headline without markdown marks at its ends."""
    return folded.lstrip("#>*_ ").rstrip("*_# ")


def without_site(title: str, lines: Sequence[Line]) -> str:
    """Return a headline without the name of the site behind it: `… Dilindungi - Kapuas Post`, `… | Kapuas.id`.

    It is cut where it is a paper's, sounds like one, or stands as a line of its own among `lines`, or where the
    headline is told again without it.
    """
    behind = _SITE.search(title)
    if behind is None or behind.start() < 8:
        return title
    site, short = behind["site"], title[: behind.start()].rstrip()
    told = {_letters(line.folded) for line in lines if len(line.folded) <= len(title)}
    named = sounds_like_paper(site) and len(site.split()) <= 4 and site[0].isupper()
    return short if paper(site) or named or not told.isdisjoint((_letters(site), _letters(short))) else title


def _letters(title: str) -> str:
    """Return a headline's letters and digits, to be held against another telling of it."""
    return _PLAIN.sub("", title.lower())


def mark_repeated(lines: Sequence[Line], title: int) -> None:
    """Mark every later telling of the headline, with or without the site's name behind it, as noise."""
    told = plain_title(lines[title].folded)
    words, short = _letters(told), _letters(_SUFFIX.sub("", told))
    firsts = (words[:1], short[:1])
    for line in lines[title + 1 :]:
        if line.kind not in (None, "heading", "caption") or len(line.folded) > len(told) + 80:
            continue
        other = plain_title(line.folded)
        if words and next(filter(str.isalnum, other.lower()), "") not in firsts:
            continue
        letters = _letters(other)
        if letters in (words, short) or (letters.startswith(words) and _letters(_SUFFIX.sub("", other)) == words):
            line.mark("noise", "repeated-title")


def _with_paper(mast: Masthead | None, above: Masthead | None) -> Masthead | None:
    if mast is None or above is None:
        return mast or above
    return replace(mast, publisher=above.publisher)


def _masthead_above(lines: Sequence[Line], title: int | None, lead: int) -> Masthead | None:
    for line in reversed(lines[0 if title is None else title + 1 : lead]):
        if line.rule == "section" and (found := masthead_line(line.folded)):
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
        if line.is_prose or (len(line.folded) > 60 and prose is None):
            mast = masthead(text[line.start : min(line.end, line.start + 130)])
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


def _is_deck(lines: Sequence[Line], index: int) -> bool:
    """Whether a short line of prose stands above the day of the page, no running text between: a summary, a ticker."""
    below = lines[index + 1 : index + 9]
    upto = next((at for at, line in enumerate(below) if line.is_prose), len(below))
    return len(lines[index].folded) <= _DECK and any(is_date_line(line.folded) for line in below[:upto])


def _is_exclaimed(line: Line) -> bool:
    """Whether a line ends like a sentence and is written like a headline: `Iuran Naik, Siapa yang Menanggung?`."""
    return line.folded[-1] in "!?" and is_title_case(line.folded, 6)


def _title(lines: Sequence[Line], upto: int) -> int | None:
    head = [index for index in range(upto) if lines[index].kind is None]
    for index in head:
        if lines[index].folded.startswith("# "):
            return index
    candidates = [index for index in head if _is_headline(lines[index])]
    for index in candidates[:-1]:
        if is_site_line(lines[index].folded):
            lines[index].mark("meta", "site-line")
    candidates = _outside_tickers(lines, [index for index in candidates if lines[index].kind is None])
    candidates = _below_letterhead(lines, candidates)
    if (repeated := _told_twice(lines, candidates)) is not None:
        return repeated
    for index in candidates:
        if lines[index].words >= 4 and not (_names_a_body(lines[index]) and index != candidates[-1]):
            return _below_kicker(lines, candidates, index)
    for index in candidates:
        if lines[index].words >= 2 and not looks_like(lines[index].folded, "sections"):
            return index
    return None


def _below_kicker(lines: Sequence[Line], candidates: Sequence[int], first: int) -> int:
    """Return the full headline below a first line that is a kicker, a slogan or an offer of the site's, else `first`.

    A kicker is short (`Dari Cukai untuk Buruh`), and no day and no byline stand between it and the headline.
    """
    offered = _OFFER.search(lines[first].folded) is not None
    if lines[first].words > _KICKER and not offered:
        return first
    for index in range(first + 1, candidates[-1] + 1):
        line = lines[index]
        if line.kind == "meta" and line.rule in ("date-line", "byline") and not offered:
            return first
        if index in candidates and line.words > _KICKER and is_title_case(line.folded.rstrip('?!"'), _KICKER + 1):
            return index
    return first


def _below_letterhead(lines: Sequence[Line], candidates: list[int]) -> list[int]:
    """Return the lines below `SIARAN PERS` or the letter's number, if any: what stands above is who writes."""
    above = lines[: candidates[-1]] if candidates else ()
    mark = next((index for index in range(len(above) - 1, -1, -1) if above[index].rule == "press-release"), -1)
    return [index for index in candidates if index > mark]


def _outside_tickers(lines: Sequence[Line], candidates: list[int]) -> list[int]:
    """Return the lines that do not stand in a list of others' headlines (`Trending`) up to its next empty line."""
    listed: set[int] = set()
    inside = False
    for index in range(candidates[-1] + 1 if candidates else 0):
        heading = lines[index].rule == "related-headlines" and not looks_like(lines[index].folded, "sections")
        inside = heading or (inside and not lines[index].gap)
        if inside:
            listed.add(index)
    outside = [index for index in candidates if index not in listed]
    return outside if any(lines[index].words >= 4 for index in outside) else candidates


def _told_twice(lines: Sequence[Line], candidates: Sequence[int]) -> int | None:
    """Return the first of the lines that stand in the head twice word for word: the headline, no ticker above it."""
    seen: dict[str, int] = {}
    twice = []
    for index in candidates:
        if lines[index].words >= 4 and not _CREDITED.search(lines[index].folded):
            first = seen.setdefault(_letters(plain_title(lines[index].folded)), index)
            if first != index:
                twice.append(first)
    return min(twice, default=None)


def _names_a_body(line: Line) -> bool:
    return line.words <= 6 and _BODY.match(line.folded) is not None


def _is_headline(line: Line) -> bool:
    size = len(line.folded)
    if not 8 <= size <= 220 or line.folded.endswith((",", ";", ":")):
        return False
    if line.folded.endswith(".") and not line.folded.endswith("...") and size > 90:
        return False
    if is_list_item(line.folded) or (line.words <= 5 and masthead_line(line.folded)):
        return False
    return not line.is_prose or (size <= 160 and line.folded.endswith(("?", "!", '"', "'")))


def _is_dated_byline(line: Line) -> bool:
    signed = _DATED_BYLINE.match(line.folded) or (
        (behind := _BYLINE_BEHIND.search(line.folded)) and is_date_line(line.folded[: behind.start()])
    )
    return bool(signed) and len(line.folded) <= 160 and publication([line]) is not None


def _mark_between(line: Line, after_title: bool) -> None:
    named = looks_like(line.folded, "bare-byline") and (after_title or _WRITTEN_BY.match(line.folded))
    if named or signed_for(line.folded):
        line.mark("meta", "byline")
    elif is_list_item(line.folded):
        line.mark("list", "list-item")
    elif line.is_prose or line.ends:
        line.mark("caption", "before-the-lead")
    elif line.words <= 4 or looks_like(line.folded, "sections"):
        line.mark("meta", "section")
    else:
        line.mark("heading", "deck")
