"""What each written form of a date means: an ISO date, its kind and the doubt about it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Literal

from jamsostek_tui.language.calendar import day, full_months, latest_weekday, months, nearest_year, weekdays

DateKind = Literal["day", "weekday", "month", "quarter", "half", "year", "bare-year", "relative"]
Read = tuple[str | None, DateKind, str | None, str | None]
"""ISO date, kind, doubt, and the end of a range; see `dates.DateMention`."""
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4}
_ROMAN |= {"satu": 1, "dua": 2, "tiga": 3, "empat": 4}
_FEW = dict(
    zip(
        ["dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"],
        range(2, 12),
        strict=True,
    )
)
_COUNTED = re.compile(
    rf"(?<![\w.,/-])(?P<many>[1-9]\d|[2-9]|{'|'.join(_FEW)}|beberapa|belasan|puluhan) $", re.IGNORECASE
)
"""Before a year or month that is one of several: `tiga tahun lalu`, `beberapa bulan lalu`."""
_COUNT_REACH = 10
_UP_TO = re.compile(r"\b(?:sampai(?: dengan)?|hingga|s/d|s\.d\.?|pada|bulan|mulai|paling lambat|akhir|awal) $")
_PLANNED = re.compile(
    r"\b(?:akan|bakal|menarget\w*|ditarget\w*|target\w*|rencana\w*|direncanakan|diharapkan|diproyeksikan|nanti|ditanggung|"
    r"berlaku|paling lambat|selambat\w*|harus|wajib|dibayarkan hingga|tuntas|selesai|dijadwalkan|membidik|dibidik|"
    r"mengejar|dikejar|mengincar|mematok|dipatok|berharap|harap\w*|mengharapkan|memproyeksikan|proyeksi\w*|ingin|"
    r"optimistis|bertekad)\b"
)
_SPANS = {(1, 6): "H1", (7, 12): "H2", (1, 3): "Q1", (4, 6): "Q2", (7, 9): "Q3", (10, 12): "Q4"}


def _iso(match: re.Match[str], piece: str, today: date | None) -> Read | None:
    found = day(int(match["i1"]), int(match["i2"]), int(match["i3"]))
    return (found.isoformat(), "day", None, None) if found else None


def _american(match: re.Match[str], piece: str, today: date | None) -> Read | None:
    found = day(int(match["ay"]), _month(match["am"]), int(match["ad"]))
    return (found.isoformat(), "day", None, None) if found else None


def _range(match: re.Match[str], piece: str, today: date | None) -> Read | None:
    last_month = _month(match["m2"])
    first_month = _month(match["m1"]) if match["m1"] else last_month
    year = match["y2"] or match["y1"]
    last, doubt = _settled(int(match["d2"]), last_month, year, today)
    first = None
    if last is not None:
        first_year = int(match["y1"]) if match["y1"] else last.year - (first_month > last_month)
        first = day(first_year, first_month, int(match["d1"]))
    return _text(first), "day", doubt, _text(last)


def _named(match: re.Match[str], piece: str, today: date | None) -> Read | None:
    found, doubt = _settled(int(match["d3"]), _month(match["m3"]), match["y3"], today)
    if not match["y3"] and match["m3"].rstrip(".") not in full_months() and not match["wd_named"]:
        return None
    return _text(found), "day", doubt or _weekday_doubt(match["wd_named"], found), None


def _numeric(match: re.Match[str], piece: str, today: date | None) -> Read | None:
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


def _unfinished(match: re.Match[str], piece: str, today: date | None) -> Read | None:
    number, month = int(match["n5"] or match["n6"]), int(match["o5"] or match["o6"])
    if not (1 <= month <= 12 and 1 <= number <= 31):
        return None
    found, doubt = _settled(number, month, None, today)
    return _text(found), "day", doubt, None


def _quarter(match: re.Match[str], piece: str, today: date | None) -> Read | None:
    return _part("Q", match["q"] or match["q2"], match["qy"] or match["qy2"], "quarter", today)


def _half(match: re.Match[str], piece: str, today: date | None) -> Read | None:
    return _part("H", match["h"], match["hy"], "half", today)


def _first_months(match: re.Match[str], piece: str, today: date | None) -> Read | None:
    half = match["many"] == "enam"
    return _part("H" if half else "Q", "1", match["fy"], "half" if half else "quarter", today)


def _part(letter: str, numeral: str, year: str | None, kind: DateKind, today: date | None) -> Read:
    number = _ROMAN.get(numeral) or int(numeral)
    if year and year.isdigit():
        return f"{year}-{letter}{number}", kind, None, None
    if today is None:
        return None, kind, "no-year", None
    return (
        f"{today.year - (year in ('lalu', 'kemarin'))}-{letter}{number}",
        kind,
        None if year else "year-inferred",
        None,
    )


def _months(match: re.Match[str], piece: str, today: date | None) -> Read | None:
    return span_of_months(_month(match["a1"]), match["b1"], _month(match["a2"]), match["b2"], None)


def span_of_months(first: int, from_year: str | None, last: int, year: str, doubt: str | None) -> Read:
    """Return the months from first to last, those of a quarter or half-year as that; `from_year` may be left out."""
    from_year = from_year or year
    if from_year == year and (part := _SPANS.get((first, last))):
        return f"{year}-{part}", "half" if part[0] == "H" else "quarter", doubt, None
    return f"{from_year}-{first:02}", "month", doubt, f"{year}-{last:02}"


def _lone_months(match: re.Match[str], piece: str, today: date | None) -> Read | None:
    if not piece[match.start()].isupper():
        return None
    if today is None:
        return None, "month", "no-year", None
    first, last = _month(match["l1"]), _month(match["l2"])
    year = today.year - (match["ly"] == "lalu" if match["ly"] else last > today.month and not _is_planned(match))
    from_year = str(year - 1) if first > last else None
    return span_of_months(first, from_year, last, str(year), None if match["ly"] else "year-inferred")


def _one_month(match: re.Match[str], piece: str, today: date | None) -> Read | None:
    return f"{match['b3']}-{_month(match['a3']):02}", "month", None, None


def _lone_month(match: re.Match[str], piece: str, today: date | None) -> Read | None:
    if not piece[match.start()].isupper():
        return None
    month = _month(match["lm"])
    if today is None:
        return None, "month", "no-year", None
    when = match["when"]
    if match["rel"] and when in ("ini", "lalu"):
        return f"{today.year - (when == 'lalu')}-{month:02}", "month", None, None
    if when == "ini":
        return f"{today.year}-{month:02}", "month", "year-inferred", None
    if when in ("mendatang", "nanti", "depan"):
        return f"{today.year + (month < today.month)}-{month:02}", "month", "year-inferred", None
    year = today.year - (month > today.month and not _is_ahead(match))
    return f"{year}-{month:02}", "month", "year-inferred", None


def _is_ahead(match: re.Match[str]) -> bool:
    """Whether a month without a year is one to come: `akan ditanggung hingga Desember`."""
    text, start = match.string, match.start()
    if match["when"] == "lalu" or not _UP_TO.search(text, max(0, start - 24), start):
        return False
    return _is_planned(match)


def _is_planned(match: re.Match[str]) -> bool:
    """Whether the words around a date speak of what is planned."""
    text = match.string
    return _PLANNED.search(text, max(0, match.start() - 90), min(len(text), match.end() + 90)) is not None


def _this(match: re.Match[str], piece: str, today: date | None) -> Read | None:
    what, shift = match["what"], {"ini": 0, "berjalan": 0, "depan": 1}.get(match["that"], -1)
    if (what == "hari" and shift) or (what == "setahun" and shift != -1):
        return None
    if today is None:
        return None, "relative", None, None
    if counted := _COUNTED.search(piece, max(0, match.start() - _COUNT_REACH), match.start()):
        return _so_many(_number(counted["many"].lower()), what, match["that"], today)
    if what == "hari":
        return today.isoformat(), "relative", None, None
    if what in ("tahun", "setahun"):
        return str(today.year + shift), "relative", None, None
    month = today.year * 12 + today.month - 1 + shift
    return f"{month // 12}-{month % 12 + 1:02}", "relative", None, None


def _so_many(many: int | None, what: str, that: str, today: date) -> Read:
    """Return when `tiga tahun lalu` and `dua bulan silam` are; `sembilan bulan ini` are all those of the year so far.

    That is so in September and October; any other such stretch is of no one period.
    """
    if many is not None and what in ("tahun", "bulan") and that in ("lalu", "silam"):
        month = today.year * 12 + today.month - 1 - many * (12 if what == "tahun" else 1)
        told = str(month // 12) if what == "tahun" else f"{month // 12}-{month % 12 + 1:02}"
        return told, "relative", None, None
    if what == "bulan" and that == "ini" and many in (today.month, today.month - 1):
        return f"{today.year}-01", "relative", None, f"{today.year}-{many:02}"
    return None, "relative", None, None


def _number(told: str) -> int | None:
    return int(told) if told.isdigit() else _FEW.get(told)


def _later(match: re.Match[str], piece: str, today: date | None) -> Read | None:
    return None, "relative", None, None  # of which year, `carried_years` says


def _year_end(match: re.Match[str], piece: str, today: date | None) -> Read | None:
    return f"{today.year}-12" if today else None, "relative", None, None


def _nearby(match: re.Match[str], piece: str, today: date | None) -> Read | None:
    days = {"kemarin": -1, "besok": 1, "lusa": 2}[match["near"]]
    return _text(today + timedelta(days=days) if today else None), "relative", None, None


def _years(match: re.Match[str], piece: str, today: date | None) -> Read | None:
    if match["era"]:
        return None, "year", None, None
    sure = bool(match["yw"] or match["yb"])
    return match["ya"], "year" if sure else "bare-year", None if sure else "bare-year", match["yb"] or match["yc"]


def _lone_weekday(match: re.Match[str], piece: str, today: date | None) -> Read | None:
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


READERS: dict[str, Callable[[re.Match[str], str, date | None], Read | None]] = {
    "iso": _iso,
    "american": _american,
    "range": _range,
    "named": _named,
    "numeric": _numeric,
    "unfinished": _unfinished,
    "quarter": _quarter,
    "half": _half,
    "first_months": _first_months,
    "months": _months,
    "month": _one_month,
    "lone_months": _lone_months,
    "lone_month": _lone_month,
    "this": _this,
    "later": _later,
    "year_end": _year_end,
    "nearby": _nearby,
    "years": _years,
    "lone_weekday": _lone_weekday,
}
"""The reader of each form by its name in the pattern; it takes the match, the text in its own case and the news day."""
