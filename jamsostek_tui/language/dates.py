"""Dates as Indonesian news writes them: days, ranges, weekdays, months, quarters, half-years, years, `tahun ini`.

One compiled pattern over the lower-cased text finds them all; `calendar` decides what an unfinished date means.
General date parsers read `3,19` as a day; here every form is spelled out instead.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Literal

from jamsostek_tui.language.calendar import (
    as_date,
    day,
    full_months,
    latest_weekday,
    months,
    nearest_year,
    weekdays,
)
from jamsostek_tui.language.folding import lower

DateKind = Literal["day", "weekday", "month", "quarter", "half", "year", "bare-year", "relative"]


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date in a text: its span, what it means, and how sure that is.

    `iso` is `2024-06-12`, `2024-06`, `2024-Q2`, `2024-H1` or `2024`, None where the text leaves it open; `until`
    closes a range in the same form. The span takes in the weekday and the brackets around `(12/3)`, but no
    preposition. `doubt` is None, `year-inferred`, `weekday-inferred`, `weekday-mismatch`, `no-year`, `bare-year`
    (four digits that only look like a year) or `impossible-date`.
    """

    start: int
    end: int
    iso: str | None
    kind: DateKind
    doubt: str | None = None
    until: str | None = None


def find_dates(folded: str, start: int, end: int, published: str | None) -> list[DateMention]:
    """Return the dates in `folded[start:end]`, in order and without overlap; offsets are those of `folded`.

    `folded` is text as `folding.fold` returns it. `published`, an ISO date or date-time, settles dates without
    a year, bare weekdays, `tahun ini` and the like; without it their `iso` is None.
    """
    piece = folded[start:end]
    today = as_date(published)
    found = []
    for match in _pattern().finditer(lower(piece)):
        read = _READERS[match.lastgroup or ""](match, piece, today)
        if read is not None:
            iso, kind, doubt, until = read
            found.append(DateMention(start + match.start(), start + match.end(), iso, kind, doubt, until))
    return found


def find_dates_at(folded: str, lowered: str, starts: Iterable[int], published: str | None) -> list[DateMention]:
    """Return what `find_dates` finds in the whole of `folded`, tried only at the offsets `starts`, in order.

    `lowered` is `folding.lower` of `folded`. Every date begins at a digit, at one of `date_openers()` or at a bracket
    before either, so those offsets are enough and most of the text is passed over.
    """
    today = as_date(published)
    try_at = _pattern().match
    found: list[DateMention] = []
    done = 0
    for start in starts:
        if start < done:
            continue
        match = try_at(lowered, start - 1) if start > done and folded[start - 1] == "(" else None
        match = match or try_at(lowered, start)
        if match is None:
            continue
        done = match.end()
        read = _READERS[match.lastgroup or ""](match, folded, today)
        if read is not None:
            found.append(DateMention(match.start(), done, *read))
    return found


@cache
def date_openers() -> frozenset[str]:
    """Return the words with which a date may begin, lower case."""
    return frozenset((*months(), *weekdays(), *_OPENERS, "q"))


_Read = tuple[str | None, DateKind, str | None, str | None]
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4}
_SPANS = {(1, 6): "H1", (7, 12): "H2", (1, 3): "Q1", (4, 6): "Q2", (7, 9): "Q3", (10, 12): "Q4"}
_UNTIL = r"\s?(?:-|s/d|s\.d\.?|sampai(?: dengan)?|hingga)\s?"
_TO = r"\s?(?:-|s/d|s\.d\.?|sampai(?: dengan)?|hingga|dan|&)\s?"
_YEAR = r"(?:19|20)\d\d"
_OPENERS: tuple[str, ...] = (
    "triwulan",
    "trwulan",
    "kuartal",
    "kwartal",
    "quartal",
    "tw",
    "semester",
    "smt",
    "tahun",
    "thn",
    "th",
    "ta",
)
_OPENERS += ("bulan", "hari", "kemarin", "besok", "lusa")
_NUMERAL = r"(?:iv|i{1,3}|[1-4]|pertama|kedua|ketiga|keempat)"
_NO_UNIT = (
    r"(?![\w%]|[.,:/]\d| (?:orang|pekerja|peserta|juta|ribu|miliar|milyar|triliun|unit|persen|meter|kilometer|km|"
    r"hektare?|ha|kg|ton|warga|buruh|petani|nelayan|kasus|desa|paket|jiwa|kk|tenaga|rupiah|perusahaan)\b)"
)


@cache
def _pattern() -> re.Pattern[str]:
    month = "(?:" + "|".join(sorted(months(), key=len, reverse=True)) + r")\b(?:\.(?= ?\d))?"
    alone = "(?:" + "|".join(sorted(full_months(), key=len, reverse=True)) + r")\b"
    weekday = "(?:" + "|".join(sorted(weekdays(), key=len, reverse=True)) + ")"
    time_of_day = r"(?: (?:dini hari|pagi|siang|sore|petang|malam))?"
    before = rf"(?:(?P<wd_{{0}}>{weekday}){time_of_day},? ?(?:tanggal |tgl\.? )?\(?)?"
    named = (
        rf"(?P<d1>\d{{1,2}})(?: (?P<m1>{month})(?: (?P<y1>{_YEAR}))?)?{_TO}(?:{weekday},? )?(?P<d2>\d{{1,2}})[ -](?P<m2>{month})"
        rf"(?:[ -](?P<y2>{_YEAR}))?"
    )
    single = rf"(?P<d3>\d{{1,2}})[ -]?(?P<m3>{month})(?:,?[ -]?(?P<y3>{_YEAR}))?"
    numeric = (
        r"(?P<n1>\d{1,2})(?:/(?P<o1>\d{1,2}))?" + _TO + r"(?P<n2>\d{1,2})/(?P<o2>\d{1,2})(?:/(?P<z2>\d{4}|\d\d))?"
        r"|(?P<n3>\d{1,2})/(?P<o3>\d{1,2})/(?P<z3>\d{4}|\d\d)"
        r"|(?P<n4>\d{1,2})(?P<sep>[-.])(?P<o4>\d{1,2})(?P=sep)(?P<z4>(?:19|20)\d\d)"
    )
    unfinished = r"(?P<n5>\d{1,2})/(?P<o5>\d{1,2})"
    edge = r"(?![\w]|[.,/]\d)"
    quarter = r"(?:triwulan|trwulan|kuartal|kwartal|quartal|tw)"
    of_year = rf"(?: ?(?:di |pada |dari )?(?:tahun |thn\.? )?[-/]?(?P<{{0}}>{_YEAR}|ini|lalu))?"
    forms = {
        "iso": rf"(?P<i1>{_YEAR})-(?P<i2>\d\d)-(?P<i3>\d\d)(?!\d)",
        "american": rf"(?P<am>{month}) (?P<ad>\d{{1,2}}),? (?P<ay>{_YEAR})(?!\d)",
        "range": before.format("range") + "(?:" + named + r")\)?" + edge,
        "named": before.format("named") + single + r"\)?" + edge,
        "numeric": before.format("numeric") + r"\(?(?:" + numeric + r")\)?" + edge,
        "unfinished": rf"(?P<wd_un>{weekday}){time_of_day},? ?\(?{unfinished}\)?{edge}"
        rf"|\({weekday}?,? ?(?P<n6>\d{{1,2}})/(?P<o6>\d{{1,2}})\)",
        "quarter": rf"{quarter}[ -]?(?:ke-?)?(?P<q>{_NUMERAL})\b{of_year.format('qy')}"
        rf"|q(?P<q2>[1-4])[ -/]?(?P<qy2>{_YEAR})\b",
        "half": rf"(?:semester|smt)[ -]?(?:ke-?)?(?P<h>ii|i|1|2|pertama|kedua)\b{of_year.format('hy')}",
        "months": rf"(?P<a1>{month})(?: (?P<b1>{_YEAR}))?{_UNTIL}(?P<a2>{month}),? ?(?P<b2>{_YEAR})(?![\w])",
        "month": rf"(?P<a3>{month}),? ?(?:tahun )?(?P<b3>{_YEAR})(?![\w])",
        "lone_month": rf"(?P<lm>{alone})(?: (?P<rel>tahun )?(?P<when>ini|lalu)\b)?",
        "this": r"(?P<what>tahun|bulan|hari)(?: anggaran)? (?P<that>ini|lalu|kemarin|depan|sebelumnya|berjalan)\b",
        "nearby": r"(?P<near>kemarin|besok|lusa)\b",
        "years": rf"(?:(?P<yw>tahun|thn|th|ta)\.? (?:anggaran |\(?ta\)? )?)?(?P<ya>{_YEAR})"
        rf"(?:{_UNTIL}(?:tahun )?(?P<yb>{_YEAR})|/(?P<yc>{_YEAR}))?(?P<era>-?an\b)?{_NO_UNIT}",
        "lone_weekday": rf"(?P<wd>{weekday})\b{time_of_day}(?! ?\()",
    }
    choices = "|".join(f"(?P<{name}>{form})" for name, form in forms.items())
    return re.compile(r"(?<![\w./-])(?<!\d,)(?=" + _openings() + f")(?:{choices})")


def _openings() -> str:
    """Return a pattern of the first letters of every form, so that most words are passed over at once."""
    by_first: dict[str, set[str]] = {}
    for word in (*months(), *weekdays(), *_OPENERS):
        by_first.setdefault(word[0], set()).add(word[1])
    pairs = "|".join(f"{first}[{''.join(sorted(seconds))}]" for first, seconds in sorted(by_first.items()))
    return rf"[\d(]|q[1-4]|{pairs}"


def _iso(match: re.Match[str], piece: str, today: date | None) -> _Read | None:
    found = day(int(match["i1"]), int(match["i2"]), int(match["i3"]))
    return (found.isoformat(), "day", None, None) if found else None


def _american(match: re.Match[str], piece: str, today: date | None) -> _Read | None:
    found = day(int(match["ay"]), _month(match["am"]), int(match["ad"]))
    return (found.isoformat(), "day", None, None) if found else None


def _range(match: re.Match[str], piece: str, today: date | None) -> _Read | None:
    last_month = _month(match["m2"])
    first_month = _month(match["m1"]) if match["m1"] else last_month
    year = match["y2"] or match["y1"]
    last, doubt = _settled(int(match["d2"]), last_month, year, today)
    first = None
    if last is not None:
        first_year = int(match["y1"]) if match["y1"] else last.year - (first_month > last_month)
        first = day(first_year, first_month, int(match["d1"]))
    return _text(first), "day", doubt, _text(last)


def _named(match: re.Match[str], piece: str, today: date | None) -> _Read | None:
    found, doubt = _settled(int(match["d3"]), _month(match["m3"]), match["y3"], today)
    if not match["y3"] and match["m3"].rstrip(".") not in full_months() and not match["wd_named"]:
        return None
    return _text(found), "day", doubt or _weekday_doubt(match["wd_named"], found), None


def _numeric(match: re.Match[str], piece: str, today: date | None) -> _Read | None:
    if match["n2"]:
        if not (match["z2"] or match["wd_numeric"] or match.group().startswith("(")):
            return None
        last, doubt = _settled(int(match["n2"]), int(match["o2"]), match["z2"], today)
        first = last and day(
            last.year - (int(match["o1"] or match["o2"]) > last.month),
            int(match["o1"] or match["o2"]),
            int(match["n1"]),
        )
        return _text(first or None), "day", doubt, _text(last)
    number = "3" if match["n3"] else "4"
    found, doubt = _settled(int(match["n" + number]), int(match["o" + number]), match["z" + number], today)
    if found is None:
        return None
    return _text(found), "day", doubt or _weekday_doubt(match["wd_numeric"], found), None


def _unfinished(match: re.Match[str], piece: str, today: date | None) -> _Read | None:
    number, month = int(match["n5"] or match["n6"]), int(match["o5"] or match["o6"])
    if not (1 <= month <= 12 and 1 <= number <= 31):
        return None
    found, doubt = _settled(number, month, None, today)
    return _text(found), "day", doubt, None


def _quarter(match: re.Match[str], piece: str, today: date | None) -> _Read | None:
    return _part("Q", match["q"] or match["q2"], match["qy"] or match["qy2"], "quarter", today)


def _half(match: re.Match[str], piece: str, today: date | None) -> _Read | None:
    return _part("H", match["h"], match["hy"], "half", today)


def _part(letter: str, numeral: str, year: str | None, kind: DateKind, today: date | None) -> _Read:
    number = _ROMAN.get(numeral) or int(numeral)
    if year and year.isdigit():
        return f"{year}-{letter}{number}", kind, None, None
    if today is None:
        return None, kind, "no-year", None
    return f"{today.year - (year == 'lalu')}-{letter}{number}", kind, None if year else "year-inferred", None


def _months(match: re.Match[str], piece: str, today: date | None) -> _Read | None:
    first, last, year = _month(match["a1"]), _month(match["a2"]), match["b2"]
    from_year = match["b1"] or year
    if from_year == year and (part := _SPANS.get((first, last))):
        return f"{year}-{part}", "half" if part[0] == "H" else "quarter", None, None
    return f"{from_year}-{first:02}", "month", None, f"{year}-{last:02}"


def _one_month(match: re.Match[str], piece: str, today: date | None) -> _Read | None:
    return f"{match['b3']}-{_month(match['a3']):02}", "month", None, None


def _lone_month(match: re.Match[str], piece: str, today: date | None) -> _Read | None:
    if not piece[match.start()].isupper():
        return None
    month = _month(match["lm"])
    if today is None:
        return None, "month", "no-year", None
    if match["rel"]:
        return f"{today.year - (match['when'] == 'lalu')}-{month:02}", "month", None, None
    year = today.year - (month > today.month)
    return f"{year}-{month:02}", "month", "year-inferred", None


def _this(match: re.Match[str], piece: str, today: date | None) -> _Read | None:
    what, shift = match["what"], {"ini": 0, "berjalan": 0, "depan": 1}.get(match["that"], -1)
    if what == "hari" and shift:
        return None
    if today is None:
        return None, "relative", None, None
    if what == "hari":
        return today.isoformat(), "relative", None, None
    if what == "tahun":
        return str(today.year + shift), "relative", None, None
    month = today.year * 12 + today.month - 1 + shift
    return f"{month // 12}-{month % 12 + 1:02}", "relative", None, None


def _nearby(match: re.Match[str], piece: str, today: date | None) -> _Read | None:
    days = {"kemarin": -1, "besok": 1, "lusa": 2}[match["near"]]
    return _text(today + timedelta(days=days) if today else None), "relative", None, None


def _years(match: re.Match[str], piece: str, today: date | None) -> _Read | None:
    if match["era"]:
        return None, "year", None, None
    sure = bool(match["yw"] or match["yb"])
    return match["ya"], "year" if sure else "bare-year", None if sure else "bare-year", match["yb"] or match["yc"]


def _lone_weekday(match: re.Match[str], piece: str, today: date | None) -> _Read | None:
    if not piece[match.start()].isupper():
        return None
    found = latest_weekday(weekdays()[match["wd"]], today) if today else None
    return _text(found), "weekday", "weekday-inferred" if found else None, None


def _settled(number: int, month: int, year: str | None, today: date | None) -> tuple[date | None, str | None]:
    """Return the day meant and the doubt about it; a two-digit year is one of this century."""
    if year:
        found = day(int(year) + (2000 if len(year) == 2 else 0), month, number)
        return found, None if found else "impossible-date"
    if today is None:
        return None, "no-year"
    found = nearest_year(month, number, today)
    return found, "year-inferred" if found else "impossible-date"


def _weekday_doubt(weekday: str | None, found: date | None) -> str | None:
    wrong = weekday is not None and found is not None and found.weekday() != weekdays()[weekday]
    return "weekday-mismatch" if wrong else None


def _month(name: str) -> int:
    return months()[name.rstrip(".")]


def _text(found: date | None) -> str | None:
    return found.isoformat() if found else None


_READERS: dict[str, Callable[[re.Match[str], str, date | None], _Read | None]] = {
    "iso": _iso,
    "american": _american,
    "range": _range,
    "named": _named,
    "numeric": _numeric,
    "unfinished": _unfinished,
    "quarter": _quarter,
    "half": _half,
    "months": _months,
    "month": _one_month,
    "lone_month": _lone_month,
    "this": _this,
    "nearby": _nearby,
    "years": _years,
    "lone_weekday": _lone_weekday,
}
