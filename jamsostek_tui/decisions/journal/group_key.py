"""What names a group of numbers in the journal: written and read here alone.

`nelayan count level@52.02/rentan#2|2024`: the bucket of its measure, its region, the bases that tell it apart, which of
several that are named so it is; behind the stroke the time that was settled, where a key is of one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_WRITTEN = re.compile(
    r"(?P<head>[^ @|]+) (?P<family>count|money|ratio|time|measure) (?P<kind>level|change|amount|target)"
    r"(?:-(?P<direction>up|down))?@(?P<region>[^/|]*)/(?P<bases>[^#|]*)(?:#(?P<nth>\d{1,9}))?"
    r"(?:\|(?P<time>\d{0,4}(?:-[\dQH-]{2,5})?))?"
)

_NTH = re.compile(r"#\d+$")


@dataclass(frozen=True, slots=True)
class GroupKey:
    """A key taken apart; `nth` is "" for the first of its name, `direction` and `time` for none."""

    head: str
    family: str
    kind: str
    direction: str
    region: str
    bases: tuple[str, ...]
    nth: str
    time: str


def group_key(bucket: str, region: str | None, bases: Iterable[str], nth: int = 1) -> str:
    """Return the key of the `nth` group of a bucket in a region, apart from others by its bases."""
    return numbered(f"{bucket}@{region or ''}/{'+'.join(sorted(bases))}", nth)


def numbered(key: str, nth: int) -> str:
    """Return a key as that of the `nth` group of its name, whichever it was of."""
    first = _NTH.sub("", key)
    return f"{first}#{nth}" if nth > 1 else first


def at_time(key: str, time: str) -> str:
    """Return the key of what is settled of a group at a time, "" for no known one."""
    return f"{key}|{time}"


def of_group(key: str) -> str:
    """Return the key of a group, by the key of what was settled of it at a time."""
    return key.rpartition("|")[0]


def is_in_year(settled: str, group: str, year: str) -> bool:
    """Whether a key is of what was settled of a group in a year; where that is "", in any year."""
    same = at_time(group, year)
    return settled == same or settled.startswith(f"{same}-" if year else same)


def read_group_key(key: str) -> GroupKey | None:
    """Return a key taken apart; None for what is none."""
    read = _WRITTEN.fullmatch(key)
    if read is None:
        return None
    bases = tuple(base for base in read["bases"].split("+") if base)
    told = (read["direction"] or "", read["region"], bases, read["nth"] or "", read["time"] or "")
    return GroupKey(read["head"], read["family"], read["kind"], *told)
