"""What a number measures, in the article's own words: the noun phrase before its anchor, or the group it counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from jamsostek_tui.facts.numbers.candidates import Candidate
from jamsostek_tui.facts.numbers.phrases import Phrases
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.number_words import opens_number
from jamsostek_tui.language.units import is_nounlike, is_verblike, read_unit, stops, unit_class
from jamsostek_tui.language.words import Words, cut_words

_REACH = 24
"""Tokens before a number within which its noun phrase is sought."""
_COUNTING = ("people", "thing", "unlisted")
_LABELLED = ("ratio", "money", "bare")
"""Kinds of numbers that may stand right behind their subject, without an anchor (`JKM Rp3 miliar`)."""
_AREAS = frozenset(
    ("kecamatan", "kelurahan", "desa", "kabupaten", "kota", "provinsi", "daerah", "gampong", "nagari", "wilayah")
)
_PAYERS = frozenset(
    ("pemkot", "pemkab", "pemprov", "pemerintah", "pemda", "pemdes", "pt", "cv", "dinas", "bpjs", "kementerian")
)
_DOING = frozenset(("hadir", "ikut", "meninggal", "bekerja", "belajar", "masuk", "lolos"))
_GROUP_TAIL = frozenset(("selain", "sektor", "bukan", "non"))
_COUNTS = frozenset(("jumlah", "total", "jumlahnya", "totalnya"))
_LIST_EDGES = frozenset((",", "dan", ";", ":", "untuk", "serta", "yakni", "yaitu", "meliputi", "\n", "disusul", "-"))
_HEDGING = frozenset(
    (
        "lebih",
        "dari",
        "kurang",
        "rata-rata",
        "paling",
        "lama",
        "minimal",
        "maksimal",
        "sekitar",
        "hampir",
        "selama",
        "hingga",
        "sampai",
        "sebanyak",
        "sebesar",
    )
)
_POINTING = frozenset(("itu", "tersebut", "ini", "jumlahnya", "angkanya", "totalnya", "nilainya"))
_GOING_ON = frozenset((",", "(", "atau", "dan", "-", "serta", "maupun", "hingga"))
_RISKY_UNITS = frozenset(("kasus", "perusahaan", "badan usaha", "desa", "kelurahan", "klaim", "UMKM", "sekolah"))


class Subjects:
    """Finds the subject of each candidate of one article; keeps those found, for numbers that share them.

    `dated` are the tokens of dates, `placed` those of region names.
    """

    def __init__(
        self,
        text: str,
        words: Words,
        candidates: Sequence[Candidate],
        dated: frozenset[int],
        placed: frozenset[int],
    ) -> None:
        self.words = words
        self.candidates = candidates
        self.dated = dated
        self.placed = placed
        self.skips = word_list("subject_skips.txt")
        self.phrases = Phrases(text, words, dated, placed)
        self.found: dict[int, str | None] = {}

    def find(self, index: int) -> str | None:
        """Return the subject of `candidates[index]`; those before it must have been asked for."""
        candidates = self.candidates
        candidate = candidates[index]
        if candidate.rule == "part-of-group" and index + 1 < len(candidates):
            later = candidates[index + 1]
            if later.first == candidate.last + 1:
                self.found[index] = self._group(later)
                return self.found[index]
        self.found[index] = found = self._find(candidate, self._before(index), index)
        return found

    def _before(self, index: int) -> Candidate | None:
        """Return the number before, durations left out: they stand inside noun phrases, as dates do."""
        candidates = self.candidates
        sentence = candidates[index].sentence
        for at in range(index - 1, max(-1, index - 4), -1):
            if candidates[at].kind != "time" or candidates[at].sentence != sentence:
                return candidates[at]
        return candidates[index - 1] if index else None

    def unit_of(self, index: int) -> str | None:
        """Return a unit for a number printed without one: the noun that its subject begins with, if papers count it."""
        subject = self.found[index]
        return _first_unit(subject.lower()) if subject else None

    def _find(self, candidate: Candidate, before: Candidate | None, index: int) -> str | None:
        at, skipped = self._skip(candidate)
        kind = candidate.kind
        group = self._group(candidate)
        if group is not None and candidate.unit and not candidate.unit.classifier:
            beside = self.words.forms[candidate.first - 1]
            if beside == ":" or (skipped and self._is_total(candidate)):
                group = self._phrase(candidate, at, before) or group
            elif beside == "menjadi" and before is not None and before.sentence == candidate.sentence:
                group = self.found.get(index - 1) or group
            return group
        if kind == "time":
            return self._age(at) or self._lasting(candidate, self._phrase(candidate, at, before), before, index)
        first = None
        for read in self._readings(candidate, at, skipped, before, index):
            if read is not None and self._fits(candidate, read):
                return read
            first = first or read
        return first or group

    def _readings(
        self, candidate: Candidate, at: int, skipped: bool, before: Candidate | None, index: int
    ) -> Iterator[str | None]:
        """Yield what a number may measure, the likeliest first."""
        kind = candidate.kind
        classified = candidate.unit is not None and candidate.unit.classifier
        if kind == "money":
            yield self._given(candidate)
        elif kind in ("bare", "ratio"):
            yield self._predicate(candidate)
        if classified and not (skipped and self._is_total(candidate)):
            yield self._counted_noun(candidate)
        yield self._own_phrase(candidate, at, skipped, before)
        if classified:
            yield self._counted_noun(candidate)
        if kind == "money" and before is not None and before.last == at + 1:
            yield self._past_receivers(before)
        if self.words.forms[at] == "," and kind != "money":
            yield self._whole_of(at, candidate, before)
        yield self._shared(candidate, at, before, index)
        if kind == "money":
            yield self._money_near(candidate, index)
        yield self._verb(candidate)
        yield self._clause_phrase(candidate, before)
        if kind in _COUNTING:
            yield self._doing(candidate)
            if kind == "people":
                yield self._people_before(candidate, index)
        yield self._earlier_here(candidate, before, index)
        yield self._opener(candidate, at)

    def _past_receivers(self, before: Candidate) -> str | None:
        """Return the noun phrase before `untuk 64 orang`, with money behind: `JHT untuk 64 orang sebesar`."""
        at = before.first - 1
        if before.kind not in _COUNTING or self.words.forms[at] not in ("untuk", "kepada", "bagi"):
            return None
        return self.phrases.ending(at - 1, max(before.opening, at - _REACH))

    def _given(self, candidate: Candidate) -> str | None:
        """Return `total yang diberikan` right before money: a sum that only its clause tells apart."""
        words, at = self.words, candidate.first - 1
        told = is_verblike(words.forms[at]) and words.forms[at].startswith("di")
        if not told or words.forms[at - 1] != "yang" or words.forms[at - 2] not in ("total", "jumlah", "nilai"):
            return None
        return self.phrases.slice(at - 2, at + 1)

    def _opener(self, candidate: Candidate, at: int) -> str | None:
        """Return a mere `jumlah` or `nilai` where nothing says of what."""
        for near in range(candidate.first - 1, max(at, candidate.opening) - 1, -1):
            if self.words.forms[near] in ("jumlah", "nilai", "total", "nominal", "angka", "besaran"):
                return self.phrases.slice(near, near + 1)
        return None

    def _fits(self, candidate: Candidate, subject: str) -> bool:
        """Whether a subject may be of this kind: money measures no people or areas, nothing a bare verb."""
        head, _, rest = subject.lower().partition(" ")
        if head == "sebagai" or (not rest and is_verblike(head)):
            return False
        if candidate.kind == "ratio":
            return head not in _AREAS
        if candidate.kind == "money":
            return (
                head not in _AREAS
                and head not in _PAYERS
                and not is_verblike(head)
                and unit_class(head) not in ("people", "time")
            )
        return not (candidate.kind in _COUNTING and head in _AREAS)

    def _money_near(self, candidate: Candidate, index: int) -> str | None:
        """Return the nearest noun of money, before the number and behind other money, else right behind it."""
        words, heads = self.words, word_list("money_heads.txt")
        floor = candidate.opening
        for other in reversed(self.candidates[max(0, index - 4) : index]):
            if other.kind == "money":
                floor = max(floor, other.last)
                break
        for at in range(candidate.first - 1, max(floor, candidate.first - 2 * _REACH) - 1, -1):
            if words.forms[at] in heads:
                return self._from(at, candidate.first)
        for at in range(candidate.last, min(candidate.closing, candidate.last + 8)):
            if (at in words.numbers) or words.forms[at] in (",", ";", "dan"):
                break
            if words.forms[at] in heads:
                later = self.candidates[index + 1].first if index + 1 < len(self.candidates) else candidate.closing
                last = self._reach(at, min(candidate.closing, at + 5))
                return self.phrases.trimmed(at, last) if last < later else None
        return None

    def _from(self, first: int, stop: int) -> str | None:
        return self.phrases.trimmed(first, self._reach(first, stop))

    def _reach(self, first: int, stop: int) -> int:
        """Return the token past the noun phrase that begins at `first`: up to a verb, a small word, a mark or `Rp`."""
        last = first + 1
        bounds = word_list("subject_bounds.txt")
        while last < stop and self.words.is_word(last):
            form = self.words.forms[last]
            if form == "rp" or is_verblike(form) or (form in bounds and not self.words.is_capital(last)):
                break
            last += 1
        return last

    def _people_before(self, candidate: Candidate, index: int) -> str | None:
        """Return the subject of the last number of people in this paragraph or the one before."""
        for at in range(index - 1, max(-1, index - 8), -1):
            other, subject = self.candidates[at], self.found.get(at)
            if candidate.sentence.block - other.sentence.block > 1:
                return None
            if other.kind == "people" and subject and self._fits(candidate, subject):
                return subject
        return None

    def _own_phrase(self, candidate: Candidate, at: int, skipped: bool, before: Candidate | None) -> str | None:
        """Return the noun phrase before a number, where an anchor, a place, a bracket or a list says it is its own."""
        words = self.words
        bracket = words.forms[at] == "("
        if bracket:
            return self._phrase(candidate, at - 1, before) if candidate.kind in _LABELLED else None
        phrase = self._phrase(candidate, at, before)
        if phrase is None or skipped or candidate.kind in (*_LABELLED, "rank", "measure") or at in self.placed:
            return phrase
        if words.forms[at] in ("dan", "atau", "serta", ","):
            return None
        left = at
        while left >= candidate.opening and words.is_word(left) and words.forms[left] not in _LIST_EDGES:
            left -= 1
        return phrase if left < candidate.opening or words.forms[left] in _LIST_EDGES else None

    def _predicate(self, candidate: Candidate) -> str | None:
        """Return what a part of a group is said to be: `338.080 adalah klaim JHT`."""
        words, at = self.words, candidate.last
        if words.forms[at] not in ("adalah", "merupakan", "ialah"):
            return None
        last = at + 1
        while last < min(candidate.closing, at + 7) and words.is_word(last) and not is_verblike(words.forms[last]):
            last += 1
        return self.phrases.trimmed(at + 1, last)

    def _verb(self, candidate: Candidate) -> str | None:
        """Return the verb right before a number that has no noun of its own: `bertahan dua tahun`."""
        at = candidate.first - 1
        while at >= candidate.opening and candidate.first - at < 5 and self.words.forms[at] in _HEDGING:
            at -= 1
        form = self.words.forms[at]
        if at < candidate.opening or not is_verblike(form) or form in stops() or form in word_list("subject_skips.txt"):
            return None
        return self.phrases.slice(at, at + 1)

    def _lasting(self, candidate: Candidate, phrase: str | None, before: Candidate | None, index: int) -> str | None:
        """Return what a duration is one of: no word of time itself, else the subject of the number before."""
        same = before is not None and before.sentence == candidate.sentence
        earlier = self.found.get(index - 1) if same else None
        if earlier and "selama" in self.words.forms[candidate.first - 3 : candidate.first]:
            return earlier
        if phrase and phrase.lower() not in ("bulan", "tahun", "hari", "minggu", "upah"):
            return phrase
        told = self._clause_phrase(candidate, before) or self._verb(candidate)
        return earlier or told or self._doing(candidate) or self._happening(candidate)

    def _happening(self, candidate: Candidate) -> str | None:
        """Return what a time or a number of times is of: the verb or the noun phrase right behind it."""
        words, at = self.words, candidate.last
        if is_verblike(words.forms[at]):
            return self.phrases.slice(at, at + 1)
        if not words.is_word(at) or words.forms[at] in word_list("subject_bounds.txt"):
            return None
        last = at
        while last < min(candidate.closing, at + 5) and self.phrases.is_inside(last):
            last += 1
        return self.phrases.trimmed(at, last)

    def _age(self, at: int) -> str | None:
        form = self.words.forms[at]
        return self.phrases.slice(at, at + 1) if form in ("usia", "umur", "berusia", "berumur") else None

    def _clause_phrase(self, candidate: Candidate, before: Candidate | None) -> str | None:
        """Return the noun phrase that opens the clause: `klaim yang … di Batang dan Pemalang mencapai …`."""
        words = self.words
        floor = max(candidate.opening, before.last if before else 0, candidate.first - 3 * _REACH)
        openers = word_list("clause_openers.txt")
        floor = max(
            [floor, *(at + 1 for at in range(candidate.opening, candidate.opening + 8) if words.forms[at] == "-")]
        )
        first = max((at + 1 for at in range(floor, candidate.first) if words.forms[at] in openers), default=floor)
        last = first
        while last < candidate.first and self.phrases.is_inside(last):
            last += 1
        if before is not None and first == before.last:
            return None
        return self.phrases.trimmed(first, last)

    def _skip(self, candidate: Candidate) -> tuple[int, bool]:
        """Walk back over anchors, hedges and recording verbs; return the token reached and whether there was one."""
        at, skipped = candidate.first - 1, False
        forms, skips, dated = self.words.forms, self.skips, self.dated
        floor = max(candidate.opening, candidate.first - _REACH)
        while at >= floor:
            form = forms[at]
            if form == ",":
                spoken = self._past_speech(at, candidate.opening)
                if spoken is None:
                    break
                at = spoken
                continue
            degree = form in _DEGREES and forms[at - 1] in ("lebih", "paling")
            if not (form in skips or at in dated or degree):
                break
            skipped = True
            at -= 1
        if forms[at] == ")" and at - 1 in self.placed:
            at -= 2 if forms[at - 2] != "(" else 3
        return at, skipped

    def _past_speech(self, at: int, floor: int) -> int | None:
        """Return the token before `, katanya,` or `, lanjut dia,` that ends with the comma at `at`, or None."""
        for back in range(at - 1, max(floor, at - 5), -1):
            if self.words.forms[back] == ",":
                told = self.words.forms[back + 1]
                return back - 1 if told in word_list("speech_words.txt") else None
        return None

    def _phrase(self, candidate: Candidate, at: int, before: Candidate | None) -> str | None:
        """Return the noun phrase that ends at token `at`, behind the number before."""
        floor = max(candidate.opening, candidate.first - _REACH)
        if before is not None and before.last <= at + 1:
            floor = max(floor, before.last)
        return self.phrases.ending(at, floor)

    def _is_total(self, candidate: Candidate) -> bool:
        """Whether the phrase before is itself a count (`jumlah peserta … mencapai`), not the doer of something."""
        near = self.words.forms[max(candidate.opening, candidate.first - _REACH) : candidate.first]
        return not _COUNTS.isdisjoint(near[:-1])

    def _group(self, candidate: Candidate) -> str | None:
        if candidate.unit is None or candidate.kind not in _COUNTING:
            return None
        last = candidate.last
        if self.words.forms[last] in _GROUP_TAIL:
            last = self._tail(candidate, last)
        return self.phrases.slice(candidate.unit.first, last)

    def _tail(self, candidate: Candidate, last: int) -> int:
        words, end = self.words, last + 1
        bounds = word_list("subject_bounds.txt")
        while end < min(candidate.closing, last + 7) and words.is_word(end):
            if is_verblike(words.forms[end]) or words.forms[end] in bounds:
                break
            end += 1
        if words.forms[end] == "(" and words.forms[end + 2] == ")":
            end += 3
        return end if end > last + 1 else last

    def _counted_noun(self, candidate: Candidate) -> str | None:
        unit = candidate.unit
        if unit is None or not unit.classifier or candidate.last <= unit.head:
            return None
        return self.phrases.slice(unit.head, candidate.last)

    def _whole_of(self, at: int, candidate: Candidate, before: Candidate | None) -> str | None:
        """Return the whole that `Dari total 34.555 pekerja, sebanyak …` or `Dari jumlah angkatan kerja, …` names."""
        words = self.words
        first = at
        floor = max(candidate.opening, before.last if before else 0)
        if before is not None and floor == before.last:
            floor += 1
        while first > floor and at - first < _REACH and words.forms[first] != "dari":
            first -= 1
        return (
            self.phrases.trimmed(first, at)
            if words.forms[first] == "dari" and (first + 1 not in words.numbers)
            else None
        )

    def _shared(self, candidate: Candidate, at: int, before: Candidate | None, index: int) -> str | None:
        if before is None or candidate.kind == "measure":
            return self._phrase_after(candidate)
        earlier = self._earlier(candidate, index)
        if before.sentence != candidate.sentence:
            if at in self.placed and before.sentence.block == candidate.sentence.block:
                return self._clause_phrase(candidate, None) or earlier
            near = candidate.sentence.block - before.sentence.block < 3
            pointing = not _POINTING.isdisjoint(self.words.forms[at + 1 : candidate.first])
            opening = self.words.forms[candidate.opening : candidate.opening + 4]
            pointing = pointing or not {"itu", "tersebut"}.isdisjoint(opening)
            return self._phrase_after(candidate) or (earlier if pointing and near else None)
        bare = candidate.unit is not None and candidate.unit.classifier
        if at < before.last or bare or self.words.forms[at] in _GOING_ON:
            direct = candidate.kind in ("money", "bare") or is_nounlike(self.words, candidate.last)
            told = self._phrase_after(candidate) if direct else None
            if candidate.kind == "money" and before.kind in _COUNTING:
                told = told or self._money_phrase(candidate)
            return told or earlier or self._phrase_after(candidate)
        return self._phrase_after(candidate) or (earlier if candidate.kind in ("bare", "ratio", "rank") else None)

    def _earlier_here(self, candidate: Candidate, before: Candidate | None, index: int) -> str | None:
        """Return the subject of the number before in the same paragraph, if that counts people too."""
        if before is None or before.sentence.block != candidate.sentence.block:
            return None
        return self.found.get(index - 1) if (before.kind == "money") == (candidate.kind == "money") else None

    def _earlier(self, candidate: Candidate, index: int) -> str | None:
        """Return the subject of the last number of the same kind in the sentence, else of the number before."""
        money = candidate.kind == "money"
        beside = self.candidates[index - 1]
        if candidate.first - beside.last <= 2 and candidate.kind in _COUNTING and beside.kind == "money":
            return self.found.get(index - 1)
        for at in range(index - 1, max(-1, index - 5), -1):
            other = self.candidates[at]
            if other.sentence == candidate.sentence and (other.kind == "money") == money and self.found.get(at):
                return self.found[at]
        if candidate.kind == "people":
            for at in range(index - 1, max(-1, index - 6), -1):
                other = self.candidates[at]
                if other.sentence.block == candidate.sentence.block and other.kind == "people" and self.found.get(at):
                    return self.found[at]
        return self.found.get(index - 1)

    def _money_phrase(self, candidate: Candidate) -> str | None:
        """Return the noun of money that opens the sentence: `santunan JKM 96 ahli waris, Rp4,03 M`."""
        words = self.words
        for at in range(candidate.opening, min(candidate.first, candidate.opening + _REACH)):
            if words.forms[at] in word_list("money_nouns.txt"):
                last = at
                while last < candidate.first and words.is_word(last) and not is_verblike(words.forms[last]):
                    last += 1
                return self.phrases.trimmed(at, last)
        return None

    def _doing(self, candidate: Candidate) -> str | None:
        """Return what a group without a noun does: `Sebanyak 5.318 orang mendaftar program itu`."""
        words, at = self.words, candidate.last
        if words.forms[at] == "(":
            closing = next((i for i in range(at, at + 8) if words.forms[i] == ")"), None)
            at = closing + 1 if closing is not None else at
        while words.forms[at] in word_list("subject_skips.txt") and words.is_word(at):
            at += 1
        if not is_verblike(words.forms[at]) and words.forms[at] not in _DOING:
            return None
        last = at
        while last < min(candidate.closing, at + 5) and words.is_word(last):
            last += 1
        while last > at + 1 and words.forms[last - 1] in stops():
            last -= 1
        return self.phrases.slice(at, last)

    def _phrase_after(self, candidate: Candidate) -> str | None:
        words, at = self.words, candidate.last
        if candidate.kind == "measure" and is_nounlike(words, at):
            return self.phrases.trimmed(at, at + 2)
        if candidate.kind not in _LABELLED:
            return None
        if words.forms[at] in ("dari", "untuk", "bagi"):
            at += 1
        openers = words.forms[at] in word_list("subject_strips.txt") and words.forms[at] not in (
            "total",
            "jumlah",
            "seluruh",
        )
        if opens_number(words.forms[at]) or (at in words.numbers):
            return None
        if not words.is_word(at) or openers or words.forms[at] in word_list("subject_bounds.txt"):
            return None
        last, skips = at, word_list("subject_skips.txt")
        while last < min(candidate.closing, at + 6) and words.is_word(last) and not is_verblike(words.forms[last]):
            if words.forms[last] in ("dan", "rp") or (words.forms[last] in skips and last > at):
                break
            last += 1
        return self.phrases.trimmed(at, last)


_DEGREES = frozenset(("tinggi", "rendah", "banyak", "sedikit", "besar", "kecil"))


@lru_cache(maxsize=1024)
def _first_unit(subject: str) -> str | None:
    unit = read_unit(cut_words(subject), 0, unlisted=False)
    return unit.name if unit is not None and (unit.kind == "people" or unit.name in _RISKY_UNITS) else None
