"""The line above a list or a table, which says what its items count: `Berikut kecamatan dengan peserta terbanyak:`."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property

from jamsostek_tui.facts.numbers.subjects.phrases import Phrases
from jamsostek_tui.language.area_levels import area_nouns
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.units import is_verblike
from jamsostek_tui.language.words import Words

_BULLETS = frozenset(("-", "*", "•", "–", "·", "▪", "◦", ">"))
_MARKS = frozenset((".", ")", "/"))
_DATELINE = re.compile(r"[A-Z]{4,}(?: [A-Z]{4,})?")
"""A town in capitals, which opens a text."""
_POINTING = frozenset(("berikut", "inilah"))
_ROMAN = re.compile("[IVXLC]+")
_REACH = 400
"""Tokens above an item within which the line is sought that opens its list."""
_LINE = 60
_ROW = 9
"""Tokens that a line of a list without a sign may have."""


class ListHeads:
    """Finds what opens the lists of one article."""

    def __init__(self, words: Words, phrases: Phrases) -> None:
        self.words = words
        self.phrases = phrases
        self._above: dict[int, int | None] = {}

    def above(self, at: int) -> int | None:
        """Return the token past the line that opens the list or table of token `at`, None where it stands in none."""
        if at not in self._above:
            self._above[at] = self._found_above(at)
        return self._above[at]

    def _found_above(self, at: int) -> int | None:
        line = self._line(at)
        if not (self._is_item(line) or self._is_row(line)):
            return None
        floor = max(0, at - _REACH)
        while line > floor:
            stop = line - 1
            while stop > floor and self.words.forms[stop - 1] == "\n":
                stop -= 1
            line = self._line(stop - 1)
            if not (self._is_item(line) or self._is_row(line)):
                return stop
        return None

    def told(self, stop: int) -> str | None:
        """Return what the line that ends before token `stop` says its items count, None where it only points on."""
        forms, first = self.words.forms, self._opening(stop)
        skips = word_list("list_openers.txt")
        while first < stop and (forms[first] in skips or forms[first] in _BULLETS):
            first += 1
        at = first
        while at < stop and (self.phrases.is_inside(at) and forms[at] != "dengan"):
            at += 1
        head = forms[first] if first < stop else ""
        if forms[at] in ("dengan", "berdasarkan", "menurut") and (at == first or head in area_nouns()):
            first = at + 1
        last = first
        while last < stop and (self.phrases.is_inside(last) or self._is_passive(last)):
            last += 1
        subject = self.phrases.trimmed(first, last) if first < last else None
        if subject is None or _ROMAN.fullmatch(subject) or _DATELINE.fullmatch(subject):
            return None
        if subject.lower().split(" ")[0] in area_nouns():
            return None
        return None if subject.lower() in word_list("hollow_subjects.txt") else subject

    def _opening(self, stop: int) -> int:
        """Return the token from which the line before `stop` says what follows: past `Dikutip dari …, berikut`."""
        first = self.phrases.past_dateline(self._sentence(stop), stop)
        forms = self.words.forms
        for at in range(stop - 1, first, -1):
            if forms[at] in _POINTING and forms[at - 1] == ",":
                return at
        return first

    def lists_areas(self, stop: int) -> bool:
        """Whether the line that ends before token `stop` says that areas follow: `per kecamatan`, `kota dengan`."""
        return not area_nouns().isdisjoint(self.words.forms[self._sentence(stop) : stop])

    def _is_passive(self, at: int) -> bool:
        """Whether the verb at token `at` is one of a relative clause: `klaim yang dibayarkan`."""
        return is_verblike(self.words.forms[at]) and self.words.forms[at - 1] == "yang"

    @cached_property
    def _line_ends(self) -> list[int]:
        return [at for at, form in enumerate(self.words.forms) if form == "\n"]

    @cached_property
    def _rows(self) -> frozenset[int]:
        """The first tokens of the lines that hold cells of a table."""
        if "|" not in self.words.text:
            return frozenset()
        return frozenset(self._line(at) for at, form in enumerate(self.words.forms) if form == "|")

    def _line(self, at: int) -> int:
        """Return the first token of the line of token `at`, at most `_LINE` before it: items are short."""
        floor = max(0, at - _LINE)
        if at <= floor:
            return at
        ended = bisect_left(self._line_ends, at)
        return max(floor, self._line_ends[ended - 1] + 1) if ended else floor

    def _sentence(self, stop: int) -> int:
        at = stop - 1
        floor = max(self._line(stop - 1), stop - _LINE)
        while at > floor and self.words.forms[at - 1] not in (".", "?", "!"):
            at -= 1
        return at

    def _is_row(self, line: int) -> bool:
        """Whether a region's line with its number stands right above or below an item: `Banten 7.294 orang`."""
        if line not in self.phrases.placed:
            return False
        after = bisect_left(self._line_ends, line)
        stop = self._line_ends[after] if after < len(self._line_ends) else len(self.words)
        counted = any(at in self.words.numbers for at in range(max(line + 1, stop - 3), stop))
        if not counted or stop - line > _ROW:
            return False
        below = stop + 1 < len(self.words) and self._is_item(stop + 1)
        return below or (line > 1 and self._is_item(self._line(line - 2)))

    def _is_item(self, line: int) -> bool:
        forms = self.words.forms
        if forms[line] in _BULLETS or line in self._rows:
            return True
        marked = line in self.words.numbers or (len(forms[line]) == 1 and forms[line].isalpha())
        return marked and forms[line + 1] in _MARKS
