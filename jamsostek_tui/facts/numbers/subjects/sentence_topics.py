"""What a clause or a sentence speaks of: the noun phrase that opens it, taken by numbers that name nothing."""

from __future__ import annotations

import re

from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.facts.numbers.subjects.hollow_subjects import is_hollow, may_carry, names_counted
from jamsostek_tui.facts.numbers.subjects.phrases import Phrases
from jamsostek_tui.language.area_levels import area_nouns
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.number_words import opens_number
from jamsostek_tui.language.units import is_verblike, unit_class
from jamsostek_tui.language.words import Words

_ENDS = frozenset((".", "!", "?", "\n", ""))
_JOINING = frozenset(("sedangkan", "sementara", "adapun"))
"""What may stand before the noun phrase that opens a sentence."""
_DERIVED = re.compile(r"(?:ke|pe)\w{3,}an(?:nya)?")
"""Nouns made with `ke-…-an` or `pe-…-an`, which open a sentence and are no names."""
_REACH = 60
_SPREAD = 4


class SentenceTopics:
    """Reads what opens the clauses and sentences of one article."""

    def __init__(self, words: Words, phrases: Phrases) -> None:
        self.words = words
        self.phrases = phrases

    def of_clause(self, candidate: Candidate) -> str | None:
        """Return the noun phrase behind the last comma before a number, else that which opens its sentence."""
        words, floor = self.words, max(candidate.opening, candidate.first - _REACH)
        comma = next((at for at in range(candidate.first - 2, floor, -1) if words.forms[at] == ","), None)
        behind = self._opening_of(comma + 1, candidate) if comma is not None else None
        return behind or self._opening_of(candidate.opening, candidate)

    def counted_before(self, candidate: Candidate, told: int) -> str | None:
        """Return the people or cases that open the sentence before, if no number before token `told` stands in it."""
        last = candidate.opening - 1
        while last > 0 and self.words.forms[last] in _ENDS:
            if self.words.forms[last] == "\n":
                return None
            last -= 1
        first = self._start(last)
        subject = self._opening_of(first, candidate) if told <= first else None
        return subject if subject is not None and names_counted(subject) else None

    def of_areas(self, candidate: Candidate, subject: str | None) -> str | None:
        """Return what areas are told by: `Daerah dengan kepatuhan terendah ialah Garut 18 persen`."""
        first, forms = candidate.opening, self.words.forms
        if forms[first] not in area_nouns() or forms[first + 1] != "dengan":
            return None
        if subject is not None and subject.lower().split(" ", 1)[0] not in area_nouns():
            return None
        return self._named(first + 2, self._inside_to(first + 2), candidate)

    def spread_over(self, areas: Candidate) -> str | None:
        """Return who is spread over a number of areas: `Penerima kartu tersebar di 13 kecamatan`."""
        forms = self.words.forms
        for at in range(areas.first - 1, max(areas.opening, areas.first - _SPREAD), -1):
            if is_verblike(forms[at]) or forms[at] in ("asal", "dari"):
                return self.phrases.ending(at - 1, areas.opening)
        return None

    def money_before(self, candidate: Candidate) -> str | None:
        """Return the last noun of money of the sentence before, in the same paragraph: `dana otsus. Ada Rp3 juta`."""
        last = candidate.opening - 1
        while last > 0 and self.words.forms[last] in _ENDS:
            if self.words.forms[last] == "\n":
                return None
            last -= 1
        heads = word_list("money_heads.txt")
        for at in range(last, self._start(last) - 1, -1):
            if self.words.forms[at] in heads:
                stop = min(self._inside_to(at), last + 1)
                stop = next((one for one in range(at, stop) if one in self.words.numbers), stop)
                return self._named(at, stop, candidate)
        return None

    def of_title(self, candidate: Candidate) -> str | None:
        """Return the noun of money in the first line of the page, for lists of regions alone: `Daftar UMK 2026`."""
        heads, forms = word_list("money_heads.txt"), self.words.forms
        for at in range(min(_REACH, candidate.opening)):
            if forms[at] == "\n":
                break
            if forms[at] in heads:
                return self._named(at, self._inside_to(at), candidate)
        return None

    def asked(self, candidate: Candidate) -> str | None:
        """Return what the question right above an answer asks about: `Yang sudah ikut program itu?`."""
        forms, last = self.words.forms, candidate.opening - 1
        while last > 0 and forms[last] in ("\n", "", '"', "-"):
            last -= 1
        if forms[last] != "?":
            return None
        first = self._start(last)
        first += 2 * (forms[first + 1] == ":")
        while first < last and forms[first] in word_list("subject_strips.txt"):
            first += 1
        subject = self.phrases.trimmed(first, min(self._inside_to(first), last)) if first < last else None
        return None if subject is None or is_hollow(subject, candidate.kind) else subject

    def before(self, opening: int, candidate: Candidate) -> str | None:
        """Return the noun phrase that opens the sentence before, past the line's end too."""
        last = opening - 1
        while last > 0 and self.words.forms[last] in _ENDS:
            last -= 1
        told = self._opening_of(self._start(last), candidate) if last > 0 else None
        across = "\n" in self.words.forms[last + 1 : opening]
        return told if told is None or not across or names_counted(told) else None

    def _start(self, at: int) -> int:
        floor = max(0, at - _REACH)
        while at > floor and self.words.forms[at - 1] not in _ENDS:
            at -= 1
        return at

    def _opening_of(self, first: int, candidate: Candidate) -> str | None:
        words, number = self.words, candidate.first
        if "-" in words.forms[first : first + 8]:
            first = words.forms.index("-", first, first + 8) + 1
        while words.forms[first] in _JOINING:
            first += 1
        last = self._inside_to(first)
        if last >= len(words):
            return None
        if first < number < last:
            return self._named(first, number, candidate)
        at = last + 1 if words.forms[last] in ("itu", "ini", "tersebut") else last
        if words.forms[at].startswith("me") and is_verblike(words.forms[at]) and not _is_change(words.forms[at]):
            acted, end = at + 1, self._inside_to(at + 1)
            if acted <= number < end:
                return None
            return self._named(acted, end, candidate) or self._named(first, last, candidate)
        return self._named(first, last, candidate)

    def _inside_to(self, first: int) -> int:
        last = first
        while last < first + _REACH and last < len(self.words) and self.phrases.is_inside(last):
            last += 1
        return last

    def _named(self, first: int, last: int, candidate: Candidate) -> str | None:
        """Return the noun phrase of a stretch unless it is hollow, a number or a name."""
        if any(at in self.phrases.personal for at in range(first, last)):
            return None
        subject = self.phrases.trimmed(first, last) if first < last else None
        if subject is None or not may_carry(subject, candidate.kind) or subject[:1].isdigit():
            return None
        if self.words.forms[first] == "rp" or opens_number(subject.lower().split(" ", 1)[0]):
            return None
        if subject.lower() in word_list("money_heads.txt"):
            return subject
        capitals = all(word[:1].isupper() for word in subject.split())
        if capitals and " " not in subject and _DERIVED.fullmatch(subject.lower()):
            return subject
        return None if capitals and (" " in subject or unit_class(subject.lower()) == "unlisted") else subject


def _is_change(form: str) -> bool:
    return form.startswith(("mening", "menur", "mencapai", "menjadi", "melonjak", "merosot", "menyusut"))
