"""The epithets beside a name, which belong to it: honorifics, a trade, a nickname told first, the holder's office."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.facts.speech.speakers.entities import Entity
from jamsostek_tui.language.lists import any_of, word_list

_PERSON = any_of("person_nouns.txt")
_DESCRIBED = re.compile(r"[a-z][\w /-]{1,70}, (?:[A-Za-z]{1,5}\. ?){0,2}")
_CALLED = re.compile(r"(?:[A-Z][\w.']{0,15} ?){1,3}, (?:begitu )?(?:sapaan|panggilan)(?: akrab)?(?: dari)? ")
_STYLE = re.compile(r"[A-Za-z]{1,12}\.?")
_LONGEST_STYLES = 30
_MOST_STYLES = 4
_SHORTEST_WORD = 4
_LONGEST_TRADE = 120
_LONGEST_OFFICE = 140
_OFFICE_AGAIN = re.compile(
    r"[A-Z][\w/&-]*(?: (?:dan|di|pada|dari|bidang|wilayah|kabupaten|kota|provinsi|\(?[A-Z][\w./&-]*\)?))*"
    r"(?<! dan)(?<! di)(?<! pada)(?<! dari),? "
)


class Epithets:
    """The epithets of the names of one article; `roles` are start, end and holder of every office told, in order."""

    def __init__(self, reading: Reading, roles: list[tuple[int, int, int]]) -> None:
        self._reading = reading
        self._roles = roles

    def belongs(self, start: int, entity: Entity) -> bool:
        """Whether only honorifics, who somebody is, or an office with its body stand between `start` and a name."""
        between = self._reading.folded[start : entity.start]
        if (len(between) <= _LONGEST_STYLES and _are_styles(between)) or _DESCRIBED.fullmatch(between):
            return True
        if _CALLED.fullmatch(between) or self.is_trade(start, entity.lead):
            return True
        person = entity.speaker.person
        index = bisect_left(self._roles, (entity.start,))
        near = self._roles[max(0, index - 2) : index]
        if any(first <= start < end and holder == person for first, end, holder in near):
            return True
        return self._is_told_again(start, entity.start, person)

    def _is_told_again(self, start: int, end: int, person: int | None) -> bool:
        """Whether the words before a name tell an office anew that the same person held before: of a caption, say.

        It begins like that, and small words alone stand between the capitals of its body.
        """
        folded = self._reading.folded
        if person is None or end - start > _LONGEST_OFFICE or not _OFFICE_AGAIN.fullmatch(folded, start, end):
            return False
        title = folded[start:end].split(" ", 1)[0]
        return any(holder == person and folded.startswith(f"{title} ", first) for first, _, holder in self._roles)

    def is_trade(self, start: int, end: int) -> bool:
        """Whether a trade with its field and body fills `start:end`, a comma behind: `peneliti Lembaga Riset X, `."""
        return end - start <= _LONGEST_TRADE and _trade().fullmatch(self._reading.lowered, start, end) is not None

    def office_behind(self, offset: int, person: int | None) -> int:
        """Where the office of `person` ends that is told behind a comma at `offset`, else `offset` itself."""
        index = bisect_left(self._roles, (offset,))
        for start, end, holder in self._roles[index : index + 2]:
            if holder == person and self._reading.folded[offset:start] == ", ":
                return end
        return offset


@cache
def _trade() -> re.Pattern[str]:
    return re.compile(
        rf"(?:seorang |salah seorang |salah satu |perwakilan |wakil )?{_PERSON}"
        r"(?: (?!me[a-z]{4}|ber[a-z]{3}|di[a-z]{4}|yang |dan |serta |kepada |bernama |itu |tersebut |ini )"
        r"(?:[\w&/-]+|\([\w ]+\))){0,9},? (?:[a-z]{1,5}\. ?){0,3}"
    )


def _are_styles(words: str) -> bool:
    """Whether all of up to four words may stand before a name: honorifics, or any with a capital.

    A full stop behind any other word ends a sentence: `kata Wali Kota. Budi …`.
    """
    parts = words.split()
    return len(parts) <= _MOST_STYLES and all(
        _STYLE.fullmatch(part)
        and (part[0].isupper() or part.rstrip(".") in word_list("honorifics.txt"))
        and (part[-1] != "." or _is_shortened(part[:-1].lower()))
        for part in parts
    )


def _is_shortened(word: str) -> bool:
    return len(word) < _SHORTEST_WORD or word in word_list("honorifics.txt") or word in word_list("abbreviations.txt")
