"""The time a number holds for, and the time it is compared with: only dates that the sentence ties to it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from jamsostek_tui.facts.candidates import Candidate
from jamsostek_tui.language.dates import DateMention
from jamsostek_tui.language.words import Words

_COMPARING = ("dibanding", "ketimbang", "daripada", "periode yang sama", "periode sama", "semula", "sebelumnya")
_TYING = ("per", "hingga", "sampai", "sejak", "posisi", "tanggal", "tgl", "dari", "akhir", "mulai", "selama", "pada")
_AHEAD = 90


class Periods:
    """The dates of one article, asked number by number."""

    def __init__(
        self, lowered: str, words: Words, dates: Sequence[DateMention], names: Sequence[tuple[int, int]]
    ) -> None:
        self.lowered = lowered
        self.words = words
        self.dates = [date for date in dates if not _inside(date, names)]
        self._starts = [date.start for date in self.dates]

    def find(self, candidates: Sequence[Candidate], index: int) -> tuple[str | None, str | None, DateMention | None]:
        """Return the period, the period compared with, and the date that gave the period, for one candidate."""
        candidate = candidates[index]
        near = self._in_sentence(candidate)
        versus = next((date for date in near if date.start > candidate.start and self._compares(date)), None)
        tied = [date for date in near if not self._compares(date) and self._ties(date)]
        after = self._behind(candidates, index, tied)
        before = [date for date in tied if date.end <= candidate.start]
        chosen = after or (before[-1] if before else None)
        if chosen is None and tied and tied[0].start >= candidate.end and self._last_before(candidates, index, tied[0]):
            chosen = tied[0]
        return (period_of(chosen) if chosen else None), (period_of(versus) if versus else None), chosen

    def _in_sentence(self, candidate: Candidate) -> list[DateMention]:
        first = bisect_left(self._starts, candidate.sentence.start)
        last = bisect_left(self._starts, candidate.sentence.end)
        return self.dates[max(first, last - 40) : last]

    def _compares(self, date: DateMention) -> bool:
        near = self.lowered[max(0, date.start - 48) : date.start]
        near = near.rsplit(",", 1)[-1]
        return any(word in near for word in _COMPARING)

    def _ties(self, date: DateMention) -> bool:
        """Whether a date says when a number holds: a day with its weekday says only when it was said."""
        if date.iso is None or date.kind == "weekday":
            return False
        if date.kind != "day":
            return date.iso is not None and not (date.kind == "relative" and len(date.iso) == 10)
        if not self.lowered[date.start].isdigit():
            return False
        before = self.lowered[max(0, date.start - 24) : date.start].split()
        return bool(before) and (before[-1] in _TYING[:9] or (before[-2:-1] and before[-2] in _TYING[:5]))

    def _behind(self, candidates: Sequence[Candidate], index: int, tied: list[DateMention]) -> DateMention | None:
        """Return the date right behind a number, before the next one: `5.000 orang pada 2023`, `5.000 orang (2023)`."""
        candidate = candidates[index]
        limit = candidates[index + 1].start if index + 1 < len(candidates) else candidate.sentence.end
        for date in tied:
            if candidate.end <= date.start < limit and date.start - candidate.end <= _AHEAD:
                between = self.lowered[candidate.end : date.start]
                words = between.split()
                if len(words) <= 4 and not any(mark in between for mark in ",;"):
                    return date
        return None

    def _last_before(self, candidates: Sequence[Candidate], index: int, date: DateMention) -> bool:
        later = candidates[index + 1] if index + 1 < len(candidates) else None
        return later is None or later.start > date.start or later.sentence == candidates[index].sentence


def period_of(date: DateMention) -> str | None:
    """Return the date as a period: its ISO form; `akhir Juni 2024` and a month are the month."""
    return date.iso


def _inside(date: DateMention, names: Sequence[tuple[int, int]]) -> bool:
    return any(start <= date.start < end for start, end in names)
