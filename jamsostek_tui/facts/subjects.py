"""What a number measures, in the article's own words: the noun phrase before its anchor, or the group it counts."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from jamsostek_tui.facts.candidates import Candidate
from jamsostek_tui.language.units import is_verblike, read_unit, stops
from jamsostek_tui.language.words import Words, cut_words

_REACH = 16
"""Tokens before a number within which its noun phrase is sought."""
_COUNTING = ("people", "thing", "unlisted")
_GROUP_TAIL = frozenset(("selain", "sektor", "bukan", "non"))


class Subjects:
    """Finds the subject of each candidate of one article; keeps those found, for numbers that share them."""

    def __init__(self, text: str, words: Words, dated: frozenset[int]) -> None:
        self.text = text
        self.words = words
        self.dated = dated
        self.found: dict[int, str | None] = {}

    def find(self, candidates: Sequence[Candidate], index: int) -> str | None:
        """Return the subject of `candidates[index]`; those before it must have been asked for."""
        candidate = candidates[index]
        before = candidates[index - 1] if index else None
        subject = self._find(candidate, before, index)
        self.found[index] = subject
        return subject

    def unit_of(self, index: int) -> str | None:
        """Return a unit for a number printed without one: the noun that its subject begins with, if papers count it."""
        subject = self.found.get(index)
        if not subject:
            return None
        unit = read_unit(cut_words(subject.lower()), 0, unlisted=False)
        return unit.name if unit is not None and unit.kind in ("people", "thing") else None

    def _find(self, candidate: Candidate, before: Candidate | None, index: int) -> str | None:
        at, skipped = self._skip(candidate)
        phrase = self._phrase_before(candidate, at, before)
        group = self._group(candidate)
        if candidate.kind in _COUNTING and candidate.unit and not candidate.unit.classifier:
            return phrase if phrase and skipped and self._is_total(candidate, at) else group
        if phrase and (skipped or candidate.kind != "time"):
            return phrase
        if candidate.unit and candidate.unit.classifier and candidate.last > candidate.unit.head:
            return self._slice(candidate.unit.head, candidate.last)
        after = self._phrase_after(candidate)
        if after:
            return after
        shares = before is not None and before.sentence == candidate.sentence
        if shares and (self._continues(at, before) or candidate.kind in ("bare", "money", "ratio")):
            return self.found.get(index - 1)
        return group if candidate.kind in _COUNTING else None

    def _skip(self, candidate: Candidate) -> tuple[int, bool]:
        """Walk back over anchors, hedges and recording verbs; return the token reached and whether one was an anchor."""
        at, skipped = candidate.first - 1, False
        while at >= candidate.opening and candidate.first - at <= _REACH:
            if self.words.form(at) not in _list("subject_skips.txt") and at not in self.dated:
                break
            skipped = True
            at -= 1
        return at, skipped

    def _phrase_before(self, candidate: Candidate, at: int, before: Candidate | None) -> str | None:
        words = self.words
        floor = max(candidate.opening, candidate.first - _REACH)
        if before is not None:
            floor = max(floor, before.last)
        first = at
        while first >= floor and self._is_inside(first):
            first -= 1
        return self._trimmed(first + 1, at + 1) if words.form(at) != "," else None

    def _is_inside(self, at: int) -> bool:
        form = self.words.form(at)
        if at in self.dated:
            return True
        if form in ("(", ")", "/"):
            return True
        if not form[:1].isalpha() or is_verblike(form):
            return False
        return form not in _list("clause_bounds.txt")

    def _trimmed(self, first: int, last: int) -> str | None:
        """Cut a stretch of tokens to its noun phrase: no leading small words, up to the first preposition."""
        words = self.words
        while first < last and (words.form(first) in _list("subject_strips.txt") or first in self.dated):
            first += 1
        while first < last and not words.is_word(first):
            first += 1
        end = first
        depth = 0
        while end < last:
            form = words.form(end)
            if end > first and (form in _list("subject_bounds.txt") or end in self.dated) and not depth:
                break
            depth += (form == "(") - (form == ")")
            if depth < 0:
                break
            end += 1
        while end > first and words.form(end - 1) in ("(", "/", "dan"):
            end -= 1
        if end <= first or (end == first + 1 and words.form(first) in stops()):
            return None
        return self._slice(first, end)

    def _is_total(self, candidate: Candidate, at: int) -> bool:
        """Whether the phrase before is itself a count (`jumlah peserta … mencapai`), not the doer of something."""
        near = self.words.forms[max(candidate.opening, candidate.first - _REACH) : candidate.first]
        return bool({"jumlah", "total", "jumlahnya"}.intersection(near[:-1])) and at >= candidate.opening

    def _group(self, candidate: Candidate) -> str | None:
        if candidate.unit is None or candidate.kind not in _COUNTING:
            return None
        last = candidate.last
        if self.words.form(last) in _GROUP_TAIL:
            last = self._tail(candidate, last)
        return self._slice(candidate.quantity.last, last)

    def _tail(self, candidate: Candidate, last: int) -> int:
        end = last + 1
        while end < min(candidate.closing, last + 7) and self.words.is_word(end):
            if is_verblike(self.words.form(end)) or self.words.form(end) in _list("subject_bounds.txt"):
                break
            end += 1
        words = self.words
        if words.form(end) == "(" and words.form(end + 2) == ")":
            end += 3
        return end if end > last + 1 else last

    def _phrase_after(self, candidate: Candidate) -> str | None:
        words = self.words
        at = candidate.last
        if candidate.kind not in ("ratio", "money", "bare"):
            return None
        if words.form(at) in ("dari", "untuk", "bagi"):
            at += 1
        if not words.is_word(at) or words.form(at) in _list("subject_bounds.txt"):
            return None
        last = at
        while last < min(candidate.closing, at + 6) and words.is_word(last) and not is_verblike(words.form(last)):
            last += 1
        return self._trimmed(at, last)

    def _continues(self, at: int, before: Candidate | None) -> bool:
        return before is not None and (at < before.last or self.words.form(at) in (",", "(", "atau", "dan", "-"))

    def _slice(self, first: int, last: int) -> str | None:
        if first >= last or last > len(self.words):
            return None
        return self.text[self.words.starts[first] : self.words.ends[last - 1]]


@cache
def _list(name: str) -> frozenset[str]:
    text = (files("jamsostek_tui.language") / "data" / name).read_text(encoding="utf-8")
    return frozenset(text.split())
