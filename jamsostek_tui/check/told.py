"""A number as one article tells it: the fact, its sentence, and what the paper and the words around it say of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from jamsostek_tui.check.intervals import Printed, printed
from jamsostek_tui.check.moments import Moment, moment_of
from jamsostek_tui.check.terms import (
    Terms,
    actions_of,
    bases_of,
    content_of,
    family_of,
    named_in,
    near_terms,
    terms_of,
    words_of,
)
from jamsostek_tui.language.folding import fold
from jamsostek_tui.language.sentences import sentence_spans
from jamsostek_tui.model import Article, Facts, Statistic

_BEFORE = 6
_AFTER = 12
_BOUND = re.compile(r"[,;:(]|\d|\b(?:dan|serta|sedangkan|sementara|adapun|lalu|namun|tetapi|atau|dari)\b")
_PART = re.compile(
    r"\b(?:dari (?:jumlah|total|angka|antara) (?:itu|tersebut|mereka)|di ?antara(?:nya| mereka)|antara lain|termasuk"
    r"|sisanya|selebihnya)\b"
)
_HOUSE = re.compile(
    r"\b(?:PT|CV|UD|RSUD|RS|Universitas|Politeknik|SMKN?|SMAN?|Puskesmas|Desa|Kelurahan|Kecamatan|Pasar|Pelabuhan)\.? "
    r"([A-Z][\w-]+)"
)
_PROGRAMMES = frozenset({"jkk", "jkm", "jht", "jp", "jkp", "bpu", "pu", "jakon"})
_EARLIER = re.compile(r"\b(?:dari|sebelumnya|semula|tadinya|awalnya)(?: \w+){0,2}\s*$")
_BECOMES = re.compile(r"^[^.;]{0,80}?\b(?:menjadi|ke)\s+(?:\w+ ){0,2}(?:rp)?\s*\d")
_BEFORE_NOW = re.compile(r"\b(?:sebelumnya|semula|tadinya|awalnya)(?: \w+){0,2}\s*$")
_OTHERS = re.compile(r"\blain(?:nya)?\b")
_END = re.compile(r"[;]|\d|\b(?:sedangkan|sementara|adapun|lalu|namun|tetapi)\b")
_WIDEST = 600


@dataclass(frozen=True)
class Told:
    """One number as told: `sentence` is the text around it, the number at `start:end` of it.

    `published` and `publisher` are the article's, `region` the region's name as shown, `speaker` whom the number is
    attributed to. Everything else is read from these.
    """

    fact: Statistic
    sentence: str
    start: int
    end: int
    published: str | None = None
    publisher: str | None = None
    region: str | None = None
    speaker: str | None = None
    title: str | None = None

    @cached_property
    def terms(self) -> Terms:
        """What it measures."""
        return terms_of(self.fact.subject, self.fact.unit)

    @cached_property
    def printed(self) -> Printed:
        """What its print says it may be."""
        fact = self.fact
        return printed(fact.text, fact.value, fact.value_max, fact.approx, fact.unit)

    @cached_property
    def moment(self) -> Moment | None:
        """When it is of."""
        return moment_of(self.fact.period, self.published)

    @cached_property
    def bases(self) -> frozenset[str]:
        """What tells it apart: the bases of its subject and of the words beside it, up to the next number or clause.

        Firms, schools, markets and villages named anywhere in the sentence count too, and for money the programmes.
        """
        bases = self.terms.bases | bases_of(self._before) | bases_of(self._after)
        bases |= {f"at {house.lower()}" for house in _HOUSE.findall(fold(self.sentence[:_WIDEST]))}
        if family_of(self.fact.unit) == "money":
            bases |= bases_of(words_of(self.sentence)) & _PROGRAMMES
        return bases | {"part"} if self._is_part else bases

    @cached_property
    def named(self) -> frozenset[str]:
        """The groups, funds, programmes and benefits that its subject and the words beside it name."""
        return self.terms.main | named_in(self._before) | named_in(self._after)

    @property
    def is_anaphoric(self) -> bool:
        """Whether its subject only points back (`iurannya`): of what, the sentence does not say."""
        return bool(re.fullmatch(r"\w+nya", (self.fact.subject or "").strip()))

    @cached_property
    def is_earlier(self) -> bool:
        """Whether it is the level before a change (`naik dari 5.185 menjadi …`), of a time the words do not say."""
        if self.fact.period is not None:
            return False
        before = fold(self.sentence[max(0, self.start - 60) : self.start]).lower()
        after = fold(self.sentence[self.end : self.end + 120]).lower()
        return bool(_BEFORE_NOW.search(before)) or bool(_EARLIER.search(before) and _BECOMES.search(after))

    @property
    def _is_part(self) -> bool:
        """Whether it is told as a part of a number before it, or as further ones beside it."""
        before = fold(self.sentence[max(0, self.start - _WIDEST) : self.start]).lower()
        return bool(_PART.search(before)) or any(_OTHERS.fullmatch(word) for word in self._after)

    @cached_property
    def reach(self) -> frozenset[str]:
        """All that its terms and the words beside it name, compound terms with their parts."""
        main = self.terms.main | self.terms.weak
        parts = {part for term in main for part in term.split("-")}
        return main | parts | near_terms([*self._before, *self._after])

    @cached_property
    def actions(self) -> frozenset[str]:
        """What became of those counted, by the words beside it."""
        return actions_of(words_of(self.fact.subject or "")) | actions_of(self._before) | actions_of(self._after)

    @cached_property
    def content(self) -> frozenset[str]:
        """The stems of the words of its sentence that carry meaning, without its region's name."""
        return content_of(words_of(self.sentence)) - content_of(words_of(self.region or ""))

    @cached_property
    def _before(self) -> list[str]:
        text = fold(self.sentence[max(0, self.start - _WIDEST) : self.start]).lower()
        bounds = list(_BOUND.finditer(text))
        return words_of(text[bounds[-1].end() if bounds else 0 :])[-_BEFORE:]

    @cached_property
    def _after(self) -> list[str]:
        text = fold(self.sentence[self.start : self.end + _WIDEST]).lower()
        text = text[self.end - self.start :]
        bound = _END.search(text)
        own = words_of(self.sentence[self.start : self.end])
        return own + words_of(text[: bound.start() if bound else len(text)])[:_AFTER]


def told_in(article: Article, facts: Facts) -> Iterator[Told]:
    """Yield the numbers of one article with their sentences; `facts` are those extracted from it."""
    names = {region.id: region.name for region in facts.regions}
    people = {person.id: person.name for person in facts.people}
    bodies = {body.id: body.name for body in facts.organisations}
    folded = fold(article.text)
    for fact in facts.statistics:
        start, end = sentence_around(article, folded, fact)
        told = fact.attributed_to
        yield Told(
            fact,
            article.text[start:end],
            fact.start - start,
            fact.end - start,
            article.published,
            article.publisher,
            names.get(fact.region or "", fact.region),
            (people.get(told.person or 0) or bodies.get(told.organisation or 0)) if told else None,
            article.title,
        )


def sentence_around(article: Article, folded: str, fact: Statistic) -> tuple[int, int]:
    """Return the offsets of the sentence a number stands in; `folded` is the article's text folded."""
    block = next((one for one in article.blocks if one.start <= fact.start < one.end), None)
    if block is None:
        return fact.start, fact.end
    for start, end in sentence_spans(folded, block.start, block.end):
        if start <= fact.start < end:
            return start, max(end, fact.end)
    return fact.start, fact.end
