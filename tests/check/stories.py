"""Stories told by several papers: whole invented articles, and how a careful reader says that pairs of numbers agree.

The folder `stories` has one folder a story: its articles as text files, and `labels.json`, a list of pairs. `one` and
`other` are a file's name, a quotation from it and the value printed there; `label` is how they agree.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple, TypedDict

from jamsostek_tui.check.compared.groups import Group, groups
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.compared.verdict import Agreement
from jamsostek_tui.facts.extract import extract
from jamsostek_tui.page.article import read_article
from jamsostek_tui.page.read import read_page
from tests.check.reading import told_in

STORIES_FOLDER = Path(__file__).parent / "stories"


class Quoted(TypedDict):
    """Where a number stands, and its value."""

    file: str
    quote: str
    value: float


class Judged(NamedTuple):
    """Two numbers of a story, None for one that is not found, with the label of a reader and what the groups show."""

    story: str
    label: Agreement
    quotes: tuple[str, str]
    numbers: tuple[Told | None, Told | None]
    shown: str


class Story:
    """One story: its numbers with the file each is of, and the groups they stand in."""

    def __init__(self, folder: Path) -> None:
        self.name = folder.name
        self._texts: dict[str, str] = {}
        self._told: list[tuple[str, Told]] = []
        for number, path in enumerate(sorted(folder.glob("*.txt")), 1):
            article = read_article(read_page(path.read_bytes(), path.name))
            self._texts[path.name] = article.text
            for one in told_in(article, extract(article)):
                fact = replace(one.fact, id=len(self._told) + 1, article=number)
                self._told.append((path.name, replace(one, fact=fact)))
        self.groups: list[Group] = list(groups(one for _, one in self._told))
        self._labels = json.loads((folder / "labels.json").read_text("utf-8"))

    def judged(self) -> Iterator[Judged]:
        """Yield the labelled pairs with what the groups show of them; what they show nowhere is *different*."""
        for pair in self._labels:
            one, other = self._number(pair["one"]), self._number(pair["other"])
            shown = self._shown(one, other) if one and other else "unread"
            yield Judged(self.name, pair["label"], (pair["one"]["quote"], pair["other"]["quote"]), (one, other), shown)

    def _number(self, quoted: Quoted) -> Told | None:
        """Return the number of a value that stands in a quotation, else anywhere in the file."""
        text, quote = self._texts[quoted["file"]], quoted["quote"]
        found = [one for file, one in self._told if file == quoted["file"] and one.fact.value == quoted["value"]]
        return next((one for one in found if _is_quoted(one, text, quote)), found[0] if found else None)

    def _shown(self, one: Told, other: Told) -> str:
        found = (group.verdicts.get((one.fact.id, other.fact.id)) for group in self.groups)
        return next((verdict.agreement for verdict in found if verdict), "different")


def _is_quoted(one: Told, text: str, quote: str) -> bool:
    spans = [(one.fact.start, one.fact.end), *((again.start, again.end) for again in one.fact.also)]
    return any(text.find(quote, max(0, start - len(quote)), end + len(quote)) >= 0 for start, end in spans)


def stories() -> Iterator[Story]:
    """Yield all stories, by name."""
    yield from (Story(folder) for folder in sorted(STORIES_FOLDER.iterdir()) if folder.is_dir())
