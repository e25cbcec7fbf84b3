"""A whole and its parts told one after the other: `900 peserta, terdiri atas 500 petani, 300 nelayan, dan 100 tukang`.

Words that only point at the same again (`yakni`, `meliputi`), a whole told in the sentence before, and items of a list
below it need parts that add up to it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby

from jamsostek_tui.facts.numbers.counted.candidates import COUNTING, Candidate, Kind
from jamsostek_tui.facts.numbers.measure_words import tells_change
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.words import Words

_KINDS: tuple[frozenset[Kind], ...] = (COUNTING | {"bare"}, frozenset(("money",)))
"""Kinds of numbers that may be parts of one another."""

_FALLING_APART = frozenset(("terdiri", "terbagi", "rincian", "rinciannya", "perincian", "perinciannya", "komposisi"))
_OF = frozenset(("atas", "dari", "menjadi"))
_SAME_AGAIN = frozenset(("yakni", "yaitu", "meliputi", "mencakup", "ialah", "adalah", "masing-masing", ":"))
_OPENERS = _FALLING_APART | _SAME_AGAIN
_BETWEEN_ITEMS = frozenset((",", ";", "dan", "serta", "plus", "ditambah"))
_NESTING = frozenset(("dari", "di", "ke", "pada", "selama", "usia", "berusia", "per", "tiap", "setiap"))
"""Right before a number that belongs to the item before it: `500 petani di 4 desa`."""
_TURNING = frozenset(
    ("sedangkan", "sementara", "adapun", "sehingga", "padahal", "dibanding", "dibandingkan", "total", "totalnya")
)
_REST = frozenset(("sisanya", "selebihnya"))
_BEHIND_WHOLE = 16
"""Words between a whole and the word that opens its parts at most."""
_BEFORE_OPENER = 6
"""Words with which a sentence may begin that goes on with the whole of the one before: `Jumlah itu terdiri atas …`."""
_IN_AN_ITEM = 8
_MANY = 20
"""From here on numbers do not add up by chance, even of things by different names."""
_EXACT = 0.005
"""The part of a whole by which rounded parts may miss it."""


def find_parts(reading: Reading, candidates: Sequence[Candidate]) -> list[tuple[int, str, int]]:
    """Return `(index, "is part of", index)` for the parts and the whole of each list of parts."""
    found = list(_in_sentences(reading.words, candidates))
    if any(block.kind == "list" for block in reading.blocks):
        found += _in_lists(reading, candidates)
    return [(part, "is part of", whole) for part, whole in found]


def _in_sentences(words: Words, candidates: Sequence[Candidate]) -> Iterator[tuple[int, int]]:
    """Yield parts with their wholes where a sentence lists them."""
    reached = 0
    for index in range(len(candidates)):
        if index < reached:
            continue
        opener = _opener(words, candidates, index)
        if opener is None:
            continue
        listed = _listed(words, candidates, index, opener)
        for kinds in _KINDS:
            parts = _items(words, candidates, [at for at in listed if candidates[at].kind in kinds], opener)
            whole = _whole(words, candidates, index, opener, parts)
            if whole is not None:
                yield from ((part, whole) for part in parts)
                reached = max(reached, parts[-1] + 1)


def _in_lists(reading: Reading, candidates: Sequence[Candidate]) -> Iterator[tuple[int, int]]:
    """Yield parts with their wholes where the first numbers of a list's items add up to one above the list."""
    by_block = {
        block: list(told) for block, told in groupby(range(len(candidates)), lambda at: candidates[at].sentence.block)
    }
    blocks = reading.blocks
    for above, told in by_block.items():
        if above + 1 == len(blocks) or blocks[above + 1].kind != "list" or reading.folded[blocks[above].end - 1] != ":":
            continue
        items = []
        for block in range(above + 1, len(blocks)):
            if blocks[block].kind != "list":
                break
            items.append(by_block.get(block, []))
        for kinds in _KINDS:
            parts = [part for item in items if (part := _first(candidates, item, kinds)) is not None]
            wholes = (at for at in reversed(told) if candidates[at].kind in kinds)
            whole = next((at for at in wholes if _adds_up(candidates, at, parts)), None)
            if whole is not None and all(_is_alike(candidates[whole], candidates[part]) for part in parts):
                yield from ((part, whole) for part in parts)


def _first(candidates: Sequence[Candidate], told: Sequence[int], kinds: Collection[Kind]) -> int | None:
    return next((at for at in told if candidates[at].kind in kinds), None)


def _adds_up(candidates: Sequence[Candidate], whole: int, parts: Sequence[int]) -> bool:
    """Whether two parts or more are together the whole, as far as rounding goes."""
    value = candidates[whole].quantity.value
    total = sum(candidates[part].quantity.value for part in parts)
    alike = value >= _MANY or all(_is_alike(candidates[whole], candidates[part]) for part in parts)
    return len(parts) > 1 and alike and abs(value - total) <= _EXACT * value


def _opener(words: Words, candidates: Sequence[Candidate], index: int) -> int | None:
    """Return the token behind which a list begins with this number, None where none does."""
    candidate = candidates[index]
    before = candidates[index - 1].last if index else 0
    least = max(candidate.opening, before, candidate.first - _IN_AN_ITEM)
    if _OPENERS.isdisjoint(words.forms[least : candidate.first]):
        return None
    for at in range(candidate.first - 1, least - 1, -1):
        form = words.forms[at]
        if form in _OPENERS:
            return at + (words.forms[at + 1] in _OF)
        if form in (".", ";") or tells_change(form):
            return None
    return None


def _listed(words: Words, candidates: Sequence[Candidate], index: int, opener: int) -> list[int]:
    """Return the numbers of the sentence from one on, up to where it turns to something else."""
    sentence = candidates[index].sentence
    listed, behind = [], opener + 1
    for at in range(index, len(candidates)):
        candidate = candidates[at]
        between = words.forms[behind : candidate.first]
        if candidate.sentence != sentence or not _TURNING.isdisjoint(between) or any(map(tells_change, between)):
            break
        listed.append(at)
        behind = candidate.last
    return listed


def _items(words: Words, candidates: Sequence[Candidate], listed: Sequence[int], opener: int) -> list[int]:
    """Return those of one kind that are items: the first, and each behind a comma or `dan`."""
    items: list[int] = []
    behind = opener + 1
    for at in listed:
        candidate = candidates[at]
        between = words.forms[behind : candidate.first]
        nested = candidate.first - 1 > opener and words.forms[candidate.first - 1] in _NESTING
        if nested or len(between) > 3 * _IN_AN_ITEM:
            continue
        if not items or not _BETWEEN_ITEMS.isdisjoint(between):
            items.append(at)
            behind = candidate.last
    return items


def _whole(words: Words, candidates: Sequence[Candidate], index: int, opener: int, parts: Sequence[int]) -> int | None:
    """Return the number before the list that its items are parts of."""
    if len(parts) < 2:
        return None
    first = candidates[parts[0]]
    total = sum(candidates[part].quantity.value for part in parts)
    opening = words.forms[opener - 1 : opener + 1]
    loose = not (_FALLING_APART.isdisjoint(opening) and _REST.isdisjoint(words.forms[opener : first.closing]))
    for at in range(index - 1, -1, -1):
        whole = candidates[at]
        same = whole.sentence == first.sentence
        if whole.sentence.block != first.sentence.block or not (same or _goes_on(candidates, first, at, index, opener)):
            return None
        if (whole.kind == "money") != (first.kind == "money") or whole.kind not in COUNTING | {"bare", "money"}:
            continue
        if same and opener - whole.last > _BEHIND_WHOLE:
            return None
        fewer = loose and same and total < whole.quantity.value
        if _adds_up(candidates, at, parts) or (fewer and all(_is_alike(whole, candidates[part]) for part in parts)):
            return at
    return None


def _goes_on(candidates: Sequence[Candidate], first: Candidate, at: int, index: int, opener: int) -> bool:
    """Whether the sentence of a list begins with its opener, so that its whole stands in the sentence before."""
    if opener - first.opening > _BEFORE_OPENER or candidates[index - 1].sentence == first.sentence:
        return False
    return candidates[at].sentence == candidates[index - 1].sentence


def _is_alike(whole: Candidate, part: Candidate) -> bool:
    """Whether one may be counted among the other: things only among things of their name."""
    if part.quantity.value >= whole.quantity.value:
        return False
    return "thing" not in (whole.kind, part.kind) or part.unit_name in (whole.unit_name, None)
