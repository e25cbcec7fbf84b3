"""Whether a number is told of anything that is so: a supposition (`bila 5 persen saja`) or a rule tells of nothing."""

from __future__ import annotations

import re
from functools import cache

from jamsostek_tui.language.folding import fold, lower
from jamsostek_tui.language.lists import any_of

_READ = 300
_SEEN = r"(?! (?:di)?(?:banding|lihat|hitung|rata|jumlah|total|gabung|kali|tambah|urut|rinci|akumulasi))"
_PAST = (
    r"(?! (?:pada |di )?(?:awal tahun(?! depan)|(?:tahun|bulan|pekan|semester) (?:lalu|sebelumnya)|sebelumnya"
    r"|semula|dulu|awalnya|tadinya)\b)"
)
"""Behind `jika` these say how to look at what is so, or what was so before: `jika dibandingkan tahun lalu`."""
_EACH = r"(?:se)?tiap|masing-masing|paling (?:banyak|sedikit|lama|tinggi|besar|kecil|lambat)"


def is_supposed(before: str) -> bool:
    """Whether the words of a sentence before a number suppose what it is of."""
    return bool(_supposing().search(lower(fold(before[-_READ:]))))


def is_planned(before: str) -> bool:
    """Whether the words of a sentence before a number tell what somebody means to do."""
    return bool(_planning().search(lower(fold(before[-_READ:]))))


def is_norm(before: str, after: str) -> bool:
    """Whether the words of a sentence before and behind a number tell what everybody gets or has to do."""
    return bool(_norm().search(lower(fold(before[-_READ:])))) or bool(_behind().match(lower(fold(after[:_READ]))))


@cache
def _supposing() -> re.Pattern[str]:
    return re.compile(rf"\b{any_of('supposing_words.txt')}\b{_SEEN}{_PAST}")


@cache
def _planning() -> re.Pattern[str]:
    return re.compile(rf"\b{any_of('planning_words.txt')}\b")


@cache
def _norm() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of('norm_words.txt')}|{_EACH})\b")


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(rf"[^,.;:\d]{{0,40}}\b(?:{_EACH}|per)\b")
