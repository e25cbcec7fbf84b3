"""Rows that tell who wrote the words and who made the pictures: `3 Mei 2025 | Teks: Sari Dewi | Foto: Iman`."""

from __future__ import annotations

import re
from functools import cache

from jamsostek_tui.language.lists import any_of
from jamsostek_tui.page.published import is_date_line

_NAME = r"(?P<name>[A-Z][\w.'`-]*(?: [A-Z][\w.'`-]*){0,4})"
_LONGEST = 160
_MOST = 6


def text_writer(folded: str) -> str | None:
    """Return who wrote the words by a line made of such credits and days and of nothing else, or None."""
    if len(folded) > _LONGEST or not (":" in folded or " oleh " in folded) or _opening().search(folded) is None:
        return None
    parts = [part for part in _parts().split(folded.strip("()*_ ")) if part]
    credits = [_credit().fullmatch(part) for part in parts]
    if len(parts) > _MOST or not all(one or is_date_line(part) for one, part in zip(credits, parts, strict=True)):
        return None
    return next((one["name"] for one in credits if one is not None and _text().match(one["label"])), None)


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?i:{any_of('text_labels.txt')})(?: (?:dan|&|/) \w+| oleh)?(?: ?:| [A-Z])")


@cache
def _parts() -> re.Pattern[str]:
    """What parts credits and days: a sign, wide blanks, or the next label."""
    labels = any_of("text_labels.txt", "credit_labels.txt", "writer_labels.txt", "editor_labels.txt")
    return re.compile(
        rf"\s?[|•·]\s?|\s/\s|\s[-–—]\s|, (?=\d|\w+, \d)|\s{{3,20}}|(?<! dan)(?<! &)\s(?=(?i:{labels}) ?:)"
    )


@cache
def _text() -> re.Pattern[str]:
    return re.compile(any_of("text_labels.txt"), re.IGNORECASE)


@cache
def _credit() -> re.Pattern[str]:
    """A label or two and a name: `Teks dan foto: Sari Dewi`, `Foto oleh Iman`."""
    label = any_of("text_labels.txt", "credit_labels.txt", "writer_labels.txt", "editor_labels.txt")
    return re.compile(rf"(?P<label>(?i:{label}(?: ?(?:dan|&|/|,) ?{label}){{0,2}}))(?: oleh ?:?| ?:) ?{_NAME}")
