"""Numbers that belong together: a count and its money (`14 kasus senilai Rp49 juta`), a part and its total."""

from __future__ import annotations

from collections.abc import Sequence

from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.words import Words

_REACH = 8
_OF_A_WHOLE = 3
"""Words between a number and the whole it is part of: `34 nelayan muda dari 120`."""
_WORTH = frozenset(("senilai", "bernilai"))
_WHOLE = frozenset(
    ("total", "jumlah", "seluruh", "sekitar", "lebih", "perkiraan", "estimasi", "kuota", "hampir", "kira-kira")
)
_HEDGES = frozenset(("sekitar", "total", "hampir", "lebih", "kurang", "dari"))
_HEDGED = frozenset(("dari", "antara"))
"""Before `lebih dari` a whole may stand; without one that only hedges: `11 pengawas untuk lebih dari 7.000 firma`."""
_AGAIN = frozenset(("atau", "alias", "("))
_PARTING = frozenset(
    ("dan", "serta", "yang", "menerima", "memperoleh", "mendapat", "mendapatkan", "membayar", "dengan")
)


def find_pairs(words: Words, candidates: Sequence[Candidate]) -> list[tuple[int, str, int]]:
    """Return `(index, relation, index)` for neighbours of one sentence: `goes with` or `is part of`."""
    pairs = []
    total: int | None = None
    for index, candidate in enumerate(candidates):
        earlier = candidates[index - 1] if index else None
        if earlier is None or earlier.sentence != candidate.sentence:
            total = None
        became = words.forms[candidate.first - 1] in ("menjadi", "di", "pada")
        if total is not None and not became and _is_part(candidates[total], candidate):
            pairs.append((index, "is part of", total))
        elif earlier is not None and earlier.sentence == candidate.sentence and candidate.first - earlier.last <= 40:
            if (
                candidate.first - earlier.last <= _REACH
                and _is_total(words, candidate)
                and not _changes(words, candidate)
                and _is_part(candidate, earlier)
            ):
                pairs.append((index - 1, "is part of", index))
                if (
                    index > 1
                    and _tells_again(words, candidates[index - 2], earlier)
                    and _is_part(candidate, candidates[index - 2])
                ):
                    pairs.append((index - 2, "is part of", index))
            elif _goes_with(words, earlier, candidate):
                pairs.append((index - 1, "goes with", index))
        counting = earlier is not None and words.forms[earlier.last] == "dari" and earlier.last + 2 >= candidate.first
        if _is_total(words, candidate) and not counting and not _changes(words, candidate):
            total = index
    return pairs


def _tells_again(words: Words, count: Candidate, share: Candidate) -> bool:
    """Whether a percentage only says what part a count is: `3.412 orang atau 18,6 persen dari 18.300 nelayan`."""
    if share.kind != "ratio" or count.kind == "ratio" or count.sentence != share.sentence:
        return False
    if not 0 < share.first - count.last <= _REACH:
        return False
    return not _AGAIN.isdisjoint(words.forms[max(count.last, share.first - 3) : share.first])


def next_apart(words: Words, candidates: Sequence[Candidate], index: int) -> int:
    """Return the index of the next number that is not the whole of this one: `34 dari 120 nelayan di Praya` are one."""
    at = index + 1
    if at < len(candidates) and words.forms[candidates[at].first - 1] == "dari":
        close = candidates[at].first - candidates[index].last <= _OF_A_WHOLE
        at += close and candidates[at].sentence == candidates[index].sentence
    return at


def _changes(words: Words, candidate: Candidate) -> bool:
    """Whether a number behind `dari` is where a change began, no total."""
    near = words.forms[max(candidate.opening, candidate.first - 8) : candidate.first]
    return any(
        form.startswith(("naik", "turun", "meningkat", "menurun", "sebelumnya", "semula", "bertambah")) for form in near
    )


def _is_total(words: Words, candidate: Candidate) -> bool:
    before = words.forms[max(candidate.opening, candidate.first - 4) : candidate.first]
    if "dari" not in before or candidate.kind not in ("people", "thing", "unlisted", "bare", "money"):
        return False
    if before[-1] == "dari" and before[-2:-1] in (["terdiri"], ["berasal"]):
        return False
    if before[-1] == "dari" and before[-2:-1] in (["lebih"], ["kurang"]) and _HEDGED.isdisjoint(before[:-2]):
        return False
    return before[-1] == "dari" or not _WHOLE.isdisjoint(before[before.index("dari") :])


def _is_part(total: Candidate, part: Candidate) -> bool:
    if part.kind == "ratio":
        return True
    if (total.kind == "money") != (part.kind == "money") or "time" in (total.kind, part.kind):
        return False
    if part.kind == "thing" and total.unit_name != part.unit_name:
        return False
    return part.quantity.value < total.quantity.value


def _goes_with(words: Words, one: Candidate, other: Candidate) -> bool:
    if other.first - one.last > _REACH:
        return False
    between = words.forms[one.last : other.first]
    if other.kind == "money" and one.kind in ("people", "thing", "unlisted") and _is_worth(between):
        return True
    if not between or not word_list("pair_words.txt").issuperset(
        word for word in between if word.isalpha() or word in "(,"
    ):
        return False
    kinds = {one.kind, other.kind}
    if "money" in kinds and kinds & {"people", "thing", "unlisted"}:
        return True
    return "ratio" in kinds and between[0] in ("atau", "(")


def _is_worth(between: Sequence[str]) -> bool:
    """Whether the words from a count to an amount only name what is counted: `14 klaim Jaminan Kematian senilai …`."""
    last = next((form for form in reversed(between) if form not in _HEDGES), "")
    return last in _WORTH and not any(form in ",.;:()" or form in _PARTING for form in between)
