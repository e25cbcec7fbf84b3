"""Annotated pages wrapped as `fold -s -w 72` or a book does it give the facts of the same pages unwrapped."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from jamsostek_tui.facts.extract import extract
from jamsostek_tui.model import Facts
from jamsostek_tui.page.article import read_article
from jamsostek_tui.page.read import read_page
from tests.evaluate import HERE
from tests.gold.annotations import gold_pages

WIDTH = 72
PAGES = gold_pages(HERE)


def folded(line: str) -> str:
    """A line cut behind the last blank that fits into the width, as `fold -s` does."""
    cut: list[str] = []
    while len(line) > WIDTH:
        at = line.rfind(" ", 0, WIDTH) + 1 or WIDTH
        cut.append(line[:at])
        line = line[at:]
    return "\n".join([*cut, line])


def syllables(word: str) -> list[int]:
    """Where a word may be divided: before a consonant between vowels, between two consonants."""
    return [found.start() + 1 for found in _SYLLABLE.finditer(word) if 1 < found.start() + 1 < len(word) - 1]


_SYLLABLE = re.compile(r"(?i)[aiueo](?=[bcdfghjklmnpqrstvwyz][aiueo])|[lmnprst](?=[bcdfgjkmp][aiueo])")


def divided(line: str) -> str:
    """A line cut at the width, the word that goes over it divided behind a hyphen where it may be."""
    cut: list[str] = []
    while len(line) > WIDTH:
        at = line.rfind(" ", 0, WIDTH) + 1
        word = re.match(r"[A-Za-z]*", line[at:])
        points = [one for one in syllables(word[0]) if at + one < WIDTH] if word and word[0].islower() else []
        hyphen = line.rfind("-", at, WIDTH) + 1
        if points:
            cut.append(f"{line[: at + points[-1]]}-")
            line = line[at + points[-1] :]
            continue
        at = hyphen or at or WIDTH
        cut.append(line[:at])
        line = line[at:]
    return "\n".join([*cut, line])


def wrapped(text: str, wrap: Callable[[str], str]) -> tuple[str, str]:
    """A page with empty lines between its paragraphs, and the same with all lines below the head wrapped."""
    article = read_article(read_page(text.encode(), "x.txt"))
    lead = next((block.start for block in article.blocks if block.kind == "lead"), 0)
    begin = text.rfind("\n", 0, lead) + 1
    paragraphs = [line for line in text[begin:].split("\n") if line.strip()]
    return text[:begin] + "\n\n".join(paragraphs), text[:begin] + "\n\n".join(map(wrap, paragraphs))


def told(text: str) -> Counter[tuple[object, ...]]:
    """What a page gives, without offsets."""
    article = read_article(read_page(text.encode(), "x.txt"))
    facts = extract(article)
    assert all(text[one.start : one.end] == one.text for one in facts.statistics)
    assert all(text[one.start : one.end] == one.text for one in facts.statements)
    head = ("article", article.title, article.published, article.dateline)
    return Counter([head, *entries(facts)])


def entries(facts: Facts) -> Iterator[tuple[object, ...]]:
    """Regions, people with their offices, values and statements of a page, each as far as it can be compared."""
    yield from (("region", one.id) for one in facts.regions)
    for person in facts.people:
        yield "person", person.name
        yield from (("office", person.name, role.title) for role in person.roles)
    yield from (("number", one.value, one.unit, one.region, one.period) for one in facts.statistics)
    yield from (("statement", one.form, one.speaker, re.sub(r"[-\s]", "", one.text)) for one in facts.statements)


@pytest.mark.parametrize("wrap", [folded, divided])
@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_wrapped_page_gives_the_same_facts(path: Path, wrap: Callable[[str], str]) -> None:
    text = path.read_text(encoding="utf-8")
    whole, cut = wrapped(text, wrap)
    assert cut.count("\n") > whole.count("\n") + 8
    expected, found = told(whole), told(cut)
    assert (expected & found).total() >= 0.95 * expected.total()
    assert (found - expected).total() <= 0.05 * expected.total()
