"""What a passage says of the fact that a person makes of it, to be offered in the form; a person keeps or changes it.

Of a number its value, hedge and unit are read in the passage itself; region, speaker and body are those that its
sentence names, or that another number of the sentence has.
"""

from __future__ import annotations

from typing import Any

from jamsostek_tui.decisions.fields.fields import region_words
from jamsostek_tui.decisions.fields.values import typed
from jamsostek_tui.decisions.on_page.page_facts import PageFacts
from jamsostek_tui.language.folding import fold, lower
from jamsostek_tui.language.gazetteer import form_key, forms
from jamsostek_tui.language.numerals import read_quantity
from jamsostek_tui.language.quantities import Quantity
from jamsostek_tui.language.sentences import sentence_spans
from jamsostek_tui.language.units import read_unit
from jamsostek_tui.language.words import Words, cut_words
from jamsostek_tui.model import Kind

_PERCENT = "persen"


def in_passage(page: PageFacts, kind: Kind, start: int, end: int) -> dict[str, str]:
    """Return the fields that `page.article.text[start:end]` and its sentence fill, as a reader would type them."""
    words = " ".join(page.article.text[start:end].split())
    if kind == "statistic":
        return {**_quantity(page, start, end), **_around(page, start, end)}
    if kind == "statement":
        return {"form": "direct", **_speaker(page, start, end)}
    if kind == "region":
        form = forms().get(form_key(words))
        codes = set(form.codes if form is not None else ())
        return {"id": region_words(codes.pop()) if len(codes) == 1 else words}
    return {"name": words} if kind != "article" else {}


def _quantity(page: PageFacts, start: int, end: int) -> dict[str, str]:
    """Return the first number of a passage with its unit, its hedge too where that stands before it; {} for none."""
    first, last = _sentence(page, start, end)
    folded = fold(page.article.text[first:last])
    words = cut_words(lower(folded), folded)
    for index in range(words.at(start - first), words.at(end - first)):
        quantity = read_quantity(words, index)
        if quantity is not None:
            read = {"value": quantity.value, "value_max": quantity.value_max, "approx": quantity.approx}
            told = {name: typed(value) for name, value in read.items() if value is not None}
            unit = _unit(words, quantity)
            return {**told, "unit": unit} if unit else told
    return {}


def _unit(words: Words, quantity: Quantity) -> str:
    if quantity.currency is not None:
        return quantity.currency
    if words.forms[quantity.last] == "%":
        return _PERCENT
    unit = read_unit(words, quantity.last, unlisted=False)
    return unit.name if unit is not None else ""


def _around(page: PageFacts, start: int, end: int) -> dict[str, str]:
    """Return region and speaker of a number as its sentence tells them."""
    first, last = _sentence(page, start, end)
    beside = [one for _, one in page.of("statistic") if first <= one.start < last]
    named = {str(ref.id) for ref, one in page.of("region") if _stands_in(one, first, last)}
    smallest = {code for code in named if not any(one.startswith(f"{code}.") for one in named)}
    regions = smallest or {one.region for one in beside if one.region is not None}
    told = _speaker(page, start, end)
    if not told:
        told = _told_by(page, beside)
    return {**told, "region": region_words(regions.pop())} if len(regions) == 1 else told


def _told_by(page: PageFacts, beside: list[Any]) -> dict[str, str]:
    """Return who tells the other numbers of a sentence, where that is one."""
    sources = {one.attributed_to for one in beside if one.attributed_to is not None}
    if len(sources) != 1:
        return {}
    (source,) = sources
    kinds: tuple[Kind, ...] = ("person", "organisation", "instrument")
    return {kind: _name(page, kind, number) for kind in kinds if (number := getattr(source, kind)) is not None}


def _speaker(page: PageFacts, start: int, end: int) -> dict[str, str]:
    """Return the person or body whose statement a passage stands in."""
    for _, one in page.of("statement"):
        spans = ((one.start, one.end), *((span.start, span.end) for span in one.also))
        if any(first <= start and end <= last for first, last in spans):
            if one.person is not None:
                return {"person": _name(page, "person", one.person)}
            if one.organisation is not None:
                return {"organisation": _name(page, "organisation", one.organisation)}
    return {}


def _name(page: PageFacts, kind: Kind, number: int) -> str:
    return next((str(one.name) for ref, one in page.of(kind) if ref.id == number), "")


def _sentence(page: PageFacts, start: int, end: int) -> tuple[int, int]:
    """Return the offsets of the sentence that a passage begins in."""
    article = page.article
    block = next((one for one in article.blocks if one.start <= start < one.end), None)
    if block is not None:
        for first, last in sentence_spans(fold(article.text), block.start, block.end):
            if first <= start < last:
                return first, max(last, end)
    return start, end


def _stands_in(fact: Any, first: int, last: int) -> bool:
    return any(first <= one.start < last for one in fact.mentions)
