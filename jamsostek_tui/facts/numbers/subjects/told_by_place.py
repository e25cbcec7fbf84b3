"""Numbers told place by place: `TPT tertinggi di Jember, 5 persen. Terendah di Batu dengan 2 persen`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from jamsostek_tui.facts.numbers.counted.candidates import COUNTING, Candidate
from jamsostek_tui.facts.numbers.counted.counting import AREAS
from jamsostek_tui.facts.numbers.subjects.hollow_subjects import may_carry
from jamsostek_tui.facts.numbers.subjects.phrases import DEGREES, Phrases
from jamsostek_tui.facts.numbers.subjects.sentence_topics import SentenceTopics
from jamsostek_tui.language.area_levels import area_nouns
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.reporting import cue_forms
from jamsostek_tui.language.words import Words

_EXTREMES = word_list("extremes.txt")
_OPENING = frozenset(("adapun", "sementara", "sedangkan", "jumlah", "angka", "yang", "sebaliknya", "lalu", "kemudian"))
_FOLLOWING = frozenset(("menyusul", "disusul", "diikuti", "berikutnya", "selanjutnya"))
_LEADING = frozenset(("di", "dari", "untuk", "pada"))
_SMALL = _OPENING | _FOLLOWING | _LEADING | _EXTREMES | DEGREES
_SMALL |= frozenset((",", "dan", "serta", "oleh", "paling", "dengan", "yakni", "yaitu"))
_SMALL |= frozenset(
    ("ada", "berada", "terdapat", "tercatat", "mencatat", "menyumbang", "sebanyak", "sebesar", "mencapai")
)
_SMALL |= frozenset(
    ("adalah", "ialah", "hanya", "baru", "sudah", "masing-masing", "sekitar", "hampir", "lebih", "kurang")
)
_AROUND = frozenset(("luar", "dalam", "pulau", "kepulauan"))
_PRONOUNS = frozenset(("dia", "ia", "beliau"))
_UTMOST_WORDS = _EXTREMES | DEGREES
_UTMOST = re.compile(rf" (?:paling )?(?:{'|'.join(sorted(_UTMOST_WORDS))})$", re.IGNORECASE)
_REACH = 24
_FAR = 9


class ToldByPlace:
    """Finds what such numbers of one article measure; `found` are the subjects told so far, by index."""

    def __init__(
        self,
        words: Words,
        candidates: Sequence[Candidate],
        phrases: Phrases,
        topics: SentenceTopics,
        found: Mapping[int, str | None],
    ) -> None:
        self.words = words
        self.candidates = candidates
        self.phrases = phrases
        self.topics = topics
        self.found = found
        self.told: dict[int, str] = {}

    def subject(self, index: int) -> str | None:
        """Return what `candidates[index]` measures, None where it is not told place by place."""
        candidate = self.candidates[index]
        if candidate.kind not in ("people", "thing", "ratio", "bare") or self._names_group(candidate):
            return None
        told = self._goes_on(index) or self._at_extreme(index) or self._next_place(index)
        if told is not None:
            self.told[index] = told
        return told

    def _names_group(self, candidate: Candidate) -> bool:
        unit = candidate.unit
        return unit is not None and candidate.kind != "ratio" and not (unit.classifier and candidate.last <= unit.head)

    def _goes_on(self, index: int) -> str | None:
        """Return that of the number before where only a place and small words part the two."""
        if index == 0 or index - 1 not in self.told:
            return None
        candidate, before = self.candidates[index], self.candidates[index - 1]
        alike = before.sentence == candidate.sentence and before.kind == candidate.kind
        return self.told[index - 1] if alike and self._is_placing(before.last, candidate.first) else None

    def _at_extreme(self, index: int) -> str | None:
        """Return whose utmost a place has: `Penerima terbanyak berada di Jember`."""
        candidate, forms = self.candidates[index], self.words.forms
        floor = max(candidate.opening, candidate.first - _REACH)
        if index and self.candidates[index - 1].sentence == candidate.sentence:
            floor = max(floor, self.candidates[index - 1].last)
        if _UTMOST_WORDS.isdisjoint(forms[floor : candidate.first]):
            return None
        for at in range(candidate.first - 1, floor - 1, -1):
            degree = forms[at] in DEGREES and forms[at - 1] == "paling"
            if not (degree or forms[at] in _EXTREMES):
                continue
            placed = any(self._is_place(one) for one in range(at, candidate.first))
            if not placed or not self._is_placing(at, candidate.first):
                return None
            first = at - degree
            named = self.phrases.ending(first - 1, candidate.opening) if first > candidate.opening else None
            if named is None or named.lower() in ("jumlah", "angka", "yang"):
                opens = all(forms[one] in _OPENING for one in range(candidate.opening, first))
                return self._before(index) if opens else None
            return self.words.text[self.words.ends[first - 1] - len(named) : self.words.ends[at]]
        return None

    def _next_place(self, index: int) -> str | None:
        """Return that of the sentence before, where only a place and small words open this one: `Di Batu 400 orang`."""
        candidate, forms, first = self.candidates[index], self.words.forms, self.candidates[index].opening
        if not self._is_placing(first, candidate.first):
            return None
        while forms[first] in _OPENING:
            first += 1
        following = forms[first] in _FOLLOWING
        first += following or forms[first] in _LEADING
        led = (following and first == candidate.first) or self._is_place(first)
        return self._before(index) if led else None

    def _is_place(self, at: int) -> bool:
        """Whether a place may begin at token `at`: a region's name, its level, `luar` or `Pulau`."""
        form = self.words.forms[at]
        return at in self.phrases.placed or form in area_nouns() or form in _AROUND

    def _is_placing(self, first: int, stop: int) -> bool:
        """Whether the tokens from `first` to before `stop` name nothing but places, beside who says so."""
        words, phrases, placing = self.words, self.phrases, False
        for at in range(first, stop):
            form = words.forms[at]
            named = placing and words.is_capital(at) and at not in phrases.personal
            placing = self._is_place(at) or named
            said = form in cue_forms() or form in _PRONOUNS
            if not (placing or at in phrases.dated or form in _SMALL or said) or form in ("itu", "jumlah"):
                return False
        return True

    def _before(self, index: int) -> str | None:
        """Return what the first number alike of the sentence before measures, else who is spread over areas there."""
        candidate, told, sentence = self.candidates[index], None, None
        for at in range(index - 1, max(-1, index - _FAR), -1):
            other = self.candidates[at]
            if other.sentence == candidate.sentence:
                continue
            if sentence is not None and other.sentence != sentence:
                break
            if candidate.sentence.block - other.sentence.block > 1:
                break
            sentence, subject = other.sentence, self.found.get(at)
            spread = self.topics.spread_over(other) if other.unit_name in AREAS else None
            if candidate.kind == "people" and may_carry(spread, "people"):
                return spread
            counted = other.kind in COUNTING and other.unit_name not in AREAS
            alike = counted if candidate.kind in COUNTING else other.kind == candidate.kind
            if alike and may_carry(subject, candidate.kind):
                told = subject
        return _UTMOST.sub("", told) if told is not None else None
