"""Numbers that count: each quantity of an article with its unit, the rule that took it and how sure that is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from jamsostek_tui.facts.reading import Reading, Sentence
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.number_words import opening_words, opens_number
from jamsostek_tui.language.numerals import hedge_after, read_quantity
from jamsostek_tui.language.quantities import Quantity
from jamsostek_tui.language.ranks import Rank, rank_words, read_rank
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
    "changed-number": "a number alone behind bertambah, naik, turun and the like",
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
    "changed-number": 0.6,
    "part-of-group": 0.8,
    "rank": 0.9,
}
_CHANGING = frozenset(("bertambah", "berkurang", "naik", "turun", "meningkat", "menurun"))
_AFTER_CHANGE = frozenset((".", ",", "dari", "dibanding", "dibandingkan", "ketimbang", "\n", ""))
_VAGUE_THINGS = frozenset(("pihak", "halaman"))


@dataclass(slots=True, eq=False)
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
    sentences = _Sentences(reading, words)
    done = 0
    openings, ranked, forms = opening_words(), rank_words(), words.forms
    for index in words.marked:
        if index < done:
            continue
        form = forms[index]
        candidate = _rank_at(sentences, words, index, reasons) if form in ranked else None
        if candidate is None and index not in reasons and (index in words.numbers or form in openings):
            candidate = _count_at(sentences, words, index, reasons)
            if candidate is None and index not in reasons:
                reasons[index] = ""
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
    if rank is None or reasons.get(rank.numbers[0], "ordinal") not in ("ordinal", "name", "idiom"):
        return None
    if _is_plain_count(words, rank):
        return None
    for number in rank.numbers:
        reasons.pop(number, None)
    quantity = Quantity(rank.first, rank.last, rank.value, numbers=rank.numbers)
    return _candidate(sentences, words, quantity, None, "rank")


def _is_plain_count(words: Words, rank: Rank) -> bool:
    """Whether a unit follows, so that the rank word is a noun of its own (`posisi 50 persen`)."""
    if words.forms[rank.numbers[0]].isalpha() and words.forms[rank.numbers[0]].startswith(("ke", "pertama")):
        return False
    unit = read_unit(words, rank.last, unlisted=False)
    return unit is not None and unit.kind in ("ratio", "money", "people", "measure")


def _count_at(sentences: _Sentences, words: Words, index: int, reasons: dict[int, str]) -> Candidate | None:
    quantity = read_quantity(words, index, reasons)
    if quantity is None:
        return None
    if quantity.scaled and quantity.currency is None and _is_money(words, quantity):
        quantity.currency = "rupiah"
    unit = _unit_behind(words, quantity)
    if unit is not None and unit.kind == "ratio":
        _read_as_percent(words, quantity)
    rule = _rule(sentences.reading, words, quantity, unit)
    if rule is None:
        if quantity.form == "words":
            for number in quantity.numbers:
                reasons[number] = "indefinite"
        return None
    if unit is None and rule == "anchored-number" and (shared := _unit_of_next(words, quantity)) is not None:
        return _candidate(sentences, words, quantity, shared, rule)
    if rule in (
        "anchored-number",
        "scaled-number",
        "grouped-number",
        "part-of-group",
        "labelled-number",
        "changed-number",
    ):
        unit = None
    return _candidate(sentences, words, quantity, unit, rule)


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


def _unit_of_next(words: Words, quantity: Quantity) -> Unit | None:
    """Return the unit that `masing-masing 612 dan 540 orang` gives its first number too, as one of no tokens."""
    at = quantity.last
    if words.forms[at] not in ("dan", ",") or at + 1 not in words.numbers:
        return None
    following = read_quantity(words, at + 1)
    unit = read_unit(words, following.last, unlisted=False) if following else None
    if unit is None or unit.kind not in ("people", "thing"):
        return None
    return Unit(unit.name, unit.kind, at, at, at, unit.classifier)


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
    becoming = words.forms[quantity.last] == "menjadi" and (quantity.last + 1 in words.numbers)
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
    if words.forms[quantity.first - 1] in _CHANGING and words.forms[quantity.last] in _AFTER_CHANGE:
        return "changed-number"
    return "grouped-number" if quantity.grouped else None


def _is_labelled(reading: Reading, words: Words, quantity: Quantity) -> bool:
    """Whether a number stands alone behind a label and a colon, or alone in a cell of a table."""
    if words.forms[quantity.last] not in ("\n", "", ",", ";", ".", "|"):
        return False
    before = quantity.first - 1
    if words.forms[before] == ":" and words.is_word(before - 1):
        return True
    if (
        words.forms[before - 1] in ("dan", "serta")
        and before - 2 in words.numbers
        and words.forms[quantity.last] == "."
    ):
        return read_unit(words, before, unlisted=False) is not None
    block = reading.block_at(words.starts[quantity.first])
    return block is not None and block.kind == "table"


def _is_part_of_group(words: Words, quantity: Quantity) -> bool:
    """Know `15 di antaranya …`, `lima lainnya …`, `4 dari 10 pekerja`: counts of a group named beside."""
    at = quantity.last
    form, following = words.forms[at], words.forms[at + 1]
    beside = words.forms[quantity.first - 1]
    if form == "di":
        return following == "antaranya" or (words.is_capital(at + 1) and beside in (",", "dan", "serta"))
    if form == "yang":
        return beside in ("cuma", "hanya", "ada", "baru")
    if form == "dari" and (at + 1 in words.numbers or opens_number(following)):
        return read_unit(words, at + 2, unlisted=False) is not None
    return form in ("diantaranya", "lainnya", "sisanya")


def _noun_follows(reading: Reading, words: Words, quantity: Quantity) -> bool:
    """Whether the unlisted word behind a number may be what it counts: no name in running text."""
    start = words.starts[quantity.last]
    if not reading.text[start].isupper() or (words.is_abbreviation(quantity.last) and quantity.form == "digits"):
        return True
    block = reading.block_at(start)
    return block is not None and block.kind in ("title", "heading", "table", "list") and bool(quantity.grouped)


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
    )


def _kind(quantity: Quantity, unit: Unit | None, rule: str) -> str:
    if rule == "rank":
        return "rank"
    if quantity.currency or (unit and unit.kind == "money"):
        return "money"
    return unit.kind if unit else "bare"
