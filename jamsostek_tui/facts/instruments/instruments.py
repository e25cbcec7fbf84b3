"""Instruments: regulations, awards, programmes, funds and surveys, each once under its expanded name."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from jamsostek_tui.facts.instruments.regulations import Regulation, read_regulations
from jamsostek_tui.facts.places.learnt_names import is_short_for
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.gazetteer import form_pattern
from jamsostek_tui.language.instrument_names import (
    NameFound,
    instrument_forms,
    instrument_name_at,
    regulation_kinds,
)
from jamsostek_tui.model import Block, Instrument, InstrumentType, Mention, Span
from jamsostek_tui.record import record

RULES: dict[str, str] = {
    "regulation-by-number": "a kind of regulation with number and year, also coordinated ones behind it",
    "regulation-by-name": "a law called by its subject (UU Cipta Kerja)",
    "instrument-of-the-table": "a programme, fund or survey of the table, in full or by its short name",
    "award-with-year": "an award of the table, one for each year",
    "programme-by-bracket": "a programme that the article explains: program Name (Full Name), Program Full Name (NAME)",
    "programme-in-quotes": "a capitalised name in quotation marks behind the word program",
    "award-by-word": "capitalised words that end in Award",
}
_UNREAD = frozenset({"noise", "meta", "tags"})
_MONTH = "januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember"
_SHORT_FORM = re.compile(r"\s?\([\w &-]{2,24}\)")
_AWARD_YEAR = re.compile(
    r"(?:\s(?:(?:(?:di\s)?tingkat|provinsi|wilayah)\s\w+(?:\s\w+){0,4}?\s)?(?:tahun\s)?(?:anggaran\s)?(?P<year>20\d\d)(?!\d))"
)
_SURVEY_TIME = re.compile(rf"\s(?:(?:bulan|periode)\s)?(?:(?P<month>{_MONTH})\s)?(?:tahun\s)?(?P<year>20\d\d)(?!\d)")
_FUND_CHANGE = re.compile(r"\s(?:perubahan|murni)\b|-p\b")
_FUND_LEVEL = re.compile(r"\s(?:(?:provinsi|kabupaten|kab\.?|kota|pemprov|pemkab|pemkot|milik)\s)?")
_FUND_YEAR = re.compile(r"\s?(?:,\s)?(?:tahun(?:\sanggaran)?\s|t\.?a\.?\s)?(?P<year>20\d\d)(?!\d)")
_AWARD = re.compile(
    r"(?<!\w)(?:[A-Z][\w&-]{1,24}\s){1,5}Awards?\b(?:\s\([A-Z]{2,8}\))?(?:\s(?:Tahun\s|tahun\s)?(?P<year>20\d\d))?"
)
_PROGRAMME = re.compile(
    r"\b[Pp]rogram(?:\s(?:bernama|unggulan|inovasi|daerah))?\s(?P<first>[A-Z][\w-]{1,24}(?:\s(?:dan\s)?[A-Z][\w-]{1,24}){0,7})"
    r"\s\((?:atau\s)?(?P<second>[A-Z][\w-]{1,24}(?:\s(?:dan\s)?[A-Z][\w-]{1,24}){0,7})\)"
)
_QUOTED_PROGRAMME = re.compile(
    r"\b[Pp]rogram(?:\s(?:bernama|bertajuk|unggulan|inovasi|daerah|desa))?\s"
    r"\"(?P<name>[A-Z][\w-]{1,24}(?:\s(?:dan\s)?[A-Z][\w-]{1,24}){0,6})\""
)
_LEADING = re.compile(r"(?:(?:Penghargaan|Anugerah|Piala|Malam|Raih|Terima|Ajang|Dalam|Pada)\s)+")
_LAW = re.compile(
    r"\s(?:Cipta Kerja|Ketenagakerjaan|BPJS|SJSN|Desa|ASN|Pemerintahan Daerah|Sistem Jaminan Sosial Nasional|"
    r"Omnibus Law|Badan Penyelenggara Jaminan Sosial|Kesehatan|(?:Perlindungan|Pelindungan|Penyelenggaraan|"
    r"Pengelolaan|Pemberdayaan|Jaminan|Pengawasan|Penempatan|Penanggulangan) [A-Z]\w+"
    r"(?:(?: dan| bagi| serta)? [A-Z]\w+){0,4})\b"
)
_TITLED_KINDS = frozenset(
    (
        *("Undang-Undang", "Rancangan Undang-Undang", "Peraturan Daerah", "Rancangan Peraturan Daerah", "Qanun"),
        *("Peraturan Gubernur", "Peraturan Bupati", "Peraturan Wali Kota", "Peraturan Desa"),
    )
)
_SEGMENTS = {"Penerima Upah": ("(PU)", "PPU", " PU "), "Penerima Bantuan Iuran": ("PBI",)}
_SEGMENT_BEFORE = ("program ", "segmen ", "kategori ", "sektor ", "kepesertaan ", "skema ", "peserta ")
_ABOUT = re.compile(r"\s[Tt]entang")
_BUDGET = "Anggaran Pendapatan dan Belanja Daerah"
_CHANGED_BUDGET = f"{_BUDGET} Perubahan"


@record(frozen=True, slots=True)
class _Hit:
    start: int
    end: int
    name: str
    type: InstrumentType
    rule: str
    base: str
    detail: str | None
    subject: str | None = None


def find_instruments(reading: Reading) -> tuple[Instrument, ...]:
    """Return the instruments of `reading` in order of first mention, ids from 1.

    A short and a spelled-out form are one instrument; a form without year, number or region belongs to the one
    of its kind that is named with it. Mentions cover numbers and years of names: see `name_spans`.
    """
    hits = [*_named_hits(reading), *_worded_hits(reading)]
    groups = _grouped(_completed(hits))
    ordered = sorted(groups.values(), key=lambda group: group[0].start)
    return tuple(_instrument(reading, number, group) for number, group in enumerate(ordered, start=1))


def name_spans(instruments: Iterable[Instrument]) -> tuple[tuple[int, int], ...]:
    """Return the spans of all mentions in order: digits inside them are parts of names, not statistics."""
    return tuple(sorted((mention.start, mention.end) for one in instruments for mention in one.mentions))


def _named_hits(reading: Reading) -> Iterator[_Hit]:
    """Yield the instruments and kinds of regulation of the tables, by one scan of the article."""
    reached = 0
    last: _Hit | None = None
    for start in reading.openings["instrument"]:
        block = reading.block_at(start) if start >= reached else None
        words = instrument_name_at(reading.lowered, start, block.end) if block else None
        if words is None or block is None or block.kind in _UNREAD:
            continue
        reached = words.end
        if words.form in regulation_kinds():
            for regulation in read_regulations(reading, block, words):
                hit = _regulation(reading, block, regulation, words.form)
                if hit is not None:
                    yield hit
                    reached = max(reached, hit.end) if hit.start == words.start else reached
            continue
        known = instrument_forms().get(words.form)
        if known is None or not known.fits(reading.folded[words.start : words.end]):
            continue
        if known.name in _SEGMENTS and not _is_segment(reading, words):
            continue
        hit = _named(reading, block, words, known.name, known.type)
        if last and known.type == last.type and reading.folded[last.end : words.start].strip() == "(":
            hit = replace(hit, name=last.name, base=last.base, detail=last.detail)
        last = hit
        yield hit
        reached = hit.end


def _is_segment(reading: Reading, words: NameFound) -> bool:
    """Whether `penerima upah` in small letters is the segment, and not just whoever is paid: its short form is told."""
    if not reading.folded[words.start : words.end].islower():
        return True
    called = reading.lowered.endswith(_SEGMENT_BEFORE, 0, words.start)
    return called or any(short in reading.folded for short in _SEGMENTS[instrument_forms()[words.form].name])


def _worded_hits(reading: Reading) -> Iterator[_Hit]:
    """Yield awards and programmes that no table knows."""
    awards, programmes = "award" in reading.lowered, "program" in reading.lowered
    for block in reading.blocks:
        if block.kind in _UNREAD:
            continue
        if awards and reading.lowered.find("award", block.start, block.end) >= 0:
            yield from _awards(reading, block)
        if programmes and reading.lowered.find("program", block.start, block.end) >= 0:
            yield from _programmes(reading, block)


def _regulation(reading: Reading, block: Block, regulation: Regulation, form: str) -> _Hit | None:
    written = reading.folded[regulation.start : regulation.end]
    if len(form) <= 3 and not written[: len(form)].isupper():
        return None
    if regulation.number or regulation.year:
        detail = f"{regulation.number} {regulation.year}"
        about = _ABOUT.match(reading.folded, regulation.end, block.end)
        law = _LAW.match(reading.folded, about.end(), block.end) if about else None
        subject = " ".join(law.group().split()) if law else None
        return _Hit(regulation.start, regulation.end, regulation.name, "regulation", "regulation-by-number",
                    _kind_key(regulation.kind), detail, subject)  # fmt: skip
    law = _LAW.match(reading.folded, regulation.end, block.end)
    if law is not None and regulation.kind in _TITLED_KINDS:
        subject = " ".join(law.group().split())
        return _Hit(regulation.start, law.end(), f"{regulation.kind} {subject}", "regulation", "regulation-by-name",
                    f"{regulation.kind} {subject}", subject)  # fmt: skip
    if len(form) <= 3:
        return None
    return _Hit(regulation.start, regulation.end, regulation.kind, "regulation", "", _kind_key(regulation.kind), None)


def _kind_key(kind: str) -> str:
    return kind if "Pengganti" in kind else " ".join(kind.split()[:2])


def _named(reading: Reading, block: Block, words: NameFound, name: str, kind: InstrumentType) -> _Hit:
    low, start, end = reading.lowered, words.start, words.end
    bracket = _SHORT_FORM.match(low, end, block.end)
    behind = bracket.end() if bracket else end
    if kind == "award":
        year = _AWARD_YEAR.match(low, behind, block.end)
        if year is None:
            return _Hit(start, end, name, kind, "award-with-year", name, None)
        return _Hit(start, year.end(), f"{name} {year['year']}", kind, "award-with-year", name, year["year"])
    rule = "instrument-of-the-table"
    if kind == "survey":
        time = _SURVEY_TIME.match(low, behind, block.end)
        if time is None:
            return _Hit(start, end, name, kind, rule, name, None)
        detail = " ".join(part for part in ((time["month"] or "").capitalize(), time["year"]) if part)
        return _Hit(start, time.end(), f"{name} {detail}", kind, rule, name, detail)
    if name == _BUDGET:
        return _budget(reading, block, start, end, behind)
    return _Hit(start, end, name, kind, rule, name, None)


def _budget(reading: Reading, block: Block, start: int, end: int, behind: int) -> _Hit:
    """Read the region and year of a budget: `APBD Kota Kupang Tahun Anggaran 2025`."""
    low = reading.lowered
    change = _FUND_CHANGE.match(low, behind, block.end)
    behind = change.end() if change else behind
    level = _FUND_LEVEL.match(low, behind, block.end)
    area = form_pattern().match(reading.folded, level.end(), block.end) if level else None
    detail = None
    if level is not None and area is not None:
        word = level.group().split()[0].rstrip(".") if level.group().strip() else ""
        word = {"kab": "Kabupaten", "pemkab": "Kabupaten", "pemkot": "Kota", "pemprov": "Provinsi", "milik": ""}.get(
            word, word.capitalize()
        )
        detail = f"{word} {reading.text[area.start() : area.end()]}".strip()
        behind = area.end()
    year = _FUND_YEAR.match(low, behind, block.end)
    stop = year.end() if year else area.end() if area else change.end() if change else end
    name = " ".join(part for part in (_BUDGET, "Perubahan" if change else "", detail) if part)
    return _Hit(start, stop, name, "fund", "instrument-of-the-table", _BUDGET, detail)


def _awards(reading: Reading, block: Block) -> Iterator[_Hit]:
    for match in _AWARD.finditer(reading.folded, block.start, block.end):
        words = _LEADING.sub("", match.group())
        if "paritrana" in words.lower() or "uhc" in words.lower() or "coverage" in words.lower():
            continue
        start = match.end() - len(words)
        if len(words.split()) > 1:
            name = re.sub(r"\s\([A-Z]+\)|\s[Tt]ahun(?= \d)", "", " ".join(words.split()))
            yield _Hit(start, match.end(), name, "award", "award-by-word", name.lower(), match["year"])


def _programmes(reading: Reading, block: Block) -> Iterator[_Hit]:
    """Find programmes of a region or firm that no table knows, by the bracket or marks around their name."""
    for match in _PROGRAMME.finditer(reading.folded, block.start, block.end):
        short, full = sorted((match["first"], match["second"]), key=len)
        known = any(name.lower() in instrument_forms() for name in (short, full))
        if not known and " " in full and " " not in short and is_short_for(short, full):
            for part in ("first", "second"):
                yield _Hit(*match.span(part), full, "programme", "programme-by-bracket", full.lower(), None)
    for match in _QUOTED_PROGRAMME.finditer(reading.folded, block.start, block.end):
        if (name := match["name"]).lower() not in instrument_forms():
            yield _Hit(*match.span("name"), name, "programme", "programme-in-quotes", name.lower(), None)


def _completed(hits: list[_Hit]) -> Iterator[_Hit]:
    """Give forms without detail to the one before them (else the first) that is named with it."""
    detailed: dict[str, list[_Hit]] = defaultdict(list)
    hits = sorted(hits, key=_start)
    for hit in hits:
        if hit.detail is not None and hit.rule != "regulation-by-name":
            detailed[hit.base].append(hit)
    numbered = {hit.subject: hit for hit in hits if hit.subject and hit.rule == "regulation-by-number"}
    several = {base: len({one.detail for one in group}) > 1 for base, group in detailed.items()}
    for hit in hits:
        same = numbered.get(hit.detail or "") if hit.rule == "regulation-by-name" else None
        if same is not None and hit.base.startswith(same.base):
            yield replace(hit, name=same.name, base=same.base, detail=same.detail, rule=same.rule)
            continue
        fuller = detailed[hit.base]
        if hit.detail is None and fuller and not (hit.rule == "" and several[hit.base]):
            chosen = fuller[max(0, bisect_right(fuller, hit.start, key=_start) - 1)]
            yield _Hit(hit.start, hit.end, chosen.name, hit.type, chosen.rule, hit.base, chosen.detail)
        elif hit.rule:
            yield hit


def _start(hit: _Hit) -> int:
    return hit.start


def _grouped(hits: Iterable[_Hit]) -> dict[tuple[str, str | None], list[_Hit]]:
    groups: dict[tuple[str, str | None], list[_Hit]] = defaultdict(list)
    for hit in hits:
        groups[(hit.base, hit.detail)].append(hit)
    return groups


def _instrument(reading: Reading, number: int, group: list[_Hit]) -> Instrument:
    unchanged = [hit for hit in group if not hit.name.startswith(_CHANGED_BUDGET)]
    best = max(unchanged or group, key=lambda hit: len(hit.name))
    spans = sorted({(hit.start, hit.end) for hit in group})
    mentions = tuple(Mention(0, start, end, reading.text[start:end]) for start, end in spans)
    seen = dict.fromkeys(" ".join(mention.text.split()) for mention in mentions)
    return Instrument(
        id=number,
        name=best.name,
        type=best.type,
        aliases=tuple(alias for alias in seen if alias != best.name),
        mentions=mentions,
        rule=best.rule,
        confidence=0.8 if best.rule in ("award-by-word", "programme-by-bracket", "programme-in-quotes") else 0.95,
        triggers=(Span(best.start, best.end, reading.text[best.start : best.end]),),
    )
