"""How much something rose or fell and the percentage told of it: `naik 200 orang (5 persen) dari 4.000 orang`.

Of the levels one is enough: that before it (`dari 4.000`), or the one it came to, told right before or behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from jamsostek_tui.check.sums.change_patterns import ABOUT, MOVE
from jamsostek_tui.check.sums.changes import are_levels
from jamsostek_tui.check.sums.reckoning import Sum, share_sum, step_sum
from jamsostek_tui.check.sums.skeleton import Skeleton
from jamsostek_tui.check.sums.sum_phrases import APART, FALLEN, OR, RISEN, moved, one_of, slot

_STILL = rf"[^#;!?,{RISEN}{FALLEN}{APART}]"
_STEP = (
    rf"{MOVE}\s*{ABOUT}{slot('step', 'cm')}{_STILL}{{0,30}}?(?:{OR}|,\s*)(?:[{RISEN}{FALLEN}]\s*)?{ABOUT}"
    rf"{slot('change', 'p')}\s*\)?"
)
_FROM = re.compile(rf"{_STEP},?\s*{one_of('compared to')}(?P<on>{_STILL}{{0,60}}?){slot('before', 'cm')}")
_TO = re.compile(rf"{_STEP}(?P<on>,?{_STILL}{{0,40}}?)\b(?:menjadi|mencapai)\b{_STILL}{{0,30}}?{slot('after', 'cm')}")
_BEHIND = re.compile(rf"{slot('after', 'cm')}(?P<on>{_STILL}{{0,60}}?)[,(]\s*(?:(?:atau|yang|juga|ini)\s+)*{_STEP}")
_OTHER_CLAUSE = re.compile(r"\b(?:menjadi|mencapai|ke|dan|serta|dengan|sedangkan|sementara|sehingga|untuk)\b")
_NO_LEVEL = re.compile(
    rf"(?:\b(?:dari|dengan|untuk|di|oleh|bagi|kepada|ke|termasuk|terhadap|antaranya|kuota)|{one_of('goal')}"
    rf"|[{RISEN}{FALLEN}{APART}])\s*(?:\b(?:total|seluruh|jumlah)\s+)?{ABOUT}$"
)
_OF_OTHER = re.compile(rf"\s*(?:dari|terhadap)\s+(?:total|seluruh|keseluruhan|jumlah|potensi|{one_of('goal')})")
_NEAR = 3.0
"""How many times what is told a percentage may be and still be meant by it."""


def step_sums(skeleton: Skeleton) -> Iterator[Sum]:
    """Yield the sums of a sentence that tells how much something moved, that in percent, and one of its levels."""
    if len(skeleton.numbers) < 3 or "p;" not in skeleton.text:
        return
    text = moved(skeleton.text)
    if text == skeleton.text:
        return
    for match in _FROM.finditer(text):
        yield from _reckoned(skeleton, match, "before")
    for pattern in (_TO, _BEHIND):
        for match in pattern.finditer(text):
            if not (
                _NO_LEVEL.search(text, 0, match.start("after") - 1) or _OF_OTHER.match(text, match.end("change") + 2)
            ):
                yield from _reckoned(skeleton, match, "after")


def _reckoned(skeleton: Skeleton, match: re.Match[str], at: Literal["before", "after"]) -> Iterator[Sum]:
    """Yield the sum of a step, what it is in percent, and the level before or after it."""
    level, step, change = (skeleton.number(match[name]) for name in (at, "step", "change"))
    if not are_levels(level, step) or step.value > level.value or _OTHER_CLAUSE.search(match["on"]):
        return
    if at == "before":
        found = share_sum(step, level, change)
    else:
        found = step_sum(level, step, change, rising=match["way"] == RISEN)
    if found is not None and (found.sound or found.is_near(_NEAR)):
        yield found
