"""What makes a number a count: its unit, its money sign, and the rule that takes it."""

from __future__ import annotations

from jamsostek_tui.facts.numbers.counted.digit_forms import number_contexts
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.area_levels import level_words
from jamsostek_tui.language.calendar import weekdays
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.number_words import opens_number
from jamsostek_tui.language.numerals import change_verbs, hedge_after, read_quantity
from jamsostek_tui.language.quantities import Quantity
from jamsostek_tui.language.units import Unit, is_nounlike, read_unit
from jamsostek_tui.language.words import Words
from jamsostek_tui.model import Doubt

AREAS = level_words() | {"daerah", "wilayah"}
"""Units that a list of regions has none of: behind `empat kabupaten, yaitu` stand other things."""
_AFTER_CHANGE = frozenset((".", ",", "dari", "dibanding", "dibandingkan", "ketimbang", "\n", ""))
_PAYING = word_list("payment_verbs.txt")
_ONLY = frozenset(("baru", "hanya", "ada", "cuma"))
_LISTING = _ONLY | frozenset(
    (
        ",",
        ";",
        "dan",
        "serta",
        "sedangkan",
        "sementara",
        "yaitu",
        "yakni",
        ":",
        "menyusul",
        "disusul",
        "diikuti",
        "lalu",
    )
)
_BEFORE_PART = frozenset(
    (",", ";", ":", "dan", "serta", "dari", "atas", "terdiri", "meliputi", "sebanyak", "yakni", "yaitu")
)
_ENDING = frozenset((",", ".", ";", "dan", "serta"))
_VOTES = frozenset(("setuju", "menolak", "abstain", "absen", "mendukung", "keberatan"))
"""What those who vote do: `38 setuju, tiga abstain`."""
_INDEXED = 12
"""Tokens before a decimal within which the index that it is a value of stands."""
_VAGUE_THINGS = frozenset(("pihak", "halaman"))


def is_money(words: Words, quantity: Quantity) -> bool:
    """Whether a number with a scale word and no unit is money: thousands of millions, or behind a noun of money."""
    if read_unit(words, quantity.last, unlisted=False) is not None:
        return False
    if words.forms[quantity.first - 1] in ("senilai", "seharga") or quantity.value >= 1_000_000_000:
        return True
    near = [words.forms[at] for at in range(max(0, quantity.first - 3), quantity.first) if not _is_of_people(words, at)]
    if quantity.value < 1_000_000:
        rated = quantity.grouped and words.forms[quantity.last] in ("/", "per", "sebulan", "setahun")
        paid = words.forms[quantity.first - 1] in _PAYING
        return rated and (paid or not word_list("bare_money_nouns.txt").isdisjoint(near))
    if words.forms[quantity.first - 1] in _PAYING:
        return True
    if not word_list("bare_money_nouns.txt").isdisjoint(near):
        return True
    heads = word_list("money_heads.txt")
    limited = words.forms[quantity.first - 1] in ("maksimal", "sebesar", "minimal", "hingga", "sampai", "total")
    return limited and not heads.isdisjoint(words.forms[max(0, quantity.first - 8) : quantity.first])


def _is_of_people(words: Words, at: int) -> bool:
    """Whether a noun of money says who somebody is: `pekerja penerima upah sebanyak 1,97 juta`."""
    return words.forms[at - 1] == "penerima"


def unit_behind(words: Words, quantity: Quantity) -> Unit | None:
    """Return the unit that stands behind a number, or behind the hedge that follows it, or None."""
    at = quantity.last
    unit = read_unit(words, at, unlisted=quantity.currency is None)
    if unit is None and hedge_after(words, at) and quantity.currency is None:
        unit = read_unit(words, at + 1, unlisted=False)
    if unit is None or (quantity.currency and unit.kind != "money"):
        return None
    if unit.kind == "time" and words.forms[unit.head].removesuffix("nya") in weekdays():
        return None
    following = quantity.last < len(words) and words.forms[at] == "\n"
    return None if following else unit


def unit_of_next(words: Words, quantity: Quantity) -> Unit | None:
    """Return the unit that `masing-masing 612 dan 540 orang` gives its first number too, as one of no tokens."""
    at = behind = quantity.last
    for _ in range(4):
        if words.forms[behind] not in ("dan", "serta", ",") or not _opens_count(words, behind + 1):
            return None
        behind += 1 if behind + 1 in words.numbers else 2
        following = read_quantity(words, behind)
        if following is None or read_unit(words, following.last, unlisted=False) is not None:
            break
        behind = following.last
    else:
        return None
    unit = read_unit(words, following.last, unlisted=False) if following else None
    if unit is None or unit.kind not in ("people", "thing"):
        return None
    return Unit(unit.name, unit.kind, at, at, at, unit.classifier)


def _opens_count(words: Words, at: int) -> bool:
    return at in words.numbers or (words.forms[at] in ("dan", "serta") and at + 1 in words.numbers)


def goes_on_listing(words: Words, quantity: Quantity, counted: int) -> bool:
    """Whether a bare number goes on a list whose first number had the unit: `Januari 138 kasus, Februari 140, …`.

    It may stand in brackets (`Aceh 4 aduan, Riau (25), …`) or in words (`Ende 11 orang, Malaka sembilan`).
    `counted` is the token past the number before and its
    unit; between stand a mark and one to three words of a name.
    """
    bracketed = words.forms[quantity.first - 1] == "(" and words.forms[quantity.last] == ")"
    ending = quantity.last + bracketed
    between = words.forms[max(counted, quantity.first - 12) : quantity.first - bracketed]
    if between[:1] == [")"]:
        between = between[1:]
    if "." in between:
        between = between[len(between) - 1 - between[::-1].index(".") :]
    if (
        (quantity.form == "words" and quantity.value < 2)
        or not 2 <= len(between) <= 6
        or between[0] not in (",", ";", "dan", "serta", ".")
    ):
        return False
    if between[0] == "." and words.forms[ending] not in (",", ";"):
        return False
    label = [form for form in between[1:] if form not in _LISTING]
    whole = words.forms[ending] == "dari" and ending + 1 in words.numbers
    ends = whole or words.forms[ending] in (",", ";", ".", "dan", "serta", "\n", "", '"')
    if not 1 <= len(label) <= 3 or not ends:
        return False
    first = quantity.first - 1 - bracketed
    while words.forms[first] in _ONLY:
        first -= 1
    return words.is_capital(first) and words.is_word(first) and label[-1] not in number_contexts()


def read_as_percent(words: Words, quantity: Quantity) -> None:
    """Read `12.345 persen` with its dot as a decimal mark: nobody counts thousands of percent with three digits."""
    form = words.forms[quantity.numbers[0]]
    if quantity.grouped and not quantity.scaled and form.count(".") == 1 and "," not in form and quantity.value > 1000:
        doubt = Doubt("decimal-point", f"{quantity.value:.15g}")
        quantity.value = float(form)
        quantity.doubts += (doubt,)


def rule_of(reading: Reading, words: Words, quantity: Quantity, unit: Unit | None) -> str | None:
    """Return the name of the rule by which a number counts, None where it counts nothing."""
    if quantity.currency or (unit and unit.kind == "money"):
        return "money"
    if unit and unit.kind == "ratio":
        return "percentage"
    if unit and unit.kind != "unlisted" and unit.name not in _VAGUE_THINGS:
        return "count-of-group"
    turned = words.forms[quantity.first - 1] == "dari" and words.forms[quantity.last] == "jadi"
    becoming = (turned or words.forms[quantity.last] == "menjadi") and (quantity.last + 1 in words.numbers)
    if quantity.form == "words" and words.forms[quantity.last] == "menjadi":
        becoming = words.forms[quantity.first - 1] == "dari" and opens_number(words.forms[quantity.last + 1])
    before, beside = words.forms[quantity.first - 2 : quantity.first] if quantity.first > 1 else ("", "")
    anchored = (
        becoming
        or beside in word_list("number_anchors.txt")
        or quantity.approx is not None
        or (beside == "angka" and before in ("di", "ke", "pada"))
        or _is_all_there_is(words, quantity)
    )
    if _is_part_of_group(words, quantity):
        return "part-of-group"
    if quantity.form == "words" and not (quantity.scaled or anchored):
        several = quantity.value >= 2 and unit is not None and unit.kind == "unlisted"
        return "count-of-noun" if several and _noun_follows(reading, words, quantity) else None
    if unit and unit.kind == "unlisted" and _noun_follows(reading, words, quantity):
        return "count-of-noun"
    if quantity.scaled:
        return "scaled-number"
    if anchored or _is_rate(words, quantity):
        return "anchored-number"
    if _is_labelled(reading, words, quantity) or _is_of_index(words, quantity):
        return "labelled-number"
    if beside in change_verbs() and words.forms[quantity.last] in _AFTER_CHANGE:
        return "changed-number"
    if beside == "dari" and before in change_verbs() and quantity.value % 1:
        return "changed-number"
    return "grouped-number" if quantity.grouped else None


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
