"""A number in its sentence: the fact with what the article says around it, and what single words there say of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from jamsostek_tui.check.compared.held_once import held_once
from jamsostek_tui.check.meaning.moments import span_of
from jamsostek_tui.check.meaning.proper_names import dead_in
from jamsostek_tui.check.meaning.scope import Scope, dates_in, is_each, scope_of, without_dates
from jamsostek_tui.check.meaning.terms import family_of, terms_of
from jamsostek_tui.check.meaning.timing import countdown, has_risen, is_outgrown, leads_up, says, tells_change
from jamsostek_tui.facts.numbers.withdrawn import UNSAID
from jamsostek_tui.language.folding import fold, lower
from jamsostek_tui.language.units import unit_class
from jamsostek_tui.model import Statistic

_SAME_PART = re.compile(r"\b(?:periode|kurun|rentang|masa|waktu) (?:waktu )?(?:yang )?sama\b")
_YEAR = 4
"""Characters of a period that is a year."""
_WIDEST = 600
"""Characters of a sentence on either side of the number that are read."""


@dataclass(frozen=True)
class NumberInSentence:
    """One number as told: `sentence` is the text around it, the number at `start:end` of it.

    `published` and `publisher` are the article's, `region` the region's name as shown, `speaker` whom the number is
    attributed to, `lead` what stands before the sentence in its paragraph, `day` that of an article without one
    (`article_day`), `home` the regency or city that holds a district or village, any other region itself. Everything
    else is read from these.
    """

    fact: Statistic
    sentence: str
    start: int
    end: int
    published: str | None = None
    publisher: str | None = None
    region: str | None = None
    speaker: str | None = None
    title: str | None = None
    lead: str = ""
    day: str | None = None
    home: str | None = None

    @property
    def appeared(self) -> str | None:
        """The day of its article, be it only by the article's own words."""
        return self.published or self.day

    @cached_property
    def is_of_people(self) -> bool | None:
        """Whether its unit counts people or things, None for a number that counts neither or has no unit printed."""
        kind = unit_class(self.fact.unit) if self.fact.unit else ""
        if kind not in ("people", "thing") or self.fact.text[-1:].isdigit():
            return None
        return kind == "people" and "perusahaan" not in terms_of(None, self.fact.unit).main

    @property
    def is_of_money(self) -> bool:
        """Whether it is a sum."""
        return family_of(self.fact.unit) == "money"

    @property
    def is_anaphoric(self) -> bool:
        """Whether its subject only points back (`iurannya`): of what, the sentence does not say."""
        return bool(re.fullmatch(r"\w+nya", (self.fact.subject or "").strip()))

    @cached_property
    def per(self) -> str | None:
        """What a sum is for each of: as the fact has it, or a person where `setiap buruh` leads to it."""
        text, start, _ = self._near
        return self.fact.per or ("person" if self.is_of_money and is_each(text[:start]) else None)

    @cached_property
    def countdown(self) -> int | None:
        """How many days before (less than 0) or after a feast it is of: `sampai H-11`, None where none is told."""
        return countdown(self._near[0])

    @held_once
    def days(self) -> frozenset[date]:
        """The days that its sentence names."""
        spans = (span_of(one.iso) for one in dates_in(self._near[0], self.appeared) if one.iso)
        return frozenset(span[0] for span in spans if span and span[0] == span[1])

    @cached_property
    def is_revised(self) -> bool:
        """Whether its sentence says that an earlier number was put right."""
        return says("revised", self._near[0])

    @cached_property
    def is_of_same_part(self) -> bool:
        """Whether it is of the same part of a year as another number: `pada periode yang sama tahun 2024`."""
        return len(self.fact.period or "") == _YEAR and bool(_SAME_PART.search(lower(fold(self._near[0]))))

    @property
    def is_withdrawn(self) -> bool:
        """Whether its paper takes it back, or somebody denies it."""
        return any(doubt.name in UNSAID for doubt in self.fact.doubts)

    @cached_property
    def is_grown(self) -> bool:
        """Whether it is told right behind a word for growth (`bertambah menjadi lima`)."""
        text, start, _ = self._near
        return leads_up("grown", text[:start])

    @cached_property
    def is_risen(self) -> bool:
        """Whether it is told right behind words for a rise (`naik menjadi`)."""
        text, start, _ = self._near
        return has_risen(text[:start])

    @property
    def is_changed(self) -> bool:
        """Whether what leads up to it tells a change anywhere (`bertambah menjadi 22 orang, senilai Rp924 juta`)."""
        text, start, _ = self._near
        return tells_change(text[:start])

    @cached_property
    def is_begun(self) -> bool:
        """Whether it is told right behind a word for how little it is as yet (`baru 312 desa`)."""
        text, start, _ = self._near
        return leads_up("begun", text[:start])

    @cached_property
    def is_earlier(self) -> bool:
        """Whether it is the level before a change (`naik dari 5.185 menjadi …`), of a time the words do not say."""
        text, start, end = self._near
        return self.fact.period is None and is_outgrown(text[:start], text[end:])

    @held_once
    def dead(self) -> frozenset[tuple[str, ...]]:
        """Whose benefit money is, by name."""
        return dead_in(self.sentence) if self.is_of_money else frozenset()

    @held_once
    def late(self) -> frozenset[tuple[str, ...]]:
        """Whose benefit money is, by the sentences before it in its paragraph where its own names nobody."""
        return self.dead or (dead_in(self.lead) if self.is_of_money else frozenset())

    @cached_property
    def _scope(self) -> Scope:
        return scope_of(*self._near, self.appeared)

    @cached_property
    def _before(self) -> str:
        """Its sentence so far, in lower case, blanks for dates."""
        text, start, end = self._near
        return without_dates(text, start, end, self.appeared)[:start]

    @cached_property
    def _near(self) -> tuple[str, int, int]:
        """As much of its sentence as is read, and where it stands in that."""
        low = max(0, self.start - _WIDEST)
        return self.sentence[low : self.end + _WIDEST], self.start - low, self.end - low
