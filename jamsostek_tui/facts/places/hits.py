"""Places where a region's name stands, and what its neighbours say of it.

A hit is a form of the gazetteer at an offset together with its evidence: the level word or office before it
(`Wali Kota`, `Pemkab`), a public body, a preposition, a dateline, or nothing. Names inside firms, schools,
streets, clubs and people are sorted out here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from jamsostek_tui.facts.places.evidence import Evidence, evidence_before
from jamsostek_tui.facts.reading import UNREAD, Reading
from jamsostek_tui.language.area_levels import level_source
from jamsostek_tui.language.gazetteer import Form, form_key, form_pattern, forms
from jamsostek_tui.language.lists import any_of, table_rows, word_list
from jamsostek_tui.language.names import ends_a_name
from jamsostek_tui.model import Block
from jamsostek_tui.record import record

_AFTER_DATELINE = re.compile(r"\s*(?:,\s*[\w.' ]{2,40}?)?\s*(?:\(|-|:|\||/)|\s*,\s*[A-Z][\w.]+\s*-")
_PAPER = re.compile(r"[A-Z][\w.' ]{2,30}, ((?:[A-Z][\w.]+ ){1,3}[A-Z][\w.]+) ?- ")
"""A town and its paper before a stroke: `PURWAKARTA, Pojok Jabar - …`; what is no name of a region but holds one."""
_AFTER_DENIED = re.compile(rf"\s{any_of('firm_tails.txt')}\b")
_QUARTERS = frozenset({"kuningan"})
_AFTER_QUARTER = re.compile(r",?\s(?:DKI\s|Kota\s)?Jakarta")
_NEXT_NAME = re.compile(r"\s(?!Kota\b)[A-Z][a-z]")
_GREATER = re.compile(r"\sR(?:aya|AYA)\b")
"""Behind a town in the name of all the land around it, which is no region: `Buton Raya`."""
_NEXT_CITY = re.compile(r"\sKota\b")
_DIRECTIONS = frozenset({"barat", "tengah", "timur", "utara", "selatan", "tenggara"})
_DIRECTION = re.compile(
    r"(?:,\s(?:dan\s|serta\s)?|\s(?:dan|serta|&)\s|/)(?P<direction>Barat|Tengah|Timur|Utara|Selatan|Tenggara)(?!\w|\s[A-Z])"
)
_BEHIND_BRACKET = re.compile(r" \([A-Z]{2,6}\) (?P<direction>Barat|Tengah|Timur|Utara|Selatan|Tenggara)(?!\w)")
_IN_VILLAGE = re.compile(rf"(?<!\w)(?i:{level_source()}) [A-Z][\w'-]*(?: [A-Z][\w'-]*){{0,3}} $")
_AMONG_DISTRICTS = re.compile(
    r"(?<!\w)(?:Kecamatan|Kec\.|Distrik|Kapanewon|Kelurahan|Desa|Nagari) [A-Z][\w'-]*(?: [A-Z][\w'-]*)?"
    r"(?:, [A-Z][\w'-]*(?: [A-Z][\w'-]*)?){0,6},? (?:dan|serta) $"
)
"""Before the last of several districts, whose name may begin with a region's: `Kecamatan Belinyu dan Riau Silip`."""
_STYLES = frozenset(
    row["word"].capitalize() for row in table_rows("gendered_names.csv") if row["word"] in word_list("honorifics.txt")
)
"""How people are addressed; a regency's name behind one is somebody's: `Mbok Sarmi`."""
_WAY = re.compile(rf"(?<!\w){any_of('route_words.txt')}(?!\w)[^.,;:]{{0,40}}$")
"""Before the ends of a way, one of which may have a region's name: `jalur kereta Manggarai-Jatinegara`."""
_FAR_END = re.compile(r"-([A-Z][a-z]+)(?!\w)")
_NEAR_END = re.compile(r"(?<!\w)([A-Z][a-z]+)-$")
_BEFORE_WINDOW = 90
_STYLE_REACH = 28


@record(frozen=True, slots=True)
class Hit:
    """A form at an offset with its evidence; `touching` is true where another name stands right beside it."""

    start: int
    end: int
    key: str
    form: Form
    evidence: Evidence
    block: int
    touching: bool = False


def region_hits(reading: Reading) -> tuple[Hit, ...]:
    """Return every hit in readable blocks, in order; island groups are kept, for enumerations need them."""
    table = forms()
    found: list[Hit] = []
    for index, match in reading.matches("region", form_pattern(), UNREAD):
        key = form_key(match.group())
        form = table[key]
        if form.kind == "none":
            continue
        block = reading.blocks[index]
        if found and found[-1].block == index and match.start() < found[-1].end:
            continue
        hit = _judged(reading, block, index, match, key, form)
        if hit is not None:
            hit = _past_bracket(reading, block, hit)
            found.append(hit)
            found.extend(_elliptic(reading, block, hit))
    return _without_villages(reading, found)


def _past_bracket(reading: Reading, block: Block, hit: Hit) -> Hit:
    """Return the hit of the longer name of which only the last word stands behind a bracket: `… Ulu (OKU) Selatan`."""
    last = _BEHIND_BRACKET.match(reading.folded, hit.end, block.end)
    key = f"{hit.key} {last['direction'].lower()}" if last else ""
    form = forms().get(key)
    if last is None or form is None or form.kind != "place":
        return hit
    return replace(hit, end=last.end(), key=key, form=form)


def _without_villages(reading: Reading, found: list[Hit]) -> tuple[Hit, ...]:
    """Return hits without those glued behind a village's name that are told nowhere else: `Nagori Bah Jambi`.

    Only where other regions are told apart from that: else the one region of the article may stand so.
    """
    glued = {hit.start for hit in found if hit.evidence == "bare" and _is_glued(reading, hit)}
    apart = {hit.key for hit in found if hit.start not in glued}
    return tuple(hit for hit in found if hit.start not in glued or hit.key in apart or not apart)


def _is_glued(reading: Reading, hit: Hit) -> bool:
    floor = reading.blocks[hit.block].start
    return _IN_VILLAGE.search(reading.folded, max(floor, hit.start - _BEFORE_WINDOW), hit.start) is not None


def _elliptic(reading: Reading, block: Block, hit: Hit) -> Iterator[Hit]:
    """Yield the regions that a direction alone stands for: `Lombok Barat, Tengah, dan Timur`."""
    stem, _, direction = hit.key.rpartition(" ")
    if direction not in _DIRECTIONS:
        return
    end = hit.end
    for _ in range(4):
        further = _DIRECTION.match(reading.folded, end, block.end)
        key = f"{stem} {further['direction'].lower()}" if further else ""
        form = forms().get(key)
        if further is None or form is None or form.kind != "place":
            return
        end = further.end()
        yield replace(hit, start=further.start("direction"), end=end, key=key, form=form, touching=False)


def _judged(reading: Reading, block: Block, index: int, match: re.Match[str], key: str, form: Form) -> Hit | None:
    start, end = match.span()
    evidence = evidence_before(reading, block, start, key, form)
    if key == "metro" and evidence != "city" and _NEXT_NAME.match(reading.folded, end, block.end):
        return None
    if evidence is None or (evidence == "bare" and form.guarded and _is_capitals(match.group(), form)):
        return None
    hit = Hit(start, end, key, form, evidence, index)
    if any(is_other(reading, block, hit) for is_other in _OTHERS):
        return None
    if evidence in _WEAK and _is_dateline(reading, block, start, end):
        evidence = "dateline"
    if evidence in ("body", "plain") and len(form.codes) > 1 and _NEXT_CITY.match(reading.folded, end, block.end):
        evidence = "city"
    if evidence == "bare" and (ends_a_name(reading.folded, start, end) or _is_in_paper(reading, block, start, end)):
        return None
    touching = evidence == "bare" or bool(_NEXT_NAME.match(reading.folded, end, block.end))
    return Hit(start, end, key, form, evidence, index, touching)


def _is_denied(reading: Reading, block: Block, hit: Hit) -> bool:
    """What stands behind it says that it is no region."""
    return _AFTER_DENIED.match(reading.folded, hit.end, block.end) is not None


def _is_of_somebody(reading: Reading, block: Block, hit: Hit) -> bool:
    """A style stands before it."""
    return _is_styled(reading.folded, block, hit.form, hit.start)


def _is_last_district(reading: Reading, block: Block, hit: Hit) -> bool:
    """It is the last of a list of districts, and another name stands beside it."""
    beside = _NEXT_NAME.match(reading.folded, hit.end, block.end)
    return beside is not None and _ends_districts(reading.folded, block, hit.start)


def _is_surroundings(reading: Reading, block: Block, hit: Hit) -> bool:
    """It is a town with all around it: `Solo Raya`."""
    return hit.evidence in _WEAK and _GREATER.match(reading.folded, hit.end, block.end) is not None


def _is_end_of_way(reading: Reading, block: Block, hit: Hit) -> bool:
    """It is one end of a way."""
    return hit.evidence in _WEAK and _ends_way(reading, block, hit.start, hit.end)


def _is_quarter(reading: Reading, block: Block, hit: Hit) -> bool:
    """It is a quarter of a town."""
    return hit.key in _QUARTERS and _AFTER_QUARTER.match(reading.folded, hit.end, block.end) is not None


_WEAK = ("plain", "bare", "near")
_OTHERS = (_is_denied, _is_of_somebody, _is_last_district, _is_surroundings, _is_end_of_way, _is_quarter)
"""What makes a region's name that of something else, in the order in which it is asked."""


def _is_styled(folded: str, block: Block, form: Form, start: int) -> bool:
    """Whether a style stands right before the name of a regency or town, which is then somebody's.

    Behind a capital the style is the end of another name: `Pelabuhan Tanjung Mas Semarang`.
    """
    before, _, style = folded[max(block.start, start - _STYLE_REACH) : start - 1].rpartition(" ")
    if style not in _STYLES or folded[start - 1] != " " or not all("." in code for code in form.codes):
        return False
    return not before.rpartition(" ")[2][:1].isupper()


def _ends_way(reading: Reading, block: Block, start: int, end: int) -> bool:
    """Whether a name is one end of a way whose other end is no region, and so most likely a quarter's or station's."""
    folded = reading.folded
    other = _FAR_END.match(folded, end, block.end) if folded[end : end + 1] == "-" else None
    if other is None and folded[start - 1] == "-":
        other = _NEAR_END.search(folded, max(block.start, start - 24), start)
    if other is None or form_key(other[1]) in forms():
        return False
    return _WAY.search(reading.lowered, max(block.start, start - _BEFORE_WINDOW), start) is not None


def _ends_districts(folded: str, block: Block, start: int) -> bool:
    """Whether a list of districts ends with what begins at `start`."""
    return _AMONG_DISTRICTS.search(folded, max(block.start, start - _BEFORE_WINDOW), start) is not None


def _is_capitals(text: str, form: Form) -> bool:
    return text.isupper() and not form.abbreviation


def _is_in_paper(reading: Reading, block: Block, start: int, end: int) -> bool:
    """Whether a name is part of the paper's own, which stands behind the town that opens a paragraph."""
    if start - block.start > 60 or "," not in reading.folded[block.start : start]:
        return False
    paper = _PAPER.match(reading.folded, block.start, block.end)
    return paper is not None and paper.start(1) <= start < end <= paper.end(1) and paper.span(1) != (start, end)


def _is_dateline(reading: Reading, block: Block, start: int, end: int) -> bool:
    if block.kind not in ("lead", "body") or (block.paragraph or 1) > 1 or start - block.start > 60:
        return False
    if not _AFTER_DATELINE.match(reading.folded, end, block.end):
        return False
    before = reading.folded[block.start : start].rstrip()
    return not before or not before[-1].isalnum() or before.isupper()


def joined(reading: Reading, hits: tuple[Hit, ...]) -> Iterator[tuple[Hit, ...]]:
    """Yield runs of hits that stand in one enumeration (`Bali, Nusa Tenggara dan Papua`)."""
    run: list[Hit] = []
    for hit in hits:
        if run and (hit.block != run[-1].block or not _are_joint(reading, run[-1], hit)):
            yield tuple(run)
            run = []
        run.append(hit)
    if run:
        yield tuple(run)


_JOINT = re.compile(
    r"\s?(?:,|/|-|&|dan|serta|atau|hingga|,\s?dan|,\s?serta)\s?(?:kota |kabupaten |kab\.? |provinsi |wilayah )?"
)


def _are_joint(reading: Reading, one: Hit, other: Hit) -> bool:
    """Whether one enumeration holds two hits; a stroke behind a dateline joins nothing: `SURABAYA - Mitra ojek`."""
    between = reading.lowered[one.end : other.start]
    if one.evidence == "dateline" and between.startswith(" ") and not between.strip(" -"):
        return between == " "
    return len(between) <= 24 and (between == " " or bool(_JOINT.fullmatch(between)))
