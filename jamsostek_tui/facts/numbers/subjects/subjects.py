"""What a number measures, in the article's own words: the noun phrase before its anchor, or the group it counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.facts.numbers.counted.counting import AREAS
from jamsostek_tui.facts.numbers.subjects.carried_subjects import CarriedSubjects
from jamsostek_tui.facts.numbers.subjects.durations import Durations
from jamsostek_tui.facts.numbers.subjects.hollow_subjects import first_unit, is_hollow
from jamsostek_tui.facts.numbers.subjects.likely_subjects import AskedSubject, LikelySubjects
from jamsostek_tui.facts.numbers.subjects.money_subjects import MoneySubjects
from jamsostek_tui.facts.numbers.subjects.phrases import Phrases
from jamsostek_tui.facts.numbers.subjects.pointed_numbers import PointedNumbers
from jamsostek_tui.facts.numbers.subjects.told_by_verb import ToldByVerb
from jamsostek_tui.facts.numbers.subjects.words_before import WordsBefore
from jamsostek_tui.facts.numbers.subjects.words_behind import WordsBehind
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.units import is_verblike, unit_class
from jamsostek_tui.language.words import Words

_NUMBERING = frozenset(("berjumlah", "jumlahnya"))
"""Behind the noun that is counted, whatever the unit behind the number: `peserta aktif berjumlah 39 juta pekerja`."""
_CASES = frozenset(("kasus", "klaim", "pengajuan", "laporan", "aduan", "perkara"))
"""Units that may stand before a number printed bare."""
_LONGEST_LIST = 8
_LONGEST_LABEL = 6
_IN_BRACKET = 4
"""Tokens from a bracket to the share or change that it tells at most: `(meningkat 11,9 persen)`."""


class Subjects:
    """Finds the subject of each candidate of one article; keeps those found, for numbers that share them.

    `dated` are the tokens of dates, `placed` those of region names, `personal` those of people's.
    """

    def __init__(
        self,
        text: str,
        words: Words,
        candidates: Sequence[Candidate],
        dated: frozenset[int],
        placed: frozenset[int],
        personal: frozenset[int] = frozenset(),
    ) -> None:
        self.words = words
        self.candidates = candidates
        self.placed = placed
        self.settled = placed | dated
        self.phrases = Phrases(text, words, dated, placed, personal)
        self.words_before = WordsBefore(words, self.phrases, dated, placed)
        self.told_by_verb = ToldByVerb(self.words_before)
        self.words_behind = WordsBehind(words, self.phrases)
        self.found: dict[int, str | None] = {}
        self.own: dict[int, str | None] = {}
        self.taken_over: set[str] = set()
        self.pointed = PointedNumbers(words, candidates, self.found)
        self.money = MoneySubjects(words, candidates, self.words_before, self.pointed, self.found)
        self.durations = Durations(candidates, self.words_before, self.words_behind, self.found)
        self.likely = LikelySubjects(
            self.words_before, self.words_behind, self.told_by_verb, self.pointed, self.money, candidates, self.found
        )
        self.carried = CarriedSubjects(words, candidates, self.phrases, self.found)

    def find(self, index: int) -> str | None:
        """Return the subject of `candidates[index]`; those before it must have been asked for."""
        candidates = self.candidates
        candidate = candidates[index]
        if candidate.rule == "part-of-group" and index + 1 < len(candidates):
            later = candidates[index + 1]
            if later.first == candidate.last + 1:
                self.found[index] = self.own[index] = self.words_behind.group(later)
                return self.found[index]
        own = (
            self._of_bracket(index)
            or self.pointed.of_part(index)
            or self.money.of_sum(index)
            or (self.money.plain(index) if candidate.kind == "money" else None)
            or self.words_behind.among(candidate)
            or self.words_behind.done(candidate)
            or self.words_before.counted(candidate)
            or self._find(candidate, self._number_before(index), index)
        )
        if candidate.rule == "part-of-group" and own is not None and own.lower() in word_list("part_adjectives.txt"):
            own = None
        self.found[index] = found = self.carried.mended(index, own)
        if own != found and found is not None:
            self.taken_over.add(found)
        self.own[index] = None if found in self.taken_over else found
        return found

    def _of_bracket(self, index: int) -> str | None:
        """Return the subject of the number before a bracket that says how it changed: `Rp68 triliun (naik 11 %)`."""
        candidate, forms = self.candidates[index], self.words.forms
        if candidate.kind != "ratio" or index == 0:
            return None
        before = self.candidates[index - 1].last
        opened = forms[before] == "(" and candidate.first - before < _IN_BRACKET
        return self.found.get(index - 1) if opened else None

    def _number_before(self, index: int) -> Candidate | None:
        """Return the number before, durations left out: they stand inside noun phrases, as dates do."""
        candidates = self.candidates
        sentence = candidates[index].sentence
        for at in range(index - 1, max(-1, index - 4), -1):
            inside = candidates[at].kind == "time" or self.pointed.is_setting(candidates[at])
            if not inside or candidates[at].sentence != sentence:
                return candidates[at]
        beside = candidates[index - 1] if index else None
        return (
            None if beside is not None and beside.sentence == sentence and self.pointed.is_setting(beside) else beside
        )

    def _found_of(self, candidate: Candidate, index: int) -> str | None:
        """Return the subject of one of the numbers right before `candidates[index]`."""
        near = range(index - 1, max(-1, index - 4), -1)
        return next((self.found.get(at) for at in near if self.candidates[at] is candidate), None)

    def unit_of(self, index: int) -> str | None:
        """Return the unit of a number printed bare: its whole's (`311 dari 730 desa`), else its subject's noun."""
        candidate, behind = self.candidates[index], self.candidates[index + 1 : index + 2]
        part = self.words.forms[candidate.last] == "dari" and behind and behind[0].first == candidate.last + 1
        if part and behind[0].unit is not None and behind[0].kind in ("people", "thing"):
            return behind[0].unit_name
        if (whole := self.pointed.whole(index)) is not None:
            return whole.unit_name
        if (told := self._unit_before(candidate)) is not None:
            return told
        if behind and self._becomes(candidate, behind[0]):
            return behind[0].unit_name
        subject = self.own[index]
        if subject is None and candidate.rule == "part-of-group":
            return self._unit_shared(index)
        return (first_unit(subject.lower()) if subject else None) or self._unit_of_list(index)

    def _unit_before(self, candidate: Candidate) -> str | None:
        """Return the unit that stands before a number: `jumlah kasus mencapai 565`, `total klaim 91`."""
        at, skipped = self.words_before.skip(candidate)
        told = self.words.forms[at] in _CASES and (skipped or self.words.forms[at - 1] in ("total", "jumlah"))
        return self.words.forms[at] if told else None

    def _becomes(self, candidate: Candidate, later: Candidate) -> bool:
        """Whether a number without a unit becomes one of people right behind it: `naik dari 6 menjadi 11 orang`."""
        forms = self.words.forms
        between = forms[candidate.last : later.first]
        return forms[candidate.first - 1] == "dari" and between in (["menjadi"], ["jadi"], ["ke"])

    def _unit_of_list(self, index: int) -> str | None:
        """Return the unit that only the last number of a list has: `PU 19.390; BPU 1.630; dan konstruksi 120 kasus`."""
        before = self.candidates[index]
        for later in self.candidates[index + 1 : index + _LONGEST_LIST]:
            between = self.words.forms[before.last : later.first]
            listed = 2 <= len(between) <= _LONGEST_LABEL and between[0] in (",", ";", "dan", "serta")
            label = [form for form in between[1:] if form != "sebanyak"]
            if before.kind != "bare" or not listed or before.sentence != later.sentence or any(map(is_verblike, label)):
                return None
            if later.kind in ("people", "thing") and later.unit_name not in AREAS:
                return later.unit_name
            before = later
        return None

    def _unit_shared(self, index: int) -> str | None:
        """Return the unit of the number before in the sentence that `candidates[index]` is a part of."""
        sentence, size = self.candidates[index].sentence, self.candidates[index].quantity.value
        for whole in reversed(self.candidates[:index]):
            if whole.sentence != sentence:
                return None
            if whole.kind in ("people", "thing") and whole.quantity.value > size:
                return whole.unit_name
        return None

    def _find(self, candidate: Candidate, before: Candidate | None, index: int) -> str | None:
        group = self.words_behind.group(candidate) if candidate.unit_name != "poin" else None
        at, skipped = self.words_before.skip(candidate)
        asked = AskedSubject(index, candidate, before, at, skipped, group)
        for rule in _RULES:
            if (told := rule(self, asked)) is not None:
                return told
        if candidate.kind == "time":
            return self.durations.find(index, at, before)
        return self.likely.find(asked) or group

    def _became(self, asked: AskedSubject) -> str | None:
        """What somebody changed: `menambah kuota dari 8 menjadi 12`."""
        return None if asked.candidate.kind == "time" else self.told_by_verb.became(asked.candidate, asked.before)

    def _of_share_behind(self, asked: AskedSubject) -> str | None:
        """The group that a share told right behind a count of people names: `77 juta orang atau 59% pekerja`."""
        candidate, index = asked.candidate, asked.index
        later = self.candidates[index + 1] if index + 1 < len(self.candidates) else candidate
        again = self.words.forms[candidate.last : later.first] == ["atau"] and candidate.unit_name == "orang"
        if not again or later.kind != "ratio" or unit_class(self.words.forms[later.last]) != "people":
            return None
        told = self.words_before.phrase(candidate, asked.at, None)
        return None if told else self.words_behind.phrase_after(later)

    def _counted(self, asked: AskedSubject) -> str | None:
        """The group behind the number, of which its unit is the noun, or what stands before a colon or a total."""
        candidate, before, group = asked.candidate, asked.before, asked.group
        if group is None or candidate.unit is None or candidate.unit.classifier:
            return None
        beside = self.words.forms[candidate.first - 1]
        if beside in _NUMBERING and (told := self.words_before.phrase(candidate, asked.at, before)):
            return told
        of_total = beside == ":" or (asked.skipped and self.words_before.is_total(candidate))
        if candidate.unit_name not in AREAS and of_total:
            return self.words_before.phrase(candidate, asked.at, before) or group
        if before is not None and before.sentence == candidate.sentence and self.told_by_verb.becomes(candidate):
            return self._found_of(before, asked.index) or group
        return group

    def _pointed_at(self, asked: AskedSubject) -> str | None:
        """The group behind the number, where that is one told before: `500 orang itu`."""
        pointed = self.words.forms[asked.candidate.last] in ("itu", "tersebut", "ini")
        return asked.group if asked.group and pointed and not is_hollow(asked.group, asked.candidate.kind) else None

    def _times(self, asked: AskedSubject) -> str | None:
        """What is done so many times."""
        return self.durations.times(asked.candidate)

    def _gathered(self, asked: AskedSubject) -> str | None:
        """The verb of a sum whose clause names only where it comes from: `Dari sana terkumpul Rp4 juta`."""
        return self.words_before.gathered(asked.candidate) if asked.candidate.kind == "money" else None

    def _paid_to_counted(self, asked: AskedSubject) -> str | None:
        """The cases that a sum is paid for (`JKK 311 kasus Rp2 miliar`), or what somebody does with it."""
        if asked.candidate.kind != "money":
            return None
        return self.money.of_count(asked.index) or self.money.done(asked.index)

    def _undergone(self, asked: AskedSubject) -> str | None:
        """What is done with a sum that opens its clause: `Dari sana, Rp1,9 miliar berhasil ditagih`."""
        behind_comma = asked.candidate.kind == "money" and self.words.forms[asked.at] == ","
        return self.money.undergone(asked.index) if behind_comma else None


_RULES: tuple[Callable[[Subjects, AskedSubject], str | None], ...] = (
    Subjects._became,
    Subjects._of_share_behind,
    Subjects._counted,
    Subjects._pointed_at,
    Subjects._times,
    Subjects._gathered,
    Subjects._paid_to_counted,
    Subjects._undergone,
)
"""What says for sure what a number measures, in the order in which it is asked, before what is only likely."""
