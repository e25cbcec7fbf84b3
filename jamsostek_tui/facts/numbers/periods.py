"""The time a number holds for, and the time it is compared with: only dates that the sentence ties to it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.facts.numbers.which_date import (
    COMPARED_BEFORE,
    compared_before,
    dates_something_else,
    explains_part,
    has_become,
    in_turn,
    is_of_today,
    led_to_this_year,
    month_before,
    names_plan_or_event,
    was_before,
)
from jamsostek_tui.facts.reading import Reading, Sentence
from jamsostek_tui.language.area_levels import level_words
from jamsostek_tui.language.calendar import weekdays
from jamsostek_tui.language.dates import DateMention
from jamsostek_tui.language.numerals import change_verbs

_COMPARING = ("dibanding", "ketimbang", "daripada", "periode yang sama", "periode sama", "semula", "sebelumnya")
_TYING = ("per", "hingga", "sampai", "sejak", "posisi", "tanggal", "tgl", "dari", "akhir")
_LASTING = ("periode", "selama", "sepanjang", "sejak", "dari", "antara", "rentang", "kurun")
_AHEAD = 90
_PARTED = re.compile(
    r"[,;:\"]|\b(?:menjadi|dibanding|dibandingkan|ketimbang|naik|turun|meningkat|menurun|melonjak|anjlok|tumbuh|"
    r"bertambah|berkurang|menyusut|sedangkan|dan)\b"
)
_CHANGED_FROM = re.compile(
    r" dari (?:(?!(?:pada|di|per|selama|sepanjang|hingga|sampai|sejak|untuk|bulan)\b)[a-z]+ ){0,4}$"
    r"| dari (?:rp ?)?\d[\d.,]*(?: [a-z%]+){0,3} (?:pada|di|per) $"
    r"| dari (?:catatan|data|angka|posisi|capaian|realisasi)(?: [a-z]+){0,4} (?:pada|per) $"
)
"""Before the time that a change is counted from: `naik 6,5 persen dari 2024`, `… dari UMK Kota Batam 2024`, `naik 9
poin dari 42,6 persen pada Mei`."""
_TURNED_FROM = re.compile(
    r"[^.;\d]{0,20}\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|melonjak|anjlok|menyusut)(?: [a-z]+)? dari"
    r" (?:bulan |tahun |posisi )?"
)
"""Between a level and the time from which it has changed: `9,1 juta orang atau turun dari Agustus 2020`."""
_OPENS_COMPARED = re.compile(
    r"(?:apabila |jika |bila |kalau )?(?:dibanding|dibandingkan)(?: dengan)?(?: bulan| tahun)? "
)
"""What a sentence opens with before the time that all its changes are held against."""
_WHEN = re.compile(r" (?:pada|di|per|selama|sepanjang) (?:[a-z]+ ){0,4}")
"""Between a number that another rose or fell from and its time: `turun dari 251 kasus pada periode yang sama 2024`."""
_GOES_ON = re.compile(
    r"\b(?:dan|serta|sedangkan|sementara|lalu|kemudian)(?: (?:pada|di|per|hingga|sampai|selama|tahun|akhir|awal))* $"
)
"""Before a time that opens the next clause: `1.310 nelayan dan pada 2024 …`."""
_OPENS_NEXT = re.compile(
    r"\b(?:dan|serta|lalu|kemudian)(?: (?:insya ?allah|nantinya|rencananya|kemudian|untuk|di|pada)){0,2} $"
)
"""The same with a word more, where the number of that clause is still to come: `… dan insyaallah tahun ini akan …`."""
_UP_TO_TODAY = re.compile(rf"\b(?:sampai|hingga)(?: dengan)? hari ini,? \(?(?:(?:{'|'.join(weekdays())}),? \(?)?$")
_AGAIN = re.compile(
    r"\b(?:dibanding|dibandingkan|ketimbang) [^,;]{3,40}(?:,| dan| serta| atau)(?: dan)?(?: [a-z-]+){1,5} $"
)
_NEXT_CLAUSE = re.compile(r", (?:dan|serta|sedangkan|sementara|adapun|tetapi|namun) ")
_TURNING = re.compile(r"\b(?:sedangkan|sementara|adapun|namun|tetapi)\b")
"""Between a number and a time that is of what the next clause tells."""
_COUNTED: tuple[str, ...] = ("yang", "sebesar", "sebanyak", "itu", "hanya", "yaitu", "yakni", "adalah")
_COUNTED += ("mencapai", "tercatat", "sejumlah")
_UP_TO = (" per ", " hingga ", " sampai ")
_FAR_WORDS = 18
"""Words with commas between a number and the day it is told up to: `… di Agam, Sumatera Barat, … per Mei 2024`."""
_PARTS = ("quarter", "half")
_OWN = 12
"""Characters behind a year within which the number of its own stands: `target 2025 sebesar 37 persen`."""
_AREAS = level_words()
_YEARS = ("year", "bare-year")


class Periods:
    """The dates of one article, asked number by number."""

    def __init__(self, reading: Reading, candidates: Sequence[Candidate], names: Sequence[tuple[int, int]]) -> None:
        self.lowered = reading.lowered
        self.blocks = reading.blocks
        self.words = reading.words
        self.candidates = candidates
        named = sorted(names)
        self.dates = [
            date
            for date in reading.dates
            if not _inside(date, named)
            and not (date.kind in _YEARS and names_plan_or_event(reading.lowered, date))
            and not dates_something_else(reading.lowered, date)
            and not explains_part(reading.lowered, date)
        ]
        self._starts = [date.start for date in self.dates]
        self._near_of: Sentence | None = None
        self._near: list[DateMention] = []

    def find(self, index: int, measure: str) -> tuple[str | None, str | None, DateMention | None]:
        """Return the period, the period compared with, and the date that gave the period, for one candidate."""
        candidates = self.candidates
        candidate = candidates[index]
        near = self._in_sentence(candidate) if candidate.kind != "time" else None
        if not near or self._is_of_all_areas(candidate):
            then = compared_before(self.lowered, candidate.sentence.start, self.dates) if near == [] else None
            return then.period if then else None, None, then
        compared = [date for date in near if self._compares(date, candidate, measure)]
        versus = next((date for date in compared if date.start > candidate.start), None)
        if versus is None and measure == "change":
            versus = self._compared_first(candidates, index, compared)
        tied = [date for date in near if date not in compared] if compared else near
        days = sum(date.kind == "day" for date in near) > 1
        tied = [date for date in tied if self._ties(date) or (days and self._is_of_day(date, candidate))]
        if self._is_left(candidate):
            tied = [date for date in tied if date.start > candidate.end]
        if self.words.forms[candidate.first - 1] == "semula":
            tied = [date for date in tied if not 0 < date.start - candidate.end < _AHEAD]
        after = self._in_turn(candidates, index, near) or self._behind(candidates, index, tied)
        again = measure == "change" and self._changes_again(candidate)
        before = [date for date in tied if date.end <= candidate.start and not self._is_base(date, candidates, index)]
        before = before if again else [date for date in before if not self._compared_since(date, candidate)]
        told = self._compared_level(candidates, index, near) if measure != "change" and after is None else None
        if told is not None:
            return self._part_of_year(told, candidate), None, told
        if was_before(self.words, candidate) or is_of_today(self.words, candidate):
            before = []
        if before and (
            has_become(self.words, candidates, index, before[-1])
            or led_to_this_year(self.words, self.lowered, candidate, before[-1])
        ):
            before = []
        chosen = after or (before[-1] if before else None)
        if (
            chosen is None
            and tied
            and tied[0].start >= candidate.end
            and self._alone_before(candidates, index, tied[0])
        ):
            chosen = tied[0]
        return self._part_of_year(chosen, candidate), self._part_of_year(versus, candidate), chosen

    def _part_of_year(self, date: DateMention | None, candidate: Candidate) -> str | None:
        """Return a date as a period: `periode yang sama tahun lalu` is the part of the year told before it."""
        if date is None:
            return None
        period = date.period
        if self.lowered.endswith("tahun sebelumnya", date.start, date.end):
            block = self.blocks[candidate.sentence.block]
            first, last = bisect_left(self._starts, block.start), bisect_left(self._starts, date.start)
            named = [one for one in self.dates[first:last] if one.iso and one.kind != "weekday"]
            if not named or named[-1].iso is None:
                return period
            year = int(named[-1].iso[:4]) - 1
            return f"{year}{named[-1].iso[4:]}" if self._is_a_year_after(date, named[-1]) else str(year)
        if self.lowered.endswith("bulan sebelumnya", date.start, date.end):
            first = bisect_left(self._starts, self.blocks[candidate.sentence.block].start)
            return month_before(self.dates[first : bisect_left(self._starts, date.start)]) or period
        near = self.lowered[max(candidate.sentence.start, date.start - 30) : date.start]
        if not near.rstrip().endswith(("sama", "sama di", "sama pada")):
            return period
        if self.lowered.endswith("tahun lalu", date.start, date.end):
            period = self._before_year_told(date, candidate) or period
        if period is None or len(period) != 4:
            return period
        block = self.blocks[candidate.sentence.block]
        first, last = bisect_left(self._starts, block.start), bisect_left(self._starts, date.start)
        told = [one.iso for one in self.dates[first:last] if one.iso and one.kind in _PARTS and not one.until]
        return f"{period}{told[-1][4:]}" if told else period

    def _before_year_told(self, date: DateMention, candidate: Candidate) -> str | None:
        """Return the year before that of the sentence, of which `periode sama tahun lalu` is the year before."""
        first, last = bisect_left(self._starts, candidate.sentence.start), bisect_left(self._starts, date.start)
        told = [one.iso for one in self.dates[first:last] if one.iso and (one.kind == "month" or one.kind in _PARTS)]
        return str(int(told[-1][:4]) - 1) if told else None

    def _is_a_year_after(self, date: DateMention, earlier: DateMention) -> bool:
        """Whether `setahun sebelumnya` is counted from a month, quarter or half told before it in one sentence."""
        between = self.lowered[earlier.end : date.start]
        counted = self.lowered.startswith("setahun", date.start) and (earlier.kind == "month" or earlier.kind in _PARTS)
        return counted and not any(mark in between for mark in (". ", "\n", ";"))

    def above(self, offset: int) -> str | None:
        """Return the period that the line above a table or list tells, which ends at `offset`: `per 30 April 2025`."""
        start = self.lowered.rfind("\n", 0, offset) + 1
        told = [date for date in self.dates if start <= date.start < offset and date.iso and date.kind != "weekday"]
        told = [date for date in told if not COMPARED_BEFORE.search(self.lowered, start, date.start)] or told
        tied = [date for date in told if date.kind != "day" or self._ties(date)]
        return tied[-1].period if tied else None

    def _in_sentence(self, candidate: Candidate) -> list[DateMention]:
        if candidate.sentence == self._near_of:
            return self._near
        first = bisect_left(self._starts, candidate.sentence.start)
        last = bisect_left(self._starts, candidate.sentence.end)
        if last - first <= 20:
            self._near_of, self._near = candidate.sentence, self.dates[first:last]
            return self._near
        middle = bisect_left(self._starts, candidate.start)
        return self.dates[max(first, middle - 20) : min(last, middle + 20)]

    def _compared_level(
        self, candidates: Sequence[Candidate], index: int, near: list[DateMention]
    ) -> DateMention | None:
        """Return the date of `dibandingkan tahun 2024 yang tercatat 3.150 buruh`: compared with, and then counted."""
        candidate = candidates[index]
        earlier = candidates[index - 1] if index else None
        for date in near:
            between = self.lowered[date.end : candidate.start]
            if date.end > candidate.start or len(between) > 60 or (earlier and earlier.start > date.end):
                continue
            opens = _OPENS_COMPARED.fullmatch(self.lowered, candidate.sentence.start, date.start)
            if between.strip() == "," and opens is not None:
                continue
            if self._compares(date, candidate, "level") and (between + "yang").strip(" ,").startswith(_COUNTED):
                return date
        return None

    def _compared_first(
        self, candidates: Sequence[Candidate], index: int, compared: list[DateMention]
    ) -> DateMention | None:
        """Return the date of `Dibanding Maret 2023, klaim turun …`, no other number between."""
        earlier = candidates[index - 1].start if index else -1
        if compared and _OPENS_COMPARED.fullmatch(self.lowered, candidates[index].sentence.start, compared[0].start):
            return compared[0]
        return next((date for date in compared if earlier < date.start and date.end <= candidates[index].start), None)

    def _is_left(self, candidate: Candidate) -> bool:
        """Whether a number is only what another rose from: `UMP 2026 naik 6,5 persen, dari Rp2,9 juta jadi Rp3`."""
        forms = self.words.forms
        return forms[candidate.first - 1] == "dari" and forms[candidate.last] in ("jadi", "menjadi")

    def _is_of_all_areas(self, candidate: Candidate) -> bool:
        """Whether a number counts the areas that there are: `keempat dari enam provinsi`, which is of no time."""
        forms = self.words.forms
        told = candidate.unit_name in _AREAS and forms[candidate.first - 1] in ("dari", "antara")
        return told and forms[candidate.last] != "yang"

    def _compared_since(self, date: DateMention, candidate: Candidate) -> bool:
        """Whether a comparison stands between a date and a number: `2024 mencapai A, turun dibanding … B`."""
        between = self.lowered[max(date.end, candidate.start - 60) : candidate.start]
        return "dibanding" in between or "ketimbang" in between

    def _is_base(self, date: DateMention, candidates: Sequence[Candidate], index: int) -> bool:
        """Whether a change before `candidates[index]` is counted from `date`: `naik 26 % dari tahun sebelumnya`."""
        if (self.lowered[date.end : candidates[index].start] + "yang").lstrip(" ,(").startswith(_COUNTED):
            return False
        for earlier in reversed(candidates[max(0, index - 3) : index]):
            if earlier.end <= date.start:
                left = (
                    self.words.forms[earlier.first - 1] == "dari"
                    and "," in self.lowered[date.end : candidates[index].start]
                )
                if left and _WHEN.fullmatch(self.lowered, earlier.end, date.start):
                    return True
                changed = earlier.kind == "ratio" or self.words.forms[earlier.first - 1].startswith(change_verbs())
                return changed and self.lowered[earlier.end : date.start] == " dari "
        return False

    def _changes_again(self, candidate: Candidate) -> bool:
        """Whether a change is told behind another and what that is compared with: `… dibanding Mei dan naik 2 ribu`."""
        near = self.lowered[max(candidate.sentence.start, candidate.start - 60) : candidate.start]
        return _AGAIN.search(near) is not None

    def _compares(self, date: DateMention, candidate: Candidate, measure: str) -> bool:
        far = date.start - (72 if measure == "change" else 48)
        near = self.lowered[max(candidate.sentence.start, far) : date.start]
        changed = measure == "change" or self.words.forms[candidate.first - 1] == "menjadi"
        if changed and date.start > candidate.start and _CHANGED_FROM.search(near):
            return True
        near = near.rsplit(",", 1)[-1]
        if date.start < candidate.start:
            return "dibanding" in near or "ketimbang" in near
        if _TURNED_FROM.fullmatch(self.lowered, candidate.end, date.start):
            return True
        if self._is_compared(candidate):
            near = near[max(0, len(near) - max(0, date.start - candidate.end)) :]
        if was_before(self.words, candidate):
            near = near.replace("periode yang sama", "").replace("periode sama", "").replace("sebelumnya", "")
        return any(word in near for word in _COMPARING)

    def _is_compared(self, candidate: Candidate) -> bool:
        """Whether a number is itself what something is compared with: `melonjak dibandingkan 4.200 klaim pada 2022`."""
        return self.words.forms[candidate.first - 1] in ("dibanding", "dibandingkan", "ketimbang", "daripada")

    def _ties(self, date: DateMention) -> bool:
        """Whether a date says when a number holds: a day with its weekday says only when it was said."""
        if date.iso is None or date.kind == "weekday":
            return False
        if date.kind != "day":
            return date.iso is not None and not (date.kind == "relative" and len(date.iso) == 10)
        if _UP_TO_TODAY.search(self.lowered, max(0, date.start - 48), date.start):
            return True
        if not self.lowered[date.start].isdigit():
            return False
        before = self.lowered[max(0, date.start - 24) : date.start].split()
        if not before:
            return False
        if date.until is not None:
            return before[-1] in _LASTING
        return before[-1] in _TYING or (len(before) > 1 and before[-2] in _TYING[:5])

    def _is_of_day(self, date: DateMention, candidate: Candidate) -> bool:
        """Whether a day follows a number right away: `640 orang pada 30 Juni dan 540 orang pada 10 Juli`."""
        counted = date.kind == "day" and date.until is None and candidate.end <= date.start <= candidate.end + 8
        return counted and self.lowered[candidate.end : date.start].strip() == "pada"

    def _behind(self, candidates: Sequence[Candidate], index: int, tied: list[DateMention]) -> DateMention | None:
        """Return the date right behind a number, before the next one: `5.000 orang pada 2023`, `5.000 orang (2023)`."""
        last = self._end_of_list(candidates, index)
        candidate = candidates[last]
        limit = candidates[last + 1].start if last + 1 < len(candidates) else candidate.sentence.end
        for date in tied:
            if candidate.end <= date.start < limit and date.start - candidate.end <= _AHEAD:
                between = self.lowered[candidate.end : date.start]
                if (
                    _GOES_ON.search(between)
                    and last + 1 < len(candidates)
                    and self._is_of_next(date, candidates[last + 1])
                ):
                    return None
                if _TURNING.search(between):
                    return None
                if len(between.split()) <= 4 and not any(mark in between for mark in ",;"):
                    return date
        return None

    def _in_turn(self, candidates: Sequence[Candidate], index: int, near: list[DateMention]) -> DateMention | None:
        last = self._end_of_list(candidates, index)
        first = index
        while first and self._end_of_list(candidates, first - 1) == last:
            first -= 1
        return in_turn(self.lowered, last - first + 1, index - first, candidates[last].end, near)

    def _is_of_next(self, date: DateMention, following: Candidate, words: int = 3) -> bool:
        """Whether the next number of the sentence follows a time right away: `dan pada 2024 sebanyak 1.420 orang`."""
        if following.sentence.end <= date.end or following.start < date.end:
            return False
        return len(self.lowered[date.end : following.start].split()) <= words

    def _end_of_list(self, candidates: Sequence[Candidate], index: int) -> int:
        """Return the last of numbers told in one breath: `5,79 persen dan 3,67 persen pada Agustus`."""
        for last in range(index, min(index + 6, len(candidates) - 1)):
            between = self.words.forms[candidates[last].last : candidates[last + 1].first]
            if not between or not {"dan", ",", "serta"}.issuperset(between):
                return last
        return min(index + 6, len(candidates) - 1)

    def _alone_before(self, candidates: Sequence[Candidate], index: int, date: DateMention) -> bool:
        """Whether no other number stands between a number and the date."""
        later = candidates[index + 1] if index + 1 < len(candidates) else None
        between = self.lowered[candidates[index].end : date.start]
        block = self.blocks[candidates[index].sentence.block]
        counted = candidates[index].kind in ("people", "thing")
        strict = counted and self.lowered[max(0, date.start - 10) : date.start].endswith(_UP_TO)
        if "," in between and (block.kind == "title" or len(between.split()) > (_FAR_WORDS if strict else 9)):
            return False
        own = later and later.sentence == candidates[index].sentence and 0 <= later.start - date.end <= _OWN
        if own and ((date.kind in _YEARS and not between.endswith(" pada ")) or _NEXT_CLAUSE.search(between)):
            return False
        if later and later.start > date.end and _OPENS_NEXT.search(between) and self._is_of_next(date, later, 6):
            return False
        alone = later is None or later.start > date.start or self._in_one_breath(between)
        return alone and len(between) <= 160

    def _in_one_breath(self, between: str) -> bool:
        """Whether numbers up to a date are told with one: `Rp8 miliar untuk 41.600 pekerja di 5 kota pada 2026`."""
        return not _PARTED.search(between) and any(
            f" {word} " in between for word in ("untuk", "bagi", "kepada", "di", "dengan", "dari")
        )


def _inside(date: DateMention, names: Sequence[tuple[int, int]]) -> bool:
    at = bisect_left(names, (date.start + 1, 0)) - 1
    return at >= 0 and names[at][0] <= date.start < names[at][1]
