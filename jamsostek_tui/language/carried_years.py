"""Years that a text says once and carries on: `Mei 2022 30 kasus, Juni 41 kasus`, `setahun kemudian`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from jamsostek_tui.language.calendar import months
from jamsostek_tui.language.date_readings import span_of_months
from jamsostek_tui.language.dates import DateMention

_YEAR_DIGITS = 4
_REACH = 300
"""Characters between a month and the year that it takes over."""
_BETWEEN = re.compile(r" ?(?:-|s/d|s\.d\.?) ?")
_LATER = ("kemudian", "berikutnya", "setelahnya", "sesudahnya", "berselang")
_UP_TO = re.compile(r",? (?:(?:sampai|hingga|pada|di|per|selama)(?: dengan)? )?(?:akhir |awal )?(?:bulan )?")
"""Between a year that is told first and its month: `tahun lalu sampai bulan September`."""
_DATED = ("month", "quarter", "half", "year", "day")
_WITH_A_YEAR = (*_DATED, "bare-year")


def carry_years(folded: str, dates: Sequence[DateMention], dated: bool) -> list[DateMention]:
    """Return `dates`, months without a year given the year that the words before them name.

    `dated` says that the day of the article is known: then a month takes over a year only from a month of its own
    sentence, and `Februari tahun lalu` is settled already. Without it the year of any date before in the paragraph goes
    on, or else the only year named so far in the article, and `tahun lalu` is the year before the latest named so far.
    """
    read: list[DateMention] = []
    latest = 0
    for date in dates:
        if date.kind == "month" and date.doubt in ("no-year", "year-inferred"):
            date = _with_year(folded, date, read, latest, dated)
        if date.kind == "relative" and date.iso is None and folded.endswith(_LATER, date.start, date.end):
            date = _year_on(folded, date, read)
        if date.iso is not None and date.kind in _DATED:
            latest = max(latest, int(date.iso[:4]))
        read.append(date)
    return read


def _year_on(folded: str, date: DateMention, earlier: Sequence[DateMention]) -> DateMention:
    """Return `setahun kemudian` as the year after the one told last in its paragraph, if one is."""
    for other in reversed(earlier[-6:]):
        between = folded[other.end : date.start]
        if len(between) > _REACH or "\n" in between:
            break
        if other.iso is not None and other.kind in _WITH_A_YEAR:
            return replace(date, iso=str(int(other.iso[:4]) + 1))
    return date


def _with_year(folded: str, date: DateMention, earlier: Sequence[DateMention], latest: int, dated: bool) -> DateMention:
    written = folded[date.start : date.end].lower()
    first, month = _months_of(written)
    if month is None:
        return date
    year = None
    if earlier and (told := _right_before(folded, date, earlier[-1])) is not None and first is None:
        return replace(date, iso=f"{told}-{month:02}", doubt=None)
    if written.endswith("tahun lalu"):
        year = latest - 1 if latest else None
    elif not written.endswith(("ini", "lalu")):
        year = _year_before(folded, date, month, earlier, dated) or (None if dated else _only_year(earlier))
    if year is None:
        return date
    if first is None:
        return replace(date, iso=f"{year}-{month:02}", doubt="year-inferred")
    iso, kind, doubt, until = span_of_months(first, str(year - (first > month)), month, str(year), "year-inferred")
    return replace(date, iso=iso, kind=kind, doubt=doubt, until=until)


def _right_before(folded: str, date: DateMention, earlier: DateMention) -> str | None:
    """Return the year told right before a month: `Tahun lalu sampai bulan September`, `Tahun 2023 hingga Mei`."""
    if earlier.iso is None or len(earlier.iso) != _YEAR_DIGITS or earlier.kind not in ("relative", "year"):
        return None
    return earlier.iso if _UP_TO.fullmatch(folded, earlier.end, date.start) else None


def _months_of(written: str) -> tuple[int | None, int | None]:
    """Return the month meant, behind that with which a range begins (`januari-april`)."""
    first, *last = _BETWEEN.split(written.partition(" tahun")[0].removesuffix(" ini").removesuffix(" lalu"), maxsplit=1)
    if last:
        return months().get(first), months().get(last[0])
    return None, months().get(written.split(" ", 1)[0])


def _year_before(folded: str, date: DateMention, month: int, earlier: Sequence[DateMention], dated: bool) -> int | None:
    for other in reversed(earlier[-6:]):
        between = folded[other.end : date.start]
        if len(between) > _REACH or "\n" in between:
            return None
        if other.iso is None or other.kind not in _DATED:
            continue
        if dated and (other.kind != "month" or ". " in between):
            return None
        year = int(other.iso[:4])
        turned = other.kind == "month" and int(other.iso[5:7]) >= 11 and month <= 2
        return year + turned
    return None


def _only_year(earlier: Sequence[DateMention]) -> int | None:
    """Return the year of all dates told so far in an article of unknown day, None where they are of several."""
    years = {int(date.iso[:4]) for date in earlier if date.iso is not None and date.kind in _WITH_A_YEAR}
    return years.pop() if len(years) == 1 else None
