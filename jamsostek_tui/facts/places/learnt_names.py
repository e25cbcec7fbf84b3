"""Abbreviations of regions that an article explains itself: `Lombok Tengah (Loteng)`."""

from __future__ import annotations

import re
from collections.abc import Iterable

from jamsostek_tui.facts.reading import UNREAD, Reading
from jamsostek_tui.language.gazetteer import form_key, forms
from jamsostek_tui.language.spelling import is_short_for

_BRACKET = re.compile(r"\s?\(\s?([A-Z][\w-]{1,14})\s?\)")


def learnt_names(reading: Reading, spans: Iterable[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    """Return (code, start, end) of every use of an abbreviation that follows one of `spans` in brackets.

    Abbreviations that the gazetteer reads anyway are left to it; only letters of the name in order count.
    """
    taught: dict[str, str] = {}
    for code, start, end in spans:
        bracket = _BRACKET.match(reading.folded, end)
        if bracket is None:
            continue
        short = bracket.group(1)
        form = forms().get(form_key(short))
        if form is not None and not form.guarded:
            continue
        if is_short_for(short, "k " + reading.folded[start:end]):
            taught.setdefault(short, code)
    if not taught:
        return []
    pattern = re.compile(r"(?<!\w)(?:" + "|".join(sorted(map(re.escape, taught), key=len, reverse=True)) + r")(?!\w)")
    return [
        (taught[match.group()], match.start(), match.end())
        for block in reading.blocks
        if block.kind not in UNREAD
        for match in pattern.finditer(reading.folded, block.start, block.end)
    ]
