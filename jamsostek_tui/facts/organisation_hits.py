"""Places where an organisation is named: one scan for known names and trigger words, each read by its own grammar."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from jamsostek_tui.facts.areas import Area, Areas
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.bodies import (
    Body,
    bodies,
    body_pattern,
    department_words,
    departments,
    given_names,
    name_stops,
    triggers,
)
from jamsostek_tui.language.gazetteer import place
from jamsostek_tui.model import Block, OrganisationType

_UNREAD = frozenset({"noise", "meta", "tags"})
_BRACKET = re.compile(r"\s?\(\s?(?P<short>[A-Z][\w&/-]{1,18}(?:[ -][A-Z]\w{1,12})?)\s?\)")
_DEPARTMENT_STEP = re.compile(r"(?P<joint>,\s(?:dan\s)?|\s(?:dan|&|serta)\s|\s)(?P<word>[A-Z][\w'-]*)")
_NAME_STEP = re.compile(r"\s(?:(?:dan|&|of|bin)\s)?(?P<word>\((?:Persero|persero|Tbk)\)|[A-Z0-9][\w&'./-]*)")
_BRANCH_KIND = re.compile(
    r"\s(?:(?P<kind>Kantor\s(?:Cabang|Wilayah|Perwakilan)|Kanwil|Kacab|Kancab|KCP|Cabang|Wilayah|Perwakilan)"
    r"(?:\s(?P<rank>Utama|Perintis|Pratama|Madya|Khusus))?(?:\s\((?:Kacab|Kanwil|KCP|Kancab)\))?\s)?"
)
_BRANCH_RANK = re.compile(r"(?:\s(?:Utama|Perintis|Pratama|Madya|Khusus))?(?:\s\((?:Kacab|Kanwil|KCP|Kancab)\))?\s")
_BRANCH_NAME = re.compile(
    r"(?:(?:Tanjung|Muara|Pangkalan|Ujung|Lubuk|Sungai|Bukit|Teluk|Kuala|Pulau|Gunung|Batu|Jakarta|Bandung|Medan|"
    r"Surabaya|Bogor|Bekasi|Tangerang|Semarang|Makassar)\s)?[A-Z][a-z][\w-]*"
)
_BRANCH_SUFFIX = re.compile(r"\s(?:Kota|Raya|Utara|Selatan|Barat|Timur|Tengah|Pusat)(?!\w)")
_JOINT = re.compile(r"(?:,\s(?:dan\s)?|\s(?:dan|serta|&)\s|\s?-\s?|\s)")
_ROLE_BEFORE = re.compile(
    r"\b(?:Direktur|Direksi|Dirut|Manajer|Manager|Pimpinan|Ketua|Kepala|Pemilik|Owner|Komisaris|CEO|HRD|GM|Rektor|Dekan|"
    r"Dosen|Pengamat|Staf|Humas|Sekretaris|Supervisor|Corporate)\b[^.,;]*$"
)
_EMPTY_HEADS = frozenset({"lembaga", "forum", "aliansi", "komunitas", "gabungan", "persatuan", "ikatan"})
_ADMINISTRATION = {"province": ("Provinsi", "Pemprov"), "regency": ("Kabupaten", "Pemkab"), "city": ("Kota", "Pemkot")}
_GLUE = frozenset({"-", "/", "@", "#"})


@dataclass(frozen=True, slots=True)
class OrganisationHit:
    """One naming of a body. `key` is equal for namings of one body; `base` is the key without its region."""

    start: int
    end: int
    name: str
    abbreviation: str | None
    type: OrganisationType
    base: str
    area: str | None
    region: str | None
    rule: str
    short: str | None = None
    short_span: tuple[int, int] | None = None
    needs_area: bool = False

    @property
    def key(self) -> tuple[str, str | None]:
        return self.base, self.region or self.area


def organisation_hits(reading: Reading, areas: Areas) -> list[OrganisationHit]:
    """Return the hits of every readable block in order, none inside another."""
    found: list[OrganisationHit] = []
    for block in reading.blocks:
        if block.kind in _UNREAD:
            continue
        reached = block.start
        for match in body_pattern().finditer(reading.folded, block.start, block.end):
            if match.start() < reached or reading.folded[match.start() - 1 : match.start()] in _GLUE:
                continue
            hit = _hit(_Place(reading, areas, block), match)
            if hit is not None:
                found.append(hit)
                reached = hit.end
    return found


@dataclass(frozen=True, slots=True)
class _Place:
    reading: Reading
    areas: Areas
    block: Block

    @property
    def text(self) -> str:
        return self.reading.folded


def _hit(here: _Place, match: re.Match[str]) -> OrganisationHit | None:
    form = " ".join(match.group().split()).upper()
    body = bodies().get(form)
    if body is not None:
        return _body(here, match, body, form)
    if form in departments():
        return _short_department(here, match, departments()[form])
    return _READERS[triggers()[form]](here, match)


def _body(here: _Place, match: re.Match[str], body: Body, form: str) -> OrganisationHit | None:
    end, short, span = _after_bracket(here, match.end())
    if body.tail == "branch":
        branch = _branch_behind(here, match.start(), end, body)
        if branch is not None:
            return branch
        return OrganisationHit(
            match.start(),
            match.end(),
            body.name,
            body.abbreviation,
            body.type,
            body.name,
            None,
            None,
            "body-of-the-table",
            short,
            span,
        )
    area = here.areas.at(_skip(here, end)) if body.tail else None
    if area is None:
        return OrganisationHit(
            match.start(),
            match.end(),
            body.name,
            body.abbreviation,
            body.type,
            body.name,
            None,
            None,
            "body-of-the-table",
            short,
            span,
            needs_area=body.tail == "must",
        )
    abbreviation = f"{body.abbreviation} {area.tail}" if body.abbreviation else None
    return OrganisationHit(
        match.start(),
        area.end,
        f"{body.name} {area.tail}",
        abbreviation,
        body.type,
        body.name,
        area.tail,
        area.region,
        "body-with-region",
        short,
        span,
    )


def _branch_behind(here: _Place, start: int, end: int, body: Body) -> OrganisationHit | None:
    kind = _BRANCH_KIND.match(here.text, end, here.block.end)
    if kind is None:
        return None
    area = _branch_area(here, kind.end(), named=kind["kind"] is not None)
    if area is None:
        return None
    words = f"{body.name} {' '.join(filter(None, (kind['kind'], kind['rank'])))}".strip()
    return _branch(start, area, words, body, kind["kind"] or "")


def _branch(start: int, area: Area, words: str, body: Body, kind: str) -> OrganisationHit:
    level = "wilayah" if "wil" in kind.lower() else "cabang"
    return OrganisationHit(
        start,
        area.end,
        f"{words} {area.text}",
        None,
        body.type,
        f"{body.name} {level}",
        _area_key(area.text),
        area.region,
        "branch",
    )


def _area_key(text: str) -> str:
    """Make `Sumatera Barat dan Riau (Sumbarriau)`, `Sumbarriau` and `Sumbar Riau` one."""
    bracket = re.search(r"\(([^()]+)\)$", text)
    return re.sub(r"\bdan\b|[^a-z]", "", (bracket.group(1) if bracket else text).lower())


def _branch_area(here: _Place, offset: int, named: bool) -> Area | None:
    first = here.areas.at(offset, any_name=named)
    if first is None:
        name = _BRANCH_NAME.match(here.text, offset, here.block.end) if named else None
        return Area(offset, name.end(), "", name.group(), None) if name else None
    last = first
    for _ in range(4):
        joint = _JOINT.match(here.text, last.end, here.block.end)
        glued = joint is not None and joint.group() == " "
        following = here.areas.at(joint.end(), any_name=True) if joint and (named or glued) else None
        if following is None or (following.level and glued):
            break
        last = following
    bracket = _BRACKET.match(here.text, last.end, here.block.end) if last is not first else None
    end = bracket.end() if bracket else last.end
    suffix = _BRANCH_SUFFIX.match(here.text, end, here.block.end)
    if suffix is not None and last is first:
        return Area(first.start, suffix.end(), "", f"{first.tail}{suffix.group()}", first.region)
    text = first.tail if last is first else " ".join(here.reading.text[first.start : end].split())
    return Area(first.start, end, "", text, first.region if last is first else None)


def _branch_before(here: _Place, match: re.Match[str]) -> OrganisationHit | None:
    """Read `Kantor Cabang BPJS Ketenagakerjaan Mataram`, or `Kantor Cabang Surakarta` alone."""
    rank = _BRANCH_RANK.match(here.text, match.end(), here.block.end)
    if rank is None:
        return None
    words = " ".join((here.text[match.start() : rank.end()]).split())
    named = body_pattern().match(here.text, rank.end(), here.block.end)
    body = bodies().get(" ".join(named.group().split()).upper()) if named else None
    if named is None or body is None:
        area = here.areas.at(rank.end())
        if area is None or words.upper() == "CABANG":
            return None
        bpjs = bodies()["BPJS KETENAGAKERJAAN"]
        return _branch(match.start(), area, f"{bpjs.name} {words}", bpjs, words)
    end, _, _ = _after_bracket(here, named.end())
    kind = _BRANCH_KIND.match(here.text, end, here.block.end)
    area = _branch_area(here, kind.end(), named=True) if kind else None
    if area is None or body.tail == "":
        return None
    return _branch(match.start(), area, f"{words} {body.name}", body, words)


def _administration(here: _Place, match: re.Match[str]) -> OrganisationHit | None:
    end, _, _ = _after_bracket(here, match.end())
    if match.group().endswith("Aceh"):
        area: Area | None = here.areas.at(match.end() - 4)
    else:
        area = here.areas.at(_skip(here, end))
    known = place(area.region) if area and area.region else None
    if area is None or known is None or known.level not in _ADMINISTRATION:
        return None
    word, short = _ADMINISTRATION[known.level]
    bare = known.name.removeprefix("Kota ")
    called = area.text if len(area.text) < len(bare) else bare
    return OrganisationHit(
        match.start(),
        area.end,
        f"Pemerintah {word} {bare}",
        f"{short} {called}",
        "government",
        "Pemerintah",
        called,
        known.code,
        "administration",
    )


def _department(here: _Place, match: re.Match[str]) -> OrganisationHit | None:
    return _grown_department(here, match, match.group(), None)


def _short_department(here: _Place, match: re.Match[str], name: str) -> OrganisationHit | None:
    short = " ".join(match.group().split())
    if short.upper().startswith("DINAS "):
        return _grown_department(here, match, name, short)
    return _with_area(here, match.start(), match.end(), name, short, "department-by-short-name")


def _grown_department(here: _Place, match: re.Match[str], name: str, short: str | None) -> OrganisationHit | None:
    """Read on from `Dinas` or `Dinas PU` as long as the words are such as departments are named by."""
    vocabulary = department_words()
    end, count = match.end(), 0
    while (step := _DEPARTMENT_STEP.match(here.text, end, here.block.end)) and step["word"].lower() in vocabulary:
        end, count = step.end(), count + 1
        if count == 14:
            break
    if not count and short is None:
        return None
    full = f"{name}{here.text[match.end() : end]}"
    rule = "department" if count else "department-by-short-name"
    return _with_area(
        here, match.start(), end, " ".join(full.split()).replace(" & ", " dan "), None if count else short, rule
    )


def _with_area(
    here: _Place, start: int, end: int, name: str, abbreviation: str | None, rule: str
) -> OrganisationHit | None:
    name = name.title().replace(" Dan ", " dan ") if name.isupper() else name
    after, short, span = _after_bracket(here, end)
    area = here.areas.at(_skip(here, after))
    base = name.lower().replace(",", "")
    if area is None:
        return OrganisationHit(
            start, end, name, abbreviation or short, "government", base, None, None, rule, short, span
        )
    called = abbreviation or short
    return OrganisationHit(
        start,
        area.end,
        f"{name} {area.tail}",
        f"{called} {area.tail}" if called else None,
        "government",
        base,
        area.tail,
        area.region,
        rule,
        short,
        span,
    )


def _named(kind: OrganisationType, rule: str, most: int) -> Callable[[_Place, re.Match[str]], OrganisationHit | None]:
    def read(here: _Place, match: re.Match[str]) -> OrganisationHit | None:
        end, count = match.end(), 0
        ends: list[tuple[int, str]] = []
        while count < most and (step := _NAME_STEP.match(here.text, end, here.block.end)):
            low = step["word"].rstrip(".").lower()
            if low in name_stops():
                break
            end, count = step.end(), count + 1
            ends.append((step.start(), low))
            if low in ("tbk", "(tbk)"):
                break
        if count > 2 and _ROLE_BEFORE.search(here.text, max(here.block.start, match.start() - 60), match.start()):
            end = next((at for at, low in reversed(ends[1:-1]) if low in given_names()), end)
        while end > match.end() and here.text[end - 1] in ".,-/'":
            end -= 1
        if not count or here.block.kind == "title":
            return None
        _, short, span = _after_bracket(here, end)
        head = match.group().rstrip(".").lower()
        if head in _EMPTY_HEADS and (short is None or count < 2):
            return None
        name = " ".join(here.reading.text[match.start() : end].split())
        name = re.sub(r"^(PT|CV|UD)\.", r"\1", name)
        return OrganisationHit(match.start(), end, name, short, kind, _base(name), None, None, rule, short, span)

    return read


def _base(name: str) -> str:
    return re.sub(r"[^\w ]|\b(?:persero|tbk)\b", "", name.lower()).strip()


def _after_bracket(here: _Place, offset: int) -> tuple[int, str | None, tuple[int, int] | None]:
    bracket = _BRACKET.match(here.text, offset, here.block.end)
    if bracket is None:
        return offset, None, None
    return bracket.end(), bracket["short"], bracket.span("short")


def _skip(here: _Place, offset: int) -> int:
    return offset + 1 if here.text[offset : offset + 1] in (" ", "\n") else offset


_READERS: dict[str, Callable[[_Place, re.Match[str]], OrganisationHit | None]] = {
    "administration": _administration,
    "department": _department,
    "branch": _branch_before,
    "company": _named("company", "company", 6),
    "university": _named("university", "university", 5),
    "union": _named("union", "union", 7),
    "association": _named("other", "association", 6),
    "centre": _named("agency", "training-centre", 3),
}
