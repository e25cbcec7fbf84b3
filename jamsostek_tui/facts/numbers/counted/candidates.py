"""Numbers that count: each quantity of an article with its unit, the rule that took it and how sure that is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from jamsostek_tui.facts.numbers.counted.bare_numbers import counts_alone, is_age, names_thing
from jamsostek_tui.facts.numbers.counted.composed_times import take_smaller_time
from jamsostek_tui.facts.numbers.counted.counting import (
    AREAS,
    goes_on_listing,
    is_money,
    read_as_percent,
    unit_behind,
    unit_of_next,
)
from jamsostek_tui.facts.numbers.counted.counting_rules import rule_of
from jamsostek_tui.facts.numbers.counted.wholes import is_whole_of, part_behind, unit_of_part
from jamsostek_tui.facts.reading import Reading, Sentence
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.number_words import opening_words
from jamsostek_tui.language.numerals import hedge_after, read_quantity
from jamsostek_tui.language.quantities import Quantity, take_misprinted_scale
from jamsostek_tui.language.ranks import Rank, rank_words, read_rank
from jamsostek_tui.language.units import Unit, UnitClass, read_unit
from jamsostek_tui.language.words import Words

Kind = UnitClass | Literal["rank", "bare"]
COUNTING: frozenset[Kind] = frozenset(("people", "thing", "unlisted"))
"""Kinds of numbers that count something named behind them."""
LABELLED: frozenset[Kind] = frozenset(("ratio", "money", "bare"))
"""Kinds of numbers that may stand right behind their subject, without an anchor (`JKM Rp3 miliar`)."""
_CONFIDENCE = {
    "money": 0.95,
    "percentage": 0.95,
    "count-of-group": 0.9,
    "scaled-number": 0.8,
    "anchored-number": 0.8,
    "count-of-noun": 0.7,
    "grouped-number": 0.6,
    "labelled-number": 0.6,
    "changed-number": 0.6,
    "part-of-group": 0.8,
    "whole-of-part": 0.8,
    "listed-number": 0.6,
    "bare-number": 0.5,
    "rank": 0.9,
}
_RANKED = ("ordinal", "name", "idiom", "document-number")
"""What a number that a rank word claims may have been taken for (`nomor dua`)."""
_LISTED_KINDS = ("people", "thing", "bare", "ratio")
_WITHOUT_UNIT = frozenset(("anchored-number", "scaled-number", "grouped-number", "part-of-group", "labelled-number"))
_WITHOUT_UNIT |= {"changed-number"}
"""Rules by which a number counts whatever stands behind it."""


@dataclass(slots=True, eq=False)
class Candidate:
    """A number that counts: tokens `first` to `last`, offsets, quantity, unit, and the sentence it stands in.

    `kind` is the class of the unit, `money` for a currency sign, `bare` without unit, `rank` for a rank; `unit_name` is
    the unit as the contract has it: head noun, `persen`, `rupiah` …, None where none is printed.
    """

    first: int
    last: int
    start: int
    end: int
    quantity: Quantity
    unit: Unit | None
    rule: str
    confidence: float
    sentence: Sentence
    opening: int
    closing: int
    anchored: bool
    kind: Kind
    unit_name: str | None


def find_candidates(
    reading: Reading, words: Words, excluded: Mapping[int, str]
) -> tuple[list[Candidate], dict[int, str]]:
    """Return the numbers that count, in order, and a reason or `""` (unexplained) for each number token they leave.

    The reasons are those of `excluded` that no rank claimed, and those found out here.
    """
    reasons = dict(excluded)
    found: list[Candidate] = []
    sentences = _Sentences(reading, words)
    done = 0
    openings, ranked, forms = opening_words(), rank_words(), words.forms
    for index in words.marked:
        if index < done:
            continue
        form = forms[index]
        candidate = _rank_at(sentences, words, index, reasons) if form in ranked else None
        if candidate is None and index not in reasons and (index in words.numbers or form in openings):
            candidate = _count_at(sentences, words, index, reasons, found[-1] if found else None)
            if candidate is None and index not in reasons:
                reasons[index] = "age" if is_age(words, index) else "name" if names_thing(words, index) else ""
        if candidate is not None:
            found.append(candidate)
            done = max(candidate.quantity.last, index + 1)
    return found, reasons


class _Sentences:
    """The sentences of one article with their first and last tokens, each looked up once."""

    def __init__(self, reading: Reading, words: Words) -> None:
        self.reading = reading
        self.words = words
        self.last: Sentence | None = None
        self.tokens = (0, 0)

    def around(self, quantity: Quantity) -> tuple[Sentence | None, int, int]:
        """Return the sentence of a quantity, its first token and the one past its last.

        A stray blank (`5. 318`) may have cut a sentence in two: then it runs from the one to the other.
        """
        words = self.words
        start, end = words.starts[quantity.first], words.starts[quantity.last - 1]
        first = self.last
        if first is None or not first.start <= start < first.end:
            first = self.reading.sentence_at(start)
            if first is None:
                return None, 0, 0
            self.last = first
            self.tokens = (words.at(first.start), words.at(first.end))
        opening, closing = self.tokens
        if end < first.end:
            return first, opening, closing
        last = self.reading.sentence_at(end)
        if last is None:
            return first, opening, closing
        return Sentence(first.start, last.end, first.block), opening, words.at(last.end)


def _rank_at(sentences: _Sentences, words: Words, index: int, reasons: dict[int, str]) -> Candidate | None:
    rank = read_rank(words, index)
    if rank is None or reasons.get(rank.numbers[0], "ordinal") not in _RANKED:
        return None
    if _is_plain_count(words, rank) or words.forms[rank.first - 1 : rank.first + 1] == ["orang", "nomor"]:
        return None
    for number in rank.numbers:
        reasons.pop(number, None)
    quantity = Quantity(rank.first, rank.last, float(rank.value), numbers=rank.numbers)
    return _candidate(sentences, words, quantity, None, "rank")


def _is_plain_count(words: Words, rank: Rank) -> bool:
    """Whether a unit follows, so that the rank word is a noun of its own (`posisi 50 persen`)."""
    if words.forms[rank.numbers[0]].isalpha() and words.forms[rank.numbers[0]].startswith(("ke", "pertama")):
        return False
    unit = read_unit(words, rank.last, unlisted=False)
    return unit is not None and unit.kind in ("ratio", "money", "people", "measure")


def _count_at(
    sentences: _Sentences, words: Words, index: int, reasons: dict[int, str], before: Candidate | None
) -> Candidate | None:
    quantity = read_quantity(words, index, reasons)
    if quantity is None:
        return None
    unit = _unit_at(words, quantity, reasons)
    if unit is None and (whole := _whole_at(sentences, words, quantity, before)) is not None:
        return whole
    rule = rule_of(sentences.reading, words, quantity, unit)
    if unit is None and rule in (None, "grouped-number"):
        listed = None if before is None else _listed_at(sentences, words, quantity, before)
        if listed is not None:
            return listed
        alone = counts_alone(sentences.reading, words, quantity, before.last if before is not None else None)
        rule = alone if rule is None or alone == "part-of-group" else rule
    if rule is None:
        if quantity.form == "words":
            reasons.update(dict.fromkeys(quantity.numbers, "indefinite"))
        return None
    if unit is None and rule == "anchored-number" and (shared := unit_of_next(words, quantity)) is not None:
        return _candidate(sentences, words, quantity, shared, rule)
    return _candidate(sentences, words, quantity, None if rule in _WITHOUT_UNIT else unit, rule)


def _unit_at(words: Words, quantity: Quantity, reasons: dict[int, str]) -> Unit | None:
    """Return the unit behind a number, which by it may turn out to be money, a percentage or misprinted."""
    if (quantity.scaled or quantity.grouped) and quantity.currency is None and is_money(words, quantity):
        quantity.currency = "rupiah"
    unit = unit_behind(words, quantity)
    if (unit is None or unit.kind == "unlisted") and take_misprinted_scale(words, quantity):
        unit = unit_behind(words, quantity)
    if unit is not None and unit.kind == "time":
        unit = take_smaller_time(words, quantity, unit, reasons)
    if unit is not None and unit.kind == "ratio":
        read_as_percent(words, quantity)
    return unit


def _listed_at(sentences: _Sentences, words: Words, quantity: Quantity, before: Candidate) -> Candidate | None:
    """Return a number without a unit that goes on a list, with the unit of the one before it or of the one behind."""
    shared = unit_of_next(words, quantity) if before.last + 1 == quantity.first else None
    if shared is not None:
        ends_there = before.unit is not None and before.unit.end == before.quantity.last
        return _candidate(sentences, words, quantity, shared, "listed-number") if ends_there else None
    listed = before.kind in _LISTED_KINDS or before.rule == "listed-number"
    if listed and goes_on_listing(words, quantity, before.last):
        return _candidate(sentences, words, quantity, _same_unit(before, quantity.last), "listed-number")
    return None


def _whole_at(sentences: _Sentences, words: Words, quantity: Quantity, before: Candidate | None) -> Candidate | None:
    """Return a number printed bare that is the whole of the one before it or of the one that follows it."""
    if before is not None and (before.kind in COUNTING or before.kind in ("bare", "ratio")):
        part = 0.0 if before.kind == "ratio" else before.quantity.value
        if is_whole_of(words, quantity, before.last, part):
            shared = _same_unit(before, quantity.last, areas=True) if before.kind in COUNTING else None
            return _candidate(sentences, words, quantity, shared, "whole-of-part")
    following = part_behind(words, quantity)
    if following is None:
        return None
    return _candidate(sentences, words, quantity, unit_of_part(words, following, quantity.last), "whole-of-part")


def _same_unit(before: Candidate, at: int, *, areas: bool = False) -> Unit | None:
    """Return the unit of the number before as one of no tokens at `at`; that of an area only with `areas`."""
    unit = before.unit
    if unit is not None and unit.name in AREAS and not areas:
        return None
    return Unit(unit.name, unit.kind, at, at, at, unit.classifier) if unit else None


def _candidate(
    sentences: _Sentences, words: Words, quantity: Quantity, unit: Unit | None, rule: str
) -> Candidate | None:
    sentence, opening, closing = sentences.around(quantity)
    if sentence is None:
        return None
    last = max(min(unit.end, closing), quantity.last) if unit else quantity.last
    if quantity.approx is None:
        quantity.approx = hedge_after(words, last)
    return Candidate(
        quantity.first,
        last,
        words.starts[quantity.first],
        words.ends[last - 1],
        quantity,
        unit,
        rule,
        round(_CONFIDENCE[rule] - 0.2, 2) if quantity.doubts else _CONFIDENCE[rule],
        sentence,
        opening,
        closing,
        words.forms[quantity.first - 1] in word_list("number_anchors.txt"),
        _kind(quantity, unit, rule),
        _unit_name(quantity, unit),
    )


def _unit_name(quantity: Quantity, unit: Unit | None) -> str | None:
    if quantity.currency and not (unit and unit.kind == "money"):
        return quantity.currency
    return unit.name if unit else None


def _kind(quantity: Quantity, unit: Unit | None, rule: str) -> Kind:
    if rule == "rank":
        return "rank"
    if quantity.currency or (unit and unit.kind == "money"):
        return "money"
    return unit.kind if unit else "bare"
