"""What the words before a region's name say of it: its level, an office or body, or that it is part of another name."""

from __future__ import annotations

import re
from typing import Literal

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.gazetteer import Form, heads
from jamsostek_tui.model import Block

Evidence = Literal["regency", "city", "both", "province", "dateline", "body", "near", "plain", "bare"]
_DENIED = frozenset({"firm", "school", "club", "street"})
_ISLAND_REGIONS = frozenset({"bali", "batam", "morotai", "taliabu"})
_TOUCHING = frozenset({"smaller", "nature", "culture"})
_TOKEN = re.compile(r"[\w'&]+(?:[.-][\w'&]+)*\.?|[^\w\s]")
_BOTH = re.compile(r"(?:kabupaten|kab\.?|kota)\s*(?:dan|atau|maupun|/|&)\s*(?:kota|kabupaten|kab\.?)\s*$")
_IN_DISTRICT = re.compile(r"\b(?:Kecamatan|Kec\.|Distrik|Kapanewon) [A-Z][\w'-]*(?: [A-Z][\w'-]*){0,2}, $")
_OF_VILLAGES = ("perangkat desa ", "aparatur desa ", "aparat desa ", "pemerintahan desa ", "kepala desa se-")
"""Before a regency these are of all its villages: `40 perangkat desa Sumba Timur`."""
_AFTER_NUMBER = re.compile(r"\d\. $")
"""The last three signs of a sentence that a number closes: a name behind it is no part of a longer one."""
_TRADE = frozenset({"dan", "&", "ukm", "umkm", "usaha", "perindustrian", "perdagangan"})
_BEFORE_WINDOW = 90


def evidence_before(reading: Reading, block: Block, start: int, key: str, form: Form) -> Evidence | None:
    """Return the evidence before a form, more of it behind an island's word or a district."""
    evidence = _evidence(reading, block, start)
    if evidence is None and key in _ISLAND_REGIONS and reading.lowered.endswith("pulau ", block.start, start):
        return "near"
    if evidence != "plain" or not form.guarded:
        return evidence
    return "near" if _IN_DISTRICT.search(reading.folded, max(block.start, start - 60), start) else evidence


def _evidence(reading: Reading, block: Block, start: int) -> Evidence | None:
    """Judge a name by the words before it; None denies that it is a region."""
    begin = max(block.start, start - _BEFORE_WINDOW)
    before = reading.folded[begin:start]
    if before.rstrip().endswith(")"):
        before = before.replace("(", " ").replace(")", " ")
    word = before[before.rfind(" ") + 1 :] if before[-1:] != " " else before[before.rfind(" ", 0, -1) + 1 : -1]
    if word.isalpha() and word.islower() and len(word) < _BEFORE_WINDOW - 2 and word not in heads():
        return "plain"
    words = before.split()
    if not words or _AFTER_NUMBER.match(before, len(before) - 3):
        return "plain"
    token: str = _TOKEN.findall(words[-1])[-1]
    last = token.removeprefix("se-") or token
    capital = last[0].isupper() or last[0].isdigit()
    role = heads().get(last.rstrip(".").lower())
    counted = block.kind == "title" and any(map(str.isdigit, before))
    if role == "smaller" and (counted or not capital) and before.lower().endswith(_OF_VILLAGES):
        return "plain"
    if role in _TOUCHING and (capital or role != "nature"):
        return None
    if role in ("street", "school") and not capital:
        return None
    if role == "near" or (role == "body" and not capital):
        return "near"
    nearest = _level(role, before) if role in ("regency", "city", "province") else None
    return _chained(words, nearest) if capital else nearest or "plain"


def _chained(words: list[str], nearest: Evidence | None) -> Evidence | None:
    """Read the capitalised words before a name from right to left: `Hotel Puri Indah`, `Dinas Sosial dan Tenaga Kerja`.

    A school always denies; a firm, club or street does where no office, body or level word stands nearer.
    """
    roles = heads()
    found = nearest
    behind = ""
    tokens: list[str] = [token for word in words for token in _TOKEN.findall(word)]
    for token in reversed(tokens):
        word = token.rstrip(".").lower()
        role = roles.get(word)
        if (word == "koperasi" and behind in _TRADE) or (word == "sakit" and found is not None):
            role = None
        behind = word
        if role == "school" and len(word) < 5 and not token.isupper():
            role = None
        if not (token[0].isupper() or token[0].isdigit()):
            if word in ("dan", "&"):
                continue
            break
        if role == "near":
            continue
        if role == "school" or (role in _DENIED and found is None):
            return None
        if found is None and role in ("body", "regency", "city", "province"):
            found = "body"
    return found or "bare"


def _level(role: str, before: str) -> Evidence:
    if role == "province":
        return "province"
    if _BOTH.search(before.lower()):
        return "both"
    return "regency" if role == "regency" else "city"
