"""The rules by which a number counts, each with its name, in the order in which they are asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.number_words import opens_number
from jamsostek_tui.language.numerals import change_verbs
from jamsostek_tui.language.quantities import Quantity
from jamsostek_tui.language.units import Unit, is_nounlike, read_unit
from jamsostek_tui.language.words import Words

_AFTER_CHANGE = frozenset((".", ",", "dari", "dibanding", "dibandingkan", "ketimbang", "\n", ""))
_BEFORE_PART = frozenset(
    (",", ";", ":", "dan", "serta", "dari", "atas", "terdiri", "meliputi", "sebanyak", "yakni", "yaitu")
)
_ENDING = frozenset((",", ".", ";", "dan", "serta"))
_VOTES = frozenset(("setuju", "menolak", "abstain", "absen", "mendukung", "keberatan"))
"""What those who vote do: `38 setuju, tiga abstain`."""
_INDEXED = 12
"""Tokens before a decimal within which the index that it is a value of stands."""
_VAGUE_THINGS = frozenset(("pihak", "halaman"))


@dataclass(slots=True)
class _Asked:
    """A number of which is asked whether it counts, and the unit behind it."""

    reading: Reading
    words: Words
    quantity: Quantity
    unit: Unit | None

    @property
    def near(self) -> list[str]:
        """The two words before it, the farther one first."""
        first = self.quantity.first
        return self.words.forms[first - 2 : first] if first > 1 else ["", ""]

    @property
    def behind(self) -> str:
        """The word behind it."""
        return self.words.forms[self.quantity.last]


def rule_of(reading: Reading, words: Words, quantity: Quantity, unit: Unit | None) -> str | None:
    """Return the name of the rule by which a number counts, None where it counts nothing."""
    asked = _Asked(reading, words, quantity, unit)
    for rule, holds in _BY_UNIT:
        if holds(asked):
            return rule
    if _is_mere_word(asked):
        return None
    return next((rule for rule, holds in _BY_WORDS if holds(asked)), None)


def _is_sum(asked: _Asked) -> bool:
    """It has a sign or a word of money: `Rp3 miliar`."""
    return bool(asked.quantity.currency) or (asked.unit is not None and asked.unit.kind == "money")


def _is_in_percent(asked: _Asked) -> bool:
    """Its unit is `persen` or the like."""
    return asked.unit is not None and asked.unit.kind == "ratio"


def _has_known_unit(asked: _Asked) -> bool:
    """A unit that is listed stands behind it: `40 pekerja`."""
    return asked.unit is not None and asked.unit.kind != "unlisted" and asked.unit.name not in _VAGUE_THINGS


def _counts_noun(asked: _Asked) -> bool:
    """A noun that is not listed stands behind it; behind a mere word only from two on: `dua pelantang`."""
    if asked.unit is None or asked.unit.kind != "unlisted" or (asked.quantity.value < 2 and _is_mere_word(asked)):
        return False
    return _noun_follows(asked.reading, asked.words, asked.quantity)


def _is_mere_word(asked: _Asked) -> bool:
    """It is a word without a scale, and nothing before it says that it counts."""
    return asked.quantity.form == "words" and not (asked.quantity.scaled or _is_anchored(asked))


def _is_anchored(asked: _Asked) -> bool:
    """A word before it says that it counts (`mencapai 40`, `sekitar 40`), or it became another number."""
    before, beside = asked.near
    return (
        _becomes(asked)
        or beside in word_list("number_anchors.txt")
        or asked.quantity.approx is not None
        or (beside == "angka" and before in ("di", "ke", "pada"))
        or _is_all_there_is(asked.words, asked.quantity)
    )


def _becomes(asked: _Asked) -> bool:
    """Another number stands behind it and `menjadi`: `dari 8 menjadi 12`."""
    forms, last, turned = asked.words.forms, asked.quantity.last, asked.near[1] == "dari"
    if asked.quantity.form == "words" and asked.behind == "menjadi":
        return turned and opens_number(forms[last + 1])
    return (asked.behind == "menjadi" or (turned and asked.behind == "jadi")) and last + 1 in asked.words.numbers


def _is_told_anchored(asked: _Asked) -> bool:
    """It is anchored, or told per a round number of people."""
    return _is_anchored(asked) or _is_rate(asked.words, asked.quantity)


def _has_label(asked: _Asked) -> bool:
    """A label and a colon, a table's cell or an index say what it is."""
    return _is_labelled(asked.reading, asked.words, asked.quantity) or _is_of_index(asked.words, asked.quantity)


def _is_changed(asked: _Asked) -> bool:
    """A verb of change stands before it, and nothing that it would count behind it: `turun 40 dibanding …`."""
    before, beside = asked.near
    if beside in change_verbs() and asked.behind in _AFTER_CHANGE:
        return True
    return beside == "dari" and before in change_verbs() and bool(asked.quantity.value % 1)


_Rules = tuple[tuple[str, Callable[[_Asked], bool]], ...]
_BY_UNIT: _Rules = (
    ("money", _is_sum),
    ("percentage", _is_in_percent),
    ("count-of-group", _has_known_unit),
    ("part-of-group", lambda asked: _is_part_of_group(asked.words, asked.quantity)),
    ("count-of-noun", _counts_noun),
)
"""The rules by which a number counts what stands behind it, in the order in which they are asked."""
_BY_WORDS: _Rules = (
    ("scaled-number", lambda asked: asked.quantity.scaled),
    ("anchored-number", _is_told_anchored),
    ("labelled-number", _has_label),
    ("changed-number", _is_changed),
    ("grouped-number", lambda asked: asked.quantity.grouped),
)
"""Those by which it counts without a unit, by its own form or what stands before it."""


def _is_all_there_is(words: Words, quantity: Quantity) -> bool:
    """Whether a noun and `cuma` stand before a number that ends its clause: `Loket cuma tiga, …`."""
    at = quantity.first - 1
    closed = words.forms[quantity.last] in (",", ".")
    return closed and words.forms[at] in ("cuma", "hanya", "tinggal") and is_nounlike(words, at - 1)


def _is_rate(words: Words, quantity: Quantity) -> bool:
    """Whether a number is told per a round number of people: `4 per seribu pekerja`."""
    at = quantity.last + 1
    return words.forms[at - 1] == "per" and words.forms[at] in (
        "seribu",
        "1.000",
        "seratus",
        "100",
        "100.000",
        "10.000",
    )


def _is_labelled(reading: Reading, words: Words, quantity: Quantity) -> bool:
    """Whether a number stands alone behind a label and a colon, or alone in a cell of a table."""
    before, behind = quantity.first - 1, words.forms[quantity.last]
    if words.forms[before - 1] in ("sisanya", "selebihnya", "rinciannya") and words.is_word(before):
        return behind in (",", ";", ".", "dan", "serta")
    if behind not in ("\n", "", ",", ";", ".", "|"):
        return False
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


def _is_of_index(words: Words, quantity: Quantity) -> bool:
    """Whether a decimal is a value of what is told shortly before it: `nilai alfa antara 0,1 sampai 0,3`."""
    if not quantity.value % 1:
        return False
    for at in range(quantity.first - 1, max(-1, quantity.first - _INDEXED), -1):
        if words.forms[at] in ("\n", ".", "!", "?"):
            return False
        if words.forms[at] in word_list("index_nouns.txt"):
            return True
    return False


def _is_part_of_group(words: Words, quantity: Quantity) -> bool:
    """Know `15 di antaranya …`, `lima lainnya …`, `4 dari 10 pekerja`: counts of a group named beside."""
    at = quantity.last
    form, following = words.forms[at], words.forms[at + 1]
    beside = words.forms[quantity.first - 1]
    if form == "di":
        return following == "antaranya" or (words.is_capital(at + 1) and beside in (",", "dan", "serta"))
    if form in word_list("part_adjectives.txt") and words.forms[at + 1] in _ENDING:
        return beside in _BEFORE_PART
    if form in _VOTES and words.forms[at + 1] in _ENDING:
        return beside in (",", ";", ":", "dan", "serta", "sebanyak")
    if form == "yang" or (form == "dari" and following == "mereka"):
        return beside in ("cuma", "hanya", "ada", "baru", "tinggal")
    if form == "dari" and (at + 1 in words.numbers or opens_number(following)):
        return read_unit(words, at + 2) is not None
    return form in ("diantaranya", "lainnya", "sisanya")


def _noun_follows(reading: Reading, words: Words, quantity: Quantity) -> bool:
    """Whether the unlisted word behind a number may be what it counts: no name in running text."""
    start = words.starts[quantity.last]
    if not reading.text[start].isupper() or (words.is_abbreviation(quantity.last) and quantity.form == "digits"):
        return True
    block = reading.block_at(start)
    if block is None or block.kind not in ("title", "heading", "table", "list"):
        return False
    titled = block.kind in ("title", "heading")
    if quantity.grouped or (titled and block.start == words.starts[quantity.first]):
        return True
    return titled and words.forms[quantity.first - 1] in word_list("headline_counting_words.txt")
