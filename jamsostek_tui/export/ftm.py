"""People, offices, organisations and articles as FollowTheMoney entities, one JSON object a line, written by hand.

Person, Position, Occupancy (who holds which office, and which article says so), PublicBody, Company or Organization,
Article, and Documentation (where somebody or something is first named in an article: the words and their offsets).
Ids are hashes of what an entity is known by, so that they stay from one database to the next: a person's or body's
name, an office with its body and region, a page's SHA-256. People of one name are told apart by their offices.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from jamsostek_tui.export.escape import visible
from jamsostek_tui.export.files import ExportError
from jamsostek_tui.export.referred import GivesFacts, told_by
from jamsostek_tui.harmless import json_of
from jamsostek_tui.language.office_words import office_words
from jamsostek_tui.model import Article, Mention, Organisation, OrganisationType, Person, Ref, Region, Role
from jamsostek_tui.store.rows import AnyFact
from jamsostek_tui.wording import say

_COUNTRY = "id"
_SCHEMA: dict[OrganisationType, str] = {
    "government": "PublicBody",
    "agency": "PublicBody",
    "legislature": "PublicBody",
    "company": "Company",
}
_LONGEST_ID_NAME = 1_000
Told = dict[str, list[str | None]]


def entity_lines(facts: Iterable[AnyFact], reader: GivesFacts, notes: Mapping[Ref, str] | None = None) -> Iterator[str]:
    """Yield the entities of `facts` and of what they refer to, each once; `notes` are what people noted of them.

    A number, a statement or an event is no entity: its article is one, and whoever it is told by. Regions, programmes
    and links give none; raises ExportError where there are but such.
    """
    facts = iter(facts)
    first = next(facts, None)
    lines = _lines(facts if first is None else chain((first,), facts), reader, notes)
    line = next(lines, None)
    if line is None and first is not None:
        raise ExportError(say("export.no_entity"))
    yield from () if line is None else chain((line,), lines)


def _lines(facts: Iterable[AnyFact], reader: GivesFacts, notes: Mapping[Ref, str] | None) -> Iterator[str]:
    writing = _Writing(reader, notes or {})
    seen: set[Ref] = set()
    for fact in facts:
        yield from writing.entity(fact)
        for ref in told_by(fact):
            if ref not in seen:
                seen.add(ref)
                yield from writing.entity(reader.fact(ref))


class _Writing:
    """Entities written so far, by their ids."""

    def __init__(self, reader: GivesFacts, notes: Mapping[Ref, str]) -> None:
        self._reader = reader
        self._notes = notes
        self._written: set[str] = set()
        self._people: dict[str, int] = {}

    def entity(self, fact: AnyFact | None) -> Iterator[str]:
        """Yield a fact that is an entity, with what it refers to; nothing for others."""
        if isinstance(fact, Article):
            yield from self.article(fact)
        elif isinstance(fact, Person):
            yield from self.person(fact)
        elif isinstance(fact, Organisation):
            yield from self.organisation(fact)

    def article(self, article: Article) -> Iterator[str]:
        """Yield an article."""
        yield from self._entity(
            article_id(article),
            "Article",
            {
                "name": [article.title or article.source],
                "title": [article.title],
                "fileName": [article.source],
                "author": [article.byline],
                "publisher": [article.publisher],
                "publishedAt": [_day(article.published)],
                "sourceUrl": [_address(article.url)],
                "language": ["ind"],
                "keywords": list(article.keywords),
                "country": [_COUNTRY],
                "notes": [self._notes.get(Ref("article", article.id))],
            },
        )

    def organisation(self, body: Organisation) -> Iterator[str]:
        """Yield a body, and where it is named."""
        told: Told = {"name": [body.name], "alias": [body.abbreviation], "country": [_COUNTRY]}
        told["notes"] = [self._notes.get(Ref("organisation", body.id))]
        yield from self._entity(body_id(body), _SCHEMA.get(body.type, "Organization"), told)
        yield from self._named(body_id(body), body.mentions)

    def person(self, person: Person) -> Iterator[str]:
        """Yield somebody with the offices held, and where they are named."""
        own = self._person_id(person)
        told: Told = {
            "name": [person.name],
            "alias": [*person.aliases],
            "title": [*person.honorifics],
            "position": [self._office_name(role) for role in person.roles],
            "country": [_COUNTRY],
            "notes": [self._notes.get(Ref("person", person.id))],
        }
        yield from self._entity(own, "Person", told)
        for role in person.roles:
            yield from self._office(own, role)
        yield from self._named(own, person.mentions)

    def _person_id(self, person: Person) -> str:
        """Return the id of a name; of a second person so named that of name and offices, of a third of the page too."""
        offices = sorted({self._office_name(role) for role in person.roles})
        page = self._reader.fact(Ref("article", person.mentions[0].article)) if person.mentions else None
        sha256 = page.sha256 if isinstance(page, Article) else ""
        for parts in ((), offices, [*offices, sha256]):
            own = _id("person", person.name, *parts)
            if self._people.setdefault(own, person.id) == person.id:
                return own
        return _id("person", person.name, str(person.id))

    def _office_name(self, role: Role) -> str:
        body, region = self._body(role), self._region(role.region)
        return office_words(role.title, body.name if body else None, region.name if region else None)

    def _office(self, holder: str, role: Role) -> Iterator[str]:
        body, region = self._body(role), self._region(role.region)
        article = self._reader.fact(Ref("article", role.article))
        name = self._office_name(role)
        post = _id("position", name, region.id if region else "")
        told: Told = {
            "name": [name],
            "country": [_COUNTRY],
            "subnationalArea": [region.name if region else None],
            "organization": [body_id(body)] if body else [],
        }
        if body:
            yield from self.organisation(body)
        yield from self._entity(post, "Position", told)
        held: Told = {"holder": [holder], "post": [post]}
        if isinstance(article, Article):
            yield from self.article(article)
            held |= {"date": [_day(article.published)], "proof": [article_id(article)]}
        proofs = [one or "" for one in held.get("proof", ())]
        yield from self._entity(_id("occupancy", holder, post, *proofs), "Occupancy", held)

    def _body(self, role: Role) -> Organisation | None:
        found = None if role.organisation is None else self._reader.fact(Ref("organisation", role.organisation))
        return found if isinstance(found, Organisation) else None

    def _named(self, own: str, mentions: tuple[Mention, ...]) -> Iterator[str]:
        """Yield where an entity is first named in each article."""
        firsts: dict[int, Mention] = {}
        for mention in mentions:
            firsts.setdefault(mention.article, mention)
        for number, mention in firsts.items():
            article = self._reader.fact(Ref("article", number))
            if not isinstance(article, Article):
                continue
            yield from self.article(article)
            document = article_id(article)
            told: Told = {
                "document": [document],
                "entity": [own],
                "role": ["named"],
                "date": [_day(article.published)],
                "summary": [mention.text],
                "recordId": [f"{article.sha256}:{mention.start}-{mention.end}"],
            }
            yield from self._entity(_id("documentation", document, own), "Documentation", told)

    def _region(self, code: str | None) -> Region | None:
        found = None if code is None else self._reader.fact(Ref("region", code))
        return found if isinstance(found, Region) else None

    def _entity(self, own: str, schema: str, told: Told) -> Iterator[str]:
        if own in self._written:
            return
        self._written.add(own)
        values = {name: [shown for one in held if (shown := visible(one or ""))] for name, held in told.items()}
        properties = {name: list(dict.fromkeys(held)) for name, held in values.items() if held}
        yield json_of({"id": own, "schema": schema, "properties": properties}) + "\n"


def article_id(article: Article) -> str:
    """Return the id of an article: its page's hash."""
    return _id("article", article.sha256)


def body_id(body: Organisation) -> str:
    """Return the id of a body: its name and the region that tells it from others so named."""
    return _id("organisation", body.name, body.region or "")


def _id(*parts: str) -> str:
    told = "\x1f".join(part[:_LONGEST_ID_NAME] for part in parts)
    return f"jt-{hashlib.sha256(told.encode('utf-8', 'surrogatepass')).hexdigest()[:24]}"


def _day(published: str | None) -> str | None:
    return published[:10] if published else None


def _address(url: str | None) -> str | None:
    return url if url and url.startswith(("http://", "https://")) else None
