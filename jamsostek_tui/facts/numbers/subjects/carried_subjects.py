"""Subjects that a number takes over where its own words name none: from its list, its clause, a number before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.facts.numbers.subjects.hollow_subjects import is_hollow, may_carry, names_region
from jamsostek_tui.facts.numbers.subjects.list_heads import ListHeads
from jamsostek_tui.facts.numbers.subjects.phrases import Phrases
from jamsostek_tui.facts.numbers.subjects.ranked import Ranks
from jamsostek_tui.facts.numbers.subjects.sentence_topics import SentenceTopics
from jamsostek_tui.facts.numbers.subjects.told_by_place import ToldByPlace
from jamsostek_tui.language.area_levels import area_nouns, level_words
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.units import is_verblike, unit_class
from jamsostek_tui.language.words import Words

_RECEIVING = frozenset(("terima", "dapat", "bayar", "raih", "peroleh", "habis", "keluar"))
_AUXILIARIES = frozenset(
    ("sudah", "belum", "tidak", "bisa", "mau", "ikut", "pegang", "punya", "dapat", "masih", "telah")
)
_HEDGES = frozenset(
    ("kira-kira", "itu", "ya", "paling", "cuma", "tinggal", "sekarang", "kini", "memang", "mungkin", "baru", "hanya")
) | {"sudah", "masih", "ada", "sekitar", "hampir", "lebih", "dari", "sebesar"}
_FREE = frozenset((",", ";", "jadi", "dan", '"', "sedangkan", "sementara", "namun", "tapi", "tetapi", "\n", "."))
_NUMBERING = frozenset(("jumlahnya", "totalnya", "nilainya", "angkanya", "besarnya"))
_SIZES = _NUMBERING | {"besarannya", "seluruhnya"}
_BESIDE = ("dan", ",", "serta", "sedangkan", "sementara", "lalu", "kemudian")
_AS_MANY = ("sebanyak", "sejumlah", "berjumlah")
_JOINING = frozenset(("dibagi", "terdiri", "mencapai", "berjumlah", "menjadi", "bernilai"))
_RELATIVE = frozenset(("yang", "yg"))
_EXTREMES = word_list("extremes.txt")
_REACH = 60
_PARTED_REACH = 2
_WHERE = frozenset(("di", "ke", "dari", "pada", "untuk"))
_AREA_WORDS = level_words() | {"wilayah", "daerah"}
_COUNTED = ("thing", "bare")
_FAR = 12
_GOVERNMENTS = level_words() | {"pemkab", "pemkot", "pemprov", "pemerintah", "pemda"}


class CarriedSubjects:
    """Finds what hollow subjects stand for; `found` are the subjects told so far, by the index of their number."""

    def __init__(
        self, words: Words, candidates: Sequence[Candidate], phrases: Phrases, found: Mapping[int, str | None]
    ) -> None:
        self.words = words
        self.candidates = candidates
        self.phrases = phrases
        self.found = found
        self.heads = ListHeads(words, phrases)
        self.topics = SentenceTopics(words, phrases)
        self.ranks = Ranks(words, candidates, phrases, found)
        self.by_place = ToldByPlace(words, candidates, phrases, self.topics, found)

    def mended(self, index: int, subject: str | None) -> str | None:
        """Return `subject`, or what it stands for where it names nothing: `bawahnya`, `angkanya`, a bare `orang`."""
        candidate = self.candidates[index]
        if candidate.kind in ("time", "measure"):
            pointing = subject is not None and subject.lower() in word_list("hollow_subjects.txt")
            return (self.topics.of_clause(candidate) or subject) if pointing else subject
        if candidate.kind == "rank":
            bare = subject is not None and " " not in subject and is_verblike(subject.lower())
            told = None if bare or self._is_holder(candidate, subject) else subject
            return told or self.ranks.subject(index) or subject
        if told := self._headless(candidate) or self._numbered(candidate) or self.by_place.subject(index):
            return told
        if self._is_total(candidate) and (told := self._first_of_block(index, candidate.kind)):
            return told
        if self._is_sized(candidate) and (told := self.topics.money_before(candidate)):
            return told
        if (subject is None or subject[0].isupper()) and (told := self._of_areas(index)):
            return told
        if told := self.topics.of_areas(candidate, subject):
            return told
        named = subject is not None and (self._is_of_region(candidate, subject) or _is_proper(subject))
        if named and candidate.kind == "money":
            return self._of_numbers_before(index) or subject
        if subject is not None and not is_hollow(subject, candidate.kind):
            paid = candidate.kind == "money" and unit_class(subject.lower().split(" ", 1)[0]) == "people"
            return (self._paid(candidate) or subject) if paid else subject
        if subject is None and candidate.kind not in ("ratio", "bare"):
            money = candidate.kind == "money"
            return (
                self._received(candidate)
                or self._of_list(index)
                or (self.topics.money_before(candidate) if money else None)
            )
        return (
            self._of_list(index)
            or (self._at_its_most(candidate) if candidate.kind == "ratio" else None)
            or self._beside(index)
            or self.topics.of_clause(candidate)
            or (self.topics.money_before(candidate) if candidate.kind == "money" else None)
            or (self.topics.before(candidate.opening, candidate) if subject is None else None)
            or self.topics.asked(candidate)
            or self.topics.counted_before(candidate, self.candidates[index - 1].last if index else 0)
            or self._of_numbers_before(index)
            or self.topics.before(candidate.opening, candidate)
            or self._counted(candidate)
            or subject
        )

    def _paid(self, candidate: Candidate) -> str | None:
        """Return what a sum is that people are told to get: its verb, or the noun of money of the sentence before."""
        forms = self.words.forms
        sized = forms[candidate.opening].endswith("nya") or not _SIZES.isdisjoint(
            forms[candidate.first - 2 : candidate.first]
        )
        return self._received(candidate) or (None if sized else self.topics.money_before(candidate))

    def _at_its_most(self, candidate: Candidate) -> str | None:
        """Return what regions have most or least of: `dengan cakupan tertinggi adalah Bali (81 persen)`."""
        for at in range(candidate.first - 1, max(candidate.opening + 1, candidate.first - _REACH), -1):
            if self.words.forms[at] in _EXTREMES and self.words.forms[at - 2] == "dengan":
                return self.phrases.slice(at - 1, at)
        return None

    def _is_of_region(self, candidate: Candidate, subject: str) -> bool:
        """Whether a sum has only a verb whose doer is a region: `Garut menyerap Rp3 miliar`."""
        verb = " " not in subject and is_verblike(subject.lower())
        return verb and (candidate.opening in self.phrases.placed or candidate.first - 2 in self.phrases.placed)

    def _is_holder(self, candidate: Candidate, subject: str | None) -> bool:
        """Whether what stands before a rank is the region that holds it: `Pemkot Denpasar juara 2`."""
        beside = candidate.first - 1 in self.phrases.placed
        return beside and subject is not None and subject.lower().split(" ", 1)[0] in _GOVERNMENTS

    def _counted(self, candidate: Candidate) -> str | None:
        unit = candidate.unit
        return (
            self.phrases.slice(unit.first, candidate.last) if unit and candidate.kind in ("people", "thing") else None
        )

    def _headless(self, candidate: Candidate) -> str | None:
        """Return the clause that stands for a noun (`Jadi yang mendaftar baru 40 persen`), without its `yang`."""
        words, at = self.words, candidate.first - 1
        while at > candidate.opening and words.forms[at] in _HEDGES:
            at -= 1
        numbered = candidate.kind == "bare" and words.forms[at] in _AS_MANY
        at -= numbered
        if numbered and (told := self._done(at, candidate.opening)):
            return told
        floor = max(candidate.opening, at - 6)
        if words.forms[at] in _WHERE:
            return None
        if _RELATIVE.isdisjoint(words.forms[floor : at + 1]):
            return None
        for back in range(at, floor - 1, -1):
            if words.forms[back] in _RELATIVE:
                free = back == candidate.opening or words.forms[back - 1] in _FREE or numbered
                doing = is_verblike(words.forms[back + 1]) or words.forms[back + 1] in _AUXILIARIES
                bare = back < at and doing and words.forms[at] not in _JOINING and words.forms[back + 1] != "terdiri"
                bare = bare and not (back + 1 == at and self._only_sizes(at))
                return self.phrases.slice(back + 1, at + 1) if free and bare else None
            if not words.is_word(back) or back in words.numbers:
                return None
        return None

    def _only_sizes(self, at: int) -> bool:
        """Whether an active verb at token `at` only leads to a number: `12 klaim, yang menyumbang 20 persen`."""
        form = self.words.forms[at]
        return form.startswith("me") and form in word_list("subject_skips.txt")

    def _done(self, at: int, opening: int) -> str | None:
        """Return the verb at token `at` that opens a clause: `dan di-PHK sebanyak 31`, `belum terdaftar sebanyak 9`."""
        forms = self.words.forms
        first = at - 1 if forms[at - 1] in _AUXILIARIES else at
        opens = first <= opening or forms[first - 1] in _BESIDE
        return self.phrases.slice(first, at + 1) if opens and is_verblike(forms[at]) else None

    def _numbered(self, candidate: Candidate) -> str | None:
        """Return the noun before `, yang jumlahnya` or `, yang nilainya` right before a number and its hedges."""
        forms, floor = self.words.forms, max(candidate.opening, candidate.first - 5)
        if _NUMBERING.isdisjoint(forms[floor : candidate.first]):
            return None
        for at in range(candidate.first - 1, floor, -1):
            if forms[at] in _NUMBERING and forms[at - 1] == "yang" and forms[at - 2] == ",":
                last = self._past_that_area(at - 3, candidate.opening)
                first, bounds = last, word_list("subject_bounds.txt") - {"dan", "atau", "serta"}
                while first > max(candidate.opening, at - 12) and forms[first - 1] not in bounds:
                    first -= 1
                return self.phrases.ending(last, first)
        return None

    def _past_that_area(self, last: int, floor: int) -> int:
        """Return the token before `di wilayah tersebut` where that ends at `last`, else `last`."""
        forms, at = self.words.forms, last - (self.words.forms[last] in ("itu", "ini", "tersebut"))
        where = at - 1 > floor and forms[at] in _AREA_WORDS and forms[at - 1] == "di"
        return at - 2 if where else last

    def _is_total(self, candidate: Candidate) -> bool:
        at = candidate.first - 1
        if candidate.kind == "people" and candidate.unit is not None and not candidate.unit.classifier:
            return False
        return at <= candidate.opening + 1 and self.words.forms[at] in ("totalnya", "seluruhnya")

    def _is_sized(self, candidate: Candidate) -> bool:
        """Whether a sum opens its sentence with nothing but its size: `Nilainya Rp3 miliar`, `Totalnya Rp2 juta`."""
        at = candidate.first - 1
        return candidate.kind == "money" and at == candidate.opening and self.words.forms[at] in _SIZES

    def _first_of_block(self, index: int, kind: str) -> str | None:
        block, first = self.candidates[index].sentence.block, None
        for at in range(index - 1, max(-1, index - _FAR), -1):
            if self.candidates[at].sentence.block != block:
                break
            told = self.found.get(at)
            if told and self.candidates[at].kind != "time" and (kind != "money" or may_carry(told, kind)):
                first = told
        return first

    def _received(self, candidate: Candidate) -> str | None:
        """Return the verb before a sum that nothing names: `keluarga terima Rp4 juta`, `ia menerima Rp4 juta`."""
        at = candidate.first - 1
        while self.words.forms[at] == "*":
            at -= 1
        form = self.words.forms[at]
        skipped = form in word_list("subject_skips.txt") and form not in _RECEIVING
        if candidate.kind == "money" and (form in _RECEIVING or (is_verblike(form) and not skipped)):
            return self.phrases.slice(at, at + 1)
        return None

    def _of_list(self, index: int) -> str | None:
        """Return what the line above a list counts, for an item that names only a region; else what was told before."""
        stop = self.heads.above(self.candidates[index].first)
        if stop is None:
            return None
        candidate = self.candidates[index]
        head = self.heads.told(stop)
        named = head if head is not None and not names_region(head) else None
        told = named or self._above(index, stop) or self.topics.before(stop, candidate)
        return told or (self.topics.of_title(candidate) if candidate.kind == "money" else None)

    def _of_areas(self, index: int) -> str | None:
        """Return what the items of a list of areas count: `Kecamatan dengan nelayan terbanyak:`."""
        candidate = self.candidates[index]
        stop = self.heads.above(candidate.first)
        if stop is None:
            near = range(max(candidate.opening + 1, candidate.first - _REACH), candidate.first)
            stop = next((at for at in near if self.words.forms[at] == ":"), None)
        return self.heads.told(stop) if stop is not None and self.heads.lists_areas(stop) else None

    def _above(self, index: int, stop: int) -> str | None:
        """Return the subject of the last number above a list that counts alike."""
        candidate = self.candidates[index]
        for at in range(index - 1, max(-1, index - 4 * _FAR), -1):
            other = self.candidates[at]
            if stop - other.first > _REACH:
                return None
            alike = (other.kind == "money") == (candidate.kind == "money") and other.kind != "time"
            if other.first < stop and alike and may_carry(self.found.get(at), candidate.kind):
                return self.found[at]
        return None

    def line_above(self, index: int) -> int | None:
        """Return the offset where the line above the list or table of a number ends, None outside of them."""
        stop = self.heads.above(self.candidates[index].first)
        return self.words.ends[stop - 1] if stop else None

    def above_table(self, index: int) -> str | None:
        """Return what the line above the table of a number counts, None where none does."""
        stop = self.heads.above(self.candidates[index].first)
        return self.heads.told(stop) if stop is not None else None

    def _beside(self, index: int) -> str | None:
        """Return the subject of the nearest number of the same sentence that has one."""
        candidate = self.candidates[index]
        for at in range(index - 1, max(-1, index - 5), -1):
            other = self.candidates[at]
            if other.sentence != candidate.sentence:
                return None
            alike = (other.kind == "money") == (candidate.kind == "money") and other.kind != "time"
            if alike and may_carry(self.found.get(at), candidate.kind):
                return self.found[at]
        return None

    def _of_numbers_before(self, index: int) -> str | None:
        """Return the subject of the nearest number of this paragraph or the one before that counts alike.

        A count takes over that of a count before that of a share; a sentence that tells the parts of a whole one by
        one (`JKK 300 kasus, JKM 20 kasus`) gives way to the number before it.
        """
        candidate = self.candidates[index]
        second: str | None = None
        reach = 1
        for at in range(index - 1, max(-1, index - _FAR), -1):
            other = self.candidates[at]
            if candidate.sentence.block - other.sentence.block > reach:
                break
            alike = (other.kind == "money") == (candidate.kind == "money") and other.kind != "time"
            told = self.found.get(at)
            if candidate.kind == "people" and told is not None and told.lower() in area_nouns():
                told = self.topics.spread_over(other)
            if not alike or not may_carry(told, candidate.kind):
                continue
            if candidate.kind == "ratio" != other.kind and second is None:
                second = told
                continue
            parted = candidate.kind == "thing" and other.kind in _COUNTED and self._tells_parts(index, at)
            if not parted and (candidate.kind != "thing" or other.kind != "ratio"):
                return told
            second, reach = second or told, reach + (parted and reach < _PARTED_REACH)
        return second

    def _tells_parts(self, index: int, at: int) -> bool:
        """Whether the sentence of `candidates[at]`, another one, counts things of several names in the same unit."""
        sentence, unit = self.candidates[at].sentence, self.candidates[at].unit_name
        if sentence == self.candidates[index].sentence or unit not in (self.candidates[index].unit_name, None):
            return False
        near = [i for i in range(max(0, at - 6), min(index, at + 7)) if self.candidates[i].sentence == sentence]
        told = {self.found.get(i) for i in near if self.candidates[i].unit_name == unit or self._is_listed(i)}
        return len(told - {None}) > 1

    def _is_listed(self, index: int) -> bool:
        """Whether a number printed bare is an item of a list, so that its unit is that of the others."""
        return self.candidates[index].kind == "bare" and self.words.forms[self.candidates[index].last] in (";", ",")


def _is_proper(subject: str) -> bool:
    """Whether a subject is but a name, of a firm for instance, of whose words none is a word of the language."""
    words = subject.split()
    if len(words) < 2 or not all(word[0].isupper() for word in words):
        return False
    known = [word_list(name) for name in ("common_words.txt", "body_words.txt", "money_heads.txt")]
    return not any(word.lower() in words_known for word in words for words_known in known)
