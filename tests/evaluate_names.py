"""Precision and recall of people and regions in single sentences: `python -m tests.evaluate_names [FILE] [--detail]`.

FILE is JSON lines with `text` and `spans` (`[start, end, PER/LOC/ORG, text]`), by default the development names beside
the checkout. People count by exact span; LOC is any place, so the recall of regions is low by nature.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from jamsostek_tui.facts.bodies.organisations import find_organisations
from jamsostek_tui.facts.people.people import find_people
from jamsostek_tui.facts.places.regions import find_regions
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.model import Article, Block, Mention
from tests.beside import DEVELOPMENT_NAMES

Spans = set[tuple[int, int]]


def found_spans(text: str) -> tuple[Spans, Spans]:
    """Return the spans of people and of regions found in `text`, one paragraph without a page around it."""
    block = Block(0, len(text), "body", "body", 1)
    article = Article(id=0, source="-", text=text, sha256="", blocks=(block,), rule="sentence", confidence=1.0)
    reading = Reading(article)
    regions = find_regions(reading)
    bodies = find_organisations(reading, regions)
    people = find_people(reading, regions, bodies)
    return _spans(m for p in people for m in p.mentions), _spans(m for r in regions for m in r.mentions)


def _spans(mentions: object) -> Spans:
    return {(m.start, m.end) for m in mentions if isinstance(m, Mention)}  # type: ignore[attr-defined]


def _figures(name: str, found: int, gold: int, right: int) -> str:
    precision, recall = right / max(found, 1), right / max(gold, 1)
    return f"{name:8} precision {precision:.3f}  recall {recall:.3f}  ({right} right of {found} found, {gold} wanted)"


def main(arguments: list[str]) -> int:
    """Print the figures, with `--detail` every miss (-) and every wrong span (+); 0, or 2 without the file."""
    path = next((Path(argument) for argument in arguments if not argument.startswith("--")), DEVELOPMENT_NAMES)
    if not path.exists():
        print(f"{path} is not there: nothing to measure.", file=sys.stderr)
        return 2
    counts = {"people": [0, 0, 0], "regions": [0, 0, 0]}
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        people, regions = found_spans(row["text"])
        for name, label, found in (("people", "PER", people), ("regions", "LOC", regions)):
            gold = {(start, end) for start, end, kind, _ in row["spans"] if kind == label}
            for place, number in enumerate((len(found), len(gold), len(found & gold))):
                counts[name][place] += number
            if "--detail" in arguments and name == "people":
                _print_misses(row["text"], found, gold)
    for name, (found_count, gold_count, right) in counts.items():
        print(_figures(name, found_count, gold_count, right))
    return 0


def _print_misses(text: str, found: Spans, gold: Spans) -> None:
    for sign, spans in (("-", gold - found), ("+", found - gold)):
        for start, end in sorted(spans):
            print(f"{sign} {text[max(0, start - 40) : start]}[[{text[start:end]}]]{text[end : end + 30]}")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
