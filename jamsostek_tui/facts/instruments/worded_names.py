"""Awards and programmes that no table knows, by the words and marks around their names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jamsostek_tui.facts.instruments.hit import InstrumentHit
from jamsostek_tui.facts.reading import UNREAD, Reading
from jamsostek_tui.language.instrument_names import instrument_forms
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.spelling import is_short_for
from jamsostek_tui.model import Block

_AWARD = re.compile(
    r"(?<!\w)(?:[A-Z][\w&-]{1,24}\s){1,5}Awards?\b(?:\s\([A-Z]{2,8}\))?(?:\s(?:Tahun\s|tahun\s)?(?P<year>20\d\d))?"
)
_HONOUR = re.compile(
    r"(?<!\w)Anugerah(?:\s(?:dan\s)?[A-Z][\w&-]{2,24}){2,6}(?:\s\([A-Z]{2,8}\))?"
    r"(?:\s(?:Tahun\s|tahun\s)?(?P<year>20\d\d))?"
)
_PROGRAMME = re.compile(
    r"\b[Pp]rogram(?:\s(?:bernama|unggulan|inovasi|daerah))?\s(?P<first>[A-Z][\w-]{1,24}(?:\s(?:dan\s)?[A-Z][\w-]{1,24}){0,7})"
    r"\s\((?:atau\s)?(?P<second>[A-Z][\w-]{1,24}(?:\s(?:dan\s)?[A-Z][\w-]{1,24}){0,7})\)"
)
_QUOTED_PROGRAMME = re.compile(
    r"\b[Pp]rogram(?:\s(?:bernama|bertajuk|unggulan|inovasi|daerah|desa))?\s"
    r"\"(?P<name>(?:[A-Z][\w-]{1,24}|1)(?:\s(?:dan\s)?(?:[A-Z][\w-]{1,24}|\d{1,5}(?:\.000)?)){0,6})\""
)
_FIRM = re.compile(r"(?<!\w)(?:PT|CV|UD|PO)\.? $")
"""Before a firm called so: `PT Anugerah Samawa`."""
_LEADING = re.compile(r"(?:(?:Penghargaan|Anugerah|Piala|Malam|Raih|Terima|Ajang|Dalam|Pada)\s)+")


def worded_hits(reading: Reading) -> Iterator[InstrumentHit]:
    """Yield awards and programmes that no table knows."""
    awards, programmes = "award" in reading.lowered, "program" in reading.lowered
    honours = "Anugerah" in reading.folded
    for block in reading.blocks:
        if block.kind in UNREAD:
            continue
        if awards and reading.lowered.find("award", block.start, block.end) >= 0:
            yield from _awards(reading, block, _AWARD)
        if honours and block.kind != "title" and reading.folded.find("Anugerah", block.start, block.end) >= 0:
            yield from _awards(reading, block, _HONOUR)
        if programmes and reading.lowered.find("program", block.start, block.end) >= 0:
            yield from _programmes(reading, block)


def _awards(reading: Reading, block: Block, form: re.Pattern[str]) -> Iterator[InstrumentHit]:
    for match in form.finditer(reading.folded, block.start, block.end):
        words = _LEADING.sub("", match.group()) if form is _AWARD else match.group()
        known = ("paritrana", "uhc", "coverage", "jaminan sosial ketenagakerjaan", " award")
        if any(part in words.lower() for part in known[: 3 if form is _AWARD else 5]):
            continue
        start = match.end() - len(words)
        if len(words.split()) > 1 and not _FIRM.search(reading.folded, max(block.start, start - 8), start):
            name = re.sub(r"\s\([A-Z]+\)|\s[Tt]ahun(?= \d)", "", " ".join(words.split()))
            yield InstrumentHit(start, match.end(), name, "award", "award-by-word", name.lower(), match["year"])


def _programmes(reading: Reading, block: Block) -> Iterator[InstrumentHit]:
    """Find programmes of a region or firm that no table knows, by the bracket or marks around their name."""
    for match in _PROGRAMME.finditer(reading.folded, block.start, block.end):
        short, full = sorted((match["first"], match["second"]), key=len)
        known = any(name.lower() in instrument_forms() for name in (short, full))
        known = known or full.split(" ", 1)[0].lower() in word_list("body_nouns.txt")
        if not known and " " in full and " " not in short and is_short_for(short, full):
            for part in ("first", "second"):
                yield InstrumentHit(*match.span(part), full, "programme", "programme-by-bracket", full.lower(), None)
    for match in _QUOTED_PROGRAMME.finditer(reading.folded, block.start, block.end):
        if (name := match["name"]).lower() not in instrument_forms():
            yield InstrumentHit(*match.span("name"), name, "programme", "programme-in-quotes", name.lower(), None)
