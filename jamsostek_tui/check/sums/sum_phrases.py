"""The words by which a sentence ties its numbers together (`atau`, `terdiri dari`, `naik`), by what they do."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Literal

from jamsostek_tui.language.lists import table_rows

Role = Literal[
    "about",
    "all of it",
    "apart",
    "case",
    "compared to",
    "earlier",
    "fall",
    "firm",
    "goal",
    "kind",
    "later",
    "or",
    "reached",
    "regency",
    "rest",
    "rise",
    "short",
    "some of it",
    "total",
    "turn",
    "village",
    "wage",
]
GAP = r"[^#;!?]{0,70}?"
NEAR = r"[^#;!?]{0,30}?"
RISEN, FALLEN, APART = "↑", "↓", "↕"
"""What stands for a word of rising, falling or being apart in a text that was `moved`."""


@cache
def phrases(role: Role) -> frozenset[str]:
    """Return the phrases of a role, in lower case."""
    return frozenset(row["phrase"] for row in table_rows("sum_phrases.csv") if row["role"] == role)


def may_tell(text: str, *roles: Role) -> bool:
    """Return False where a text holds no phrase of these roles: much quicker than to search it for `one_of` them."""
    for stem in _stems(roles):  # noqa: SIM110  a generator takes twice as long
        if stem in text:
            return True
    return False


@cache
def _stems(roles: tuple[Role, ...]) -> tuple[str, ...]:
    """Return the phrases of these roles that hold no other of them."""
    told = frozenset[str]().union(*map(phrases, roles))
    return tuple(sorted(one for one in told if not any(other in one for other in told - {one})))


@cache
def one_of(*roles: Role) -> str:
    """Return the source of a regex group that matches one phrase of these roles, whole words, the longest first."""
    all_of_them = sorted(frozenset[str]().union(*map(phrases, roles)), key=lambda phrase: (-len(phrase), phrase))
    return rf"\b(?:{'|'.join(map(re.escape, all_of_them))})\b"


SOME = re.compile(one_of("some of it"))
"""What is told behind it are examples, or a part."""
GOAL = re.compile(one_of("goal"))
OR = rf"\s*,?\s*(?:\(|{one_of('or')})\s*(?:{one_of('about', 'reached')}\s*)*\(?\s*"


BEFORE_AMOUNT = (
    r"(?:\s*\b(?:nilai|nilainya|santunan|manfaat|bantuan|beasiswa|(?:dana|anggaran|iuran)(?:nya)?|yang|di[a-z]+an|diterima|dibayar"
    r"|mencapai|sebesar|senilai|sebanyak|sekitar|menjadi|adalah|ada|pekerja|peserta|akan|harus|menerima|mendapat"
    r"|memperoleh|keseluruhan|per bulan|per tahun)\b)*\s*"
)
"""What may stand between `total` or `atau` and the amount that it tells."""


def slot(name: str, letters: str) -> str:
    """Return the source of a regex group that matches the place of a number of these letters, its digits by name."""
    return rf"#(?P<{name}>\d+)[{letters}];"


_MOVING = re.compile(one_of("rise", "fall", "apart"))


@lru_cache(maxsize=16)
def moved(text: str) -> str:
    """Return a sentence with `RISEN`, `FALLEN` and `APART` for its words of rising, falling and being apart."""
    return _MOVING.sub(_sign, text) if may_tell(text, "rise", "fall", "apart") else text


def _sign(word: re.Match[str]) -> str:
    return RISEN if word[0] in phrases("rise") else FALLEN if word[0] in phrases("fall") else APART
