"""Through whom somebody's words are told: `terang Kadis Budi melalui Kabid Siti` was said by Siti."""

from __future__ import annotations

import re

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.facts.speech.entities import Speaker
from jamsostek_tui.facts.speech.speakers import Speakers
from jamsostek_tui.language.names import degree_pattern

_THROUGH = re.compile(r",? (?:melalui|lewat|diwakili|yang diwakili)(?: oleh)?(?= [a-z])")


def told_through(
    reading: Reading, speakers: Speakers, named: tuple[Speaker, int] | None, limit: int
) -> tuple[Speaker, int] | None:
    """Return whoever speaks for the one `named` behind a cue, and where that ends; `named` where nobody does."""
    if named is None or named[0].person is None:
        return named
    degrees = degree_pattern().match(reading.folded, named[1], limit)
    through = _THROUGH.match(reading.lowered, degrees.end() if degrees else named[1], limit)
    other = speakers.named_at(through.end(), limit, bodies=False) if through is not None else None
    return other if other is not None and other[0].person not in (None, named[0].person) else named
