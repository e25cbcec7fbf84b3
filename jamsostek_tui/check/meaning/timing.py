"""Of when a number is by the words of its sentence: a count that runs on up to a day, or a period that is closed.

`hingga Agustus` and `per 30 September` are two days of one running count; `sepanjang 2022` and `sepanjang 2023` are
two periods. The cues are in the lexicon `time_cues.csv`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Literal

from jamsostek_tui.check.meaning.moments import Moment, moment_of, span_of
from jamsostek_tui.check.meaning.scope import dates_in, without_dates
from jamsostek_tui.language.calendar import months
from jamsostek_tui.language.dates import DateMention
from jamsostek_tui.language.folding import fold, lower
from jamsostek_tui.language.lists import table_rows

Cue = Literal["running", "within", "revised", "grown", "begun"]
_BEFORE_DATE = 40
_BETWEEN = r"(?:\s+(?:akhir|awal|pertengahan|bulan|tanggal|tgl|hari|pekan|minggu|tahun|penghujung))*\s*$"
_YEAR_END = re.compile(r"\b(?:akhir|penghujung)\s+(?:tahun\s+)?$")
_YEAR_FORM = 4
_FIRST_MONTHS = re.compile(r"\b(?P<number>\d{1,2}|[a-z]+)\s+bulan\s+(?:pertama|awal)\s+(?:(?:di|pada)\s+)?$")
_HALF = re.compile(r"\bparuh\s+(?P<half>pertama|kedua|awal|akhir)\s+(?:(?:di|pada)\s+)?(?:tahun\s+)?$")
_MONTHS = 12
_BALANCE_DAYS = ("-03-31", "-06-30", "-09-30", "-12-31")
_DECEMBER = "{}-12"
_COUNTDOWN = re.compile(r"(?<!\w)[Hh] ?([-+–] ?\d{1,2})(?!\w)")
_EARLIER = re.compile(r"\b(?:dari|sebelumnya|semula|tadinya|awalnya)(?: \w+){0,2}\s*$")
_BECOMES = re.compile(r"^[^.;]{0,80}?\b(?:menjadi|ke)\s+(?:\w+ ){0,2}(?:rp)?\s*\d")
_RISEN = re.compile(
    r"\b(?:naik|meningkat|bertambah|tumbuh|melonjak|melesat)(?: [a-z]+){0,2},?"
    r" (?:menjadi|jadi|ke|hingga)(?: [a-z]+){0,2} *$"
)
_BEFORE_NOW = re.compile(
    r"\b(?:(?:sebelumnya|semula|tadinya|awalnya)(?: \w+){0,2}"
    r"|sebelum (?:\w+ ){1,4}(?:berjalan|dimulai|bergulir|diluncurkan|berlaku|diterapkan|dijalankan)\b,?(?: \w+){0,3})"
    r"\s*$"
)


def time_of(sentence: str, start: int, end: int, period: str | None, published: str | None) -> Moment | None:
    """Return when the number at `start:end` of a sentence is of, as closely as its words say, None where nothing does.

    The period of the fact comes first; of a range it is told only where it ends, of `akhir 2024` only the year, and
    a day up to which is counted may stand in no period at all, or beside the year (`hingga Mei … tahun 2024`).
    """
    moment = moment_of(period, published)
    best = _date_of(sentence, start, period, published)
    if best is None:
        return moment
    text = lower(fold(sentence))
    before = text[max(0, best.start - _BEFORE_DATE) : best.start]
    span = _span(best, before)
    if span is None:
        return moment
    named = text[best.start : best.end]
    so_far = best.kind == "relative" and best.until is not None
    begun = (_is_range(named) or so_far) and span[0].month == 1
    running = bool(_cue("running").search(before)) or begun or _is_balance(best)
    within = not so_far and (
        bool(_cue("within").search(before)) or "triwulan" in named or "semester" in named or bool(_HALF.search(before))
    )
    up_to = _up_to(best, sentence, start, end, published) if period is not None else None
    if up_to is not None:
        last, joined = up_to
        span, running, begun, within = (span[0], last), True, begun or joined, False
    if period is None and not (running or within):
        return moment
    appeared = moment_of(None, published)
    return Moment(
        *span,
        told=True,
        published=appeared.last if appeared else None,
        running=running and not within,
        begun=begun and not within,
        closed=within,
    )


def countdown(sentence: str) -> int | None:
    """Return the one day that a sentence counts to or from a feast (`H-11` is 11 days before it), None without one."""
    days = {int(told.replace("–", "-").replace(" ", "")) for told in _COUNTDOWN.findall(sentence)}
    return days.pop() if len(days) == 1 else None


def says(cue: Cue, sentence: str) -> bool:
    """Whether a sentence holds a cue anywhere."""
    return bool(_anywhere(cue).search(lower(fold(sentence))))


def leads_up(cue: Cue, before: str) -> bool:
    """Whether the words before a number end with a cue, hedges aside."""
    return bool(_leading(cue).search(lower(fold(before[-_BEFORE_DATE:]))))


def tells_change(before: str) -> bool:
    """Whether words that lead up to a number tell anywhere what something has become (`bertambah menjadi`)."""
    return bool(_changed().search(lower(fold(before))))


def has_risen(before: str) -> bool:
    """Whether words that lead up to a number tell that it rose to it (`naik menjadi`)."""
    return bool(_RISEN.search(lower(fold(before[-60:]))))


def is_outgrown(before: str, after: str) -> bool:
    """Whether a number is the level before a change by the words on its sides (`naik dari 5.185 menjadi …`)."""
    left, right = lower(fold(before[-60:])), lower(fold(after[:120]))
    return bool(_BEFORE_NOW.search(left)) or bool(_EARLIER.search(left) and _BECOMES.search(right))


def as_closed(moment: Moment | None) -> Moment | None:
    """Return a moment told as one of a period that is closed, if it is of a period and not of a running count."""
    if moment is None or not moment.told or moment.running:
        return moment
    return replace(moment, closed=True)


def as_aimed(moment: Moment | None) -> Moment | None:
    """Return a moment told as the period for which something is aimed at, if a period is told."""
    return replace(moment, aimed=True) if moment is not None and moment.told else moment


def _date_of(sentence: str, start: int, period: str | None, published: str | None) -> DateMention | None:
    """Return the date in the sentence that a period was read from; without a period the one counted up to."""
    found = [one for one in dates_in(sentence, published) if one.iso and not one.start <= start < one.end]
    if period is not None:
        return next((one for one in found if one.period == period), None)
    text = lower(fold(sentence))
    up_to = [one for one in found if _is_counted_to(one, text)]
    return up_to[0] if len(up_to) == 1 else None


def _is_counted_to(day: DateMention, text: str) -> bool:
    """Whether a date is one up to or within which is counted, or the last day of a quarter: on that books close."""
    before = text[max(0, day.start - _BEFORE_DATE) : day.start]
    return bool(_cue("running").search(before) or _cue("within").search(before)) or _is_balance(day)


def _is_balance(day: DateMention) -> bool:
    return (day.iso or "")[_YEAR_FORM:] in _BALANCE_DAYS


def _up_to(best: DateMention, sentence: str, start: int, end: int, published: str | None) -> tuple[date, bool] | None:
    """Return the last day up to which is counted from a date on, and whether it is told as the end of a range.

    `sejak Januari hingga akhir Mei 2024` is a range; of a year the day may stand anywhere, but for other numbers
    between it and the number.
    """
    text, bare = lower(fold(sentence)), without_dates(sentence, start, end, published)
    year = best.iso or ""
    whole = len(year) == _YEAR_FORM and not _YEAR_END.search(text[: best.start])
    for one in dates_in(sentence, published):
        span = span_of(one.until or one.iso) if one.iso and one.iso[:_YEAR_FORM] == year[:_YEAR_FORM] else None
        if span is None or one is best or len(one.iso or "") == _YEAR_FORM:
            continue
        cue = _cue("running").search(text[max(0, one.start - _BEFORE_DATE) : one.start])
        if cue and best.end <= one.start and not _cue("running").sub("", text[best.end : one.start]).strip():
            return span[1], True
        between = bare[end : one.start] if one.start >= end else bare[one.end : start]
        if cue and whole and not any(map(str.isdigit, between)):
            return span[1], False
    return None


def _span(mention: DateMention, before: str) -> tuple[date, date] | None:
    iso = mention.iso or ""
    if len(iso) == _YEAR_FORM and mention.until is None:
        if _YEAR_END.search(before):
            return span_of(_DECEMBER.format(iso))
        if half := _HALF.search(before):
            return span_of(f"{iso}-H{1 if half['half'] in ('pertama', 'awal') else 2}")
        if months_told := _first_months(before):
            whole, last = span_of(iso), span_of(f"{iso}-{months_told:02}")
            return (whole[0], last[1]) if whole and last else None
    first, last = span_of(iso), span_of(mention.until or iso)
    return (first[0], last[1]) if first and last and first[0] <= last[1] else None


def _first_months(before: str) -> int:
    """Return how many months are told from the first of a year on (`sembilan bulan pertama`), 0 for none."""
    told = _FIRST_MONTHS.search(before)
    number = told["number"] if told else ""
    count = int(number) if number.isdigit() else _small_numbers().get(number, 0)
    return count if 0 < count <= _MONTHS else 0


def _is_range(named: str) -> bool:
    """Whether a date names two months."""
    return sum(word in months() for word in re.findall(r"[a-z]+", named)) > 1


@cache
def _small_numbers() -> dict[str, int]:
    """Return the words for numbers that are one word."""
    rows = table_rows("number_words.csv")
    return {row["word"]: int(row["value"]) for row in rows if row["part"] in ("digit", "whole")}


@cache
def _cue(cue: Cue) -> re.Pattern[str]:
    """Return what finds a cue right before a date."""
    return re.compile(rf"(?<!\w)(?:{_choices(cue)}){_BETWEEN}")


@cache
def _anywhere(cue: Cue) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_choices(cue)})(?!\w)")


@cache
def _changed() -> re.Pattern[str]:
    """Return what finds the cues of growth and fall that are a verb and what follows it: `menjadi` alone is none."""
    several = "|".join(choice for choice in _choices("grown").split("|") if " " in choice)
    return re.compile(rf"(?<!\w)(?:{several})(?!\w)")


@cache
def _leading(cue: Cue) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_choices(cue)})(?:\s+[a-z]+)?\s*$")


@cache
def _choices(cue: Cue) -> str:
    rows = table_rows("time_cues.csv")
    phrases = [row["phrase"] for row in rows if row["cue"] == cue]
    return "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True))
