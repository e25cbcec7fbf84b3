"""The facts of one page while decisions are carried out on them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any

from jamsostek_tui.decisions.journal.text_key import TextKey, key_at, place_of, same_article
from jamsostek_tui.language.folding import fold
from jamsostek_tui.model import Article, Facts, Kind, Link, Numeral, Ref, Status

TOLD_BY: dict[str, Status] = {"accept": "accepted", "edit": "edited", "add": "added"}
BY_HAND = "by-hand"
GROUPS: dict[Kind, str] = {
    "region": "regions",
    "person": "people",
    "organisation": "organisations",
    "instrument": "instruments",
    "statistic": "statistics",
    "statement": "statements",
    "event": "events",
}
NAMED: tuple[Kind, ...] = ("region", "person", "organisation", "instrument")


class PageFacts:
    """Facts by reference, in the ids they came with; a link is named by its place among the links, from 1."""

    def __init__(self, article: Article, facts: Facts) -> None:
        self.article = article
        self.made: dict[Ref, str] = {}
        self._found = facts
        self._facts: dict[Ref, Any] = {
            Ref(kind, one.id): one for kind, group in GROUPS.items() for one in getattr(facts, group)
        }
        self._links: dict[int, Link] = dict(enumerate(facts.links, 1))
        self._first_made = len(facts.links) + 1
        self._at: dict[tuple[Kind, int, int], Ref] = {}
        for ref, one in self._facts.items():
            for start, end in _places(one):
                self._at.setdefault((ref.kind, start, end), ref)

    # -- one fact

    def fact(self, ref: Ref) -> Any:
        """Return a fact; raises KeyError."""
        if ref.kind == "article":
            return self.article
        return self._links[int(ref.id)] if ref.kind == "link" else self._facts[ref]

    def put(self, ref: Ref, fact: Any) -> None:
        """Put a fact in the place of another, or add it."""
        if ref.kind == "article":
            self.article = fact
        elif ref.kind == "link":
            self._links[int(ref.id)] = fact
        else:
            self._facts[ref] = fact
            for start, end in _places(fact):
                self._at.setdefault((ref.kind, start, end), ref)

    def drop(self, ref: Ref) -> None:
        """Take a fact away; raises KeyError."""
        if ref.kind == "link":
            del self._links[int(ref.id)]
        else:
            del self._facts[ref]

    def has(self, ref: Ref) -> bool:
        """Whether a fact is still here."""
        if ref.kind == "article":
            return True
        return int(ref.id) in self._links if ref.kind == "link" else ref in self._facts

    def new_id(self, kind: Kind) -> int:
        """Return an id that no fact of a kind here has."""
        if kind == "link":
            return max([self._first_made - 1, *self._links]) + 1
        taken = [int(one.id) for one in getattr(self._found, GROUPS[kind])]
        return max([0, *taken, *(int(ref.id) for ref in self._facts if ref.kind == kind)]) + 1

    def of(self, kind: Kind) -> Iterator[tuple[Ref, Any]]:
        """Yield the facts of a kind."""
        if kind == "link":
            yield from ((Ref("link", number), link) for number, link in list(self._links.items()))
        else:
            yield from ((ref, one) for ref, one in list(self._facts.items()) if ref.kind == kind)

    # -- by text

    def find(self, key: TextKey) -> Ref | None:
        """Return the fact that a key names, None where its words are not here or no such fact stands there."""
        if key.kind == "article":
            same = same_article(key, self.article.sha256, self.article.title)
            return Ref("article", self.article.id) if same else None
        place = place_of(key, self.article.text, self.article.sha256)
        if place is None:
            return None
        if key.kind != "link":
            ref = self._at.get((key.kind, *place))
            return ref if ref is not None and self.has(ref) else None
        found = [ref for ref, one in self.of("link") if (one.start, one.end) == place and self._ends(one) == key.ends]
        return found[0] if len(found) == 1 else None

    def key(self, ref: Ref, paths: tuple[str, ...] = ()) -> TextKey | None:
        """Return what names a fact; None for one that stands nowhere."""
        fact = self.fact(ref)
        if ref.kind == "article":
            return TextKey("article", self.article.sha256, paths=paths, title=self.article.title or "")
        place = next(_places(fact), None)
        if place is None:
            return None
        ends = self._ends(fact) if ref.kind == "link" else ""
        return key_at(ref.kind, self.article.sha256, self.article.text, *place, ends=ends, paths=paths)

    def _ends(self, link: Link) -> str:
        return f"{self._end(link.source)} {link.relation} {self._end(link.target)}"

    def _end(self, ref: Ref) -> str:
        if ref.kind == "region":
            return f"region {ref.id}"
        place = next(_places(self._facts[ref]), None) if ref in self._facts else None
        return f"{ref.kind} {place and self.article.text[slice(*place)]}"

    def named(self, kind: Kind, name: str) -> int | None:
        """Return the person, body or instrument of this page that a name means; None for none or several."""
        wanted = _alike(name)
        found = {
            int(ref.id)
            for ref, one in self.of(kind)
            if wanted in {_alike(form) for form in (one.name, *forms_of(one)) if form}
        }
        return found.pop() if len(found) == 1 else None

    # -- all of them

    def facts(self) -> Facts:
        """Return all facts; numerals follow what became of the numbers."""
        groups = {group: tuple(one for _, one in self.of(kind)) for kind, group in GROUPS.items()}
        links = tuple(link for _, link in self.of("link"))
        return Facts(**groups, links=links, numerals=tuple(map(self._numeral, self._found.numerals)))

    def link_places(self) -> tuple[int | None, ...]:
        """Return for each link its place among those found, from 0; None for one made since."""
        return tuple(number - 1 if number < self._first_made else None for number in self._links)

    def _numeral(self, numeral: Numeral) -> Numeral:
        own = Ref("statistic", numeral.statistic or 0)
        if numeral.statistic is not None and not self.has(own):
            return replace(numeral, fate="excluded", reason="rejected", statistic=None)
        if numeral.statistic is None:
            for ref in self.made:
                if ref.kind == "statistic" and self.has(ref):
                    one = self.fact(ref)
                    if one.start <= numeral.start < one.end:
                        return replace(numeral, fate="statistic", reason=None, statistic=int(ref.id))
        return numeral


def forms_of(entity: Any) -> tuple[str, ...]:
    """Return the other forms of an entity's name that its page gives."""
    mentions = {mention.text for mention in entity.mentions}
    return (*getattr(entity, "aliases", ()), getattr(entity, "abbreviation", None) or "", *sorted(mentions))


def _alike(name: str) -> str:
    return " ".join(fold(name).casefold().split())


def _places(fact: Any) -> Iterator[tuple[int, int]]:
    if "mentions" in {one.name for one in fields(fact)}:
        yield from ((one.start, one.end) for one in fact.mentions)
    else:
        yield fact.start, fact.end
