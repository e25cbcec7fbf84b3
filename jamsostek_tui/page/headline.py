"""Which line of a page's head is the headline, and what it says without marks, labels and the site's name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jamsostek_tui.language.lists import any_of
from jamsostek_tui.page.credits import is_writers_name
from jamsostek_tui.page.headline_text import is_labelled, letters, plain_title
from jamsostek_tui.page.lines import Line, is_list_item, is_title_case, looks_like
from jamsostek_tui.page.masthead import is_known_place, masthead_line
from jamsostek_tui.page.papers import sounds_like_paper
from jamsostek_tui.page.site_lines import is_address, is_site_line, site_owner
from jamsostek_tui.page.tellings import mark_retold, told_again

_BODY = re.compile(rf"{any_of('publishing_bodies.txt')} (?:[A-Z][\w.]*(?: |$)|dan )*$")
_LONGER = re.compile(r"\w{4,}")
_OWN, _FOREIGN = 0.4, 0.15
"""How much of its longer words a headline shares with its lead at least, one of another article's at most."""
_KICKER = 5
"""Words that a kicker or slogan above a headline has at most."""
_MOTTO = re.compile(
    r"(?:mewujudkan|terwujudnya|menuju|membangun|bersama|bersatu|melayani|mengabdi|menyuarakan|mencerdaskan|terdepan|"
    r"berani|jujur|tajam|visi|misi|motto)\b",
    re.IGNORECASE,
)
_HOLDS = re.compile(rf"(?:(?:Pj|Plt|Pjs|Wakil)\.? )?{any_of('office_words.txt')}(?: [A-Z][\w()&/-]*| dan){{0,12}}$")
_OUTER = "*_~#> \"'!\ufe0f" + "".join(map(chr, range(0x1F300, 0x1FB00)))
"""Marks and pictures that stand around a line of a message."""
_SUBJECT = re.compile(
    r"(?:subject|subjek|perihal) ?: ?(?!(?:\[[^]]*\] ?)?(?:siaran|rilis|press|undangan|permohonan|penyampaian|"
    r"pemberitahuan|surat|publikasi|kirim|release)\b)(?:\S+ ){4}",
    re.IGNORECASE,
)
"""The subject of a mail where it tells what the text is about, not what kind of text it is."""
_OFFER = re.compile(r"\||^breaking\b|\b08\d{2}[ -]\d{3,4}|\d/(?:bulan|malam|hari)\b", re.IGNORECASE)


def find_headline(lines: Sequence[Line], upto: int) -> int | None:
    """Return the index of the headline among the first `upto` lines, None where none of them can be one.

    Lines that turn out to be the site's own, or the headline told again, are marked.
    """
    head = [index for index in range(upto) if lines[index].kind is None]
    for index in head:
        if lines[index].folded.startswith("# ") or is_labelled(lines[index].folded):
            return index
    candidates = _without_site_lines(lines, [index for index in head if _is_headline(lines[index])])
    mark_retold(lines, candidates)
    candidates = _outside_tickers(lines, [index for index in candidates if lines[index].kind is None])
    candidates = _below_letterhead(lines, candidates)
    if any(line.rule in ("post-head", "chat") for line in lines[: upto + 1]):
        candidates = [index for index in candidates if is_title_case(plain_title(lines[index].folded), _KICKER)]
    subject = next((index for index in range(upto) if _is_subject(lines[index])), None)
    found = told_again(lines, candidates)
    if found is None and subject is not None:
        return _below_subject(lines, candidates, subject)
    if found is None and (found := _first_full(lines, candidates)) is not None:
        found = _below_foreign(lines, candidates, found, upto)
    return found


def _without_site_lines(lines: Sequence[Line], candidates: list[int]) -> list[int]:
    """Mark what names the site or its owner; the last candidate only where it is an address, none else being left."""
    for index in candidates:
        if is_address(lines[index].folded) or (index != candidates[-1] and is_site_line(lines[index].folded)):
            lines[index].mark("meta", "site-line")
        elif 0 < index != candidates[-1] and _is_motto(lines[index - 1], lines[index]):
            lines[index].mark("meta", "motto")
    return [index for index in candidates if lines[index].kind is None]


def _is_motto(above: Line, line: Line) -> bool:
    """Whether a line right below the site's name is its aim: `Mewujudkan Landak Maju dan Sejahtera`."""
    below = above.rule == "site-line" and not line.gap and site_owner(above.folded) is not None
    return below and _MOTTO.match(line.folded) is not None


def _first_full(lines: Sequence[Line], candidates: Sequence[int]) -> int | None:
    for index in candidates:
        if lines[index].words >= 4 and not (_names_a_body(lines[index]) and index != candidates[-1]):
            return _below_kicker(lines, candidates, index)
    for index in candidates:
        if lines[index].words >= 2 and not _is_label(lines[index]):
            return index
    return None


def _is_label(line: Line) -> bool:
    """Whether a line of few words names a section, a site or a kind of message."""
    plain = line.folded.strip(_OUTER)
    return (
        looks_like(plain, "sections") is not None
        or (line.words <= 3 and sounds_like_paper(plain))
        or _is_account(plain)
    )


def _is_account(plain: str) -> bool:
    """Whether a line is a name in one word (`disnaker.landak`) or a body and its place (`Disnaker Landak`)."""
    words = plain.split(" ")
    return len(words) == 1 or (len(words) == 2 and is_known_place(words[1]))


def _is_subject(line: Line) -> bool:
    return line.rule in ("letter-head", "press-release") and _SUBJECT.match(line.folded) is not None


def _below_subject(lines: Sequence[Line], candidates: Sequence[int], subject: int) -> int:
    """Return the headline below the head of a mail: what the subject says, else what is written like one."""
    said = letters(plain_title(lines[subject].folded))
    for index in candidates:
        if letters(plain_title(lines[index].folded)) in said and lines[index].words >= 4:
            return index
    written = (index for index in candidates if is_title_case(lines[index].folded.rstrip('?!"'), _KICKER))
    return next(written, subject)


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


def _below_foreign(lines: Sequence[Line], candidates: Sequence[int], first: int, lead: int) -> int:
    """Return the headline below the day where the lead tells of it and not of `first`, a headline of other articles.

    What is passed over is marked.
    """
    told = _content(lines[lead]) if lead < len(lines) else set()
    if not told or _share(lines[first], told) > _FOREIGN:
        return first
    day = next((at for at in range(first, lead) if lines[at].rule == "date-line"), lead)
    for index in candidates:
        if index > day and lines[index].words > _KICKER and _share(lines[index], told) >= _OWN:
            for foreign in candidates[: candidates.index(index)]:
                lines[foreign].mark("noise", "related-headlines")
            return index
    return first


def _content(line: Line) -> set[str]:
    return set(_LONGER.findall(line.folded.lower()))


def _share(line: Line, told: set[str]) -> float:
    """Return how much of a line's longer words stands in `told`."""
    words = _content(line)
    return len(words & told) / len(words) if words else 1.0


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


def _names_a_body(line: Line) -> bool:
    return line.words <= 6 and _BODY.match(line.folded) is not None


def _is_holder(folded: str) -> bool:
    """Whether a line is nothing but an office, a comma, and who holds it: a caption, `Kepala Disnaker X, Budi Ali.`."""
    office, _, name = folded.rpartition(", ")
    return folded.endswith(".") and _HOLDS.match(office) is not None and is_writers_name(name.rstrip("."))


def _is_headline(line: Line) -> bool:
    size = len(line.folded)
    if not 8 <= size <= 220 or line.folded.endswith((",", ";", ":")):
        return False
    if line.folded.endswith(".") and not line.folded.endswith("...") and size > 90:
        return False
    if is_list_item(line.folded) or (line.words <= 5 and masthead_line(line.folded)) or _is_holder(line.folded):
        return False
    return not line.is_prose or (
        size <= 160 and (line.folded.endswith(("?", "!", '"', "'")) or is_title_case(line.folded, 6))
    )
