"""The capitalised words of a paragraph, labelled: offices, regions, bodies, and what each other word may be.

A unit is one such word, or one whole office, region or organisation. Names are read from the row of units and from
the characters between them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from copy import copy
from typing import Literal, NamedTuple

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.names import CAPITALISED, WordKind, degree_pattern, owns_full_stop, word_kind
from jamsostek_tui.language.offices import office_matches
from jamsostek_tui.model import Organisation, Region

Label = WordKind | Literal["office", "region", "organisation", "degree"]
_LONG_DASH = re.compile(r"[‒–—―]")
_BEFORE_DEGREES = frozenset({"name", "unknown", "locality"})
_MARKUP = {ord(char): " " for char in "*_"}
MUTE_BLOCKS = frozenset({"noise", "tags", "meta"})


class Unit(NamedTuple):
    """One labelled stretch; `title` and `scope` of an office, `id` of a region or organisation."""

    start: int
    end: int
    label: Label
    title: str = ""
    scope: str = ""
    id: int | str | None = None


class Places(NamedTuple):
    """Where regions and organisations stand, in order: `(start, end, id, is_region)`."""

    starts: list[int]
    spans: list[tuple[int, int, int | str, bool]]


def places_of(regions: tuple[Region, ...], organisations: tuple[Organisation, ...]) -> Places:
    """Return the spans of all mentions, longer ones first where they start together; nested ones left out."""
    spans: list[tuple[int, int, int | str, bool]] = [
        (mention.start, mention.end, region.id, True) for region in regions for mention in region.mentions
    ]
    spans += [(mention.start, mention.end, body.id, False) for body in organisations for mention in body.mentions]
    spans.sort(key=lambda span: (span[0], -span[1]))
    kept: list[tuple[int, int, int | str, bool]] = []
    for span in spans:
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return Places([span[0] for span in kept], kept)


def block_units(reading: Reading, index: int, places: Places) -> list[Unit]:
    """Return the units of one block, in order, none overlapping."""
    block = reading.blocks[index]
    fixed = list(_fixed(reading, block.start, block.end, places))
    units: list[Unit] = []
    place = 0
    for word in _words(reading, block.start, block.end):
        while place < len(fixed) and fixed[place].end <= word.start:
            units.append(fixed[place])
            place += 1
        if place == len(fixed) or word.end <= fixed[place].start:
            units.append(word)
    units += fixed[place:]
    return _without_degrees(reading.folded, units)


def _without_degrees(folded: str, units: list[Unit]) -> list[Unit]:
    """Relabel the words of a row of degrees ("S.Sos., M.H.") behind what may be a name."""
    limit = -1
    kept: list[Unit] = []
    for unit in units:
        if unit.start < limit:
            unit = unit._replace(label="degree")
        elif unit.label in _BEFORE_DEGREES and folded[unit.end + 1 : unit.end + 3].lstrip()[:1].isupper():
            row = degree_pattern().match(folded, unit.end)
            limit = row.end() if row else limit
        kept.append(unit)
    return kept


def unmarked(reading: Reading) -> Reading:
    """Return `reading` with the asterisks and underscores of marked-up text made blanks in its folded copies."""
    if "*" not in reading.folded and "_" not in reading.folded:
        return reading
    plain = copy(reading)
    plain.folded = reading.folded.translate(_MARKUP)
    plain.lowered = reading.lowered.translate(_MARKUP)
    return plain


def _fixed(reading: Reading, start: int, end: int, places: Places) -> Iterator[Unit]:
    """Offices, regions and organisations; an organisation that begins inside an office starts where that ends."""
    found = office_matches(reading.lowered)
    offices = found[bisect_left(found, (start,)) : bisect_left(found, (end,))]
    first = bisect_left(places.starts, start)
    last = bisect_left(places.starts, end)
    rows: list[Unit] = [Unit(o.start, o.end, "office", o.title, o.scope) for o in offices]
    rows += [
        Unit(s, e, "region" if is_region else "organisation", "", "", i)
        for s, e, i, is_region in places.spans[first:last]
    ]
    rows.sort(key=lambda unit: (unit.start, unit.label != "office"))
    position = start
    for unit in rows:
        if unit.end <= position:
            continue
        if unit.start < position:
            if unit.label == "office":
                continue
            begin = position
            while begin < unit.end and reading.folded[begin] in " ,.-/":
                begin += 1
            unit = unit._replace(start=begin)
            if begin >= unit.end:
                continue
        yield unit
        position = unit.end


def _words(reading: Reading, start: int, end: int) -> Iterator[Unit]:
    for match in CAPITALISED.finditer(reading.folded, start, end):
        word, begin = match.group(), match.start()
        if "-" in word and (dash := _LONG_DASH.search(reading.text, begin, match.end())):
            word = word[: dash.start() - begin]
        if word[-1] == "." and not owns_full_stop(word[:-1]):
            word = word[:-1]
        yield Unit(begin, begin + len(word), word_kind(word))
