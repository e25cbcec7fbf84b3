"""Facts of an invented article, built from its own words: every offset is looked up, none is counted by hand."""

from __future__ import annotations

import hashlib
from typing import Any

from jamsostek_tui.model import (
    Article,
    Attribution,
    Block,
    Event,
    Facts,
    Instrument,
    Link,
    Mention,
    Numeral,
    Organisation,
    Person,
    Ref,
    Region,
    Relation,
    Role,
    Span,
    Statement,
    Statistic,
)

FOUND: dict[str, Any] = {"rule": "invented", "confidence": 0.95}


class Page:
    """An invented page; each method adds a fact and gives its local id."""

    def __init__(self, text: str, source: str, **head: Any) -> None:
        self.text = text
        self.article = Article(
            id=0,
            source=source,
            text=text,
            sha256=hashlib.sha256(text.encode()).hexdigest(),
            blocks=_blocks(text, head.get("title")),
            **{"rule": "page", "confidence": 1.0, **head},
        )
        self.regions: list[Region] = []
        self.people: list[Person] = []
        self.organisations: list[Organisation] = []
        self.instruments: list[Instrument] = []
        self.statistics: list[Statistic] = []
        self.statements: list[Statement] = []
        self.events: list[Event] = []
        self.links: list[Link] = []

    def at(self, words: str, after: str = "") -> tuple[int, int]:
        """Return where `words` stand, behind the first `after`."""
        start = self.text.index(words, self.text.index(after) + len(after))
        return start, start + len(words)

    def mentions(self, *words: str) -> tuple[Mention, ...]:
        """Return every place of each of the words, in order."""
        places: set[tuple[int, int]] = set()
        for word in words:
            start = self.text.find(word)
            while start >= 0:
                places.add((start, start + len(word)))
                start = self.text.find(word, start + len(word))
        return tuple(Mention(0, start, end, self.text[start:end]) for start, end in sorted(places))

    def region(self, code: str, name: str, level: Any, parent: str | None = None, *words: str) -> str:
        aliases = tuple(word for word in words if word != name)
        self.regions.append(
            Region(
                id=code,
                name=name,
                level=level,
                parent=parent,
                aliases=aliases,
                mentions=self.mentions(*(words or (name,))),
                **FOUND,
            )
        )
        return code

    def organisation(self, name: str, *words: str, **keys: Any) -> int:
        number = len(self.organisations) + 1
        self.organisations.append(
            Organisation(id=number, name=name, mentions=self.mentions(*(words or (name,))), **{**FOUND, **keys})
        )
        return number

    def instrument(self, name: str, kind: Any, *words: str) -> int:
        number = len(self.instruments) + 1
        aliases = tuple(word for word in words if word != name)
        self.instruments.append(
            Instrument(
                id=number, name=name, type=kind, aliases=aliases, mentions=self.mentions(*(words or (name,))), **FOUND
            )
        )
        return number

    def person(
        self,
        name: str,
        *words: str,
        office: str | None = None,
        region: str | None = None,
        organisation: int | None = None,
        **keys: Any,
    ) -> int:
        number = len(self.people) + 1
        roles: tuple[Role, ...] = ()
        if office is not None:
            start, end = self.at(words[0] if words else name)
            roles = (Role(office, organisation, region, 0, start, end),)
        self.people.append(
            Person(
                id=number,
                name=name,
                aliases=tuple(word for word in words if word != name),
                roles=roles,
                mentions=self.mentions(*(words or (name,))),
                **{**FOUND, **keys},
            )
        )
        return number

    def statistic(self, words: str, value: float, *, after: str = "", also: tuple[str, ...] = (), **keys: Any) -> int:
        number = len(self.statistics) + 1
        start, end = self.at(words, after)
        told = keys.pop("attributed_to", None)
        spans = tuple(
            Span(place.start, place.end, place.text) for place in self.mentions(*also) if place.start != start
        )
        self.statistics.append(
            Statistic(
                id=number,
                article=0,
                start=start,
                end=end,
                text=words,
                value=value,
                also=spans,
                attributed_to=Attribution(**told) if told else None,
                **{**FOUND, **keys},
            )
        )
        return number

    def statement(self, words: str, form: Any = "direct", **keys: Any) -> int:
        number = len(self.statements) + 1
        start, end = self.at(words)
        self.statements.append(
            Statement(id=number, article=0, start=start, end=end, text=words, form=form, **{**FOUND, **keys})
        )
        return number

    def event(self, words: str, name: str, **keys: Any) -> int:
        number = len(self.events) + 1
        start, end = self.at(words)
        self.events.append(Event(id=number, article=0, start=start, end=end, text=words, name=name, **FOUND, **keys))
        return number

    def link(self, source: tuple[Any, Any], relation: Relation, target: tuple[Any, Any], words: str) -> None:
        start, end = self.at(words)
        self.links.append(
            Link(source=Ref(*source), relation=relation, target=Ref(*target), article=0, start=start, end=end, **FOUND)
        )

    def facts(self) -> Facts:
        numerals = tuple(
            Numeral(one.start, one.start + len(one.text.split()[0]), one.text.split()[0], "statistic", None, one.id)
            for one in sorted(self.statistics, key=lambda one: one.start)
        )
        return Facts(
            regions=tuple(self.regions),
            people=tuple(self.people),
            organisations=tuple(self.organisations),
            instruments=tuple(self.instruments),
            statistics=tuple(self.statistics),
            statements=tuple(self.statements),
            events=tuple(self.events),
            links=tuple(self.links),
            numerals=numerals,
        )


def _blocks(text: str, title: str | None) -> tuple[Block, ...]:
    blocks: list[Block] = []
    start = paragraph = 0
    for line in text.split("\n"):
        end = start + len(line)
        if line.strip():
            if line == title:
                blocks.append(Block(start, end, "title", "first-line"))
            elif line.startswith("Baca juga"):
                blocks.append(Block(start, end, "noise", "baca-juga"))
            else:
                paragraph += 1
                blocks.append(Block(start, end, "lead" if paragraph == 1 else "body", "paragraph", paragraph))
        start = end + 1
    return tuple(blocks)
