"""The gold form: a page `NN-slug.txt` and its annotation `NN-slug.json`, quotes resolved to code-point offsets.

A span is written as the words themselves: `{"quote": "4.218 buruh tani tembakau", "nth": 1}`. `nth` is left out for the
first occurrence. A long span may be shortened in the middle with ` … `: it runs from the first words to the nearest
following last words. A span may also be given as plain `start` and `end`. What cannot be resolved raises GoldError.
Where readers may differ a value lists its readings with `|` between them, and `"optional": true` marks a fact that
counts neither as missed nor as false.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

GAP = " … "
SPAN = frozenset({"quote", "nth", "start", "end", "also", "optional"})
NAMED = frozenset({"name", "aliases", "type", "optional"})
NUMBER = frozenset({"value", "value_max", "approx", "unit", "subject", "measure", "direction", "region", "period"})
KEYS: dict[str, frozenset[str]] = {
    "article": frozenset({"title", "published", "dateline", "publisher"}),
    "people": frozenset({"name", "title", "organisation", "region", "optional"}),
    "organisations": NAMED,
    "instruments": NAMED,
    "statistics": SPAN | NUMBER | {"versus", "per"},
    "statements": SPAN | {"form", "speaker", "person", "organisation"},
    "events": SPAN | {"name", "date", "venue", "region"},
}
LISTS = ("regions", "optional_regions", "places")


class GoldError(ValueError):
    """An annotation that does not fit its page; the message names the file and the entry."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One annotated fact: its values as written, and its spans (`spans[0]` is the primary one)."""

    values: dict[str, Any]
    spans: tuple[tuple[int, int], ...] = ()

    @property
    def optional(self) -> bool:
        return bool(self.values.get("optional", False))

    def readings(self, key: str) -> tuple[str | None, ...]:
        """Every accepted reading of a text value; `(None,)` where the annotation has none."""
        value = self.values.get(key)
        if value is None:
            return (None,)
        return tuple(None if part == "null" else part for part in str(value).split("|"))


@dataclass(frozen=True, slots=True)
class GoldPage:
    """A page and what is in it; `text` is the file decoded, newlines normalised.

    Of the kinds `left_out` nothing is annotated: what is found of them is neither right nor wrong.
    """

    name: str
    path: Path
    text: str
    article: dict[str, Any]
    regions: tuple[str, ...]
    optional_regions: tuple[str, ...]
    places: tuple[str, ...]
    facts: dict[str, tuple[Entry, ...]]
    left_out: frozenset[str] = frozenset()


def find_quote(text: str, quote: str, nth: int = 1) -> tuple[int, int]:
    """Offsets of the `nth` occurrence of `quote` in `text`; ValueError where there is none."""
    head, gap, tail = quote.partition(GAP)
    start = -1
    for _ in range(nth):
        start = text.find(head, start + 1)
        if start < 0:
            raise ValueError(f"occurrence {nth} of {head!r} is not there")
    if not gap:
        return start, start + len(head)
    last = text.find(tail, start + len(head))
    if last < 0:
        raise ValueError(f"{tail!r} does not follow {head!r}")
    return start, last + len(tail)


def resolve(text: str, span: dict[str, Any]) -> tuple[int, int]:
    """Offsets of one written span; ValueError where it is not in `text` or is empty."""
    if "start" in span and "end" in span:
        start, end = int(span["start"]), int(span["end"])
        if not 0 <= start < end <= len(text):
            raise ValueError(f"offsets {start}-{end} are outside the page")
        if "quote" in span and GAP not in span["quote"] and text[start:end] != span["quote"]:
            raise ValueError(f"{span['quote']!r} is not what stands at {start}-{end}")
        return start, end
    if not span.get("quote"):
        raise ValueError("no quote")
    return find_quote(text, span["quote"], int(span.get("nth", 1)))


def _entry(text: str, kind: str, values: dict[str, Any]) -> Entry:
    unknown = set(values) - KEYS[kind]
    if unknown:
        raise ValueError(f"unknown keys {sorted(unknown)}")
    if "quote" not in values and "start" not in values:
        if "name" not in values:
            raise ValueError("neither quote nor name")
        return Entry(values)
    spans = [resolve(text, values)]
    spans += [resolve(text, {"quote": item} if isinstance(item, str) else item) for item in values.get("also", [])]
    return Entry(values, tuple(spans))


def read_gold(path: Path) -> GoldPage:
    """Read `path` (.txt) and the .json beside it; GoldError names what does not fit."""
    text = path.read_bytes().decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
    try:
        data = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    except ValueError as error:
        raise GoldError(f"{path.with_suffix('.json').name}: {error}") from error
    unknown = set(data) - set(KEYS) - set(LISTS) - {"left_out"}
    if unknown or set(data.get("article", {})) - KEYS["article"]:
        raise GoldError(f"{path.name}: unknown keys {sorted(unknown) or sorted(data['article'])}")
    facts: dict[str, tuple[Entry, ...]] = {}
    for kind in KEYS:
        if kind == "article":
            continue
        entries = []
        for values in data.get(kind, []):
            try:
                entries.append(_entry(text, kind, values))
            except ValueError as error:
                raise GoldError(f"{path.name}: {kind} {values.get('quote', values.get('name'))!r}: {error}") from error
        facts[kind] = tuple(entries)
    lists = {key: tuple(data.get(key, [])) for key in LISTS}
    left_out = frozenset(data.get("left_out", []))
    return GoldPage(path.name, path, text, data.get("article", {}), facts=facts, left_out=left_out, **lists)


def gold_pages(folder: Path) -> list[Path]:
    """The .txt files of `folder` that have an annotation beside them, in order."""
    return [path for path in sorted(folder.glob("*.txt")) if path.with_suffix(".json").exists()]
