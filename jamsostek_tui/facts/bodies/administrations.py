"""Regional administrations and their departments: `Pemkab …`, `Dinas Tenaga Kerja … Kota …`, `Disnaker …`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from jamsostek_tui.facts.bodies.areas import Area
from jamsostek_tui.facts.bodies.hit import OrganisationHit, Paragraph, after_bracket, bracket_behind, skip
from jamsostek_tui.language.bodies import department_words
from jamsostek_tui.language.gazetteer import place
from jamsostek_tui.language.lists import word_list

_DEPARTMENT_STEP = re.compile(r"(?P<joint>,\s(?:dan\s)?|\s(?:dan|&|serta)\s|\s)(?P<word>[A-Z][\w'-]*)")
_SMALL_WORD = re.compile(r"[a-z]+(?!\w)")
_SMALL_WORD_WITHIN = re.compile(r"(?<= )(?!dan |serta )[a-z]+")
_LONGEST_WORD = 16
_JOINED = (" dan ", ", dan ", " & ")
_ADMINISTRATION = {"province": ("Provinsi", "Pemprov"), "regency": ("Kabupaten", "Pemkab"), "city": ("Kota", "Pemkot")}
_BARE_ADMINISTRATION = {"PEMKAB": "Kabupaten", "PEMKOT": "Kota", "PEMKO": "Kota", "PEMPROV": "Provinsi"}
_ACRONYM = re.compile(r"\s[A-Z]{2,10}(?=\s)")


def administration(here: Paragraph, match: re.Match[str]) -> OrganisationHit | None:
    """Read `Pemkab Bima`, `Pemerintah Kota (Pemkot) Bima`, or a bare `Pemkab` that waits for its region."""
    end, _ = after_bracket(here, match.end())
    if match.group().endswith("Aceh"):
        area: Area | None = here.areas.at(match.end() - 4)
    else:
        area = here.areas.at(skip(here, end))
    known = place(area.region) if area and area.region else None
    if area is None or known is None or known.level not in _ADMINISTRATION:
        level = _BARE_ADMINISTRATION.get(match.group().upper())
        if level is None:
            return None
        return OrganisationHit(
            match.start(),
            match.end(),
            match.group(),
            None,
            "government",
            f"Pemerintah {level}",
            None,
            None,
            "administration",
            needs_area=True,
        )
    word, short = _ADMINISTRATION[known.level]
    bare = known.name.removeprefix("Kota ")
    called = area.text if len(area.text) < len(bare) else bare
    return OrganisationHit(
        match.start(),
        area.end,
        f"Pemerintah {word} {bare}",
        f"{short} {called}",
        "government",
        f"Pemerintah {word}",
        called,
        known.code,
        "administration",
    )


def department(here: Paragraph, match: re.Match[str]) -> OrganisationHit | None:
    """Read `Dinas` and the words that departments are named by, with the region behind."""
    return _grown_department(here, match, match.group(), None)


def ministry(here: Paragraph, match: re.Match[str]) -> OrganisationHit | None:
    """Read `Kementerian …`, `Ditjen …` that the table does not know, by the words ministries are named by."""
    read = _grown_department(here, match, match.group(), None)
    return replace(read, base=read.name.lower()) if read is not None and read.area is None else read


def short_department(here: Paragraph, match: re.Match[str], name: str) -> OrganisationHit | None:
    """Read `Disnaker Kota Bima` under its full `name`; `Dinas PU …` may go on."""
    short = " ".join(match.group().split())
    if short.upper().startswith("DINAS "):
        return _grown_department(here, match, name, short)
    if grown := _joined_department(here, (match.start(), match.end()), name):
        return grown
    return _with_area(here, match.start(), match.end(), name, short, "department-by-short-name")


def _joined_department(here: Paragraph, short: tuple[int, int], name: str) -> OrganisationHit | None:
    """Read a department whose `short` name tells only its first half: `Disnakertrans dan Kependudukan Jatim`."""
    first = end = short[1]
    if here.text.startswith(_JOINED, first):
        end, _ = _department_end(here, first)
    told = here.text[short[0] : end]
    if end == first:
        return None
    full = f"{name.replace(' dan ', ', ')}{here.text[first:end]}"
    return _with_area(here, short[0], end, full, told, "department-by-short-name")


def explained_department(
    here: Paragraph, match: re.Match[str], explained: Mapping[str, OrganisationHit]
) -> OrganisationHit | None:
    """Read a short name that the article itself explains before (`Dinas Sosial dan Tenaga Kerja (Dinsosnaker)`).

    `explained` are the departments by their short names; one told with another region is left to the table. A name
    that only begins with the short one is read to its end.
    """
    for short, told in explained.items():
        end = match.start() + len(short)
        if here.text.startswith(short, match.start()) and not here.text[end : end + 1].isalnum():
            name = told.name.removesuffix(f" {told.area}") if told.area else told.name
            if grown := _joined_department(here, (match.start(), end), name):
                return grown
            hit = _with_area(here, match.start(), end, name, short, "department")
            same = hit is None or told.region is None or hit.region in (None, told.region)
            return hit if same else None
    return None


def _grown_department(here: Paragraph, match: re.Match[str], name: str, short: str | None) -> OrganisationHit | None:
    """Read on from `Dinas` or `Dinas PU` as long as the words are such as departments are named by."""
    end, count = _department_end(here, match.end())
    if match.group().lower() == "badan" and (count < 2 or here.text[match.end() :].startswith(" Usaha")):
        return None
    if not count and short is None:
        acronym = _ACRONYM.match(here.text, end, here.block.end)
        if acronym is None or here.areas.at(acronym.end() + 1) is None:
            return None
        end = acronym.end()
    full = f"{name}{_capitalised(here.text[match.end() : end])}"
    if count and (further := _past_bracket(here, end)) is not None:
        end, rest, told = further
        hit = _with_area(here, match.start(), end, " ".join(f"{full}{rest}".split()), f"{told}{rest}", "department")
        return replace(hit, short=f"{told}{rest}") if hit is not None else None
    rule = "department" if count else "department-by-short-name"
    return _with_area(
        here, match.start(), end, " ".join(full.split()).replace(" & ", " dan "), None if count else short, rule
    )


def _department_end(here: Paragraph, offset: int) -> tuple[int, int]:
    """Return where the words behind `offset` end that departments are named by, and how many they are."""
    end, count = offset, 0
    while step := _DEPARTMENT_STEP.match(here.text, end, here.block.end):
        if step["word"].lower() not in department_words():
            break
        end, count = step.end(), count + 1
        first, _, second = here.text[step.start("word") : end + _LONGEST_WORD].partition(" ")
        small = _SMALL_WORD.match(second)
        if small and f"{first.lower()} {small.group()}" in word_list("department_pairs.txt"):
            end, count = end + 1 + small.end(), count + 1
    return end, count


def _capitalised(words: str) -> str:
    """Return the words of a department as its name has them: `Tenaga Kerja` for `Tenaga kerja`."""
    return _SMALL_WORD_WITHIN.sub(lambda word: word.group().capitalize(), words)


def _past_bracket(here: Paragraph, offset: int) -> tuple[int, str, str] | None:
    """Read on behind a bracket within a department's name: `Dinas Sosial, Transmigrasi (Sostrans) dan Energi`.

    Returns where the name ends, its words behind the bracket and those in it, or None where `dan` joins no more.
    """
    bracket = bracket_behind(here, offset)
    first = end = bracket.end() if bracket is not None else offset
    if here.text.startswith(_JOINED, end):
        end, _ = _department_end(here, end)
    return (end, here.text[first:end], bracket["short"]) if bracket is not None and end > first else None


def _with_area(
    here: Paragraph, start: int, end: int, name: str, abbreviation: str | None, rule: str
) -> OrganisationHit | None:
    name = name.title().replace(" Dan ", " dan ") if name.isupper() else name
    after, short = after_bracket(here, end)
    area = here.areas.at(skip(here, after))
    base = name.lower().replace(",", "")
    if area is None:
        return OrganisationHit(start, end, name, abbreviation or short, "government", base, None, None, rule, short)
    called = abbreviation or short
    return OrganisationHit(
        start,
        area.end,
        f"{name} {area.tail}",
        f"{called} {area.tail}" if called else None,
        "government",
        base,
        area.tail,
        area.region,
        rule,
        short,
    )
