"""Dates as Indonesian news writes them: days, ranges, weekdays, months, quarters, half-years, years, `tahun ini`.

One compiled pattern over the lower-cased text finds them all; `date_readings` says what each form means.
General date parsers read `3,19` as a day; here every form is spelled out instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from jamsostek_tui.language.calendar import (
    as_date,
    full_months,
    months,
    weekdays,
)
from jamsostek_tui.language.date_readings import READERS, DateKind
from jamsostek_tui.language.folding import lower
from jamsostek_tui.language.lists import any_of
from jamsostek_tui.language.trie import plain_source
from jamsostek_tui.record import record


@record(frozen=True, slots=True)
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

    @property
    def period(self) -> str | None:
        """The date as one period: its ISO form, of a range the month in which it ends, or of days in two the year."""
        if self.until is None or self.iso is None:
            return self.iso
        if self.kind == "day":
            return self.until[:7] if self.iso[:7] == self.until[:7] else self.until[:4]
        return self.until if self.kind in ("month", "relative") else self.iso


def find_dates(folded: str, start: int, end: int, published: str | None) -> list[DateMention]:
    """Return the dates in `folded[start:end]`, in order and without overlap; offsets are those of `folded`.

    `folded` is text as `folding.fold` returns it. `published`, an ISO date or date-time, settles dates without
    a year, bare weekdays, `tahun ini` and the like; without it their `iso` is None.
    """
    piece = folded[start:end]
    today = as_date(published)
    found = []
    for match in _pattern().finditer(lower(piece)):
        read = READERS[match.lastgroup or ""](match, piece, today)
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
    try_at, try_number = _pattern().match, _number_pattern().match
    found: list[DateMention] = []
    done = 0
    for start in starts:
        if start < done:
            continue
        match = try_at(lowered, start - 1) if start > done and folded[start - 1] == "(" else None
        match = match or (try_number if lowered[start].isdigit() else try_at)(lowered, start)
        if match is None:
            continue
        done = match.end()
        read = READERS[match.lastgroup or ""](match, folded, today)
        if read is not None:
            found.append(DateMention(match.start(), done, *read))
    return found


@cache
def date_openers() -> frozenset[str]:
    """Return the words with which a date may begin, lower case."""
    return frozenset((*months(), *weekdays(), *_OPENERS, "q"))


def may_open_date(form: str, following: str) -> bool:
    """Whether a date may begin with the token `form` (see `words`), by itself and by the token behind it."""
    if form.isdigit():
        return len(form) == _YEAR_DIGITS or (len(form) <= _DAY_DIGITS and _may_follow_day(following))
    return _may_open_date(form)


@lru_cache(maxsize=4096)
def _may_follow_day(form: str) -> bool:
    """Whether a token may stand behind the number of a day: its month, or what leads to a further day."""
    return form in ("\n", "-", "s", "sampai", "hingga", "dan", "&") or form.partition("-")[0] in months()


@lru_cache(maxsize=4096)
def _may_open_date(form: str) -> bool:
    if form[0].isdigit():
        return "/" in form or form.count(".") > 1
    return form.partition("-")[0] in date_openers()


_YEAR_DIGITS = 4
_DAY_DIGITS = 2
_BOUND = r"(?<![\w./-])(?<!\d,)"
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
    "paruh",
    "tahun",
    "setahun",
    "akhir",
    "thn",
    "th",
    "ta",
)
_OPENERS += ("bulan", "hari", "ditahun", "dibulan", "dihari", "kemarin", "besok", "lusa", "enam", "tiga")
_YEARED = rf"(?:(?:di |pada |dari )?(?:tahun |thn\.? )?{_YEAR}|tahun (?:ini|lalu))\b"
"""Behind `paruh pertama`, which without a year may be half of anything."""
_NUMERAL = r"(?:iv|i{1,3}|[1-4]|pertama|kedua|ketiga|keempat|satu|dua|tiga|empat)"
_NO_DIGIT = r"(?![\w%]|[.,:/]\d)"
_NO_UNIT = rf"(?![\w%]|[.,:/]\d| {any_of('counted_by_thousands.txt', 'measured_by_thousands.txt')}\b)"
_DURING = "|".join(
    rf"(?<=\b{word} \d{{4}})" for word in ("sepanjang", "selama", "sejak", "awal", "akhir", "pertengahan", "pada")
)
_NO_MEASURE = rf"{_NO_DIGIT}(?! {any_of('measured_by_thousands.txt')}\b)"
"""Behind a year that is told as a time of those counted next: `sepanjang 2023 peserta …`."""


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(_BOUND + f"(?={_openings()})(?:{_choices(*_forms())})")


@cache
def _number_pattern() -> re.Pattern[str]:
    """Return the pattern of the dates that begin with a digit."""
    return re.compile(_BOUND + f"(?:{_choices('iso', 'range', 'named', 'numeric', 'years')})")


def _choices(*names: str) -> str:
    forms = _forms()
    return "|".join(f"(?P<{name}>{forms[name]})" for name in names)


@cache
def _forms() -> dict[str, str]:
    """Return the source of each form of a date; which comes first matters."""
    month = rf"{plain_source(months())}\b(?:\.(?= ?\d))?"
    alone = rf"{plain_source(full_months())}\b"
    weekday = plain_source(weekdays())
    time_of_day = r"(?: (?:dini hari|pagi|siang|sore|petang|malam))?"
    before = rf"(?:(?P<wd_{{0}}>{weekday}){time_of_day},? ?(?:tanggal |tgl\.? )?\(?)?"
    named = (
        rf"(?P<d1>\d{{1,2}})(?: (?P<m1>{month})(?: (?P<y1>{_YEAR}))?)?{_TO}"
        rf"(?:{weekday},? )?(?P<d2>\d{{1,2}})[ -](?P<m2>{month})"
        rf"(?:[ -](?P<y2>{_YEAR}))?"
    )
    single = rf"(?P<d3>\d{{1,2}})[ -]?(?P<m3>{month})(?:,?[ -]?(?P<y3>{_YEAR}))?"
    numeric = (
        r"(?P<n1>\d{1,2})(?:/(?P<o1>\d{1,2}))?" + _TO + r"(?P<n2>\d{1,2})/(?P<o2>\d{1,2})(?:/(?P<z2>\d{4}|\d\d))?"
        r"|(?P<n3>\d{1,2})/(?P<o3>\d{1,2})/(?P<z3>\d{4}|\d\d)"
        r"|(?P<n4>\d{1,2})(?P<sep>[-.])(?P<o4>\d{1,2})(?P=sep)(?P<z4>(?:19|20)\d\d)"
    )
    unfinished = r"(?P<n5>\d{1,2})/(?P<o5>\d{1,2})"
    edge = r"(?![\w]|[./]\d|,\d(?!\d?[:.]\d\d))"
    quarter = r"(?:triwulan|trwulan|kuartal|kwartal|quartal|tw)"
    of_year = rf"(?: ?(?:di |pada |dari )?(?:tahun |thn\.? )?[-/]?(?P<{{0}}>{_YEAR}|ini|lalu|kemarin))?"
    return {
        "iso": rf"(?P<i1>{_YEAR})-(?P<i2>\d\d)-(?P<i3>\d\d)(?!\d)",
        "american": rf"(?P<am>{month}) (?P<ad>\d{{1,2}}),? (?P<ay>{_YEAR})(?!\d)",
        "range": before.format("range") + "(?:" + named + r")\)?" + edge,
        "named": before.format("named") + single + r"\)?" + edge,
        "numeric": before.format("numeric") + r"\(?(?:" + numeric + r")\)?" + edge,
        "unfinished": rf"(?P<wd_un>{weekday}){time_of_day},? ?\(?{unfinished}\)?{edge}"
        rf"|\({weekday}?,? ?(?P<n6>\d{{1,2}})/(?P<o6>\d{{1,2}})\)",
        "quarter": rf"{quarter}[ -]?(?:ke-?)?(?P<q>{_NUMERAL})\b{of_year.format('qy')}"
        rf"|q(?P<q2>[1-4])[ -/]?(?P<qy2>{_YEAR})\b",
        "half": rf"(?:(?:semester|smt)[ -]?(?:ke-?)?|paruh (?=\w+ {_YEARED}))(?P<h>ii|i|1|2|pertama|kedua|satu|dua)\b"
        rf"{of_year.format('hy')}",
        "first_months": rf"(?P<many>enam|tiga) bulan pertama (?:tahun )?(?P<fy>{_YEAR}|ini|lalu)\b",
        "months": rf"(?P<a1>{month})(?: (?P<b1>{_YEAR}))?{_UNTIL}(?P<a2>{month}),? ?(?P<b2>{_YEAR})(?![\w])",
        "month": rf"(?P<a3>{month}),? ?(?:tahun )?(?P<b3>{_YEAR})(?![\w])",
        "lone_months": rf"(?P<l1>{alone}) ?(?:-|s/d|s\.d\.?) ?(?P<l2>{alone})(?: tahun (?P<ly>ini|lalu)\b)?",
        "lone_month": rf"(?P<lm>{alone})(?: (?P<rel>tahun )?(?P<when>ini|lalu|mendatang|nanti|depan)\b)?",
        "this": r"(?:di(?=tahun|bulan|hari))?(?P<what>tahun|bulan|hari|setahun)(?: anggaran)?"
        r" (?P<that>ini|lalu|kemarin|depan|sebelumnya|berjalan|silam)\b",
        "later": r"(?:setahun (?:kemudian|berikutnya|setelahnya|berselang)|tahun (?:berikutnya|sesudahnya))\b",
        "year_end": r"akhir tahun\b(?! (?:ini|lalu|depan|anggaran|sebelumnya|ke-?|\d{4}))",
        "nearby": r"(?P<near>kemarin|besok|lusa)\b",
        "years": r"(?<!\bsebanyak )(?<!\bsejumlah )"
        rf"(?:(?P<yw>(?:di)?tahun|thn|th|ta)\.? (?:anggaran |\(?ta\)? )?)?(?P<ya>{_YEAR})"
        rf"(?:{_UNTIL}(?:tahun )?(?P<yb>{_YEAR})|/(?P<yc>{_YEAR}))?(?P<era>-?an\b)?"
        rf"(?(yw){_NO_DIGIT}|(?:{_NO_UNIT}|(?:{_DURING}){_NO_MEASURE}))",
        "lone_weekday": rf"(?P<wd>{weekday})\b{time_of_day}(?! ?\()",
    }


def _openings() -> str:
    """Return a pattern of the first letters of every form, so that most words are passed over at once."""
    by_first: dict[str, set[str]] = {}
    for word in (*months(), *weekdays(), *_OPENERS):
        by_first.setdefault(word[0], set()).add(word[1])
    pairs = "|".join(f"{first}[{''.join(sorted(seconds))}]" for first, seconds in sorted(by_first.items()))
    return rf"[\d(]|q[1-4]|{pairs}"
