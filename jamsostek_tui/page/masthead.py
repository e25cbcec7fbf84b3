"""The opening of a lead: place, paper and day before the dash (`Surabaya (ANTARA) - `, `MEDAN, KOMPAS.com - `)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from jamsostek_tui.language.dates import find_dates
from jamsostek_tui.language.folding import fold
from jamsostek_tui.page.papers import paper

_OPENING = re.compile(r"(?P<mast>[^\n–—|:]{2,90}?)(?:\s*[–—]+\s*|\s-{1,3}\s?|-{1,2}\s|\s?\|\s|\s?:\s)(?=\S)")
_FULL_STOP = re.compile(r"(?P<mast>[A-Z][A-Z ]{3,30})\. (?=[A-Z])")
_PLACE = re.compile(r"[A-Z][\w'.]*(?:[ -](?:[A-Z][\w'.]*|(?:dan|di) [A-Z][\w'.]*)){0,4}")
_NO_PLACE = re.compile(
    r"\b(?:bpjs|jamsostek|bpjamsostek|pt|cv|dinas|kepala|bupati|gubernur|wali|presiden|menteri|pemerintah|program|"
    r"ketua|penghargaan|video|foto|breaking|update|sebanyak|berita|catatan|opini|tips|cara|simak|rilis|kabar)\b",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\(([^()]{1,60})\)")


@dataclass(frozen=True, slots=True)
class Masthead:
    """What stands before the dash of a lead; `end` is where its first sentence begins, from the lead's start."""

    place: str | None
    publisher: str | None
    end: int


def masthead(lead: str) -> Masthead | None:
    """Return the masthead of a lead paragraph, or None where it begins with its first sentence.

    The part before the dash must hold nothing but a place, papers and days: anything else is a sentence.
    """
    begin = len(lead) - len(lead.lstrip("*_>#\"'“ "))
    match = _OPENING.match(lead, begin, begin + 110) or _FULL_STOP.match(lead, begin, begin + 60)
    if match is None:
        return None
    places: list[str] = []
    papers: list[str] = []
    for part in _parts(match["mast"]):
        if name := paper(part):
            papers.append(name)
        elif not _is_day(part):
            if not _is_place(part):
                return None
            places.append(part)
    if len(places) > 3 or not (places or papers):
        return None
    place = _title_case(places[0]) if places else None
    return Masthead(place, papers[0] if papers else None, match.end())


def _parts(mast: str) -> list[str]:
    inside = [part for found in _BRACKETS.findall(mast) for part in re.split(r"[,/]", found)]
    outside = re.split(r"[,/]|(?<=\.com) |(?<=\.id) ", _BRACKETS.sub(",", mast))
    parts = [part.strip(" *_\t") for part in (*outside, *inside)]
    return [part for part in parts if part]


def _is_day(part: str) -> bool:
    folded = fold(part)
    days = find_dates(folded, 0, len(folded), "2000-01-01")
    covered = sum(day.end - day.start for day in days)
    return covered >= max(1, len(folded) - 2) or re.fullmatch(r"[\d ./-]+", part) is not None


def _is_place(part: str) -> bool:
    return len(part) <= 40 and _PLACE.fullmatch(part) is not None and _NO_PLACE.search(part) is None


def _title_case(place: str) -> str:
    if not place.isupper() or len(place) < 4:
        return place
    return " ".join(word if word in ("DKI", "NTB", "NTT", "DIY") else word.capitalize() for word in place.split())
