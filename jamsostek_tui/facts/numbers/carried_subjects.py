"""Subjects that a number takes over where its own words name none: from its list, its clause, a number before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from jamsostek_tui.facts.numbers.candidates import Candidate
from jamsostek_tui.facts.numbers.counting import AREAS
from jamsostek_tui.facts.numbers.list_heads import ListHeads
from jamsostek_tui.facts.numbers.phrases import Phrases
from jamsostek_tui.language.gazetteer import form_key, forms
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.number_words import opens_number
from jamsostek_tui.language.units import is_verblike, unit_class
from jamsostek_tui.language.words import Words

_CLASSIFIERS = frozenset(("orang", "jiwa", "kasus", "unit", "buah"))
_RECEIVING = frozenset(("terima", "dapat", "bayar", "raih", "peroleh", "habis", "keluar"))
_ENDS = frozenset((".", "!", "?", "\n", ""))
_HEDGES = frozenset(("baru", "hanya", "cuma", "sudah", "masih", "ada", "sekitar", "hampir", "lebih", "dari", "sebesar"))
_FREE = frozenset((",", "jadi", "dan", '"', "sedangkan", "sementara", "namun", "tapi", "tetapi", "\n", "."))
_NUMBERING = frozenset(("jumlahnya", "totalnya", "nilainya", "angkanya", "besarnya"))
_JOINING = frozenset(("dibagi", "terdiri", "mencapai", "berjumlah", "menjadi", "bernilai"))
_REACH = 60
_FAR = 12


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

    def mended(self, index: int, subject: str | None) -> str | None:
        """Return `subject`, or what it stands for where it names nothing: `bawahnya`, `angkanya`, a bare `orang`."""
        candidate = self.candidates[index]
        if candidate.kind in ("time", "measure"):
            pointing = subject is not None and subject.lower() in word_list("hollow_subjects.txt")
            return (self._of_clause(candidate) or subject) if pointing else subject
        if candidate.kind == "rank":
            return subject or self._ranked(index)
        if told := self._headless(candidate) or self._numbered(candidate):
            return told
        if self._is_total(candidate):
            return self._first_of_block(index) or subject
        if subject is not None and subject[0].isupper() and (told := self._of_areas(index)):
            return told
        if subject is not None and not self._is_hollow(subject, candidate):
            paid = candidate.kind == "money" and unit_class(subject.lower().split(" ", 1)[0]) == "people"
            return (self._received(candidate) or subject) if paid else subject
        if subject is None and candidate.kind not in ("ratio", "bare"):
            return self._received(candidate) or self._of_list(index)
        return (
            self._of_list(index)
            or self._beside(index)
            or self._of_clause(candidate)
            or (self._of_sentence_before(candidate.opening, candidate) if subject is None else None)
            or self._of_numbers_before(index)
            or self._of_sentence_before(candidate.opening, candidate)
            or self._counted(candidate)
            or subject
        )

    def _counted(self, candidate: Candidate) -> str | None:
        unit = candidate.unit
        return (
            self.phrases.slice(unit.first, candidate.last) if unit and candidate.kind in ("people", "thing") else None
        )

    def _ranked(self, index: int) -> str | None:
        """Return what a rank is one in (`urutan kedua dalam cakupan kepesertaan`), or that of the rank before."""
        candidate, forms = self.candidates[index], self.words.forms
        for at in range(candidate.last, min(candidate.closing, candidate.last + 8)):
            if forms[at] in ("dalam", "untuk", "soal", "dari"):
                last = at + 1
                while last < candidate.closing and self.phrases.is_inside(last):
                    last += 1
                return self.phrases.trimmed(at + 1, last)
            if not self.words.is_word(at) and forms[at] != "-":
                break
        if forms[candidate.last] == "dengan" and index + 1 < len(self.candidates):
            later = self.candidates[index + 1]
            if later.first == candidate.last + 1 and later.unit is not None and later.kind != "ratio":
                return self.phrases.slice(later.unit.first, later.last)
        if index and self.candidates[index - 1].sentence.block == candidate.sentence.block:
            before = self.candidates[index - 1]
            return self.found.get(index - 1) if before.kind in ("rank", "ratio") else None
        return None

    def _headless(self, candidate: Candidate) -> str | None:
        """Return the clause that stands for a noun (`Jadi yang mendaftar baru 40 persen`), without its `yang`."""
        words, at = self.words, candidate.first - 1
        while at > candidate.opening and words.forms[at] in _HEDGES:
            at -= 1
        for back in range(at, max(candidate.opening, at - 6) - 1, -1):
            if words.forms[back] == "yang":
                free = back == candidate.opening or words.forms[back - 1] in _FREE
                bare = back < at and is_verblike(words.forms[back + 1]) and words.forms[at] not in _JOINING
                return self.phrases.slice(back + 1, at + 1) if free and bare else None
            if not words.is_word(back) or back in words.numbers:
                return None
        return None

    def _numbered(self, candidate: Candidate) -> str | None:
        """Return the noun before `, yang jumlahnya` or `, yang nilainya` right before a number and its hedges."""
        forms = self.words.forms
        for at in range(candidate.first - 1, max(candidate.opening, candidate.first - 5), -1):
            if forms[at] in _NUMBERING and forms[at - 1] == "yang" and forms[at - 2] == ",":
                first, bounds = at - 3, word_list("subject_bounds.txt") - {"dan", "atau", "serta"}
                while first > max(candidate.opening, at - 12) and forms[first - 1] not in bounds:
                    first -= 1
                return self.phrases.ending(at - 3, first)
        return None

    def _is_hollow(self, subject: str, candidate: Candidate) -> bool:
        """Whether a subject names nothing: a word that only points, a unit alone, a region alone."""
        lowered = subject.lower()
        head = lowered.split(" ", 1)[0]
        if lowered in word_list("hollow_subjects.txt") or head in word_list("hollow_heads.txt"):
            return True
        if lowered in _CLASSIFIERS or unit_class(lowered) == "time" or _is_region(lowered):
            return True
        return candidate.kind in ("ratio", "money", "rank") and head.partition("/")[0] in ("kabupaten", "kecamatan")

    def _is_total(self, candidate: Candidate) -> bool:
        at = candidate.first - 1
        return at <= candidate.opening + 1 and self.words.forms[at] in ("totalnya", "seluruhnya")

    def _takes(self, candidate: Candidate, subject: str | None) -> bool:
        if not subject or self._is_hollow(subject, candidate) or subject.lower().split(" ", 1)[0] in AREAS:
            return False
        return candidate.kind != "money" or unit_class(subject.lower().split(" ", 1)[0]) != "people"

    def _first_of_block(self, index: int) -> str | None:
        block, first = self.candidates[index].sentence.block, None
        for at in range(index - 1, max(-1, index - _FAR), -1):
            if self.candidates[at].sentence.block != block:
                break
            if self.found.get(at) and self.candidates[at].kind != "time":
                first = self.found[at]
        return first

    def _received(self, candidate: Candidate) -> str | None:
        """Return the verb before a sum that nothing names: `keluarga terima Rp4 juta`, `ia menerima Rp4 juta`."""
        at = candidate.first - 1
        while self.words.forms[at] == "*":
            at -= 1
        form = self.words.forms[at]
        if candidate.kind == "money" and (form in _RECEIVING or is_verblike(form)):
            return self.phrases.slice(at, at + 1)
        return None

    def _of_list(self, index: int) -> str | None:
        """Return what the line above a list counts, for an item that names only a region; else what was told before."""
        stop = self.heads.above(self.candidates[index].first)
        if stop is None:
            return None
        candidate = self.candidates[index]
        return self.heads.told(stop) or self._above(index, stop) or self._of_sentence_before(stop, candidate)

    def _of_areas(self, index: int) -> str | None:
        """Return what the items of a list of areas count: `Kecamatan dengan nelayan terbanyak:`."""
        stop = self.heads.above(self.candidates[index].first)
        return self.heads.told(stop) if stop is not None and self.heads.lists_areas(stop) else None

    def _above(self, index: int, stop: int) -> str | None:
        """Return the subject of the last number above a list that counts alike."""
        candidate = self.candidates[index]
        for at in range(index - 1, max(-1, index - 4 * _FAR), -1):
            other = self.candidates[at]
            if stop - other.first > _REACH:
                return None
            alike = (other.kind == "money") == (candidate.kind == "money") and other.kind != "time"
            if other.first < stop and alike and self._takes(candidate, self.found.get(at)):
                return self.found[at]
        return None

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
            if alike and self._takes(candidate, self.found.get(at)):
                return self.found[at]
        return None

    def _of_clause(self, candidate: Candidate) -> str | None:
        """Return the noun phrase behind the last comma before a number, else that which opens its sentence."""
        words, floor = self.words, max(candidate.opening, candidate.first - _REACH)
        comma = next((at for at in range(candidate.first - 2, floor, -1) if words.forms[at] == ","), None)
        behind = self._opening_of(comma + 1, candidate) if comma is not None else None
        return behind or self._opening_of(candidate.opening, candidate)

    def _of_numbers_before(self, index: int) -> str | None:
        """Return the subject of the nearest number of this paragraph or the one before that counts alike."""
        candidate = self.candidates[index]
        for at in range(index - 1, max(-1, index - _FAR), -1):
            other = self.candidates[at]
            if candidate.sentence.block - other.sentence.block > 1:
                return None
            alike = (other.kind == "money") == (candidate.kind == "money") and other.kind != "time"
            if alike and self._takes(candidate, self.found.get(at)):
                return self.found[at]
        return None

    def _of_sentence_before(self, opening: int, candidate: Candidate) -> str | None:
        """Return the noun phrase that opens the sentence before, past the line's end too."""
        last = opening - 1
        while last > 0 and self.words.forms[last] in _ENDS:
            last -= 1
        return self._opening_of(self._start(last), candidate) if last > 0 else None

    def _start(self, at: int) -> int:
        floor = max(0, at - _REACH)
        while at > floor and self.words.forms[at - 1] not in _ENDS:
            at -= 1
        return at

    def _opening_of(self, first: int, candidate: Candidate) -> str | None:
        words, number = self.words, candidate.first
        if "-" in words.forms[first : first + 8]:
            first = words.forms.index("-", first, first + 8) + 1
        last = self._inside_to(first)
        if last >= len(words):
            return None
        if first < number < last:
            return self._named(first, number, candidate)
        at = last + 1 if words.forms[last] in ("itu", "ini", "tersebut") else last
        if words.forms[at].startswith("me") and is_verblike(words.forms[at]) and not _is_change(words.forms[at]):
            first, last = at + 1, self._inside_to(at + 1)
            if first <= number < last:
                return None
        return self._named(first, last, candidate)

    def _inside_to(self, first: int) -> int:
        last = first
        while last < first + _REACH and last < len(self.words) and self.phrases.is_inside(last):
            last += 1
        return last

    def _named(self, first: int, last: int, candidate: Candidate) -> str | None:
        """Return the noun phrase of a stretch unless it is hollow, a number or a name."""
        subject = self.phrases.trimmed(first, last) if first < last else None
        if subject is None or not self._takes(candidate, subject) or subject[:1].isdigit():
            return None
        if self.words.forms[first] == "rp" or opens_number(subject.lower().split(" ", 1)[0]):
            return None
        capitals = all(word[:1].isupper() for word in subject.split())
        return None if capitals and (" " in subject or unit_class(subject.lower()) == "unlisted") else subject


@lru_cache(maxsize=1024)
def _is_region(lowered: str) -> bool:
    form = forms().get(form_key(lowered))
    return form is not None and form.kind == "place"


def _is_change(form: str) -> bool:
    return form.startswith(("mening", "menur", "mencapai", "menjadi", "melonjak", "merosot", "menyusut"))
