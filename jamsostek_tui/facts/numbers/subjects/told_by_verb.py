"""What a verb or an adjective before a number says it measures: `menambah kuota dari 8 menjadi 12`."""

from __future__ import annotations

from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.facts.numbers.measure_words import tells_change
from jamsostek_tui.facts.numbers.subjects.words_before import WordsBefore
from jamsostek_tui.language.lists import word_list

_REACH = 24
_HEDGES = word_list("number_hedges.txt")
_CHANGED = frozenset(("ditambah", "dinaikkan", "dikurangi", "dipangkas", "diturunkan", "ditingkatkan", "diperbanyak"))
_DIVIDED = frozenset(("dibagi", "terbagi", "dipecah", "dipilah"))
_SIZED = frozenset(("setinggi", "sepanjang", "seluas", "sedalam", "seberat", "selebar", "setebal", "sejauh"))


class ToldByVerb:
    """Reads back from the numbers of one article to what is changed or sized."""

    def __init__(self, before: WordsBefore) -> None:
        self.before = before
        self.words = before.words
        self.phrases = before.phrases

    def became(self, candidate: Candidate, before: Candidate | None) -> str | None:
        """Return what somebody changed `dari 8 menjadi 12`: of both numbers, the object of the verb before them."""
        forms = self.words.forms
        if (told := self._told_apart(candidate)) is not None:
            return told
        if forms[candidate.first - 1] == "dari" and forms[candidate.last] == "menjadi":
            return self._changed(candidate)
        becoming = forms[candidate.first - 1] == "menjadi" and before is not None and before.last == candidate.first - 1
        if before is None or not becoming or forms[before.first - 1] != "dari":
            return None
        return self._changed(before)

    def _told_apart(self, candidate: Candidate) -> str | None:
        """Return what rose or fell, told before a comma: `kenaikan jumlah peserta, dari 28 juta pada 2021`."""
        forms, at = self.words.forms, candidate.first - 3
        if forms[candidate.first - 2 : candidate.first] != [",", "dari"] or at - 1 in self.words.numbers:
            return None
        if not any(tells_change(form) for form in forms[max(candidate.opening, at - 5) : at]):
            return None
        return self.phrases.ending(at, max(candidate.opening, at - _REACH))

    def becomes(self, candidate: Candidate) -> bool:
        """Whether a number is what another became, no part into which something is divided (`terbagi menjadi`)."""
        forms, first = self.words.forms, candidate.first
        return forms[first - 1] == "menjadi" and forms[first - 2] not in _DIVIDED

    def _changed(self, candidate: Candidate) -> str | None:
        """Return the object of the active verb of change before `dari 8 menjadi 12`, or what a passive one has."""
        forms = self.words.forms
        for at in range(candidate.first - 2, max(candidate.opening, candidate.first - _REACH), -1):
            if at in self.words.numbers and at not in self.phrases.dated:
                return None
            if forms[at] in _CHANGED:
                return self.phrases.ending(at - 1, candidate.opening)
            if forms[at].startswith("me") and tells_change(forms[at]):
                last = at + 1
                while last < candidate.first - 1 and self.phrases.is_inside(last) and forms[last] != "yang":
                    last += 1
                return self.phrases.trimmed(at + 1, last)
        return None

    def sized(self, candidate: Candidate) -> str | None:
        """Return the noun before `setinggi` and its like: `jatuh dari atap masjid setinggi 6 meter`."""
        forms, at = self.words.forms, candidate.first - 1
        while at > candidate.opening and forms[at] in _HEDGES:
            at -= 1
        return self.before.nearest(candidate, at - 1, candidate.opening) if forms[at] in _SIZED else None
