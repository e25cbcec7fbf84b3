"""What a number may measure where nothing says it for sure: readings, the first of which that fits counts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from jamsostek_tui.facts.numbers.counted.candidates import COUNTING, LABELLED, Candidate
from jamsostek_tui.facts.numbers.counted.counting import AREAS
from jamsostek_tui.facts.numbers.subjects.fitting import fits, is_nobodys
from jamsostek_tui.facts.numbers.subjects.hollow_subjects import is_hollow, tells_doing
from jamsostek_tui.facts.numbers.subjects.money_subjects import MoneySubjects
from jamsostek_tui.facts.numbers.subjects.phrases import CAUSES
from jamsostek_tui.facts.numbers.subjects.pointed_numbers import PointedNumbers
from jamsostek_tui.facts.numbers.subjects.told_by_verb import ToldByVerb
from jamsostek_tui.facts.numbers.subjects.words_before import WordsBefore
from jamsostek_tui.facts.numbers.subjects.words_behind import WordsBehind
from jamsostek_tui.language.units import is_nounlike, unit_class

_POINTING = frozenset(("itu", "tersebut", "ini", "jumlahnya", "angkanya", "totalnya", "nilainya"))
_POINTING_OPENERS = frozenset(("itu", "tersebut"))
_GOING_ON = frozenset((",", "(", "atau", "dan", "-", "serta", "maupun", "hingga"))
_ROUNDS = frozenset(("gelombang", "tahap", "tahapan", "kloter", "sesi", "termin", "putaran"))
"""Counts of these only say how those counted next are told off: `dalam dua gelombang, yakni 640 orang`."""
_NEVER_SHARED = AREAS | _ROUNDS
_UNLISTED = LABELLED | {"rank", "measure"}
"""Kinds of numbers whose noun needs no beginning of its item."""


@dataclass(slots=True)
class AskedSubject:
    """The number `candidate`, the `index`-th of its article, whose subject is asked for, and the number before it.

    `at` is the token that anchors and hedges reach back to (`skipped` says that there are some), `group` what its unit
    and the words behind that name, `own` the noun phrase before it that is plainly its own.
    """

    index: int
    candidate: Candidate
    before: Candidate | None
    at: int
    skipped: bool
    group: str | None
    own: str | None = None

    @property
    def is_classified(self) -> bool:
        """Whether its unit only goes before what is counted: `40 orang petani`."""
        return self.candidate.unit is not None and self.candidate.unit.classifier


class LikelySubjects:
    """Reads what the numbers of one article may measure; `found` are the subjects of those asked for before."""

    def __init__(
        self,
        words_before: WordsBefore,
        words_behind: WordsBehind,
        told_by_verb: ToldByVerb,
        pointed: PointedNumbers,
        money: MoneySubjects,
        candidates: Sequence[Candidate],
        found: Mapping[int, str | None],
    ) -> None:
        self.words = words_before.words
        self.phrases = words_before.phrases
        self.placed = words_before.placed
        self.words_before = words_before
        self.words_behind = words_behind
        self.told_by_verb = told_by_verb
        self.pointed = pointed
        self.money = money
        self.candidates = candidates
        self.found = found

    def find(self, asked: AskedSubject) -> str | None:
        """Return the first reading that the number may measure, else the first that is not plainly somebody's own."""
        candidate, first = asked.candidate, None
        asked.own = self._own_phrase(asked)
        for reading in _READINGS:
            if (read := reading(self, asked)) is None:
                continue
            if fits(self.words, candidate, read):
                return read
            first = first or (None if is_nobodys(candidate, read) else read)
        return first

    def _given(self, asked: AskedSubject) -> str | None:
        """The sum that only its clause tells apart (`total yang diberikan`), or a fine."""
        if asked.candidate.kind != "money":
            return None
        return self.words_before.given(asked.candidate) or self.money.fined(asked.at)

    def _predicate(self, asked: AskedSubject) -> str | None:
        """What a part of a group is said to be (`338.080 adalah klaim JHT`), or why (`62 persen karena …`)."""
        if not asked.is_classified and asked.candidate.kind not in ("bare", "ratio"):
            return None
        return self.words_behind.predicate(asked.candidate) or self.words_behind.caused(asked.candidate)

    def _noun_counted(self, asked: AskedSubject) -> str | None:
        """The noun behind a word like `orang`, where no total stands before the number."""
        total = asked.skipped and self.words_before.is_total(asked.candidate)
        return self.words_behind.counted_noun(asked.candidate) if asked.is_classified and not total else None

    def _apposed(self, asked: AskedSubject) -> str | None:
        """The noun that the number stands beside: `korban terbanyak, yakni 4 orang`."""
        if not asked.is_classified and asked.candidate.kind not in LABELLED:
            return None
        return self.words_before.apposed(asked.candidate, asked.before)

    def _sized(self, asked: AskedSubject) -> str | None:
        """What has the length, weight or area: `masjid setinggi 6 meter`."""
        if asked.candidate.kind != "measure" or asked.candidate.unit_name == "kali":
            return None
        return self.told_by_verb.sized(asked.candidate) or self.words_behind.phrase_after(asked.candidate)

    def _doing(self, asked: AskedSubject) -> str | None:
        """What people do behind their number, where the phrase before it is none, a mere name or hollow."""
        candidate, own = asked.candidate, asked.own
        counting = asked.is_classified or (candidate.kind == "bare" and self.words.forms[candidate.last] == "yang")
        if not counting or not self.words_behind.does(candidate):
            return None
        named = own is not None and own[0].isupper() and " " not in own and not own.isupper()
        return self.words_behind.doing(candidate) if own is None or named or is_hollow(own, candidate.kind) else None

    def _near_sum(self, asked: AskedSubject) -> str | None:
        """The nearest noun phrase before a sum, where its own is hollow or nothing that money measures."""
        candidate, own, before = asked.candidate, asked.own, asked.before
        if candidate.kind != "money" or own is None:
            return None
        if not is_hollow(own, candidate.kind) and fits(self.words, candidate, own):
            return None
        near = self.words_before.nearest(candidate, asked.at, before.last if before is not None else 0)
        return None if near is None or is_hollow(near, candidate.kind) else near

    def _own(self, asked: AskedSubject) -> str | None:
        """The noun phrase before the number, else what a part does: `hanya 21 persen yang memiliki …`."""
        return asked.own or self.words_behind.those_who(asked.candidate)

    def _undergoing(self, asked: AskedSubject) -> str | None:
        """The noun before a passive verb and a share: `upahnya dipotong 2 persen`."""
        return self.words_before.undergoing(asked.candidate) if asked.candidate.kind == "ratio" else None

    def _noun_of_total(self, asked: AskedSubject) -> str | None:
        """The noun behind a word like `orang`, whatever stands before the number."""
        return self.words_behind.counted_noun(asked.candidate) if asked.is_classified else None

    def _past_receivers(self, asked: AskedSubject) -> str | None:
        """What a sum is, told before those that it goes to: `JHT untuk 64 orang sebesar`."""
        before = asked.before
        beside = asked.candidate.kind == "money" and before is not None and before.last == asked.at + 1
        return self.money.past_receivers(before) if beside and before is not None else None

    def _sharing(self, asked: AskedSubject) -> str | None:
        """Whom a share is of where they stand right behind it: `Dari survei itu, 62 persen responden puas`."""
        candidate, forms = asked.candidate, self.words.forms
        if forms[asked.at] != "," or candidate.kind != "ratio":
            return None
        counted = unit_class(forms[candidate.last]) in ("people", "thing")
        return self.words_behind.phrase_after(candidate) if counted else None

    def _whole(self, asked: AskedSubject) -> str | None:
        """The whole that opens the clause: `Dari total 34.555 pekerja, sebanyak …`."""
        if self.words.forms[asked.at] != "," or asked.candidate.kind == "money":
            return None
        return self.words_before.whole_of(asked.at, asked.candidate, asked.before)

    def _shared(self, asked: AskedSubject) -> str | None:
        """What the numbers before it in its sentence share with it, or what stands behind it."""
        candidate, before, at, index = asked.candidate, asked.before, asked.at, asked.index
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
        if at < before.last or asked.is_classified or self.words.forms[at] in _GOING_ON:
            direct = candidate.kind in ("money", "bare") or is_nounlike(self.words, candidate.last)
            told = self.words_behind.phrase_after(candidate) if direct else None
            if candidate.kind == "money" and before.kind in COUNTING:
                told = told or self.words_before.money_phrase(candidate)
            return told or earlier or self.words_behind.phrase_after(candidate)
        listed = at in self.placed and self.words.forms[at - 1] in _GOING_ON
        return self.words_behind.phrase_after(candidate) or (
            earlier if candidate.kind in ("bare", "ratio", "rank") or listed else None
        )

    def _money_near(self, asked: AskedSubject) -> str | None:
        """The nearest noun of money, before a sum or right behind it."""
        return self.money.near(asked.index) if asked.candidate.kind == "money" else None

    def _verb(self, asked: AskedSubject) -> str | None:
        """The verb right before a number that has no noun of its own: `bertahan dua tahun`."""
        return self.words_before.verb(asked.candidate)

    def _those_whose(self, asked: AskedSubject) -> str | None:
        """Whom a relative clause tells of: `guru yang iurannya dibayar APBD baru 15 orang`."""
        return self.words_before.those_whose(asked.candidate) if asked.candidate.kind == "people" else None

    def _clause(self, asked: AskedSubject) -> str | None:
        """The noun phrase that its clause opens with."""
        return self.words_before.clause_phrase(asked.candidate, asked.before)

    def _doing_anything(self, asked: AskedSubject) -> str | None:
        """What those counted do behind their number, whatever stands before it."""
        return self.words_behind.doing(asked.candidate) if asked.candidate.kind in COUNTING else None

    def _people_before(self, asked: AskedSubject) -> str | None:
        """The people counted here or one paragraph before, where the number may share them."""
        return self.pointed.people_before(asked.index) if asked.candidate.kind == "people" else None

    def _earlier_here(self, asked: AskedSubject) -> str | None:
        """The subject of the number before in the same paragraph, if both are sums or neither is."""
        candidate, before = asked.candidate, asked.before
        if before is None or before.sentence.block != candidate.sentence.block:
            return None
        told = self.found.get(asked.index - 1) if (before.kind == "money") == (candidate.kind == "money") else None
        return None if told and before.sentence != candidate.sentence and tells_doing(told) else told

    def _opener(self, asked: AskedSubject) -> str | None:
        """A mere `jumlah` or `nilai` where nothing says of what."""
        return self.words_before.opener(asked.candidate, asked.at)

    def _own_phrase(self, asked: AskedSubject) -> str | None:
        """Return the noun phrase before a number, where an anchor, a place, a bracket or a list says it is its own."""
        words, candidate, at, before = self.words, asked.candidate, asked.at, asked.before
        if words.forms[at] == "(":
            labelled = candidate.kind in LABELLED or asked.is_classified
            return self.words_before.phrase(candidate, at - 1, before) if labelled else None
        phrase = self.words_before.phrase(candidate, at, before)
        sized = candidate.kind == "money" and words.forms[candidate.first - 1] in ("sebesar", "senilai")
        if phrase and sized and words.forms[at - len(phrase.split())] in CAUSES:
            return None
        if phrase is None or asked.skipped or candidate.kind in _UNLISTED or at in self.placed:
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
            alike = (other.kind == "money") == money and other.unit_name not in _NEVER_SHARED
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


_READINGS: tuple[Callable[[LikelySubjects, AskedSubject], str | None], ...] = (
    LikelySubjects._given,
    LikelySubjects._predicate,
    LikelySubjects._noun_counted,
    LikelySubjects._apposed,
    LikelySubjects._sized,
    LikelySubjects._doing,
    LikelySubjects._near_sum,
    LikelySubjects._own,
    LikelySubjects._undergoing,
    LikelySubjects._noun_of_total,
    LikelySubjects._past_receivers,
    LikelySubjects._sharing,
    LikelySubjects._whole,
    LikelySubjects._shared,
    LikelySubjects._money_near,
    LikelySubjects._verb,
    LikelySubjects._those_whose,
    LikelySubjects._clause,
    LikelySubjects._doing_anything,
    LikelySubjects._people_before,
    LikelySubjects._earlier_here,
    LikelySubjects._opener,
)
"""What a number may measure, in the order in which it is asked: the likeliest first."""
