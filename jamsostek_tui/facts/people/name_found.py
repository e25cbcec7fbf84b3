"""A name as it stands in the text, with all that speaks for it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from jamsostek_tui.facts.people.role_found import RoleFound
from jamsostek_tui.model import Doubt

_IN_FULL = {"dt": "datuk", "dtk": "datuk", "datuak": "datuk", "dg": "daeng", "tgk": "teungku", "st": "sutan"}
"""Titles within names as papers write them now and then: `Syafrizal Dt. Basa`, `Datuak Basa`."""


@dataclass(slots=True)
class NameFound:
    """A name in the text: its span, its words, what speaks for it (`strength` 0–1) and by which rule."""

    start: int
    end: int
    words: tuple[str, ...]
    listed: int
    strength: float = 0.0
    rule: str = ""
    honorifics: list[str] = field(default_factory=list)
    degrees: list[str] = field(default_factory=list)
    roles: list[RoleFound] = field(default_factory=list)
    triggers: list[tuple[int, int]] = field(default_factory=list)
    block: int = 0
    sentence_start: bool = False
    after_office: bool = False
    acts: bool = False
    nickname: bool = False
    doubt: Doubt | None = None

    @property
    def lead(self) -> int:
        """The offset at which its honorifics begin, each with one sign behind it."""
        return self.start - sum(map(len, self.honorifics)) - len(self.honorifics)

    @property
    def key(self) -> tuple[str, ...]:
        """The words in small letters without full stops, as names are compared by."""
        return name_key(self.words)

    @property
    def initials(self) -> int:
        """How many of its words are told by a letter alone."""
        return sum(len(word) == 1 for word in self.key)


@lru_cache(maxsize=4096)
def name_key(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of a name in small letters without full stops."""
    return tuple(_IN_FULL.get(low, low) for low in (word.rstrip(".").lower() for word in words))


def support(name: NameFound, strength: float, rule: str, trigger: tuple[int, int]) -> None:
    """Note one sign for `name`; the strongest one gives its rule."""
    if strength > name.strength:
        name.strength, name.rule = strength, rule
    name.triggers.append(trigger)
