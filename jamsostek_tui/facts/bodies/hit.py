"""One naming of a body, and the place in a block it is read at."""

from __future__ import annotations

import re
from typing import NamedTuple

from jamsostek_tui.facts.bodies.areas import Areas
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.area_levels import words_of
from jamsostek_tui.language.gazetteer import form_key, forms
from jamsostek_tui.model import Block, OrganisationType
from jamsostek_tui.record import record

_BRACKET = re.compile(r"\s?\(\s?(?P<short>[A-Z][\w&/-]{1,18}(?:[ -](?:(?:dan|&) )?[A-Z]\w{1,16}){0,3})\s?\)")


_HEAD = re.compile(r"(?i:ka(?:dis|din|ban)[a-z]{2}|kakan|kacab)")
"""How the short form of who heads a body begins: `Kepala Dinas Tenaga Kerja (Kadisnaker)`."""


@record(frozen=True, slots=True)
class OrganisationHit:
    """One naming of a body. `key` is equal for namings of one body; `base` is the key without its region."""

    start: int
    end: int
    name: str
    abbreviation: str | None
    type: OrganisationType
    base: str
    area: str | None
    region: str | None
    rule: str
    short: str | None = None
    needs_area: bool = False

    @property
    def key(self) -> tuple[str, str | None]:
        return self.base, self.region or self.area


class Paragraph(NamedTuple):
    """A paragraph of an article, with the areas that may follow a body's name."""

    reading: Reading
    areas: Areas
    block: Block

    @property
    def text(self) -> str:
        return self.reading.folded


def after_bracket(here: Paragraph, offset: int) -> tuple[int, str | None]:
    """Return the offset behind a bracket at `offset` and its words; without one `(offset, None)`."""
    bracket = bracket_behind(here, offset)
    if bracket is None:
        return offset, None
    place = form_key(bracket["short"]) in forms() and not bracket["short"].isupper()
    if place or bracket["short"].split(" ")[0].lower() in words_of("region"):
        return offset, None
    return bracket.end(), None if _HEAD.match(bracket["short"]) else bracket["short"]


def bracket_behind(here: Paragraph, offset: int) -> re.Match[str] | None:
    """Return the match of a short name in brackets at `offset`, its words in the group `short`."""
    return _BRACKET.match(here.text, offset, here.block.end)


def skip(here: Paragraph, offset: int) -> int:
    """Return `offset`, or the one behind a blank or line end that stands there."""
    return offset + 1 if here.text[offset : offset + 1] in (" ", "\n") else offset
