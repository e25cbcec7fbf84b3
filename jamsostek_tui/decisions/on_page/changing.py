"""Fields of a fact set to what a person says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from jamsostek_tui.decisions.fields.fields import fits
from jamsostek_tui.decisions.journal.decision import Value
from jamsostek_tui.decisions.on_page.page_facts import BY_HAND, PageFacts
from jamsostek_tui.decisions.on_page.rejecting import point_at, told_by
from jamsostek_tui.language.gazetteer import place
from jamsostek_tui.language.office_words import office_words
from jamsostek_tui.model import MERGEABLE, Kind, Link, Organisation, Person, Ref, Region, Relation, Role

_ABOUT: dict[tuple[Kind, Kind], Relation] = {
    ("statistic", "region"): "is about",
    ("event", "region"): "is about",
    ("organisation", "region"): "belongs to",
    ("person", "organisation"): "holds office at",
    ("person", "region"): "holds office in",
    ("statement", "person"): "was said by",
    ("statement", "organisation"): "was said by",
    ("statistic", "person"): "is attributed to",
    ("statistic", "organisation"): "is attributed to",
    ("statistic", "instrument"): "is attributed to",
}
_OF_A_CITY = "wali"
"""`Wali Kota` + `Kota Bogor` is `Wali Kota Bogor`, whose first word alone is no office."""


class UnfitError(Exception):
    """A value does not fit the page: no such field, or nobody there has that name."""


@dataclass(frozen=True, slots=True)
class Change:
    """A fact with its fields set, and the links that follow from them."""

    ref: Ref
    fact: Any
    ends: dict[Kind, Ref | None]

    def into(self, page: PageFacts) -> Ref:
        """Put the change into its page; returns under what the fact goes now (a region goes by its code)."""
        if self.ref.kind == "region":
            return _become(page, self.ref, self.fact)
        page.put(self.ref, self.fact)
        for kind, end in self.ends.items():
            _relink(page, self.ref, kind, end)
        return self.ref


def changed(page: PageFacts, ref: Ref, fields: Mapping[str, Value]) -> Change:
    """Return a fact with fields set; raises UnfitError."""
    fact = page.fact(ref)
    ends: dict[Kind, Ref | None] = {}
    told: Any = getattr(fact, "attributed_to", None)
    values: dict[str, Any] = {}
    for name, value in fields.items():
        if not fits(ref.kind, name, value):
            raise UnfitError(name)
        if name in MERGEABLE and ref.kind in ("statistic", "statement"):
            kind: Kind = name
            end = None if value is None else page.named(kind, str(value))
            if end is None and value is not None:
                raise UnfitError(name)
            ends[kind] = None if end is None else Ref(kind, end)
            if ref.kind == "statement":
                values[name] = end
            else:
                told = told_by(told, name, end)
        elif name == "office":
            values["roles"] = roles = () if value is None else (held(page, fact, str(value)),)
            ends["organisation"], ends["region"] = ends_of(roles)
        else:
            values[name] = value
            if name == "region":
                ends["region"] = None if value is None else Ref("region", str(value))
    if ref.kind == "statistic":
        values["attributed_to"] = told
    if ref.kind == "region" and values:
        values = _region(str(values["id"]))
    return Change(ref, replace(fact, **values), ends)


def _region(code: str) -> dict[str, Any]:
    known = place(code)
    if known is None:
        raise UnfitError("id")
    return {"id": known.code, "name": known.name, "level": known.level, "parent": known.parent}


def _become(page: PageFacts, ref: Ref, region: Region) -> Ref:
    """Let a region of a page be another; where the page has that too, the two are one."""
    now = Ref("region", region.id)
    if now == ref:
        page.put(ref, region)
        return ref
    there = page.fact(now) if page.has(now) else None
    page.drop(ref)
    if there is not None:
        mentions = sorted({*there.mentions, *region.mentions}, key=lambda one: (one.start, one.end))
        region = replace(there, mentions=tuple(mentions), aliases=tuple({*there.aliases, *region.aliases}))
    page.put(now, region)
    point_at(page, str(ref.id), region.id)
    for link, one in page.of("link"):
        page.put(link, replace(one, source=_now(one.source, ref, now), target=_now(one.target, ref, now)))
    return now


def _now(end: Ref, before: Ref, after: Ref) -> Ref:
    return after if end == before else end


def _relink(page: PageFacts, ref: Ref, kind: Kind, end: Ref | None) -> None:
    """Let the link that says the same as a field lead where the field now does."""
    relation = _ABOUT.get((ref.kind, kind))
    if relation is None:
        return
    there = [
        (link, one)
        for link, one in page.of("link")
        if one.source == ref and one.relation == relation and one.target.kind == kind
    ]
    if end is None or any(one.target == end for _, one in there):
        for link, one in there:
            if one.target != end:
                page.drop(link)
        return
    if there:
        link, first = there[0]
        page.put(link, replace(first, target=end, status="edited"))
        for other, _ in there[1:]:
            page.drop(other)
        return
    _link(page, ref, relation, end)


def _link(page: PageFacts, ref: Ref, relation: Relation, end: Ref) -> None:
    fact = page.fact(ref)
    start, end_of = (fact.start, fact.end) if hasattr(fact, "start") else (fact.mentions[0].start, fact.mentions[0].end)
    link = Link(
        source=ref,
        relation=relation,
        target=end,
        article=page.article.id,
        start=start,
        end=end_of,
        rule=BY_HAND,
        confidence=1.0,
        status="edited",
    )
    page.put(Ref("link", page.new_id("link")), link)


def held(page: PageFacts, person: Person, words: str) -> Role:
    """Return the office that `words` tell in full, as one that a page gives a person."""
    shown = [(one.start, one.end) for one in person.roles] or [(one.start, one.end) for one in person.mentions]
    start, end = shown[0]
    told = max(_readings(page, words), key=lambda one: len(words) - len(one[0]), default=(words, None, None))
    title, body, region = told
    return Role(title, body, region, page.article.id, start, end)


def ends_of(roles: Sequence[Role]) -> tuple[Ref | None, Ref | None]:
    """Return the body and the region that offices are held at and in, of none or one."""
    role = next(iter(roles), None)
    body = None if role is None or role.organisation is None else Ref("organisation", role.organisation)
    region = None if role is None or role.region is None else Ref("region", role.region)
    return body, region


def _readings(page: PageFacts, words: str) -> Iterator[tuple[str, int | None, str | None]]:
    """Yield title, body and region for each name of the page that an office in words ends with."""
    for _, one in page.of("organisation"):
        if (title := _before(words, one)) is not None:
            yield title, one.id, one.region if one.region and page.has(Ref("region", one.region)) else None
    for _, one in page.of("region"):
        if (title := _before(words, one)) is not None:
            yield title, None, one.id


def _before(words: str, named: Organisation | Region) -> str | None:
    """Return the title that stands before a name at the end of an office, None where it does not end so."""
    name = " ".join(named.name.split())
    title = words[: -len(name)].rstrip()
    if title.casefold().split()[-1:] == [_OF_A_CITY]:
        title = f"{title} {name.split()[0]}"
    return title if title and office_words(title, name, None).casefold() == words.casefold() else None
