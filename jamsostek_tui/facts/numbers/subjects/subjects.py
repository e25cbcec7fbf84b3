"""What a number measures, in the article's own words: the noun phrase before its anchor, or the group it counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from jamsostek_tui.facts.numbers.counted.candidates import COUNTING, LABELLED, Candidate
from jamsostek_tui.facts.numbers.counted.counting import AREAS
from jamsostek_tui.facts.numbers.subjects.carried_subjects import CarriedSubjects
from jamsostek_tui.facts.numbers.subjects.durations import Durations
from jamsostek_tui.facts.numbers.subjects.fitting import fits, is_nobodys
from jamsostek_tui.facts.numbers.subjects.hollow_subjects import first_unit, is_hollow, tells_doing
from jamsostek_tui.facts.numbers.subjects.money_subjects import MoneySubjects
from jamsostek_tui.facts.numbers.subjects.phrases import CAUSES, Phrases
from jamsostek_tui.facts.numbers.subjects.pointed_numbers import PointedNumbers
from jamsostek_tui.facts.numbers.subjects.told_by_verb import ToldByVerb
from jamsostek_tui.facts.numbers.subjects.units_before import unit_before
from jamsostek_tui.facts.numbers.subjects.words_before import WordsBefore
from jamsostek_tui.facts.numbers.subjects.words_behind import WordsBehind
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.units import is_nounlike, is_verblike, unit_class
from jamsostek_tui.language.words import Words

_POINTING = frozenset(("itu", "tersebut", "ini", "jumlahnya", "angkanya", "totalnya", "nilainya"))
_POINTING_OPENERS = frozenset(("itu", "tersebut"))
_GOING_ON = frozenset((",", "(", "atau", "dan", "-", "serta", "maupun", "hingga"))
_ROUNDS = frozenset(("gelombang", "tahap", "tahapan", "kloter", "sesi", "termin", "putaran"))
"""Counts of these only say how those counted next are told off: `dalam dua gelombang, yakni 640 orang`."""
_NUMBERING = frozenset(("berjumlah", "jumlahnya"))
"""Behind the noun that is counted, whatever the unit behind the number: `peserta aktif berjumlah 39 juta pekerja`."""
_LONGEST_LIST = 8
_LONGEST_LABEL = 6
_APART = AREAS | _ROUNDS
_UNLISTED = LABELLED | {"rank", "measure"}
"""Kinds of numbers whose noun needs no beginning of its item."""
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
        if (told := unit_before(self.words, *self.words_before.skip(candidate))) is not None:
            return told
        subject = self.own[index]
        if subject is None and candidate.rule == "part-of-group":
            return self._unit_shared(index)
        return (first_unit(subject.lower()) if subject else None) or self._unit_of_list(index)

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
        at, skipped = self.words_before.skip(candidate)
        kind = candidate.kind
        if kind != "time" and (told := self.told_by_verb.became(candidate, before)) is not None:
            return told
        if told := self._of_share_behind(candidate, index):
            return told
        group = self.words_behind.group(candidate) if candidate.unit_name != "poin" else None
        if group is not None and candidate.unit and not candidate.unit.classifier:
            beside = self.words.forms[candidate.first - 1]
            if beside in _NUMBERING and (told := self.words_before.phrase(candidate, at, before)):
                return told
            area = candidate.unit_name in AREAS
            if not area and (beside == ":" or (skipped and self.words_before.is_total(candidate))):
                group = self.words_before.phrase(candidate, at, before) or group
            elif self.told_by_verb.becomes(candidate) and before is not None and before.sentence == candidate.sentence:
                group = self._found_of(before, index) or group
            return group
        pointed = self.words.forms[candidate.last] in ("itu", "tersebut", "ini")
        if group is not None and pointed and not is_hollow(group, kind):
            return group
        if (told := self.durations.times(candidate)) is not None:
            return told
        if kind == "time":
            return self.durations.find(index, at, before)
        if kind == "money" and (told := self.words_before.gathered(candidate)) is not None:
            return told
        if kind == "money" and (told := self.money.of_count(index) or self.money.done(index)) is not None:
            return told
        if kind == "money" and self.words.forms[at] == "," and (told := self.money.undergone(index)) is not None:
            return told
        first = None
        for read in self._readings(candidate, at, skipped, before, index):
            if read is not None and fits(self.words, candidate, read):
                return read
            first = first or (None if is_nobodys(candidate, read) else read)
        return first or group

    def _of_share_behind(self, candidate: Candidate, index: int) -> str | None:
        """Return the group that a share told right behind a count of people names: `77 juta orang atau 59% pekerja`."""
        later = self.candidates[index + 1] if index + 1 < len(self.candidates) else candidate
        again = self.words.forms[candidate.last : later.first] == ["atau"] and candidate.unit_name == "orang"
        if not again or later.kind != "ratio" or unit_class(self.words.forms[later.last]) != "people":
            return None
        told = self.words_before.phrase(candidate, self.words_before.skip(candidate)[0], None)
        return None if told else self.words_behind.phrase_after(later)

    def _readings(
        self, candidate: Candidate, at: int, skipped: bool, before: Candidate | None, index: int
    ) -> Iterator[str | None]:
        """Yield what a number may measure, the likeliest first."""
        kind = candidate.kind
        classified = candidate.unit is not None and candidate.unit.classifier
        if kind == "money":
            yield self.words_before.given(candidate) or self.money.fined(at)
        elif classified or kind in ("bare", "ratio"):
            yield self.words_behind.predicate(candidate) or self.words_behind.caused(candidate)
        if classified and not (skipped and self.words_before.is_total(candidate)):
            yield self.words_behind.counted_noun(candidate)
        if classified or kind in ("bare", "ratio", "money"):
            yield self.words_before.apposed(candidate, before)
        own = self._own_phrase(candidate, at, skipped, before)
        if kind == "measure" and candidate.unit_name != "kali":
            yield self.told_by_verb.sized(candidate) or self.words_behind.phrase_after(candidate)
        named = own is not None and own[0].isupper() and " " not in own and not own.isupper()
        counting = classified or (kind == "bare" and self.words.forms[candidate.last] == "yang")
        if counting and self.words_behind.does(candidate) and (own is None or named or is_hollow(own, kind)):
            yield self.words_behind.doing(candidate)
        if kind == "money" and own is not None and (is_hollow(own, kind) or not fits(self.words, candidate, own)):
            near = self.words_before.nearest(candidate, at, before.last if before is not None else 0)
            yield None if near is None or is_hollow(near, kind) else near
        yield own or self.words_behind.those_who(candidate)
        if kind in ("ratio", "time"):
            yield self.words_before.undergoing(candidate)
        if classified:
            yield self.words_behind.counted_noun(candidate)
        if kind == "money" and before is not None and before.last == at + 1:
            yield self.money.past_receivers(before)
        if self.words.forms[at] == "," and kind != "money":
            yield self._shared_by(candidate)
            yield self.words_before.whole_of(at, candidate, before)
        yield self._shared(candidate, at, before, index)
        if kind == "money":
            yield self.money.near(index)
        yield self.words_before.verb(candidate)
        if kind == "people":
            yield self.words_before.those_whose(candidate)
        yield self.words_before.clause_phrase(candidate, before)
        if kind in COUNTING:
            yield self.words_behind.doing(candidate)
            if kind == "people":
                yield self.pointed.people_before(index)
        yield self._earlier_here(candidate, before, index)
        yield self.words_before.opener(candidate, at)

    def _own_phrase(self, candidate: Candidate, at: int, skipped: bool, before: Candidate | None) -> str | None:
        """Return the noun phrase before a number, where an anchor, a place, a bracket or a list says it is its own."""
        words = self.words
        bracket = words.forms[at] == "("
        if bracket:
            labelled = candidate.kind in LABELLED or (candidate.unit is not None and candidate.unit.classifier)
            return self.words_before.phrase(candidate, at - 1, before) if labelled else None
        phrase = self.words_before.phrase(candidate, at, before)
        sized = candidate.kind == "money" and words.forms[candidate.first - 1] in ("sebesar", "senilai")
        if phrase and sized and words.forms[at - len(phrase.split())] in CAUSES:
            return None
        if phrase is None or skipped or candidate.kind in _UNLISTED or at in self.placed:
            return phrase
        if words.forms[at] in ("dan", "atau", "serta", ","):
            return None
        if words.forms[at - len(phrase.split())] in ("jumlah", "total"):
            return phrase
        if self.words_before.past_duration(at, candidate.opening) is not None:
            return phrase
        left = at
        if words.forms[at] == ")" and words.forms[at - 2] == "(":
            left -= 3
        while left >= candidate.opening and words.is_word(left) and not self.phrases.opens_item(left):
            left -= 1
        return phrase if left < candidate.opening or self.phrases.opens_item(left) else None

    def _shared_by(self, candidate: Candidate) -> str | None:
        """Return whom a share is of where they stand right behind it: `Dari survei itu, 62 persen responden puas`."""
        counted = candidate.kind == "ratio" and unit_class(self.words.forms[candidate.last]) in ("people", "thing")
        return self.words_behind.phrase_after(candidate) if counted else None

    def _shared(self, candidate: Candidate, at: int, before: Candidate | None, index: int) -> str | None:
        if before is None or candidate.kind == "measure":
            return self.words_behind.phrase_after(candidate)
        earlier = self.pointed.subject(index) or self._earlier(candidate, index)
        if before.sentence != candidate.sentence:
            if at in self.placed and before.sentence.block == candidate.sentence.block:
                return self.words_before.clause_phrase(candidate, None) or earlier
            near = candidate.sentence.block - before.sentence.block < 3
            pointing = self.pointed.points(at + 1, candidate.first, _POINTING)
            pointing = pointing or self.pointed.points(candidate.opening, candidate.opening + 4, _POINTING_OPENERS)
            return self.words_behind.phrase_after(candidate) or (earlier if pointing and near else None)
        bare = candidate.unit is not None and candidate.unit.classifier
        if at < before.last or bare or self.words.forms[at] in _GOING_ON:
            direct = candidate.kind in ("money", "bare") or is_nounlike(self.words, candidate.last)
            told = self.words_behind.phrase_after(candidate) if direct else None
            if candidate.kind == "money" and before.kind in COUNTING:
                told = told or self.words_before.money_phrase(candidate)
            return told or earlier or self.words_behind.phrase_after(candidate)
        listed = at in self.placed and self.words.forms[at - 1] in _GOING_ON
        return self.words_behind.phrase_after(candidate) or (
            earlier if candidate.kind in ("bare", "ratio", "rank") or listed else None
        )

    def _earlier_here(self, candidate: Candidate, before: Candidate | None, index: int) -> str | None:
        """Return the subject of the number before in the same paragraph, if that counts people too."""
        if before is None or before.sentence.block != candidate.sentence.block:
            return None
        told = self.found.get(index - 1) if (before.kind == "money") == (candidate.kind == "money") else None
        return None if told and before.sentence != candidate.sentence and tells_doing(told) else told

    def _earlier(self, candidate: Candidate, index: int) -> str | None:
        """Return the subject of the last number of the same kind in the sentence, else of the number before."""
        money = candidate.kind == "money"
        if candidate.kind == "ratio" and self.words.forms[candidate.first - 1] == "dari":
            for at in range(index - 1, max(-1, index - 5), -1):
                if self.candidates[at].sentence == candidate.sentence and self.candidates[at].kind == "ratio":
                    return self.found[at]
        beside = self.candidates[index - 1]
        if candidate.first - beside.last <= 2 and candidate.kind in COUNTING and beside.kind == "money":
            return (candidate.kind == "people" and self.pointed.people_before(index)) or self.found.get(index - 1)
        joint = self.words.forms[beside.last : candidate.first]
        if money and beside.kind == "ratio" and len(joint) <= 3 and joint[:1] in (["atau"], ["("]):
            return self.found.get(index - 1)
        for at in range(index - 1, max(-1, index - 5), -1):
            other = self.candidates[at]
            alike = (other.kind == "money") == money and other.unit_name not in _APART
            if other.sentence == candidate.sentence and alike and self.found.get(at):
                return self.found[at]
        if candidate.kind == "people":
            for at in range(index - 1, max(-1, index - 6), -1):
                other, told = self.candidates[at], self.found.get(at)
                if other.sentence.block == candidate.sentence.block and other.kind == "people" and told:
                    return told
        told = self.found.get(index - 1)
        if candidate.kind == "ratio" != beside.kind and beside.sentence != candidate.sentence:
            near = [at for at in range(index - 2, max(-1, index - 5), -1) if self.candidates[at].kind == "ratio"]
            told = next((self.found[at] for at in near if self.candidates[at].sentence == beside.sentence), told)
        apart = beside.sentence != candidate.sentence and (beside.kind == "time" or (told and tells_doing(told)))
        return None if apart else told
