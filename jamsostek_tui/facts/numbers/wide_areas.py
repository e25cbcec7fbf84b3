"""Numbers told of more than one region: `secara provinsi`, `di tujuh provinsi`, `di dua kabupaten tersebut`."""

from __future__ import annotations

import re

from jamsostek_tui.facts.numbers.candidates import Candidate
from jamsostek_tui.facts.numbers.region_tree import RegionTree
from jamsostek_tui.facts.reading import Reading

_BY_PROVINCE = re.compile(
    r"(?:[Ss]ecara|[Tt]ingkat|[Ss]eluruh|[Rr]ata-rata) provinsi\b(?! [A-Z])|\b[Pp]rovinsi secara keseluruhan"
)
_COUNT = r"(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|[2-9]|[1-3]\d)"
_IN_SEVERAL = re.compile(rf"(?: [a-z-]+){{0,3}} (?:di|dari|untuk|pada) {_COUNT} (?:provinsi|negara)\b")
_THOSE_AREAS = re.compile(
    rf"\b(?:di|dari|pada|untuk) {_COUNT} "
    r"(?:daerah|kabupaten|kota|kabupaten/kota|wilayah|provinsi) (?:itu|tersebut|ini)\b"
)


def told_wide(reading: Reading, candidate: Candidate, article: str | None, tree: RegionTree) -> str | None:
    """Return the province of a number told `secara provinsi`, "" for one of `tujuh provinsi`, None elsewhere."""
    lowered, sentence = reading.lowered, candidate.sentence
    start = max(sentence.start, candidate.start - 120)
    if candidate.kind == "rank":
        return None
    if _BY_PROVINCE.search(reading.folded, start, min(sentence.end, candidate.start)):
        province = (article or "")[:2]
        return province if province in tree.levels else None
    behind = _IN_SEVERAL.match(lowered, candidate.end, min(sentence.end, candidate.end + 60))
    wide = behind or _THOSE_AREAS.search(lowered, start, min(sentence.end, candidate.end + 12))
    return "" if wide or candidate.unit_name in ("provinsi", "negara") else None
