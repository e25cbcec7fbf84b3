"""Numbers that belong together: a count and its money (`14 kasus senilai Rp49 juta`), a part and its total."""

from __future__ import annotations

from collections.abc import Sequence

from jamsostek_tui.facts.candidates import Candidate
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.words import Words

_REACH = 8


def find_pairs(words: Words, candidates: Sequence[Candidate]) -> list[tuple[int, str, int]]:
    """Return `(index, relation, index)` for neighbours of one sentence: `goes with` or `is part of`."""
    pairs = []
    for index in range(1, len(candidates)):
        one, other = candidates[index - 1], candidates[index]
        if one.sentence != other.sentence or other.first - one.last > 40:
            continue
        if _is_total(words, one) and _is_part(one, other):
            pairs.append((index, "is part of", index - 1))
        elif _is_total(words, other) and _is_part(other, one) and other.first - one.last <= _REACH:
            pairs.append((index - 1, "is part of", index))
        elif _goes_with(words, one, other):
            pairs.append((index - 1, "goes with", index))
    return pairs


def _is_total(words: Words, candidate: Candidate) -> bool:
    before = words.forms[max(candidate.opening, candidate.first - 4) : candidate.first]
    return (
        "dari" in before
        and candidate.kind in ("people", "thing", "unlisted", "bare", "money")
        and ("total" in before or "jumlah" in before or "seluruh" in before or before[-1:] == ["dari"])
    )


def _is_part(total: Candidate, part: Candidate) -> bool:
    if part.kind == "ratio":
        return True
    if (total.kind == "money") != (part.kind == "money") or "time" in (total.kind, part.kind):
        return False
    return part.quantity.value < total.quantity.value


def _goes_with(words: Words, one: Candidate, other: Candidate) -> bool:
    if other.first - one.last > _REACH:
        return False
    between = words.forms[one.last : other.first]
    if not between or not word_list("pair_words.txt").issuperset(
        word for word in between if word.isalpha() or word in "(,"
    ):
        return False
    kinds = {one.kind, other.kind}
    if "money" in kinds and kinds & {"people", "thing", "unlisted"}:
        return True
    return "ratio" in kinds and between[0] in ("atau", "(")
