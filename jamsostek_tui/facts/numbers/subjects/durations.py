"""What a duration or a number of times is of: the verb beside it, the sum that runs on, an age, pay so many times."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.facts.numbers.subjects.words_before import WordsBefore
from jamsostek_tui.facts.numbers.subjects.words_behind import PRONOUNS, WordsBehind
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.reporting import cue_forms
from jamsostek_tui.language.units import is_nounlike, is_verblike, stops, unit_class

_REACH = 16
"""Tokens before a duration within which the sum is sought that runs on."""
_TIMELESS = frozenset(("bulan", "tahun", "hari", "minggu", "upah"))
_AGES = frozenset(("usia", "umur", "berusia", "berumur", "usianya", "umurnya"))
_AGED = 3
"""Words that those of an age may have: `usia pekerja rumahan melebihi 65 tahun`."""
_AGE_BOUNDS = frozenset(
    ("diatas", "dibawah", "di", "bawah", "atas", "antara", "kurang", "lebih", "dari", "minimal", "maksimal", "paling")
)
_AGE_BOUNDS |= frozenset(
    ("maks", "min", "melebihi", "melampaui", "melewati", "mencapai", "yang", "tidak", "tak", "boleh")
)
_AGE_BOUNDS |= frozenset(("tinggi", "rendah", "muda", "tua", "baru", "sudah", "sekitar", "hampir"))
_HEDGES = word_list("number_hedges.txt") | {"selama", "dalam", "paling", "lama", "lambat", "minimal", "maksimal"}
_HEDGES |= {"sedikitnya", "setidaknya", "kira-kira", "genap", "sudah", "sedikit"}
_ADVERBS = word_list("verb_adverbs.txt")
_LEADING = frozenset(("di", "ke", "pada", "oleh"))
_PAYS = frozenset(("upah", "gaji", "ketentuan", "ump", "umk", "umr"))
"""What a benefit is a multiple of: `48 kali upah`, `0,5 kali ketentuan`."""
_FUNDS = frozenset(("anggaran", "dana", "modal", "pagu", "pendapatan", "penghasilan", "uang"))
_RUNNING = word_list("money_heads.txt") - _PAYS - _FUNDS
_OF_THINGS = frozenset(
    ("berlaku", "berlangsung", "berakhir", "berjalan", "berselang", "tersisa", "menyusul", "memakan")
)
_OF_THINGS |= frozenset(("digelar", "diadakan", "diselenggarakan", "dilakukan", "dilaksanakan", "terjadi"))
"""Verbs that only say that something lasts: it, and no one doing this, is what the time is of."""
_MEASURED = frozenset(("penjara", "kurungan", "tahanan", "hukuman", "perjalanan", "jalan"))
"""Nouns that a time is a stretch of: `empat jam perjalanan`, `tiga tahun penjara`."""
_BEGINNING = frozenset(("baru", "telah", "sampai", "kadang", "kalau", "bahwa", '"', ",", "\n", "yang", "dan"))
"""Before a time these leave what it is of to the words behind."""
_DENYING = frozenset(("tidak", "tak", "belum", "nggak", "gak", "enggak"))
_TERMS = frozenset(("kontrak", "pidana", "hukuman", "vonis", "cuti", "jeda", "iuran", "premi"))
"""Nouns right before the time that they last."""
_SPANS = frozenset(("masa", "waktu", "sisa", "kontrak", "tenggat", "jatah", "jangka"))
"""Nouns of a time of which something is left."""
_CLAUSES = word_list("clause_bounds.txt") | {"karena", "akibat", "setelah", "sesudah", "jika", "meski", "walau", "bila"}


class Durations:
    """Reads what the durations of one article are of; `found` are the subjects told so far, by index."""

    def __init__(
        self, candidates: Sequence[Candidate], before: WordsBefore, behind: WordsBehind, found: Mapping[int, str | None]
    ) -> None:
        self.candidates = candidates
        self.words_before = before
        self.words_behind = behind
        self.words = before.words
        self.phrases = before.phrases
        self.found = found

    def find(self, index: int, at: int, before: Candidate | None) -> str | None:
        """Return what `candidates[index]` is a time of; `at` is the token that its anchors reach back to.

        `before` is the number before it that counts.
        """
        candidate = self.candidates[index]
        return (
            self._age(candidate)
            or self._left(candidate)
            or self._stretch(candidate)
            or self.words_behind.spent(candidate)
            or self._beside(candidate)
            or self._behind(candidate)
            or self._around(candidate)
            or self._running(index)
            or self._lasting(index, self.words_before.phrase(candidate, at, before), before)
        )

    def times(self, candidate: Candidate) -> str | None:
        """Return what is done or paid so many times: `dicicil tiga kali`, `pesangon 0,5 kali ketentuan`."""
        if candidate.unit_name != "kali":
            return None
        if is_nounlike(self.words, candidate.last):
            return self._multiplied(candidate)
        at = self._past_hedges(candidate)
        begun = at < candidate.opening or self.words.forms[at] in _BEGINNING
        return self._beside(candidate) or (self._behind(candidate) if begun else None)

    def _stretch(self, candidate: Candidate) -> str | None:
        """Return the noun that a time is a stretch of, behind or before: `tiga tahun penjara`, `kontrak dua tahun`."""
        forms, at = self.words.forms, candidate.first - 1
        if forms[candidate.last] in _MEASURED:
            return self.phrases.slice(candidate.last, candidate.last + 1)
        if forms[at] not in _TERMS or unit_class(forms[at - 1]) == "people":
            return None
        return self.phrases.slice(at - (forms[at - 1] in ("masa", "ancaman")), at + 1)

    def _age(self, candidate: Candidate) -> str | None:
        """Return `usia` or its like right before a number and its bounds: `berusia di bawah 65 tahun`."""
        forms, at = self.words.forms, candidate.first - 1
        while at > candidate.opening and forms[at] in _AGE_BOUNDS:
            at -= 1
        last = at + 1
        while forms[at] not in _AGES and last - at < _AGED and is_nounlike(self.words, at):
            at -= 1
        return self.phrases.slice(at, last) if forms[at] in _AGES else None

    def _left(self, candidate: Candidate) -> str | None:
        """Return the term that only so much is left of: `masa kerja panitia tinggal 45 hari`."""
        at = candidate.first - 1
        if self.words.forms[at] not in ("tinggal", "tersisa", "selama"):
            return None
        phrase = self.phrases.ending(at - 1, max(candidate.opening, at - _REACH))
        spans = {"masa"} if self.words.forms[at] == "selama" else _SPANS
        return phrase if phrase and phrase.lower().split(" ", 1)[0] in spans else None

    def _multiplied(self, candidate: Candidate) -> str | None:
        """Return the benefit that is so many times the pay: `pesangon dibayar 0,5 kali ketentuan`."""
        if self.words.forms[candidate.last] not in _PAYS:
            return None
        for at in range(candidate.first - 1, candidate.opening - 1, -1):
            if self.words.forms[at].removesuffix("nya") in _RUNNING:
                return self.words_before.noun_phrase(at, candidate.first)
        return None

    def _beside(self, candidate: Candidate) -> str | None:
        """Return the verb right before a time, with the thing it is said of: `dirawat 19 hari`, `iuran dibayar …`."""
        at = self._past_hedges(candidate)
        at -= 2 * (self.words.forms[at - 1] == "secara")
        changed = self.words.forms[at + 1] == "dari"
        return None if changed or not self._is_done(at) else self._with_thing(at, candidate)

    def _past_hedges(self, candidate: Candidate) -> int:
        at = candidate.first - 1
        while at > candidate.opening and self.words.forms[at] in _HEDGES:
            at -= 1
        return at

    def _is_done(self, at: int) -> bool:
        """Whether token `at` is a verb that needs no object: passive, of a state, or one that lasts."""
        form = self.words.forms[at]
        if (form in word_list("lasting_verbs.txt") and form != "jadi") or form == "terdaftar":
            return True
        apart = form in self.words_before.skips or form in _OF_THINGS or form in cue_forms() or form == "mengaku"
        return is_verblike(form) and not apart and not form.endswith(("nya", "kan"))

    def _with_thing(self, at: int, candidate: Candidate) -> str | None:
        forms, back = self.words.forms, at - 1
        while back > candidate.opening and forms[back] in _ADVERBS:
            back -= 1
        thing = back >= candidate.opening and is_nounlike(self.words, back) and not self.words.is_capital(back)
        if (
            thing
            and not forms[at].startswith("me")
            and unit_class(forms[back].removesuffix("nya")) not in ("people", "time")
        ):
            return self.phrases.slice(back, at + 1)
        return self.phrases.slice(at, at + 1)

    def _behind(self, candidate: Candidate) -> str | None:
        """Return what somebody has done or left undone: `baru lima bulan terdaftar`, `12 hari tidak ada kerja`."""
        forms, at = self.words.forms, self._past_hedges(candidate)
        if forms[at + 1] != "sudah" and at >= candidate.opening and forms[at] not in _BEGINNING:
            return None
        at = candidate.last + (forms[candidate.last] in ("pula", "lebih"))
        while at in self.phrases.personal or forms[at] in PRONOUNS:
            at += 1
        first, at = at, at + (forms[at] in _DENYING) + (forms[at + 1] == "lagi")
        denied = at > first
        done = forms[at] in word_list("lasting_verbs.txt") or is_verblike(forms[at]) or forms[at] == "terdaftar"
        if forms[at] in _OF_THINGS or not (done or (denied and forms[at] == "ada")):
            return None
        last = at + 1
        while last < min(candidate.closing, at + 3) and self.words.is_word(last) and forms[last] not in stops():
            last += 1
        return self.phrases.slice(first, last)

    def _around(self, candidate: Candidate) -> str | None:
        """Return the verb before the place where somebody is for a time: `dirawat di RSUD Jember selama lima hari`."""
        forms, at = self.words.forms, candidate.first - 1
        if forms[at] != "selama":
            at -= 1
        if forms[at] != "selama":
            return None
        for back in range(at - 1, max(candidate.opening, at - 8), -1):
            if not self.words.is_word(back):
                return None
            if forms[back] in _LEADING:
                return self._with_thing(back - 1, candidate) if self._is_done(back - 1) else None
        return None

    def _running(self, index: int) -> str | None:
        """Return the money that is paid for a time: `membayar iuran 500 nelayan selama enam bulan`."""
        candidate, forms = self.candidates[index], self.words.forms
        first = self._past_hedges(candidate)
        if not {"selama", "untuk"}.intersection(forms[first : candidate.first]):
            return None
        for at in range(first, max(candidate.opening, first - _REACH) - 1, -1):
            if forms[at] in (",", ";", ":", '"') or forms[at] in _CLAUSES:
                return None
            named = self.words.is_capital(at) and self.words.is_capital(at + 1)
            if forms[at].removesuffix("nya") in _RUNNING and forms[at - 1] != "dari" and not named:
                earlier = self.found.get(index - 1) or ""
                return earlier if earlier.lower().startswith(forms[at]) else self.phrases.slice(at, at + 1)
        return None

    def _lasting(self, index: int, phrase: str | None, before: Candidate | None) -> str | None:
        """Return what a duration is one of: no word of time itself, else the subject of the number before."""
        candidate = self.candidates[index]
        same = before is not None and before.sentence == candidate.sentence
        earlier = self.found.get(index - 1) if same else None
        if earlier and "selama" in self.words.forms[candidate.first - 3 : candidate.first]:
            return earlier
        at = self._past_hedges(candidate)
        bounded = at < candidate.first - 1 and self.words.forms[at - 1] == "dalam"
        if (limit := self.words.forms[at]) in ("waktu", "tenggat", "tempo") and not bounded:
            return limit
        if phrase and phrase.lower() not in _TIMELESS and unit_class(phrase.lower()) != "time":
            return phrase
        told = self.words_before.clause_phrase(candidate, before) or self.words_before.verb(candidate)
        return earlier or told or self.words_behind.doing(candidate) or self.words_behind.happening(candidate)
