"""What sums of money measure by the words around: the nearest noun of money, the cases they are paid for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from jamsostek_tui.facts.numbers.counted.candidates import COUNTING, Candidate
from jamsostek_tui.facts.numbers.subjects.fitting import fits
from jamsostek_tui.facts.numbers.subjects.pointed_numbers import PointedNumbers
from jamsostek_tui.facts.numbers.subjects.words_before import WordsBefore
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.units import is_verblike
from jamsostek_tui.language.words import Words

_REACH = 48
_AHEAD = 12
"""Tokens before and behind a sum within which its noun of money is sought."""
_APART = frozenset(
    (
        ",",
        ";",
        "dan",
        "serta",
        "beserta",
        "berikut",
        "plus",
        "ditambah",
        "selain",
        "karena",
        "sebab",
        "meski",
        "jika",
        "bila",
        "padahal",
    )
)
"""What parts money from the noun behind it."""
_HEDGES = frozenset(
    (
        "paling",
        "sedikit",
        "banyak",
        "minimal",
        "maksimal",
        "sedikitnya",
        "setidaknya",
        "sekurangnya",
        "sekitar",
        "hampir",
        "hingga",
        "total",
    )
)
_FIRMS = frozenset(("perusahaan", "badan usaha", "pemberi kerja", "pengusaha", "firma"))
"""Counts of these are no cases that a sum is paid for: `tunggakan kepada 170 perusahaan senilai Rp22 miliar`."""
_SCALES = frozenset(("ribu", "juta", "miliar", "milyar", "triliun"))
_RECEIVERS = 24
"""Tokens before those who receive a sum within which it is named."""
_OPENS = 5
"""Tokens from the beginning of a sentence within which its topic is told."""
_PROGRAMMES = frozenset(("jkk", "jkm", "jht", "jp", "jkp", "jaminan"))
_TOTALS = frozenset(("total", "totalnya"))
_FOR = frozenset(("untuk", "bagi", "buat", "sebagai"))
_VALUING = frozenset(("senilai", "sebesar", "dengan", "nilai", "nominal", "("))


class MoneySubjects:
    """Finds nouns for the sums of one article; `found` are the subjects told so far, by the index of their number."""

    def __init__(
        self,
        words: Words,
        candidates: Sequence[Candidate],
        words_before: WordsBefore,
        pointed: PointedNumbers,
        found: Mapping[int, str | None],
    ) -> None:
        self.words = words
        self.candidates = candidates
        self.words_before = words_before
        self.pointed = pointed
        self.found = found

    def of_sum(self, index: int) -> str | None:
        """Return the subject of the sum that a sum is part of: `klaim Rp163 miliar, Rp16 miliar di antaranya`.

        Two sums that each have their case in brackets are of one thing: `Rp1 juta (sakit) dan Rp2 juta (kecelakaan)`.
        """
        candidate = self.candidates[index]
        before = self.candidates[index - 1] if index else None
        if (
            before is None
            or (before.kind, candidate.kind) != ("money", "money")
            or before.sentence != candidate.sentence
        ):
            return None
        if self.words.forms[before.last] == "(" == self.words.forms[candidate.last]:
            return self.found.get(index - 1)
        behind = self.words.forms[candidate.last : candidate.last + 2]
        return self.found.get(index - 1) if behind == ["di", "antaranya"] or behind[0] == "diantaranya" else None

    def plain(self, index: int) -> str | None:
        """Return what a sum plainly is: a total of those before it, what it is for, the noun right behind it."""
        return self.of_parts(index) or self.purpose(index) or self.beside(index) or self.per_head(index)

    def per_head(self, index: int) -> str | None:
        """Return the noun of money of those counted right before a sum: `beasiswa pendidikan 2 anak Rp174 juta`."""
        candidate, before = self.candidates[index], self.candidates[index - 1] if index else None
        if before is None or before.kind != "people" or before.last != candidate.first:
            return None
        at, floor = before.first - 1, max(candidate.opening, before.first - 4)
        while at >= floor and self.words.is_word(at) and self.words.forms[at] not in _APART:
            if self.words.forms[at] in word_list("money_heads.txt"):
                return self.words_before.phrases.slice(at, before.first)
            at -= 1
        return None

    def of_parts(self, index: int) -> str | None:
        """Return `total` before a sum that is just what those before it in its sentence make together."""
        candidate, total = self.candidates[index], self.candidates[index].first - 1
        if self.words.forms[total] not in _TOTALS:
            return None
        parts = [one for one in self.candidates[max(0, index - 12) : index] if one.sentence == candidate.sentence]
        told, gathered = candidate.quantity.value, 0.0
        for count, part in enumerate(one for one in reversed(parts) if one.kind == "money"):
            gathered += part.quantity.value
            if count and abs(gathered - told) < 1:
                return self.words_before.phrases.slice(total, total + 1)
        return None

    def purpose(self, index: int) -> str | None:
        """Return what each of two sums is for: `Rp20 juta untuk biaya berobat dan Rp12 juta untuk santunan`."""
        candidate = self.candidates[index]
        beside = (one for one in self.candidates[max(0, index - 1) : index + 2] if one is not candidate)
        alike = any(one.kind == "money" and one.sentence == candidate.sentence and self._is_for(one) for one in beside)
        return self.behind(index) if alike and self._is_for(candidate) else None

    def beside(self, index: int) -> str | None:
        """Return the noun of money right behind a sum that `dan sebanyak` opens: `dan sebanyak Rp2 juta iuran …`."""
        candidate = self.candidates[index]
        opened = self.words.forms[candidate.first - 1] == "sebanyak"
        if not opened or self.words.forms[candidate.last] not in word_list("bare_money_nouns.txt"):
            return None
        later = self.candidates[index + 1].first if index + 1 < len(self.candidates) else candidate.closing
        last = self.words_before.reach(candidate.last, min(candidate.closing, candidate.last + 4))
        return self.words_before.phrases.trimmed(candidate.last, last) if last < later else None

    def _is_for(self, candidate: Candidate) -> bool:
        at = candidate.last
        return self.words.forms[at] in _FOR and self.words.forms[at + 1] in word_list("money_heads.txt")

    def of_count(self, index: int) -> str | None:
        """Return the subject of the cases that the sum right behind them is paid for: `JKK 311 kasus Rp2 miliar`."""
        candidate, beside = self.candidates[index], index - 1
        if beside > 0 and self.pointed.is_setting(self.candidates[beside]):
            beside -= 1
        before = self.candidates[beside] if index else None
        if before is None or before.kind != "thing" or before.sentence != candidate.sentence:
            return None
        if before.unit_name in _FIRMS:
            return None
        between = self.words.forms[self.candidates[index - 1].last : candidate.first]
        told = self.found.get(beside) if len(between) < 3 and _VALUING.issuperset(between) else None
        return told if told is None or fits(self.words, candidate, told) else None

    def past_receivers(self, before: Candidate) -> str | None:
        """Return the noun phrase before `untuk 64 orang`, with money behind: `JHT untuk 64 orang sebesar`."""
        at = before.first - 1
        if before.kind in COUNTING and self.words.forms[at] in word_list("money_heads.txt"):
            return self.words_before.phrases.slice(at, at + 1)
        if before.kind not in COUNTING or self.words.forms[at] not in ("untuk", "kepada", "bagi", "dari"):
            return None
        floor = at - 1
        while floor > max(before.opening, at - _RECEIVERS) and not self._is_past_sum(floor - 1):
            floor -= 1
        return self.words_before.phrases.ending(at - 1, floor)

    def _is_past_sum(self, at: int) -> bool:
        """Whether token `at` opens an item of a list behind another sum: `Rp1,6 miliar dan Jaminan Pensiun`."""
        return self.words_before.phrases.opens_item(at) and (
            at - 1 in self.words.numbers or self.words.forms[at - 1] in _SCALES
        )

    def fined(self, at: int) -> str | None:
        """Return the fine at token `at`, with what else is due: `penjara dan denda`, `tunggakan plus denda`."""
        forms = self.words.forms
        if forms[at] != "denda" or forms[at - 1] not in ("dan", "atau", "/", "plus"):
            return None
        due = self.words_before.phrases.ending(at - 2, at - 6) if forms[at - 1] == "plus" else None
        return self.words_before.phrases.slice(at - 1 - len(due.split()) if due else at, at + 1)

    def near(self, index: int) -> str | None:
        """Return the nearest noun of money, before the number and behind other money, else right behind it."""
        candidate = self.candidates[index]
        words, heads = self.words, word_list("money_heads.txt")
        floor = candidate.opening
        for other in reversed(self.candidates[max(0, index - 4) : index]):
            if other.kind == "money":
                floor = max(floor, other.last)
                break
        for at in range(candidate.first - 1, max(floor, candidate.first - _REACH) - 1, -1):
            if words.forms[at].removesuffix("nya") in heads:
                return self.words_before.noun_phrase(at, candidate.first)
        return self.behind(index)

    def behind(self, index: int) -> str | None:
        """Return the noun of money within a few words behind a sum: `Rp3 miliar untuk membayar iuran`."""
        candidate = self.candidates[index]
        words, heads = self.words, word_list("money_heads.txt")
        for at in range(candidate.last, min(candidate.closing, candidate.last + _AHEAD)):
            if at in self.words_before.dated:
                continue
            if at in words.numbers or words.forms[at] in _APART:
                break
            if words.forms[at] in heads:
                later = self.candidates[index + 1].first if index + 1 < len(self.candidates) else candidate.closing
                last = self.words_before.reach(at, min(candidate.closing, at + 5))
                return self.words_before.phrases.trimmed(at, last) if last <= later else None
        return None

    def done(self, index: int) -> str | None:
        """Return what somebody does with a sum, where its verb stands right before it: `memulihkan Rp4 miliar`.

        A noun of money behind says more: `menganggarkan Rp1 miliar untuk iuran`.
        """
        candidate = self.candidates[index]
        at = candidate.first - 1
        while at > candidate.opening and self.words.forms[at] in _HEDGES:
            at -= 1
        form = self.words.forms[at]
        acting = form.startswith("me") and is_verblike(form) and form not in word_list("subject_skips.txt")
        if not acting or at <= candidate.opening:
            return None
        return self.behind(index) or self._topic(index, at) or self.words_before.phrases.slice(at, at + 1)

    def _topic(self, index: int, verb: int) -> str | None:
        """Return the noun of money that a sentence opens with: `Dari sisi iuran, cabang itu mengumpulkan Rp4 miliar`.

        No other number stands between it and the verb of the sum.
        """
        candidate, forms = self.candidates[index], self.words.forms
        before = self.candidates[index - 1].last if index else 0
        for at in range(max(candidate.opening, before), min(candidate.opening + _OPENS, verb)):
            head = forms[at].removesuffix("nya")
            cases = head == "kasus" and forms[at + 1] in _PROGRAMMES
            if cases or head in word_list("money_heads.txt") or head in _PROGRAMMES:
                return self.words_before.noun_phrase(at, verb)
            if is_verblike(forms[at]):
                return None
        return None

    def undergone(self, index: int) -> str | None:
        """Return what is done with a sum that opens its clause: `Dari sana, Rp1,9 miliar berhasil ditagih`."""
        candidate, forms = self.candidates[index], self.words.forms
        at = candidate.last
        if forms[candidate.first - 1] not in (",", '"', "dan", ";") and candidate.first != candidate.opening:
            return None
        while forms[at] in ("berhasil", "sudah", "telah", "akan", "langsung"):
            at += 1
        done = is_verblike(forms[at]) and forms[at].startswith("di") and forms[at] not in _APART
        return self.words_before.phrases.slice(at, at + 1) if done else None
