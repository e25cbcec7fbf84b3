"""A statement while it is looked for: what both ways of finding one give to `statements`."""

from __future__ import annotations

from dataclasses import dataclass, field

from jamsostek_tui.facts.speech.speakers.entities import Speaker


@dataclass(slots=True)
class Said:
    """A statement as found: span, speaker, rule, further parts, and the offsets of the cue that gave it."""

    start: int
    end: int
    form: str
    speaker: Speaker | None
    rule: str
    cue: tuple[int, int]
    also: list[tuple[int, int]] = field(default_factory=list)
