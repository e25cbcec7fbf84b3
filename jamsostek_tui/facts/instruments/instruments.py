"""Instruments: regulations, awards, programmes, funds and surveys, each once under its expanded name."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from jamsostek_tui.facts.instruments.hit import InstrumentHit
from jamsostek_tui.facts.instruments.regulations import Regulation, read_regulations
from jamsostek_tui.facts.instruments.worded_names import worded_hits
from jamsostek_tui.facts.reading import UNREAD, Reading
from jamsostek_tui.language.calendar import full_months
from jamsostek_tui.language.gazetteer import form_pattern
from jamsostek_tui.language.instrument_names import NameFound, instrument_forms, instrument_name_at, regulation_kinds
from jamsostek_tui.language.lists import any_of
from jamsostek_tui.language.spelling import is_short_for
from jamsostek_tui.model import Block, Instrument, InstrumentType, Mention, Span

_MONTH = "|".join(sorted(full_months()))
_SHORT_FORM = re.compile(r"\s?\([\w &-]{2,24}\)")
_AWARD_YEAR = re.compile(
    r"(?:\s(?:(?:(?:di\s)?tingkat|provinsi|wilayah)\s\w+(?:\s\w+){0,4}?\s)?(?:tahun\s)?(?:anggaran\s)?(?P<year>20\d\d)(?!\d))"
)
_SURVEY_TIME = re.compile(rf"\s(?:(?:bulan|periode)\s)?(?:(?P<month>{_MONTH})\s)?(?:tahun\s)?(?P<year>20\d\d)(?!\d)")
_FUND_CHANGE = re.compile(r"\s(?:perubahan|murni)\b|-p\b")
_FUND_LEVEL = re.compile(r"\s(?:(?:provinsi|kabupaten|kab\.?|kota|pemprov|pemkab|pemkot|milik)\s)?")
_FUND_YEAR = re.compile(r"\s?(?:,\s)?(?:tahun(?:\sanggaran)?\s|t\.?a\.?\s)?(?P<year>20\d\d)(?!\d)")
_LAW = re.compile(
    rf"\s(?:{any_of('law_subjects.txt')}|{any_of('law_subject_heads.txt')} [A-Z]\w+"
    r"(?:(?: dan| bagi| serta)? [A-Z]\w+){0,4})\b"
)
_TITLED_KINDS = frozenset(
    (
        *("Undang-Undang", "Rancangan Undang-Undang", "Peraturan Daerah", "Rancangan Peraturan Daerah", "Qanun"),
        *("Peraturan Gubernur", "Peraturan Bupati", "Peraturan Wali Kota", "Peraturan Desa"),
    )
)
_BUDGET_IN_WORDS = "anggaran daerah"
_PAYING = re.compile(r"(?<!\w)(?:melalui|lewat|menggunakan|memakai|didanai|dibiayai|bersumber dari) $")
"""Before that form, which then is the fund something is paid from: `500 nelayan melalui anggaran daerah`."""
_OWN_INCOME = "Pendapatan Asli "
_PAID_FROM = re.compile(
    r"(?<!\w)(?:dari|melalui|lewat|menggunakan|memakai|pakai|didanai|dibiayai|dengan|oleh|di|dan) $"
)
"""Before what a region earns itself, where it is a fund; `apabila pendapatan asli daerah membaik` tells of none."""
_SEGMENTS = frozenset({"Penerima Upah", "Bukan Penerima Upah"})
"""What participants are sorted by; only `program …` makes an instrument of them."""
_SEGMENT_BEFORE = ("program ", "skema ", "program pekerja ", "program peserta ")
_ABOUT = re.compile(r"\s[Tt]entang")
_THEME = re.compile(
    r"(?:\s\([A-Za-z]{4,12}\))?\s[Tt]entang\s(?P<theme>[A-Z]\w+(?:\s(?:(?:dan|bagi|untuk|atas|serta|di)\s)?[A-Z]\w+){2,12})"
)
"""What a draft or a regulation without a number is about: `Ranperda tentang Perlindungan Pekerja Rentan`."""
_NO_YEAR = "None"
_WORDS_BEFORE = 30
_BUDGET = "Anggaran Pendapatan dan Belanja Daerah"
_CHANGED_BUDGET = f"{_BUDGET} Perubahan"


def find_instruments(reading: Reading) -> tuple[Instrument, ...]:
    """Return the instruments of `reading` in order of first mention, ids from 1.

    A short and a spelled-out form are one instrument; a form without year, number or region belongs to the one
    of its kind that is named with it. Mentions cover the numbers and years of names: these are no statistics.
    """
    hits = [*_named_hits(reading), *worded_hits(reading)]
    groups = _grouped(_of_fuller_funds(list(_completed(hits))))
    ordered = sorted(groups.values(), key=lambda group: group[0].start)
    return tuple(_instrument(reading, number, group) for number, group in enumerate(ordered, start=1))


def _named_hits(reading: Reading) -> Iterator[InstrumentHit]:
    """Yield the instruments and kinds of regulation of the tables, by one scan of the article."""
    reached = 0
    last: InstrumentHit | None = None
    explained: dict[str, InstrumentHit] = {}
    for start in reading.openings["instrument"]:
        block = reading.block_at(start) if start >= reached else None
        words = instrument_name_at(reading.lowered, start, block.end) if block else None
        if words is None or block is None or block.kind in UNREAD:
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
        bracketed = last and known.type == last.type and reading.folded[last.end : words.start].strip() == "("
        if _is_something_else(reading, words, known.name, bracketed=bool(bracketed)):
            continue
        hit = _named(reading, block, words, known.name, known.type)
        if last and bracketed and _explains(reading, words, last):
            explained[words.form] = last
        if full := (last if bracketed else explained.get(words.form)):
            hit = replace(hit, name=full.name, base=full.base, detail=full.detail)
        last = hit
        yield hit
        reached = hit.end


def _explains(reading: Reading, words: NameFound, last: InstrumentHit) -> bool:
    """Whether a bracket holds just a short form of the name before it: `Anggaran … Kabupaten (APBK)`."""
    return reading.folded[words.end : words.end + 1] == ")" and is_short_for(words.form, last.name)


def _is_something_else(reading: Reading, words: NameFound, name: str, *, bracketed: bool) -> bool:
    """Whether words that may be an instrument's name are here but a word of the language, by those before them."""
    before = max(0, words.start - _WORDS_BEFORE)
    if words.form == _BUDGET_IN_WORDS and not _PAYING.search(reading.lowered, before, words.start):
        return True
    if name == "Penerima Bantuan Iuran" and not _is_scheme(reading, words):
        return True
    if bracketed:
        return False
    if name in _SEGMENTS:
        return not reading.lowered.endswith(_SEGMENT_BEFORE, 0, words.start)
    return name.startswith(_OWN_INCOME) and not _PAID_FROM.search(reading.lowered, before, words.start)


def _is_scheme(reading: Reading, words: NameFound) -> bool:
    """Whether `penerima bantuan iuran` in small letters is the scheme, not just those who are paid for."""
    return not reading.folded[words.start : words.end].islower() or "PBI" in reading.folded


def _regulation(reading: Reading, block: Block, regulation: Regulation, form: str) -> InstrumentHit | None:
    written = reading.folded[regulation.start : regulation.end]
    if len(form) <= 3 and written[: len(form)].lower() == form and not written[: len(form)].isupper():
        return None
    if regulation.number or regulation.year:
        detail = f"{regulation.number} {regulation.year}"
        about = _ABOUT.match(reading.folded, regulation.end, block.end)
        law = _LAW.match(reading.folded, about.end(), block.end) if about else None
        subject = " ".join(law.group().split()) if law else None
        return InstrumentHit(regulation.start, regulation.end, regulation.name, "regulation", "regulation-by-number",
                    _kind_key(regulation.kind), detail, subject)  # fmt: skip
    law = _LAW.match(reading.folded, regulation.end, block.end)
    if law is not None and regulation.kind in _TITLED_KINDS:
        subject = " ".join(law.group().split())
        name = f"{regulation.kind} {subject}"
        return InstrumentHit(regulation.start, law.end(), name, "regulation", "regulation-by-name", name, subject)
    if regulation.kind in _TITLED_KINDS and (theme := _THEME.match(reading.folded, regulation.end, block.end)):
        name = f"{regulation.kind} tentang {' '.join(theme['theme'].split())}"
        return InstrumentHit(regulation.start, theme.end(), name, "regulation", "regulation-by-name", name, None)
    if len(form) <= 3:
        return None
    return InstrumentHit(
        regulation.start, regulation.end, regulation.kind, "regulation", "", _kind_key(regulation.kind), None
    )


def _kind_key(kind: str) -> str:
    return kind if "Pengganti" in kind else " ".join(kind.split()[:2])


def _named(reading: Reading, block: Block, words: NameFound, name: str, kind: InstrumentType) -> InstrumentHit:
    low, start, end = reading.lowered, words.start, words.end
    bracket = _SHORT_FORM.match(low, end, block.end)
    behind = bracket.end() if bracket else end
    if kind == "award":
        year = _AWARD_YEAR.match(low, behind, block.end)
        if year is None:
            return InstrumentHit(start, end, name, kind, "award-with-year", name, None)
        return InstrumentHit(start, year.end(), f"{name} {year['year']}", kind, "award-with-year", name, year["year"])
    rule = "instrument-of-the-table"
    if kind == "survey":
        time = _SURVEY_TIME.match(low, behind, block.end)
        if time is None:
            return InstrumentHit(start, end, name, kind, rule, name, None)
        detail = " ".join(part for part in ((time["month"] or "").capitalize(), time["year"]) if part)
        return InstrumentHit(start, time.end(), f"{name} {detail}", kind, rule, name, detail)
    if name == _BUDGET:
        return _budget(reading, block, start, end, behind)
    return InstrumentHit(start, end, name, kind, rule, name, None)


def _budget(reading: Reading, block: Block, start: int, end: int, behind: int) -> InstrumentHit:
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
    return InstrumentHit(start, stop, name, "fund", "instrument-of-the-table", _BUDGET, detail)


def _completed(hits: list[InstrumentHit]) -> Iterator[InstrumentHit]:
    """Give forms without detail to the one before them (else the first) that is named with it."""
    detailed: dict[str, list[InstrumentHit]] = defaultdict(list)
    hits = sorted(hits, key=_start)
    for hit in hits:
        if hit.detail is not None and hit.rule != "regulation-by-name":
            detailed[hit.base].append(hit)
    numbered = {hit.subject: hit for hit in hits if hit.subject and hit.rule == "regulation-by-number"}
    numbered |= {_initials(subject): hit for subject, hit in numbered.items() if subject}
    several = {base: len({one.detail for one in group}) > 1 for base, group in detailed.items()}
    for hit in hits:
        same = numbered.get(hit.detail or "") if hit.rule == "regulation-by-name" else None
        if same is not None and hit.base.startswith(same.base):
            yield replace(hit, name=same.name, base=same.base, detail=same.detail, rule=same.rule)
            continue
        fuller = detailed[hit.base]
        if dated := _with_year(hit, fuller):
            yield replace(hit, name=dated.name, detail=dated.detail)
            continue
        if hit.detail is None and fuller and not (hit.rule == "" and several[hit.base]):
            chosen = fuller[max(0, bisect_right(fuller, hit.start, key=_start) - 1)]
            yield InstrumentHit(hit.start, hit.end, chosen.name, hit.type, chosen.rule, hit.base, chosen.detail)
        elif hit.rule:
            yield hit


def _initials(subject: str) -> str:
    """Return the first letters of what a law is about, by which it is called too: `UU BPJS`, `UU SJSN`."""
    return "".join(word[0] for word in subject.split() if word[0].isupper())


def _with_year(hit: InstrumentHit, fuller: list[InstrumentHit]) -> InstrumentHit | None:
    """Return the one of `fuller` that has the number of a regulation told without its year: `Perbup Nomor 19`."""
    number, _, year = (hit.detail or "").rpartition(" ")
    if hit.rule != "regulation-by-number" or year != _NO_YEAR:
        return None
    same = {
        one.detail: one for one in fuller if (one.detail or "").startswith(f"{number} ") and one.detail != hit.detail
    }
    return next(iter(same.values())) if len(same) == 1 else None


def _start(hit: InstrumentHit) -> int:
    return hit.start


def _of_fuller_funds(hits: list[InstrumentHit]) -> Iterator[InstrumentHit]:
    """Give `DBH` to the one fund of the article whose name goes on from its own: `Dana Bagi Hasil Kelapa Sawit`."""
    funds = {hit.base: hit for hit in hits if hit.type == "fund"}
    for hit in hits:
        fuller = [base for base in funds if base.startswith(f"{hit.base} ")] if hit.type == "fund" else []
        if len(fuller) == 1 and hit.detail is None:
            full = funds[fuller[0]]
            yield replace(hit, name=full.name, base=full.base, detail=full.detail)
        else:
            yield hit


def _grouped(hits: Iterable[InstrumentHit]) -> dict[tuple[str, str | None], list[InstrumentHit]]:
    groups: dict[tuple[str, str | None], list[InstrumentHit]] = defaultdict(list)
    for hit in hits:
        groups[(hit.base, hit.detail)].append(hit)
    return groups


def _instrument(reading: Reading, number: int, group: list[InstrumentHit]) -> Instrument:
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
