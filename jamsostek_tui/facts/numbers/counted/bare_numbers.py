"""Which numbers that stand without a unit count something: parts of a whole, and numbers that close their clause."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from jamsostek_tui.facts.numbers.counted.counts_behind import counted_before
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.gazetteer import form_key, forms
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.quantities import Quantity
from jamsostek_tui.language.units import is_nounlike, is_verblike, stops
from jamsostek_tui.language.words import Words
from jamsostek_tui.model import Block

_BLOCKS = ("title", "heading", "lead", "body", "list", "caption")
_CLOSING = frozenset((",", ".", ";", "!", "?", '"', ")", "\n", "", "dan", "serta", "sedangkan", "sementara"))
_PARTS = frozenset(("rincian", "perincian"))
"""Right before the first of the parts of a number: `1.150 lowongan, dengan rincian 620 di Sukoharjo, 310 di …`."""
_JOINING = frozenset((",", "dan", "serta", "sedangkan", "sementara"))
_OPENING = frozenset((".", "!", "?", "\n", "", '"', ":"))
_CLAUSE_OPENERS = frozenset((".", ",", ";", '"', "dan", "sedangkan", "sementara"))
_MARKERS = frozenset((".", ")", "-", "•", "*", "–"))
_PLACE_WORDS = 6
_DOING = frozenset(("belum", "lagi", "masih", "sudah", "tak", "telah", "tidak"))
_FROM_WHOLE = 24
"""Words from a number to that of those of them who did something at most."""
_NEAR = 9
"""Tokens from the number told before within which a number goes on with it."""
_AGE_DIGITS = 2
_LEAST_BEHIND_NOUN = 21
"""Smaller numbers behind a mere noun are more often its name (`kamar 12`) than its count."""


def counts_alone(reading: Reading, words: Words, quantity: Quantity, told: int | None) -> str | None:
    """Return the rule by which a number without a unit counts, or None where it may be part of a name.

    `told` is the token past the number before, if that may be the whole or the part told before: `Dari 90 desa, 14
    belum mendaftar dan 3 menolak` gives `part-of-group`; `Klaim yang dibayar 22, …` gives `bare-number`; a line of a
    list that holds a place and a number, `labelled-number`.
    """
    if quantity.value < 2 or quantity.doubts:
        return None
    block = reading.block_at(words.starts[quantity.first])
    if block is None or block.kind not in _BLOCKS:
        return None
    if counted_before(words, quantity) is not None:
        return "bare-number"
    if quantity.form != "digits":
        if not _did_alone(words, quantity, told, words.at(block.start)):
            return None
        return "bare-number" if words.forms[quantity.last] == "lagi" else "part-of-group"
    alone = _Alone(words, quantity, block, None if told is None else quantity.first - 1 - told)
    return next((rule for rule, holds in _RULES if holds(alone)), None)


@dataclass(slots=True)
class _Alone:
    """Digits without a unit, their block, and how many tokens part them from the number told before."""

    words: Words
    quantity: Quantity
    block: Block
    apart: int | None

    @property
    def before(self) -> str:
        """The word before it."""
        return self.words.forms[self.quantity.first - 1]

    @property
    def closes(self) -> bool:
        """Whether its clause ends with it."""
        return self.words.forms[self.quantity.last] in _CLOSING

    @property
    def follows(self) -> bool:
        """Whether the number told before stands near."""
        return self.apart is not None and self.apart < _NEAR


def _is_row(alone: _Alone) -> bool:
    """It ends a line of a list that holds a place and a number: `5. Papua 81`."""
    listed = alone.block.kind == "list" and alone.closes
    return listed and _is_behind_place(alone.words, alone.quantity, alone.words.at(alone.block.start))


def _may_count_noun(alone: _Alone) -> bool:
    """Behind it stands a name, or a noun that it would count."""
    words, behind = alone.words, alone.quantity.last
    named = words.is_capital(behind) and alone.block.kind not in ("title", "heading")
    return not alone.closes and (named or not _goes_on(words.forms[behind]))


def _is_next_part(alone: _Alone) -> bool:
    """It goes on behind a comma or `dan` with what others did: `14 belum mendaftar dan 3 menolak`."""
    return alone.before in _JOINING and not alone.closes and alone.follows


def _is_of_those_who(alone: _Alone) -> bool:
    """It stands behind `yang`, and its clause goes on."""
    return alone.before == "yang" and not alone.closes


def _is_value(alone: _Alone) -> bool:
    """It closes its clause and has a fraction, or opens a series of names with numbers: `Cibatu 12, Wanaraja 9`."""
    quantity = alone.quantity
    return alone.closes and (bool(quantity.value % 1 and not quantity.grouped) or _opens_series(alone.words, quantity))


def _is_listed(alone: _Alone) -> bool:
    """A colon stands before it, and the number told before is near."""
    return alone.before == ":" and alone.follows


def _is_first_part(alone: _Alone) -> bool:
    """What it is a part of was told before `rincian`."""
    return alone.before in _PARTS and alone.apart is not None and alone.apart < _FROM_WHOLE


def _is_behind_name(alone: _Alone) -> bool:
    """A name stands before it, of which it may be a part."""
    return alone.words.is_capital(alone.quantity.first - 1) and alone.before not in word_list("bare_leads.txt")


def _is_led(alone: _Alone) -> bool:
    """What stands before it says that it counts."""
    return _leads(alone.words, alone.quantity.first - 1, alone.quantity, alone.closes)


_RULES: tuple[tuple[str | None, Callable[[_Alone], bool]], ...] = (
    ("labelled-number", _is_row),
    (None, _may_count_noun),
    ("part-of-group", _is_next_part),
    ("bare-number", _is_of_those_who),
    ("bare-number", _is_value),
    ("bare-number", _is_listed),
    ("part-of-group", _is_first_part),
    (None, _is_behind_name),
    ("bare-number", _is_led),
)
"""By what digits without a unit count, in the order in which it is asked; None for what may be part of a name."""


def _is_behind_place(words: Words, quantity: Quantity, first: int) -> bool:
    """Whether a line of a list that begins at token `first` holds a place and its number: `5. Papua 81`."""
    while first in words.numbers or words.forms[first] in _MARKERS:
        first += 1
    last = quantity.first - 1 if words.forms[quantity.first - 1] in (":", "-", "–", "=") else quantity.first
    form = forms().get(form_key(" ".join(words.forms[first:last]))) if first < last < first + _PLACE_WORDS else None
    return form is not None and form.kind == "place"


def _did_alone(words: Words, quantity: Quantity, told: int | None, floor: int) -> bool:
    """Whether a number in words opens a clause on some of those counted before, or on further ones (`Dua lagi …`).

    `26 firma dipanggil. Delapan sudah melunasi`: `told` is the token past the number before, `floor` the paragraph's
    first.
    """
    if told is None or not floor < told or quantity.first - told > _FROM_WHOLE or quantity.scaled:
        return False
    return words.forms[quantity.first - 1] in _CLAUSE_OPENERS and words.forms[quantity.last] in _DOING


def names_thing(words: Words, index: int) -> bool:
    """Whether digits that count nothing stand behind a name that is no place's: `Supra X 125`, `Avanza 1300`."""
    before = index - 1
    if index not in words.numbers or not (words.is_word(before) and words.is_capital(before)):
        return False
    form = forms().get(form_key(words.forms[before]))
    return (form is None or form.kind != "place") and words.forms[before - 1] not in _OPENING


def is_age(words: Words, index: int) -> bool:
    """Whether two digits stand between commas behind a name, as ages do: `Ni Wayan Sukerti, 36, mengatakan`."""
    form, before = words.forms[index], index - 2
    closed = words.forms[index - 1] == words.forms[index + 1] == ","
    if not closed or len(form) != _AGE_DIGITS or not form.isdigit() or form[0] == "0":
        return False
    named = words.is_word(before) and words.is_capital(before)
    goes_on = words.is_word(index + 2) and words.forms[index + 2] not in _JOINING
    return named and goes_on and not words.is_capital(index + 2)


def _opens_series(words: Words, quantity: Quantity) -> bool:
    """Whether a name stands before a number and the same comes again: `Cibatu 12, Wanaraja 9`."""
    if not words.is_word(quantity.first - 1) or not words.is_capital(quantity.first - 1):
        return False
    at = quantity.last
    while words.forms[at] in (",", ";", "dan", "serta"):
        at += 1
    if at == quantity.last or not words.is_capital(at):
        return False
    last = at
    while last < at + 3 and words.is_word(last) and words.is_capital(last):
        last += 1
    return last in words.numbers and words.forms[last + 1] in _CLOSING and words.forms[last].isdigit()


def _goes_on(form: str) -> bool:
    """Whether a clause goes on behind a number with a verb, an adverb or a small word: no noun that it would count."""
    return form in stops() or is_verblike(form)


def _leads(words: Words, at: int, quantity: Quantity, closes: bool) -> bool:
    form = words.forms[at]
    if form in word_list("bare_leads.txt"):
        return True
    if is_verblike(form) and form not in word_list("naming_verbs.txt"):
        return True
    if words.forms[at - 1] in ("total", "jumlah") and is_nounlike(words, at):
        return True
    return closes and is_nounlike(words, at) and quantity.value >= _LEAST_BEHIND_NOUN
