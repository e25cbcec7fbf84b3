"""What a settlement is of, in words: the key of its group read back, for which no database is needed."""

from __future__ import annotations

import re

from jamsostek_tui.language.gazetteer import place
from jamsostek_tui.wording import date, say

_KEY = re.compile(
    r"(?P<head>[^ @|]+) (?P<family>count|money|ratio|time|measure) (?P<kind>level|change|amount|target)"
    r"(?:-(?P<direction>up|down))?@(?P<region>[^/|]*)/(?P<apart>[^#|]*)(?:#(?P<nth>\d{1,9}))?"
    r"(?:\|(?P<time>\d{0,4}(?:-[\dQH-]{2,5})?))?"
)
"""As `Group.key_at` of `check/compared/groups.py` makes it."""


def settled_of(key: str) -> str:
    """Return `nelayan · Lombok Tengah · 2024` of the key of a group; what is no such key comes back as it is."""
    read = _KEY.fullmatch(key)
    if read is None:
        return key
    family, kind, region = read["family"], read["kind"], read["region"]
    details = [say("measure.share")] if family == "ratio" else [say("measure.amount")] if family == "money" else []
    if kind in ("change", "target"):
        details.append(say(f"measure.{kind}"))
    if read["direction"]:
        details.append(say(f"direction.{read['direction']}"))
    details += [base.replace("-", " ") for base in read["apart"].split("+") if base]
    details += [read["nth"]] if read["nth"] else []
    what = read["head"].replace("-", " ") + (f" ({', '.join(details)})" if details else "")
    known = place(region)
    where = known.name if known else region.replace("-", " ") or say("compare.nowhere")
    return " · ".join(part for part in (what, where, date(read["time"] or "")) if part)
