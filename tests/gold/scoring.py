"""One page's gold against one page's facts: hits, misses, false finds, and which attributes are right."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from jamsostek_tui.model import Article, Facts, Instrument, Organisation, Person, Region, Statement, Statistic
from tests.gold.annotations import Entry, GoldPage
from tests.gold.comparing import (
    first_words,
    folded,
    forms_of,
    names_of_organisation,
    overlap,
    same_name,
    same_region,
    same_subject,
    same_time,
    same_words,
    spans_of,
)

T = TypeVar("T")
STATISTIC_KEYS = ("unit", "measure", "region", "period", "subject", "approx", "direction", "versus", "per", "value_max")


@dataclass
class Tally:
    """What was found of one kind: counts, and per attribute how often it was right of how often it was asked."""

    hits: int = 0
    misses: int = 0
    false_finds: int = 0
    right: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    asked: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    @property
    def precision(self) -> float | None:
        found = self.hits + self.false_finds
        return self.hits / found if found else None

    @property
    def recall(self) -> float | None:
        expected = self.hits + self.misses
        return self.hits / expected if expected else None

    def share(self, attribute: str) -> float | None:
        asked = self.asked.get(attribute, 0)
        return self.right.get(attribute, 0) / asked if asked else None


@dataclass
class Score:
    """Tallies per kind and the lines `--detail` prints."""

    tallies: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    lines: list[str] = field(default_factory=list)
    numerals: int = 0
    unexplained: int = 0


def score_page(score: Score, gold: GoldPage, article: Article, facts: Facts) -> None:
    """Add one page to `score`."""
    _Page(score, gold, article, facts).all()


def _may_be(entry: Entry, fact: T, passes: Sequence[Callable[[Entry, T], bool]]) -> bool:
    """Whether a find is of an optional entry: it fits, or for a number stands at its place with whatever value."""
    if isinstance(fact, Statistic) and overlap(entry.spans, spans_of(fact)):
        return True
    return any(fits(entry, fact) for fits in passes)


@dataclass
class _Page:
    score: Score
    gold: GoldPage
    article: Article
    facts: Facts

    def __post_init__(self) -> None:
        self.regions = {region.id: region for region in self.facts.regions}
        self.people = {person.id: person for person in self.facts.people}

    def all(self) -> None:
        self._head()
        if "regions" not in self.gold.left_out:
            self._regions()
        self._people()
        for kind, found in (("organisations", self.facts.organisations), ("instruments", self.facts.instruments)):
            if kind not in self.gold.left_out:
                self._named(kind, found)
        if "statistics" not in self.gold.left_out:
            self._statistics()
        for form in ("direct", "indirect"):
            self._statements(form)
        self.score.numerals += len(self.facts.numerals)
        self.score.unexplained += sum(numeral.fate == "unexplained" for numeral in self.facts.numerals)
        for numeral in self.facts.numerals:
            if numeral.fate == "unexplained":
                self._line(
                    "unexplained", "numeral", numeral.text, first_words(self.article.text, (numeral.start, numeral.end))
                )

    def _line(self, what: str, kind: str, fact: object, where: str = "") -> None:
        self.score.lines.append(
            f"{self.gold.name[:24]:24} {what:11} {kind}: {fact}" + (f"  | {where}" if where else "")
        )

    def _ask(self, kind: str, attribute: str, right: bool, expected: object, found: object, about: str) -> None:
        tally = self.score.tallies[kind]
        tally.asked[attribute] += 1
        tally.right[attribute] += right
        if not right:
            self._line("wrong", f"{kind} {attribute}", f"{found!r} for {expected!r}", about)

    def _head(self) -> None:
        found = {
            "title": self.article.title,
            "published": self.article.published,
            "dateline": self.article.dateline,
            "publisher": self.article.publisher,
        }
        for key, value in found.items():
            if key not in self.gold.article:
                continue
            readings = Entry(self.gold.article).readings(key)
            if key == "published":
                right = any(same_time(reading, value) for reading in readings)
            else:
                right = same_name(readings, value)
            self._ask("article", key, right, self.gold.article[key], value, "")

    def _count(self, kind: str, hits: int, misses: int, false_finds: int) -> None:
        tally = self.score.tallies[kind]
        tally.hits += hits
        tally.misses += misses
        tally.false_finds += false_finds

    def _regions(self) -> None:
        codes = {region.id: region for region in self.facts.regions if region.level not in ("district", "village")}
        left = dict(codes)
        hits = 0
        for entry in self.gold.regions:
            match = next((code for code in entry.split("|") if code in left), None)
            if match is None:
                self._line("miss", "region", entry)
            else:
                hits += 1
                del left[match]
        optional = {code for entry in self.gold.optional_regions for code in entry.split("|")}
        extra = [region for code, region in left.items() if code not in optional]
        for region in extra:
            self._line("false", "region", f"{region.id} {region.name}", self._where(region))
        self._count("regions", hits, len(self.gold.regions) - hits, len(extra))
        self._places([region for region in self.facts.regions if region.id not in codes])

    def _places(self, found: Sequence[Region]) -> None:
        left = {folded(region.name): region for region in found}
        hits = 0
        for place in self.gold.places:
            if left.pop(folded(place), None) is None:
                self._line("miss", "place", place)
            else:
                hits += 1
        for region in left.values():
            self._line("false", "place", region.name, self._where(region))
        self._count("places", hits, len(self.gold.places) - hits, len(left))

    def _where(self, fact: Region | Person | Organisation | Instrument) -> str:
        return first_words(self.article.text, (fact.mentions[0].start, 0)) if fact.mentions else ""

    def _pair(
        self, kind: str, found: Sequence[T], passes: Sequence[Callable[[Entry, T], bool]], gold: Sequence[Entry]
    ) -> Iterator[tuple[Entry, T]]:
        """Match one to one, in passes from strict to loose; count, tell misses and false finds, yield the hits."""
        left = list(found)
        pairs: dict[int, T] = {}
        for fits in passes:
            for number, entry in enumerate(gold):
                if number in pairs:
                    continue
                match = next((fact for fact in left if fits(entry, fact)), None)
                if match is not None:
                    pairs[number] = match
                    left.remove(match)
        required = [(number, entry) for number, entry in enumerate(gold) if not entry.optional]
        spared = [entry for entry in gold if entry.optional]
        extra = [fact for fact in left if not any(_may_be(entry, fact, passes) for entry in spared)]
        hits = [(entry, pairs[number]) for number, entry in required if number in pairs]
        for number, entry in required:
            if number not in pairs:
                name = entry.values.get("quote") or entry.values.get("name")
                where = first_words(self.article.text, entry.spans[0]) if entry.spans else ""
                self._line("miss", kind, name, where)
        for fact in extra:
            self._tell_false(kind, fact)
        self._count(kind, len(hits), len(required) - len(hits), len(extra))
        yield from hits

    def _tell_false(self, kind: str, fact: object) -> None:
        rule = f"[{getattr(fact, 'rule', '')}]"
        if isinstance(fact, Statistic | Statement):
            self._line(
                "false", kind, f"{fact.text[:80]} {rule}", first_words(self.article.text, (fact.start, fact.end))
            )
        elif isinstance(fact, Person | Organisation | Instrument):
            self._line("false", kind, f"{fact.name} {rule}", self._where(fact))

    def _people(self) -> None:
        def fits(entry: Entry, person: Person) -> bool:
            return same_name(entry.readings("name"), person.name)

        for entry, person in self._pair("people", self.facts.people, [fits], self.gold.facts["people"]):
            titles = entry.readings("title")
            found = [role.title for role in person.roles]
            if titles == (None,):
                self._ask("people", "no office", not found, None, found, person.name)
                continue
            right = any(same_name(titles, title) for title in found) or (None in titles and not found)
            self._ask("people", "office", right, entry.values["title"], found, person.name)
            if not right:
                continue
            roles = [role for role in person.roles if same_name(titles, role.title)]
            if "region" in entry.values:
                fitting = [role for role in roles if same_region(entry.readings("region"), role.region, self.regions)]
                where = [role.region for role in roles]
                self._ask("people", "office region", bool(fitting), entry.values["region"], where, person.name)
            bodies = self._organisation_forms(entry.readings("organisation"))
            ok = any(self._is_body(bodies, role.organisation) for role in roles) or (not roles and "" in bodies)
            names = [sorted(names_of_organisation(self.facts, role.organisation)) for role in roles]
            self._ask("people", "office body", ok, entry.values.get("organisation"), names, person.name)

    def _organisation_forms(self, readings: Sequence[str | None]) -> set[str]:
        """The folded readings, each with every form of the annotated organisation it names; "" stands for none."""
        forms = {folded(reading) for reading in readings}
        for entry in self.gold.facts["organisations"]:
            if forms & forms_of(entry):
                forms |= forms_of(entry)
        return forms

    def _person_forms(self, readings: Sequence[str | None]) -> set[str]:
        """The folded readings of a name, with every reading the annotated person of that name has."""
        forms = {folded(reading) for reading in readings}
        for entry in self.gold.facts["people"]:
            names = {folded(name) for name in entry.readings("name")}
            if forms & names:
                forms |= names
        return forms

    def _is_body(self, forms: set[str], number: int | None) -> bool:
        return "" in forms if number is None else bool(forms & names_of_organisation(self.facts, number))

    def _named(self, kind: str, found: Sequence[Organisation] | Sequence[Instrument]) -> None:
        def by_name(entry: Entry, fact: Organisation | Instrument) -> bool:
            return folded(fact.name) in forms_of(entry)

        def by_short_form(entry: Entry, fact: Organisation | Instrument) -> bool:
            short = [fact.abbreviation] if isinstance(fact, Organisation) else [*fact.aliases]
            return any(folded(form) in forms_of(entry) for form in short if form)

        def by_longest_mention(entry: Entry, fact: Organisation | Instrument) -> bool:
            return folded(max((m.text for m in fact.mentions), key=len, default="")) in forms_of(entry)

        facts: list[Organisation | Instrument] = [*found]
        passes = [by_name, by_short_form, by_longest_mention]
        for entry, fact in self._pair(kind, facts, passes, self.gold.facts[kind]):
            right = fact.type in entry.readings("type")
            self._ask(kind, "type", right, entry.values["type"], fact.type, fact.name)

    def _statistics(self) -> None:
        def fits(entry: Entry, fact: Statistic) -> bool:
            value = entry.values.get("value")
            same = value is not None and math.isclose(fact.value, float(value), rel_tol=1e-6)
            return same and overlap(entry.spans, spans_of(fact))

        for entry, fact in self._pair("statistics", self.facts.statistics, [fits], self.gold.facts["statistics"]):
            about = first_words(self.article.text, (fact.start, fact.end))
            for key in STATISTIC_KEYS:
                found = getattr(fact, key)
                readings = entry.readings(key)
                if key == "region":
                    right = same_region(readings, found, self.regions)
                elif key == "subject":
                    right = same_subject(readings, found)
                elif key == "value_max":
                    expected = entry.values.get(key)
                    right = found == expected or (
                        found is not None and expected is not None and found == float(expected)
                    )
                elif key == "unit":
                    right = same_name(readings, found)
                else:
                    right = found in readings
                self._ask("statistics", key, right, entry.values.get(key), found, f"{fact.text} in: {about}")

    def _statements(self, form: str) -> None:
        def fits(entry: Entry, fact: Statement) -> bool:
            return same_words(entry.spans, spans_of(fact))

        gold = [entry for entry in self.gold.facts["statements"] if self._form_of(entry) == form]
        found = [statement for statement in self.facts.statements if statement.form == form]
        for entry, fact in self._pair(f"{form} statements", found, [fits], gold):
            expected = {key: entry.values[key] for key in ("person", "organisation", "speaker") if key in entry.values}
            if expected:
                told = (fact.speaker, fact.person and self.people[fact.person].name, fact.organisation)
                self._ask(f"{form} statements", "speaker", self._said_by(entry, fact), expected, told, fact.text[:80])

    def _form_of(self, entry: Entry) -> str:
        """Return the form of a statement; of two that are both right the one it was found in, else the first."""
        forms = entry.readings("form")
        for one in self.facts.statements if len(forms) > 1 else ():
            if one.form in forms and same_words(entry.spans, spans_of(one)):
                return one.form
        return forms[0] or ""

    def _said_by(self, entry: Entry, fact: Statement) -> bool:
        if "person" in entry.values:
            person = self.people.get(fact.person) if fact.person is not None else None
            return person is not None and folded(person.name) in self._person_forms(entry.readings("person"))
        if "organisation" in entry.values:
            return self._is_body(self._organisation_forms(entry.readings("organisation")) - {""}, fact.organisation)
        return any(folded(reading) in folded(fact.speaker) for reading in entry.readings("speaker"))
