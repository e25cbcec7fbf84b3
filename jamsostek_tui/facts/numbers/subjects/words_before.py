"""What stands before a number and may say what it measures: noun phrases, clauses, verbs, nouns of money."""

from __future__ import annotations

from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.facts.numbers.counted.counts_behind import counted_before
from jamsostek_tui.facts.numbers.measure_words import tells_change
from jamsostek_tui.facts.numbers.subjects.phrases import DEGREES, RECORDS, Phrases
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.reporting import cue_forms
from jamsostek_tui.language.units import is_verblike, stops, unit_class
from jamsostek_tui.language.words import Words

_REACH = 24
"""Tokens before a number within which its noun phrase is sought."""
_SOURCE = 8
"""Tokens that `menurut` and whoever told a number may have between what is measured and the number."""
_BY_SOURCE = ("menurut", "berdasarkan")
_WHEN = frozenset(("pada", "per"))
_LOOKING = frozenset(("dilihat", "ditinjau", "diukur", "ditilik", "dirinci"))
"""Before `dari` these name no whole: `Dilihat dari tingkat pendidikan, …`."""
_COUNTS = frozenset(("jumlah", "total", "jumlahnya", "totalnya", "kepesertaan", "cakupan"))
_HEDGING = word_list("number_hedges.txt") | {"paling", "lama", "minimal", "maksimal", "selama", "sebanyak", "sebesar"}
_ADVERBS = word_list("verb_adverbs.txt")
_OPENERS = word_list("number_nouns.txt") | {"kenaikan", "penurunan", "peningkatan"}
_TOTALLING = frozenset(("sebanyak", "sejumlah", "totalnya", "total", "jumlahnya", "semuanya"))
_SINCE = frozenset(("setelah", "sesudah", "usai", "selama", "lewat"))
_RECKONING = frozenset(("sekitar", "kira-kira", "sekurang-kurangnya", "sedikitnya", "setidaknya", "minimal", "hampir"))
_PERIODS = frozenset(("bulan", "bulannya", "tahun", "tahunnya", "hari", "harinya", "orang", "orangnya"))
_BOUNDING = frozenset(("sampai", "kurang", "lebih", "genap", "hingga"))
_UNDERGOING = frozenset(("mengalami", "menunjukkan"))
_SIZING = frozenset(("sebesar", "sebanyak", "yakni", "yaitu"))


class WordsBefore:
    """Reads back from the numbers of one article; `dated` are the tokens of dates, `placed` those of region names."""

    def __init__(self, words: Words, phrases: Phrases, dated: frozenset[int], placed: frozenset[int]) -> None:
        self.words = words
        self.phrases = phrases
        self.dated = dated
        self.placed = placed
        self.skips = word_list("subject_skips.txt")

    def skip(self, candidate: Candidate) -> tuple[int, bool]:
        """Walk back over anchors, hedges and recording verbs; return the token reached and whether there was one."""
        at, skipped = candidate.first - 1, False
        forms, skips, dated = self.words.forms, self.skips, self.dated
        floor = max(candidate.opening, candidate.first - _REACH)
        while at >= floor:
            form = forms[at]
            if form == ",":
                spoken = self.past_speech(at, candidate.opening)
                if spoken is None and forms[at + 1] in _SIZING:
                    spoken = self._past_change(at - 1, floor)
                if spoken is None:
                    break
                at = spoken
                continue
            if form in _PERIODS and forms[at - 1] in ("setiap", "tiap", "per"):
                at -= 2
                continue
            if candidate.kind == "time" and form in _SINCE:
                at -= 1
                continue
            degree = form in DEGREES and forms[at - 1] in ("lebih", "paling")
            denied = form in ("tidak", "tak") and skipped and forms[at + 1] in _BOUNDING
            undergoing = form in _UNDERGOING and skipped and tells_change(forms[at + 1])
            if not (form in skips or at in dated or degree or denied or undergoing):
                break
            skipped = True
            at -= 1
        if forms[at] == ")" and at - 1 in self.placed:
            at -= 2 if forms[at - 2] != "(" else 3
        return self._past_source(at, floor), skipped

    def _past_change(self, at: int, floor: int) -> int | None:
        """Return the token before `mengalami penurunan tipis` where that ends at `at`, or None."""
        forms = self.words.forms
        for back in range(at, max(floor, at - 3), -1):
            if tells_change(forms[back]):
                return back - 2 if forms[back - 1] in _UNDERGOING else None
        return None

    def _past_source(self, at: int, floor: int) -> int:
        """Return the token before `menurut BPS` that ends at `at`, else `at`: a source is not what is measured."""
        past = at
        while self.words.forms[at] in _WHEN and at + 1 in self.dated:
            at -= 1
        near = self.words.forms[max(floor, at - _SOURCE) + 1 : at] if at > floor else []
        told = next((form for form in _BY_SOURCE if form in near), None)
        if told is None:
            return past
        source = at - near[::-1].index(told)
        named = (self.phrases.slice(source, at + 1) or "").replace("(", "").split()
        proper = all(word[0].isupper() or word in word_list("voice_nouns.txt") or word in RECORDS for word in named)
        return source - 2 if proper else past

    def past_speech(self, at: int, floor: int) -> int | None:
        """Return the token before `, katanya,` or `, lanjut dia,` that ends with the comma at `at`, or None."""
        for back in range(at - 1, max(floor, at - 5), -1):
            if self.words.forms[back] == ",":
                told = self.words.forms[back + 1]
                return back - 1 if told in cue_forms() else None
        return None

    def phrase(self, candidate: Candidate, at: int, before: Candidate | None) -> str | None:
        """Return the noun phrase that ends at token `at`, behind the number before."""
        floor = max(candidate.opening, candidate.first - _REACH)
        if before is not None and before.last <= at + 1:
            floor = max(floor, before.last)
        return self.phrases.ending(at, self.past_duration(at, floor) or floor)

    def past_duration(self, at: int, floor: int) -> int | None:
        """Return the token behind `6 bulan atau` where that stands before the noun at `at`: `kurungan … atau denda`."""
        forms = self.words.forms
        for join in range(at - 1, max(floor, at - _REACH), -1):
            if forms[join] not in ("atau", "dan"):
                continue
            last = join - 3 if forms[join - 2 : join] == ["dan", "/"] else join - 1
            counted = last - 1 in self.words.numbers or forms[last - 1] == ")"
            return join + 1 if counted and unit_class(forms[last]) == "time" else None
        return None

    def nearest(self, candidate: Candidate, at: int, floor: int) -> str | None:
        """Return the noun phrase right before a number, behind the last small word: `ada Jaminan Pensiun Rp396.000`."""
        bounds, first = word_list("subject_bounds.txt"), at
        while first >= max(candidate.opening, floor, at - 6) and self.words.is_word(first):
            form = self.words.forms[first]
            if form in bounds or form in self.skips or is_verblike(form) or first in self.words.numbers:
                break
            first -= 1
        return self.phrases.trimmed(first + 1, at + 1) if at - 6 < first < at else None

    def apposed(self, candidate: Candidate, before: Candidate | None) -> str | None:
        """Return the noun right before `, yakni` or `, sebanyak` and a number: `korban terbanyak, yakni 4 orang`."""
        forms, at = self.words.forms, candidate.first - 1
        while at > candidate.opening and forms[at] in _HEDGING and forms[at] != "sebanyak":
            at -= 1
        if (told := self._reckoned(candidate)) is not None:
            return told
        if forms[at - 1] != "," or (before is not None and at - 2 <= before.last):
            return None
        naming = forms[at] in ("yakni", "yaitu")
        if not naming and candidate.kind in ("ratio", "money"):
            return None
        if not naming and not (forms[at] in _TOTALLING and forms[candidate.last] in (",", ".")):
            return None
        phrase = self.phrases.ending(at - 2, max(candidate.opening, at - _REACH))
        if candidate.kind in ("ratio", "money"):
            head = (phrase or "").lower().split(" ", 1)[0]
            if phrase and candidate.kind == "ratio" and forms[at - 2 - len(phrase.split())] == "oleh":
                return phrase
            rated = head in word_list("rate_heads.txt" if candidate.kind == "ratio" else "money_heads.txt")
            return phrase if rated else None
        return phrase if naming or (phrase and phrase[0].islower()) else None

    def counted(self, candidate: Candidate) -> str | None:
        """Return what a number without a unit counts that stands right before it: `yang menjawab hanya dua`."""
        told = counted_before(self.words, candidate.quantity) if candidate.rule == "bare-number" else None
        return self.phrases.slice(*told) if told else None

    def _reckoned(self, candidate: Candidate) -> str | None:
        """Return the people before a comma, hedges and their number: `anggota koperasi, sekitar 80 orang, ikut`."""
        at = candidate.first - 1
        while at > candidate.opening and self.words.forms[at] in _RECKONING:
            at -= 1
        classified = candidate.kind == "people" and candidate.unit is not None and candidate.unit.classifier
        if not classified or self.words.forms[at] != "," or at == candidate.first - 1:
            return None
        phrase = self.nearest(candidate, at - 1, candidate.opening)
        people = phrase is not None and unit_class(phrase.lower().split(" ", 1)[0]) == "people"
        return phrase if people and self.words.forms[candidate.opening] != "menurut" else None

    def is_total(self, candidate: Candidate) -> bool:
        """Whether the phrase before is itself a count (`jumlah peserta … mencapai`), not the doer of something."""
        near = self.words.forms[max(candidate.opening, candidate.first - _REACH) : candidate.first]
        return not _COUNTS.isdisjoint(near[:-1])

    def verb(self, candidate: Candidate) -> str | None:
        """Return the verb right before a number that has no noun of its own: `bertahan dua tahun`."""
        at = candidate.first - 1
        while at >= candidate.opening and candidate.first - at < 5 and self.words.forms[at] in _HEDGING:
            at -= 1
        form = self.words.forms[at]
        acting = is_verblike(form) or form in ("bekerja", "belajar")
        if at < candidate.opening or not acting or form in stops() or form in word_list("subject_skips.txt"):
            return None
        if candidate.kind == "thing" and form.startswith("me") and candidate.unit is not None:
            return self.phrases.slice(candidate.unit.first, candidate.last)
        return self.phrases.slice(at, at + 1)

    def undergoing(self, candidate: Candidate) -> str | None:
        """Return the noun and the passive verb right before a number: `upahnya dipotong 2 persen`."""
        forms, at = self.words.forms, candidate.first - 1
        while at > candidate.opening and forms[at] in _HEDGING:
            at -= 1
        if not (is_verblike(forms[at]) and forms[at].startswith(("di", "ter"))) or forms[at] in self.skips:
            return None
        back = at - 1
        while back > candidate.opening and forms[back] in _ADVERBS:
            back -= 1
        noun = self.phrases.ending(back, max(candidate.opening, back - 4))
        if noun is None or noun.split(" ")[-1].lower() != forms[back]:
            return None
        return noun

    def clause_phrase(self, candidate: Candidate, before: Candidate | None) -> str | None:
        """Return the noun phrase that opens the clause: `klaim yang … di Batang dan Pemalang mencapai …`."""
        words = self.words
        floor = max(candidate.opening, before.last if before else 0, candidate.first - 3 * _REACH)
        openers = word_list("clause_openers.txt")
        floor = max(floor, self.phrases.past_dateline(candidate.opening, candidate.first))
        first = candidate.first
        while first > floor and words.forms[first - 1] not in openers:
            first -= 1
        first = max(first, floor)
        last = first
        while last < candidate.first and self.phrases.is_inside(last):
            last += 1
        if before is not None and first == before.last:
            return None
        return self.phrases.trimmed(first, last)

    def those_whose(self, candidate: Candidate) -> str | None:
        """Return whom a relative clause tells of: `guru yang iurannya dibayar APBD baru 15 orang`."""
        forms = self.words.forms
        for at in range(candidate.first - 1, max(candidate.opening, candidate.first - _REACH), -1):
            if forms[at] in (",", ";", ":", '"') or at in self.words.numbers:
                return None
            if forms[at] == "yang" and (forms[at + 1].endswith("nya") or is_verblike(forms[at + 1])):
                back = at - 1
                while back > candidate.opening and (back in self.placed or forms[back] in ("di", "kota", "kabupaten")):
                    back -= 1
                return self.phrases.ending(back, max(candidate.opening, back - _REACH))
        return None

    def whole_of(self, at: int, candidate: Candidate, before: Candidate | None) -> str | None:
        """Return the whole that `Dari total 34.555 pekerja, sebanyak …` or `Dari jumlah angkatan kerja, …` names."""
        words = self.words
        first = at
        floor = max(candidate.opening, before.last if before else 0)
        if before is not None and floor == before.last:
            floor += 1
        while first > floor and at - first < _REACH and words.forms[first] != "dari":
            first -= 1
        if words.forms[first] != "dari" or first + 1 in words.numbers or words.forms[first - 1] in _LOOKING:
            return None
        return self.phrases.trimmed(first, at)

    def money_phrase(self, candidate: Candidate) -> str | None:
        """Return the noun of money that opens the sentence: `santunan JKM 96 ahli waris, Rp4,03 M`."""
        words = self.words
        for at in range(candidate.opening, min(candidate.first, candidate.opening + _REACH)):
            if words.forms[at] in word_list("bare_money_nouns.txt"):
                last = at
                while last < candidate.first and words.is_word(last) and not is_verblike(words.forms[last]):
                    last += 1
                return self.phrases.trimmed(at, last)
        return None

    def given(self, candidate: Candidate) -> str | None:
        """Return `total yang diberikan` right before money: a sum that only its clause tells apart."""
        words, at = self.words, candidate.first - 1
        while words.forms[at] in (
            "mencapai",
            "sebesar",
            "adalah",
            "senilai",
            "sebanyak",
            "sudah",
            "tembus",
            "menembus",
        ):
            at -= 1
        told = is_verblike(words.forms[at]) and words.forms[at].startswith(("di", "ter"))
        if not told or words.forms[at - 1] != "yang" or words.forms[at - 2] not in ("total", "jumlah", "nilai"):
            return None
        return self.phrases.slice(at - 2, at + 1)

    def gathered(self, candidate: Candidate) -> str | None:
        """Return the verb of a sum whose clause names only where it comes from: `Dari sana terkumpul Rp4 juta`."""
        words, at = self.words, candidate.first - 1
        if words.forms[at] not in word_list("sum_verbs.txt"):
            return None
        first = at
        while first > candidate.opening and words.forms[first - 1] not in (",", "dan", "lalu", '"', "kalau", "sudah"):
            first -= 1
        whence = words.forms[first] in ("dari", "dengan", "sehari", "sebulan") or first == at
        whence = whence or word_list("money_heads.txt").isdisjoint(words.forms[max(candidate.opening, at - 12) : at])
        return self.phrases.slice(at, at + 1) if whence else None

    def opener(self, candidate: Candidate, at: int) -> str | None:
        """Return a mere `jumlah` or `nilai` where nothing says of what."""
        for near in range(candidate.first - 1, max(at, candidate.opening) - 1, -1):
            if self.words.forms[near] in _OPENERS:
                return self.phrases.slice(near, near + 1)
        return None

    def noun_phrase(self, first: int, stop: int) -> str | None:
        """Return the noun phrase that begins at token `first` and ends before `stop`, or None."""
        return self.phrases.trimmed(first, self.reach(first, stop))

    def reach(self, first: int, stop: int) -> int:
        """Return the token past the noun phrase that begins at `first`: up to a verb, a small word, a mark or `Rp`."""
        last = first + 1
        bounds = word_list("subject_bounds.txt")
        while last < stop and self.words.is_word(last):
            form = self.words.forms[last]
            if form == "rp" or is_verblike(form) or (form in bounds and not self.words.is_capital(last)):
                break
            last += 1
        return last
