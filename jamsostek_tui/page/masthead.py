"""The opening of a lead: place, paper and day before the dash (`Surabaya (ANTARA) - `, `MEDAN, KOMPAS.com - `)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from jamsostek_tui.language.dates import date_openers, find_dates
from jamsostek_tui.language.folding import fold
from jamsostek_tui.language.gazetteer import form_key, forms
from jamsostek_tui.language.lists import any_of, word_list
from jamsostek_tui.language.towns import is_town
from jamsostek_tui.page.masthead_forms import (
    COMMA,
    DESK,
    FULL_STOP,
    GLUED,
    IN_BRACKETS,
    OPENING,
    PAPER_BEHIND,
    PAPER_FIRST,
    PAPER_TOWN,
    SITES,
    TOWN_AND_PAPER,
)
from jamsostek_tui.page.papers import paper, sounds_like_paper

_BETWEEN_PARTS = re.compile(
    r"\|| [Il] |(?<!\d),|,(?!\d)|(?<!\d)/|/(?!\d)|(?<=[A-Za-z]{3})(?<!KAB)(?<!Kab)\. |"
    r"(?<=\.(?i:com)) |(?<=\.(?i:id))\.? "
)
_ALL_DIGITS = re.compile(r"[\d ./-]+")
_FUSED = re.compile(rf"{any_of('site_openings.txt')}[a-z]{{4,}}|[a-z]{{4,}}{any_of('site_endings.txt')}")
"""Names of sites in one word: `Kabarkapuas`, `Landaknews`."""
_PLACE = re.compile(r"[A-Z][\w'.]*(?:[ -](?:[A-Z][\w'.]*|(?:dan|di) [A-Z][\w'.]*)){0,4}")
_LETTERS = re.compile(r"\w+")
_QUARTERS = word_list("compass.txt") | {"pusat", "kota", "raya"}
_DOTTED = re.compile(r"[A-Z]{2,}(?:\.[A-Z]{2,})+")
"""A desk as some broadcasters sign it: `RRI.BERITA`."""
_HANDLE = re.compile(r"[a-z]{3,}\.[a-z]{4,}")
"""How an office signs its page, behind the town: `Sungai Raya, prokopim.kuburayakab - `."""
_STATION = re.compile(r"(?:RADIO|Radio) [A-Z][\w .,]{2,30}(?:FM|AM)")
_DESKS = {word.lower() for word in word_list("publishing_bodies.txt")} | {"mc"}
_BRACKETS = re.compile(r"[(\[]([^()\[\]]{1,60})[)\]]")


@dataclass(frozen=True, slots=True)
class Masthead:
    """What stands before the dash of a lead, the day as written; `end` counts from the lead's start."""

    place: str | None
    publisher: str | None
    end: int
    day: str | None = None


def masthead(lead: str) -> Masthead | None:
    """Return the masthead of a lead paragraph, or None where it begins with its first sentence.

    The part before the dash must hold nothing but a place, papers and days: anything else is a sentence.
    """
    begin = len(lead) - len(lead.lstrip("*_>#\"'“ "))
    match = _opening(lead, begin)
    if match is None:
        return None
    if (told := _told(match["mast"])) is None:
        return None
    places, papers, days = told
    places = list(map(_without_province, places))
    if not 0 < len(places) + len(papers) <= 4:
        return None
    place, publisher = _told_apart(places, papers)
    if ":" in match.group() and not (publisher and paper(publisher)) and not (place and is_known_place(place)):
        return None
    if place is not None and publisher is None:
        place, publisher = _parted(place)
        if place and _FUSED.fullmatch(place.lower()) and not is_known_place(place):
            place, publisher = None, place
    end = match.end()
    if place is None and publisher and (town := _town_behind(lead, end)):
        place, end = town["mast"].strip(" ,"), town.end()
    if publisher is None and (second := OPENING.match(lead, end, end + 60)):
        stroked = "|" in match.group() and bool(place) and _is_paper_by_place(second["mast"].strip(), place or "")
        if _may_be_paper(second["mast"]) or stroked:
            publisher, end = paper(second["mast"]) or second["mast"].strip(), second.end()
        elif place and is_known_place(second["mast"].strip()) and not is_known_place(place):
            place, publisher, end = second["mast"].strip(), place, second.end()
    if place is not None and (both := _both_towns(match["mast"], place)):
        return Masthead("/".join(map(place_name, both)), publisher, end, ", ".join(days) or None)
    return Masthead(place_name(place) if place else None, publisher, end, ", ".join(days) or None)


def _told(mast: str) -> tuple[list[str], list[str], list[str]] | None:
    """Return the places, papers and days that a masthead is made of, None where anything else stands in it."""
    days: list[str] = []
    places: list[str] = []
    papers: list[str] = []
    parts = [part[3:] if part.startswith("MC ") else part for part in _parts(_BRACKETS.sub(",", mast))]
    for part in parts:
        if _is_desk(part):
            continue
        if both := _town_and_site(part):
            places.append(both[0])
            papers.append(both[1])
        elif name := _paper_of(part):
            papers.append(name)
        elif _is_day(part):
            days.append(part)
        elif places and _HANDLE.fullmatch(part) and is_known_place(places[-1]):
            papers.append(part)
        elif _is_name(part):
            places.append(part)
        elif sounds_like_paper(part) and _PLACE.fullmatch(part) and (places or any(map(is_known_place, parts))):
            papers.append(part)
        else:
            return None
    for part in _parts(",".join(_BRACKETS.findall(mast))):
        if _is_day(part):
            days.append(part)
        elif not is_known_place(part):
            papers.append(paper(part) or part)
        elif not any(map(is_known_place, places)):
            places.insert(0, part)
    return places, papers, days


def _paper_of(part: str) -> str | None:
    """Return the paper that a part of a masthead names: a known one, a site, a station, or one behind other words."""
    if name := paper(part):
        return name
    sited = " " in part and "." in part and paper(part.rpartition(" ")[2]) is not None
    return part if _DOTTED.fullmatch(part) or _STATION.fullmatch(part) or sited else None


def _town_and_site(part: str) -> tuple[str, str] | None:
    """Return a known town and the site that no comma parts from it: `MANGGAR KABARKITA`, `KABARKITA.COM.MANGGAR`."""
    town, _, site = part.rpartition(" ")
    if is_known_place(town) and (paper(site) or _FUSED.fullmatch(site.lower())):
        return town, paper(site) or site
    site, _, town = part.rpartition(".")
    return (town, paper(site) or site) if is_known_place(town) and paper(site) else None


def _opening(lead: str, begin: int) -> re.Match[str] | None:
    """Return what may be a masthead; without a dash only where a known town or a site makes sure of it."""
    match = PAPER_FIRST.match(lead, begin, begin + 80) or PAPER_BEHIND.match(lead, begin, begin + 80)
    if match and is_known_place(match["town"]):
        return match
    match = IN_BRACKETS.match(lead, begin, begin + 80)
    if match and any(map(is_known_place, _parts(match["mast"]))):
        return match
    if match := OPENING.match(lead, begin, begin + 110) or FULL_STOP.match(lead, begin, begin + 60):
        return match
    match = GLUED.match(lead, begin, begin + 60)
    if match and is_known_place(match["town"]):
        return match
    match = COMMA.match(lead, begin, begin + 80)
    if match and is_known_place(match["mast"]):
        return match
    match = PAPER_TOWN.match(lead, begin, begin + 60)
    if match and is_known_place(match["mast"].rpartition(", ")[2]) and not is_known_place(match["mast"].split(",")[0]):
        return match
    match = DESK.match(lead, begin, begin + 80)
    if match and is_known_place(match["mast"].partition(",")[0]):
        return match
    matches = [match for form in SITES if (match := form.match(lead, begin, begin + 60))]
    placed = (match for match in matches if any(map(is_known_place, _parts(match["mast"]))))
    return next(placed, matches[0] if matches else None)


def _town_behind(lead: str, end: int) -> re.Match[str] | None:
    """Return the town that stands between the paper's dash and the lead: `SUARABUKIT.ID - JAKARTA. Iuran …`."""
    for pattern in (FULL_STOP, OPENING, COMMA):
        town = pattern.match(lead, end, end + 60)
        if town is not None and is_known_place(town["mast"].strip(" ,")):
            return town
    return None


def _both_towns(mast: str, place: str) -> list[str]:
    """Return the two known towns of a double dateline, of which `place` is the first: `MANGGAR/MEMPAWAH`."""
    written = re.match(rf"[*_ ]*({re.escape(place)}) ?/ ?([A-Z][\w ]{{2,24}})(?=$|[ *_(,])", mast)
    return list(map(str.strip, written.groups())) if written and is_known_place(written[2].strip()) else []


def _parted(place: str) -> tuple[str, str | None]:
    """Tell a town from a paper named `<town> Hari Ini`."""
    town = place.removesuffix(" Hari Ini")
    return (town, place) if town != place and is_known_place(town) else (place, None)


def _may_be_paper(part: str) -> bool:
    return paper(part) is not None or (sounds_like_paper(part) and _PLACE.fullmatch(part.strip()) is not None)


def _is_paper_by_place(part: str, place: str) -> bool:
    """Whether a name behind a known town and a stroke is the paper's: `MANGGAR, 3 Maret 2025 | Bursa Kapuas - …`."""
    return is_known_place(place) and _PLACE.fullmatch(part) is not None and not is_known_place(part) and _is_free(part)


def masthead_line(line: str) -> Masthead | None:
    """Return the masthead that stands on a line of its own above the lead (`Praya, SUARA SASAK`)."""
    if line.rstrip().endswith((" -", "–", "—")) or TOWN_AND_PAPER.fullmatch(line.strip()):
        towns, bracket, rest = line.strip(" *_-–—\t").partition(" (")
        town, *around = _parts(towns)
        if is_known_place(town) and all(map(is_known_place, around)):
            return Masthead(place_name(town), rest.rstrip(") ") if bracket else None, 0)
    parts = [part.strip(" *_-\t") for part in re.split(r"\s?[,/|–—]\s?|\s-\s", line)]
    if not 1 < len(parts) <= 3 or not all(paper(part) or _is_name(part) for part in parts):
        return None
    papers = [name for part in parts if (name := paper(part))]
    places = [part for part in parts if not paper(part)]
    if not places or not (papers or any(is_known_place(part) for part in places) or parts[-1].isupper()):
        return None
    place, publisher = _told_apart(places, papers)
    return Masthead(place_name(place), publisher, 0) if place else None


def _told_apart(places: list[str], papers: list[str]) -> tuple[str | None, str | None]:
    """Tell the place from a paper that is in no lexicon: by the gazetteer, else by the words papers are named with."""
    known = next((part for part in places if is_known_place(part)), None)
    if known is None:
        known = next((part for part in places if not (sounds_like_paper(part) or _is_named_after_place(part))), None)
    if papers:
        return known, papers[0]
    others = [part for part in places if part != known and not is_known_place(part)]
    return known, others[0] if others else None


def is_known_place(part: str) -> bool:
    """Whether a name is that of a town or region."""
    if is_town(part):
        return True
    form = forms().get(form_key(part.removeprefix("KOTA ").removeprefix("Kota ").removeprefix("KAB. ")))
    return form is not None and form.kind == "place"


def _without_province(place: str) -> str:
    """Return the town before a province that no comma parts from it: `Mukomuko Bengkulu`."""
    if is_known_place(place):
        return place
    words = place.split(" ")
    parted = ((" ".join(words[:at]), " ".join(words[at:])) for at in range(len(words) - 1, 0, -1))
    return next((town for town, province in parted if is_known_place(town) and is_known_place(province)), place)


def _is_named_after_place(part: str) -> bool:
    """Whether a name is a place and a word more, as papers call themselves (`Surabaya Viral`) and towns do not."""
    first, _, rest = part.rpartition(" ")
    return bool(first) and is_known_place(first) and rest.lower() not in _QUARTERS and not is_known_place(part)


def _parts(mast: str) -> list[str]:
    parts = [part.strip(" *_\t") for part in _BETWEEN_PARTS.split(mast)]
    return [part for part in parts if part]


def _is_desk(part: str) -> bool:
    """Whether a part names the office that wrote the text and no paper: `Humas DPRD`, `Diskominfo`, `MC`."""
    return part.split(" ", 1)[0].lower() in _DESKS


def _is_day(part: str) -> bool:
    if _ALL_DIGITS.fullmatch(part):
        return True
    first = part.lower().split(" ", 1)[0].strip("(,.)")
    if first not in date_openers() and not any(map(str.isdigit, part)):
        return False
    folded = fold(part)
    days = find_dates(folded, 0, len(folded), "2000-01-01")
    covered = sum(day.end - day.start for day in days)
    return covered >= max(1, len(folded) - 2)


def _is_name(part: str) -> bool:
    return len(part) <= 40 and _PLACE.fullmatch(part) is not None and _is_free(part)


def _is_free(part: str) -> bool:
    """Whether none of the words that no place of a dateline holds stands in `part`."""
    return word_list("dateline_stops.txt").isdisjoint(_LETTERS.findall(part.lower()))


def place_name(place: str) -> str:
    """Return a place as it is written within a text: `Sintang` for `SINTANG`."""
    if not place.isupper() or len(place) < 4:
        return place
    return " ".join(word if word in ("DKI", "NTB", "NTT", "DIY") else word.capitalize() for word in place.split())
