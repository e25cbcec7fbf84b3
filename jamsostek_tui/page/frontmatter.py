"""The front matter of a markdown page: `key: value` lines between two `---`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from jamsostek_tui.language.lists import table_rows
from jamsostek_tui.page.lines import Line

_PAIR = re.compile(r"(?P<key>[A-Za-z_][\w -]{0,30}?) ?: ?(?P<value>.*)")


def front_matter(lines: Sequence[Line]) -> dict[str, str]:
    """Mark the front matter among the first lines as `meta` and return what it tells, by our own names.

    The names are `title`, `url`, `published`, `publisher`, `byline`, `keywords`; a missing one is left out.
    """
    if not lines or lines[0].folded not in ("---", "+++"):
        return {}
    fence = lines[0].folded
    last = next((index for index, line in enumerate(lines[1:60], 1) if line.folded in (fence, "...")), None)
    if last is None or not all(_PAIR.match(line.folded) or line.folded.startswith("-") for line in lines[1:last]):
        return {}
    told: dict[str, str] = {}
    key = ""
    for line in lines[: last + 1]:
        line.mark("meta", "front-matter")
        if pair := _PAIR.match(line.folded):
            key = _our_name(pair["key"])
            value = pair["value"].strip().strip("\"'[]")
        elif line.folded.startswith("- ") and key:
            value = ", ".join(filter(None, (told.get(key), line.folded[2:].strip("\"' "))))
        else:
            continue
        if key and value and (key not in told or line.folded.startswith("- ")):
            told[key] = value
    return told


def _our_name(key: str) -> str:
    plain = key.strip().lower().replace("-", "_").replace(" ", "_")
    return _names().get(plain, "")


@cache
def _names() -> dict[str, str]:
    """Our name by each key that front matter is written with: `data/front_matter_keys.csv`."""
    return {row["key"]: row["name"] for row in table_rows("front_matter_keys.csv")}
