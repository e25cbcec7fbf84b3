"""The kind of an article as papers name it at its head: `LAPORAN KHUSUS`, `DATA | Siapa …`, `TAPAK | Laporan Utama`."""

from __future__ import annotations

import re

from jamsostek_tui.language.lists import word_list

_WORD = re.compile(r"\w+")
_BEFORE = re.compile(r"(?P<rubric>[A-Z][\w &]{2,30}?) ?(?:\||//) ?(?=\S)")
_MOST = 3
"""Words that the name of a rubric has at most."""


def is_rubric(words: str) -> bool:
    """Whether up to three words name nothing but a kind of article: `Laporan Utama`, `INFOGRAFIS`."""
    told = _WORD.findall(words.lower())
    return 0 < len(told) <= _MOST and word_list("rubric_words.txt").issuperset(told)


def without_rubric(title: str) -> str:
    """Return a headline without the rubric and stroke before it: `DATA | Siapa …`."""
    before = _BEFORE.match(title)
    return title[before.end() :] if before is not None and is_rubric(before["rubric"]) else title
