"""The capitalised words of a paragraph, labelled: offices, regions, bodies, and what each other word may be.

A unit is one such word, or one whole office, region or organisation. Names are read from the row of units and from
the characters between them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise
from typing import Literal, NamedTuple

from jamsostek_tui.facts.people.word_in_place import kind_in_place
from jamsostek_tui.facts.reading import UNREAD, Reading
from jamsostek_tui.language.gazetteer import forms
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.names import CAPITALISED, WordKind, degree_pattern, ends_a_name, owns_full_stop, word_kind
from jamsostek_tui.language.reporting import read_verb, verb_pattern
from jamsostek_tui.model import Block, Organisation, Region

Label = WordKind | Literal["office", "region", "organisation", "degree"]
_LONG_DASH = re.compile(r"[‒–—―]")
_BEFORE_DEGREES = frozenset({"name", "unknown", "locality"})
_OF_HOLDERS = tuple(f"{head.capitalize()} " for head in word_list("association_heads.txt"))
_NAMES_ASKED = 24
_LONG_STYLE = 4
_HELD = 2
_HOLDING = frozenset({"office", "organisation", "region"})
_STYLED = re.compile(r"[.,]? ?\(?[A-Z\"']")
_TITULAR = 3
_CLITICS = ("-lah", "-pun", "-kah")
_CALLED = frozenset({"name", "unknown"})
ORDINARY = frozenset({"common", "body", "locality"})
"""Kinds of words that people may be named by as well."""
_HEADLINES = frozenset({"title", "heading", "caption"})


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
    return Places(kept)


def article_units(reading: Reading, places: Places) -> Iterator[tuple[int, list[Unit]]]:
    """Yield the index and the units of each block that is read, the units in order, none overlapping.

    A word inside an office, region or organisation is no unit of its own; degrees behind a name are labelled so.
    """
    fixed = _fixed(reading, places)
    reached = 0
    possessed: set[str] = set()
    for index, block in enumerate(reading.blocks):
        if block.kind in UNREAD:
            continue
        first = bisect_left(fixed, (block.start,), reached)
        reached = bisect_left(fixed, (block.end,), first)
        yield index, _block_units(reading, block, fixed[first:reached], possessed)


def _block_units(reading: Reading, block: Block, fixed: list[Unit], possessed: set[str]) -> list[Unit]:
    folded = reading.folded
    units: list[Unit] = []
    place, last, degrees_end = 0, len(fixed), -1
    start, end = (fixed[0].start, fixed[0].end) if fixed else (block.end, block.end)
    for match in CAPITALISED.finditer(folded, block.start, block.end):
        begin, stop = match.span()
        while place < last and end <= begin:
            degrees_end = _add(folded, units, _as_surname(folded, units, fixed[place]), degrees_end)
            place += 1
            start, end = (fixed[place].start, fixed[place].end) if place < last else (block.end, block.end)
        if start <= begin < end:
            continue
        word = match[0]
        if "-" in word and (dash := _LONG_DASH.search(reading.text, begin, stop)):
            stop = dash.start()
            word = folded[begin:stop]
        if word.endswith(_CLITICS):
            stop -= 4
            word = word[:-4]
        if word[-1] == "." and not owns_full_stop(word[:-1]):
            stop -= 1
            word = word[:-1]
        if stop <= start:
            kind = kind_in_place(folded, begin, stop, word)
            if kind == "honorific" and _ends_as_name(folded, units, begin, stop):
                kind = "unknown"
            if kind in ORDINARY and _is_of_name(folded, block, units, (begin, stop), possessed):
                kind = "unknown"
            degrees_end = _add(folded, units, Unit(begin, stop, kind), degrees_end)
    for unit in fixed[place:]:
        degrees_end = _add(folded, units, _as_surname(folded, units, unit), degrees_end)
    return units


def _is_of_name(folded: str, block: Block, units: list[Unit], span: tuple[int, int], possessed: set[str]) -> bool:
    """Whether a word of the language belongs to the name before it; `possessed` keeps names in -nya for later."""
    start, end = span
    last = units[-1] if units else None
    beside = last is not None and last.label in _CALLED and folded[last.end : start] == " "
    listed = beside and last is not None and last.label == "name"
    if beside and (_is_titular(folded, units, end) or (listed and _is_place_in_name(folded, start, end))):
        return True
    if beside and _is_before_degrees(folded, end):
        return True
    word = folded[start:end]
    return word.endswith("nya") and _is_surname(block, word, listed, possessed)


def _ends_as_name(folded: str, units: list[Unit], start: int, end: int) -> bool:
    """Whether a style of four letters or more ends a holder's name and styles nobody: `Kasi Datun Ridwan Mualim`."""
    if len(units) < _HELD or units[-1].label not in _CALLED or units[-2].label not in _HOLDING:
        return False
    glued = folded[units[-2].end : units[-1].start] == folded[units[-1].end : start] == " "
    return glued and end - start >= _LONG_STYLE and _STYLED.match(folded, end) is None


def _is_surname(block: Block, word: str, beside: bool, known: set[str]) -> bool:
    """Whether a word in -nya `beside` a listed name belongs to it: `Gede Artanya`; `known` keeps it for later."""
    if beside and block.kind not in _HEADLINES and word.lower() not in word_list("common_words.txt"):
        known.add(word)
    return word in known


def _is_titular(folded: str, units: list[Unit], end: int) -> bool:
    """Whether a word that ends at `end` belongs to the name of a chief before it: `Zainal Dt. Rajo Panjang`."""
    if folded[end : end + 2] == " (":
        return False
    row = units[-_TITULAR:]
    joined = all(folded[one.end : other.start] == " " for one, other in pairwise(row))
    return joined and any(
        folded[unit.start : unit.end].rstrip(".") in word_list("chiefly_titles.txt") for unit in row[1:]
    )


def _is_place_in_name(folded: str, start: int, end: int) -> bool:
    """Whether a region's name ends the name of somebody told between commas: `I Tenri Bali`."""
    return folded[start:end].lower() in forms() and ends_a_name(folded, start, end)


def _is_before_degrees(folded: str, end: int) -> bool:
    """Whether degrees behind a comma prove that a word behind a name ends it: `Vinsensius Loe Mau, S.Fil.`."""
    return folded[end : end + 1] == "," and degree_pattern().match(folded, end) is not None


def _as_surname(folded: str, units: list[Unit], unit: Unit) -> Unit:
    """A region behind a listed name as part of it, where it is listed as a name too: `Ridwan Batubara`."""
    last = units[-1] if units and unit.label == "region" else None
    if last is None or last.label != "name" or folded[last.end : unit.start] != " ":
        return unit
    listed = word_kind(folded[unit.start : unit.end]) == "name"
    return unit._replace(label="name") if listed or ends_a_name(folded, unit.start, unit.end) else unit


def _add(folded: str, units: list[Unit], unit: Unit, degrees_end: int) -> int:
    """Add a unit, as a degree where it stands in a row of them ("S.Sos., M.H."); return where the last row ends."""
    if unit[0] < degrees_end:
        units.append(unit._replace(label="degree"))
        return degrees_end
    units.append(unit)
    if unit[2] in _BEFORE_DEGREES and folded[unit[1] + 1 : unit[1] + 3].lstrip()[:1].isupper():
        row = degree_pattern().match(folded, unit[1])
        return row.end() if row else degrees_end
    return degrees_end


def _fixed(reading: Reading, places: Places) -> list[Unit]:
    """Offices, regions and organisations; an organisation that begins inside an office starts where that ends."""
    offices = (office for office in reading.offices if not _is_inside(reading, office.start))
    rows = [Unit(o.start, o.end, "office", o.title, o.scope) for o in offices]
    rows += [
        Unit(start, end, "region" if is_region else "organisation", "", "", i)
        for start, end, i, is_region in places.spans
    ]
    rows.sort(key=_by_start)
    _give_back_names(reading, rows)
    kept: list[Unit] = []
    position = 0
    for unit in rows:
        if unit.end <= position:
            continue
        if unit.start < position:
            begin = position
            while begin < unit.end and reading.folded[begin] in " ,.-/":
                begin += 1
            unit = unit._replace(start=begin)
            if begin >= unit.end:
                continue
        kept.append(unit)
        position = unit.end
    return kept


def _is_inside(reading: Reading, start: int) -> bool:
    """Whether an office is part of the name of its holders' body: `Forum Wali Nagari`, `Asosiasi Kepala Desa`."""
    return reading.folded[start].isupper() and reading.folded.endswith(_OF_HOLDERS, max(0, start - 14), start)


def _give_back_names(reading: Reading, rows: list[Unit]) -> None:
    """Cut the last word off a body behind an office where it is the name of the holder, who speaks alone elsewhere.

    `Ketua Paguyuban Penambang Pasiran mengatakan …. Pasiran menyebut …`: only the second sentence shows who Pasiran is.
    """
    alone: dict[str, bool] = {}
    for place in range(1, len(rows)):
        unit, office = rows[place], rows[place - 1]
        if unit.label != "organisation" or office.label != "office" or unit.start - office.end > 1:
            continue
        words, _, last = reading.folded[unit.start : unit.end].rpartition(" ")
        if words and last.istitle() and word_kind(last) in ("name", "unknown") and _says(reading, unit.end):
            if last not in alone and len(alone) < _NAMES_ASKED:
                alone[last] = _speaks_alone(reading, last)
            if alone.get(last):
                rows[place] = unit._replace(end=unit.start + len(words))


def _speaks_alone(reading: Reading, word: str) -> bool:
    """Whether a sentence opens with `word` and a verb of saying."""
    place = reading.folded.find(f"{word} ")
    for _ in range(_NAMES_ASKED):
        if place < 0:
            return False
        before = reading.folded[max(0, place - 2) : place]
        opens = before.endswith("\n") or (before[-1:] == " " and before[:1] in (".", "!", "?", '"'))
        if opens and _says(reading, place + len(word)):
            return True
        place = reading.folded.find(f"{word} ", place + 1)
    return False


def _says(reading: Reading, end: int) -> bool:
    verb = verb_pattern().match(reading.lowered, end + 1) if reading.folded[end : end + 1] == " " else None
    return verb is not None and read_verb(verb.group())[0].voice == "active"


def _by_start(unit: Unit) -> tuple[int, bool]:
    return unit.start, unit.label != "office"
