"""When a page was published: read from its date line, never from its running text or from other headlines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from jamsostek_tui.language.calendar import weekdays
from jamsostek_tui.language.dates import DateMention, find_dates
from jamsostek_tui.language.folding import lower
from jamsostek_tui.language.lists import any_of
from jamsostek_tui.page.lines import Line

_OFFSETS = {"wib": "+07:00", "wita": "+08:00", "wit": "+09:00"}
_CLOCK = re.compile(
    r"(?P<h>[01]?\d|2[0-3])[:.](?P<m>[0-5]\d)(?:[:.](?P<s>[0-5]\d))? ?(?P<half>[ap]\.?m\b\.?)? ?"
    r"(?:\(?(?P<zone>wib|wita|wit)\b\)?|(?P<utc>z\b|(?:utc|gmt)? ?[+-]\d\d:?\d\d|(?:utc|gmt)(?: ?\+?\d{1,2})?\b))?"
)
_HIJRI = (
    r"\d{1,2} (?:muharr?am|s[ah]?afar|rabi\S* (?:awal|akhir|\w{4,8})|jumadi\w*(?: \w{4,8})?|rajab|sya[k\W]?ban|"
    r"ramadh?an|syaww?al|dz?ul\W?q\w{1,4}\W?dah|dz?ulhijj?ah) 1[34]\d\d(?: ?h)?"
)
"""`12 Ramadhan 1445 H`."""
_READING = (
    r"(?:waktu |lama )?(?:baca|membaca):? \d{1,2} (?:menit|min)|"
    r"\d{1,2} (?:menit|min) (?:waktu )?(?:baca|membaca|read|lalu)"
)
"""`Waktu baca: 3 menit`, `3 menit baca`."""
_VIEWS = (
    r"\d[\d.,]* ?(?:rb|ribu|jt|juta|k)? ?(?:x|kali)? ?(?:ditonton|tayangan|penayangan|dilihat|dibaca|dibuka|views?)|"
    r"(?:dibaca|dilihat|pembaca)(?: sebanyak)?[ :]{0,3}\d[\d.]*(?: kali)?|"
    r"\d[\d.]* (?:x |kali )?(?:views?|kali|pembaca|dilihat|dibaca)"
)
"""`1,2 rb kali dibaca`, `Dilihat: 318 kali`, `318 views`."""
_POSTED = (
    r"(?:super )?administrator|super ?admin|operator|"
    r"(?:oleh|by):? (?:admin|redaksi|humas|(?:dis)?kominfo|tim|prokopim)[\w -]{0,24}|(?:admin|redaksi|humas)(?= |$)"
)
"""`Super Administrator`, `Oleh: Admin Diskominfo`."""
_SITES = rf"kompas\.com|detik\w*|{any_of('published_labels.txt', 'date_labels.txt')}"
"""`KOMPAS.com`, `Diterbitkan`."""
_ISSUES = r"hal(?:aman)?\.? \d{1,3}|(?:edisi|volume)(?: \d{1,4})?|tahun [ivx]{1,6}|kategori ?: ?[a-z]{3,20}"
"""`Halaman 12`, `Edisi 16`, `Tahun XII`."""
_DAYS = rf"terakhir|legi|pahing|pon|wage|kliwon|{'|'.join(weekdays())}"
"""`Kliwon` of `Jumat Kliwon`."""
_COMMENTS = r"(?:\d{1,4}|no|belum ada) (?:komentar|comments?|tanggapan)"
"""`2 Komentar`, `No Comments`."""
_SMALL = r"by|at|on|pada|post|posted|wib|wita|wit|am|pm"
_LABEL = re.compile(
    rf"(?:{'|'.join((_HIJRI, _READING, _VIEWS, _POSTED, _SITES, _ISSUES, _DAYS, _COMMENTS, _SMALL))})\b"
)
"""What stands beside a day in its line and says nothing of the article."""
_AT = re.compile(r"\b(?:pukul|jam|pkl\.?) $")
_UPDATED = re.compile(r"\b(?:updated?|di ?per(?:barui|baharui)|modified|last|pembaruan)\b")
_PUBLISHED_LABEL = re.compile(rf"{any_of('published_labels.txt')}\b")
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b")
"""Behind the day of English dates: `March 3rd, 2024`."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_STROKES = re.compile(r"\d/\d{1,2}/\d\d")
_MONTH = re.compile(r"(?<![a-z])(?:jan|[fp]eb|mar|mrt|apr|mei|may|jun|jul|ag[sut]|aug|sep|okt|oct|no[vpf]|des|dec)")
_MONTH_REACH = 20
_MARKS = ("-", ".", "/")
_REST = re.compile(r"[^\W\d_]")
_PARTING = re.compile(r"\s(?:[|/-]|--)\s|\s?[|•·]\s?|\s{4,20}")
_POSTER = re.compile(r" ?[-|,·]? ?(?:by |oleh )?(?:admin|redaksi|humas|editor|web ?master|operator)\b")
_BY_NAME = re.compile(r"(?<=\d) (?:[Oo]leh|by):? [A-Z][\w.'-]*(?: [A-Z][\w.'-]*){0,3}$")
"""The writer behind the day: `3 Maret 2025 oleh Sari Lubis`."""
_WRITER = re.compile(
    r"^[A-Z][a-z'-]+(?: [A-Z][a-z.'-]+){1,2} "
    r"(?=(?:[A-Z][a-z]+ \d{1,2}, |\d{1,2} [A-Z][a-z]+ )(?:19|20)\d\d \d{1,2}[:.]\d\d)"
)
"""The writer before day and hour: `Sari Lubis Maret 3, 2025 09:40 PM`."""
_NAMED = re.compile(
    r"(?:(?:[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){0,3}|[a-z\d-]{3,30}\.(?:co\.id|com|id|net|co|org)), ){1,2}(?=\S)"
)
"""A town, a paper or a writer before the day of a date line: `Manggar, 3 Maret 2025`, `Majalah Tapak, Manggar, 3 …`."""
_PAPER_BEHIND = re.compile(r"(?<=\d)\)?, [A-Z][\w.'-]*(?: [A-Z][\w.'-]*){0,3}$")
"""A paper behind the day: `Senin, 3 Maret 2025, Kabar Kapuas`."""
_PAPER_BESIDE = re.compile(r" ?\((?P<paper>[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){0,3})\)")
"""A paper in brackets beside the town or the day of a date line."""
_PARTED = re.compile(r"[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){0,3}(?:, [A-Z][\w'-]*(?: [A-Z][\w'-]*){0,2})? [-|] (?=\S)")
"""The same before a hyphen or a stroke: `Kabar Kapuas, Manggar - Senin, 3 Maret 2025`."""
_NAME_ENDS = re.compile(r", | - | \| ")
_BY_YEAR = re.compile(r"(?<![\d/])((?:19|20)\d\d)/([01]\d)/([0-3]\d)(?![\d/])")


def is_date_line(folded: str) -> bool:
    """Whether a line says hardly more than a day: `Senin, 6 Mei 2024 - 07:15 WIB`, `Ekonomi | 6/5/2024 07:15`."""
    if len(folded) > 140 or not _may_hold_day(folded):
        return False
    folded = _WRITER.sub("", _BY_NAME.sub("", _ORDINAL.sub("", folded.strip("*_ "))))
    folded = _PAPER_BEHIND.sub("", folded)
    days = _days(folded)
    if _leaves_nothing(folded, days):
        return True
    if _is_placed(folded) or ((paper := _PAPER_BESIDE.search(folded)) and _is_placed(_without(folded, paper))):
        return True
    if _is_posted(folded, days):
        return True
    parts = [part for part in _PARTING.split(folded) if part]
    if not 1 < len(parts) <= 5:
        return False
    dates = [part for part in parts if _is_date(part) or _is_placed(part)]
    return bool(dates) and all(len(part) <= 40 and len(part.split()) <= 5 for part in parts if part not in dates)


def _is_placed(folded: str) -> bool:
    """Whether a line is a town, a paper or a writer and then a day: `Manggar, 3 Maret 2025`."""
    named = _NAMED.match(folded)
    return named is not None and _is_date(folded[named.end() :])


def _without(folded: str, paper: re.Match[str]) -> str:
    """Return a line without the paper in brackets beside its town or day: `Manggar (Kabar Kapuas) 3 Maret 2025`."""
    before, behind = folded[: paper.start()].rstrip(" ,"), folded[paper.end() :].lstrip(" ,:-")
    return f"{before}, {behind}" if before and behind else before or behind


def _is_posted(folded: str, days: Sequence[DateMention]) -> bool:
    """Whether a line opens with its label, or with day, hour and who put it there: `3 Mei 2024 16:15 admin …`."""
    if not days:
        return False
    lowered = lower(folded)
    label = _PUBLISHED_LABEL.match(lowered)
    if days[0].start > (label.end() + 12 if label else 0):
        return False
    clock = _CLOCK.match(lowered, days[0].end + 1)
    if label is not None or clock is None:
        return label is not None
    return _POSTER.match(lowered, clock.end()) is not None and ": " not in folded[clock.end() :]


def names_of_date_line(folded: str) -> list[str]:
    """Return what stands before the day of a date line: `Tapak` and `Manggar` of `Tapak, Manggar, 3 Maret 2025`."""
    told = folded.strip("*_ ")
    if paper := _PAPER_BESIDE.search(told):
        told = _without(told, paper)
    named = _PARTED.match(told) or _NAMED.match(told)
    return _NAME_ENDS.split(named.group().rstrip(" ,-|")) if named and is_date_line(folded) else []


def _may_hold_day(folded: str) -> bool:
    """Whether a line has what every full date has: a year with a mark at it or a month before it, or strokes."""
    if "20" not in folded and "19" not in folded and "/" not in folded:
        return False
    for year in _YEAR.finditer(folded):
        start, end = year.span()
        marked = folded[start - 1 : start] in _MARKS or folded[end : end + 1] == "-"
        if marked or _MONTH.search(folded[max(0, start - _MONTH_REACH) : start].lower()):
            return True
    return _STROKES.search(folded) is not None


def _is_date(folded: str) -> bool:
    return _leaves_nothing(folded, _days(folded))


def _leaves_nothing(folded: str, days: Sequence[DateMention]) -> bool:
    """Whether `days` and what may stand beside them are all that a line says."""
    if not days:
        return False
    rest = folded
    for mention in reversed(days):
        rest = rest[: mention.start] + " " + rest[mention.end :]
    rest = _LABEL.sub(" ", _CLOCK.sub(" ", lower(rest)))
    return len(_REST.findall(rest)) <= 3


def publication(lines: Iterable[Line]) -> str | None:
    """Return the first full date that `lines` (date lines and bylines of the head) give, ISO 8601, or None.

    A clock time makes it a date-time, with an offset where WIB, WITA, WIT or a written one is told.
    A line that says it tells of an update counts only where no other does; of two that tell one day, that with a clock.
    """
    updated: str | None = None
    first: str | None = None
    for line in lines:
        told = line.folded.strip("*_ ")
        update = _UPDATED.search(told[:60].lower())
        if update is not None and (before := _of_line(told[: update.start()])):
            return before
        is_update = update is not None
        if (
            is_update
            and (label := _PUBLISHED_LABEL.search(lower(told), 8))
            and (found := _of_line(told[label.end() :]))
        ):
            return found
        found = _of_line(told)
        if found is not None and not is_update:
            if first is None:
                first = found
            if first[:10] == found[:10] and "T" in found:
                return found
        updated = updated or found
    return first or updated


def _of_line(folded: str) -> str | None:
    folded = _ORDINAL.sub("", folded[:400])
    days = _days(folded)
    days.sort(key=lambda day: folded[day.start : day.end].replace("/", "").isdigit())  # `No. 31/05/17` is no day
    for mention in days:
        if mention.iso and not mention.until and mention.doubt in (None, "weekday-mismatch"):
            following = min((day.start for day in days if day.start > mention.start), default=len(folded))
            return mention.iso + (_clock_after(folded[:following], mention) or "")
    return None


def _days(folded: str) -> list[DateMention]:
    if not _may_hold_day(folded):
        return []
    if "/" in folded:
        folded = _BY_YEAR.sub(r"\1-\2-\3", folded)
    return [
        mention
        for mention in find_dates(folded, 0, len(folded), None)
        if mention.kind == "day" and mention.iso and any(char.isdigit() for char in folded[mention.start : mention.end])
    ]


def _clock_after(folded: str, mention: DateMention) -> str | None:
    """Return `T17:04+07:00` where a clock with its zone stands close behind the day, or right before it."""
    lowered = lower(folded)
    for clock in _CLOCK.finditer(lowered, mention.end, min(len(lowered), mention.end + 40)):
        if text := _time(clock):
            return text
    for clock in _CLOCK.finditer(lowered, max(0, mention.start - 14), mention.start):
        if text := _time(clock):
            return text
    return None


def _time(clock: re.Match[str]) -> str | None:
    hour = int(clock["h"])
    if clock["half"]:
        hour = hour % 12 + (12 if clock["half"].startswith("p") else 0)
    offset = _OFFSETS.get(clock["zone"] or "") or _written_offset(clock["utc"])
    told = offset or ":" in clock.group() or _AT.search(clock.string[: clock.start()])
    if not told and any(map(str.isalnum, clock.string[clock.end() :])):
        return None
    seconds = f":{clock['s']}" if clock["s"] else ""
    return f"T{hour:02}:{clock['m']}{seconds}{offset or ''}"


def _written_offset(text: str | None) -> str | None:
    if not text:
        return None
    if text == "z":
        return "+00:00"
    digits = re.sub(r"\D", "", text) or "0"
    sign = "-" if "-" in text else "+"
    return f"{sign}{digits[:2]}:{digits[2:]}" if len(digits) == 4 else f"{sign}{int(digits):02}:00"
