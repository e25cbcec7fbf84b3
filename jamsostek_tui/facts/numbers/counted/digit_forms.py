"""Digits that look like no count: clocks, codes, list markers, ages, telephone numbers, years, parts of names."""

from __future__ import annotations

import re
from functools import cache

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.area_levels import level_words
from jamsostek_tui.language.digits import read_digits
from jamsostek_tui.language.gazetteer import form_key, forms
from jamsostek_tui.language.lists import table_rows, word_list
from jamsostek_tui.language.number_words import read_number_words
from jamsostek_tui.language.quantities import is_group_behind_blank
from jamsostek_tui.language.units import is_verblike, read_unit, stops
from jamsostek_tui.language.words import Words

CLOCK = re.compile(r"[0-2]?[0-9][:.][0-5][0-9](?:[:.][0-5][0-9])?")
"""A clock time: `09.30`, `9:30:15`."""
_ZONES = frozenset(("wib", "wita", "wit"))
_CALENDARS = word_list("calendars.txt")
_POSTAL = word_list("address_words.txt")
_LEVELS = level_words()
_TIMES = frozenset(("x", "×"))
_BULLETS = frozenset("*-•#>·▪◦–")


class DigitForms:
    """Judges digit clusters by their form and what is glued to them; `reasons` is what became of those before."""

    def __init__(self, reading: Reading, words: Words, reasons: dict[int, str]) -> None:
        self.reading = reading
        self.words = words
        self.forms = words.forms
        self.reasons = reasons
        self.last_marker = 0

    def reason(self, index: int) -> str | None:
        """Return why the digits at `index` count nothing, or None."""
        words, form = self.words, self.forms[index]
        after = self.forms[index + 1]
        plain = form.isdigit()
        if not plain and CLOCK.fullmatch(form):
            zoned = after in _ZONES or (after in ("-", "sampai", "hingga") and self.forms[index + 3] in _ZONES)
            if zoned or ":" in form or (after == "]" and "[" in self.forms[max(0, index - 6) : index]):
                return "clock"
        start = words.starts[index]
        if start > 1 and self.reading.lowered[start - 2 : start] == "xx":
            return "phone"
        if start and self.reading.folded[start - 1] in "_@#/":
            return "name" if self.reading.folded[start - 1] != "/" else "code"
        marker = self._marker(index)
        if marker is not None:
            return marker
        if self._phone(index):
            return "phone"
        if plain and self._is_of_days(index):
            return "idiom"
        glued = self._glued(index)
        if glued is not None:
            return glued
        if plain and after == "besar":
            return "ordinal"
        if plain and after in _CALENDARS:
            return "year"
        if plain and len(form) == 5 and self._is_postal(index):
            return "address"
        uncounted = plain and len(form) > 5 and not is_counting(self.words, index) and not is_counted(self.words, index)
        return "code" if uncounted or read_digits(form) is None else None

    def _is_of_days(self, index: int) -> bool:
        """Whether digits are part of so many days of 24 hours, the term of notices and duties: `2x24 jam`."""
        forms = self.forms
        at = index + 1 if forms[index + 1] in _TIMES else index - 1
        return forms[at] in _TIMES and forms[at + 1 : at + 3] == ["24", "jam"]

    def _marker(self, index: int) -> str | None:
        words, form = self.words, self.forms[index]
        if not form.isdigit() or len(form) > 3:
            return None
        before, after = self.forms[index - 1], self.forms[index + 1]
        if after == "|" and (before == "\n" or (before == "|" and self.forms[index - 2] in ("\n", ""))):
            return "list-marker"
        if before == "(" and after == ")":
            if self._tells_of_region(index):
                return None
            if int(form) <= 15:
                return "list-marker"
            name = self.reading.text[words.starts[index - 2]] if index > 1 else " "
            return "age" if name.isupper() and int(form) < 110 else None
        if after == ")" and before != "(" and not self._inside_brackets(index):
            return "list-marker"
        if after not in (".", "/") or not words.glued(index + 1) or self.forms[index + 2] in ("-", ","):
            return None
        if words.glued(index + 2) or index + 2 in words.numbers:
            return None
        if self._opens_item(index) or int(form) == self.last_marker + 1 > 1:
            self.last_marker = int(form)
            return "list-marker"
        return None

    def _tells_of_region(self, index: int) -> bool:
        """Whether a number in brackets is one of a row behind regions: `Riau (25), Jambi (15), Bali (9)`."""
        row = self._behind_region(index - 1)
        for further in (-1, 1):
            opening = next((at for at in range(index + 2 * further, index + 9 * further, further)
                            if self.forms[at] == ("(" if further > 0 else ")")), None)  # fmt: skip
            if opening is not None and row:
                at = opening if further > 0 else opening - 2
                if at + 1 in self.words.numbers and self.forms[at + 2] == ")" and self._behind_region(at):
                    return True
        return False

    def _behind_region(self, opening: int) -> bool:
        """Whether a region's name ends before the bracket at token `opening`."""
        for size in (1, 2, 3, 4):
            form = forms().get(form_key(" ".join(self.forms[max(0, opening - size) : opening])))
            if form is not None and form.kind == "place":
                return self.words.is_capital(opening - size)
        return False

    def _inside_brackets(self, index: int) -> bool:
        for form in reversed(self.forms[max(0, index - 12) : index]):
            if form in ("(", ")", "\n"):
                return form == "("
        return False

    def _opens_item(self, index: int) -> bool:
        at = index - 1
        while self.forms[at] in _BULLETS and index - at < 5:
            at -= 1
        before = self.forms[at]
        return at < 0 or before in ("\n", ":", ";") or (before in (".", ",") and int(self.forms[index]) <= 20)

    def _phone(self, index: int) -> bool:
        form = self.forms[index]
        if form.isdigit() and form[0] == "0" and len(form) >= 3:
            return not (self._goes_on_thousands(index) or is_group_behind_blank(self.words, index))
        if self.forms[index - 1] in (")", "-") and self.reasons.get(index - 2) == "phone":
            return True
        dialled = self.reasons.get(index - 1) == "phone" or self.forms[index - 1].startswith("08")
        if dialled and index - 1 in self.reasons and form.isdigit() and len(form) < 6:
            return True
        if not form.isdigit() or len(form) not in (3, 4, 7):
            return False
        return not {"call", "contact", "layanan"}.isdisjoint(self.forms[index - 2 : index])

    def _is_postal(self, index: int) -> bool:
        """Whether five digits behind a name end an address: `Jl. Melati, Bengkulu 38225`."""
        words = self.words
        near = self.forms[max(0, index - 14) : index]
        return words.is_word(index - 1) and words.is_capital(index - 1) and not _POSTAL.isdisjoint(near)

    def _goes_on_thousands(self, index: int) -> bool:
        """Whether `046` goes on with a number cut by a stray blank: `1. 046 kasus`."""
        thousands = self.forms[index - 2]
        cut = self.forms[index - 1] == "." and self.words.glued(index - 1) and thousands.isdigit()
        return cut and len(thousands) <= 3 and len(self.forms[index]) == 3

    def _glued(self, index: int) -> str | None:
        words = self.words
        if words.glued(index) and words.is_word(index - 1):
            before = self.forms[index - 1]
            known = before in stops() or before in word_list("number_anchors.txt") or before in number_contexts()
            start = words.starts[index - 1]
            plain = self.reading.text[start : words.ends[index - 1]].islower() and len(before) > 3
            if not known and not plain:
                return "name"
            if not known and self.forms[index] == "2":
                return "idiom"
        if words.glued(index + 1) and words.is_word(index + 1):
            after = self.forms[index + 1]
            if (
                after in word_list("scaled_words.txt")
                or after in ("an", "x", "rp", "k")
                or read_unit(words, index + 1, unlisted=False)
            ):
                return None
            return "name" if len(after) < 3 or not self.reading.text[words.starts[index + 1]].islower() else None
        return None


def is_counting(words: Words, index: int) -> bool:
    """Whether an anchor stands before a number, or a unit that is no time behind it."""
    if words.forms[index - 1] in word_list("number_anchors.txt"):
        return True
    if _is_of_noun(words, index):
        return False  # `musim tanam 2026 kartu itu …`
    if words.forms[index + 1] in _LEVELS and words.is_capital(index + 1) and words.is_capital(index + 2):
        return False  # `UMK 2024 Kota Yogyakarta`
    unit = read_unit(words, index + 1, unlisted=False)
    return unit is not None and unit.kind != "time"


def _is_of_noun(words: Words, index: int) -> bool:
    """Whether a year of our time stands right behind a noun: what follows it begins anew."""
    form, before = words.forms[index], words.forms[index - 1]
    ours = len(form) == 4 and "2010" <= form <= "2039"
    return ours and len(before) > 2 and before.isalpha() and before not in stops() and not is_verblike(before)


def is_counted(words: Words, index: int) -> bool:
    """Whether a scale word, a percent sign or a listed unit follows the number, in digits or words, at `index`."""
    last = index + 1
    if index not in words.numbers and (written := read_number_words(words, index)) is not None:
        last = written[1]
    return words.forms[last] in word_list("scaled_words.txt") or read_unit(words, last, unlisted=False) is not None


@cache
def number_contexts() -> dict[str, tuple[str, bool]]:
    """Return the words before numbers that count nothing: the reason, and whether a unit behind changes nothing."""
    return {row["word"]: (row["reason"], row["always"] == "yes") for row in table_rows("number_contexts.csv")}
