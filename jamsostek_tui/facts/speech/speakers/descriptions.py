"""Speakers described and not named: `ibu dua anak itu`, `politikus asal Dumai tersebut`, `orang nomor satu itu`.

Or told by their style or initials alone: `kata Tuan Guru`, `ujar HD`.

`data/described_speakers.csv`: noun, gender, kind. The kind says what the one meant must be: head, deputy, legislator,
officer, clergy, scholar, official (by their office or style), or commoner (somebody without an office).
`data/described_offices.csv`: office, the kind it makes of its holder, and where in the office it stands: `whole` at the
beginning, `start` of a word there, `inside` anywhere.
`data/speaker_styles.csv`: styles that tell a kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import islice
from typing import NamedTuple

from jamsostek_tui.language.area_levels import level_source, words_of
from jamsostek_tui.language.lists import any_of, table_rows
from jamsostek_tui.language.styles import gender_told, spelt_out
from jamsostek_tui.language.trie import plain_source
from jamsostek_tui.model import Person

_ACTING = r"(?:penjabat |pelaksana \w+ |pj\.? |plt\.? |plh\.? )?"
_ASKED = 256
"""People of an article who are looked at, the first named first."""
_NAMED = re.compile(r"\.? [A-Z]")


class Described(NamedTuple):
    """What such a noun tells of a person: the gender (`f`, `m` or empty) and the kind."""

    gender: str
    kind: str


@cache
def described_nouns() -> dict[str, Described]:
    """Return every noun by which a paper describes a speaker."""
    rows = table_rows("described_speakers.csv")
    return {row["noun"]: Described(row["gender"], row["kind"]) for row in rows}


@cache
def described_pattern() -> re.Pattern[str]:
    """Return the pattern of a description in lower-case text: group 1 is the noun; it ends with a demonstrative."""
    nouns = plain_source(described_nouns())
    comma = rf",(?= \d| yang | {level_source()}\.? )"
    words = rf"(?: (?!kata|ujar)[\w./()-]*[\w)](?:{comma})?){{0,9}}?"
    return re.compile(rf"(?:sang )?({nouns})(?![\w-]){words} (?:itu|tersebut|ini)(?:pun)?(?!\w)")


@cache
def _offices() -> dict[str, re.Pattern[str]]:
    """Return for each kind the pattern of offices that make somebody one, matched from the beginning of an office."""
    rows = table_rows("described_offices.csv")
    heads = [(word, "head", "whole") for word in words_of("head")]
    told = [*((row["office"], row["kind"], row["where"]) for row in rows), *heads]
    sources: dict[str, list[str]] = {}
    for office, kind, where in told:
        sources.setdefault(kind, []).append(_placed(office, where))
    return {kind: re.compile("|".join(of_kind)) for kind, of_kind in sources.items()}


def _placed(office: str, where: str) -> str:
    """Return the source of an office that is `whole`, opens a word (`start`) or stands anywhere (`inside`)."""
    source = re.escape(office)
    return rf".*\b{source}" if where == "inside" else rf"{_ACTING}{source}" + (r"(?!\w)" if where == "whole" else "")


@cache
def _styles() -> dict[str, str]:
    rows = table_rows("speaker_styles.csv")
    return {row["style"]: row["kind"] for row in rows}


def gender_of(person: Person) -> str:
    """Return `f` or `m` where the styles or the first name of somebody tell it, else an empty string."""
    return gender_told((*person.honorifics, person.name.split(" ", 1)[0]))


def fits(described: Described, person: Person, offices: str) -> bool | None:
    """Whether a description may mean `person`, whose `offices` are told in lower case; None where nothing says so."""
    gender = gender_of(person)
    if described.gender and gender and gender != described.gender:
        return False
    kind = described.kind
    if kind == "commoner":
        return False if offices else None
    if not kind or kind == "official":
        return None
    if any(_styles().get(honorific.rstrip(".").lower()) == kind for honorific in person.honorifics):
        return True
    pattern = _offices().get(kind)
    if pattern is not None and any(pattern.match(office) for office in offices.split("|")):
        return True
    return False if offices else None


def style_at(lowered: str, folded: str, start: int, limit: int) -> tuple[str, int] | None:
    """Return the style written with a capital at `start` that no name follows, and where it ends; None without one."""
    match = _style().match(lowered, start, limit)
    if match is None or not folded[start].isupper() or _NAMED.match(folded, match.end(), limit):
        return None
    return match[1], match.end()


def bearer(style: str, people: Iterable[Person]) -> Person | None:
    """Return the one of `people` who bears a style, however it is shortened; None where not exactly one does."""
    wanted = spelt_out(style)
    bearers = [
        one for one in islice(people, _ASKED) if any(spelt_out(told).startswith(wanted) for told in one.honorifics)
    ]
    return bearers[0] if len(bearers) == 1 else None


def initialled(letters: str, people: Iterable[Person]) -> Person | None:
    """Return the one of `people` whose words begin with `letters`; None where not exactly one has such a name."""
    fitting = [one for one in islice(people, _ASKED) if "".join(word[0] for word in one.name.split()) == letters]
    return fitting[0] if len(fitting) == 1 else None


@cache
def _style() -> re.Pattern[str]:
    return re.compile(rf"(tuan guru|{any_of('honorifics.txt')})(?![\w'-])")
