"""Speakers told by their calling alone: `jaksa Budi Santoso` speaks, then `lanjut jaksa` and `Menurut hakim`.

`data/callings.txt` has the callings. One that was told with a name before means that person; else somebody speaks
without a name.
"""

from __future__ import annotations

import re
from functools import cache

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.facts.speech.speakers.entities import Speaker
from jamsostek_tui.language.lists import any_of
from jamsostek_tui.model import Person

_REACH = 48


class Callings:
    """Which calling was told with which name, in one article."""

    def __init__(self, reading: Reading, people: tuple[Person, ...]) -> None:
        self._reading = reading
        self._people = people
        self._told: list[tuple[int, str, int]] | None = None

    def _told_before(self) -> list[tuple[int, str, int]]:
        """Where each calling stands that was told with a name, the calling and the person, in order."""
        lowered = self._reading.lowered
        return sorted(
            (mention.start, found[1], person.id)
            for person in self._people
            for mention in person.mentions
            if (found := _before().search(lowered, max(0, mention.start - _REACH), mention.start))
        )

    def meant_at(self, start: int, limit: int) -> tuple[Speaker, int] | None:
        """Return whom a calling at `start`, in small letters or first in its sentence, means, and where it ends."""
        match = _alone().match(self._reading.lowered, start, limit)
        if match is None:
            return None
        calling = match[1]
        if self._told is None:  # read only where a calling stands alone
            self._told = self._told_before()
        for offset, told, person in reversed(self._told):
            if offset < start and (told == calling or told.endswith(f" {calling}") or calling.endswith(f" {told}")):
                return Speaker(self._reading.text[start : match.end(1)], person), match.end(1)
        return Speaker(self._reading.text[start : match.end(1)]), match.end(1)


@cache
def _before() -> re.Pattern[str]:
    """A calling, perhaps with whose it is, right before a name: `jaksa `, `kuasa hukum perusahaan, `."""
    return re.compile(
        rf"(?<!\w)({any_of('callings.txt')})(?: (?!dan |serta |kepada )[a-z-]+){{0,2}},? (?:[a-z]{{1,4}}\. ?)?$"
    )


@cache
def _alone() -> re.Pattern[str]:
    return re.compile(
        rf"({any_of('callings.txt')})(?=[,.\"]| ?$| (?:juga|pun|lalu|kemudian|sendiri) $|"
        r" (?:saat|ketika|usai|seusai|dalam|di|kepada|sambil|seraya|lagi|pada)(?!\w))"
    )
