"""A share told in one sentence and its whole in another: `Di sana ada 1.500 pekerja. Baru 150 orang atau 10 persen …`.

The sentence with the share must go on about that whole: by `dari jumlah itu` or `artinya`, or with nothing between
its beginning and the part that names others. The whole may follow too: `Padahal, jumlahnya 1.500 orang`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from jamsostek_tui.check.sums.reckoning import Sum, alike, share_sum
from jamsostek_tui.check.sums.shares import MOVES, share_of
from jamsostek_tui.check.sums.skeleton import Skeleton
from jamsostek_tui.check.sums.sum_phrases import GAP, GOAL, NEAR, OR, one_of, slot
from jamsostek_tui.model import Statistic

_PART, _SHARE = slot("part", "cm"), slot("share", "p")
_EITHER = rf"(?:{_PART}{NEAR}{OR}{_SHARE}|{slot('share_first', 'p')}{NEAR}{OR}{slot('part_first', 'cm')})"
_OF_THAT = re.compile(
    rf"(?:(?:dari|di antara) (?:(?:jumlah|total|angka|keseluruhan) )?(?:itu|tersebut|ini|mereka)|yang (?:sudah|telah"
    rf"|baru)\b){GAP}{_EITHER}(?!\s*\)?\s*dari\b)"
)
_SO = re.compile(
    r"^(?:artinya|berarti|dengan demikian|dengan kata lain|itu berarti|ini berarti|(?:jumlah|angka|capaian)"
    r" (?:itu|ini|tersebut)|(?:persentase|cakupan)nya)\b[^#;!?]{0,60}?#0p;(?!\s*\)?\s*(?:dari|di antara))"
)
_OF_ALL = re.compile(rf"\bdari\b{NEAR}#0[cm];{GAP}#1[cm];")
_OF_MORE = re.compile(
    rf"\b(?:baru|hanya)\b{NEAR}#0[cm];{NEAR},?\s*(?:padahal|sedangkan|sementara)\b[^#;!?]{{0,40}}?"
    r"\b(?:ada|potensi(?:nya)?|jumlah(?:nya)?|populasi(?:nya)?|total(?:nya)?|data(?:nya)?|target(?:nya)?)\b[^#;!?,]{0,30}?#1[cm];"
)
"""So many only, though there are more."""
_NO_OTHERS = (
    rf"(?:(?:{one_of('about', 'later')}|cuma|ternyata|namun|tetapi|tapi|sayangnya|hingga kini|sejauh ini"
    r"|sampai sekarang|yang(?: (?!(?:di|ke|dari|untuk|bagi|pada|oleh)\b)[a-z]+){1,4}?),?\s+)*"
)
_GOES_ON = (
    r"\s*\)?,?\s*(?=[.\"]|$|(?:saja|di ?antaranya|yang|sudah|telah|belum|masih|menjadi|adalah|merupakan|ikut|punya"
    r"|patuh|aktif|tidak|memiliki|tergolong|(?:ter|di|mem|men|meng|ber)[a-z]{4,})\b)"
)
_SHARED = re.compile(_NO_OTHERS + _EITHER + _GOES_ON)
_REACHED = re.compile(rf"[^#;!?]{{0,40}}?{one_of('reached')}{NEAR}{_EITHER}(?!\s*\)?\s*dari\b)")
_WHOLE = (
    r"(?:\b(?:jumlah|total|keseluruhan|seluruh|potensi|populasi)\b[^#;!?]{0,60}?|\b(?:memiliki|mempunyai|punya|ada|terdapat"
    r"|berjumlah|dihuni|dari)\b[^#;!?,]{0,20}?)"
)
_TOLD = re.compile(_WHOLE + slot("whole", "cm"))
_AGAINST = re.compile(rf"padahal,?\s+[^#;!?]{{0,30}}?{_TOLD.pattern}")
"""The whole told behind its share."""
_ALL = re.compile(
    r"(?:(?:adapun|sementara itu),?\s+)?(?:jumlah|total|populasi)(?: (?:seluruh|semua|total))? [a-z]+(?: [a-z]+)?"
    r"(?: (?:di|se)\b[^#,;]{0,40}?)?(?: (?:itu|sana|ini))?(?: (?:mencapai|sebanyak|sekitar|ada|berjumlah|adalah))*"
    r" #0[cm];"
)
"""All there is of those that the sentence before tells a part of."""
_ANYONE = (None, "orang", "jiwa")
_NEAR = 3.0
"""How many times the share of a whole told elsewhere may be what is told and still be meant by it."""


def shares_across_sums(skeleton: Skeleton) -> Iterator[Sum]:
    """Yield the sums of a part, its whole and its share of which the sentence before tells one or two."""
    text, before = skeleton.text, skeleton.before
    if before is None:
        return
    if "p;" not in text:
        if len(skeleton.numbers) == 1 and len(before.numbers) == 2 and (_AGAINST.match(text) or _ALL.match(text)):
            yield from _of_whole(skeleton, before, named=not _AGAINST.match(text))
    elif match := _OF_THAT.match(text):
        yield from _of_only(before.numbers, skeleton, match, match.group())
    elif (match := _REACHED.match(text)) and (goal := GOAL.search(before.text)):
        yield from _of_only(before.numbers, skeleton, match, goal.group() + match.group())
    elif match := _SO.match(text):
        yield from _of_both(before, skeleton)
    elif len(skeleton.numbers) == 2:
        yield from _of_whole(before, skeleton)


def _of_only(wholes: Sequence[Statistic], told: Skeleton, match: re.Match[str], words: str) -> Iterator[Sum]:
    """Yield the sum of a part and a share, and of the only number among others that can be their whole."""
    part, share = (told.number(match[name] or match[f"{name}_first"]) for name in ("part", "share"))
    of_one = [one for one in wholes if alike(one, part)]
    if len(of_one) == 1:
        yield from share_of(part, of_one[0], share, words)


def _of_both(before: Skeleton, skeleton: Skeleton) -> Iterator[Sum]:
    """Yield the sum of a sentence that tells the share only, the whole and the part standing in the one before."""
    if len(before.numbers) != 2:
        return
    if _OF_ALL.search(before.text):
        whole, part = before.numbers
    elif _OF_MORE.search(before.text):
        part, whole = before.numbers
    else:
        return
    if alike(part, whole) and part.value <= whole.value and not MOVES.search(skeleton.text):
        found = share_sum(part, whole, skeleton.numbers[0], or_rest=True)
        if found is not None:
            yield found


def _of_whole(whole: Skeleton, told: Skeleton, *, named: bool = False) -> Iterator[Sum]:
    """Yield the sum of a sentence that tells all there is of something and one that tells a part and its share.

    If `named`, what the part is of must be named with the whole.
    """
    match = _SHARED.match(told.text)
    if match is None or MOVES.search(whole.text):
        return
    wholes = [whole.number(one["whole"]) for one in _TOLD.finditer(whole.text)]
    for found in _of_only(whole.numbers, told, match, match.group()):
        part, all_of_it = found.others
        if all_of_it not in wholes:
            continue
        of_noun = (not named and part.unit in (all_of_it.unit, *_ANYONE)) or (part.unit or "?") in whole.text
        is_bound = all_of_it.approx not in (None, "about")
        if of_noun and (found.sound or (found.is_near(_NEAR) and not is_bound)):
            yield found
