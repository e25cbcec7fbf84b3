"""Two parts that are all of what the sentence before tells: `Jumlah nelayan 1.000 orang. Sebanyak 400 orang sudah
terlindungi dan 600 orang belum.`

Nothing but the parts may be told in the sentence: of any further word nobody knows whether it leaves some out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jamsostek_tui.check.sums.reckoning import Sum, alike, is_bare, parts_sum
from jamsostek_tui.check.sums.remainders import is_same_deed
from jamsostek_tui.check.sums.skeleton import SLOT, Skeleton
from jamsostek_tui.model import Statistic

WHOLE_TOLD = re.compile(
    r"(?:(?:adapun|saat ini|kini|hingga kini|di (?:sana|kota itu|daerah itu)),?\s+)?(?:jumlah|total)\b"
    r"(?: (?!yang\b)[a-z]+){1,6}? #0[cx];\s*\.?$"
)
"""A sentence that tells how many there are of something, and no more."""
_NUMBER = re.compile(r"^(?:lebih |kurang )?[\d.,]+\s*")
_VERB = r"(?: (?:ter|di|men|mem|meng|ber|ikut|jadi|masuk|aktif|patuh)[a-z]*(?: peserta)?)?"
_BEGUN = r"(?:sebanyak |ada |tercatat |sejumlah |baru )?"
_AND = r"\s*,?\s*(?:dan|sedangkan|sementara|serta) (?:sebanyak |sejumlah |ada |sisanya )?"
_REST = r"(?: (?:lainnya|lain|sisanya))?"
_DID = rf"(?: yang)? (?:sudah|telah){_VERB}"
_DID_NOT = rf"(?: yang)?(?: masih)? belum{_VERB}"
_ACTIVE = r" (?:masih |berstatus )?aktif"
_INACTIVE = r" (?:berstatus |sudah )?(?:tidak aktif|nonaktif|non-aktif)"
_MEN = r" (?:adalah )?(?:laki-laki|lelaki|pria)"
_WOMEN = r" (?:adalah )?(?:perempuan|wanita)"
_SPLIT = tuple(
    re.compile(rf"{_BEGUN}@ ?[a-z]*?{one}{_AND}@ ?[a-z]*?{_REST}{other}\s*\.?$")
    for pair in ((_DID, _DID_NOT), (_ACTIVE, _INACTIVE), (_MEN, _WOMEN))
    for one, other in (pair, pair[::-1])
)
_UNDONE = re.compile(r"\bbelum\b\s*(?P<verb>[a-z]*)")
_DONE_BEFORE = re.compile(r"\b(?:aktif|(?!mencapai|berjumlah|tercatat|menjadi)(?:ter|di|men|mem|ber)[a-z]{4,})\b")
"""What all of the whole are told to be already, so that those who are not cannot be of them."""
_ANYONE = ("orang", "jiwa", "pekerja", "peserta", "laki-laki", "lelaki", "pria", "perempuan", "wanita")
_NEAR = 1.5
"""How many times their total two parts may be and still be meant as all of it."""


def opposite_sums(skeleton: Skeleton) -> Iterator[Sum]:
    """Yield the sum of two parts that leave nothing over, and of their whole in the sentence before."""
    before = skeleton.before
    if before is None or len(before.numbers) != 1 or len(skeleton.numbers) != 2 or not WHOLE_TOLD.match(before.text):
        return
    whole = before.numbers[0]
    text = _told(skeleton)
    if "belum" in text and (_DONE_BEFORE.search(before.text) or not _is_one_deed(text)):
        return
    if all(_is_of(part, whole) for part in skeleton.numbers) and any(pattern.match(text) for pattern in _SPLIT):
        found = parts_sum(skeleton.numbers, whole)
        if found.sound or found.is_near(_NEAR):
            yield found


def _is_one_deed(text: str) -> bool:
    """Whether what some have done is what the others have not."""
    undone = _UNDONE.search(text)
    return undone is not None and is_same_deed(text, undone["verb"])


def _told(skeleton: Skeleton) -> str:
    """Return a sentence with `@` for the figures of its numbers, and their own words (`laki-laki`) left in place."""
    text = SLOT.sub(lambda slot: "@ " + _NUMBER.sub("", skeleton.number(slot[1]).text.lower()), skeleton.text)
    return " ".join(text.split())


def _is_of(part: Statistic, whole: Statistic) -> bool:
    """Whether a part is told of the same as a whole: by its name, or by none of its own."""
    named = is_bare(part) or part.unit == whole.unit or part.unit in _ANYONE
    return named and (alike(part, whole) or is_bare(part) or part.unit in _ANYONE)
