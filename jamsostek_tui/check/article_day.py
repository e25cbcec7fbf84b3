"""The day that an article without a date line is of, by its own words: `…, kata dia, Selasa (6/5/2025)`.

Papers tell with weekday and date when somebody spoke or what happened; the article appeared on the last of such days or
on the next. A day that only lies ahead (`akan digelar Senin (20/10/2025)`) says nothing.
"""

from __future__ import annotations

import re
from functools import cache

from jamsostek_tui.language.calendar import weekdays
from jamsostek_tui.language.dates import find_dates
from jamsostek_tui.language.folding import fold, lower
from jamsostek_tui.model import Article

_DAY = re.compile(r"(?:19|20)\d\d\b")
_BEFORE = 60
_AHEAD = re.compile(
    r"\b(?:akan|bakal|mulai|hingga|sampai|sejak|per|paling lambat|selambat-lambatnya|rencananya|dijadwalkan|dijanjikan"
    r"|mendatang|depan|berlaku|jatuh tempo|lahir|kelahiran)\b[^.;]*$"
)


def article_day(article: Article) -> str | None:
    """Return the last full day that an article without a date of its own tells with its weekday, None for none."""
    if article.published is not None:
        return None
    text = fold(article.text)
    if not _DAY.search(text):
        return None
    lowered, found = lower(text), []
    for block in article.blocks:
        for one in find_dates(text, block.start, block.end, None):
            if one.kind != "day" or not one.iso or one.until or one.doubt:
                continue
            told = _weekday().search(lowered, one.start, one.end)
            if told and not _AHEAD.search(lowered, max(block.start, one.start - _BEFORE), one.start):
                found.append(one.iso)
    return max(found, default=None)


@cache
def _weekday() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(weekdays())})\b")
