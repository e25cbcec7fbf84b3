"""So many for each of so many, and how many that makes: `5 desa menerima masing-masing 20 kuota, total 100 kuota`.

Only a sentence with these three numbers is read, and only where those for each and the total are of one unit, and what
they are given to of another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jamsostek_tui.check.sums.reckoning import Sum, alike, is_bare, product_sum
from jamsostek_tui.check.sums.skeleton import Skeleton, joined
from jamsostek_tui.check.sums.sum_phrases import NEAR, one_of, slot
from jamsostek_tui.model import Statistic

_GROUPS, _GIVEN, _MADE = slot("groups", "c"), slot("each", "c"), slot("made", "c")
_EACH = r"\b(?:masing-masing|setiap|tiap)\b[^#;!?,]{0,40}?"
_OF_EACH = r"\s*(?:[a-z]+\s+)?(?:/|\bper\b|\bsetiap\b|\btiap\b)\s*[a-z]+"
_MAKES = rf"(?:{one_of('total')}|\bsehingga\b|\bjadi\b|\bmaka\b|\bjumlahnya\b)"
_ENDED = r"(?=\s*(?:[.,)\"]|$))"
_TOLD = tuple(
    re.compile(pattern)
    for pattern in (
        # 5 desa menerima masing-masing 20 kuota, totalnya 100 kuota
        rf"{_GROUPS}{NEAR}{_EACH}{_GIVEN}{NEAR}{_MAKES}{NEAR}{_MADE}",
        # 5 desa menerima 20 kuota per desa, totalnya 100 kuota
        rf"{_GROUPS}{NEAR}{_GIVEN}{_OF_EACH}{NEAR}{_MAKES}{NEAR}{_MADE}",
        # masing-masing dari 5 desa menerima 20 kuota, totalnya 100 kuota
        rf"\b(?:masing-masing|setiap|tiap)\b(?: dari)? {_GROUPS}{NEAR}{_GIVEN}{NEAR}{_MAKES}{NEAR}{_MADE}",
        # setiap desa menerima 20 kuota, sehingga 5 desa mendapat total 100 kuota
        rf"{_EACH}{_GIVEN}{NEAR}{_MAKES}{NEAR}{_GROUPS}{NEAR}{_MADE}",
        # setiap desa menerima 20 kuota, sehingga totalnya 100 kuota untuk 5 desa
        rf"{_EACH}{_GIVEN}{NEAR}{_MAKES}{NEAR}{_MADE}{NEAR}\b(?:untuk|di|dari|bagi|pada)\b{NEAR}{_GROUPS}",
    )
)
_SHARED_OUT = tuple(
    re.compile(pattern)
    for pattern in (
        # 100 kuota dibagikan kepada 5 desa, masing-masing 20 kuota
        rf"{_MADE}{NEAR}\b(?:kepada|ke|untuk|bagi|di|dari|oleh|pada)\b{NEAR}{_GROUPS}{NEAR}{_EACH}{_GIVEN}{_ENDED}",
        # 100 kuota dibagikan kepada 5 desa, 20 kuota per desa
        rf"{_MADE}{NEAR}\b(?:kepada|ke|untuk|bagi|di|dari|oleh|pada)\b{NEAR}{_GROUPS}{NEAR}{_GIVEN}{_OF_EACH}{_ENDED}",
    )
)
_TOTAL_NEXT = re.compile(rf"(?:(?:jadi|sehingga|dengan demikian),?\s+)?(?:{one_of('total')}|jumlahnya)\b")
_OPEN = re.compile(
    r"\b(?:maksimal|minimal|paling|rata-rata|rerata|sekitar|hingga|sampai|lebih|kurang|termasuk|ditambah|di ?antaranya"
    r"|naik|turun|bertambah|berkurang|sisa|sisanya)\b"
)
_PIECES = ("unit", "buah", "lembar", "helai")
_NEAR, _FAR = 1.5, 3.0
"""How many times what is told a total may be and still be meant as theirs: less where no word says that it is one."""


def count_each_sums(skeleton: Skeleton) -> Iterator[Sum]:
    """Yield the sum of a sentence that tells how many for each of how many, the total told in it or behind it."""
    before = skeleton.before
    if len(skeleton.numbers) == 1 and before is not None and len(before.numbers) == 2:
        if "#0c;" in skeleton.text and _TOTAL_NEXT.match(skeleton.text):
            yield from _of_three(joined(before, skeleton))
    elif len(skeleton.numbers) == 3:
        yield from _of_three(skeleton)


def _of_three(skeleton: Skeleton) -> Iterator[Sum]:
    """Yield the sum of a sentence of three counts, if it says that two of them make the third."""
    text = skeleton.text
    if not ("masing-masing" in text or "tiap" in text or "per " in text) or _OPEN.search(text):
        return
    for patterns, most in ((_TOLD, _FAR), (_SHARED_OUT, _NEAR)):
        told = next((match for pattern in patterns if (match := pattern.search(text))), None)
        if told is not None:
            groups, each, made = (skeleton.number(told[name]) for name in ("groups", "each", "made"))
            found = product_sum([groups, each], made)
            if _are_shared(groups, each, made) and (found.sound or found.is_near(most)):
                yield found
            return


def _are_shared(groups: Statistic, each: Statistic, made: Statistic) -> bool:
    """Whether those for each and the total are of one unit, which that of the groups is not."""
    of_one = alike(each, made) or is_bare(each) or is_bare(made) or each.unit in _PIECES
    return of_one and groups.unit not in (None, each.unit, made.unit)
