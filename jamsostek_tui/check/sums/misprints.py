"""Numbers that an article tells twice, once of them wrongly: its title says 4.218, its text 4.128.

A title that no number of the text bears out is held against numbers of the same measure: one digit wrong, two
neighbours swapped, one left out, or another word of scale. Within the text only two neighbouring digits swapped
count, for papers tell many numbers of one measure. Which of the two is right nobody can tell: both are doubted, each
with both as printed. What grew from one to the other, is of another time, region or rate, or is hedged is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from jamsostek_tui.check.compared.rounding import meeting
from jamsostek_tui.check.meaning.terms import Terms, terms_of
from jamsostek_tui.check.sentence_around import sentence_around
from jamsostek_tui.check.sums.ranges_in_sum import as_printed
from jamsostek_tui.check.sums.reckoning import alike
from jamsostek_tui.language.folding import fold, lower
from jamsostek_tui.model import Article, Doubt, Facts, Statistic

DOUBT = "told-otherwise"
_MOST = 400
"""Numbers of an article; one with more is a table."""
_TELLING = 4
"""Digits from which one of them wrong, or two swapped within the text, is no chance."""
_LEAST = 3
_LEAST_SCALED = 2
_EARLIER = re.compile(r"\b(?:dari|sebelumnya|semula|tadinya|awalnya|dibanding\w*|target\w*|lalu)\b")
_CHANGED = re.compile(r"\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|menjadi|lagi)\b")
_BEFORE = 60


def doubted(article: Article, facts: Facts) -> Facts:
    """Return the facts of an article, two numbers of which one looks like a misprint of the other doubted."""
    doubts: dict[int, Doubt] = {}
    for one, other in _misprinted(article, facts.statistics):
        told = Doubt(DOUBT, f"{_words(one)} ≠ {_words(other)}")
        doubts.setdefault(one.id, told)
        doubts.setdefault(other.id, told)
    if not doubts:
        return facts
    statistics = (
        replace(one, doubts=(*one.doubts, doubts[one.id])) if one.id in doubts else one for one in facts.statistics
    )
    return replace(facts, statistics=tuple(statistics))


def _misprinted(article: Article, statistics: Sequence[Statistic]) -> Iterator[tuple[Statistic, Statistic]]:
    if not 1 < len(statistics) <= _MOST:
        return
    titles = [(block.start, block.end) for block in article.blocks if block.kind == "title"]
    above = [one for one in statistics if any(start <= one.start < end for start, end in titles)]
    below = [one for one in statistics if one not in above]
    for one in above:
        near = [other for other in below if _slipped(one, other) and _of_one_measure(one, other)]
        found = [other for other in near if _may_be_of_one(one, other)]
        if len(found) == 1 and not (_is_borne_out(one, below) or _is_borne_out(found[0], above)):
            yield from ((one, other) for other in found if not _EARLIER.search(_before(article, other)))
    for one, other in _swapped_pairs(below):
        if _of_one_measure(one, other) and not _told_apart(article, one, other):
            yield one, other


def _swapped_pairs(below: Sequence[Statistic]) -> Iterator[tuple[Statistic, Statistic]]:
    """Yield the numbers of the text of which one is the other with two neighbouring digits swapped."""
    of_digits: dict[str, list[Statistic]] = {}
    for one in below:
        if len((digits := _digits(one.value)).strip("0")) >= _TELLING:
            of_digits.setdefault("".join(sorted(digits)), []).append(one)
    for some in of_digits.values():
        yield from (pair for pair in combinations(some, 2) if _is_swapped(*pair))


def _slipped(one: Statistic, other: Statistic) -> bool:
    """Whether one value is the other but for a slip of the pen; how many digits it takes depends on the slip."""
    first, second = _digits(one.value), _digits(other.value)
    telling = [len(digits.strip("0")) for digits in (first, second)]
    if first.strip("0") == second.strip("0"):
        low, high = sorted((one.value, other.value))
        return telling[0] >= _LEAST_SCALED and high in (low * 1e3, low * 1e6)
    if _is_swapped(one, other):
        return max(telling) >= _LEAST
    if min(telling) < _TELLING:
        return False
    if len(first) == len(second):
        return sum(map(str.__ne__, first, second)) == 1
    longer, shorter = sorted((first, second), key=len, reverse=True)
    whole = one.value.is_integer() and other.value.is_integer()
    return whole and any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))


def _is_swapped(one: Statistic, other: Statistic) -> bool:
    """Whether two neighbouring digits of values of one size have changed places."""
    first, second = _digits(one.value), _digits(other.value)
    if len(first) != len(second) or one.value.is_integer() != other.value.is_integer():
        return False
    at = next((at for at, pair in enumerate(zip(first, second, strict=True)) if pair[0] != pair[1]), len(first))
    return first[at : at + 2] == second[at : at + 2][::-1] != "" and first[at + 2 :] == second[at + 2 :]


def _of_one_measure(one: Statistic, other: Statistic) -> bool:
    if not alike(one, other) or one.per != other.per or one.direction != other.direction:
        return False
    if {one.measure, other.measure} not in ({one.measure}, {"share", "level"}):
        return False
    if one.approx or other.approx or one.value_max is not None or other.value_max is not None:
        return False
    first, second = terms_of(one.subject, one.unit), terms_of(other.subject, other.unit)
    return bool(_parts(first) & _parts(second)) and (first.bases == second.bases or not (first.bases and second.bases))


def _parts(terms: Terms) -> set[str]:
    return {part for term in terms.strong | terms.weak for part in term.split("-")}


def _may_be_of_one(one: Statistic, other: Statistic) -> bool:
    """Whether numbers may be of one year and region: a title names the province where the text names the regency."""
    years = {each.period[:4] for each in (one, other) if each.period}
    codes = sorted((each.region or "" for each in (one, other)), key=len)
    return len(years) < 2 and (codes[1].startswith(codes[0]) or not codes[1][:1].isdigit())


def _told_apart(article: Article, one: Statistic, other: Statistic) -> bool:
    """Whether two numbers of the text are of two times or places, in one sentence, of a change, or told twice each."""
    if one.also and other.also:
        return True
    if one.region != other.region or len({one.period, other.period, None}) > 2:
        return True
    folded = fold(article.text)
    if len({sentence_around(article, folded, each) for each in (one, other)}) == 1:
        return True
    before = " ; ".join(_before(article, each) for each in (one, other))
    return bool(_EARLIER.search(before) or _CHANGED.search(before))


def _before(article: Article, one: Statistic) -> str:
    """Return the words before a number, in lower case."""
    return lower(fold(article.text[max(0, one.start - _BEFORE) : one.start]))


def _is_borne_out(one: Statistic, others: Sequence[Statistic]) -> bool:
    """Whether a number may be one of the others as printed, whatever that is of."""
    shown = as_printed(one)
    return any(meeting(shown, as_printed(other)) is not None for other in others)


def _digits(value: float) -> str:
    """Return the digits of a value as it is written in full, the point left out."""
    return f"{value:.6f}".rstrip("0").rstrip(".").replace(".", "")


def _words(one: Statistic) -> str:
    return " ".join(one.text.split())
