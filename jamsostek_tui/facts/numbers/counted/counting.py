"""What stands beside a number that counts: its unit, its money sign, the list that it goes on with."""

from __future__ import annotations

from jamsostek_tui.facts.numbers.counted.digit_forms import number_contexts
from jamsostek_tui.language.area_levels import level_words
from jamsostek_tui.language.calendar import weekdays
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.numerals import hedge_after, read_quantity
from jamsostek_tui.language.quantities import Quantity
from jamsostek_tui.language.units import Unit, read_unit
from jamsostek_tui.language.words import Words
from jamsostek_tui.model import Doubt

AREAS = level_words() | {"daerah", "wilayah"}
"""Units that a list of regions has none of: behind `empat kabupaten, yaitu` stand other things."""
_PAYING = word_list("payment_verbs.txt")
_WORTH = frozenset(("nilainya", "nominalnya"))
_SUMMING = frozenset(("totalnya", "jumlahnya", "besarnya", "seluruhnya"))
_PAID = frozenset(("beasiswa", "beasiswanya", "klaim", "klaimnya", "dibiayai", "dibayar", "dibayarkan", "rp"))
"""Words before a sum told without `Rp`, besides the nouns of money."""
_CLAUSE_ENDS = frozenset((".", ",", '"', ";", "dan", "jadi"))
_TOLD_BEFORE = 32
"""Tokens before `Totalnya` within which money is told."""
_ONLY = frozenset(("baru", "hanya", "ada", "cuma"))
_LISTING = _ONLY | {",", ";", "dan", "serta", "sedangkan", "sementara", "yaitu", "yakni"}
_LISTING |= {":", "menyusul", "disusul", "diikuti", "lalu"}


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
    if words.forms[quantity.first - 1] in _PAYING or _sums_up_money(words, quantity.first - 1):
        return True
    if not word_list("bare_money_nouns.txt").isdisjoint(near):
        return True
    heads = word_list("money_heads.txt")
    limited = words.forms[quantity.first - 1] in ("maksimal", "sebesar", "minimal", "hingga", "sampai", "total")
    return limited and not heads.isdisjoint(words.forms[max(0, quantity.first - 8) : quantity.first])


def _sums_up_money(words: Words, at: int) -> bool:
    """Whether the word at token `at` sums up money told before: `… santunan kepada ahli waris. Totalnya 305 juta`."""
    if words.forms[at] in _WORTH:
        return True
    if words.forms[at] not in _SUMMING or words.forms[at - 1] not in _CLAUSE_ENDS:
        return False
    told = words.forms[max(0, at - _TOLD_BEFORE) : at]
    told = told[len(told) - told[::-1].index("\n") :] if "\n" in told else told
    paid = any(form in _PAID or form in word_list("bare_money_nouns.txt") for form in told)
    return paid and ("rp" in told or "juta" not in told)


def _is_of_people(words: Words, at: int) -> bool:
    """Whether a noun of money says who somebody is: `pekerja penerima upah sebanyak 1,97 juta`."""
    return words.forms[at - 1] == "penerima"


def unit_behind(words: Words, quantity: Quantity) -> Unit | None:
    """Return the unit that stands behind a number, or behind the hedge that follows it, or None."""
    at = quantity.last
    unit = read_unit(words, at, unlisted=quantity.currency is None)
    if unit is None and quantity.currency is None and (words.forms[at] == "total" or hedge_after(words, at)):
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
