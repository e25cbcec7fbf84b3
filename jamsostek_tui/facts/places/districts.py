"""Districts and villages: names behind Kecamatan, Distrik, Desa, Kelurahan; they have slugs for ids."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from jamsostek_tui.facts.places.district_parents import DistrictParents
from jamsostek_tui.facts.places.listed_districts import listed_districts, table_districts
from jamsostek_tui.facts.places.named_again import named_again, named_with_head
from jamsostek_tui.facts.reading import UNREAD, Reading
from jamsostek_tui.language.area_levels import area_levels, district_source, district_words, head_source, words_of
from jamsostek_tui.language.bodies import body_forms, given_names
from jamsostek_tui.language.calendar import weekdays
from jamsostek_tui.language.gazetteer import form_key, forms, heads, village_words
from jamsostek_tui.language.lists import any_of, word_list
from jamsostek_tui.language.names import degree_pattern, is_balinese_start, word_kind
from jamsostek_tui.language.village_names import end_of_place, is_like_a_place
from jamsostek_tui.model import Mention, Region, Span

_UNREAD = UNREAD | {"title"}
_LEVEL_WORDS = "|".join(sorted(word.capitalize() for word in words_of("level", "governed")))
_NAMED = re.compile(
    rf"(?P<level>{district_source()})[ ]"
    rf"(?P<name>(?!Rp\d|(?:{_LEVEL_WORDS}|Kabupaten|Provinsi)(?![\w-]))[A-Z][\w'-]{{1,24}}"
    rf"(?:[ ](?!(?:{_LEVEL_WORDS})(?!\w)|Kec\.|Kab\.|Kabupaten|Kota |Provinsi)[A-Z][\w'-]{{1,24}}){{0,2}}"
    r"(?:[ ](?:[A-H]|I{1,3}|IV|V|VI{1,3})(?![\w.]))?)"
)
_NOT_BEFORE = re.compile(rf"(?<!\w){any_of('district_false_leads.txt')}\s$", re.I)
_HEAD_BEFORE = re.compile(rf"\b(?:Kepala|Sekretaris|Wali|{head_source()})\s$")
_HEAD_NEAR = re.compile(
    rf"\b(?:Kepala (?:Desa|Dusun|Kampung)|Sekdes|Ketua|Sekretaris|{head_source('village')})\s[A-Z][^.,;\n]{{0,40}}$"
)
_BY_OFFICE = words_of("head", "governed")
_VILLAGE_HEADS = frozenset(word for word in words_of("head") if area_levels()[word].level == "village") - {"lurah"}
_OF_DESA = tuple(f"{word.capitalize()} " for word in word_list("village_workers.txt"))
_VOWEL = re.compile(r"[AEIOUY\d]")
_ACTING = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+ (?![IVXLC]+(?: |$))[A-Z]{3,}(?: .*)?")
"""A headline told again, whose verb is no name: `Desa Menunggak BPJS Ketenagakerjaan`."""
_ROMAN = re.compile(r"[IVXLC]+")
_HOLDERS_BODY = re.compile(rf"(?<!\w)(?i:{any_of('association_heads.txt')}) (?:Kepala|Wali) $")
_FURTHER = re.compile(
    r"(?P<joint>, (?:dan |serta )?| dan | serta )(?P<name>[A-Z][a-z'-]{2,24}(?: [A-Z][a-z'-]{2,24})?)(?=[,.;)]| [a-z(])"
)
_COUNTED = re.compile(
    r"(?:,? [a-z]+){0,5} \(?\d[\d.,]*\d?(?: ?%|(?: (?!dan )[A-Za-z/]+){0,3})\)?(?P<joint>[.,;]| dan)"
    r"(?: (?:dan|disusul|diikuti|serta|lalu|kemudian|sementara|sedangkan))?(?: oleh)? "
    r"(?P<name>[A-Z][a-z'-]{2,24}(?: [A-Z][a-z'-]{2,24})?)(?= (?:sebanyak |sebesar |dengan |ada |\()?\d)"
)
_QUARTERS = frozenset(word.capitalize() for word in word_list("compass.txt")) | {"Kota"}
_LIST = re.compile(r"(?:, [A-Z][\w'-]+(?: [A-Z][\w'-]+)?){0,8},? (?:dan|serta) [A-Z][a-z]")
_LISTED_LEVELS = words_of("level")
_DAYS = "|".join(day.capitalize() for day in sorted(weekdays()))
_GOVERNOR = re.compile(
    rf", (?!(?:{any_of('office_words.txt')}|{head_source()}|{_DAYS})(?!\w))"
    r"(?:Distrik|Kecamatan|(?:[A-Z][a-z]{0,4}\. ){0,3}[A-Z][\w'-]+(?: [A-Z][\w'-]+){1,3}(?:,| [a-z])|"
    r"(?:[A-Z][a-z]{0,4}\. ){0,3}[A-Z][\w'-]+, (?!dan |serta )[a-z])"
)
_LEADER = re.compile(rf"\b{any_of('adat_leaders.txt')} $")
_LARGER = re.compile(rf",? (?:di )?(?:{_LEVEL_WORDS}|Kec\.|Kab\.|Kabupaten|Kota|Provinsi)(?!\w)")
_ITSELF = re.compile(r" (?:itu|ini|tersebut)(?!\w)")
_BEARER = re.compile(r"[A-Z][\w'.-]+ [A-Z][\w'.-]+, (?:(?:Mantan|mantan|Pj\.?|Plt\.?|selaku) )?$")
_HEADS = ("Desa ", "Kampung ", *(f"{word.capitalize()} " for word in words_of("head")))
_WHOSE_PLACE = re.compile(rf" (?:dari|asal) (?:{_LEVEL_WORDS.lower()})(?!\w)")
"""Behind the next one who is told with a place: `Wagiman dari Desa A dan Mahdi dari Desa B`."""
_BEFORE_DEGREES = degree_pattern()
_OF_CAMAT = ("kecamatan", "kec")
_LONG_DASH = re.compile(r"[‒–—―]")


@dataclass(frozen=True, slots=True)
class _Named:
    """One naming: where the level word begins, the level word, the span of the name and the name."""

    start: int
    level: str
    begin: int
    end: int
    name: str

    @property
    def slug(self) -> str:
        return f"{area_levels()[self.level].slug}-{'-'.join(self.name.lower().split())}"


def find_districts(reading: Reading, regions: tuple[Region, ...]) -> tuple[Region, ...]:
    """Return districts and villages in order; a name ends where a region's or a person's begins."""
    found: dict[str, list[_Named]] = defaultdict(list)
    starts = sorted(mention.start for region in regions for mention in region.mentions)
    for _, match in reading.matches("district", _NAMED, _UNREAD):
        if _is_name(reading, match):
            one = _cut(reading, match, starts)
            found[one.slug].append(one)
            for other in _further(reading, one, starts):
                found[other.slug].append(other)
    _part_from_holders(found)
    found = {slug: group for slug, group in found.items() if _is_governed(reading, group)}
    _add_listed(reading, found, set(starts))
    if not found:
        return ()
    _add_named_again(reading, found)
    parents = DistrictParents(reading, {one.start: slug for slug, group in found.items() for one in group}, regions)
    return tuple(_district(reading, slug, group, parents) for slug, group in found.items())


def _part_from_holders(found: dict[str, list[_Named]]) -> None:
    """Take the given name of somebody off a village's that is told oftener without: `Kaur Desa Balunijuk Mardiana`."""
    for slug in [slug for slug, group in found.items() if len(group) == 1 and " " in group[0].name]:
        one = found[slug][0]
        place, _, holder = one.name.rpartition(" ")
        shorter = _Named(one.start, one.level, one.begin, one.begin + len(place), place)
        if _is_given(holder) and len(found.get(shorter.slug, ())) > 1:
            del found[slug]
            found[shorter.slug].append(shorter)
            found[shorter.slug].sort(key=lambda named: named.begin)


def _add_listed(reading: Reading, found: dict[str, list[_Named]], regions: set[int]) -> None:
    """Add the names of rows behind `kecamatan, yaitu`, those of regions with codes left out."""
    tables = (table_districts(reading.folded, start, end) for start, end in _tables(reading))
    for start, level, begin, end in chain(listed_districts(reading, _UNREAD), *tables):
        if begin not in regions:
            one = _Named(start, level, begin, end, " ".join(reading.folded[begin:end].split()))
            found.setdefault(one.slug, []).append(one)


def _tables(reading: Reading) -> Iterator[tuple[int, int]]:
    """Yield where each table stands, whose rows are blocks right below one another."""
    start = end = -1
    for block in reading.blocks:
        if block.kind == "table" and end >= 0 and block.start == end + 1:
            end = block.end
            continue
        if end >= 0:
            yield start, end
        start, end = (block.start, block.end) if block.kind == "table" else (-1, -1)
    if end >= 0:
        yield start, end


def _add_named_again(reading: Reading, found: dict[str, list[_Named]]) -> None:
    """Add the places where a name of `found` stands without its level word; of two of one name the first told."""
    told: dict[str, str] = {}
    for slug, group in found.items():
        told.setdefault(group[0].name, slug)
    taken = {one.begin for group in found.values() for one in group}
    introduced = {name: found[slug][0].end for name, slug in told.items()}
    for name, begin, end in named_again(reading, introduced):
        if begin not in taken:
            found[told[name]].append(_Named(begin, found[told[name]][0].level, begin, end, name))
            taken.add(begin)
    for group in sorted(found.values(), key=lambda group: -len(group[0].name)):
        level, name = group[0].level, group[0].name
        if level in _OF_CAMAT:
            named = [_Named(begin, level, begin, end, name) for begin, end in named_with_head(reading, name)]
            group += [one for one in named if one.begin not in taken]
            taken |= {one.begin for one in named}
    for group in found.values():
        group.sort(key=lambda one: one.begin)


def _is_name(reading: Reading, match: re.Match[str]) -> bool:
    if (
        match["level"].rstrip(".").lower() not in district_words()
        or match["name"].split()[0].lower() in village_words()
    ):
        return False
    before = reading.folded[max(0, match.start() - 32) : match.start()]
    if before.endswith("/"):
        before = f"{before[:-1]} dan "
    if _NOT_BEFORE.search(before) or _HOLDERS_BODY.search(reading.folded, max(0, match.start() - 24), match.start()):
        return False
    first = match["name"].split()[0]
    if (first.isupper() and _VOWEL.search(first) is None) or first.lower() in ("propinsi", "prov"):
        return False
    if _ACTING.fullmatch(match.group()):
        return False
    if _ROMAN.fullmatch(match["name"] if match["level"] != "Distrik" else match["name"].split()[0]):
        return False
    if before.endswith(_OF_DESA) and _is_given(match["name"].split()[0]):
        return False
    if _HEAD_BEFORE.search(before) and _is_holder(reading.folded, match):
        return False
    if _BEFORE_DEGREES.match(reading.folded, match.end()) and " " not in match["name"].strip():
        return False
    form = forms().get(form_key(match["name"]))
    bare_body = before.rstrip().lower().endswith(("perangkat", "aparatur", "aparat", "pemerintahan", "pemerintah"))
    heads = match["level"].lower() in _VILLAGE_HEADS and match["level"][0].isupper()
    return not ((bare_body or heads) and form is not None and form.kind == "place")


def _is_holder(folded: str, match: re.Match[str]) -> bool:
    """Whether the holder's own name follows an office of villages: `Kepala Desa Ahmad Fauzi mengatakan`.

    It begins with a given name, nothing tells of a place behind it, and no place of this name is told elsewhere.
    """
    first, _, second = match["name"].partition(" ")
    if (
        not _is_given(first)
        or is_like_a_place(first, second)
        or end_of_place(folded, match.start("name") - 1) is not None
    ):
        return False
    if _GOVERNOR.match(folded, match.end()) or _LARGER.match(folded, match.end()):
        return False
    told = re.compile(rf"(?<!Kepala )(?<!Sekretaris )(?<!Wali ){match['level']} {re.escape(first)}(?!\w)")
    return told.search(folded) is None


def _further(reading: Reading, first: _Named, starts: list[int]) -> Iterator[_Named]:
    """Yield the districts or villages told with one level word: `Kecamatan Rendang dan Manggis`, `Desa A, B, dan C`.

    A further one is a name that is neither a region's nor a person's nor a word of the language; the list is closed
    by `dan`, or each name has its number (`Kecamatan Cibatu 12 orang, Leles 9`). No office stands before the first.
    """
    end = first.end
    headed = _HEAD_BEFORE.search(reading.folded, max(0, first.start - 16), first.start)
    if first.level not in _LISTED_LEVELS or headed:
        return
    form = _FURTHER if _LIST.match(reading.folded, end) else _COUNTED
    for _ in range(12):
        match = form.match(reading.folded, end)
        if match is None or not _is_place_word(match["name"]):
            return
        begin, end = match.span("name")
        if _WHOSE_PLACE.match(reading.lowered, end):
            return
        index = bisect_left(starts, begin)
        if index < len(starts) and starts[index] < end:
            return
        yield _Named(first.start, first.level, begin, end, " ".join(match["name"].split()))
        if form is _FURTHER and ("dan" in match["joint"] or "serta" in match["joint"]):
            return


def _is_place_word(name: str) -> bool:
    words = name.split()
    words = words[:-1] if len(words) > 1 and words[-1] in _QUARTERS else words
    strange = all(word_kind(word) == "unknown" or word.lower() in word_list("localities.txt") for word in words)
    return strange and not any(word in body_forms() for word in words)


def _is_governed(reading: Reading, group: list[_Named]) -> bool:
    """Whether a Kampung, or the place of an office, is one that somebody governs: a comma and a name stand behind."""
    if any(one.level not in _BY_OFFICE for one in group):
        return True
    if group[0].level != "kampung" and all(_is_given(word) for word in group[0].name.split()):
        return False
    if any(_is_held(reading, one) for one in group):
        return True
    headed = (one for one in group if one.level != "kampung" or reading.folded.endswith("Kepala ", 0, one.start))
    return any(_GOVERNOR.match(reading.folded, one.end) for one in headed)


def _is_held(reading: Reading, one: _Named) -> bool:
    """Whether a name stands before the office (`I Made Arta, Perbekel Tista.`), or the office is told again (`itu`).

    Of `Kampung` only that of an adat leader counts: `Ondoafi Kampung Yoboi, …`.
    """
    folded = reading.folded
    if one.level == "kampung":
        return bool(_LEADER.search(folded, max(0, one.start - 20), one.start)) or (
            folded.startswith(".", one.end) and (folded.endswith(("dari ", "warga "), 0, one.start))
        )
    if _ITSELF.match(folded, one.end):
        return True
    bearer = _BEARER.search(folded, max(0, one.start - 60), one.start)
    named = bearer is not None and not folded.endswith(_HEADS, 0, bearer.start())
    return named and folded[one.end : one.end + 1] in tuple(".,;")


def _cut(reading: Reading, match: re.Match[str], starts: list[int]) -> _Named:
    begin, end = match.span("name")
    index = bisect_left(starts, begin + 1)
    if index < len(starts) and starts[index] < end:
        front = reading.folded[begin : starts[index]].strip().lower()
        end = end if heads().get(front) == "nature" else starts[index]
    if reading.folded.endswith(" I", begin, end) and is_balinese_start(
        "I", reading.folded[end + 1 :][:12].split(" ")[0]
    ):
        end -= 2
    if " " in reading.folded[begin:end]:
        end = _before_holder(reading, match.start(), begin, end)
    if dash := _LONG_DASH.search(reading.text, begin, end):
        end = dash.start()
    name = reading.folded[begin:end].rstrip()
    return _Named(match.start(), match["level"].rstrip(".").lower(), begin, begin + len(name), " ".join(name.split()))


def _before_holder(reading: Reading, start: int, begin: int, end: int) -> int:
    """Return where a place's name ends behind an office: before a given name, or one by which somebody speaks."""
    near = _HEAD_NEAR.search(reading.folded, max(0, start - 60), start)
    headed = near or _HEAD_BEFORE.search(reading.folded, max(0, start - 16), start)
    words = list(re.finditer(r"\S+", reading.folded[begin:end]))
    held = not headed and any(office.end + 1 == start for office in reading.offices)
    styled = words[1:] if headed or held else words[1:-1]
    end = next((begin + word.start() - 1 for word in styled if word_kind(word.group()) == "honorific"), end)
    if (headed or held) and (placed := end_of_place(reading.folded, begin - 1)) is not None:
        return min(placed, end)
    if headed and not _GOVERNOR.match(reading.folded, end):
        names = words[1:-1] if near else words[1:]
        end = next((begin + word.start() for word in names if _is_given(word.group())), end)
    elif held:
        end = next((begin + word.start() for word in words[1:] if word.group() in reading.spoken_names), end)
    return end


def _is_given(word: str) -> bool:
    return word.lower() in given_names()


def _district(reading: Reading, slug: str, group: list[_Named], parents: DistrictParents) -> Region:
    first = group[0]
    mentions = tuple(Mention(0, one.begin, one.end, reading.text[one.begin : one.end]) for one in group)
    return Region(
        id=slug,
        name=first.name,
        level=area_levels()[first.level].level,
        parent=parents.of(slug, first.name, mentions),
        mentions=mentions,
        rule="district-by-level-word",
        confidence=0.8,
        triggers=(Span(first.start, first.end, reading.text[first.start : first.end]),),
    )
