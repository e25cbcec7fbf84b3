"""Numbers that count: each quantity of an article with its unit, the rule that took it and how sure that is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from jamsostek_tui.facts.reading import Reading, Sentence
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.number_words import opening_words, opens_number
from jamsostek_tui.language.numerals import hedge_after, read_quantity
from jamsostek_tui.language.quantities import Quantity
from jamsostek_tui.language.ranks import Rank, read_rank
from jamsostek_tui.language.units import Unit, read_unit
from jamsostek_tui.language.words import Words
from jamsostek_tui.model import Doubt

RULES: dict[str, str] = {
    "money": "an amount with its currency before or behind it",
    "percentage": "a number with percent, percentage points or per mille",
    "count-of-group": "a number with a noun of the unit lexicon behind it",
    "scaled-number": "a number with ribu, juta, miliar or triliun and no unit",
    "anchored-number": "a number without unit behind sebanyak, mencapai, sejumlah and the like",
    "count-of-noun": "a number with a noun behind it that the unit lexicon does not have",
    "grouped-number": "a number with marked thousands and nothing else",
    "labelled-number": "a number alone behind a label and a colon or in a cell of a table",
    "part-of-group": "a count of a group named before (`15 di antaranya`, `lima lainnya`)",
    "rank": "a rank word and its numeral",
}
_CONFIDENCE = {
    "money": 0.95,
    "percentage": 0.95,
    "count-of-group": 0.9,
    "scaled-number": 0.8,
    "anchored-number": 0.8,
    "count-of-noun": 0.7,
    "grouped-number": 0.6,
    "labelled-number": 0.6,
    "part-of-group": 0.8,
    "rank": 0.9,
}
_VAGUE_THINGS = frozenset(("pihak", "halaman"))


@dataclass(frozen=True, slots=True)
class Candidate:
    """A number that counts: tokens `first` to `last`, offsets, quantity, unit, and the sentence it stands in.

    `kind` is the class of the unit, `money` for a currency sign, `bare` without unit, `rank` for a rank.
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
    kind: str

    @property
    def unit_name(self) -> str | None:
        """Return the unit as the contract has it: head noun, `persen`, `rupiah` …, None where none is printed."""
        if self.quantity.currency and not (self.unit and self.unit.kind == "money"):
            return self.quantity.currency
        return self.unit.name if self.unit else None


def find_candidates(
    reading: Reading, words: Words, excluded: Mapping[int, str]
) -> tuple[list[Candidate], dict[int, str]]:
    """Return the numbers that count, in order, and a reason or `""` (unexplained) for each number token they leave.

    The reasons are those of `excluded` that no rank claimed, and those found out here.
    """
    reasons = dict(excluded)
    found: list[Candidate] = []
    done = 0
    openings = opening_words()
    for index in words.marked:
        if index < done:
            continue
        candidate = _rank_at(reading, words, index, reasons)
        number = words.is_number(index) or words.forms[index] in openings
        if candidate is None and number and index not in reasons:
            candidate = _count_at(reading, words, index, reasons)
            if candidate is None and index not in reasons:
                reasons[index] = ""
        if candidate is not None:
            found.append(candidate)
            done = max(candidate.quantity.last, index + 1)
    return found, reasons


def _rank_at(reading: Reading, words: Words, index: int, reasons: dict[int, str]) -> Candidate | None:
    rank = read_rank(words, index)
    if rank is None or reasons.get(rank.numbers[0], "ordinal") not in ("ordinal", "name", "idiom"):
        return None
    if _is_plain_count(words, rank):
        return None
    for number in rank.numbers:
        reasons.pop(number, None)
    quantity = Quantity(rank.first, rank.last, rank.value, numbers=rank.numbers)
    return _candidate(reading, words, quantity, None, "rank")


def _is_plain_count(words: Words, rank: Rank) -> bool:
    """Whether a unit follows, so that the rank word is a noun of its own (`posisi 50 persen`)."""
    if words.forms[rank.numbers[0]].isalpha() and words.forms[rank.numbers[0]].startswith(("ke", "pertama")):
        return False
    unit = read_unit(words, rank.last, unlisted=False)
    return unit is not None and unit.kind in ("ratio", "money", "people", "measure")


def _count_at(reading: Reading, words: Words, index: int, reasons: dict[int, str]) -> Candidate | None:
    quantity = read_quantity(words, index, reasons)
    if quantity is None:
        return None
    if quantity.scaled and quantity.currency is None and _is_money(words, quantity):
        quantity.currency = "rupiah"
    unit = _unit_behind(words, quantity)
    if unit is not None and unit.kind == "ratio":
        _read_as_percent(words, quantity)
    rule = _rule(reading, words, quantity, unit)
    if rule is None:
        if quantity.form == "words":
            for number in quantity.numbers:
                reasons[number] = "indefinite"
        return None
    if rule in ("anchored-number", "scaled-number", "grouped-number", "part-of-group", "labelled-number"):
        unit = None
    return _candidate(reading, words, quantity, unit, rule)


def _is_money(words: Words, quantity: Quantity) -> bool:
    """Whether a number with a scale word and no unit is money: thousands of millions, or behind a noun of money."""
    if read_unit(words, quantity.last, unlisted=False) is not None:
        return False
    if words.forms[quantity.first - 1] in ("senilai", "seharga") or quantity.value >= 1_000_000_000:
        return True
    if quantity.value < 1_000_000:
        return False
    near = words.forms[max(0, quantity.first - 3) : quantity.first]
    if not word_list("money_nouns.txt").isdisjoint(near):
        return True
    heads = word_list("money_heads.txt")
    if words.forms[quantity.last] == "," and words.forms[quantity.last + 1] in heads:
        return True
    limited = words.forms[quantity.first - 1] in ("maksimal", "sebesar", "minimal", "hingga", "sampai", "total")
    return limited and not heads.isdisjoint(words.forms[max(0, quantity.first - 8) : quantity.first])


def _unit_behind(words: Words, quantity: Quantity) -> Unit | None:
    at = quantity.last
    unit = read_unit(words, at, unlisted=quantity.currency is None)
    if unit is None and hedge_after(words, at) and quantity.currency is None:
        unit = read_unit(words, at + 1, unlisted=False)
    if unit is None or (quantity.currency and unit.kind != "money"):
        return None
    following = quantity.last < len(words) and words.forms[at] == "\n"
    return None if following else unit


def _read_as_percent(words: Words, quantity: Quantity) -> None:
    """Read `12.345 persen` with its dot as a decimal mark: nobody counts thousands of percent with three digits."""
    form = words.forms[quantity.numbers[0]]
    if quantity.grouped and not quantity.scaled and form.count(".") == 1 and "," not in form and quantity.value > 1000:
        doubt = Doubt("decimal-point", f"{quantity.value:.15g}")
        quantity.value = float(form)
        quantity.doubts += (doubt,)


def _rule(reading: Reading, words: Words, quantity: Quantity, unit: Unit | None) -> str | None:
    if quantity.currency or (unit and unit.kind == "money"):
        return "money"
    if unit and unit.kind == "ratio":
        return "percentage"
    becoming = words.forms[quantity.last] == "menjadi" and words.is_number(quantity.last + 1)
    anchored = (
        becoming or words.forms[quantity.first - 1] in word_list("number_anchors.txt") or quantity.approx is not None
    )
    if unit and unit.kind != "unlisted" and unit.name not in _VAGUE_THINGS:
        return "count-of-group"
    if _is_part_of_group(words, quantity):
        return "part-of-group"
    if quantity.form == "words" and not (quantity.scaled or anchored):
        return None
    if unit and unit.kind == "unlisted" and _noun_follows(reading, words, quantity):
        return "count-of-noun"
    if quantity.scaled:
        return "scaled-number"
    if anchored:
        return "anchored-number"
    if _is_labelled(reading, words, quantity):
        return "labelled-number"
    return "grouped-number" if quantity.grouped else None


def _is_labelled(reading: Reading, words: Words, quantity: Quantity) -> bool:
    """Whether a number stands alone behind a label and a colon, or alone in a cell of a table."""
    if words.forms[quantity.last] not in ("\n", "", ",", ";", ".", "|"):
        return False
    if words.forms[quantity.first - 1] == ":" and words.is_word(quantity.first - 2):
        return True
    block = reading.block_at(words.starts[quantity.first])
    return block is not None and block.kind == "table"


def _is_part_of_group(words: Words, quantity: Quantity) -> bool:
    """Know `15 di antaranya …`, `lima lainnya …`, `4 dari 10 pekerja`: counts of a group named beside."""
    at = quantity.last
    if words.forms[at] == "di" and words.forms[at + 1] == "antaranya":
        return True
    if words.forms[at] == "menjadi" and (words.is_number(at + 1) or opens_number(words.forms[at + 1])):
        return False
    beside = words.forms[quantity.first - 1]
    if words.forms[at] == "di" and words.is_capital(at + 1) and beside in (",", "dan", "serta"):
        return True
    if words.forms[at] == "yang" and beside in ("cuma", "hanya", "ada", "baru"):
        return True
    if words.forms[at] == "dari" and (words.is_number(at + 1) or opens_number(words.forms[at + 1])):
        return read_unit(words, at + 2, unlisted=False) is not None
    return words.forms[at] in ("diantaranya", "lainnya", "sisanya")


def _noun_follows(reading: Reading, words: Words, quantity: Quantity) -> bool:
    """Whether the unlisted word behind a number may be what it counts: no name in running text."""
    start = words.starts[quantity.last]
    if not reading.text[start].isupper() or (words.is_abbreviation(quantity.last) and quantity.form == "digits"):
        return True
    block = reading.block_at(start)
    return block is not None and block.kind in ("title", "heading", "table", "list") and bool(quantity.grouped)


def _candidate(reading: Reading, words: Words, quantity: Quantity, unit: Unit | None, rule: str) -> Candidate | None:
    start = words.starts[quantity.first]
    sentence, opening = _sentence_of(reading, words, quantity)
    if sentence is None:
        return None
    last = unit.end if unit else quantity.last
    last = max(_within(words, last, sentence), quantity.last)
    after = hedge_after(words, last)
    if quantity.approx is None and after is not None:
        quantity.approx = after
    confidence = _CONFIDENCE[rule] - (0.2 if quantity.doubts else 0.0)
    return Candidate(
        first=quantity.first,
        last=last,
        start=start,
        end=words.ends[last - 1],
        quantity=quantity,
        unit=unit,
        rule=rule,
        confidence=round(confidence, 2),
        sentence=sentence,
        opening=opening,
        closing=words.at(sentence.end),
        anchored=words.forms[quantity.first - 1] in word_list("number_anchors.txt"),
        kind=_kind(quantity, unit, rule),
    )


def _kind(quantity: Quantity, unit: Unit | None, rule: str) -> str:
    if rule == "rank":
        return "rank"
    if quantity.currency or (unit and unit.kind == "money"):
        return "money"
    return unit.kind if unit else "bare"


def _sentence_of(reading: Reading, words: Words, quantity: Quantity) -> tuple[Sentence | None, int]:
    """Return the sentence of a quantity and its first token; a stray blank (`5. 318`) may have cut it in two."""
    first = reading.sentence_at(words.starts[quantity.first])
    last = reading.sentence_at(words.starts[quantity.last - 1])
    opening = words.at(first.start) if first else 0
    if first is None or last is None or first == last:
        return first, opening
    return Sentence(first.start, last.end, first.block), opening


def _within(words: Words, last: int, sentence: Sentence) -> int:
    return min(last, words.at(sentence.end))
