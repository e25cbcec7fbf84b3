"""A whole, what of it is told, and what is left: `dari 5.000 kartu, 3.800 sudah dibagikan, sisanya 1.200`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jamsostek_tui.check.sums.reckoning import Sum, alike, hundred_sum, is_bare, rest_sum
from jamsostek_tui.check.sums.skeleton import SLOT, Skeleton, joined
from jamsostek_tui.check.sums.sum_phrases import GAP, GOAL, NEAR, SOME, may_tell, one_of, slot
from jamsostek_tui.model import Statistic

_REST = re.compile(
    rf"{one_of('rest')}\s*,?\s*(?:(?:{one_of('about')}|\b(?:masih|adalah|berjumlah|lagi|yang|belum|tinggal)\b)\s*)*"
    rf"#(?P<rest>\d+)[cmp];|{one_of('rest')}{NEAR}#(?P<share>\d+)p;"
)
_OF = re.compile(rf"(?<!terdiri )\bdari\b{NEAR}#(?P<whole>\d+)[cm];")
_PART_OF = re.compile(r"\s*(?:[a-z]+\s+){0,2}dari\b")
_DONE = r"\b(?:sudah|telah|baru|berhasil)\b"
_NOT_DONE = re.compile(
    rf"\bdari\b{NEAR}{slot('whole', 'c')}(?P<lead>{GAP}){slot('part', 'c')}(?P<done>{GAP}){slot('rest', 'c')}"
    r"(?P<not>[^#;!?]{0,40}?\bbelum\b\s*(?P<verb>[a-z]*))"
)
_NOT_DONE_LEADING = re.compile(
    rf"\bdari\b{NEAR}{slot('whole', 'c')}(?P<lead>{GAP}){slot('part', 'c')}"
    rf"(?P<done>[^#;!?]{{0,50}}?\byang belum\b\s*(?P<verb>[a-z]*){NEAR}){slot('rest', 'c')}"
)
_ANYONE = (None, "orang", "jiwa")
_SO_LEFT = re.compile(
    rf"{slot('part', 'c')}{GAP}\b(?:sehingga|artinya|berarti|maka|jadi)\b{NEAR}\b(?:masih|tersisa|sisa|tinggal)\b{NEAR}"
    rf"{slot('rest', 'c')}{GAP}\bbelum\b"
)
_STILL_NOT = re.compile(
    r"(?:(?:(?:itu|ini) )?(?:artinya|berarti)|dengan (?:demikian|begitu)|jadi|sehingga|masih|tinggal|tersisa),?\s*"
    rf"(?:(?:{one_of('about')}|masih|tinggal|tersisa|terdapat|yakni)\s*)*"
    r"#0c;[^#;!?,]{0,40}?\bbelum\b\s*(?P<verb>[a-z]*)"
)
_STILL_SO_MANY = re.compile(
    r"(?:jadi|artinya|berarti|sehingga|maka|dengan (?:demikian|begitu)),?\s*(?:masih|tinggal|tersisa|kurang)\s*"
    rf"(?:(?:{one_of('about')}|terdapat|kurang)\s*)*#0c;[^#;!?,]{{0,30}}?\blagi\b"
)
_SHORT_OF = re.compile(
    rf"{slot('part', 'c')}{NEAR},?\s*(?:jadi|artinya|berarti|sehingga|maka)\s*(?:masih\s+)?(?:kurang|tinggal|perlu"
    rf"|butuh|tersisa)\s+(?:{one_of('about')}\s*)*{slot('rest', 'c')}[^#;!?,]{{0,30}}?\blagi\b"
)
"""What of an aim that the sentence before tells is reached, and how many more it takes."""
_SOME_AND_OTHERS = re.compile(
    rf"{slot('whole', 'c')}[^#;!?]{{0,60}}?,\s*{slot('part', 'c')}[^#;!?,]{{0,20}}?\bdi ?antaranya (?P<by>[a-z]+)\b"
    rf"[^#;!?]{{0,60}}?\b(?:dan|sedangkan|sementara)\s+{slot('rest', 'c')}\s*(?:orang\s+)?"
    r"(?:lagi|lainnya|sisanya|selebihnya) (?P=by)\b"
)
"""`Soal … soal`, `dari … dari`: parted by one thing, no one is of both."""
_BARELY = 1.5
"""How many times what it should be a rest may be that need not be all of the others."""
_ONLY_SO_MANY = re.compile(r"\bbaru\b([^;]*;[^;]*;.*?)\byang\b")
"""`baru 300 dari 900 nelayan yang …`: what is said of the number is said of the deed."""
_DID = re.compile(rf"{_DONE}(?:\s+(?:sudah|telah|yang|bisa))*\s+(?P<verb>[a-z]+)")
_LEAST, _MOST = 60, 160
"""Between what percentages that are told to make up all may add up to and still be meant so."""
_JOINED = frozenset(
    {"terdaftar", "mendaftar", "didaftarkan", "terlindungi", "dilindungi", "tercover", "tercakup", "menjadi", "ikut",
     "masuk", "bergabung", "terjamin", "terakomodasi", "terproteksi", "mendaftarkan"}
)  # fmt: skip
"""Verbs for becoming a member: of who is not, papers like to use another one."""


def remainder_sums(skeleton: Skeleton) -> Iterator[Sum]:
    """Yield the sums of a sentence that tells what is left of a whole."""
    text = skeleton.text
    if "belum" in text:
        yield from _not_done(skeleton)
    if "antaranya" in text:
        yield from _some_and_others(skeleton)
    if " lagi" in text and skeleton.before is not None:
        yield from _still_lacking(skeleton.before, skeleton)
    if not may_tell(text, "rest"):
        return
    for match in _REST.finditer(text):
        yield from _left(skeleton, match)
    before = skeleton.before
    left = _REST.match(text)
    if before is None or left is None or "0" not in (left["rest"], left["share"]):
        return
    if len(before.numbers) == 2 and left["rest"]:
        yield from _left_of_before(before, skeleton.numbers[0])
    elif len(before.numbers) == 1 and skeleton.numbers[0].unit == "persen":
        yield from _left_of_all(joined(before, skeleton), 1, ["", "", ""])


def _some_and_others(skeleton: Skeleton) -> Iterator[Sum]:
    """Yield the sum of a whole, of some of it, and of others: `900 orang, 500 di antaranya … dan 400 lagi`.

    These need not be all others, but they are hardly far fewer, and cannot be more.
    """
    for match in _SOME_AND_OTHERS.finditer(skeleton.text):
        whole, part, rest = (skeleton.number(match[name]) for name in ("whole", "part", "rest"))
        of_it = all(alike(one, whole) or is_bare(one) for one in (part, rest))
        if of_it and max(part.value, rest.value) < whole.value:
            found = rest_sum(whole, [part], rest)
            if found.sound or part.value + rest.value > whole.value or found.is_near(_BARELY):
                yield found


def _still_lacking(before: Skeleton, skeleton: Skeleton) -> Iterator[Sum]:
    """Yield the sum of what is left (`jadi masih ada 54 desa lagi`) of the whole or aim told in the sentence before."""
    if len(skeleton.numbers) == 1 and len(before.numbers) == 2 and _STILL_SO_MANY.match(skeleton.text):
        yield from _left_of_before(before, skeleton.numbers[0])
    short = _SHORT_OF.search(skeleton.text) if len(skeleton.numbers) == 2 and len(before.numbers) == 1 else None
    if short is not None and GOAL.search(before.text):
        goal, part, rest = before.numbers[0], skeleton.number(short["part"]), skeleton.number(short["rest"])
        of_it = (alike(part, goal) or is_bare(part)) and rest.unit in (goal.unit, *_ANYONE)
        if of_it and max(part.value, rest.value) < goal.value:
            yield rest_sum(goal, [part], rest)


def _left_of_before(before: Skeleton, rest: Statistic) -> Iterator[Sum]:
    """Yield the sum of a rest, the whole and the part told in the sentence before: `dari 500, 450`, `450 dari 500`."""
    told = _OF.search(before.text)
    if told is None or SOME.search(before.text):
        return
    at = int(told["whole"])
    whole, part = before.numbers[at], before.numbers[1 - at]
    tied = not at or _PART_OF.match(before.gaps()[at])
    if tied and (alike(whole, part) or (at and is_bare(part))) and alike(whole, rest) and part.value < whole.value:
        yield rest_sum(whole, [part], rest)


def _left(skeleton: Skeleton, match: re.Match[str]) -> Iterator[Sum]:
    """Yield the sum of a rest told behind its whole and the other parts in one sentence."""
    at = int(match["rest"] or match["share"])
    rest = skeleton.numbers[at]
    gaps = skeleton.gaps()
    if rest.unit == "persen":
        yield from _left_of_all(skeleton, at, gaps)
        return
    wholes = [int(one["whole"]) for one in _OF.finditer(skeleton.text, 0, match.start())]
    tried = [_left_of(skeleton, first, at, gaps) for first in reversed(wholes)]
    found = next((one for one in tried if one is not None and one.sound), tried[0] if tried else None)
    if found is not None:
        yield found


def _left_of(skeleton: Skeleton, first: int, at: int, gaps: list[str]) -> Sum | None:
    """Return the sum of the whole and the rest at these places, and of the parts between them or right before."""
    whole, rest = skeleton.numbers[first], skeleton.numbers[at]
    parts = [one for one in skeleton.numbers[first + 1 : at] if alike(one, whole)]
    if first and not parts and _PART_OF.match(gaps[first]):
        parts = [one for one in skeleton.numbers[first - 1 : first] if alike(one, whole) or is_bare(one)]
    if not parts or not alike(rest, whole) or any(SOME.search(gap) for gap in gaps[first + 1 : at + 1]):
        return None
    return rest_sum(whole, parts, rest) if sum(one.value for one in parts) < whole.value else None


def _left_of_all(skeleton: Skeleton, at: int, gaps: list[str]) -> Iterator[Sum]:
    """Yield the sum of percentages that a rest fills up to all; it need be filled up by the nearest of them only."""
    parts = [skeleton.numbers[at]]
    found: Sum | None = None
    for before in range(at - 1, -1, -1):
        one = skeleton.numbers[before]
        if one.unit != "persen" or one.measure == "change" or SOME.search(gaps[before + 1]):
            break
        parts.insert(0, one)
        each = hundred_sum(parts)
        if each.sound or (len(parts) == 2 and _LEAST < one.value + parts[-1].value < _MOST):
            found = each
    if found is not None:
        yield found


def _not_done(skeleton: Skeleton) -> Iterator[Sum]:
    """Yield the sum of how many of a whole are done with, and how many not."""
    text = skeleton.text
    match = _NOT_DONE.search(text) or _NOT_DONE_LEADING.search(text)
    if match is not None:
        whole, part, rest = (skeleton.number(match[name]) for name in ("whole", "part", "rest"))
        others = [one for one in skeleton.numbers if alike(one, whole)]
        words = match["lead"] + match["done"]
        tied = len(others) == 3 and alike(part, rest) and max(part.value, rest.value) < whole.value
        if tied and not SOME.search(words) and is_same_deed(words, match["verb"]):
            yield rest_sum(whole, [part], rest)
        return
    before = skeleton.before
    if before is not None and len(before.numbers) == 2 and len(skeleton.numbers) == 1:
        yield from _not_done_yet(before, skeleton)
    if (
        before is not None
        and len(before.numbers) == 1
        and len(skeleton.numbers) == 2
        and (match := _SO_LEFT.search(text))
    ):
        part, rest = skeleton.numbers
        whole = before.numbers[0]
        if alike(whole, part) and alike(part, rest) and max(part.value, rest.value) < whole.value:
            yield rest_sum(whole, [part], rest)


def _not_done_yet(before: Skeleton, skeleton: Skeleton) -> Iterator[Sum]:
    """Yield the sum of how many are not done with, the sentence before telling the whole and how many are."""
    match, of = _STILL_NOT.match(skeleton.text), _OF.search(before.text)
    if match is None or of is None or SOME.search(before.text):
        return
    whole, rest = before.number(of["whole"]), skeleton.numbers[0]
    part = before.numbers[1 - int(of["whole"])]
    tied = (alike(part, whole) or is_bare(part)) and rest.unit in (whole.unit, *_ANYONE)
    deed = _ONLY_SO_MANY.sub(r"\1 sudah", before.text)
    if tied and max(part.value, rest.value) < whole.value and is_same_deed(deed, match["verb"]):
        yield rest_sum(whole, [part], rest)


def is_same_deed(words: str, undone: str) -> bool:
    """Whether what some have not done is what the others have: by no verb of its own, the same, or one of joining."""
    done = _DID.search(SLOT.sub(" ", words))
    if done is None or undone in ("", "sama", "ada", "semua", "juga"):
        return re.search(_DONE, words) is not None
    return done["verb"] == undone or {done["verb"], undone} <= _JOINED
