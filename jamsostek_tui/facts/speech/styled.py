"""Speakers told by their style or initials alone: `kata Tuan Guru`, `tutur Inyiak`, `ujar HD`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import islice

from jamsostek_tui.language.lists import any_of
from jamsostek_tui.language.styles import spelt_out
from jamsostek_tui.model import Person

_ASKED = 256
"""People of an article who are looked at, the first named first."""
_NAMED = re.compile(r"\.? [A-Z]")


def style_at(lowered: str, folded: str, start: int, limit: int) -> tuple[str, int] | None:
    """Return the style written with a capital at `start` that no name follows, and where it ends; None without one."""
    match = _style().match(lowered, start, limit)
    if match is None or not folded[start].isupper() or _NAMED.match(folded, match.end(), limit):
        return None
    return match[1], match.end()


def bearer(style: str, people: Iterable[Person]) -> Person | None:
    """Return the one of `people` who bears a style, however it is shortened; None where not exactly one does."""
    wanted = spelt_out(style)
    bearers = [
        one for one in islice(people, _ASKED) if any(spelt_out(told).startswith(wanted) for told in one.honorifics)
    ]
    return bearers[0] if len(bearers) == 1 else None


def initialled(letters: str, people: Iterable[Person]) -> Person | None:
    """Return the one of `people` whose words begin with `letters`; None where not exactly one has such a name."""
    fitting = [one for one in islice(people, _ASKED) if "".join(word[0] for word in one.name.split()) == letters]
    return fitting[0] if len(fitting) == 1 else None


@cache
def _style() -> re.Pattern[str]:
    return re.compile(rf"(tuan guru|{any_of('honorifics.txt')})(?![\w'-])")
