"""Which numerals of a page are no statistics, and why: dates, clocks, regulations, names, list markers and the like."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from jamsostek_tui.facts.numbers.counted.digit_forms import CLOCK, DigitForms, is_counted, number_contexts
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.dates import DateMention
from jamsostek_tui.language.lists import data_text, word_list
from jamsostek_tui.language.number_words import opening_words, opens_number, read_number_words
from jamsostek_tui.language.quantities import DOLLARS, RUPIAH
from jamsostek_tui.language.units import read_unit
from jamsostek_tui.language.words import Words
from jamsostek_tui.model import Block

_ROUND = re.compile(r"1(?:00|\.?000|0\.?000|00\.?000)|seribu|seratus|sejuta")
_ADDRESSES: tuple[tuple[tuple[str, ...], str], ...] = (
    (("://", "www."), r"(?:https?://|www\.)\S{1,500}"),
    (("@",), r"[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}|(?<!\w)@[A-Za-z]\w{2,40}"),
    ((".com/", ".id/"), r"\b[\w-]{1,63}\.(?:com|co\.id|go\.id|id)/\S{1,300}"),
)
"""The forms of addresses on the web, each with what a text must hold for it to be looked for."""
_DAYTIMES = word_list("daytimes.txt")
_PARTS_OF_LAW = frozenset(("huruf", "ayat", "pasal"))
"""Behind a number these make it one in a law: `angka 3 huruf b`."""
_PROGRAMMES = frozenset(("program", "gerakan", "gerak", "aksi", "kampanye"))
_WAVES = frozenset(("fm", "mhz", "khz"))
"""Behind the number by which a station is called: `Radio Kencana 92,6 FM`."""
_HOUSES = frozenset(("kantor", "gedung", "hotel", "lantai", "kampus", "rumah", "balai", "komplek", "kompleks"))
_NAMING_DIGITS = 2
"""Digits of a number that names one of a kind (`RW 12`): where more count something, they do (`ketua RW 312 orang`)."""
_CHAINED = frozenset(("name", "regulation", "document-number", "clock", "phone", "code", "page-number", "list-marker"))
_CONNECTORS = frozenset(("dan", "sampai", "hingga", "-", "/", ",", "&", "atau", "serta", "sd", "s", "d", "."))


def find_exclusions(
    reading: Reading,
    words: Words,
    dates: Sequence[DateMention],
    titles: Sequence[tuple[int, int]],
    names: Sequence[tuple[int, int]],
) -> dict[int, str]:
    """Return the reason for each number token of `words` that is no statistic; the keys are token indexes.

    `words.marked` must hold every digit cluster and every word that may open a number.

    `dates` are the dates of the whole text, `titles` the spans of laws, programmes and awards, `names` those
    of bodies, people and regions, in which a number that counts something is no part of the name.
    Number words are judged too; a token left out is a number that counts, or one that nothing explains.
    """
    judge = _Judge(reading, words, dates, titles, names)
    openings = opening_words()
    for index in words.marked:
        if index in words.numbers or words.forms[index] in openings:
            judge.judge(index)
    return judge.reasons


class _Judge:
    """Judges the number tokens of one text in order, each knowing what became of those before it."""

    def __init__(
        self,
        reading: Reading,
        words: Words,
        dates: Sequence[DateMention],
        titles: Sequence[tuple[int, int]],
        names: Sequence[tuple[int, int]],
    ) -> None:
        self.reading = reading
        self.words = words
        self.dates = _Spans([(date.start, date.end) for date in dates])
        self.date_kinds = [date.kind for date in dates]
        self.titles = _Spans(titles)
        self.names = _Spans(names)
        self.urls = _Spans(_url_spans(reading.lowered))
        self.reasons: dict[int, str] = {}
        self.digits = DigitForms(reading, words, self.reasons)
        self.block: Block | None = None
        self.forms = words.forms

    def judge(self, index: int) -> None:
        """Note why the number token at `index` is no statistic, if it is none."""
        if index in self.reasons:
            return
        start = self.words.starts[index]
        reason = self._by_place(start) or self._by_date(index, start)
        if reason is None and not self._has_currency(index):
            digit = index in self.words.numbers
            if self.names.holding(start) is not None and not is_counted(self.words, index):
                reason = "name"
            reason = (
                reason or self._by_context(index) or (self.digits.reason(index) if digit else self._by_idiom(index))
            )
            reason = reason or self._by_programme(index) or self._by_name(index) or self._by_chain(index)
        if reason is not None:
            self._exclude(index, reason)

    def _exclude(self, index: int, reason: str) -> None:
        self.reasons[index] = reason
        if index not in self.words.numbers:
            written = read_number_words(self.words, index)
            for word in range(index, written[1] if written else index + 1):
                self.reasons[word] = reason

    def _by_place(self, start: int) -> str | None:
        block = self.block
        if block is None or not block.start <= start < block.end:
            block = self.block = self.reading.block_at(start)
        if block is None or block.kind == "noise":
            return "noise"
        if block.kind in ("tags", "meta"):
            return block.kind
        if self.urls.holding(start) is not None:
            return "url"
        return "name" if self.titles.holding(start) is not None else None

    def _by_date(self, index: int, start: int) -> str | None:
        found = self.dates.holding(start)
        if found is None:
            return None
        if index not in self.words.numbers:
            return "date" if self.date_kinds[found] in ("half", "quarter") else None
        if self.date_kinds[found] != "bare-year":
            return "year" if self.date_kinds[found] == "year" else "date"
        return "year"

    def _has_currency(self, index: int) -> bool:
        before = self.forms[index - 1]
        return before in RUPIAH or before in DOLLARS or (before == "." and self.forms[index - 2] in RUPIAH)

    def _by_context(self, index: int) -> str | None:
        words = self.words
        at = index - 1
        while index - at < 4 and self.forms[at] in ("(", ".", ":", '"'):
            at -= 1
        before = self.forms[at]
        if before == "-" and words.glued(index) and (words.glued(index - 1) or self.forms[index - 2] == "ke"):
            return self._hyphened(index)
        if before == "ke":
            return None if is_counted(self.words, index) else "ordinal"
        base = index in words.numbers or self.forms[index] in ("seribu", "seratus", "sejuta")
        if before == "per" and base and not self._has_time(index):
            return "rate-base"
        if before in ("setiap", "tiap") and _ROUND.fullmatch(self.forms[index]) and not self._has_time(index):
            return "rate-base"
        if before == "angka" and self.forms[index + 1] in _PARTS_OF_LAW:
            return "regulation"
        if before == "jam" and (CLOCK.fullmatch(self.forms[index]) or self._is_hour(index)):
            return "clock"
        entry = number_contexts().get(before)
        return None if entry is None else self._by_word_before(index, at, *entry)

    def _by_word_before(self, index: int, at: int, reason: str, always: bool) -> str | None:
        """Return the reason that the word at `at` gives, `always` or unless the number counts something."""
        words, counted = self.words, is_counted(self.words, index)
        if self.forms[at + 1] == "." and (words.starts[at + 1] != words.ends[at] or index not in words.numbers):
            return None  # the end of a sentence: `… dan 61 pasal. Empat dari enam fraksi …`
        if self.forms[index - 1] == ":" and counted:
            return None
        if not always and (counted or self.forms[index].count(".")):
            return None
        if self.forms[index + 1] in word_list("scaled_words.txt") and reason != "regulation":
            return None
        many = sum(map(str.isdigit, self.forms[index])) > _NAMING_DIGITS
        return None if reason == "name" and many and counted else reason

    def _is_hour(self, index: int) -> bool:
        """Whether a time of day follows: `jam 3 pagi`, `jam dua belas malam`."""
        reach = 3 if self.forms[index].isalpha() else 1
        return len(self.forms[index]) < 9 and not _DAYTIMES.isdisjoint(self.forms[index + 1 : index + 1 + reach])

    def _has_time(self, index: int) -> bool:
        unit = read_unit(self.words, index + 1, unlisted=False)
        return unit is not None and unit.kind == "time"

    def _hyphened(self, index: int) -> str | None:
        words = self.words
        before = self.forms[index - 2]
        if before == "ke":
            return "ordinal"
        if words.is_word(index - 2) and before not in RUPIAH and before not in word_list("scaled_words.txt"):
            return "name"
        return None

    def _by_idiom(self, index: int) -> str | None:
        words = self.words
        if self.forms[index + 1] in word_list("fractions.txt") or read_number_words(words, index) is None:
            return "fraction"
        for phrase, offset in _idioms().get(self.forms[index], ()):
            at = index - offset
            if at >= 0 and self.forms[at : at + len(phrase)] == phrase:
                return "idiom"
        start = words.starts[index]
        block = self.reading.block_at(start)
        if block is None or block.kind in ("title", "heading") or not self.reading.text[start].isupper():
            return None
        following = words.starts[index + 1] if index + 1 < len(words) else start
        named = index + 1 < len(words) and self.reading.text[following].isupper()
        return "name" if named and self.forms[index - 1] not in ("\n", "", ".") else None

    def _by_programme(self, index: int) -> str | None:
        """Know `1 desa 100 pekerja rentan` and its like: `1`, a noun, and at once another number."""
        words = self.words
        if self.forms[index] not in ("1", "satu") or not words.is_word(index + 1):
            return None
        at = index + 2
        if not (at in words.numbers or opens_number(self.forms[at])) or self.forms[index + 1] in word_list(
            "scaled_words.txt"
        ):
            return None
        if (
            read_unit(words, index + 1) is None
            or read_unit(words, at + 1) is None
            or opens_number(self.forms[index + 1])
        ):
            return None
        if read_unit(words, index + 1, unlisted=False) and self._has_time(index):
            return None
        self._exclude(at, "programme-name")
        return "programme-name"

    def _by_name(self, index: int) -> str | None:
        """Know a number within what a programme is called: `Gerakan 100 Ribu Pekerja Rentan`, all with capitals."""
        if _is_hall(self.words, index, self.names) or self.forms[index + 1].partition("-")[0] in _WAVES:
            return "name"
        if self.forms[index - 1] not in _PROGRAMMES:
            return None
        before, text = self.words.starts[index - 1], self.reading.text
        behind = next((at for at in range(index, index + 3) if self.words.is_word(at)), index)
        named = text[before].isupper() and text[self.words.starts[behind]].isupper()
        return "programme-name" if named else None

    def _by_chain(self, index: int) -> str | None:
        at = index - 1
        while index - at <= 4 and self.forms[at] in _CONNECTORS:
            at -= 1
        if (
            at == index - 1
            or at not in self.reasons
            or self.reasons[at] not in _CHAINED
            or is_counted(self.words, index)
        ):
            return None
        return self.reasons[at] if self.forms[index + 1] not in word_list("scaled_words.txt") else None


def _url_spans(lowered: str) -> list[tuple[int, int]]:
    if "://" not in lowered and "www." not in lowered and "@" not in lowered and ".com" not in lowered:
        return []
    forms = tuple(form for signs, form in _ADDRESSES if any(sign in lowered for sign in signs))
    return [match.span() for match in _address_pattern(forms).finditer(lowered)] if forms else []


@cache
def _address_pattern(forms: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(forms))


@cache
def _idioms() -> dict[str, list[tuple[list[str], int]]]:
    table: dict[str, list[tuple[list[str], int]]] = {}
    for line in data_text("number_idioms.txt").splitlines():
        phrase = line.split()
        for offset, word in enumerate(phrase):
            if opens_number(word):
                table.setdefault(word, []).append((phrase, offset))
    return table


def _is_hall(words: Words, index: int, names: _Spans) -> bool:
    """Whether digits tell one hall from the next: `di Aula Rupatama 2 Kantor Bupati`."""
    form = words.forms[index]
    if index not in words.numbers or not (form.isdigit() and len(form) < 3):
        return False
    named = words.is_word(index - 1) and words.is_capital(index - 1) and words.is_capital(index + 1)
    if not named or words.forms[index + 1] not in _HOUSES:
        return False
    at = index - 1
    while words.is_word(at) and words.is_capital(at) and index - at < 5:
        at -= 1
    return words.forms[at] == "di" and names.holding(words.starts[index - 1]) is None


class _Spans:
    """Sorted, non-overlapping spans that answer which of them holds an offset."""

    def __init__(self, spans: Sequence[tuple[int, int]]) -> None:
        self.spans = sorted(spans)
        self.starts = [start for start, _ in self.spans]

    def holding(self, offset: int) -> int | None:
        """Return the index of the span that holds `offset`, in order of their starts, or None."""
        if not self.starts:
            return None
        found = bisect_right(self.starts, offset) - 1
        return found if found >= 0 and offset < self.spans[found][1] else None
